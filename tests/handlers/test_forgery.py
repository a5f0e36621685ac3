"""A tap by somebody it is not for changes nothing and shows nothing, whatever the button says.

The list of buttons is the dispatcher's own: one that has no case in tests/buttons.py fails.
"""

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import pytest
from sqlmodel import Session, SQLModel, select

from handlers.dispatch import TAPS, handle
from handlers.turn import House
from models.database import Database, changed_tables
from models.need import Need
from models.outbox import OutboxCall
from models.role import Role
from tests import middle
from tests.buttons import BUTTONS, OF_ROLE, ONES_OWN
from tests.databases import Databases, kind_of_run
from tests.middle import ADMIN, NOW, OLGA, STRANGER, WORDS
from usecases.change_need import change_mark

HOUSE = House(moderators=frozenset({ADMIN}))
OF_MEMBERS = {
    "Olga": OLGA,
    "another member": middle.OTHER,
    "a blocked member": middle.BLOCKED,
    "a moderator": middle.MODERATOR,
    "the working group": middle.WORKING_GROUP,
}
OTHERS = ("a stranger", "another member", "a blocked member", "a moderator", "the working group")
ROLES = {"the working group": Role.WORKING_GROUP, "a moderator": Role.MODERATOR}
# They are turned away before anything behind the first colon is read.
MOST_TRIED = {"a stranger": 1, "a blocked member": 1}
# A tap leaves its answer, and the question its own sender is at.
AN_ANSWER = {"outboxcall", "conversation"}
ONLY_WHILE_JOINING = {
    "hello", "consent", "choices", "name", "spoken", "sectorwords", "sector", "region", "years"
}  # fmt: skip
WITHOUT_FIGURES = {"report", "charts"}  # the first month is not over
TABLES = SQLModel.metadata.tables


class UndoError(Exception):
    """What a tap did is looked at, and taken back."""


@dataclass(frozen=True)
class Town:
    """A database and what stands in it, by table."""

    database: Database
    rows: dict[str, set[str]]


@dataclass(frozen=True)
class Tapped:
    """What a tap did: the rows that are there now and were not, or the other way round, by table;
    what the bot said, to whom, and whether it said more than a word over the chat."""

    changed: dict[str, set[str]]
    said: str
    chats: set[int]
    is_answered: bool

    @property
    def changed_more(self) -> set[str]:
        return {name for name, rows in self.changed.items() if rows} - AN_ANSWER

    @property
    def is_accepted(self) -> bool:
        return bool(self.is_answered or self.changed_more)


def test_every_button_has_a_case() -> None:
    """A journey that is added is tried here too."""
    assert TAPS.keys() == BUTTONS.keys()
    for kind, (who, _) in TAPS.items():
        assert isinstance(who.value, Role) == (BUTTONS[kind].whose == OF_ROLE), kind
        assert all(data.split(":")[0] == kind for data in BUTTONS[kind].data)


def telegram_id_of(who: str) -> int:
    if who in OF_MEMBERS:
        return 1000 + OF_MEMBERS[who]
    return STRANGER if who == "a stranger" else ADMIN


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """One for all tests of this file: whatever they tap is taken back."""
    databases = Databases(kind_of_run(), tmp_path_factory.mktemp("forgery"))
    with Database(databases.migrated()) as database:
        with database.write() as session:
            middle.begin(session)
            session.flush()
            rows = all_rows(session)
        yield Town(database, rows)
    databases.remove()


def tap(town: Town, who: str, data: str, *, late: bool = False) -> Tapped:
    """What it would do, `late` when all it was about is over; nothing of it stays."""
    with suppress(UndoError), town.database.write() as session:
        before = town.rows
        if late:
            middle.be_over(session)
            session.flush()
            before = all_rows(session)
        handle(session, tap_of(session, telegram_id_of(who), data), NOW, HOUSE)
        session.flush()
        changed = {name: before[name] ^ rows_of(session, name) for name in changed_tables(session)}
        calls = session.exec(select(OutboxCall)).all()
        tapped = Tapped(
            changed,
            json.dumps([call.payload for call in calls], ensure_ascii=False),
            {call.chat_id for call in calls},
            any(call.method != "answerCallbackQuery" for call in calls),
        )
        raise UndoError
    return tapped


