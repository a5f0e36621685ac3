"""weights that outcomes teach

Revision: 0015, after 0013
"""

import sqlalchemy as sa
from alembic import op
import sqlmodel

revision = '0015'
down_revision = '0013'
branch_labels = None
depends_on = None


def _big_id() -> sa.types.TypeEngine:
    return sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def upgrade() -> None:
    op.create_table('weightsversion',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('state', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('weights', sa.JSON(), nullable=False),
    sa.Column('outcomes', sa.Integer(), nullable=False),
    sa.Column('figures', sa.JSON(), nullable=False),
    sa.Column('compared_with', _big_id(), nullable=True),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('decided_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('decided_by', _big_id(), nullable=True),
    sa.ForeignKeyConstraint(['compared_with'], ['weightsversion.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('ix_weightsversion_in_use', 'weightsversion', ['state'], unique=True,
        sqlite_where=sa.text("state = 'in-use'"), postgresql_where=sa.text("state = 'in-use'"))
    with op.batch_alter_table('introduction', schema=None) as batch_op:
        batch_op.add_column(sa.Column('extras', sa.JSON(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table('introduction', schema=None) as batch_op:
        batch_op.drop_column('extras')
    op.drop_table('weightsversion')
