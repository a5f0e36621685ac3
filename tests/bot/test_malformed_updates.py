"""Every kind of update, whole and broken: kept, handled or set aside, and nothing crashes."""

from collections.abc import Iterator
from typing import Any

from sqlmodel import select

from bot.worker import MOST_ATTEMPTS, Worker
from handlers.turn import House
from models.database import Database
from models.inbox import DONE, SET_ASIDE, InboxUpdate, receive
from playground.specification import specification
from tests.community import MONDAY, add_member

MEMBER = 1001
WRONG: tuple[Any, ...] = (None, 7, "x", [], {}, True, -(1 << 70))
DEPTH = 3  # of what is not required


def made(types: tuple[str, ...], name: str, depth: int) -> Any:
    """A value of the first of these types, with all its fields down to a depth."""
    kind = types[0]
    if kind.startswith("Array of "):
        return [made((kind.removeprefix("Array of "),), name, depth)]
    plain = {"Integer": MEMBER, "String": "text", "Boolean": True, "True": True, "Float": 0.5}
    if kind in plain:
        return "private" if name == "type" else plain[kind]
    known = specification().types[kind]
    if known.subtypes:
        return made(known.subtypes[:1], name, depth)
    return {
        field: value.constant or made(value.types, field, depth - 1)
        for field, value in known.fields.items()
        if value.required or depth > 0
    }


def updates() -> Iterator[dict[str, Any]]:
    """Each kind whole, and with each of its fields left out or of another type."""
    for kind, about in specification().types["Update"].fields.items():
        if kind == "update_id":
            continue
        for whole in (made(about.types, kind, 0), made(about.types, kind, DEPTH - 2)):
            yield {kind: whole}
            for name in whole if isinstance(whole, dict) else ():
                yield {kind: {field: value for field, value in whole.items() if field != name}}
                yield from ({kind: {**whole, name: wrong}} for wrong in WRONG)
        yield from ({kind: wrong} for wrong in WRONG)


def test_no_update_crashes_anything(database: Database) -> None:
    """The worker goes on after each, and the member after them is answered."""
    every = [{"update_id": number, **raw} for number, raw in enumerate(updates(), 1)]
    # The one broken field that costs most is the one that is found last: a share of all, spread.
    some = every[:: max(1, len(every) // 200)]
    assert {key for raw in some for key in raw} >= set(specification().types["Update"].fields)
    worker = Worker(database, lambda: MONDAY, House(moderators=frozenset({9000})))
    with database.write() as session:
        add_member(session, 1, MONDAY)
        receive(session, some, MONDAY)
    for _ in range(len(some) * MOST_ATTEMPTS):
        worker._held.clear()
        handled, _ = worker.handle_some()
        worker._held.clear()
        if not handled:
            break
    with database.read() as session:
        states = session.exec(select(InboxUpdate.state)).all()
    assert len(states) > 150
    assert set(states) <= {DONE, SET_ASIDE}
