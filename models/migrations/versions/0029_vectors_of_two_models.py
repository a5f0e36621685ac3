"""vectors of two models side by side, and which of them serve

Revision: 0029, after 0028
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = '0029'
down_revision = '0028'
branch_labels = None
depends_on = None

KEYS = {
    'needvector': ['need_id'],
    'experiencevector': ['experience_id'],
    'servicevector': ['service_id', 'language'],
}


def upgrade() -> None:
    op.create_table('servingmodel',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', _string(), nullable=False),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('id')
    )
    # The model by which most vectors were made. Where there are none, the first one that is asked.
    op.execute(
        'INSERT INTO servingmodel (id, name, since)'
        ' SELECT 1, model, CURRENT_TIMESTAMP FROM needvector'
        ' GROUP BY model ORDER BY count(*) DESC LIMIT 1'
    )
    for table, keys in KEYS.items():
        _set_primary_key(table, [*keys, 'model'])


def downgrade() -> None:
    for table, keys in KEYS.items():
        # Derived data: those by the model that serves stay.
        op.execute(
            f'DELETE FROM {table} WHERE model NOT IN (SELECT name FROM servingmodel)'
        )
        _set_primary_key(table, keys)
    op.drop_table('servingmodel')


def _set_primary_key(table: str, key: list[str]) -> None:
    if op.get_bind().dialect.name == 'postgresql':
        op.drop_constraint(f'{table}_pkey', table, type_='primary')
        op.create_primary_key(f'{table}_pkey', table, key)
        return
    # SQLite changes a key by writing the table anew.
    new = f'new_{table}'
    columns = _columns(table)
    op.create_table(new, *columns, sa.PrimaryKeyConstraint(*key))
    names = ', '.join(column.name for column in columns)
    op.execute(f'INSERT INTO {new} ({names}) SELECT {names} FROM {table}')
    op.drop_table(table)
    op.rename_table(new, table)


def _columns(table: str) -> list[sa.Column]:
    if table == 'servicevector':
        return [
            _owner('service_id', 'service.id', None),
            sa.Column('language', _string(), nullable=False),
            sa.Column('model', _string(), nullable=False),
            sa.Column('text_hash', _string(), nullable=False),
            sa.Column('passages', sa.Integer(), nullable=False),
            sa.Column('vectors', sa.LargeBinary(), nullable=False),
        ]
    whose = table.removesuffix('vector')
    return [
        _owner(f'{whose}_id', f'{whose}.id', 'CASCADE'),
        sa.Column('model', _string(), nullable=False),
        sa.Column('text_hash', _string(), nullable=False),
        sa.Column('language', _string(), nullable=False),
        sa.Column('vector', sa.LargeBinary(), nullable=False),
    ]


def _owner(name: str, points_at: str, ondelete: str | None) -> sa.Column:
    return sa.Column(
        name, sa.Integer(), sa.ForeignKey(points_at, ondelete=ondelete), autoincrement=False, nullable=False
    )


def _string() -> sa.types.TypeEngine:
    return sqlmodel.sql.sqltypes.AutoString()
