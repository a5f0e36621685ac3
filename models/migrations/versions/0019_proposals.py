"""who may be quoted, and proposals for new services

Revision: 0019, after 0018
"""

import sqlalchemy as sa
from alembic import op
import sqlmodel

revision = '0019'
down_revision = '0018'
branch_labels = None
depends_on = None


TEXT = sqlmodel.sql.sqltypes.AutoString


def _big_id() -> sa.types.TypeEngine:
    return sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def _moment(name: str, nullable: bool = True) -> sa.Column:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _proposal_id() -> sa.Column:
    return sa.Column('proposal_id', _big_id(), autoincrement=False, nullable=False)


def _member_id() -> sa.Column:
    return sa.Column('member_id', _big_id(), autoincrement=False, nullable=False)


def upgrade() -> None:
    with op.batch_alter_table('member', schema=None) as batch_op:
        batch_op.add_column(sa.Column('quotes_allowed_at', sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('quotes_version', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('quotes_asked_at', sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('proposal_wish', TEXT(), nullable=True))
    op.create_table('proposal',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('theme_id', _big_id(), nullable=True),
    sa.Column('need_ids', sa.JSON(), nullable=False),
    sa.Column('state', TEXT(), nullable=False),
    sa.Column('step', sa.Integer(), nullable=False),
    _moment('drafted_at', nullable=False),
    _moment('wide_at'),
    _moment('widened_at'),
    sa.Column('service_id', _big_id(), nullable=True),
    sa.ForeignKeyConstraint(['theme_id'], ['theme.id'], ),
    sa.ForeignKeyConstraint(['service_id'], ['service.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('proposal', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_proposal_state'), ['state'], unique=False)
        batch_op.create_index(batch_op.f('ix_proposal_wide_at'), ['wide_at'], unique=False)
    op.create_table('proposaltext',
    _proposal_id(),
    sa.Column('language', TEXT(), nullable=False),
    sa.Column('title', TEXT(), nullable=False),
    sa.Column('description', TEXT(), nullable=False),
    sa.ForeignKeyConstraint(['proposal_id'], ['proposal.id'], ),
    sa.PrimaryKeyConstraint('proposal_id', 'language')
    )
    op.create_table('proposalevent',
    _proposal_id(),
    sa.Column('step', sa.Integer(), autoincrement=False, nullable=False),
    _moment('at', nullable=False),
    sa.Column('state', TEXT(), nullable=False),
    sa.Column('reason', TEXT(), nullable=True),
    sa.ForeignKeyConstraint(['proposal_id'], ['proposal.id'], ),
    sa.PrimaryKeyConstraint('proposal_id', 'step')
    )
    op.create_table('proposalvoice',
    _proposal_id(),
    _member_id(),
    sa.Column('affected', sa.Boolean(), nullable=False),
    sa.Column('stance', TEXT(), nullable=True),
    sa.Column('reason', TEXT(), nullable=True),
    sa.Column('would_use', sa.Boolean(), nullable=False),
    sa.Column('would_help', sa.Boolean(), nullable=False),
    sa.Column('named', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['proposal_id'], ['proposal.id'], ),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], ),
    sa.PrimaryKeyConstraint('proposal_id', 'member_id')
    )
    op.create_table('proposalletter',
    _proposal_id(),
    _member_id(),
    sa.Column('kind', TEXT(), nullable=False),
    _moment('due_at'),
    _moment('told_at'),
    sa.Column('answer', TEXT(), nullable=True),
    sa.Column('words', TEXT(), nullable=True),
    sa.ForeignKeyConstraint(['proposal_id'], ['proposal.id'], ),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], ),
    sa.PrimaryKeyConstraint('proposal_id', 'member_id', 'kind')
    )
    with op.batch_alter_table('proposalvoice', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_proposalvoice_member_id'), ['member_id'], unique=False)
    with op.batch_alter_table('proposalletter', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_proposalletter_member_id'), ['member_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_proposalletter_due_at'), ['due_at'], unique=False)


def downgrade() -> None:
    for table in ('proposalletter', 'proposalvoice', 'proposalevent', 'proposaltext', 'proposal'):
        op.drop_table(table)
    with op.batch_alter_table('member', schema=None) as batch_op:
        batch_op.drop_column('proposal_wish')
        batch_op.drop_column('quotes_asked_at')
        batch_op.drop_column('quotes_version')
        batch_op.drop_column('quotes_allowed_at')
