"""Services first: shown after a need, answered in a tap; what is missing; what it adds up to."""

from collections.abc import Sequence

import pytest
from sqlmodel import col, select
from syrupy.assertion import SnapshotAssertion

from models.answer import NeedAnswer
from models.need import Need, text_hash
from models.service import services
from models.theme import Theme, ThemeNeed
from tests.community import MONDAY, add_member, add_need
from tests.handlers.test_moderation import LATE, UNPAID, people
from tests.handlers.test_services import staff, stock
from tests.town import Phone, Town, buttons
from usecases.unmet import count_answers, in_fives

pytestmark = pytest.mark.usefixtures("nothing_kept_back")

TENANT = "My neighbour plays the trumpet at night and our dog has started to howl along with it."


def card(phone: Phone) -> int:
    """The message with the services."""
    return next(
        m.message_id for m in reversed(phone.messages) if "may have an answer" in (m.text or "")
    )


async def answered(town: Town) -> NeedAnswer:
    with town.database.read() as session:
        return session.exec(select(NeedAnswer).order_by(NeedAnswer.need_id)).all()[-1]  # type: ignore[arg-type]


NEEDS = {
    "en": LATE,
    "nl": "Een klant is me al vier maanden 3.000 euro schuldig en reageert niet op herinneringen.",
    "fr": "Un client me doit 3 000 euros depuis quatre mois et ne répond plus à mes rappels.",
    "de": "Ein Kunde schuldet mir seit vier Monaten 3.000 Euro und antwortet nicht auf Mahnungen.",
}


@pytest.mark.parametrize("language", list(NEEDS))
async def test_services_first(town: Town, transcript: SnapshotAssertion, language: str) -> None:
    """Shown beside the search for peers; partly, what is missing, changed to answered."""
    stock(town)
    ada = town.member(1, "Ada")
    await ada.say("/language")
    await ada.tap_data(ada.last.message_id, f"language:{language}")
    town.transcript.clear()
    await ada.say(NEEDS[language])
    await ada.tap_data(ada.last.message_id, "draft:send")
    message = next(m for m in reversed(ada.messages) if m.text and m.text.startswith("🧰"))
    websites = [button["url"] for button in buttons(message) if "url" in button]
    assert f"https://example.org/{language}/debt-recovery" in websites
    await ada.tap_data(message.message_id, "answer:1:partly")
    await ada.say("?!")
    await ada.say("Somebody who pays me in advance. Call 0470 12 34 56.")
    await ada.tap_data(message.message_id, "answer:1:change")
    await ada.tap_data(message.message_id, "answer:1:answered")
    assert town.text() == transcript
    row = await answered(town)
    assert (row.verdict, row.missing) == ("answered", None)


async def test_a_need_that_no_service_answers_is_left_alone(town: Town) -> None:
    """No message is better than a wrong one; the working group still learns of it."""
    stock(town)
    ada = town.member(1, "Ada")
    await ada.need(TENANT)
    assert not any("may have an answer" in (m.text or "") for m in ada.messages)
    assert "nobody yet" in (ada.last.text or "")
    row = await answered(town)
    assert (row.shown, row.verdict, row.asked_at) == ([], "unknown", None)


async def test_peers_are_found_all_the_same(town: Town) -> None:
    """Neither the message nor an open question about it keeps anyone from being introduced."""
    stock(town)
    ada, ben, _ = await people(town)
    await ada.need(LATE)
    await ada.tap_data(card(ada), "answer:1:no")
    await ben.need(UNPAID)
    assert any("need like yours" in (m.text or "") for m in ada.messages)
    await ada.tap("Introduce us")
    await ada.say("I would rather have it paid in advance.")
    assert (await answered(town)).need_id == 2
    with town.database.read() as session:
        assert session.get_one(NeedAnswer, 1).missing == "I would rather have it paid in advance."


async def test_an_answer_counts_once(town: Town) -> None:
    """Double taps, other people's questions, made-up and late buttons change nothing."""
    stock(town)
    ada, ben, _ = await people(town)
    await ada.need(LATE)
    for data in ("answer:1:no", "answer:1:skip", "answer:1:change"):
        assert "no longer works" in (await ben.tap_data(1, data) or "")
    message = card(ada)
    for data in ("answer:1:maybe", "answer:9:no", "answer:x:no", "answer:1", "answer"):
        assert "no longer works" in (await ada.tap_data(message, data) or "")
    await ada.tap_data(message, "answer:1:no", copies=3)
    assert sum("What is missing" in (m.text or "") for m in ada.messages) == 1
    assert "already" in (await ada.tap_data(message, "answer:1:partly") or "")
    await ada.tap("Skip")
    assert "counts all the same" in (ada.last.text or "")
    row = await answered(town)
    assert (row.verdict, row.missing) == ("no", None)


