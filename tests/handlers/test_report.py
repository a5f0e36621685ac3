"""What the cooperative sees of itself, in the chat and in files."""

import csv
from base64 import b64encode
from datetime import UTC, datetime
from html.parser import HTMLParser
from io import BytesIO, StringIO
from pathlib import Path

import numpy as np
import pytest
from openpyxl import load_workbook
from sqlalchemy import delete
from sqlmodel import Session, select
from syrupy.assertion import SnapshotAssertion

from matching.embedder import Embedder
from models.figures import FAILED, FiguresSecret, MonthFigures, ReportRequest
from models.member import Member
from models.need import Need, text_hash
from models.proposal import ProposalLetter, voices_on
from models.role import RoleGrant
from models.theme import Theme, ThemeNeed
from models.vector import keep_vector
from playground.chat import Message
from reports.job import Job, Piece
from scheduler import reporter
from tests.community import MODERATOR, MONDAY
from tests.cooperative import found_a_cooperative
from tests.databases import Databases
from tests.handlers.test_services import staff
from tests.town import Phone, Town, a_town
from usecases.draft_proposal import draft_from_theme, write_proposal
from usecases.move_proposal import move_proposal

CANARY = "Xylofoonreparatie"  # in every need; in nothing that leaves the house
FORMULA = "=1+1 & <b>$x^$</b>"  # a theme's name, typed by a moderator
WIDTH = 64  # of the vectors: any will do to place themes on a map


async def cooperate(town: Town, *, needs: int = 150) -> None:
    """Five months of needs, with a secret that every run of the test shares."""
    with town.database.write() as session:
        session.add(FiguresSecret(value=b"the same in every run"))
        found_a_cooperative(session, MONDAY, needs=needs, themes=5)
        for need in session.exec(select(Need)):
            need.text += f" {CANARY}"
        session.get_one(Theme, 2).name = FORMULA
        _place(session, town.raakvlak.embedder.name)
        if needs >= 150:
            propose(session)
    town.raakvlak.reporter.close_months()


def _place(session: Session, model: str) -> None:
    """Vectors as a model would give them: near each other where the theme is the same."""
    rng = np.random.default_rng(1)
    middles = rng.normal(size=(6, WIDTH))
    for row in session.exec(select(ThemeNeed)).all():
        need = session.get_one(Need, row.need_id)
        vector = middles[row.theme_id or 0] + 0.4 * rng.normal(size=WIDTH)
        keep_vector(
            session,
            need.key,
            model=model,
            embedded_hash=text_hash(need.text),
            language=need.language,
            vector=(vector / np.linalg.norm(vector)).astype(np.float32),
        )


def propose(session: Session) -> None:
    """One proposal that members look at in October, and one that was declined there."""
    told = datetime(2026, 10, 20, 9, tzinfo=UTC)
    for key, title in ((1, "A clinic for unpaid invoices"), (2, FORMULA)):
        theme = session.get_one(Theme, key)
        proposal = draft_from_theme(session, theme, "en", told, actor=MODERATOR)
        write_proposal(
            session, proposal, "en", told, title=title, description="-" * 60, actor=MODERATOR
        )
        move_proposal(session, proposal, "idea", 0, told, actor=MODERATOR)
        for number, voice in enumerate(voices_on(session, proposal.key)):
            voice.stance = "support" if number % 4 else "oppose"
            voice.would_use, voice.would_help = number % 3 > 0, number % 5 == 0
    move_proposal(session, proposal, "declined", 1, told, actor=MODERATOR, reason="Not for us.")
    session.connection().execute(delete(ProposalLetter))  # nobody here has a phone


async def in_language(town: Town, phone: Phone, language: str) -> None:
    await phone.say("/language")
    await phone.tap_data(phone.last.message_id, f"language:{language}")
    town.transcript.clear()


def content(town: Town, message: Message) -> bytes:
    assert message.file_id is not None
    return town.world.files[message.file_id]


@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
async def test_the_cooperative_looks_at_itself(
    town: Town, transcript: SnapshotAssertion, language: str
) -> None:
    """/stats, /diversity and /report for the working group, in their language; the files hold
    what they should, and no word of a member."""
    _, ben, _ = await staff(town)
    await cooperate(town)
    await in_language(town, ben, language)
    await ben.say("/stats")
    await ben.say("/diversity")
    await ben.tap_data(1, "charts:unmet")
    await ben.say("/report")
    await ben.tap_data(ben.last.message_id, "report:2026-08:2026-10")
    assert town.text() == transcript
    files = {m.file_name or m.kind: content(town, m) for m in ben.messages if m.file_id}
    assert sum(kept.startswith(b"\x89PNG") for kept in files.values()) >= 1
    for name, kept in files.items():
        assert CANARY.encode() not in kept, name
    page = files["raakvlak-2026-08-2026-10.html"].decode()
    _check_page(page, language)
    assert b64encode(files["trends.png"]).decode() in page  # drawn once for both
    _check_workbook(files["raakvlak-2026-08-2026-10.xlsx"])
    _check_csv(files["raakvlak-2026-08-2026-10.csv"].decode("utf-8-sig"))


