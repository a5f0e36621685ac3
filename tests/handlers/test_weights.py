"""What outcomes taught, as two moderators meet it: proposed, decided once, and gone back from."""

import pytest
from syrupy.assertion import SnapshotAssertion

from benchmarks.learning import drawn
from matching.scoring import DEFAULTS, Weights
from models.role import Role, RoleGrant
from models.weights import LAPSED, WeightsVersion, weights_in_use
from scheduler.jobs import learn_from_outcomes
from tests.community import MODERATOR, MONDAY, add_past
from tests.town import Phone, Town, buttons

TRUTH = Weights(sector=0.0, wishes=0.0, region=0.1, years=0.2, been_there=0.0)


def two_moderators(town: Town, language: str) -> tuple[Phone, Phone, Phone]:
    """A member who is none, one by the database and one by the settings."""
    sam = town.member(MODERATOR, "Sam", language=language)
    kim = town.member(91, "Kim", language=language)
    ada = town.member(1, "Ada")
    with town.database.write() as session:
        session.add(
            RoleGrant(member_id=2, role=Role.MODERATOR, granted_by=MODERATOR, granted_at=MONDAY)
        )
    return ada, sam, kim


async def monday(town: Town, count: int = 400) -> None:
    with town.database.write() as session:
        add_past(session, drawn(count, 1, TRUTH), MONDAY)
        learn_from_outcomes(session, town.raakvlak.clock.now())
    town.raakvlak.learner.nudge()
    await town.settle()


@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
async def test_a_proposal_is_taken_and_gone_back_from(
    town: Town, transcript: SnapshotAssertion, language: str
) -> None:
    """Of two moderators' taps one counts and the other is told; back takes a second tap."""
    _, sam, kim = two_moderators(town, language)
    await sam.say("/weights")
    await monday(town)
    theirs = kim.last.message_id
    assert kim.last.text == sam.last.text
    await sam.tap_data(sam.last.message_id, "weights:take:1", copies=2)
    assert await kim.tap_data(theirs, "weights:keep:1")
    with town.database.read() as session:
        assert weights_in_use(session) != DEFAULTS
    await kim.say("/weights")
    await kim.tap_data(kim.last.message_id, "weights:show:1")
    await kim.tap_data(kim.last.message_id, "weights:page:0")
    await kim.tap_data(kim.last.message_id, "weights:show:0")
    await kim.tap_data(kim.last.message_id, "weights:ask:0")
    await kim.tap_data(kim.last.message_id, "weights:sure:0:1")
    assert await sam.tap_data(sam.last.message_id, "weights:sure:0:1")
    await sam.say("/audit")
    assert town.text() == transcript
    with town.database.read() as session:
        assert weights_in_use(session) == DEFAULTS


async def test_kept_and_found_again(town: Town) -> None:
    """What is turned down changes nothing, and can be used later; what never can be is not
    offered, however many versions there are to page through."""
    _, sam, _ = two_moderators(town, "en")
    await monday(town)
    await sam.tap("Keep what we have")
    assert "as it is" in (sam.last.text or "")
    with town.database.write() as session:
        figures = {"log_loss": 0.6, "ranking": 0.6}
        for number in range(2, 12):
            session.add(
                WeightsVersion(
                    state="no-better" if number == 2 else LAPSED,
                    weights=vars(DEFAULTS),
                    outcomes=120,
                    figures={"learned": figures, "in_use": figures, "defaults": figures},
                    made_at=MONDAY,
                )
            )
    await sam.tap("All weights")
    assert "the beginning" in (sam.last.text or "")
    await sam.tap("Older")
    assert "Turned down" in (sam.last.text or "")
    await sam.tap("Version 2")
    assert [b["text"] for b in buttons(sam.last)] == ["← Back"]
    assert "switched" in (await sam.tap_data(sam.last.message_id, "weights:ask:2") or "")
    await sam.tap("Back")
    await sam.tap("Older")
    await sam.tap("Version 1")
    await sam.tap("Use these")
    await sam.tap("Back")
    await sam.tap("Use these")
    await sam.tap("Yes, use these")
    assert "From now on" in (sam.last.text or "")
    await sam.say("/weights")
    assert "In use: version 1" in (sam.last.text or "")


async def test_weights_are_for_moderators(town: Town) -> None:
    """For anyone else there is no such command, and a made-up button leads nowhere."""
    ada, sam, _ = two_moderators(town, "en")
    await monday(town)
    assert "/weights" not in await ada.say("/weights")
    for phone, data in (
        (ada, "weights:take:1"),
        (ada, "weights:page:0"),
        (sam, "weights"),
        (sam, "weights:take"),
        (sam, "weights:take:9"),
        (sam, "weights:show:9"),
        (sam, "weights:other:1"),
        (sam, "weights:sure:1"),
    ):
        assert "no longer works" in (await phone.tap_data(phone.last.message_id, data) or "")
    with town.database.read() as session:
        assert weights_in_use(session) == DEFAULTS
