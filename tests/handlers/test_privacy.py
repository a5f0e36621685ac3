"""Consents one by one, everything that is held, and an end to it, as members live it."""

import logging
from pathlib import Path

import pytest
from sqlmodel import col, select
from syrupy.assertion import SnapshotAssertion

from locales import plain
from models.consent import Consent, Purpose, consents_of
from models.file import FileToSend
from models.forgotten import Forgotten
from models.introduction import WITHDRAWN, Introduction
from models.member import find_member
from models.need import Need
from models.relay import Relay
from tests.handlers.test_introductions import LATE, UNPAID
from tests.handlers.test_relay import propose
from tests.town import Phone, Town, buttons
from usecases.consent import tell_of_new_texts

LANGUAGES = pytest.mark.parametrize("language", ["nl", "fr", "en", "de"])


async def tap(phone: Phone, data: str) -> str | None:
    """Tap the newest button with this data, in whatever language it is labelled."""
    for message in reversed(phone.messages):
        for button in buttons(message):
            if button.get("callback_data") == data:
                return await phone.tap_data(message.message_id, data, button["text"])
    raise AssertionError(f"{phone.name} has no button {data}.")


@LANGUAGES
async def test_a_member_looks_gets_and_is_forgotten(
    town: Town, transcript: SnapshotAssertion, language: str
) -> None:
    """/privacy, each consent and back, /mydata, and /forget with a second thought."""
    noor = town.member(1, "Noor", language=language)
    await noor.say("/privacy")
    for purpose in ("keeping", "peers"):
        await tap(noor, f"privacy:{purpose}")
        if purpose == "peers":
            await tap(noor, "privacy:peers:off")
        else:
            await tap(noor, "privacy:card")
    await tap(noor, "privacy:unasked")
    await tap(noor, "privacy:unasked:off")
    await noor.say("/mydata")
    await noor.say("/forget")
    await tap(noor, "forget:not")
    await noor.say("/forget")
    old = noor.last.message_id
    await tap(noor, "forget:on")
    await tap(noor, "forget:now")
    hint = await noor.tap_data(old, "forget:now")
    assert hint == plain("en", "forget-nothing-short")  # a stranger, with an English Telegram
    await noor.say("/mydata")
    assert town.text() == transcript
    with town.database.read() as session:
        assert find_member(session, noor.id) is None


async def test_each_change_is_a_row(town: Town) -> None:
    """With the version and language of the text that was on the screen; a double tap is one."""
    noor = town.person(1, "Noor")
    await noor.join()
    await noor.say("/privacy")
    await tap(noor, "privacy:peers")
    off = noor.last.message_id
    await tap(noor, "privacy:peers:off")
    await noor.tap_data(off, "privacy:peers:off")
    await noor.say("/profile")
    await tap(noor, "profile:quotes")
    await tap(noor, "quotes:on")
    with town.database.read() as session:
        member = find_member(session, noor.id)
        assert member is not None
        rows = consents_of(session, member.key)
    assert [(row.purpose, row.given, row.version, row.language) for row in rows] == [
        ("keeping", True, 2, "en"),
        ("peers", True, 2, "en"),
        ("unasked", True, 1, "en"),
        ("peers", False, 2, "en"),
        ("quotes", True, 1, "en"),
    ]


async def test_no_longer_shown_takes_effect_at_once(town: Town) -> None:
    """A card that is out closes gently, nothing new is proposed, and a yes brings it back."""
    ada = town.member(1, "Ada")
    ben = town.member(2, "Ben")
    number = await propose(town, ada, ben, (LATE, UNPAID))
    await ada.say("/privacy")
    await tap(ada, "privacy:peers")
    await tap(ada, "privacy:peers:off")
    assert plain("en", "card-withdrawn") in (ben.last.text or "")
    with town.database.read() as session:
        assert session.get_one(Introduction, number).state == WITHDRAWN
    cleo = town.member(3, "Cleo")
    await cleo.need(UNPAID)
    assert LATE not in str([message.text for message in cleo.messages])
    await ada.need("Who knows how to read a lease before signing it? I am stuck.")
    assert "Other members do not see this" in str([m.text for m in ada.messages])


CANARIES = {
    place: f"{place} canary of a forgotten member, zq{number}zq, which nobody should find again"
    for number, place in enumerate(
        (
            "need",
            "draft",
            "situation",
            "tried",
            "helped",
            "question",
            "line",
            "card",
        ),
        start=41,
    )
}
NAME = "Zephyrine"
USERNAME = "zephyrine_x"