def tap_of(session: Session, telegram_id: int, data: str) -> dict[str, Any]:
    user = {"id": telegram_id, "is_bot": False, "first_name": "Somebody"}
    if telegram_id == telegram_id_of("Olga"):
        user["username"] = f"{WORDS}_x"
    query = {
        "id": "1",
        "from": user,
        "chat_instance": "1",
        "message": {"message_id": 77, "date": 0, "chat": {"id": telegram_id, "type": "private"}},
        "data": data.replace("MARK", change_mark(session.get_one(Need, 1))),
    }
    return {"update_id": 1, "callback_query": query}


def all_rows(session: Session) -> dict[str, set[str]]:
    return {name: rows_of(session, name) for name in TABLES}


def rows_of(session: Session, table: str) -> set[str]:
    return {repr(tuple(row)) for row in session.connection().execute(TABLES[table].select())}


def may(who: str, kind: str) -> bool:
    """Whether their role opens it."""
    least = TAPS[kind][0].value
    role = Role.ADMIN if who == "an admin" else ROLES.get(who)
    return isinstance(least, Role) and role is not None and role.reaches(least)


def rightful(kind: str) -> str:
    if BUTTONS[kind].whose != OF_ROLE:
        return "Olga"
    if kind == "reason":  # for what one did oneself
        return "a moderator"
    return next(who for who in ("the working group", "a moderator", "an admin") if may(who, kind))


def test_for_whom_it_is_it_does_something(town: Town) -> None:
    """Or what follows would prove nothing."""
    dead = {
        kind
        for kind, buttons in BUTTONS.items()
        if not any(tap(town, rightful(kind), data).is_accepted for data in buttons.data)
    }
    assert dead == ONLY_WHILE_JOINING | WITHOUT_FIGURES


@pytest.mark.parametrize("who", [*OTHERS, "an admin"])
def test_nobody_else_may(town: Town, who: str) -> None:
    """Not what is Olga's, nor what takes a role they lack: no row but the answer to them, and
    none of her words in that."""
    tried = 0
    for kind, buttons in BUTTONS.items():
        if buttons.whose == ONES_OWN or may(who, kind):
            continue
        for data in buttons.data[: MOST_TRIED.get(who)]:
            tapped = tap(town, who, data)
            assert not tapped.changed_more, data
            assert tapped.chats <= {telegram_id_of(who)}, data
            assert WORDS not in tapped.said, data
            tried += 1
    assert tried > 25


@pytest.mark.parametrize("who", [*OTHERS, "an admin"])
def test_ones_own_is_ones_own(town: Town, who: str) -> None:
    """A button about whoever taps changes and shows nothing of Olga's; one who is blocked or no
    member changes nothing at all, but by what a block does not take or a beginning needs."""
    for kind, buttons in BUTTONS.items():
        if buttons.whose != ONES_OWN:
            continue
        for data in buttons.data[: MOST_TRIED.get(who)]:
            tapped = tap(town, who, data)
            assert WORDS not in tapped.said, data
            assert not any(WORDS in row for rows in tapped.changed.values() for row in rows), data
            if who in {"a blocked member", "a stranger"} and kind not in {"mydata", "forget"}:
                assert not tapped.changed_more, data


@pytest.mark.parametrize(
    "data", ["reason:2", "bc:text:1:en", "bc:aim:1:all", "bc:go:1", "bc:drop:1"]
)
def test_a_role_is_not_enough_for_what_another_began(town: Town, data: str) -> None:
    """A moderator's broadcast and reasons are theirs: an admin does not write in their name."""
    assert not tap(town, "an admin", data).changed_more


def test_a_late_tap_changes_nothing(town: Town) -> None:
    """Once what it was about is over, by whom it was for: answered, and nothing else."""
    taken = {
        data: tapped.changed_more
        for kind, buttons in BUTTONS.items()
        for data in (buttons.data if buttons.ends else ())
        if data not in buttons.afterwards
        if (tapped := tap(town, rightful(kind), data, late=True)).changed_more
    }
    assert taken == {}
