"""Themes in the chat, worked out by the real model from needs in four languages."""

import asyncio

import pytest
from sqlmodel import col, select
from syrupy.assertion import SnapshotAssertion

from models.answer import NeedAnswer
from models.need import Need
from models.theme import Theme, ThemeNeed, living_themes
from scheduler.jobs import group_needs
from tests.community import MONDAY, add_member, add_need
from tests.handlers.test_services import staff
from tests.town import Town

pytestmark = pytest.mark.usefixtures("nothing_kept_back")

NEEDS = {
    "late": [
        ("en", "A customer has not paid my invoice for four months. What is the next step?"),
        ("en", "My invoice stays unpaid and the customer no longer answers. Any advice?"),
        ("nl", "Een klant betaalt mijn factuur al maanden niet. Wat nu?"),
        ("nl", "Mijn factuur is niet betaald en de klant reageert niet op mijn aanmaning."),
        ("fr", "Un client ne paie pas ma facture depuis des mois. Que faire ?"),
        ("de", "Ein Kunde bezahlt meine Rechnung seit Monaten nicht. Was tun?"),
    ],
    "child": [
        ("en", "Childcare closes at five and my courses run until eight. How do you manage?"),
        ("en", "How do you combine freelance work with small children and no childcare?"),
        ("nl", "De kinderopvang sluit om zes uur en ik werk vaak ’s avonds. Hoe doen jullie dat?"),
        ("nl", "Geen kinderopvang gevonden voor mijn baby: hoe combineer je dat met werken?"),
        ("fr", "La crèche ferme à six heures et je travaille le soir. Comment faites-vous ?"),
        ("de", "Die Kita schließt um fünf, ich arbeite abends. Wie macht ihr das mit Kindern?"),
    ],
    "vat": [
        ("en", "Do I charge VAT on an invoice to a company in Germany?"),
        ("en", "Which VAT applies when I sell to customers in other EU countries?"),
        ("nl", "Moet ik btw aanrekenen aan een bedrijf in Duitsland?"),
        ("nl", "Welke btw geldt er voor een buitenlandse klant in Europa?"),
        ("fr", "Quelle TVA pour une entreprise en Allemagne ?"),
        ("de", "Welche Mehrwertsteuer gilt für eine Firma in Frankreich?"),
    ],
    "alone": [
        ("en", "I work alone at home all day and miss having colleagues to talk to."),
        ("en", "Working by myself makes me lonely. Where do you find company during the day?"),
        ("nl", "Ik werk de hele dag alleen thuis en mis collega’s om mee te praten."),
        ("nl", "Ik voel me eenzaam sinds ik alleen thuis werk. Wie wil samen werken?"),
        ("fr", "Je travaille seule chez moi et les collègues me manquent."),
        ("de", "Ich arbeite allein zu Hause und mir fehlen Kollegen zum Reden."),
    ],
    "site": [
        ("en", "I want a website of my own but do not know which tool to build it with."),
        ("en", "My website is old and nobody finds it. Who can help me to build a new one?"),
        ("nl", "Ik wil een eigen website maar weet niet waarmee ik die kan bouwen."),
        ("nl", "Mijn website is verouderd, wie helpt me een nieuwe te bouwen?"),
        ("fr", "Je veux créer mon site web mais je ne sais pas avec quel outil."),
        ("de", "Ich möchte eine eigene Website und weiß nicht, womit ich sie baue."),
    ],
}


async def a_community(town: Town) -> None:
    """A member a need, all with their vectors."""
    with town.database.write() as session:
        for number, (language, text) in enumerate(n for needs in NEEDS.values() for n in needs):
            member = add_member(session, 100 + number, MONDAY, language=language)
            add_need(session, member, MONDAY, text=text, language=language)
    await known(town, 30)


async def known(town: Town, count: int) -> None:
    """Wait until as many needs have their vectors."""
    town.raakvlak.matchmaker.nudge()
    for _ in range(1800):
        if len(town.raakvlak.matchmaker._index or ()) >= count:
            return
        await asyncio.sleep(0.05)
    raise TimeoutError("The matchmaker does not know the needs yet.")


