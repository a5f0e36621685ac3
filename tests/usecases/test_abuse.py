"""Nobody takes the bot from others, and nothing is sent round through it."""

from datetime import timedelta

import pytest
from sqlmodel import Session, select

from handlers.dispatch import handle
from handlers.turn import House
from models.case import EXPERIENCE, NEED, REVIEW, Case
from models.database import Database
from models.outbox import OutboxCall
from models.pace import Pace
from tests.community import MONDAY, add_member
from usecases.decide import decide
from usecases.errors import RefusedError
from usecases.facts import person_of
from usecases.hold_campaigns import marks_of
from usecases.keep_pace import HELD, PAUSES, keep_pace
from usecases.set_limit import set_limit
from usecases.share_experience import Story, share_experience
from usecases.share_need import MOST_A_DAY, rewrite_need, share_need

MOST = 5
ADMIN = 9000
WORDS = "Who knows how to get an invoice paid?"


def told(session: Session, chat_id: int = 1001) -> list[str]:
    calls = session.exec(select(OutboxCall).where(OutboxCall.chat_id == chat_id)).all()
    return [str(call.payload.get("text")) for call in calls]


def test_pauses_grow_and_are_forgiven(database: Database) -> None:
    """Each is told once; inside it nothing is read; a day without one and it begins anew."""
    now = MONDAY
    with database.write() as session:
        for minutes in (*PAUSES, PAUSES[-1]):
            seen = [keep_pace(session, 1, now, MOST) for _ in range(MOST + 3)]
            assert [verdict for verdict in seen if verdict is not None] == [minutes, HELD, HELD]
            now += timedelta(minutes=minutes)
        now += timedelta(days=1, seconds=1)
        assert keep_pace(session, 1, now, MOST) is None
        assert keep_pace(session, 2, now, MOST) is None
        seen = [keep_pace(session, 1, now, MOST) for _ in range(MOST)]
        assert seen[-1] == PAUSES[0]


def test_a_steady_writer_is_never_paused(database: Database) -> None:
    with database.write() as session:
        for second in range(0, 600, 12):
            assert keep_pace(session, 1, MONDAY + timedelta(seconds=second), MOST) is None


def test_what_is_sent_in_a_pause_does_nothing(database: Database) -> None:
    """One kind word, and then silence; but for what a pause takes from nobody: /forget."""
    house = House(most_a_minute=MOST)
    with database.write() as session:
        add_member(session, 1, MONDAY)
        add_member(session, 2, MONDAY)

    def say(text: str, telegram_id: int = 1001) -> None:
        chat = {"id": telegram_id, "type": "private"}
        user = {"id": telegram_id, "is_bot": False, "first_name": "Ada", "language_code": "en"}
        message = {"message_id": 1, "date": 0, "chat": chat, "from": user, "text": text}
        if text.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text)}]
        with database.write() as session:
            handle(session, {"update_id": 1, "message": message}, MONDAY, house)

    for _ in range(MOST + 4):
        say("/help")
    say("/forget")
    say("/help", 1002)
    with database.read() as session:
        answers = told(session)
        assert len(answers) == MOST + 2
        assert "a little fast" in answers[MOST]
        assert "fast" not in answers[MOST + 1]
        assert len(told(session, 1002)) == 1
        assert {pace.telegram_id for pace in session.exec(select(Pace))} == {1001, 1002}


def test_needs_a_day(database: Database) -> None:
    """Telling and withdrawing in turn does not go on for ever."""
    with database.write() as session:
        ada = add_member(session, 1, MONDAY)
        for number in range(MOST_A_DAY):
            need = share_need(session, ada, f"{WORDS} Case {number}.", MONDAY)
            need.state = "withdrawn"
        with pytest.raises(RefusedError, match="need-too-many-today"):
            share_need(session, ada, f"{WORDS} One more.", MONDAY)
        share_need(session, ada, f"{WORDS} One more.", MONDAY + timedelta(days=1, seconds=1))


def test_introductions_a_month(database: Database) -> None:
    """Their own limit, five at most, whoever asks."""
    with database.write() as session:
        ada = add_member(session, 1, MONDAY)
        with pytest.raises(RefusedError):
            set_limit(session, ada, 6, MONDAY)
        ada.introductions_a_month = 0
        assert person_of(session, ada, MONDAY).room == 0


@pytest.mark.parametrize(
    "links",
    [
        ["https://buy.example/1", "buy.example.com", "www.buy.example.com/2"],
        ["0470 12 34 56", "+32 470 12 34 56", "0470/123456"],
        ["@buy_now_x", "@BUY_now_x", "@buy_now_x"],
    ],
)
def test_what_goes_round_is_held(database: Database, links: list[str]) -> None:
    """The third with the same in it, whoever told it; a moderator gives it back or not."""
    if links[0].startswith("https"):
        links[0] = "https://www.buy.example.com/1"
    with database.write() as session:
        needs = [
            share_need(session, add_member(session, n, MONDAY), f"{WORDS} {n}, {link}", MONDAY)
            for n, link in enumerate(links)
        ]
        assert [need.hidden_at is not None for need in needs] == [False, False, True]
        case = session.exec(select(Case)).one()
        assert (case.kind, case.subject_kind, case.subject_id) == (REVIEW, NEED, needs[2].key)
        assert decide(session, case, "leave", MONDAY, actor=ADMIN, moderators={ADMIN})
        assert needs[2].hidden_at is None


def test_the_same_words_again_and_again_are_held(database: Database) -> None:
    """Of one member; not a need that is rewritten, nor what several say alike."""
    with database.write() as session:
        members = [add_member(session, n, MONDAY) for n in range(4)]
        for member in members:
            need = share_need(session, member, WORDS, MONDAY)
            assert need.hidden_at is None
        for _ in range(4):
            rewrite_need(session, need, WORDS, MONDAY)
        assert need.hidden_at is None
        again = [share_need(session, members[0], w, MONDAY) for w in (WORDS.upper(), f" {WORDS} ")]
        assert [need.hidden_at is not None for need in again] == [False, True]
        later = share_need(session, members[0], WORDS, MONDAY + timedelta(days=31))
        assert later.hidden_at is None


def test_experiences_count_too(database: Database) -> None:
    with database.write() as session:
        ada = add_member(session, 1, MONDAY)
        for number in range(3):
            story = Story(situation=f"{WORDS} {number}", text="See buy.example.com for it")
            last = share_experience(session, ada, story, MONDAY, would_talk=False)
        assert last.hidden_at is not None
        assert session.exec(select(Case)).one().subject_kind == EXPERIENCE


def test_marks_say_nothing() -> None:
    """Hashes, of a fixed length, and none for what is not there."""
    assert len(marks_of(["Nothing of the kind here"], 1)) == 1
    assert all(len(mark) == 32 for mark in marks_of(["a.be b.be 0470 12 34 56"], 1))
