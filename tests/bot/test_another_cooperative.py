"""Another cooperative takes settings and a file, no code."""

import csv
import re
from dataclasses import replace
from datetime import date
from io import StringIO
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from bot.demo import add_invented, rows
from bot.doctor import check_cooperative
from bot.settings import BadSettingsError, Settings, read_settings
from matching.embedder import Embedder
from matching.working_days import Country, is_working_day
from models.cooperative import read_cooperative
from models.database import Database
from models.figures import FiguresSecret
from models.member import regions_of_members
from models.migrate import migrate
from playground.chat import Message
from tests.community import MODERATOR, MONDAY, add_member
from tests.cooperative import found_a_cooperative
from tests.databases import Databases
from tests.handlers.test_introductions import LATE, UNPAID
from tests.town import Phone, Town, a_town, buttons
from usecases.circle_letters import moment_for
from usecases.contact_details import HIDDEN, without_addresses
from usecases.errors import RefusedError
from usecases.join import set_choice
from usecases.peer_card import facts_line

PAGE = Path(__file__).parent.parent.parent / "docs" / "another-cooperative.md"
AZORES = {"nl": "Azoren", "fr": "Açores", "en": "Azores", "de": "Azoren"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """What the page shows, with a sign of markup in a region's name."""
    found = re.search(r"```toml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None
    path = tmp_path / "cooperative.toml"
    path.write_text(dedent("   " + found[1]).replace('en = "Azores"', 'en = "Azores <b>"'))
    return path


async def test_another_cooperative(databases: Databases, embedder: Embedder, file: Path) -> None:
    """A member joins where it is, tells a need, meets a peer on a working day there, and the
    figures name its regions: by settings alone."""
    more: dict[str, Any] = {
        "cooperative_file": str(file),
        "timezone": "Atlantic/Azores",
        "default_language": "en",
    }
    async with a_town(databases, embedder, **more) as town:
        sam = town.member(MODERATOR, "Sam")
        await town.advance(days=28)  # the day before a public holiday of Portugal's
        ines = town.person(1, "Ines")
        await _join(ines)
        await ines.need(LATE)
        rui = town.member(2, "Rui", region="norte", sector="surf")
        await rui.need(UNPAID)
        card = rui.last
        assert "Surf school · Azores <b> · English" in (card.text or "")
        assert not [text for text in _bold(card) if "Azores" in text]
        await rui.tap("Introduce us")
        await ines.tap("Introduce us")
        told = next(m.text or "" for m in reversed(ines.messages) if "Rui" in (m.text or ""))
        # Tuesday 1 December is a day of work in Belgium.
        assert "Wednesday 2 December between 10:00 and 12:00" in told
        await _the_figures(town, sam)


async def _join(ines: Phone) -> None:
    await ines.say("/start")
    await ines.tap("English")
    assert "Who keeps it? Maré Alta · +351 21 000 00 00" in (ines.last.text or "")
    for label in ("Yes", "Showing it", "Messages I did", "Done", "Ines", "Done"):
        await ines.tap(label)
    assert _labels(ines) == ["Design", "IT & digital", "Tourism & guiding", "Surf school",
                             "Something else", "Skip"]  # fmt: skip
    await ines.tap("Surf school")
    assert _labels(ines) == ["Northern Portugal", "Lisbon", "Azores <b>", "Skip"]
    forged = await ines.tap_data(ines.last.message_id, "region:antwerpen")
    assert "no longer works" in (forged or "")
    await ines.tap("Azores")
    await ines.tap("Skip")
    assert "Surf school · Azores <b> · English" in (ines.last.text or "")
    assert "🏠 Maré Alta" in await ines.say("/help")


async def _the_figures(town: Town, sam: Phone) -> None:
    """What a moderator gets of October, and to whom they may write."""
    with town.database.write() as session:
        session.add(FiguresSecret(value=b"the same in every run"))
        found_a_cooperative(session, MONDAY, needs=60, themes=2)
    town.raakvlak.reporter.close_months()
    await sam.say("/report 2026-10")
    files = {m.file_name: town.world.files[m.file_id] for m in sam.messages if m.file_id}
    rows = list(
        csv.reader(StringIO(files["raakvlak-2026-10.csv"].decode("utf-8-sig")), delimiter=";")
    )
    named = {cell for row in rows for cell in row}
    assert {"Northern Portugal", "Lisbon", "Azores <b>"} <= named
    page = files["raakvlak-2026-10.html"].decode()
    assert '<p class="house">Raakvlak · Maré Alta</p>' in page
    assert "Azores &lt;b&gt;" in page
    assert "Azores <b>" not in page


def _labels(phone: Phone) -> list[str]:
    return [button["text"] for button in buttons(phone.last)]


def _bold(message: Message) -> list[str]:
    text = message.text or ""
    return [
        text[entity["offset"] : entity["offset"] + entity["length"]]
        for entity in message.entities
        if entity["type"] == "bold"
    ]


def test_words_that_are_missing(file: Path) -> None:
    """Those of the default language stand in; a code that is gone is called by itself, and its
    member's profile goes on."""
    here = replace(read_cooperative(file), language="fr")
    assert here.words("region", "lisboa", "pt") == "Lisbonne"
    assert here.words("region", "liege", "fr") is None
    with Database("sqlite://", cooperative=here) as database:
        migrate(database)
        with database.write() as session:
            member = add_member(session, 1, MONDAY, region="brabant-wallon", sector="craft")
            assert facts_line(session, "en", member).text == "Crafts · Brabant wallon · English"
            assert moment_for(session, member, MONDAY).endswith("10:00")  # in Brussels, by default
            with pytest.raises(RefusedError):
                set_choice(session, member, "region", "hainaut")
            set_choice(session, member, "region", "norte")


def test_the_playground_moves_along(file: Path) -> None:
    """Its invented members live in the cooperative's regions, or still say nothing of it."""
    with Database("sqlite://", cooperative=read_cooperative(file)) as database:
        migrate(database)
        with database.write() as session:
            for number, row in enumerate(rows()[:20]):
                add_invented(session, 1000 + number, row, MONDAY, MONDAY)
            lived = regions_of_members(session)
        assert lived
        assert lived <= {"norte", "lisboa", "acores"}


def test_a_part_of_a_country() -> None:
    """Its own holidays count as well."""
    day = date(2026, 9, 11)  # Catalonia's
    assert is_working_day(day, Country("ES"))
    assert not is_working_day(day, Country("ES", "CT"))


@pytest.mark.parametrize(
    ("change", "advice"),
    [
        (('country = "PT"', 'country = "Portugal"'), "country: «Portugal» must be two capitals"),
        (('country = "PT"', 'country = "XX"'), "country: «XX» must be two capitals"),
        (('country = "PT"', 'country = "UK"'), "country: «UK» must be two capitals"),
        (('country = "PT"', 'country = "PT"\npart = "XX"'), "part: «XX» is none of PT"),
        (('country = "PT"', 'land = "PT"'), "country: Field required"),
        (("[regions]", "[regoins]"), "regions: Field required"),
        (("[sectors]", "[works]"), "«works» is nothing it can hold: there are name"),
        (("norte =", "skip ="), "regions.skip: a code has small letters"),
        (("norte =", '"Norte:1" ='), "regions.Norte:1: a code has small letters"),
        (('fr = "Lisbonne"', 'pt = "Lisboa"'), "regions.lisboa: «pt» is no language"),
        (("Lisbonne", "x" * 41), "regions.lisboa.fr: must have 40 characters"),
        (("Lisbonne", "Lis\\nbonne"), "regions.lisboa.fr: must be one line"),
        (("Lisbonne", "Açores"), "regions.acores: «Açores» is what lisboa is called, too"),
        (("Lisbonne", " "), "regions.lisboa: the words in fr are empty"),
        (("tourism = {}", "circus = {}"), "sectors.circus: the bot has no words for it"),
        (("tourism = {}", "tourism = 1"), "sectors.tourism: Input should be"),
        (('name = "Maré Alta"', "name = Maré Alta"), "is no TOML"),
    ],
)
def test_what_cannot_be_used(
    file: Path, change: tuple[str, str], advice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The start stops with one line: the setting, the file, the place, and what to do."""
    text = file.read_text()
    assert change[0] in text
    file.write_text(text.replace(*change))
    monkeypatch.setenv("COOPERATIVE_FILE", str(file))
    with pytest.raises(BadSettingsError) as error:
        read_settings()
    line = str(error.value)
    assert line.startswith(f"COOPERATIVE_FILE says {file}")
    assert advice in line
    assert "\n" not in line


def _leave_out(file: Path, words: str) -> None:
    file.write_text(file.read_text().replace(words, ""))


async def test_the_doctor_tells(file: Path, tmp_path: Path, databases: Databases) -> None:
    """What it read, which words are missing, and whose region is gone; where to find the file."""

    def settings() -> Settings:
        return Settings(_env_file=None, cooperative_file=str(file), database_url=url)

    url = databases.migrated("doctor")
    finding = await check_cooperative(settings())
    assert finding.advice is None
    assert "«Maré Alta»" in finding.state
    assert "holidays of PT" in finding.state
    assert "3 regions and 5 kinds of work" in finding.state
    with settings().open_database() as database, database.write() as session:
        add_member(session, 1, MONDAY, region="hainaut")
    finding = await check_cooperative(settings())
    assert "hainaut" in finding.state
    assert "COOPERATIVE_FILE" in (finding.advice or "")
    _leave_out(file, 'fr = "Lisbonne", ')
    assert "lisboa in fr" in (await check_cooperative(settings())).state
    with pytest.raises(ValueError, match=r"copy cooperative\.toml"):
        Settings(_env_file=None, cooperative_file=str(tmp_path / "none.toml"))


@pytest.mark.parametrize(
    "words",
    [
        "studio.at", "joana.pt", "boira.cat", "B. Ferrer, marta@ferrer.es", "IT00743110157",
        "ES B58378431", "PL8567346215", "IE6433435F", "91 123 45 67", "0664 123456", "699 12 34 56",
    ],
)  # fmt: skip
def test_hidden_wherever_in_europe_it_is_from(words: str) -> None:
    """What tells whom to find does not depend on where the cooperative is."""
    assert HIDDEN in without_addresses(f"Ask me: {words}, in the evening.")