LATER = [
    ("nl", "Een klant heeft mijn factuur nog altijd niet betaald en antwoordt niet meer."),
    ("fr", "Ma facture reste impayée, le client ne répond plus à mes rappels."),
    ("de", "Meine Rechnung ist noch immer nicht bezahlt, der Kunde antwortet nicht mehr."),
]


async def monday(town: Town) -> None:
    with town.database.write() as session:
        group_needs(session, town.raakvlak.clock.now())
    town.raakvlak.themes.nudge()
    await town.settle()


def themes(town: Town) -> dict[int, set[int]]:
    with town.database.read() as session:
        found: dict[int, set[int]] = {}
        for row in session.exec(select(ThemeNeed).where(col(ThemeNeed.theme_id).is_not(None))):
            found.setdefault(row.theme_id or 0, set()).add(row.need_id)
        return found


def theme_of(town: Town, trouble: str) -> int:
    """The theme that most needs of a trouble are in."""
    texts = [text for _, text in NEEDS[trouble]]
    with town.database.read() as session:
        found = session.exec(
            select(ThemeNeed.theme_id, Need.text)
            .join(Need)
            .where(col(ThemeNeed.theme_id).is_not(None))
        ).all()
    rows = [theme_id for theme_id, text in found if text in texts]
    return max(set(rows), key=rows.count) or 0


async def test_themes_are_found_across_languages(town: Town) -> None:
    """Most needs of one trouble are together, whatever their language."""
    await a_community(town)
    await monday(town)
    with town.database.read() as session:
        rows = {row.need_id: row.theme_id for row in session.exec(select(ThemeNeed)).all()}
        needs = {need.text: need.key for need in session.exec(select(Need)).all()}
        assert 3 <= len(living_themes(session)) <= 9
    shared = 0
    for texts in NEEDS.values():
        found = [rows.get(needs[text]) for _, text in texts]
        shared += max(found.count(theme) for theme in set(found) - {None})
    assert shared >= 20


async def test_a_theme_keeps_its_name_while_members_join(town: Town) -> None:
    """Named on one Monday, larger on the next, the same theme; and a run in between is none."""
    _, ben, sam = await staff(town)
    await a_community(town)
    await monday(town)
    theme_id = theme_of(town, "late")
    await sam.tap_data(1, f"theme:rename:{theme_id}")
    await sam.say("  A name of   our own ")
    before = themes(town)
    with town.database.write() as session:
        for number, (language, text) in enumerate(LATER):
            member = add_member(session, 300 + number, MONDAY, language=language)
            add_need(session, member, MONDAY, text=text, language=language)
    await known(town, 33)
    await town.advance(days=7)
    await monday(town)
    after = themes(town)
    assert theme_of(town, "late") == theme_id
    assert len(after[theme_id] - before[theme_id]) >= 2
    assert len(before[theme_id] - after[theme_id]) <= 1
    assert "A name of our own" in await ben.say("/themes")
    moved = sum(len(before[key] - after.get(key, set())) for key in before)
    assert moved <= 3


@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
async def test_looking_at_themes(town: Town, transcript: SnapshotAssertion, language: str) -> None:
    """The working group sees names, words and counts in fives; a moderator can do more."""
    _, ben, sam = await staff(town)
    seed(town)
    for phone in (ben, sam):
        await phone.say("/language")
        await phone.tap_data(phone.last.message_id, f"language:{language}")
    town.transcript.clear()
    await ben.say("/themes")
    await ben.tap_data(ben.last.message_id, "themes:one:1")
    await sam.say("/themes")
    await sam.tap_data(sam.last.message_id, "themes:one:2")
    await sam.tap_data(sam.last.message_id, "theme:rename:2")
    await sam.say("x" * 61)
    await sam.say("Opvang & werk")
    await sam.tap_data(sam.last.message_id, "theme:needs:2:0")
    await sam.tap_data(sam.last.message_id, "theme:need:7")
    await sam.tap_data(sam.last.message_id, "theme:move:7:0")
    await sam.tap_data(sam.last.message_id, "theme:put:7:1")
    await sam.tap_data(sam.last.message_id, "theme:split:1:0")
    await sam.tap_data(sam.last.message_id, "theme:pick:1:1:0")
    await sam.tap_data(sam.last.message_id, "theme:pick:1:7:0")
    await sam.tap_data(sam.last.message_id, "theme:part:1")
    await sam.tap_data(sam.last.message_id, "theme:merge:3:0")
    await sam.tap_data(sam.last.message_id, "theme:into:3:1")
    await sam.say("/audit")
    assert town.text() == transcript


