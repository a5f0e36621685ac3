"""What is told cannot be read without the key, nor put where it does not belong."""

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from alembic import command
from sqlalchemy import insert, text, update
from sqlalchemy import select as pick
from sqlalchemy.exc import StatementError
from sqlmodel import Session, SQLModel, col, select

from models.conversation import open_conversation
from models.database import Database
from models.encryption_key import NAME, BadKeyError, KeySource
from models.inbox import InboxUpdate, receive
from models.keyring import SealError
from models.member import Member, find_member
from models.member_key import MemberKey
from models.migrate import _without_foreign_keys, alembic_config, migrate
from models.need import Need, text_hash
from models.outbox import OutboxCall
from models.vector import NeedVector, keep_vector
from tests.community import FIRST_TELEGRAM_ID, add_member, add_need

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
PERSON, USERNAME = 700_300_123_987, "zoe_of_the_mill"
NEED = "A customer has owed me a canary since spring and does not answer"
WORDS = (
    NEED,
    "Zoe-of-the-mill",
    USERNAME,
    "canary in an update",
    "canary in a call",
    "canary draft",
)


def tell(database: Database) -> None:
    """A member, and something of theirs in each kind of sealed column."""
    with database.write() as session:
        me = add_member(session, PERSON - FIRST_TELEGRAM_ID, NOW, username=USERNAME)
        me.first_name = WORDS[1]
        need = add_need(session, me, NOW, text=NEED)
        session.flush()
        numbers = np.arange(8, dtype="<f4")
        assert keep_vector(
            session,
            need.key,
            model="m",
            embedded_hash=text_hash(NEED),
            language="en",
            vector=numbers,
        )
        open_conversation(session, PERSON).go_to("need.text", draft=WORDS[5])
        raw = {"update_id": 1, "message": {"from": {"id": PERSON}, "text": WORDS[3]}}
        receive(session, [raw], NOW)
        payload = {"text": WORDS[4], "chat_id": PERSON}
        session.add(
            OutboxCall(
                chat_id=PERSON, method="sendMessage", payload=payload, priority=1, due_at=NOW
            )
        )


def test_a_key_that_was_undone_seals_nothing(database: Database) -> None:
    """Somebody joins, the handler refuses and its savepoint is taken back; the answer they get in
    the same transaction can be read when it is sent."""
    with database.write() as session:
        session.add(a_call("before"))
        session.flush()
        undone = session.begin_nested()
        add_member(session, PERSON - FIRST_TELEGRAM_ID, NOW)
        session.add(a_call("in vain"))
        session.flush()
        undone.rollback()
        session.add(a_call("after"))
    with database.read() as session:
        calls = session.exec(select(OutboxCall)).all()
        assert [call.payload["text"] for call in calls] == ["before", "after"]


def a_call(words: str) -> OutboxCall:
    return OutboxCall(
        chat_id=PERSON, method="sendMessage", payload={"text": words}, priority=1, due_at=NOW
    )


def stored(database: Database) -> str:
    """Every row of every table, as it lies there."""
    with database.engine.connect() as connection:
        rows = [
            connection.exec_driver_sql(f'SELECT * FROM "{table}"').all()
            for table in SQLModel.metadata.tables
        ]
    return repr(rows)


def readable(database: Database) -> str:
    """Every row as the program reads it."""
    with database.read() as session:
        rows = [
            session.connection().execute(pick(table)).all()
            for table in SQLModel.metadata.tables.values()
        ]
    return repr(rows)


@pytest.mark.parametrize("other", [1, 1000, -1000, col(Member.telegram_id)])
def test_sealed_ids_have_no_order(other: object) -> None:
    """Which of two comes first would depend on the key: found when the query is written."""
    with pytest.raises(SealError):
        _ = col(Member.telegram_id) > other
    with pytest.raises(SealError):
        _ = col(Member.telegram_id) <= other
    assert (col(Member.telegram_id) > 0) is not None


