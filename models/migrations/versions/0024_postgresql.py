"""vectors as PostgreSQL has them, and the next update of each person

Revision: 0024, after 0023
"""

import sqlalchemy as sa
from alembic import op

revision = '0024'
down_revision = '0023'
branch_labels = None
depends_on = None

VECTORS = ('needvector', 'experiencevector')


def upgrade() -> None:
    op.drop_index('ix_inboxupdate_queue', table_name='inboxupdate')
    op.create_index('ix_inboxupdate_queue', 'inboxupdate', ['queue', 'state', 'id'], unique=False)
    if op.get_bind().dialect.name != 'postgresql':
        return
    from pgvector.sqlalchemy import VECTOR

    op.execute('CREATE EXTENSION IF NOT EXISTS vector')
    # Derived data: what there is is made anew.
    for table in VECTORS:
        op.execute(f'DELETE FROM {table}')
        op.drop_column(table, 'vector')
        op.add_column(table, sa.Column('vector', VECTOR(), nullable=False))


def downgrade() -> None:
    op.drop_index('ix_inboxupdate_queue', table_name='inboxupdate')
    op.create_index('ix_inboxupdate_queue', 'inboxupdate', ['queue'], unique=False)
    if op.get_bind().dialect.name != 'postgresql':
        return
    # The extension stays: others may use it.
    for table in VECTORS:
        op.execute(f'DELETE FROM {table}')
        op.drop_column(table, 'vector')
        op.add_column(table, sa.Column('vector', sa.LargeBinary(), nullable=False))
