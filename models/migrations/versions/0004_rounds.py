"""rounds

Revision: 0004, after 0003
"""

import sqlalchemy as sa
from alembic import op
import sqlmodel

revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None


def _big_id() -> sa.types.TypeEngine:
    return sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def upgrade() -> None:
    op.create_table('round',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('state', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('seed', _big_id(), nullable=False),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('prepared_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('decided_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('finished_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('left_over', sa.JSON(), nullable=False),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('round', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_round_state'), ['state'], unique=False)

    op.create_table('roundpair',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('round_id', _big_id(), nullable=False),
    sa.Column('low_id', _big_id(), nullable=False),
    sa.Column('high_id', _big_id(), nullable=False),
    sa.Column('low_need_id', _big_id(), nullable=False),
    sa.Column('high_need_id', _big_id(), nullable=False),
    sa.Column('low_text_hash', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('high_text_hash', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('similarity', sa.Float(), nullable=False),
    sa.Column('state', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.ForeignKeyConstraint(['high_id'], ['member.id'], ),
    sa.ForeignKeyConstraint(['high_need_id'], ['need.id'], ),
    sa.ForeignKeyConstraint(['low_id'], ['member.id'], ),
    sa.ForeignKeyConstraint(['low_need_id'], ['need.id'], ),
    sa.ForeignKeyConstraint(['round_id'], ['round.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('round_id', 'low_id', 'high_id')
    )
    with op.batch_alter_table('roundpair', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_roundpair_round_id'), ['round_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_roundpair_state'), ['state'], unique=False)


def downgrade() -> None:
    op.drop_table('roundpair')
    op.drop_table('round')