async def tell_everywhere(town: Town, zoe: Phone, ben: Phone) -> None:
    """Say a canary in every place where one can say something."""
    say = CANARIES
    number = await propose(town, zoe, ben, (say["card"], UNPAID))
    await ben.tap_data(ben.last.message_id, f"offer:{number}:bot")
    await zoe.tap_data(zoe.last.message_id, f"offer:{number}:yes")
    await tap(zoe, f"relay:enter:{_relay(town)}")
    await zoe.say(say["line"])
    await zoe.say("/need")
    await zoe.say(say["need"])
    await zoe.tap("Send")
    await zoe.say("/mine")
    await zoe.say("/experience")
    await zoe.say(say["situation"])
    await zoe.say(say["tried"])
    await zoe.say(say["helped"])
    await tap(zoe, "experience:share:talk")
    await zoe.say("/ask")
    await zoe.say(say["question"])
    await ben.say("/ask")
    await ben.say("a canary of a forgotten member")  # a page with her words, in another's chat
    await zoe.say("/mydata")
    await zoe.say("/need")
    await zoe.say(say["draft"])


def _relay(town: Town) -> int:
    with town.database.read() as session:
        return session.exec(select(Relay.id).order_by(col(Relay.id).desc())).first() or 0


async def test_no_byte_is_left(
    town: Town, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Told through the bot in every place; after /forget not in the database, its log, nor ours."""
    caplog.set_level(logging.INFO)
    zoe = town.member(700_300_123_987, NAME)
    ben = town.member(2, "Ben")
    await tell_everywhere(town, zoe, ben)
    held = files_of(tmp_path)
    assert sum(words.encode() in held for words in CANARIES.values()) == len(CANARIES), (
        "Not all was told."
    )
    await zoe.say("/forget")
    await tap(zoe, "forget:on")
    await tap(zoe, "forget:now")
    assert "is erased" in (zoe.last.text or "")
    held = files_of(tmp_path)
    words = [
        *CANARIES.values(),
        *(f"zq{number}zq" for number in range(41, 41 + len(CANARIES))),
        NAME,
        USERNAME,
    ]
    assert [word for word in words if word.encode() in held] == []
    assert str(zoe.id).encode() not in held
    assert not any(word in caplog.text for word in words)
    with town.database.read() as session:
        known = town.raakvlak.matchmaker._index
        assert known is not None
        needs = session.exec(select(Need.id).where(Need.text == "")).all()
        assert needs
        assert not known.known().keys() & set(needs)
        assert all(row.settled_at for row in session.exec(select(Forgotten)).all())
    gone = (tmp_path / "forgotten.list").read_text()
    assert len(gone.splitlines()) == 1
    assert (tmp_path / "forgotten.list").stat().st_mode & 0o077 == 0
    assert (tmp_path / "forget.key").stat().st_mode & 0o077 == 0
    # The other's own is whole, and was told kindly.
    assert any("has come to an end" in (message.text or "") for message in ben.messages)
    with town.database.read() as session:
        assert UNPAID in session.exec(select(Need.text)).all()


def files_of(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir() if path.name.startswith("town"))


async def test_who_is_blocked_keeps_their_rights(town: Town) -> None:
    """They get their data and are forgotten; come back, and the block still holds."""
    eve = town.member(66, "Eve", blocked_at=town.raakvlak.clock.now())
    await eve.say("/mydata")
    with town.database.read() as session:
        assert len(session.exec(select(FileToSend)).all()) == 2
    await eve.say("/forget")
    assert "blocked" in (eve.last.text or "")
    await tap(eve, "forget:on")
    await tap(eve, "forget:now")
    await eve.say("/start")
    await eve.tap("English")
    await eve.tap("Yes")
    with town.database.read() as session:
        member = find_member(session, eve.id)
        assert member is not None
        assert member.blocked_at is not None


async def test_a_new_text_is_asked_about_once(town: Town) -> None:
    """Kindly, by the bot's own accord; the older yes counts until they answer."""
    old = town.member(5, "Ola", texts_seen=1, consent_version=1)
    assert await _tell(town) == 1
    assert await _tell(town) == 0
    await town.settle()
    await old.tap("Have a look")
    await tap(old, "privacy:keeping")
    await tap(old, "privacy:keeping:on")
    with town.database.read() as session:
        member = find_member(session, old.id)
        assert member is not None
        assert member.consent_version == 2
        row = session.exec(select(Consent).where(Consent.purpose == Purpose.KEEPING)).one()
        assert (row.version, row.language) == (2, "en")


async def _tell(town: Town) -> int:
    with town.database.write() as session:
        return tell_of_new_texts(session, town.raakvlak.clock.now())
