"""Every table is known: whose it is, what its member gets of it, and what forgetting leaves."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import BigInteger, Integer, Table, insert, select, text
from sqlmodel import Session, SQLModel, col
from sqlmodel import select as find

from models.database import Database
from models.file import FileToSend
from models.forgotten import Forgotten, Seal
from models.introduction import INTRODUCED
from models.member import Member, find_member
from models.move import count_on
from models.need import Need
from models.outbox import OutboxCall
from tests.community import add_introduction, add_member, add_need
from usecases.forget import forget_member, forget_needs, settle_farewells
from usecases.my_data import as_json, gather, send_my_data
from usecases.personal import Personal, Whose
from usecases.personal_tables import NOT_PERSONAL, PERSONAL

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
SEAL = Seal(b"a key of this test, and of no other")
ME, TELEGRAM_ID = 1, 777_123_456_789
PEER = 2
TABLES = SQLModel.metadata.tables
# Columns that hold a Telegram id, wherever they stand.
OF_TELEGRAM = {
    "telegram_id",
    "chat_id",
    "queue",
    "author_telegram_id",
    "actor_telegram_id",
    "host_id",
    "decided_by",
    "granted_by",
}
# What somebody wrote and stays when they go, and why: all else that stays is a code of the program.
CODES = {
    "action",
    "answer",
    "audience",
    "details",
    "fingerprint",
    "kind",
    "language",
    "method",
    "place",
    "reason",
    "role",
    "stance",
    "state",
    "subject_kind",
    "verdict",
    "worth",
}
WORDS_THAT_STAY = {
    ("auditentry", "reason"): "why the cooperative decided something about another member",
    ("broadcast", "texts"): "what the cooperative wrote to many",
    ("broadcast", "value"): "to whom",
    ("cataloguedraft", "rows"): "the cooperative's services",
    ("circle", "link"): "the way into the group of those who are still in it",
    ("circle", "words"): "words that several needs share",
    ("relayreport", "lines"): "the other's; one's own are taken out one by one",
    ("weightsversion", "figures"): "counts",
    ("weightsversion", "weights"): "numbers",
}


def declared(name: str) -> list[Personal]:
    return [personal for personal in PERSONAL if personal.table.__tablename__ == name]


def test_no_table_is_forgotten() -> None:
    """A new table is declared as somebody's, or as nobody's with a reason, before it is merged."""
    personal = {str(personal.table.__tablename__) for personal in PERSONAL}
    not_personal = {str(table.__tablename__): why for table, why in NOT_PERSONAL.items()}  # type: ignore[attr-defined]
    assert personal.isdisjoint(not_personal)
    assert personal | not_personal.keys() == set(TABLES)
    assert all(not_personal.values())


@pytest.mark.parametrize("personal", PERSONAL, ids=lambda p: p.table.__tablename__)
def test_no_column_is_forgotten(personal: Personal) -> None:
    """Of each column it is said whether its member gets it, and whether it stays without them."""
    columns = set(TABLES[str(personal.table.__tablename__)].columns.keys())
    assert set(personal.shown).isdisjoint(personal.withheld)
    assert set(personal.shown) | set(personal.withheld) == columns
    assert all(personal.withheld.values())
    if not personal.erased:
        emptied = set(personal.emptied(Whose(ME, TELEGRAM_ID), NOW))
        assert emptied.isdisjoint(personal.stays)
        assert emptied | set(personal.stays) == columns


def test_no_words_stay_unnoticed() -> None:
    """Whatever text stays in a row that is emptied is a code, or said to stay and why."""
    staying = {
        (str(personal.table.__tablename__), name)
        for personal in PERSONAL
        if not personal.erased
        for name in personal.stays
        if TABLES[str(personal.table.__tablename__)].columns[name].type.python_type
        in {str, dict, list}
    }
    assert {where for where in staying if where[1] not in CODES} <= WORDS_THAT_STAY.keys()


def names_of(table: Table) -> list[str]:
    return [column.name for column in table.columns]


def canary(table: str, column: str) -> str:
    return f"canary-{table}-{column}-end"


def value_for(table: Table, name: str) -> Any:
    """Something of this member in every column: a canary wherever words may stand."""
    column = table.columns[name]
    targets = {key.target_fullname for key in column.foreign_keys}
    kind = type(column.type).__name__
    words = canary(table.name, name)
    stays = all(name in personal.stays for personal in declared(table.name))
    is_number = isinstance(column.type, BigInteger | Integer)
    value: Any = "code" if stays else words
    if name in OF_TELEGRAM:
        value = TELEGRAM_ID
    elif targets == {"member.id"} and name == "high_id":
        value = PEER
    elif targets or (column.primary_key and is_number):
        value = ME
    elif "DateTime" in kind:
        value = NOW - timedelta(days=1)
    elif column.type.python_type is bytes:
        value = words.encode()
    elif is_number:
        value = 0
    elif "JSON" in kind.upper():
        value = [] if stays else [words]
    elif column.type.python_type in {bool, float}:
        value = column.type.python_type(0)
    return value


SPECIAL: Mapping[str, Mapping[str, Any]] = {
    # What the program reads has the form it expects.
    "outboxcall": {"state": "sent", "payload": {"text": canary("outboxcall", "payload")}},
    "later": {"payload": {"text": canary("later", "payload")}},
    "inboxupdate": {"state": "done", "raw": {"message": canary("inboxupdate", "raw")}},
    "conversation": {"data": {"draft": canary("conversation", "data")}},
    "relayreport": {"lines": [["text", canary("relayreport", "lines"), None, True]]},
    "relay": {"state": "ended"},
    "introduction": {"state": "introduced", "extras": {}},
    "circle": {"state": "ended", "words": {}},
    "case": {"kind": "appeal", "appeal_of": None},
    "need": {"state": "open"},
    "theme": {"merged_into": None},
    "weightsversion": {"compared_with": None, "weights": {}, "figures": {}},
    "experience": {"withdrawn_at": None},
    "question": {"found_rows": []},
    "member": {"timezone": "Europe/Brussels", "blocked_at": None, "language": "nl"},
    "broadcast": {"texts": {}},
    "filetosend": {"state": "done"},
    "moderatorsgroup": {"chat_id": -100},
}


def fill(session: Session) -> None:
    """A row of this member in every table that is somebody's, and what those point at."""
    connection = session.connection()
    for table in SQLModel.metadata.sorted_tables:
        if table.name in {"rootkey", "memberkey"}:
            continue  # real ones are there, or come with the member
        values = {name: value_for(table, name) for name in names_of(table)} | dict(
            SPECIAL.get(table.name, {})
        )
        connection.execute(insert(table), values)
        if connection.dialect.name == "postgresql":
            count_on(connection, table)  # SQLite does so by itself
        if table.name == "member":
            add_member(session, PEER, NOW)  # whoever the others' rows are of


