"""Consents one by one, everything that is held, and an end to it, as members live it."""

import logging
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select as whole
from sqlmodel import SQLModel, col, select
from syrupy.assertion import SnapshotAssertion

from handlers.dispatch import handle
from handlers.turn import House
from locales import plain
from models.consent import Consent, Purpose, consents_of
from models.database import Database
from models.file import FileToSend
from models.forgotten import Forgotten
from models.introduction import WITHDRAWN, Introduction
from models.member import find_member
from models.need import Need
from models.outbox import OutboxCall
from models.relay import Relay
from tests.community import FIRST_TELEGRAM_ID, MONDAY, add_member, add_need
from tests.handlers.test_introductions import LATE, UNPAID
from tests.handlers.test_relay import propose
from tests.town import Phone, Town, buttons
from usecases.consent import note_consent, tell_of_new_texts

LANGUAGES = pytest.mark.parametrize("language", ["nl", "fr", "en", "de"])


async def tap(phone: Phone, data: str) -> str | None:
    """Tap the newest button with this data, in whatever language it is labelled."""
    for message in reversed(phone.messages):
        for button in buttons(message):
            if button.get("callback_data") == data:
                return await phone.tap_data(message.message_id, data, button["text"])
    raise AssertionError(f"{phone.name} has no button {data}.")


class Chat:
    """One person's chat with the handlers, without a Telegram: what goes into the outbox."""

    def __init__(self, database: Database, language: str) -> None:
        self.database = database
        self.person = {"id": 1, "is_bot": False, "first_name": "Noor", "language_code": language}
        self.transcript: list[str] = []
        self._last = self._files = 0

    def say(self, text: str) -> None:
        self.transcript.append(f"Noor: {text}")
        self._handle({"message": {**self._message(), "text": text}})

    def tap(self, data: str) -> None:
        self.transcript.append(f"Noor taps [{data}]")
        query = {"id": "1", "from": self.person, "chat_instance": "1", "data": data}
        self._handle({"callback_query": {**query, "message": self._message()}})

    def text(self) -> str:
        return "\n\n".join(self.transcript) + "\n"

    def _message(self) -> dict[str, Any]:
        chat = {"id": 1, "type": "private", "first_name": "Noor"}
        return {"message_id": 5, "date": 1, "chat": chat, "from": self.person}

    def _handle(self, event: dict[str, Any]) -> None:
        with self.database.write() as session:
            handle(session, {"update_id": 1, **event}, MONDAY, House())
        with self.database.read() as session:
            new = session.exec(select(OutboxCall).where(col(OutboxCall.id) > self._last)).all()
            files = session.exec(select(FileToSend).where(col(FileToSend.id) > self._files)).all()
            for call in new:
                self._last = call.key
                self.transcript += _shown(call.payload)
            for file in files:
                self._files = file.key
                self.transcript.append(f"[the file {file.name}]\n    {file.caption}")


def _shown(payload: dict[str, Any]) -> list[str]:
    if "text" not in payload:
        return []
    rows = payload.get("reply_markup", {}).get("inline_keyboard", [])
    lines = [f"    {line}".rstrip() for line in payload["text"].split("\n")]
    lines += ["    " + " ".join(f"[{button['text']}]" for button in row) for row in rows]
    return ["Raakvlak:\n" + "\n".join(lines)]


@LANGUAGES
def test_a_member_looks_gets_and_is_forgotten(
    database: Database, transcript: SnapshotAssertion, language: str
) -> None:
    """/privacy, each consent and back, /mydata, and /forget with a second thought."""
    assert walk_through(database, language) == transcript


def walk_through(database: Database, language: str) -> str:
    noor = Chat(database, language)
    with database.write() as session:
        member = add_member(session, 1 - FIRST_TELEGRAM_ID, MONDAY, language=language)
        member.first_name = "Member 1"
        add_need(session, member, MONDAY, text="Een klant betaalt mijn facturen niet.")
        note_consent(session, member, Purpose.KEEPING, MONDAY, given=True)
    noor.say("/privacy")
    noor.tap("privacy:keeping")
    noor.tap("privacy:needs")
    noor.tap("privacy:needs:sure")
    noor.tap("privacy:peers")
    noor.tap("privacy:peers:off")
    noor.tap("privacy:peers")
    noor.tap("privacy:unasked:off")
    noor.say("/mydata")
    noor.say("/forget")
    noor.tap("forget:now")  # not before it was asked a second time
    noor.tap("forget:not")
    noor.say("/forget")
    noor.tap("forget:on")
    noor.tap("forget:now")
    noor.tap("forget:now")
    noor.say("/mydata")
    with database.read() as session:
        assert find_member(session, 1) is None
    return noor.text()


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


@pytest.mark.sqlite  # its files are looked through
async def test_no_byte_is_left(
    town: Town, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Told through the bot in every place; after /forget not in the database, its log, nor ours."""
    caplog.set_level(logging.INFO)
    zoe = town.member(700_300_123_987, NAME)
    ben = town.member(2, "Ben")
    await tell_everywhere(town, zoe, ben)
    held = readable(town.database)
    assert sum(words in held for words in CANARIES.values()) == len(CANARIES), "Not all was told."
    # Whoever has the disk and not the key reads nothing, from the first moment on.
    words = [
        *CANARIES.values(),
        *(f"zq{number}zq" for number in range(41, 41 + len(CANARIES))),
        NAME,
        USERNAME,
        str(zoe.id),
    ]
    assert [word for word in words if word.encode() in files_of(tmp_path)] == []
    await zoe.say("/forget")
    await tap(zoe, "forget:on")
    await tap(zoe, "forget:now")
    assert "is erased" in (zoe.last.text or "")
    held = readable(town.database)
    assert [word for word in words if word in held or word.encode() in files_of(tmp_path)] == []
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


def readable(database: Database) -> str:
    """Every row as the program reads it, with its key."""
    with database.read() as session:
        return repr(
            [
                session.connection().execute(whole(table)).all()
                for table in SQLModel.metadata.tables.values()
            ]
        )


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
    old = town.member(5, "Ola", texts_seen=1)
    with town.database.write() as session:
        agreed = find_member(session, old.id)
        assert agreed is not None
        agreed.consent_version = 1
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
