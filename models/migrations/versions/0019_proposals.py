"""who may be quoted

Revision: 0019, after 0018
"""

import sqlalchemy as sa
from alembic import op

revision = '0019'
down_revision = '0018'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('member', schema=None) as batch_op:
        batch_op.add_column(sa.Column('quotes_allowed_at', sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('quotes_version', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('quotes_asked_at', sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table('member', schema=None) as batch_op:
        batch_op.drop_column('quotes_asked_at')
        batch_op.drop_column('quotes_version')
        batch_op.drop_column('quotes_allowed_at')
