"""The catalogue as members see it, and as the working group looks after it."""

from pathlib import Path

import pytest
from sqlmodel import select
from syrupy.assertion import SnapshotAssertion

from models.audit import AuditEntry
from models.file import LARGEST
from models.service import services
from tests.handlers.test_moderation import people
from tests.town import Phone, Town, buttons
from usecases.catalogue_csv import COLUMNS, read_catalogue
from usecases.import_catalogue import catalogue_rows, take_over

EXAMPLE = Path(__file__).parents[2] / "playground" / "example-catalogue.csv"


def stock(town: Town) -> None:
    """The example catalogue, straight into the database."""
    with town.database.write() as session:
        take_over(session, read_catalogue(EXAMPLE.read_bytes()), town.raakvlak.clock.now())
    town.raakvlak.guide.nudge()


async def staff(town: Town) -> tuple[Phone, Phone, Phone]:
    """Ada is a member, Ben in the working group, Sam an admin."""
    ada, ben, sam = await people(town)
    await sam.say("/role 2")
    await sam.tap("Working group")
    return ada, ben, sam


@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
async def test_members_look_at_the_services(
    town: Town, transcript: SnapshotAssertion, language: str
) -> None:
    """A page of names, a card each, and the website on a button; in the member's language."""
    ada = town.member(1, "Ada")
    stock(town)
    await ada.say("/language")
    await ada.tap_data(ada.last.message_id, f"language:{language}")
    town.transcript.clear()
    await ada.say("/services")
    await ada.tap_data(ada.last.message_id, "services:page:1")
    await ada.tap("7")
    await ada.tap_data(ada.last.message_id, "services:card:8")
    assert town.text() == transcript
    website = buttons(ada.last)[0]
    assert website["url"] == f"https://example.org/{language}/workspaces"
    assert "callback_data" not in website


async def test_what_is_not_there(town: Town) -> None:
    """An empty catalogue says so; made-up buttons and retired services lead nowhere."""
    ada, ben, _ = await staff(town)
    assert "No services" in await ada.say("/services")
    assert "catalogue:home" not in str(ada.last.reply_markup)
    stock(town)
    await ben.say("/services")
    await ben.tap_data(ben.last.message_id, "catalogue:retire:2:en")
    for data in ("services:card:2", "services:card:99"):
        assert "no longer offered" in (await ada.tap_data(ada.last.message_id, data) or "")
    for data in ("services:card:x", "services", "services:else:1"):
        assert "no longer works" in (await ada.tap_data(ada.last.message_id, data) or "")
    await ada.tap_data(ada.last.message_id, "services:page:77")
    assert "13." not in (ada.last.text or "")
    assert "12. Arts-worker" in (ada.last.text or "")


async def test_only_the_working_group_changes_services(town: Town) -> None:
    """Not a tap of it exists for a member."""
    ada, _, _ = await staff(town)
    stock(town)
    await ada.say("/services")
    for data in (
        "catalogue:home",
        "catalogue:retire:1:en",
        "catalogue:up:2",
        "catalogue:set:1:en:link",
        "catalogue:clear:1:en:link",
        "catalogue:add",
        "catalogue:export",
        "catalogue:import",
        "catalogue:apply:1",
    ):
        assert "no longer works" in (await ada.tap_data(ada.last.message_id, data) or "")
    with town.database.read() as session:
        assert session.exec(select(AuditEntry).where(AuditEntry.action != "role")).all() == []


async def test_looking_after_a_service(town: Town, transcript: SnapshotAssertion) -> None:
    """Added in one language, then another, link and contact, moved, retired, offered again."""
    _, ben, sam = await staff(town)
    stock(town)
    town.transcript.clear()
    await ben.say("/services")
    await ben.tap("Look after")
    await ben.tap("Add a service")
    await ben.say("x" * 81)
    await ben.say("Mediation <b>between</b> members")
    await ben.say("Somebody neutral helps when two members who work together fall out.")
    await ben.tap("Link")
    await ben.say("http://example.org/mediation")
    await ben.say("https://example.org/mediation")
    await ben.tap("Contact")
    await ben.say("mediation@example.org")
    await ben.tap("Français")
    await ben.tap("Write it")
    await ben.say("Médiation entre membres")
    await ben.say(
        "Quelqu’un de neutre aide quand deux membres qui travaillent ensemble se fâchent."
    )
    await ben.tap("Up")
    await ben.tap("Up")
    await ben.tap("Back")
    await ben.tap("Retire")
    await ben.tap("Offer again")
    await sam.say("/audit")
    assert town.text() == transcript
    with town.database.read() as session:
        codes = [service.code for service in services(session)]
    assert codes[-3] == "mediation-b-between-b-members"


