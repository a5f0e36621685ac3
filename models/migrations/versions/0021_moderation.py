"""concerns, cases and decisions

Revision: 0021, after 0020
"""

import sqlalchemy as sa
from alembic import op
import sqlmodel

revision = '0021'
down_revision = '0020'
branch_labels = None
depends_on = None


def _big_id() -> sa.types.TypeEngine:
    return sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def _string() -> sa.types.TypeEngine:
    return sqlmodel.sql.sqltypes.AutoString()


def _moment() -> sa.types.TypeEngine:
    return sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table('switch',
    sa.Column('name', _string(), nullable=False),
    sa.Column('is_on', sa.Boolean(), nullable=False),
    sa.PrimaryKeyConstraint('name')
    )
    op.create_table('keptapart',
    sa.Column('low_id', _big_id(), autoincrement=False, nullable=False),
    sa.Column('high_id', _big_id(), autoincrement=False, nullable=False),
    sa.Column('since', _moment(), nullable=False),
    sa.ForeignKeyConstraint(['low_id'], ['member.id'], ),
    sa.ForeignKeyConstraint(['high_id'], ['member.id'], ),
    sa.PrimaryKeyConstraint('low_id', 'high_id')
    )
    op.create_index('ix_keptapart_high_id', 'keptapart', ['high_id'], unique=False)
    op.create_table('case',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('kind', _string(), nullable=False),
    sa.Column('subject_kind', _string(), nullable=False),
    sa.Column('subject_id', _big_id(), nullable=False),
    sa.Column('member_id', _big_id(), nullable=False),
    sa.Column('opened_at', _moment(), nullable=False),
    sa.Column('closed_at', _moment(), nullable=True),
    sa.Column('paused_at', _moment(), nullable=True),
    sa.Column('carded_at', _moment(), nullable=True),
    sa.Column('is_stale', sa.Boolean(), nullable=False),
    sa.Column('appeal_of', _big_id(), nullable=True),
    sa.Column('words', _string(), nullable=True),
    sa.ForeignKeyConstraint(['appeal_of'], ['case.id'], ),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('appeal_of')
    )
    op.create_index('ix_case_member_id', 'case', ['member_id'], unique=False)
    op.create_index('ix_case_closed_at', 'case', ['closed_at'], unique=False)
    op.create_index('ix_case_is_stale', 'case', ['is_stale'], unique=False)
    open_ones = sa.text("closed_at IS NULL AND kind IN ('review', 'concern')")
    op.create_index('ix_case_open', 'case', ['kind', 'subject_kind', 'subject_id'], unique=True,
        sqlite_where=open_ones, postgresql_where=open_ones)
    op.create_table('decision',
    sa.Column('case_id', _big_id(), autoincrement=False, nullable=False),
    sa.Column('verdict', _string(), nullable=False),
    sa.Column('actor_telegram_id', _big_id(), nullable=False),
    sa.Column('entry_id', _big_id(), nullable=False),
    sa.Column('decided_at', _moment(), nullable=False),
    sa.Column('shown_in', _big_id(), nullable=True),
    sa.Column('tell_at', _moment(), nullable=True),
    sa.Column('told_at', _moment(), nullable=True),
    sa.Column('lifted_at', _moment(), nullable=True),
    sa.ForeignKeyConstraint(['case_id'], ['case.id'], ),
    sa.ForeignKeyConstraint(['entry_id'], ['auditentry.id'], ),
    sa.PrimaryKeyConstraint('case_id'),
    sa.UniqueConstraint('entry_id')
    )
    op.create_index('ix_decision_tell_at', 'decision', ['tell_at'], unique=False)
    op.create_table('concern',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('reporter_id', _big_id(), nullable=False),
    sa.Column('subject_kind', _string(), nullable=False),
    sa.Column('subject_id', _big_id(), nullable=False),
    sa.Column('case_id', _big_id(), nullable=False),
    sa.Column('reason', _string(), nullable=False),
    sa.Column('words', _string(), nullable=True),
    sa.Column('at', _moment(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['case.id'], ),
    sa.ForeignKeyConstraint(['reporter_id'], ['member.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('reporter_id', 'subject_kind', 'subject_id')
    )
    op.create_index('ix_concern_case_id', 'concern', ['case_id'], unique=False)
    op.create_index('ix_concern_reporter_id', 'concern', ['reporter_id'], unique=False)


def downgrade() -> None:
    for table in ('concern', 'decision', 'case', 'keptapart', 'switch'):
        op.drop_table(table)
