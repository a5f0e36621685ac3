"""wherever members are: menus, the bot's own name

Revision: 0016, after 0013
"""

import sqlalchemy as sa
from alembic import op
import sqlmodel

revision = '0016'
down_revision = '0013'
branch_labels = None
depends_on = None


def _big_id() -> sa.types.TypeEngine:
    return sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def upgrade() -> None:
    op.create_table('chatmenu',
    sa.Column('telegram_id', _big_id(), autoincrement=False, nullable=False),
    sa.Column('wanted_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('telegram_id')
    )
    op.create_table('botaccount',
    sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('username', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.PrimaryKeyConstraint('id')
    )


def downgrade() -> None:
    op.drop_table('botaccount')
    op.drop_table('chatmenu')
