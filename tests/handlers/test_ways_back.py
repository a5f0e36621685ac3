"""Every screen that takes the place of another can be gone back from.

The keyboards are walked as a person would: each button of each screen that a command opens is
tapped, in a transaction that is undone, and so on from what it shows. Screens that differ in
numbers alone, or in the language they show something in, are looked at once.
"""

import re
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import pytest
from sqlmodel import Session, col, select

from bot.demo import stock_catalogue
from handlers.dispatch import COMMANDS, handle
from handlers.turn import House
from locales import LANGUAGES
from models.case import CONCERN, NEED
from models.circle import OFFERED, OPEN, Circle, CircleSeat, CircleWeek
from models.database import Database
from models.introduction import INTRODUCED
from models.meeting import CircleMeeting
from models.member import Member
from models.need import SOLVED, Need, text_hash
from models.outbox import OutboxCall
from models.question import EXPERIENCE, Question
from tests.community import FIRST_TELEGRAM_ID, MONDAY, add_introduction, add_member, add_need
from tests.cooperative import found_a_cooperative
from usecases.draft_proposal import draft_from_nothing
from usecases.join import CHOICES
from usecases.move_proposal import move_proposal
from usecases.open_case import open_case
from usecases.open_relay import open_relay
from usecases.propose_peers import offer_introduction
from usecases.share_experience import Story, share_experience
from usecases.write_broadcast import begin_broadcast

ME = FIRST_TELEGRAM_ID + 1
HOUSE = House(moderators=frozenset({ME}), default_language="en")
NUMBERS = count(1)

OVERVIEW = {"mine", "mine:list"}  # where all that is a member's own can be found

# Where something ends that no list led to, a way back would lead nowhere.
ENDS = {
    "language:": "another language is chosen",
    "resume": "a break is over",
    "draft:": "a need is sent, or thrown away",
    "forget:now": "nothing is left to go back to",
    "limit": "the number is set; from the profile, where it has a way back, it is another button",
    "mine": "the overview itself",
    "mine:solved": "what helped is asked, and can be skipped; the overview comes at the end",
    "experience:skip": "likewise",
}

# Buttons of messages that come after the model looked for something.
STARTS = ("ask:page:1:0",)


@dataclass(frozen=True)
class Screen:
    text: str
    buttons: tuple[tuple[str, str], ...]  # label, data
    replaces: bool  # the screen that was tapped

    @property
    def kind(self) -> tuple[str, tuple[str, ...]]:
        """What is the same in screens that differ in numbers and choices alone."""
        heading = re.sub(r"\d+", "#", self.text.split("\n")[0])
        return heading, tuple(sorted({kind_of(data) for _, data in self.buttons}))

    @property
    def has_way_back(self) -> bool:
        return any(label.startswith("←") or data in OVERVIEW for label, data in self.buttons)


def kind_of(data: str) -> str:
    """A button without what it is about: `profile:name`, `sector:…`, `mine:need:#`."""
    name, *args = re.sub(r"\d+", "#", data).split(":")
    if name in CHOICES:
        return f"{name}:…"
    return ":".join((name, *("…" if arg in LANGUAGES else arg for arg in args)))


@dataclass
class Walk:
    """`dead_ends`: how one comes there, and what one reads."""

    session: Session
    seen: set[tuple[str, tuple[str, ...]]] = field(default_factory=set)
    dead_ends: dict[str, str] = field(default_factory=dict)

    def go(self, raw: dict[str, Any]) -> Screen | None:
        """What an update shows at the end; None for nothing but a hint."""
        last = self.session.exec(select(OutboxCall.id).order_by(col(OutboxCall.id).desc())).first()
        handle(self.session, {"update_id": next(NUMBERS), **raw}, MONDAY, HOUSE)
        self.session.flush()
        calls = self.session.exec(
            select(OutboxCall).where(
                OutboxCall.chat_id == ME,
                col(OutboxCall.id) > (last or 0),
                col(OutboxCall.method).in_(("sendMessage", "editMessageText")),
            )
        ).all()
        if not calls:
            return None
        rows = calls[-1].payload.get("reply_markup", {}).get("inline_keyboard", [])
        buttons = [
            (button["text"], button["callback_data"])
            for row in rows
            for button in row
            if "callback_data" in button
        ]
        replaces = calls[-1].method == "editMessageText"
        return Screen(calls[-1].payload["text"], tuple(buttons), replaces)

    def look_around(self, screen: Screen, way: tuple[Screen, ...], taps: tuple[str, ...]) -> None:
        """Tap one button of each kind, and those of what it shows."""
        if screen.kind in self.seen:
            return
        self.seen.add(screen.kind)
        tapped: set[str] = set()
        for label, data in screen.buttons:
            if label.startswith("←") or kind_of(data) in tapped:
                continue
            tapped.add(kind_of(data))
            undo = self.session.begin_nested()
            found = self.go(tap(data))
            if found is not None:
                if not self._is_fine(found, (*way, screen), data):
                    self.dead_ends[" > ".join((*taps, data))] = found.text
                self.look_around(found, (*way, screen), (*taps, data))
            undo.rollback()

    def _is_fine(self, found: Screen, way: tuple[Screen, ...], data: str) -> bool:
        if not found.replaces or found.has_way_back:
            return True
        kind = kind_of(data).removesuffix(":#")
        if kind in ENDS or kind.split(":")[0] + ":" in ENDS:
            return True
        if len(way) > 1 and not _first_like(way).replaces:
            return True  # a message of its own was answered: what led to it stands above it
        headings = {screen.kind[0] for screen in way}
        return found.kind[0] in headings or self._leads_to(found, headings)

    def _leads_to(self, screen: Screen, headings: set[str]) -> bool:
        """Whether one of its buttons is a way back by another name: «Ready», «All services»."""
        for _, data in screen.buttons:
            undo = self.session.begin_nested()
            found = self.go(tap(data))
            undo.rollback()
            if found is not None and found.kind[0] in headings:
                return True
        return False


