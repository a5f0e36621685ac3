"""Consents one by one: what each means for others, and the texts that they are to."""

import hashlib
import re
from datetime import UTC, datetime
from pathlib import Path

from sqlmodel import Session, select

from handlers.privacy import text_of
from locales import render
from models.broadcast import Broadcast
from models.consent import VERSIONS, Purpose
from models.database import Database
from models.experience import Experience, visible_experiences
from models.introduction import PROPOSED, WITHDRAWN
from models.later import Later
from models.member import Member, available_members
from models.outbox import TODO, OutboxCall, Priority
from tests.community import add_introduction, add_member, add_need
from usecases.audience import audience_size
from usecases.consent import has_agreed, set_consent
from usecases.facts import person_of
from usecases.outgoing import queue_call
from usecases.personal_tables import NOT_PERSONAL, PERSONAL
from usecases.propose_peers import offer_introduction

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
# What each version said, in all languages: a text that says something else is another version.
TEXTS = {
    (Purpose.KEEPING, 2): "09aca8f9ad2d0f91",
    (Purpose.PEERS, 2): "fd2b7fa5b19d83d6",
    (Purpose.QUOTES, 1): "68124466712a1d5e",
    (Purpose.UNASKED, 1): "6c5aef8ae92b0497",
}


def test_a_text_keeps_its_version() -> None:
    """Whoever changes a text that was agreed to raises its version, and adds it here."""
    for purpose in Purpose:
        said = "\n".join(render(code, text_of(purpose)).text for code in ("nl", "fr", "en", "de"))
        digest = hashlib.sha256(said.encode()).hexdigest()[:16]
        assert TEXTS[purpose, VERSIONS[purpose]] == digest, purpose


def take_back(session: Session, member: Member, purpose: Purpose) -> None:
    set_consent(session, member, purpose, NOW, given=False)


def test_what_is_not_shown_is_found_by_nobody(database: Database) -> None:
    """Neither rounds, nor matching, nor /ask know of it; the others' cards close."""
    with database.write() as session:
        one, other = add_member(session, 1, NOW), add_member(session, 2, NOW)
        introduction = add_introduction(
            session, add_need(session, one, NOW), add_need(session, other, NOW), NOW
        )
        offer_introduction(session, introduction, other, NOW)
        story = Experience(
            member_id=one.key, situation="It was bad", text="Time", language="en", told_at=NOW
        )
        session.add(story)
        session.flush()
        assert introduction.state == PROPOSED
        assert visible_experiences(session, [story.key])
        take_back(session, one, Purpose.PEERS)
        assert introduction.state == WITHDRAWN
        assert not person_of(session, one, NOW).consents
        assert [member.key for member in available_members(session)] == [other.key]
        assert not visible_experiences(session, [story.key])
        waiting = select(OutboxCall).where(
            OutboxCall.chat_id == other.telegram_id, OutboxCall.state == TODO
        )
        assert session.exec(waiting).all() == []
        set_consent(session, one, Purpose.PEERS, NOW, given=True)
        assert person_of(session, one, NOW).consents


def test_messages_nobody_asked_for_stop(database: Database) -> None:
    """Those that wait are taken out, new ones do not come; a card comes all the same."""
    with database.write() as session:
        member = add_member(session, 1, NOW)
        for about, priority, later in (
            ("broadcast:1", Priority.BROADCAST, False),
            ("nudge:1", Priority.INTRODUCTION, False),
            ("thanks:1", Priority.INTRODUCTION, True),
            ("offer:1", Priority.INTRODUCTION, True),
        ):
            queue_call(
                session,
                chat_id=member.telegram_id,
                method="sendMessage",
                payload={"text": about},
                priority=priority,
                now=NOW,
                about=about,
                not_before=NOW if later else None,
            )
        everyone = Broadcast(author_telegram_id=1)
        assert audience_size(session, everyone, moderators=()) == 1
        take_back(session, member, Purpose.UNASKED)
        assert audience_size(session, everyone, moderators=()) == 0
        calls = session.exec(select(OutboxCall)).all()
        assert [(call.state, call.payload) for call in calls] == [("cancelled", {})] * 2
        assert [row.about for row in session.exec(select(Later)).all()] == ["offer:1"]
        assert has_agreed(member, Purpose.KEEPING)
        assert has_agreed(member, Purpose.PEERS)


def test_the_document_tells_of_every_table() -> None:
    """docs/privacy.md: each table, how it is erased, and tests that are there."""
    root = Path(__file__).parent.parent.parent
    page = (root / "docs" / "privacy.md").read_text(encoding="utf-8")
    for personal in PERSONAL:
        row = re.search(rf"^\| `{personal.table.__tablename__}` \|.*$", page, re.MULTILINE)
        assert row is not None, personal.table
        assert ("deleted" if personal.erased else "emptied") in row[0]
    for table in NOT_PERSONAL:
        assert f"| `{table.__tablename__}` |" in page, table  # type: ignore[attr-defined]  # SQLModel names it
    tests = "".join(path.read_text() for path in (root / "tests").rglob("test_*.py"))
    for name in re.findall(r"`(test_\w+)`", page):
        assert f"def {name}(" in tests, name
