"""circles

Revision: 0018, after 0017
"""

import sqlalchemy as sa
from alembic import op
import sqlmodel

revision = '0018'
down_revision = '0017'
branch_labels = None
depends_on = None


def _big_id() -> sa.types.TypeEngine:
    return sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def upgrade() -> None:
    op.create_table('circleweek',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('state', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('seed', _big_id(), nullable=False),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('decided_at', sa.DateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('circleweek', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_circleweek_state'), ['state'], unique=False)
    op.create_table('circle',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('week_id', _big_id(), nullable=False),
    sa.Column('state', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('language', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('words', sa.JSON(), nullable=False),
    sa.Column('offered_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('offer_ends_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('begun_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('host_by', sa.DateTime(timezone=True), nullable=True),
    sa.Column('host_id', _big_id(), nullable=True),
    sa.Column('place', sqlmodel.sql.sqltypes.AutoString(), nullable=True),
    sa.Column('link', sqlmodel.sql.sqltypes.AutoString(), nullable=True),
    sa.Column('meetings', sa.Integer(), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['week_id'], ['circleweek.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('circle', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_circle_host_by'), ['host_by'], unique=False)
        batch_op.create_index(batch_op.f('ix_circle_offer_ends_at'), ['offer_ends_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_circle_state'), ['state'], unique=False)
        batch_op.create_index(batch_op.f('ix_circle_week_id'), ['week_id'], unique=False)
    op.create_table('circleline',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('circle_id', _big_id(), nullable=False),
    sa.Column('member_id', _big_id(), nullable=False),
    sa.Column('text', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('said_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['circle_id'], ['circle.id'], ),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('circleline', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_circleline_circle_id'), ['circle_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_circleline_said_at'), ['said_at'], unique=False)
    op.create_table('circlemeeting',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('circle_id', _big_id(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('state', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('tries', sa.Integer(), nullable=False),
    sa.Column('dates', sa.JSON(), nullable=False),
    sa.Column('held_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['circle_id'], ['circle.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('circle_id', 'number')
    )
    with op.batch_alter_table('circlemeeting', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_circlemeeting_circle_id'), ['circle_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_circlemeeting_due_at'), ['due_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_circlemeeting_state'), ['state'], unique=False)
    op.create_table('circleseat',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('circle_id', _big_id(), nullable=False),
    sa.Column('member_id', _big_id(), nullable=False),
    sa.Column('need_id', _big_id(), nullable=False),
    sa.Column('text_hash', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('offered_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('answer', sa.Boolean(), nullable=True),
    sa.Column('answered_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('keeps_yes', sa.Boolean(), nullable=False),
    sa.Column('left_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('missed_since', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['circle_id'], ['circle.id'], ),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], ),
    sa.ForeignKeyConstraint(['need_id'], ['need.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('circle_id', 'member_id')
    )
    with op.batch_alter_table('circleseat', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_circleseat_circle_id'), ['circle_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_circleseat_member_id'), ['member_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_circleseat_need_id'), ['need_id'], unique=False)
    op.create_table('meetingvoice',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('meeting_id', _big_id(), nullable=False),
    sa.Column('member_id', _big_id(), nullable=False),
    sa.Column('ticks', sa.JSON(), nullable=False),
    sa.Column('ticked_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('worth', sqlmodel.sql.sqltypes.AutoString(), nullable=True),
    sa.Column('goes_on', sa.Boolean(), nullable=True),
    sa.Column('takeaway', sqlmodel.sql.sqltypes.AutoString(), nullable=True),
    sa.ForeignKeyConstraint(['meeting_id'], ['circlemeeting.id'], ),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('meeting_id', 'member_id')
    )
    with op.batch_alter_table('meetingvoice', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_meetingvoice_meeting_id'), ['meeting_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_meetingvoice_member_id'), ['member_id'], unique=False)


def downgrade() -> None:
    op.drop_table('meetingvoice')
    op.drop_table('circleseat')
    op.drop_table('circlemeeting')
    op.drop_table('circleline')
    op.drop_table('circle')
    op.drop_table('circleweek')
