"""What is kept no longer than it is needed, and a backup that does not bring anybody back."""

import asyncio
import shutil
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.engine import make_url
from sqlmodel import col, delete, select
from typer.testing import CliRunner

from bot.__main__ import app
from bot.cleanse import Cleanse
from bot.settings import Settings
from models.audit import AuditEntry
from models.backup import backup, restore
from models.backup_keys import keys_beside, put_in, read
from models.conversation import Conversation
from models.database import Database
from models.encryption_key import BadKeyError, KeySource
from models.forgotten import Seal, list_beside, read_list, seal_from
from models.inbox import InboxUpdate
from models.lock import alone_on
from models.member import Member, find_member
from models.member_key import MemberKey, refuse_lost_keys
from models.need import Need
from models.outbox import OutboxCall
from models.retention import MONTH, Keeping, counts_of_month, go_by
from scheduler.eraser import Eraser
from scheduler.jobs import forget_drafts, forget_what_is_old, purge_old_updates
from tests.community import FIRST_TELEGRAM_ID, add_member, add_need
from tests.databases import Databases
from usecases.forget import forget_member, forget_who_has_no_key
from usecases.note_action import note_action
from usecases.retention import tell_what_went, what_would_go

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
MODERATOR = 99


def update(number: int, received: datetime) -> InboxUpdate:
    return InboxUpdate(
        update_id=number,
        digest=str(number),
        queue=1,
        raw={"message": {"text": "words"}},
        received_at=received,
        state="set_aside" if number % 2 else "done",
        handled_at=received,
    )


def fill(database: Database) -> None:
    """Of each kind one that is a minute too old, and one that is not."""
    near, far = timedelta(minutes=1), timedelta(minutes=-1)
    with database.write() as session:
        for number, more in ((1, near), (2, far)):
            old = NOW - 24 * MONTH - more
            session.add(update(number, NOW - timedelta(days=7) - more))
            session.add(
                Conversation(
                    telegram_id=number,
                    step="need.confirm",
                    data={"draft": "words"},
                    touched_at=NOW - timedelta(hours=24) - more,
                )
            )
            member = add_member(session, 10 + number, NOW)
            add_need(session, member, NOW, text="closed words", state="solved", closed_at=old)
            add_need(session, member, old - MONTH, text="open words, however old they are")
            gone = add_member(session, 20 + number, NOW, unreachable_at=old)
            add_need(session, gone, NOW, text="words of who is gone")
            note_action(session, MODERATOR, "review-on", old)


def test_each_kind_goes_when_its_time_is_over(database: Database) -> None:
    """What is a minute too old goes; what is not stays; an open need never goes by itself."""
    fill(database)
    with database.read() as session:
        table = {kind: count for kind, _, count in what_would_go(session, NOW, Keeping().periods)}
    assert table == dict.fromkeys(("updates", "drafts", "needs", "members", "audit"), 1) | {
        "lines": 0,
        "circles": 0,
        "files": 0,
        "cases": 0,
    }
    for job in (purge_old_updates, forget_drafts, forget_what_is_old):
        done = 1
        while done:
            with database.write() as session:
                done = job(session, NOW)
    with database.read() as session:
        assert [row.update_id for row in session.exec(select(InboxUpdate)).all()] == [2]
        assert [row.telegram_id for row in session.exec(select(Conversation)).all()] == [2]
        texts = sorted(session.exec(select(Need.text).where(Need.text != "")).all())
        assert texts == [
            "closed words",
            "open words, however old they are",
            "open words, however old they are",
            "words of who is gone",
        ]
        assert find_member(session, FIRST_TELEGRAM_ID + 21) is None
        assert find_member(session, FIRST_TELEGRAM_ID + 22) is not None
        assert len(session.exec(select(AuditEntry)).all()) == 1
        assert {count for _, _, count in what_would_go(session, NOW, Keeping().periods)} == {0}
        assert counts_of_month(session, "2026-11") == {
            kind: count for kind, count in table.items() if count
        }


