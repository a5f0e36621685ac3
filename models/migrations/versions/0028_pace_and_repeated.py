"""how fast somebody writes; what was told before

Revision: 0028, after 0027
"""

import sqlalchemy as sa
from alembic import op
import sqlmodel

revision = '0028'
down_revision = '0027'
branch_labels = None
depends_on = None


def _big_id() -> sa.types.TypeEngine:
    return sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def _string() -> sa.types.TypeEngine:
    return sqlmodel.sql.sqltypes.AutoString()


def _moment() -> sa.types.TypeEngine:
    return sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table('pace',
    sa.Column('telegram_id', sa.LargeBinary(), autoincrement=False, nullable=False),
    sa.Column('since', _moment(), nullable=False),
    sa.Column('count', sa.Integer(), nullable=False),
    sa.Column('pauses', sa.Integer(), nullable=False),
    sa.Column('paused_until', _moment(), nullable=True),
    sa.PrimaryKeyConstraint('telegram_id')
    )
    op.create_index('ix_pace_since', 'pace', ['since'], unique=False)
    op.create_table('repeated',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('member_id', _big_id(), nullable=False),
    sa.Column('subject_kind', _string(), nullable=False),
    sa.Column('subject_id', _big_id(), nullable=False),
    sa.Column('mark', _string(), nullable=False),
    sa.Column('at', _moment(), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('subject_kind', 'subject_id', 'mark')
    )
    op.create_index('ix_repeated_member_id', 'repeated', ['member_id'], unique=False)
    op.create_index('ix_repeated_mark', 'repeated', ['mark'], unique=False)
    op.create_index('ix_repeated_at', 'repeated', ['at'], unique=False)


def downgrade() -> None:
    op.drop_table('repeated')
    op.drop_table('pace')
