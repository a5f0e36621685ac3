"""figures of months, requests for reports, photos among files

Revision: 0020, after 0019
"""

import sqlalchemy as sa
from alembic import op
import sqlmodel

revision = '0020'
down_revision = '0019'
branch_labels = None
depends_on = None


def _big_id() -> sa.types.TypeEngine:
    return sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def upgrade() -> None:
    op.create_table('monthfigures',
    sa.Column('month', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('cells', sa.JSON(), nullable=False),
    sa.Column('places', sa.JSON(), nullable=False),
    sa.Column('closed_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('month')
    )
    op.create_table('figuressecret',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('value', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_table('reportrequest',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('telegram_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('kind', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('language', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('first', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('last', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('state', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('asked_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('waits_since', sa.DateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('reportrequest', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_reportrequest_state'), ['state'], unique=False)
    with op.batch_alter_table('filetosend', schema=None) as batch_op:
        batch_op.add_column(sa.Column('kind', sqlmodel.sql.sqltypes.AutoString(), server_default='document', nullable=False))


def downgrade() -> None:
    with op.batch_alter_table('filetosend', schema=None) as batch_op:
        batch_op.drop_column('kind')
    with op.batch_alter_table('reportrequest', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_reportrequest_state'))
    op.drop_table('reportrequest')
    op.drop_table('figuressecret')
    op.drop_table('monthfigures')