@pytest.fixture
def filled(database: Database) -> Database:
    with database.write() as session:
        fill(session)
    return database


def every_canary() -> dict[str, tuple[str, str]]:
    return {
        canary(table.name, name): (table.name, name)
        for table in SQLModel.metadata.sorted_tables
        if declared(table.name)
        for name in names_of(table)
    }


def test_my_data_holds_what_is_declared_and_nothing_more(filled: Database) -> None:
    """Each column that is shown is in the JSON, and none that is withheld."""
    with filled.read() as session:
        member = find_member(session, TELEGRAM_ID)
        assert member is not None
        said = as_json(gather(session, member), NOW)
        stored = {
            word: where for word, where in every_canary().items() if _is_stored(session, *where)
        }
    assert len(stored) > 40, "The canaries are not where words are."
    tables = json.loads(said)["tables"]
    for word, (name, column) in stored.items():
        is_shown = any(column in personal.shown for personal in declared(name))
        rows = json.dumps(tables[name]["rows"], ensure_ascii=False)
        if TABLES[name].columns[column].type.python_type is bytes:
            assert (f'"{column}"' in rows) == is_shown
        else:
            assert (word in rows) == is_shown, (name, column)


def _is_stored(session: Session, name: str, column: str) -> bool:
    words = canary(name, column)
    rows = session.connection().execute(select(TABLES[name].columns[column])).scalars()
    return any(words in str(row) for row in rows)