def _first_like(way: tuple[Screen, ...]) -> Screen:
    """The last screen as it was before anything was switched on it."""
    return next(screen for screen in way if screen.kind[0] == way[-1].kind[0])


def person() -> dict[str, Any]:
    return {"id": ME, "is_bot": False, "first_name": "Ada", "language_code": "en"}


def message(text: str) -> dict[str, Any]:
    return {
        "message": {
            "message_id": next(NUMBERS),
            "date": int(MONDAY.timestamp()),
            "chat": {"id": ME, "type": "private", "first_name": "Ada"},
            "from": person(),
            "text": text,
        }
    }


def tap(data: str) -> dict[str, Any]:
    return {
        "callback_query": {
            "id": str(next(NUMBERS)),
            "from": person(),
            "chat_instance": "1",
            "data": data,
            "message": {
                "message_id": 1,
                "date": int(MONDAY.timestamp()),
                "chat": {"id": ME, "type": "private", "first_name": "Ada"},
                "text": "…",
            },
        }
    }


@pytest.mark.timeout(400)  # hundreds of screens: half a minute, and several on a busy machine
def test_every_screen_has_a_way_back(database: Database) -> None:
    """Of a member who is also an admin, and has one of everything."""
    with database.write() as session:
        settle(session)
        walk = Walk(session)
        for name in COMMANDS:
            undo = session.begin_nested()
            screen = walk.go(message(f"/{name}"))
            if screen is not None:
                walk.look_around(screen, (), (f"/{name}",))
            undo.rollback()
        for data in STARTS:
            undo = session.begin_nested()
            screen = walk.go(tap(data))
            assert screen is not None, data
            walk.look_around(screen, (), (data,))
            undo.rollback()
    assert len(walk.seen) > 100, "The walk did not get far: it proves nothing."
    assert not walk.dead_ends, "\n".join(f"{way}: {text}" for way, text in walk.dead_ends.items())


def settle(session: Session) -> None:
    """Needs open and closed, cards, people met, talks, circles, and all that an admin looks at."""
    me = add_member(session, 1, MONDAY)
    peers = [add_member(session, number, MONDAY) for number in range(2, 14)]
    mine, others = add_need(session, me, MONDAY), [add_need(session, p, MONDAY) for p in peers]
    for number, need in enumerate(others[:7]):
        solved = add_need(session, me, MONDAY, state=SOLVED, closed_at=MONDAY)
        met = add_introduction(session, solved, need, MONDAY)
        met.state, met.introduced_at = INTRODUCED, MONDAY
        story = Story(f"The situation {number} that I was in", "I tried", "It helped")
        share_experience(session, me, story, MONDAY, would_talk=True)
    card = add_introduction(session, mine, others[7], MONDAY)
    offer_introduction(session, card, me, MONDAY, at_once=True)
    for need in others[8:12]:
        open_relay(session, add_introduction(session, mine, need, MONDAY), MONDAY)
    _ask(session, me, peers)
    _circles(session, me, mine, others)
    stock_catalogue(session, MONDAY)
    found_a_cooperative(session, MONDAY, needs=60, months=2, themes=3)
    proposal = draft_from_nothing(session, "en", "A course", "How to", MONDAY, actor=ME)
    move_proposal(session, proposal, "idea", 0, MONDAY, actor=ME)
    proposal.wide_at = MONDAY
    draft_from_nothing(session, "en", "Another course", "How to", MONDAY, actor=ME)
    open_case(session, CONCERN, NEED, others[0].key, member_id=others[0].member_id, now=MONDAY)
    begin_broadcast(session, ME)
    session.flush()


def _ask(session: Session, me: Member, peers: list[Member]) -> None:
    rows = []
    for peer in peers[:5]:
        story = Story("What another one was in", "Tried", "This helped")
        rows.append(
            [EXPERIENCE, share_experience(session, peer, story, MONDAY, would_talk=True).key, 0.9]
        )
    session.add(
        Question(
            member_id=me.key,
            text="How?",
            language="en",
            asked_at=MONDAY,
            answered_at=MONDAY,
            found_rows=rows,
        )
    )


def _circles(session: Session, me: Member, mine: Need, others: list[Need]) -> None:
    """One to which a card asks, and one that chooses a date."""
    week = CircleWeek(seed=1, due_at=MONDAY)
    session.add(week)
    session.flush()
    for state in (OFFERED, OPEN):
        circle = Circle(
            week_id=week.key,
            state=state,
            language="en",
            offer_ends_at=MONDAY.replace(day=9) if state == OFFERED else None,
        )
        session.add(circle)
        session.flush()
        for need in (mine, *others[:3]):
            yes = None if state == OFFERED and need is mine else True
            session.add(
                CircleSeat(
                    circle_id=circle.key,
                    member_id=need.member_id,
                    need_id=need.key,
                    text_hash=text_hash(need.text),
                    offered_at=MONDAY,
                    answer=yes,
                    answered_at=MONDAY if yes else None,
                )
            )
    dates = [MONDAY.replace(day=day).isoformat() for day in (9, 10, 11)]
    session.add(
        CircleMeeting(circle_id=circle.key, number=1, dates=dates, due_at=MONDAY.replace(day=4))
    )
