"""services, the files that carry them, and their vectors

Revision: 0011, after 0010
"""

import sqlalchemy as sa
from alembic import op
import sqlmodel

revision = '0011'
down_revision = '0010'
branch_labels = None
depends_on = None


def _big_id() -> sa.types.TypeEngine:
    return sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def _text() -> sa.types.TypeEngine:
    return sqlmodel.sql.sqltypes.AutoString()


def upgrade() -> None:
    op.create_table('service',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('code', _text(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('retired_at', sa.DateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('code')
    )
    op.create_table('servicetext',
    sa.Column('service_id', _big_id(), autoincrement=False, nullable=False),
    sa.Column('language', _text(), nullable=False),
    sa.Column('name', _text(), nullable=False),
    sa.Column('description', _text(), nullable=False),
    sa.Column('link', _text(), nullable=False),
    sa.Column('contact', _text(), nullable=False),
    sa.ForeignKeyConstraint(['service_id'], ['service.id'], ),
    sa.PrimaryKeyConstraint('service_id', 'language')
    )
    op.create_table('servicevector',
    sa.Column('service_id', _big_id(), autoincrement=False, nullable=False),
    sa.Column('language', _text(), nullable=False),
    sa.Column('model', _text(), nullable=False),
    sa.Column('text_hash', _text(), nullable=False),
    sa.Column('passages', sa.Integer(), nullable=False),
    sa.Column('vectors', sa.LargeBinary(), nullable=False),
    sa.ForeignKeyConstraint(['service_id'], ['service.id'], ),
    sa.PrimaryKeyConstraint('service_id', 'language')
    )
    op.create_table('cataloguedraft',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('author_telegram_id', _big_id(), nullable=False),
    sa.Column('rows', sa.JSON(), nullable=False),
    sa.Column('fingerprint', _text(), nullable=False),
    sa.Column('state', _text(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_table('receivedfile',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('telegram_id', _big_id(), nullable=False),
    sa.Column('file_id', _text(), nullable=False),
    sa.Column('purpose', _text(), nullable=False),
    sa.Column('state', _text(), nullable=False),
    sa.Column('attempts', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('receivedfile', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_receivedfile_state'), ['state'], unique=False)
    op.create_table('filetosend',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('chat_id', _big_id(), nullable=False),
    sa.Column('name', _text(), nullable=False),
    sa.Column('content', sa.LargeBinary(), nullable=False),
    sa.Column('caption', _text(), nullable=False),
    sa.Column('state', _text(), nullable=False),
    sa.Column('attempts', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('filetosend', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_filetosend_state'), ['state'], unique=False)


def downgrade() -> None:
    op.drop_table('filetosend')
    op.drop_table('receivedfile')
    op.drop_table('cataloguedraft')
    op.drop_table('servicevector')
    op.drop_table('servicetext')
    op.drop_table('service')