class Page(HTMLParser):
    """Notes what a page would fetch or run."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.addresses += [value or "" for name, value in attrs if name in {"src", "href"}]


@pytest.mark.parametrize("language", ["nl", "fr", "en", "de"])
def test_the_page_is_inert_whatever_was_told(database: Database, language: str) -> None:
    """Markup that somebody typed is shown as they typed it; nothing is fetched, nothing runs."""
    evil = "<script>alert(1)</script><img src=http://x.example/y> &amp; \u202e 'quoted\""
    with database.write() as session:
        member = add_member(session, 1, NOW, language=language, sector_words=evil)
        add_need(session, member, NOW, text=evil)
        send_my_data(session, member, NOW, ZoneInfo("Europe/Brussels"))
        files = session.exec(find(FileToSend).order_by(col(FileToSend.id))).all()
    page = files[0].content.decode()
    parsed = Page()
    parsed.feed(page)
    assert parsed.tags.isdisjoint({"script", "img", "link", "iframe", "a", "form"})
    assert parsed.addresses == []
    assert "&lt;script&gt;" in page
    assert f'lang="{language}"' in page
    assert [file.name for file in files] == [
        "raakvlak-2026-11-02.html",
        "raakvlak-2026-11-02.json",
    ]
    json.loads(files[1].content)


def test_forgetting_leaves_no_byte(filled: Database, tmp_path: Path) -> None:
    """No word of theirs is in the database's files, no row is theirs, and their id is nowhere."""
    with filled.write() as session:
        member = find_member(session, TELEGRAM_ID)
        assert member is not None
        forget_member(session, member, NOW, SEAL)
    with filled.write() as session:
        assert settle_farewells(session)
    assert filled.leave_no_byte()
    files = [path for path in tmp_path.iterdir() if path.name.startswith("test.db")]
    held = b"".join(path.read_bytes() for path in files)
    assert [where for word, where in every_canary().items() if word.encode() in held] == []
    assert str(TELEGRAM_ID).encode() not in held
    with filled.read() as session:
        for table in TABLES.values():
            for column in table.columns:
                # In PostgreSQL no other holds a number as large as an id.
                kinds = BigInteger | Integer if filled.is_sqlite else BigInteger
                if isinstance(column.type, kinds):
                    found = session.connection().execute(
                        select(column).where(column == TELEGRAM_ID).limit(1)
                    )
                    assert found.first() is None, column
        for personal in PERSONAL:
            if personal.erased:
                name = personal.table.__tablename__
                mine = find(personal.table).where(personal.mine(Whose(ME, TELEGRAM_ID)))
                assert session.exec(mine).first() is None, name
        assert session.get(Forgotten, SEAL.of(TELEGRAM_ID)) is not None


def test_others_keep_their_own(database: Database) -> None:
    """Their need, their introduction and their words are as they were; the name is gone."""
    with database.write() as session:
        me, peer = add_member(session, 1, NOW), add_member(session, 2, NOW)
        mine = add_need(session, me, NOW, text="canary of mine, told to nobody else")
        theirs = add_need(session, peer, NOW, text="What the other one needs to go on")
        introduction = add_introduction(session, mine, theirs, NOW)
        introduction.state, introduction.introduced_at = INTRODUCED, NOW
        session.flush()
        numbers = (me.key, mine.key, theirs.key, peer.telegram_id)
        forget_member(session, me, NOW, SEAL)
    with database.read() as session:
        who, told, other, chat = numbers
        kept = session.get_one(Need, other)
        assert (kept.text, kept.state) == ("What the other one needs to go on", "open")
        assert session.get_one(Member, who).has_left
        assert session.get_one(Need, told).text == ""
        pending = session.exec(find(OutboxCall).where(OutboxCall.chat_id == chat))
        assert all("canary" not in str(call.payload) for call in pending.all())


def test_deleting_needs_keeps_the_member(database: Database) -> None:
    """Open and closed ones lose their words, and what is under way about them ends."""
    with database.write() as session:
        me = add_member(session, 1, NOW)
        open_one = add_need(session, me, NOW, text="canary that is open and has no answer")
        closed = add_need(
            session, me, NOW, text="canary that was solved a while ago", state="solved"
        )
        numbers = (open_one.key, closed.key)
        who = me.key
        assert forget_needs(session, me, NOW) == 2
    with database.read() as session:
        assert [session.get_one(Need, number).text for number in numbers] == ["", ""]
        assert not session.get_one(Member, who).has_left
        assert session.connection().execute(text("SELECT count(*) FROM need")).scalar_one() == 2