def seed(town: Town) -> None:
    """One theme of six members, one of three, as a Monday would leave them."""
    with town.database.write() as session:
        for key, words in ((1, {"en": ["invoice", "unpaid"], "nl": ["factuur"]}), (2, {})):
            session.add(Theme(id=key, words=words, born_at=MONDAY))
        session.flush()
        texts = [(1, text) for _, text in NEEDS["late"]]
        texts += [(2, text) for _, text in NEEDS["child"][:3]]
        for number, (key, text) in enumerate(texts):
            member = add_member(session, 100 + number, MONDAY)
            need = add_need(session, member, MONDAY, text=text)
            session.add(ThemeNeed(need_id=need.key, theme_id=key, since=MONDAY))
            verdict = "no" if number < 5 else "answered"
            session.add(
                NeedAnswer(
                    need_id=need.key,
                    text_hash="x",
                    shown=[1],
                    verdict=verdict,
                    looked_at=MONDAY,
                    asked_at=MONDAY,
                )
            )


async def test_small_themes_are_not_for_the_working_group(town: Town) -> None:
    """Neither on the list nor by a made-up button; nor are needs, whoever asks."""
    ada, ben, _ = await staff(town)
    seed(town)
    assert "2." not in await ben.say("/themes")
    assert "no longer there" in (await ben.tap_data(1, "themes:one:2") or "")
    for data in (
        "theme:needs:1:0",
        "theme:need:1",
        "theme:rename:1",
        "theme:into:1:2",
        "theme:put:1:2",
        "theme:part:1",
        "theme:again",
    ):
        for phone in (ada, ben):
            assert "no longer works" in (await phone.tap_data(1, data) or "")
    for data in ("themes:page:0", "themes:one:1"):
        assert "no longer works" in (await ada.tap_data(1, data) or "")


async def test_what_moderators_place_stays(town: Town) -> None:
    """A need moved, or taken out, is where it was put after the next Monday."""
    _, _, sam = await staff(town)
    await a_community(town)
    await monday(town)
    first, second = sorted(themes(town), key=lambda key: -len(themes(town)[key]))[:2]
    with town.database.read() as session:
        rows = session.exec(select(ThemeNeed).where(ThemeNeed.theme_id == first)).all()
    moved, alone = rows[0].need_id, rows[1].need_id
    await sam.tap_data(1, f"theme:put:{moved}:{second}")
    await sam.tap_data(1, f"theme:put:{alone}:0")
    await town.advance(days=7)
    await sam.tap_data(1, "theme:again")
    with town.database.read() as session:
        assert session.get_one(ThemeNeed, moved).theme_id == second
        assert session.get_one(ThemeNeed, alone).theme_id is None


async def test_what_cannot_be(town: Town) -> None:
    """Merging into itself, splitting off all or nothing, themes that are gone."""
    _, _, sam = await staff(town)
    seed(town)
    for data, answer in (
        ("theme:into:1:1", "no longer works"),
        ("theme:into:1:9", "no longer there"),
        ("theme:part:1", "not all"),
        ("theme:put:99:1", "no longer works"),
        ("theme:put:1:99", "no longer there"),
        ("theme:dance:1", "no longer works"),
        ("themes:one:x", "no longer works"),
    ):
        assert answer in (await sam.tap_data(1, data) or ""), data
    for need_id in range(1, 7):
        await sam.tap_data(1, f"theme:pick:1:{need_id}:0")
    assert "not all" in (await sam.tap_data(1, "theme:part:1") or "")
    await sam.tap_data(1, "theme:into:2:1", copies=2)
    assert "no longer there" in (await sam.tap_data(1, "themes:one:2") or "")
