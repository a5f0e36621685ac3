"""texts, vectors, names and Telegram ids are sealed

Revision: 0027, after 0026
"""

import json
import logging
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import sqlalchemy as sa
import sqlmodel
from alembic import op

from models.keyring import Key, Keyring, keyring_of
from models.sealing import SEALED, WORD, as_text, from_text

revision = '0027'
down_revision = '0026'
branch_labels = None
depends_on = None

logger = logging.getLogger(__name__)

BATCH = 1000  # rows
TEXT, JSON, BYTES = 'text', 'json', 'bytes'
# Of each table: its key, the column that says whose a row is and how (None: nobody's), and what is
# sealed for them.
VALUES: dict[str, tuple[list[str], tuple[str, str] | None, dict[str, str]]] = {
    'need': (['id'], ('member_id', 'member'), {'text': TEXT, 'changed_text': TEXT}),
    'needvector': (['need_id'], ('need_id', 'need'), {'vector': BYTES}),
    'needanswer': (['need_id'], ('need_id', 'need'), {'missing': TEXT}),
    'experience': (['id'], ('member_id', 'member'), {'situation': TEXT, 'tried': TEXT, 'text': TEXT}),
    'experiencevector': (['experience_id'], ('experience_id', 'experience'), {'vector': BYTES}),
    'question': (['id'], ('member_id', 'member'), {'text': TEXT}),
    'relayedline': (['id'], ('author_id', 'member'), {'text': TEXT, 'file_id': TEXT}),
    'relayreport': (['id'], None, {'lines': JSON}),
    'circleline': (['id'], ('member_id', 'member'), {'text': TEXT}),
    'circle': (['id'], None, {'place': TEXT, 'link': TEXT}),
    'meetingvoice': (['id'], ('member_id', 'member'), {'takeaway': TEXT}),
    'concern': (['id'], ('reporter_id', 'member'), {'words': TEXT}),
    'case': (['id'], ('member_id', 'member'), {'words': TEXT}),
    'proposalvoice': (['proposal_id', 'member_id'], ('member_id', 'member'), {'reason': TEXT}),
    'proposalletter': (['proposal_id', 'member_id', 'kind'], ('member_id', 'member'), {'words': TEXT}),
    'auditentry': (['id'], None, {'reason': TEXT}),
    'conversation': (['telegram_id'], ('telegram_id', 'chat'), {'data': JSON, 'came_by': TEXT}),
    'inlinequestion': (['telegram_id'], ('telegram_id', 'chat'), {'text': TEXT}),
    'inboxupdate': (['id'], ('queue', 'chat'), {'raw': JSON}),
    'outboxcall': (['id'], ('chat_id', 'chat'), {'payload': JSON}),
    'later': (['id'], ('chat_id', 'chat'), {'payload': JSON}),
    'filetosend': (['id'], ('chat_id', 'chat'), {'content': BYTES}),
    'receivedfile': (['id'], ('telegram_id', 'chat'), {'file_id': TEXT}),
    'member': (['id'], ('telegram_id', 'chat'), {'first_name': TEXT, 'username': TEXT, 'sector_words': TEXT}),
}
WORDS = {
    'needvector': ['text_hash'],
    'experiencevector': ['text_hash'],
    'needanswer': ['text_hash'],
    'circleseat': ['text_hash'],
    'roundpair': ['low_text_hash', 'high_text_hash'],
    'inboxupdate': ['digest'],
}
IDS = {
    'auditentry': 'actor_telegram_id',
    'broadcast': 'author_telegram_id',
    'cataloguedraft': 'author_telegram_id',
    'chatmenu': 'telegram_id',
    'circle': 'host_id',
    'conversation': 'telegram_id',
    'decision': 'actor_telegram_id',
    'filetosend': 'chat_id',
    'inboxupdate': 'queue',
    'inlinequestion': 'telegram_id',
    'later': 'chat_id',
    'member': 'telegram_id',
    'moderatorsgroup': 'chat_id',
    'outboxcall': 'chat_id',
    'receivedfile': 'telegram_id',
    'reportrequest': 'telegram_id',
    'rolegrant': 'granted_by',
    'weightsversion': 'decided_by',
}
OPTIONAL = {'circle', 'weightsversion'}  # where the id may be NULL
VECTORS = ('needvector', 'experiencevector')
PLACES = {TEXT: sa.String(), JSON: sa.JSON(), BYTES: sa.LargeBinary()}
Change = Callable[[dict[str, Any]], dict[str, Any]]