class Page(HTMLParser):
    """What a browser would make of a page: its elements with their attributes, in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def _check_page(text: str, language: str) -> None:
    """All its sections, nothing from elsewhere, nothing that runs, everything also without eyes."""
    page = Page(text)
    assert page.all("html")[0]["lang"] == language
    assert [heading.get("id") for heading in page.all("h2")] == [
        "headlines", "map", "unmet", "diversity", "trends", "introductions", "proposals", "method",
    ]  # fmt: skip
    assert not {name for name, _ in page.elements} & {
        "script",
        "link",
        "iframe",
        "object",
        "a",
        "b",
    }
    for _, attributes in page.elements:
        assert not [name for name in attributes if name.startswith("on")]
        for name in ("src", "href"):
            assert (attributes.get(name) or "data:").startswith("data:image/png;base64,"[:5])
    assert "http:" not in text
    assert "https:" not in text
    assert "url(" not in text
    assert len(page.all("img")) == 4
    assert all(len(image["alt"] or "") > 40 for image in page.all("img"))
    assert all(heading["scope"] in {"col", "row"} for heading in page.all("th"))
    assert len(page.all("caption")) == len(page.all("table"))
    assert "default-src 'none'" in text
    assert FORMULA in page.text  # as it was typed, and not as markup


def _check_workbook(kept: bytes) -> None:
    book = load_workbook(BytesIO(kept))
    figures, proposals, about = book.worksheets
    heads, *ranked = proposals.iter_rows(values_only=True)
    assert len(heads) == 11
    assert [row[0] for row in ranked] == ["A clinic for unpaid invoices", FORMULA]
    assert all(number % 5 == 0 for row in ranked for number in row[2:7])
    assert all(0 < number <= 100 for number in ranked[0][7:])
    assert ranked[1][7:] == (None,) * 4  # what is decided has no rank
    rows = list(figures.iter_rows(min_row=2))
    assert len(rows) > 100
    assert all(row[4].value % 5 == 0 for row in rows)
    named = [row[2] for row in rows if row[2].value == FORMULA]
    assert named
    assert all(cell.data_type == "s" for row in rows for cell in row[:4] if cell.value)
    assert {row[0].value for row in rows} == {"2026-08", "2026-09", "2026-10"}
    assert len(about["A1"].value) > 200


def _check_csv(text: str) -> None:
    rows = list(csv.reader(StringIO(text), delimiter=";"))
    assert {len(row) for row in rows} == {5}
    assert any(row[2] == f"'{FORMULA}" for row in rows)
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]


async def test_only_for_those_with_a_role(town: Town) -> None:
    """For a member the commands do not exist, nor the buttons."""
    ada, _, _ = await staff(town)
    await cooperate(town, needs=20)
    for command in ("/stats", "/diversity", "/report", "/report 2026-10"):
        await ada.say(command)
        assert "/report" not in (ada.last.text or "")
    assert "no longer works" in (await ada.tap_data(1, "report:2026-10:2026-10") or "")
    assert {message.kind for message in ada.messages} == {"text"}
    with town.database.read() as session:
        assert not session.exec(select(ReportRequest)).all()


async def test_months_that_cannot_be(town: Town) -> None:
    """None over yet, the present one, one before the first need, and what is no month."""
    _, ben, _ = await staff(town)
    assert "No month is over" in await ben.say("/report")
    assert "No month is over" in await ben.say("/diversity")
    await cooperate(town, needs=20)
    for words, answer in (
        ("2026-11", "no figures"),
        ("2025-10", "no figures"),
        ("2026-13", "do not understand"),
        ("2026-08 2026-09 2026-10", "do not understand"),
        ("yesterday", "do not understand"),
    ):
        assert answer in await ben.say(f"/report {words}"), words
    for data in ("report:2026-11:2026-11", "report:2026-10:2026-08"):
        assert "no figures" in (await ben.tap_data(1, data) or ""), data
    for data in ("report", "report:x:y", "report:2026-10"):
        assert "no longer works" in (await ben.tap_data(1, data) or ""), data


async def test_a_month_keeps_its_figures(town: Town) -> None:
    """Two reports on a month, with everybody gone in between, are the same to the byte."""
    _, ben, _ = await staff(town)
    await cooperate(town, needs=60)
    await ben.say("/report 2026-10")
    with town.database.write() as session:
        for member in session.exec(select(Member).where(Member.telegram_id != ben.id)):
            member.blocked_at = MONDAY
        for need in session.exec(select(Need)):
            need.hidden_at = MONDAY
    await ben.say("/report 2026-10")
    first, second = [content(town, m) for m in ben.messages if (m.file_name or "")[-3:] == "csv"]
    assert first == second
    with town.database.read() as session:
        assert len(session.exec(select(MonthFigures)).all()) >= 3


async def test_who_lost_their_role_meanwhile_gets_nothing(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is looked up once more when the file is ready."""
    _, ben, _ = await staff(town)
    await cooperate(town, needs=20)
    really = reporter.draw

    async def slowly(job: Job) -> list[Piece] | None:
        with town.database.write() as session:
            session.delete(session.exec(select(RoleGrant)).one())
        return await really(job)

    monkeypatch.setattr(reporter, "draw", slowly)
    await ben.say("/report 2026-10")
    assert not [message for message in ben.messages if message.file_id]


@pytest.mark.over_http
async def test_a_report_that_cannot_be_drawn_is_an_apology(
    town: Town, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The process that draws ends in an error: who asked hears it, and the bot goes on."""
    _, ben, _ = await staff(town)
    await cooperate(town, needs=20)
    monkeypatch.setattr(reporter, "ROOT", tmp_path)  # where there is nothing to run
    assert "could not make it" in await ben.say("/stats")
    with town.database.read() as session:
        assert session.exec(select(ReportRequest)).one().state == FAILED
    monkeypatch.undo()
    await ben.say("/stats")
    assert ben.last.kind == "photo"


async def test_whoever_waits_hears_that_it_takes_a_moment(
    databases: Databases, embedder: Embedder
) -> None:
    """Once, and before the picture."""
    async with a_town(databases, embedder, patience=0) as town:
        _, ben, _ = await staff(town)
        await ben.say("/stats")
        said = [message.text or message.kind for message in ben.messages][-2:]
    assert said[0].startswith("One moment")
    assert said[1] == "photo"
