"""Roles in the database: given in the chat, checked at every command and tap, and logged."""

import pytest
from sqlmodel import select
from syrupy.assertion import SnapshotAssertion

from matching.embedder import Embedder
from models.audit import AuditEntry
from models.member import Member
from models.role import Role, RoleGrant
from tests.community import MODERATOR, MONDAY
from tests.databases import Databases
from tests.handlers.test_moderation import LATE, people
from tests.town import Phone, Town, a_town
from usecases.tell_moderators import tell_moderators


async def make(sam: Phone, who: str, role: str) -> None:
    await sam.say(f"/role {who}")
    await sam.tap(role)


@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
async def test_giving_and_taking_a_role(
    town: Town, transcript: SnapshotAssertion, language: str
) -> None:
    """Listed, given with one tap (admin with two), told to who got it, and taken again."""
    _, ben, sam = await people(town)
    await sam.say("/language")
    await sam.tap_data(sam.last.message_id, f"language:{language}")
    town.transcript.clear()
    await sam.say("/role")
    await sam.say("/role @nobody")
    await sam.say("/role @ben_x")
    await sam.tap_data(sam.last.message_id, "role:2:moderator")
    assert "/help" in (ben.last.text or "")
    await sam.tap_data(sam.last.message_id, "role:2:admin")
    await sam.tap_data(sam.last.message_id, "role:2:sure")
    await sam.tap_data(sam.last.message_id, "role:list")
    await sam.tap_data(sam.last.message_id, "role:2")
    await sam.tap_data(sam.last.message_id, "role:2:none")
    await sam.say("/audit")
    assert town.text() == transcript
    with town.database.read() as session:
        assert session.exec(select(RoleGrant)).all() == []


@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
async def test_where_nobody_is_admin_yet(
    databases: Databases, embedder: Embedder, language: str
) -> None:
    """Who sets the bot up learns their own id by what an admin would write, joined or not; from the
    first admin on it is a word like any other."""
    async with a_town(databases, embedder, is_near=True, moderator_ids=frozenset()) as town:
        ann = town.person(471147, "Ann", language)
        for command in ("/role", "/mod"):
            said = await ann.say(command)
            assert "471147" in said
            assert "MODERATOR_IDS" in said
        town.member(2, "Ben", language=language)
        with town.database.write() as session:
            [ben] = session.exec(select(Member)).all()
            grant = RoleGrant(member_id=ben.key, role=Role.ADMIN, granted_by=1, granted_at=MONDAY)
            session.add(grant)
        assert "471147" not in await ann.say("/role")


async def test_a_granted_moderator_moderates(town: Town, transcript: SnapshotAssertion) -> None:
    """All of /mod, with the reason in the log; and from the moment it is taken, nothing."""
    ada, ben, sam = await people(town)
    await ada.need(LATE)
    await make(sam, "2", "Moderator")
    town.transcript.clear()
    await ben.say("/mod")
    await ben.tap("Newest needs")
    await ben.tap("1")
    await ben.tap("Hide")
    await ben.tap("Say why")
    await ben.tap("It names someone")
    await ben.say("/mod")
    await ben.tap("Newest needs")
    await ben.tap("1")
    await ben.tap("Block member")
    await ben.tap("Yes, block")
    await ben.tap("Say why")
    await ben.tap("In my own words")
    await ben.say("Has written to *everyone* twice.\u202e")
    await sam.say("/audit")
    assert town.text() == transcript
    await make(sam, "2", "No role")
    for command in ("/mod", "/why", "/audit", "/role"):
        assert "/mod" not in await ben.say(command)
        assert "do not know" in (ben.messages[-2].text or "")
    for data in ("mod:needs", "mod:restore:1", "audit:0", "reason:1", "role:1:admin"):
        assert "no longer works" in (await ben.tap_data(ben.last.message_id, data) or "")


async def test_a_granted_moderator_is_told_what_moderators_are_told(town: Town) -> None:
    """The preview of a round and an alert reach both, whichever way they became one."""
    _, ben, sam = await people(town)
    await make(sam, "2", "Moderator")
    with town.database.write() as session:
        tell_moderators(session, {MODERATOR}, "en", ["round-none"], town.raakvlak.clock.now())
    town.raakvlak.sender.nudge()
    await town.settle()
    for phone in (ben, sam):
        assert "No round this week" in (phone.last.text or "")