def upgrade() -> None:
    connection = op.get_bind()
    keyring = keyring_of(connection.dialect)
    op.create_table('rootkey',
    sa.Column('name', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('wrapped', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('name')
    )
    op.create_table('memberkey',
    sa.Column('id', sa.LargeBinary(), nullable=False),
    sa.Column('telegram_id', sa.LargeBinary(), nullable=False),
    sa.Column('wrapped', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('telegram_id')
    )
    keyring.forget()
    keyring.make_roots(connection)
    keyring.open(connection)
    _renew_vectors(sa.LargeBinary())
    _seal_values(connection, keyring)
    _change_words(connection, lambda word: as_text(WORD, keyring.seal_word(word)))
    _seal_ids(connection, keyring)


def downgrade() -> None:
    connection = op.get_bind()
    keyring = keyring_of(connection.dialect)
    keyring.forget()
    keyring.open(connection)
    keyring.note(connection)
    _unseal_ids(connection, keyring)
    _change_words(connection, lambda word: keyring.open_word(from_text(WORD, word, 'a word')))
    for table, (keys, _owner, columns) in VALUES.items():
        def unsealed(row: dict[str, Any]) -> dict[str, Any]:
            found = {}
            for name, kind in columns.items():
                if row[name]:
                    sealed = row[name] if kind == BYTES else from_text(SEALED, row[name], name)
                    opened = keyring.unseal(f'{table}.{name}'.encode(), bytes(sealed))
                    assert opened is not None
                    found[name] = _plain(kind, opened[1])
            return found
        _change(connection, table, keys, columns, [], unsealed)
    _renew_vectors(None)
    op.drop_table('memberkey')
    op.drop_table('rootkey')
    keyring.forget()


def _plain(kind: str, content: bytes) -> Any:
    if kind == JSON:
        return json.loads(content)
    return content if kind == BYTES else content.decode('utf-8', 'surrogatepass')


def _packed(kind: str, value: Any) -> bytes:
    if kind == JSON:
        return json.dumps(value, separators=(',', ':')).encode()
    return bytes(value) if kind == BYTES else value.encode('utf-8', 'surrogatepass')


def _renew_vectors(kind: sa.LargeBinary | None) -> None:
    """In PostgreSQL they were pgvector's; derived data, which is made anew."""
    if op.get_bind().dialect.name != 'postgresql':
        return
    from pgvector.sqlalchemy import VECTOR

    for table in VECTORS:
        op.execute(f'DELETE FROM {table}')
        op.drop_column(table, 'vector')
        op.add_column(table, sa.Column('vector', kind or VECTOR(), nullable=False))


def _seal_values(connection: sa.Connection, keyring: Keyring) -> None:
    people = dict(connection.exec_driver_sql('SELECT id, telegram_id FROM member').all())
    keys = {person: keyring.make_key(connection, person) for person in people.values() if person > 0}
    logger.info('Made %s keys.', len(keys))
    common = keyring.roots.common

    def owners(how: str) -> Callable[[int], Key | None]:
        if how == 'chat':
            return keys.get
        if how == 'member':
            return lambda member: keys.get(people.get(member, 0))
        of = dict(connection.exec_driver_sql(f'SELECT id, member_id FROM {how}').all())
        return lambda number: keys.get(people.get(of.get(number, 0), 0))

    for table, (names, owner, columns) in VALUES.items():
        find = owners(owner[1]) if owner else None

        def sealed(row: dict[str, Any]) -> dict[str, Any]:
            place = row[owner[0]] if owner else 0
            key = find(place) if find else None
            found = {}
            for name, kind in columns.items():
                if row[name]:
                    value = keyring.seal(
                        key or common,
                        f'{table}.{name}'.encode(),
                        place if key else 0,
                        _packed(kind, row[name]),
                    )
                    found[name] = value if kind == BYTES else as_text(SEALED, value)
            return found

        _change(connection, table, names, columns, [owner[0]] if owner else [], sealed)


def _change_words(connection: sa.Connection, change: Callable[[str], str]) -> None:
    for table, names in WORDS.items():
        keys = VALUES[table][0] if table in VALUES else ['id']
        def changed(row: dict[str, Any]) -> dict[str, Any]:
            return {name: change(row[name]) for name in names if row[name]}
        _change(connection, table, keys, dict.fromkeys(names, TEXT), [], changed)


def _seal_ids(connection: sa.Connection, keyring: Keyring) -> None:
    """A column gets its new type first, with the numbers as digits."""
    for table, name in IDS.items():
        _rebuild(table, name, sa.BigInteger(), sa.LargeBinary(), f"convert_to({name}::text, 'UTF8')")
        _swap(connection, table, name, lambda digits: keyring.seal_id(int(digits)))


def _unseal_ids(connection: sa.Connection, keyring: Keyring) -> None:
    for table, name in IDS.items():
        _swap(connection, table, name, lambda sealed: str(keyring.open_id(sealed)).encode())
        _rebuild(table, name, sa.LargeBinary(), sa.BigInteger(), f"convert_from({name}, 'UTF8')::bigint")


def _rebuild(
    table: str, name: str, old: sa.types.TypeEngine, new: sa.types.TypeEngine, using: str
) -> None:
    with op.batch_alter_table(table, schema=None) as batch_op:
        batch_op.alter_column(
            name, existing_type=old, type_=new, existing_nullable=table in OPTIONAL, postgresql_using=using
        )


def _swap(
    connection: sa.Connection, table: str, name: str, change: Callable[[bytes], bytes]
) -> None:
    """Each number at once: digits and sealed ids never look alike."""
    there = sa.table(table, sa.column(name, sa.LargeBinary()))
    column = there.c[name]
    found = connection.execute(sa.select(column).distinct().where(column.is_not(None))).scalars().all()
    statement = sa.update(there).where(column == sa.bindparam('old')).values({name: sa.bindparam('new')})
    for start in range(0, len(found), BATCH):
        some = found[start : start + BATCH]
        connection.execute(statement, [{'old': bytes(id_), 'new': change(bytes(id_))} for id_ in some])
    if found:
        logger.info('%s: %s ids.', table, len(found))


def _change(
    connection: sa.Connection,
    table: str,
    keys: list[str],
    columns: dict[str, str],
    more: list[str],
    change: Change,
) -> None:
    """Write anew what `change` gives for each row; the row holds `keys`, `columns` and `more`."""
    names = list(dict.fromkeys([*keys, *columns, *more]))
    there = sa.table(table, *(sa.column(name, PLACES.get(columns.get(name, ''))) for name in names))
    written = sa.update(there).where(*(there.c[key] == sa.bindparam(f'of_{key}') for key in keys))
    done = 0
    for batch in _batches(connection, there, keys):
        for row in batch:
            if values := change(row):
                connection.execute(written.values(values), {f'of_{key}': row[key] for key in keys})
        done += len(batch)
        logger.info('%s: %s rows.', table, done)


def _batches(
    connection: sa.Connection, there: sa.TableClause, keys: list[str]
) -> Iterator[list[dict[str, Any]]]:
    """By their keys, so that no more than a batch is held at once."""
    order = [there.c[key] for key in keys]
    last: Iterable[Any] | None = None
    while True:
        query = sa.select(there).order_by(*order).limit(BATCH)
        if last is not None:
            query = query.where(sa.tuple_(*order) > sa.tuple_(*last))
        rows = [dict(row) for row in connection.execute(query).mappings()]
        if not rows:
            return
        yield rows
        last = [rows[-1][key] for key in keys]
