"""the language of a text, beside its vector

Revision: 0005, after 0004
"""

import sqlalchemy as sa
from alembic import op
import sqlmodel

revision = '0005'
down_revision = '0004'
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Derived data: whatever vectors there are were made by another model, and are made anew.
    op.execute("DELETE FROM needvector")
    with op.batch_alter_table('needvector', schema=None) as batch_op:
        batch_op.add_column(sa.Column('language', sqlmodel.sql.sqltypes.AutoString(), nullable=False))


def downgrade() -> None:
    op.execute("DELETE FROM needvector")
    with op.batch_alter_table('needvector', schema=None) as batch_op:
        batch_op.drop_column('language')
