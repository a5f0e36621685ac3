"""figures of weeks

Revision: 0023, after 0021
"""

import sqlalchemy as sa
from alembic import op
import sqlmodel

revision = '0023'
down_revision = '0021'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('weekfigures',
    sa.Column('week', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('cells', sa.JSON(), nullable=False),
    sa.PrimaryKeyConstraint('week')
    )


def downgrade() -> None:
    op.drop_table('weekfigures')
