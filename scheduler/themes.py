"""The keeper of the themes: groups the needs once a week, outside any transaction."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial

from matching.embedder import Priors
from matching.meaning import Meaning, language_rows
from matching.theme_words import words_of_themes
from matching.themes import carry_over, group, near_themes, smallest_theme
from models.database import Database
from models.moment import Moment, forget_time, last_time
from scheduler.loop import Loop
from scheduler.serving import Serving
from usecases.group_needs import WANTED, ThemeFacts, facts_for_themes, keep_themes

logger = logging.getLogger(__name__)

IDLE = 30.0  # seconds between looks when nobody nudges


class ThemeKeeper(Loop):
    """That themes are wanted is in the rows: a keeper that was interrupted begins anew."""

    watches = (Moment,)

    def __init__(
        self,
        database: Database,
        serving: Serving,
        now: Callable[[], datetime],
        is_ready: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__()
        self.database = database
        self.serving = serving
        self.now = now
        self.is_ready = is_ready  # whether every need has its vector

    async def step(self) -> float:
        if not self.is_ready() or not await asyncio.to_thread(self._is_wanted):
            return IDLE
        async with self.serving.used() as embedder:
            priors = await asyncio.wrap_future(embedder.priors())
            await asyncio.to_thread(self.work, priors)
        return 0

    def work(self, priors: Priors) -> None:
        """Group the needs and keep the themes. Blocking: for a thread."""
        with self.database.read() as session:
            wanted = last_time(session, WANTED)
            facts = facts_for_themes(session, self.serving.name)
        keep = partial(keep_themes, assigned={}, new=[], words={})
        if facts.needs:
            keep = self._grouped(facts, priors)
        with self.database.write() as session:
            keep(session, now=self.now())
            if last_time(session, WANTED) == wanted:
                forget_time(session, WANTED)
        logger.info("The needs were grouped.")

    def _grouped(self, facts: ThemeFacts, priors: Priors) -> partial[None]:
        meaning = Meaning(priors.vectors, priors.blocks)
        rows = language_rows(facts.languages)
        meaning.learn_from(facts.vectors, rows)
        vectors, _ = meaning.centre(facts.vectors, rows)
        clusters = group(vectors)
        ids = [need.key for need in facts.needs]
        assigned, new = carry_over(
            dict(zip(ids, clusters.tolist(), strict=True)),
            facts.themes,
            facts.pinned,
            near_themes(dict(zip(ids, vectors, strict=True)), facts.themes),
            smallest=smallest_theme(len(ids)),
        )
        theme_of: dict[int, object] = dict(assigned)
        for position, need_ids in enumerate(new):
            theme_of |= dict.fromkeys(need_ids, ("new", position))
        words = words_of_themes(
            (theme_of[need.key], need.member_id, language, need.text)
            for need, language in zip(facts.needs, facts.languages, strict=True)
            if need.key in theme_of
        )
        return partial(keep_themes, assigned=assigned, new=new, words=words)

    def _is_wanted(self) -> bool:
        with self.database.read() as session:
            return last_time(session, WANTED) is not None
