"""themes

Revision: 0013, after 0012
"""

import sqlalchemy as sa
from alembic import op
import sqlmodel

revision = '0013'
down_revision = '0012'
branch_labels = None
depends_on = None


def _big_id() -> sa.types.TypeEngine:
    return sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def upgrade() -> None:
    op.create_table('theme',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('words', sa.JSON(), nullable=False),
    sa.Column('name', sqlmodel.sql.sqltypes.AutoString(), nullable=True),
    sa.Column('born_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('closed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('merged_into', _big_id(), nullable=True),
    sa.ForeignKeyConstraint(['merged_into'], ['theme.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_table('themeneed',
    sa.Column('need_id', _big_id(), autoincrement=False, nullable=False),
    sa.Column('theme_id', _big_id(), nullable=True),
    sa.Column('pinned', sa.Boolean(), nullable=False),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['need_id'], ['need.id'], ),
    sa.ForeignKeyConstraint(['theme_id'], ['theme.id'], ),
    sa.PrimaryKeyConstraint('need_id')
    )
    with op.batch_alter_table('themeneed', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_themeneed_theme_id'), ['theme_id'], unique=False)
    op.create_table('themeevent',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('theme_id', _big_id(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('kind', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('members', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['theme_id'], ['theme.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('themeevent', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_themeevent_theme_id'), ['theme_id'], unique=False)


def downgrade() -> None:
    op.drop_table('themeevent')
    op.drop_table('themeneed')
    op.drop_table('theme')