async def test_a_rewritten_need_is_looked_up_anew(town: Town) -> None:
    """The old card's buttons are about words that are gone."""
    stock(town)
    ada = town.member(1, "Ada")
    await ada.need(LATE)
    old = card(ada)
    await ada.tap_data(old, "answer:1:partly")
    await ada.tap("Skip")
    await ada.tap_data(1, "mine:rewrite:1")
    await ada.say("I need somebody to read a contract before I sign it: liability and copyright.")
    await ada.tap("Send")
    assert card(ada) != old
    row = await answered(town)
    assert row.verdict == "unknown"
    with town.database.read() as session:
        assert row.text_hash == text_hash(session.get_one(Need, 1).text)


async def test_a_draft_survives_the_question(town: Town) -> None:
    """Answering about one need while the next is being written loses nothing."""
    stock(town)
    ada = town.member(1, "Ada")
    await ada.need(LATE)
    message = card(ada)
    await ada.say(TENANT)
    await ada.tap_data(message, "answer:1:no")
    await ada.say("Someone who pays in advance")
    assert any("Thank you" in (m.text or "") for m in ada.messages)
    assert TENANT in await ada.say("/need")


async def test_who_told_it_long_ago_is_not_asked(town: Town) -> None:
    """A catalogue that comes later does not write to everyone at once."""
    ada = town.member(1, "Ada")
    await ada.need(LATE)
    await town.advance(days=3)
    count = len(ada.messages)
    stock(town)
    town.raakvlak.guide.nudge()
    await town.settle()
    assert len(ada.messages) == count
    assert (await answered(town)).shown


async def test_a_retired_service_is_not_shown(town: Town) -> None:
    _, ben, _ = await staff(town)
    stock(town)
    await town.settle()
    for service_id in (1, 2, 5):
        await ben.tap_data(1, f"catalogue:retire:{service_id}:en")
    await ben.need(LATE)
    row = await answered(town)
    assert not {1, 2, 5} & set(row.shown)


def seed(town: Town, answers: Sequence[tuple[str, list[int], str | None]]) -> None:
    """A member each, with a verdict, the services shown, and what was missing."""
    with town.database.write() as session:
        for number, (verdict, shown, missing) in enumerate(answers):
            member = add_member(session, 100 + number, MONDAY)
            need = add_need(session, member, MONDAY)
            session.add(
                NeedAnswer(
                    need_id=need.key,
                    text_hash=text_hash(need.text),
                    shown=shown,
                    verdict=verdict,
                    missing=missing,
                    looked_at=MONDAY,
                    asked_at=MONDAY if shown else None,
                )
            )


@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
async def test_unmet(town: Town, transcript: SnapshotAssertion, language: str) -> None:
    """By service and by theme, and the words; too few are not told; a theme is proposed for."""
    _, ben, _ = await staff(town)
    stock(town)
    await town.settle()
    await ben.say("/language")
    await ben.tap_data(ben.last.message_id, f"language:{language}")
    town.transcript.clear()
    words = [f"Number {n}: reach me at me{n}@example.org" for n in range(6)]
    seed(
        town,
        [("no", [2, 5], word) for word in words]
        + [("no", [2], None)] * 5
        + [("partly", [2, 1], None)] * 5
        + [("answered", [1], None)] * 14
        + [("answered", [6], None)] * 4
        + [("unknown", [], None)] * 9
        + [("unknown", [3], None)] * 4,
    )
    with town.database.write() as session:
        session.add(Theme(id=1, words={language: ["factuur", "facture"]}, born_at=MONDAY))
        session.flush()
        for need in session.exec(select(Need).where(col(Need.id) <= 18)).all():
            session.add(ThemeNeed(need_id=need.key, theme_id=1, since=MONDAY))
    await ben.say("/unmet")
    await ben.tap_data(ben.last.message_id, "unmet:words:0")
    await ben.tap_data(ben.last.message_id, "unmet:words:1")
    await ben.tap_data(ben.last.message_id, "unmet:home")
    await ben.tap_data(ben.last.message_id, "propose:theme:1")
    assert town.text() == transcript


async def test_members_do_not_see_unmet(town: Town) -> None:
    ada, _, _ = await staff(town)
    await ada.say("/unmet")
    assert "do not know that command" in (ada.messages[-2].text or "")
    assert "no longer works" in (await ada.tap_data(1, "unmet:words:0") or "")


async def test_one_member_is_one_however_much_they_tell(town: Town) -> None:
    """Five needs of one person are not five people, in counts or in words."""
    stock(town)
    with town.database.write() as session:
        member = add_member(session, 1, MONDAY)
        for _ in range(5):
            need = add_need(session, member, MONDAY)
            session.add(
                NeedAnswer(
                    need_id=need.key,
                    text_hash="x",
                    shown=[1],
                    verdict="no",
                    missing="Everything is missing",
                    looked_at=MONDAY,
                    asked_at=MONDAY,
                )
            )
    with town.database.write() as session:
        unmet = count_answers(session, MONDAY)
        assert set(unmet.overall.values()) == {0}
        assert unmet.services == []
        assert len(services(session)) == 13


@pytest.mark.parametrize(("count", "told"), [(0, 0), (4, 0), (5, 5), (9, 5), (10, 10), (14, 10)])
def test_counts_go_in_fives(count: int, told: int) -> None:
    assert in_fives(count) == told