def test_without_the_key_nothing_can_be_read(database: Database, tmp_path: Path) -> None:
    """Not a need, a name or an id: neither in a row nor in a byte of the files."""
    tell(database)
    with database.read() as session:
        assert find_member(session, PERSON) is not None
        assert session.exec(select(Need)).one().text == NEED
        assert session.exec(select(NeedVector)).one().as_array().tolist() == list(range(8))
        assert session.exec(select(InboxUpdate.raw)).one()["message"]["text"] == WORDS[3]
        assert session.exec(select(Member).where(Member.telegram_id > 0)).one().username == USERNAME
        assert session.exec(select(Member).where(Member.telegram_id <= 0)).all() == []
    lies = stored(database)
    lies += "".join(repr(path.read_bytes()) for path in tmp_path.glob("*.db*"))
    assert str(PERSON) in readable(database)
    hidden = (*WORDS, str(PERSON), text_hash(NEED), repr(np.arange(8, dtype="<f4").tobytes())[2:-1])
    assert [words for words in hidden if words in lies] == []


def test_the_key_is_looked_after(database: Database, tmp_path: Path) -> None:
    """A wrong one, none, and one that others may read are refused, each with what to do."""
    tell(database)
    url = database.url.render_as_string(hide_password=False)
    file = tmp_path / NAME
    file.write_text("A key that was made for another database\n")
    file.chmod(0o600)
    for source, words in (
        (KeySource("another key of more than 32 characters"), "not this database's"),
        (KeySource(file=file), "not this database's"),
        (KeySource(file=tmp_path / "none"), "put it back"),
    ):
        with Database(url, source) as other, pytest.raises(BadKeyError, match=words):
            migrate(other)
    file.chmod(0o640)
    with pytest.raises(BadKeyError, match="chmod 600"):
        KeySource(file=file).read()
    assert not (tmp_path / "none").exists(), "A key for what is sealed already opens nothing."


def test_a_value_that_was_moved_is_refused(database: Database) -> None:
    """To another column, to another person's row; and a key to another person."""
    tell(database)
    with database.write() as session:
        add_need(session, add_member(session, 8, NOW), NOW, text="Something else")

    def moved(statement: str, kind: Any) -> None:
        with database.engine.begin() as connection:
            connection.exec_driver_sql(statement)
            database.keyring.forget_people()
            with pytest.raises(SealError):
                kind(connection)
            connection.rollback()
        database.keyring.forget_people()

    one_text = "(SELECT text FROM need WHERE id = 1)"

    def load(kind: type[SQLModel]) -> Any:
        def read(connection: Any) -> None:
            with Session(connection) as session:
                session.exec(select(kind)).all()

        return read

    moved(f"UPDATE need SET text = {one_text} WHERE id = 2", load(Need))
    moved(f"UPDATE member SET first_name = {one_text} WHERE id = 1", load(Member))
    moved("UPDATE need SET text = 'in the clear' WHERE id = 2", load(Need))
    another = "(SELECT wrapped FROM memberkey m WHERE m.id != memberkey.id)"
    moved(f"UPDATE memberkey SET wrapped = {another}", load(Need))


def test_nothing_is_written_unsealed(database: Database) -> None:
    """A value within a statement, or a row that does not say whose it is, is refused; an empty one
    hides nothing."""
    tell(database)
    for statement in (
        update(Need).values(text="in the clear"),
        insert(Need).values(member_id=1, text="in the clear", language="en", told_at=NOW),
        select(Need).where(Need.text == NEED),
    ):
        with database.write() as session, pytest.raises(StatementError, match="unsealed"):
            session.connection().execute(statement)
    with database.write() as session, pytest.raises(SealError, match="whose"):
        session.connection().execute(insert(Need), {"text": "of nobody"})
    with database.write() as session:
        session.connection().execute(update(Need).values(text=""))
        assert session.exec(select(Need.text).where(Need.text == "")).all() == [""]


