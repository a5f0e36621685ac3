"""figures of weeks, a group of moderators

Revision: 0023, after 0022
"""

import sqlalchemy as sa
from alembic import op
import sqlmodel

revision = '0023'
down_revision = '0022'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('weekfigures',
    sa.Column('week', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('cells', sa.JSON(), nullable=False),
    sa.PrimaryKeyConstraint('week')
    )
    op.create_table('moderatorsgroup',
    sa.Column('chat_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=False, nullable=False),
    sa.Column('language', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('chat_id')
    )


def downgrade() -> None:
    op.drop_table('moderatorsgroup')
    op.drop_table('weekfigures')
