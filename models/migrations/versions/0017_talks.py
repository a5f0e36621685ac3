"""first words, and talks through the bot

Revision: 0017, after 0016
"""

import sqlalchemy as sa
from alembic import op
import sqlmodel

revision = '0017'
down_revision = '0016'
branch_labels = None
depends_on = None


def _big_id() -> sa.types.TypeEngine:
    return sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def _one_alive_pair(states: str) -> None:
    op.drop_index('ix_introduction_alive_pair', table_name='introduction')
    where = sa.text(f'state IN ({states})')
    op.create_index('ix_introduction_alive_pair', 'introduction', ['low_id', 'high_id'],
                    unique=True, sqlite_where=where, postgresql_where=where)


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
    _one_alive_pair("'proposed', 'agreed', 'introduced', 'relayed'")
    op.add_column('offer', sa.Column('through_bot', sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column('member', sa.Column('talks_through_bot', sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_table('relay',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('introduction_id', _big_id(), nullable=False),
    sa.Column('low_id', _big_id(), nullable=False),
    sa.Column('high_id', _big_id(), nullable=False),
    sa.Column('low_label', sa.Integer(), nullable=False),
    sa.Column('high_label', sa.Integer(), nullable=False),
    sa.Column('state', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('opened_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('low_reveal_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('high_reveal_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['introduction_id'], ['introduction.id'], ),
    sa.ForeignKeyConstraint(['low_id'], ['member.id'], ),
    sa.ForeignKeyConstraint(['high_id'], ['member.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('introduction_id')
    )
    op.create_index('ix_relay_low_id', 'relay', ['low_id'], unique=False)
    op.create_index('ix_relay_high_id', 'relay', ['high_id'], unique=False)
    op.create_index('ix_relay_state', 'relay', ['state'], unique=False)
    op.create_table('relayedline',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('relay_id', _big_id(), nullable=False),
    sa.Column('author_id', _big_id(), nullable=False),
    sa.Column('kind', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('text', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('file_id', sqlmodel.sql.sqltypes.AutoString(), nullable=True),
    sa.Column('message_id', _big_id(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['relay_id'], ['relay.id'], ),
    sa.ForeignKeyConstraint(['author_id'], ['member.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('ix_relayedline_relay_id', 'relayedline', ['relay_id'], unique=False)
    op.create_index('ix_relayedline_at', 'relayedline', ['at'], unique=False)
    op.create_index('ix_relayedline_author_message', 'relayedline', ['author_id', 'message_id'], unique=False)
    op.create_table('relayreport',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('relay_id', _big_id(), nullable=False),
    sa.Column('reporter_id', _big_id(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('lines', sa.JSON(), nullable=False),
    sa.Column('settled_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['relay_id'], ['relay.id'], ),
    sa.ForeignKeyConstraint(['reporter_id'], ['member.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('relay_id', 'reporter_id')
    )
    op.create_index('ix_relayreport_reporter_id', 'relayreport', ['reporter_id'], unique=False)
    op.create_index('ix_relayreport_at', 'relayreport', ['at'], unique=False)


def downgrade() -> None:
    op.drop_table('relayreport')
    op.drop_table('relayedline')
    op.drop_table('relay')
    op.drop_column('member', 'talks_through_bot')
    op.drop_column('offer', 'through_bot')
    # The version before knows no talk through the bot, and must not tell names in place of it.
    op.execute("UPDATE introduction SET state = 'withdrawn' WHERE state = 'relayed'")
    _one_alive_pair("'proposed', 'agreed', 'introduced'")
    op.drop_index('ix_introduction_nudge_at', table_name='introduction')
    op.drop_column('introduction', 'nudge_at')
    op.drop_table('intouch')
