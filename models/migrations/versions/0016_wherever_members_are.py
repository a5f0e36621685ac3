"""wherever members are: menus, links, changed messages

Revision: 0016, after 0015
"""

import sqlalchemy as sa
from alembic import op
import sqlmodel

revision = '0016'
down_revision = '0015'
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
    op.create_table('invitation',
    sa.Column('member_id', _big_id(), autoincrement=False, nullable=False),
    sa.Column('code', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('came', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], ),
    sa.PrimaryKeyConstraint('member_id'),
    sa.UniqueConstraint('code')
    )
    with op.batch_alter_table('need', schema=None) as batch_op:
        batch_op.add_column(sa.Column('message_id', _big_id(), nullable=True))
        batch_op.add_column(sa.Column('changed_text', sqlmodel.sql.sqltypes.AutoString(), nullable=True))
    with op.batch_alter_table('conversation', schema=None) as batch_op:
        batch_op.add_column(sa.Column('came_by', sqlmodel.sql.sqltypes.AutoString(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table('conversation', schema=None) as batch_op:
        batch_op.drop_column('came_by')
    with op.batch_alter_table('need', schema=None) as batch_op:
        batch_op.drop_column('changed_text')
        batch_op.drop_column('message_id')
    op.drop_table('invitation')
    op.drop_table('botaccount')
    op.drop_table('chatmenu')
