"""From a question to its answer: a vector after the commit, then what was found."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from time import monotonic

from matching.meaning import Vectors
from models.database import Database
from models.member import chats_of
from models.question import EXPERIENCE, NEED, Found, Question, open_questions
from scheduler.loop import Loop
from scheduler.matchmaker import Matchmaker
from scheduler.serving import Serving
from scheduler.typing_sign import TypingTo, nobody_sees
from usecases.answer_question import answer_question, ask_for_patience

BATCH = 16  # questions embedded together
LOOKED_AT = 20  # nearest of each kind that the answer chooses from
# Less than a card needs: a list disturbs nobody, and its reader judges. What short questions find
# from which probability on, `python -m benchmarks.asking` prints.
LEAST_FOUND = 0.15
PATIENCE = 1.0  # seconds without a word, before the member hears that it takes a moment
LOOK_AGAIN = 0.2  # seconds between looks whether the model is there
IDLE = 30.0  # seconds between looks when nobody nudges


class Answerer(Loop):
    """Answers questions in the order they came. What was asked stands in rows, so none is lost."""

    watches = (Question,)

    def __init__(
        self,
        database: Database,
        serving: Serving,
        matchmaker: Matchmaker,
        now: Callable[[], datetime],
        *,
        patience: float = PATIENCE,
        typing_to: TypingTo = nobody_sees,
        on_answer: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__()
        self.database = database
        self.serving = serving
        self.matchmaker = matchmaker
        self.now = now
        self.typing_to = typing_to
        self.patience = patience
        self.on_answer = on_answer
        self._since: float | None = None  # when the questions that wait were first seen

    async def step(self) -> float:
        questions, chats = await asyncio.to_thread(self._waiting)
        if not questions:
            self._since = None
            return IDLE
        self._since = self._since or monotonic()
        left = self.patience - (monotonic() - self._since)
        # Before the whole community is in the index, "nobody" might not be true.
        if not self.matchmaker.is_complete.is_set():
            if left <= 0:
                await self._ask_for_patience(questions)
            return LOOK_AGAIN
        work = asyncio.create_task(self._answer(questions))
        try:
            async with self.typing_to(chats):
                done, _ = await asyncio.wait({work}, timeout=max(0.0, left))
                if not done:
                    await self._ask_for_patience(questions)
                await work
        finally:
            work.cancel()
        self._since = None
        self.on_answer()
        return 0

    async def _answer(self, questions: list[Question]) -> None:
        texts = [question.text for question in questions]
        own = [question.language for question in questions]
        async with self.serving.used() as embedder:
            vectors = await asyncio.wrap_future(embedder.embed(texts))
            languages = await asyncio.wrap_future(embedder.detect(texts, own))
            await asyncio.to_thread(self._find_and_tell, questions, languages, vectors)

    def _find_and_tell(
        self, questions: Sequence[Question], languages: Sequence[str], vectors: Vectors
    ) -> None:
        for question, language, vector in zip(questions, languages, vectors, strict=True):
            found = self._find(language, vector)
            with self.database.write() as session:
                answer_question(session, question.key, found, self.now())

    def _find(self, language: str, vector: Vectors) -> list[Found]:
        near = {
            EXPERIENCE: self.matchmaker.been_there.near(language, vector, LOOKED_AT),
            NEED: self.matchmaker.near(language, vector, LOOKED_AT),
        }
        return [
            Found(kind, id_, similarity)
            for kind, entries in near.items()
            for id_, similarity in entries
            if similarity >= LEAST_FOUND
        ]

    def _waiting(self) -> tuple[list[Question], Sequence[int]]:
        """The questions, and the chats they come from."""
        with self.database.read() as session:
            questions = list(open_questions(session, BATCH))
            return questions, chats_of(session, {question.member_id for question in questions})

    async def _ask_for_patience(self, questions: list[Question]) -> None:
        """Once a question; a second call finds it noted."""
        untold = [question.key for question in questions if question.waits_since is None]
        if untold:
            await asyncio.to_thread(self._tell_to_wait, untold)
            self.on_answer()

    def _tell_to_wait(self, question_ids: list[int]) -> None:
        is_waking = not self.matchmaker.is_complete.is_set()
        with self.database.write() as session:
            for question_id in question_ids:
                ask_for_patience(session, question_id, self.now(), is_waking=is_waking)
