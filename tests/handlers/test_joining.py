"""Joining, as a new member meets it."""

from sqlmodel import select
from syrupy.assertion import SnapshotAssertion

from models.member import CONSENT_VERSION, Member
from tests.community import MONDAY
from tests.town import Town


async def test_joining(town: Town, transcript: SnapshotAssertion) -> None:
    """From /start to the question that matters, with everything answered."""
    noor = town.person(1, "Noor", "en-GB")
    await noor.say("/start")
    await noor.tap("English")
    await noor.tap("Yes")
    await noor.tap("Showing it")
    await noor.say("why?")
    await noor.tap("Done")
    await noor.say("Noor")
    await noor.tap("Français")
    await noor.tap("Done")
    await noor.tap("Design")
    await noor.tap("Brussels")
    await noor.tap("1 to 3")
    assert town.text() == transcript
    member = members(town)[0]
    assert member.consent_version == CONSENT_VERSION
    assert member.consented_at == MONDAY
    assert (member.shows_needs, member.allows_unasked) == (True, False)
    assert (member.spoken, member.sector, member.region, member.years) == (
        ["fr", "en"],
        "design",
        "brussel",
        "1to3",
    )


async def test_going_astray_while_joining(town: Town, transcript: SnapshotAssertion) -> None:
    """Words where a button was asked, names that do not do, no language, /cancel, and back."""
    ada = town.person(1, "Ada")
    await ada.say("hello?")
    await ada.say("what is this")
    await ada.tap("English")
    await ada.say("/need")
    await ada.tap("No, thank you")
    await ada.say("/start")
    await ada.tap("English")
    await ada.tap("Yes")
    await ada.tap("Done")
    await ada.say("ada@example.org")
    await ada.send("sticker")
    await ada.say("/help")
    await ada.say("Ada")
    await ada.tap("✓ English")
    await ada.say("English of course")
    await ada.say("/cancel")
    await ada.say("/start")
    assert town.text() == transcript


async def test_nothing_is_kept_before_the_yes(town: Town) -> None:
    """Whoever says no leaves no member behind."""
    ada = town.person(1, "Ada")
    await ada.say("/start")
    await ada.tap("English")
    await ada.tap("No, thank you")
    assert members(town) == []


async def test_a_returning_member_is_welcomed(town: Town) -> None:
    """/start asks a member nothing again."""
    ada = town.person(1, "Ada")
    await ada.join()
    assert "again, Ada" in await ada.say("/start")
    hint = await ada.tap_data(ada.last.message_id, "consent:yes")
    assert "already" in (hint or "")
    assert len(members(town)) == 1


async def test_the_profile_can_be_changed(town: Town, transcript: SnapshotAssertion) -> None:
    """Each fact on its own, and what peers see is shown each time."""
    ada = town.person(1, "Ada")
    await ada.join()
    town.transcript.clear()
    await ada.say("/profile")
    await ada.tap("Kind of work")
    await ada.tap("Design")
    await ada.tap("First name")
    await ada.say("Adelheid")
    await ada.tap("Languages")
    await ada.tap("Deutsch")
    await ada.tap("Done")
    assert town.text() == transcript
    assert members(town)[0].first_name == "Adelheid"


async def test_an_unknown_telegram_language_gets_the_houses(town: Town) -> None:
    """Someone whose Telegram speaks Portuguese is greeted in the default language."""
    rui = town.person(1, "Rui", "pt-PT")
    await rui.say("/start")
    assert "Welke taal" in (rui.last.text or "") or "taal" in (rui.last.text or "")


def members(town: Town) -> list[Member]:
    with town.database.read() as session:
        return list(session.exec(select(Member)).all())
