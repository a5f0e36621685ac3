"""consent a purpose and change; who was forgotten; what goes when its time is over

Revision: 0026, after 0025
"""

import sqlalchemy as sa
from alembic import op
import sqlmodel

revision = '0026'
down_revision = '0025'
branch_labels = None
depends_on = None


def _big_id() -> sa.types.TypeEngine:
    return sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def _string() -> sa.types.TypeEngine:
    return sqlmodel.sql.sqltypes.AutoString()


def _moment() -> sa.types.TypeEngine:
    return sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table('consent',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('member_id', _big_id(), nullable=False),
    sa.Column('purpose', _string(), nullable=False),
    sa.Column('given', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('language', _string(), nullable=False),
    sa.Column('at', _moment(), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('ix_consent_member_id', 'consent', ['member_id'], unique=False)
    op.create_table('forgotten',
    sa.Column('digest', _string(), nullable=False),
    sa.Column('at', _moment(), nullable=False),
    sa.Column('was_blocked', sa.Boolean(), nullable=False),
    sa.Column('settled_at', _moment(), nullable=True),
    sa.PrimaryKeyConstraint('digest')
    )
    op.create_index('ix_forgotten_settled_at', 'forgotten', ['settled_at'], unique=False)
    op.create_table('retentioncount',
    sa.Column('month', _string(), nullable=False),
    sa.Column('kind', _string(), nullable=False),
    sa.Column('count', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('month', 'kind')
    )
    with op.batch_alter_table('member', schema=None) as batch_op:
        batch_op.add_column(sa.Column('shows_needs', sa.Boolean(), server_default=sa.true(), nullable=False))
        batch_op.add_column(sa.Column('allows_unasked', sa.Boolean(), server_default=sa.true(), nullable=False))
        batch_op.add_column(sa.Column('texts_seen', sa.Integer(), server_default='1', nullable=False))
    with op.batch_alter_table('conversation', schema=None) as batch_op:
        batch_op.add_column(sa.Column('touched_at', _moment(), nullable=True))
    op.create_index('ix_conversation_touched_at', 'conversation', ['touched_at'], unique=False)

    # The first text spoke of keeping and of showing to peers in one: both were agreed to. Messages
    # nobody asked for were a switch, of which no text was agreed to: there is no row of it.
    for purpose in ('keeping', 'peers'):
        op.execute(
            "INSERT INTO consent (member_id, purpose, given, version, language, at)"
            f" SELECT id, '{purpose}', true, consent_version, language, consented_at FROM member"
        )
    op.execute(
        "INSERT INTO consent (member_id, purpose, given, version, language, at)"
        " SELECT id, 'quotes', true, quotes_version, language, quotes_allowed_at FROM member"
        " WHERE quotes_allowed_at IS NOT NULL AND quotes_version IS NOT NULL"
    )
    # What was sent needs its words no more. A draft that stands open now has a day from now on.
    op.execute(
        "UPDATE outboxcall SET payload = '{}' WHERE state IN ('sent', 'failed', 'cancelled')"
        " AND (about IS NULL OR about NOT LIKE 'line:%')"
    )
    op.execute("UPDATE conversation SET touched_at = CURRENT_TIMESTAMP")
    # Nor do updates that were handled, which may hold other members' cards; it is asked of one
    # only whether it was a tap.
    op.execute(
        "UPDATE inboxupdate SET raw = '{\"callback_query\": {}}'"
        " WHERE state = 'done' AND CAST(raw AS TEXT) LIKE '%\"callback_query\"%'"
    )


def downgrade() -> None:
    op.drop_index('ix_conversation_touched_at', table_name='conversation')
    with op.batch_alter_table('conversation', schema=None) as batch_op:
        batch_op.drop_column('touched_at')
    with op.batch_alter_table('member', schema=None) as batch_op:
        batch_op.drop_column('texts_seen')
        batch_op.drop_column('allows_unasked')
        batch_op.drop_column('shows_needs')
    op.drop_table('retentioncount')
    op.drop_table('forgotten')
    op.drop_table('consent')