def test_moderators_hear_once_a_month(database: Database) -> None:
    """Of the month before, in one line; of few people no count is told."""
    fill(database)
    with database.write() as session:
        forget_what_is_old(session, NOW)
        purge_old_updates(session, NOW)
    december = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
    for hour in range(3):
        with database.write() as session:
            go_by(session, Keeping(moderators=frozenset({MODERATOR}), default_language="en"))
            told = tell_what_went(session, december + timedelta(hours=hour))
        assert told == (hour == 0)
    with database.read() as session:
        lines = [
            str(call.payload["text"])
            for call in session.exec(
                select(OutboxCall).where(OutboxCall.chat_id == MODERATOR)
            ).all()
        ]
    assert len(lines) == 1
    assert "Updates as they came: 1" in lines[0]
    assert "fewer than 5" in lines[0]


def test_the_dry_run_shows_and_lets_nothing_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, database: Database
) -> None:
    """A table of what would go; without it the same goes."""
    fill(database)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", str(database.url))
    shown = CliRunner().invoke(app, ["retention", "--dry-run"])
    assert shown.exit_code == 0, shown.output
    assert "raw updates" in shown.output
    with database.read() as session:
        assert len(session.exec(select(InboxUpdate)).all()) == 2


@pytest.mark.sqlite  # the backup is its own
def test_a_backup_from_before_brings_nobody_back(database: Database, tmp_path: Path) -> None:
    """Whoever was forgotten since stays so; who joined anew, or was never forgotten, is there."""
    file = Path(str(database.url.database))
    settings = Settings(_env_file=None, database_url=str(database.url))
    seal = settings.seal()
    with database.write() as session:
        for number, words in (
            (1, "canary of who left"),
            (2, "of who came back"),
            (3, "of a third"),
        ):
            add_need(session, add_member(session, number, NOW), NOW, text=f"{words} for good")
    old = backup(database.url, tmp_path / "old.db")
    later = NOW + timedelta(days=1)
    with database.write() as session:
        for number in (1, 2):
            forget_member(session, _member(session, number), later, seal)
    with database.write() as session:
        add_member(session, 2, later + timedelta(days=1))
    _settle(database, later)
    newer = backup(database.url, tmp_path / "newer.db")
    for path, present in ((old, {3}), (newer, {2, 3})):
        database.dispose()
        cleanse = Cleanse(settings, later + timedelta(days=2))
        restore(database.url, path, later + timedelta(days=len(present)), cleanse=cleanse)
        with database.read() as session:
            found = {
                number for number in (1, 2, 3) if find_member(session, FIRST_TELEGRAM_ID + number)
            }
        assert found == present
        database.dispose()
        assert b"canary of who left" not in file.read_bytes()
        # The list, not the former database, is what counts: it may be lost.
        file.unlink()
    assert len(read_list(list_beside(file))) == 2


@pytest.mark.sqlite  # the backup is its own
def test_an_old_backup_cannot_be_read(database: Database, tmp_path: Path) -> None:
    """Whoever has it, with the key and the newest of the files of keys, reads of the forgotten
    neither words nor name; of who stays they do."""
    settings = Settings(_env_file=None, database_url=str(database.url))
    with database.write() as session:
        for number in (1, 2):
            member = add_member(session, number, NOW)
            add_need(session, member, NOW, text=f"canary of member {number}, told for good")
    old = backup(database.url, tmp_path / "backups" / "old.db")
    file = keys_beside(old)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    shutil.copy(file, tmp_path / "before")
    with database.write() as session:
        forget_member(session, _member(session, 1), NOW, settings.seal())
    _settle(database, NOW)
    backup(database.url, tmp_path / "backups" / "newer.db")

    def readable(keys: Path) -> list[str]:
        seized = tmp_path / f"seized-{keys.name}.db"
        shutil.copy(old, seized)
        put_in(read(keys), seized)
        with Database(f"sqlite:///{seized}", settings.key_source()) as opened:
            opened.keyring.is_lenient = True
            with opened.read() as session:
                found = [*session.exec(select(Need.text)), *session.exec(select(Member.first_name))]
        return sorted(filter(None, found))

    two = ["Member 2", "canary of member 2, told for good"]
    assert readable(tmp_path / "before") == sorted(
        ["Member 1", "canary of member 1, told for good", *two]
    )
    assert readable(file) == two