def test_a_key_that_was_undone_is_not_used(database: Database) -> None:
    """Somebody joins, it fails, and somebody else gets their number, with a key of their own."""

    def fail() -> None:
        with database.write() as session:
            add_need(session, add_member(session, 5, NOW), NOW, text="It is undone in a moment")
            session.flush()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    with database.write() as session:
        add_need(session, add_member(session, 6, NOW), NOW, text="What came instead of it")
    database.keyring.forget_people()
    with database.read() as session:
        assert session.exec(select(MemberKey.telegram_id)).all() == [FIRST_TELEGRAM_ID + 6]
        assert session.exec(select(Need.text)).all() == ["What came instead of it"]


@pytest.mark.sqlite
def test_what_is_there_is_sealed_and_unsealed(tmp_path: Path) -> None:
    """A database of the version before keeps all it holds, up and down, and its file shows none."""
    path = tmp_path / "old.db"
    old = Database(f"sqlite:///{path}")
    migrate(old, "0026")
    raw = json.dumps({"update_id": 3, "message": {"text": "canary in an update é"}})
    with closing(sqlite3.connect(path)) as file, file:
        columns = (
            "telegram_id, language, first_name, username, spoken, consent_version, consented_at"
        )
        columns += ", introductions_a_month"
        values = f"({PERSON}, 'nl', 'Zoë', 'zoe', '[]', 1, '{NOW:%Y-%m-%d %H:%M:%S}', 2)"
        file.execute(f"INSERT INTO member ({columns}) VALUES {values}")
        file.execute(
            "INSERT INTO need (member_id, text, language, state, told_at) VALUES"
            f" (1, ?, 'en', 'open', '{NOW:%Y-%m-%d %H:%M:%S}')",
            [NEED],
        )
        file.execute(
            "INSERT INTO inboxupdate (update_id, digest, queue, raw, received_at, state, attempts)"
            f" VALUES (3, 'abc', {PERSON}, ?, '{NOW:%Y-%m-%d %H:%M:%S}', 'todo', 0)",
            [raw],
        )
        file.execute("INSERT INTO conversation (telegram_id, data) VALUES (-5, '{}')")
    was = stored_without_keys(path)
    migrate(old)
    with old.read() as session:
        member = find_member(session, PERSON)
        assert member is not None
        assert (member.first_name, member.username) == ("Zoë", "zoe")
        assert session.exec(select(Need)).one().text == NEED
        update_ = session.exec(select(InboxUpdate)).one()
        assert (update_.raw, update_.queue, update_.digest) == (json.loads(raw), PERSON, "abc")
    bytes_ = b"".join(part.read_bytes() for part in tmp_path.glob("old.db*"))
    for words in (NEED, "canary in an update", "Zoë", str(PERSON)):
        assert words.encode() not in bytes_
    config = alembic_config()
    with _without_foreign_keys(old) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.downgrade(config, "0026")
    old.dispose()
    assert stored_without_keys(path) == was


def stored_without_keys(path: Path) -> list[Any]:
    with closing(sqlite3.connect(path)) as file:
        found: list[Any] = [
            file.execute(f"SELECT * FROM {table}").fetchall()
            for table in ("member", "need", "conversation")
        ]
        (update_,) = file.execute("SELECT queue, digest, raw FROM inboxupdate").fetchall()
    return [*found, update_[:2], json.loads(update_[2])]


def test_text_of_any_kind_comes_back(database: Database) -> None:
    """What Telegram cannot say neither is lost nor breaks anything."""
    odd = "é \u202e \U0001f600 \ud800 s1. {}"
    with database.write() as session:
        add_need(session, add_member(session, 5, NOW), NOW, text=odd)
        session.flush()
        assert session.connection().execute(text("SELECT text FROM need")).scalar_one() != odd
    with database.read() as session:
        assert session.exec(select(Need.text)).one() == odd
