"""first words, and talks through the bot

Revision: 0017, after 0016
"""

import sqlalchemy as sa
from alembic import op

revision = '0017'
down_revision = '0016'
branch_labels = None
depends_on = None


def _big_id() -> sa.types.TypeEngine:
    return sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def upgrade() -> None:
    op.create_table('intouch',
    sa.Column('introduction_id', _big_id(), autoincrement=False, nullable=False),
    sa.Column('member_id', _big_id(), autoincrement=False, nullable=False),
    sa.Column('said_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['introduction_id'], ['introduction.id'], ),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], ),
    sa.PrimaryKeyConstraint('introduction_id', 'member_id')
    )
    with op.batch_alter_table('intouch', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_intouch_member_id'), ['member_id'], unique=False)
    op.add_column('introduction', sa.Column('nudge_at', sa.DateTime(timezone=True), nullable=True))
    op.create_index('ix_introduction_nudge_at', 'introduction', ['nudge_at'], unique=False)


def downgrade() -> None:
    op.drop_index('ix_introduction_nudge_at', table_name='introduction')
    op.drop_column('introduction', 'nudge_at')
    op.drop_table('intouch')