def test_another_key_opens_it(database: Database, tmp_path: Path) -> None:
    """After `rotate-key` the new one does, the old one does not, and nothing was sealed anew."""
    with database.write() as session:
        add_need(session, add_member(session, 1, NOW), NOW, text="It stays as it was sealed")
        sealed = session.connection().exec_driver_sql("SELECT text FROM need").scalar_one()
    new = KeySource(file=tmp_path / "new.key")
    with database.write() as session:
        database.keyring.rewrap(session.connection(), new.make())
    database.dispose()
    with pytest.raises(BadKeyError, match="not this database's"), database.read():
        pass
    with Database(str(database.url), new) as opened, opened.read() as session:
        assert session.exec(select(Need.text)).one() == "It stays as it was sealed"
        assert sealed == session.connection().exec_driver_sql("SELECT text FROM need").scalar_one()


@pytest.mark.sqlite
def test_a_key_in_use_is_not_taken_for_another(tmp_path: Path, databases: Databases) -> None:
    """Who named the file of the present key would be told to destroy it. Nothing to open, or a key
    that does not open it, leaves no file behind."""
    url = databases.migrated()
    present = tmp_path / "encryption.key"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DATABASE_URL", url)
        patch.setenv("ENCRYPTION_KEY_FILE", str(present))
        patch.chdir(tmp_path)
        result = CliRunner().invoke(app, ["rotate-key", str(present)])
        assert result.exit_code == 3
        assert "the very key that opens the database now" in result.output
        new = tmp_path / "new.key"
        with alone_on(Path(str(make_url(url).database))):
            assert "stop it first" in CliRunner().invoke(app, ["rotate-key", str(new)]).output
        patch.setenv("DATABASE_URL", f"{url}.elsewhere")
        assert "There is no database" in CliRunner().invoke(app, ["rotate-key", str(new)]).output
        assert not new.exists()
        patch.setenv("DATABASE_URL", url)
        result = CliRunner().invoke(app, ["rotate-key", str(new)])
        assert f"{new} opens the database from now on" in result.output
        assert f"in the place of {present}" in result.output


@pytest.mark.both
def test_who_came_back_has_another_key_than_their_row_from_before(database: Database) -> None:
    """Whose row is older than their key was forgotten in between, and is so again."""
    seal = Settings(_env_file=None, database_url=str(database.url)).seal()
    with database.write() as session:
        for number in (1, 2):
            add_need(session, add_member(session, number, NOW), NOW, text="told for good")
    with database.write() as session:
        person = FIRST_TELEGRAM_ID + 2
        session.exec(delete(MemberKey).where(col(MemberKey.telegram_id) == person))
        database.keyring.make_key(session.connection(), person)
    database.keyring.forget()
    with database.read() as session, pytest.raises(BadKeyError, match=r"not in the database: 1\."):
        refuse_lost_keys(session)
    database.keyring.is_lenient = True
    with database.write() as session:
        assert forget_who_has_no_key(session, NOW, seal) == 1
    database.keyring.is_lenient = False
    with database.read() as session:
        refuse_lost_keys(session)
        assert _member(session, 1).first_name == "Member 1"
        assert find_member(session, FIRST_TELEGRAM_ID + 2) is None
        assert session.exec(select(Need.text)).all() == ["told for good", ""]


def _settle(database: Database, now: datetime) -> None:
    async def until_done() -> None:
        eraser = Eraser(database, lambda: now)
        while await eraser.step() < 10:
            pass

    asyncio.run(until_done())


def _member(session: Any, number: int) -> Member:
    member = find_member(session, FIRST_TELEGRAM_ID + number)
    assert member is not None
    return member


def test_the_key_is_its_owners(tmp_path: Path) -> None:
    """Made once, read by nobody else, the same after a restart; a setting goes before it."""
    one = seal_from(None, tmp_path)
    assert stat.S_IMODE((tmp_path / "forget.key").stat().st_mode) == 0o600
    assert seal_from(None, tmp_path) == one
    assert seal_from("x" * 40, tmp_path) == Seal(b"x" * 40)
    assert one.of(123456) == one.of(123456) != one.of(123457)
    assert "123456" not in one.of(123456)
