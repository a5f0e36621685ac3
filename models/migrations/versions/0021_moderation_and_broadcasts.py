"""concerns, cases and decisions; broadcasts to some, in several languages, in batches

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

    with op.batch_alter_table('member', schema=None) as batch_op:
        batch_op.add_column(
            sa.Column('hears_news', sa.Boolean(), server_default=sa.true(), nullable=False)
        )

    with op.batch_alter_table('broadcast', schema=None) as batch_op:
        batch_op.add_column(sa.Column('texts', sa.JSON(), server_default='{}', nullable=False))
        batch_op.add_column(sa.Column('audience', _string(), server_default='all', nullable=False))
        batch_op.add_column(sa.Column('value', _string(), nullable=True))
        batch_op.add_column(sa.Column('state', _string(), server_default='done', nullable=False))
        batch_op.add_column(sa.Column('due_at', _moment(), nullable=True))
        batch_op.add_column(sa.Column('cursor', _big_id(), server_default='0', nullable=False))
        batch_op.add_column(sa.Column('total', sa.Integer(), server_default='0', nullable=False))
        batch_op.add_column(sa.Column('queued_at', _moment(), nullable=True))
        batch_op.add_column(sa.Column('message_id', _big_id(), nullable=True))
        batch_op.add_column(sa.Column('shown_at', _moment(), nullable=True))
        batch_op.add_column(
            sa.Column('shown_count', sa.Integer(), server_default='0', nullable=False)
        )
        batch_op.alter_column('reported_at', new_column_name='ended_at')
        batch_op.alter_column('confirmed_at', existing_type=_moment(), nullable=True)
    # In which language it was written is not known: all got the one text, and still would.
    broadcast = sa.table(
        'broadcast', sa.column('id', _big_id()), sa.column('text'), sa.column('texts', sa.JSON())
    )
    connection = op.get_bind()
    for key, text in connection.execute(sa.select(broadcast.c.id, broadcast.c.text)).all():
        connection.execute(
            broadcast.update().where(broadcast.c.id == key).values(texts={'nl': text})
        )
    with op.batch_alter_table('broadcast', schema=None) as batch_op:
        batch_op.drop_column('text')
        # The values above are for the rows there were.
        for name in ('texts', 'audience', 'state', 'cursor', 'total', 'shown_count'):
            batch_op.alter_column(name, server_default=None)
        batch_op.create_index(batch_op.f('ix_broadcast_state'), ['state'], unique=False)
    op.create_table('broadcastline',
    sa.Column('broadcast_id', _big_id(), autoincrement=False, nullable=False),
    sa.Column('member_id', _big_id(), autoincrement=False, nullable=False),
    sa.Column('at', _moment(), nullable=False),
    sa.ForeignKeyConstraint(['broadcast_id'], ['broadcast.id'], ),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], ),
    sa.PrimaryKeyConstraint('broadcast_id', 'member_id')
    )


def downgrade() -> None:
    op.drop_table('broadcastline')
    with op.batch_alter_table('broadcast', schema=None) as batch_op:
        batch_op.add_column(sa.Column('text', _string(), server_default='', nullable=False))
    broadcast = sa.table(
        'broadcast', sa.column('id', _big_id()), sa.column('text'), sa.column('texts', sa.JSON())
    )
    connection = op.get_bind()
    for key, texts in connection.execute(sa.select(broadcast.c.id, broadcast.c.texts)).all():
        text = next(iter(texts.values()), '')
        connection.execute(broadcast.update().where(broadcast.c.id == key).values(text=text))
    # A draft was never confirmed, which the version before does not know.
    connection.execute(sa.text('DELETE FROM broadcast WHERE confirmed_at IS NULL'))
    with op.batch_alter_table('broadcast', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_broadcast_state'))
        batch_op.alter_column('text', server_default=None)
        batch_op.alter_column('ended_at', new_column_name='reported_at')
        batch_op.alter_column('confirmed_at', existing_type=_moment(), nullable=False)
        for name in ('texts', 'audience', 'value', 'state', 'due_at', 'cursor', 'total',
                     'queued_at', 'message_id', 'shown_at', 'shown_count'):
            batch_op.drop_column(name)
    with op.batch_alter_table('member', schema=None) as batch_op:
        batch_op.drop_column('hears_news')
    for table in ('concern', 'decision', 'case', 'keptapart', 'switch'):
        op.drop_table(table)