async def test_who_may_not(town: Town) -> None:
    """Neither a member nor a moderator grants; nobody their own; nor is an admin blocked."""
    ada, ben, sam = await people(town)
    await ada.say("/help")
    await make(sam, "2", "Moderator")
    for phone in (ada, ben):
        for data in ("role:1", "role:1:moderator", "role:1:sure", "role:list"):
            assert "no longer works" in (await phone.tap_data(phone.last.message_id, data) or "")
    await ada.need(LATE)
    hint = await ben.tap_data(ben.last.message_id, "mod:blocknow:3")
    assert "Take the role away" in (hint or "")
    hint = await sam.tap_data(sam.last.message_id, "mod:blocknow:2")
    assert "Take the role away" in (hint or "")
    assert "another admin" in (await sam.tap_data(sam.last.message_id, "role:3:none") or "")
    for data in ("role:9:moderator", "role:1:king", "role:x", "role", f"role:{2**70}"):
        assert "no longer works" in (await sam.tap_data(sam.last.message_id, data) or "")
    with town.database.read() as session:
        assert [grant.member_id for grant in session.exec(select(RoleGrant)).all()] == [2]


async def test_two_admins(town: Town) -> None:
    """An admin of the database grants, but not to themselves nor to who is in the settings."""
    ada, ben, sam = await people(town)
    await sam.say("/role 2")
    await sam.tap("Admin")
    await sam.tap("Yes, make admin")
    await ben.say("/role 1")
    await ben.tap("Working group")
    assert "working group" in (ada.last.text or "")
    assert "another admin" in (await ben.tap_data(ben.last.message_id, "role:2:none") or "")
    assert "MODERATOR_IDS" in (await ben.tap_data(ben.last.message_id, "role:3:none") or "")
    await sam.tap_data(sam.last.message_id, "mod:blocknow:1")
    hint = await ben.tap_data(ben.last.message_id, "role:1:moderator")
    assert "not blocked" in (hint or "")


async def test_a_reason_is_given_once_and_by_who_acted(town: Town) -> None:
    """Another moderator's action is theirs to explain; what was said stays said."""
    ada, ben, sam = await people(town)
    await ada.need(LATE)
    await make(sam, "2", "Moderator")
    await sam.tap_data(sam.last.message_id, "mod:hide:1", copies=3)
    hide = logged(town)[-1]
    assert [entry.action for entry in logged(town)] == ["role", "need-hidden"]
    say = f"reason:{hide.key}"
    assert "no longer works" in (await ben.tap_data(ben.last.message_id, f"{say}:hurtful") or "")
    assert "no longer works" in (await sam.tap_data(sam.last.message_id, f"{say}:x") or "")
    await sam.tap_data(sam.last.message_id, f"{say}:words")
    assert "1 to 300" in await sam.say("x" * 301)
    await sam.say("x" * 300)
    assert "already" in (await sam.tap_data(sam.last.message_id, f"{say}:hurtful") or "")
    assert logged(town)[-1].reason == "x" * 300


async def test_the_log_in_pages(town: Town) -> None:
    """Eight a page, newest first; a page that is not there is the nearest one that is."""
    _, _, sam = await people(town)
    for _ in range(10):
        await sam.tap_data(sam.last.message_id if sam.messages else 1, "mod:match")
    first = await sam.say("/audit")
    assert "page 1 of 2" in first
    assert first.count("2026-11-02 10:00 · Sam") == 8
    await sam.tap("Older")
    assert (sam.last.text or "").count("2026-11-02 10:00 · Sam") == 2
    await sam.tap_data(sam.last.message_id, "audit:99")
    assert "page 2 of 2" in (sam.last.text or "")
    await sam.tap("Newer")
    assert "page 1 of 2" in (sam.last.text or "")


async def test_the_log_holds_no_words_of_members(town: Town) -> None:
    """Neither a need nor a broadcast nor a name is in a row; names are looked up to be shown."""
    ada, _, sam = await people(town)
    await ada.need(LATE)
    await sam.say("/mod")
    await sam.tap_data(sam.last.message_id, "mod:hide:1")
    await sam.say("/mod")
    await sam.tap("Write to members")
    await sam.tap("new one")
    await sam.tap("English")
    await sam.say("The workspace in Ghent is closed.")
    await sam.tap("When")
    await sam.tap("Now")
    await sam.tap("Yes, send")
    await sam.tap_data(sam.last.message_id, "mod:blocknow:1")
    await sam.tap_data(sam.last.message_id, "mod:unblock:1")
    rows = " ".join(entry.model_dump_json() for entry in logged(town))
    for words in ("customer", "Ghent", "Ada", "ada_x"):
        assert words not in rows
    assert [entry.action for entry in logged(town)] == [
        "need-hidden",
        "broadcast-planned",
        "member-blocked",
        "member-unblocked",
    ]


def logged(town: Town) -> list[AuditEntry]:
    with town.database.read() as session:
        return list(session.exec(select(AuditEntry).order_by(AuditEntry.id)).all())  # type: ignore[arg-type]
