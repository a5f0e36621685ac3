"""talks that fall silent; cards of circles that come again; experiences in other chats

Revision: 0022, after 0021
"""

import sqlalchemy as sa
from alembic import op
import sqlmodel

revision = '0022'
down_revision = '0021'
branch_labels = None
depends_on = None


def _big_id() -> sa.types.TypeEngine:
    return sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def _string() -> sa.types.TypeEngine:
    return sqlmodel.sql.sqltypes.AutoString()


def _moment() -> sa.types.TypeEngine:
    return sa.DateTime(timezone=True)


NEW_MOMENTS = (
    ('relay', 'quiet_told_at'),
    ('circleseat', 'offered_again_at'),
    ('circlemeeting', 'asked_again_at'),
    ('experience', 'elsewhere_since'),
)


def upgrade() -> None:
    for table, name in NEW_MOMENTS:
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.add_column(sa.Column(name, _moment(), nullable=True))
    op.create_index('ix_experience_elsewhere_since', 'experience', ['elsewhere_since'], unique=False)
    op.create_table('inlinequestion',
    sa.Column('telegram_id', _big_id(), autoincrement=False, nullable=False),
    sa.Column('query_id', _string(), nullable=False),
    sa.Column('text', _string(), nullable=False),
    sa.Column('asked_at', _moment(), nullable=False),
    sa.PrimaryKeyConstraint('telegram_id')
    )


def downgrade() -> None:
    op.drop_table('inlinequestion')
    op.drop_index('ix_experience_elsewhere_since', table_name='experience')
    for table, name in reversed(NEW_MOMENTS):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.drop_column(name)
