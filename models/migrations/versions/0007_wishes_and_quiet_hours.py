"""wishes, quiet hours, and a break that ends by itself

Revision: 0007, after 0006
"""

import sqlalchemy as sa
from alembic import op
import sqlmodel

revision = '0007'
down_revision = '0006'
branch_labels = None
depends_on = None

WORDS = ('sector_words', 'peer_sector', 'peer_kind', 'timezone')
HOURS = ('quiet_from', 'quiet_until')


def _big_id() -> sa.types.TypeEngine:
    return sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def upgrade() -> None:
    with op.batch_alter_table('member', schema=None) as batch_op:
        for name in WORDS:
            batch_op.add_column(sa.Column(name, sqlmodel.sql.sqltypes.AutoString(), nullable=True))
        for name in HOURS:
            batch_op.add_column(sa.Column(name, sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('away_until', sa.DateTime(timezone=True), nullable=True))
        batch_op.create_index(batch_op.f('ix_member_away_until'), ['away_until'], unique=False)

    with op.batch_alter_table('need', schema=None) as batch_op:
        batch_op.add_column(sa.Column('rewritten_at', sa.DateTime(timezone=True), nullable=True))

    op.create_table('later',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('chat_id', _big_id(), nullable=False),
    sa.Column('method', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('payload', sa.JSON(), nullable=False),
    sa.Column('priority', sa.Integer(), nullable=False),
    sa.Column('about', sqlmodel.sql.sqltypes.AutoString(), nullable=True),
    sa.Column('once', sa.Boolean(), nullable=False),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('later', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_later_chat_id'), ['chat_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_later_about'), ['about'], unique=False)
        batch_op.create_index(batch_op.f('ix_later_due_at'), ['due_at'], unique=False)


def downgrade() -> None:
    op.drop_table('later')
    with op.batch_alter_table('need', schema=None) as batch_op:
        batch_op.drop_column('rewritten_at')
    with op.batch_alter_table('member', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_member_away_until'))
        batch_op.drop_column('away_until')
        for name in (*HOURS, *WORDS):
            batch_op.drop_column(name)
