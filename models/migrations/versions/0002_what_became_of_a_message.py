"""what became of a message, and updates known by number and content

Revision: 0002, after 0001
"""

import sqlalchemy as sa
from alembic import op
import sqlmodel

revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')
# The first migration left the naming of this constraint to the database.
NAMES = {'uq': 'inboxupdate_update_id_key'}


def upgrade() -> None:
    op.create_table('moment',
    sa.Column('name', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('name')
    )
    with op.batch_alter_table('inboxupdate', naming_convention=NAMES) as batch_op:
        batch_op.add_column(sa.Column('digest', sqlmodel.sql.sqltypes.AutoString(), server_default='', nullable=False))
        batch_op.add_column(sa.Column('message_id', BIG_ID, nullable=True))
        batch_op.drop_constraint('inboxupdate_update_id_key', type_='unique')
        batch_op.create_unique_constraint('inboxupdate_update_id_digest_key', ['update_id', 'digest'])
        batch_op.drop_index('ix_inboxupdate_state')
        batch_op.create_index('ix_inboxupdate_next', ['state', 'id'])
        batch_op.create_index('ix_inboxupdate_message_id', ['message_id'])
    with op.batch_alter_table('offer') as batch_op:
        batch_op.add_column(sa.Column('offered_again_at', sa.DateTime(timezone=True), nullable=True))
    with op.batch_alter_table('outboxcall') as batch_op:
        batch_op.add_column(sa.Column('floor_id', BIG_ID, nullable=True))
        batch_op.add_column(sa.Column('check_at', sa.DateTime(timezone=True), nullable=True))
        batch_op.drop_index('ix_outboxcall_state')
        batch_op.drop_index('ix_outboxcall_chat_id')
        batch_op.create_index('ix_outboxcall_next', ['state', 'priority', 'id'])
        batch_op.create_index('ix_outboxcall_chat', ['chat_id', 'state', 'id'])
        batch_op.create_index('ix_outboxcall_message_id', ['message_id'])


def downgrade() -> None:
    with op.batch_alter_table('offer') as batch_op:
        batch_op.drop_column('offered_again_at')
    with op.batch_alter_table('outboxcall') as batch_op:
        batch_op.drop_index('ix_outboxcall_message_id')
        batch_op.drop_index('ix_outboxcall_chat')
        batch_op.drop_index('ix_outboxcall_next')
        batch_op.create_index('ix_outboxcall_chat_id', ['chat_id'])
        batch_op.create_index('ix_outboxcall_state', ['state'])
        batch_op.drop_column('check_at')
        batch_op.drop_column('floor_id')
    # Two updates may share a number now; before, the first of them would have been all.
    op.execute(
        'DELETE FROM inboxupdate WHERE id NOT IN (SELECT MIN(id) FROM inboxupdate GROUP BY update_id)'
    )
    with op.batch_alter_table('inboxupdate') as batch_op:
        batch_op.drop_index('ix_inboxupdate_message_id')
        batch_op.drop_index('ix_inboxupdate_next')
        batch_op.create_index('ix_inboxupdate_state', ['state'])
        batch_op.drop_constraint('inboxupdate_update_id_digest_key', type_='unique')
        batch_op.create_unique_constraint('inboxupdate_update_id_key', ['update_id'])
        batch_op.drop_column('message_id')
        batch_op.drop_column('digest')
    op.drop_table('moment')