async def test_out_and_in_as_a_file(town: Town, transcript: SnapshotAssertion) -> None:
    """Exported, changed, refused with the lines at fault, corrected, previewed, imported once."""
    _, ben, _ = await staff(town)
    stock(town)
    town.transcript.clear()
    await ben.say("/services")
    await ben.tap("Look after")
    await ben.tap("Export")
    file = next(m for m in reversed(ben.messages) if m.kind == "document")
    assert file.file_id is not None
    content = town.world.files[file.file_id].decode("utf-8-sig")
    with town.database.read() as session:
        before = catalogue_rows(session)
    assert read_catalogue(content.encode()) == before
    lines = content.splitlines()
    assert lines[0] == ";".join(COLUMNS)
    lines[1] = lines[1].replace("https://", "http://")
    lines[5] = lines[5].replace("active", "maybe")
    await ben.tap("Import")
    await ben.send("photo")
    await ben.send_file("services.csv", "\n".join(lines).encode())
    await ben.tap("Another file")
    lines[1] = lines[1].replace("http://example.org", "https://example.org/new")
    lines[5] = lines[5].replace("maybe", "active")
    lines.append("mediation;active;en;Mediation;A neutral person helps.;;")
    await ben.send_file("services.csv", "\n".join([lines[0], lines[1], lines[-1]]).encode())
    with town.database.read() as session:
        assert catalogue_rows(session) == before
    preview = ben.last.message_id
    await ben.tap("Import", copies=2)
    assert "already" in (await ben.tap_data(preview, "catalogue:apply:1") or "")
    assert town.text() == transcript
    with town.database.read() as session:
        after = catalogue_rows(session)
    assert len(after) == len(before) + 1
    assert [row.code for row in after if row.language == "en"][:2] == ["invoicing", "mediation"]
    assert {row.link for row in after if row.code == "invoicing"} >= {
        "https://example.org/new/de/invoicing"
    }


async def test_a_preview_holds_only_while_nothing_changes(town: Town) -> None:
    """Whoever edits meanwhile is not overwritten unseen; another's preview is not mine to take."""
    _, ben, sam = await staff(town)
    stock(town)
    changed = EXAMPLE.read_bytes().replace(b"legal@", b"law@").replace(b"legal-advice@", b"law@")
    await ben.tap_data(1, "catalogue:import")
    await ben.send_file("services.csv", changed)
    assert "Changed: 1" in (ben.last.text or "")
    preview = ben.last.message_id
    assert "no longer works" in (await sam.tap_data(1, "catalogue:apply:1") or "")
    await sam.tap_data(1, "catalogue:down:1")
    assert "Somebody changed" in (await ben.tap_data(preview, "catalogue:apply:1") or "")
    await ben.tap("Cancel")
    assert "nothing was imported" in (ben.last.text or "")
    assert "already" in (await ben.tap_data(preview, "catalogue:apply:1") or "")


async def test_files_that_are_none(town: Town) -> None:
    """Too large, no text, the same again: each gets an answer, and a role lost meanwhile none."""
    ada, ben, sam = await staff(town)
    stock(town)
    await ben.tap_data(1, "catalogue:import")
    assert "over 1 MB" in await ben.send_file("big.csv", b"x" * (LARGEST + 1))
    assert "This is no text" in await ben.send_file("zip.csv", b"PK\x03\x04\x81\x8d" * 9)
    await ben.tap("Another file")
    assert "in the catalogue already" in await ben.send_file("same.csv", EXAMPLE.read_bytes())
    assert "only read text" in await ada.send_file("mine.csv", EXAMPLE.read_bytes())
    await ben.tap_data(1, "catalogue:import")
    await sam.tap_data(1, "role:2:none")
    assert "only read text" in await ben.send_file("late.csv", EXAMPLE.read_bytes())
