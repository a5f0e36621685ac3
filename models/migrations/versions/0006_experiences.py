"""experiences that can be found, what is asked of them, and introductions about them

Revision: 0006, after 0005
"""

import sqlalchemy as sa
from alembic import op
import sqlmodel

revision = '0006'
down_revision = '0005'
branch_labels = None
depends_on = None


def _big_id() -> sa.types.TypeEngine:
    return sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def upgrade() -> None:
    with op.batch_alter_table('experience', schema=None) as batch_op:
        batch_op.alter_column('need_id', existing_type=_big_id(), nullable=True)
        batch_op.add_column(sa.Column('situation', sqlmodel.sql.sqltypes.AutoString(), server_default='', nullable=False))
        batch_op.add_column(sa.Column('tried', sqlmodel.sql.sqltypes.AutoString(), server_default='', nullable=False))
        # Nobody who told what helped before now was asked whether they would talk about it.
        batch_op.add_column(sa.Column('would_talk', sa.Boolean(), server_default='0', nullable=False))
        batch_op.add_column(sa.Column('hidden_at', sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('withdrawn_at', sa.DateTime(timezone=True), nullable=True))
    op.execute(
        'UPDATE experience SET situation = (SELECT need.text FROM need WHERE need.id = experience.need_id)'
    )

    op.create_table('experiencevector',
    sa.Column('experience_id', _big_id(), autoincrement=False, nullable=False),
    sa.Column('model', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('text_hash', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('language', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('vector', sa.LargeBinary(), nullable=False),
    sa.ForeignKeyConstraint(['experience_id'], ['experience.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('experience_id')
    )

    op.create_table('helped',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('experience_id', _big_id(), nullable=False),
    sa.Column('member_id', _big_id(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('told_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['experience_id'], ['experience.id'], ),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('experience_id', 'member_id')
    )
    with op.batch_alter_table('helped', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_helped_member_id'), ['member_id'], unique=False)

    op.create_table('thanks',
    sa.Column('member_id', _big_id(), autoincrement=False, nullable=False),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('last_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], ),
    sa.PrimaryKeyConstraint('member_id')
    )
    with op.batch_alter_table('thanks', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_thanks_due_at'), ['due_at'], unique=False)

    op.create_table('question',
    sa.Column('id', _big_id(), nullable=False),
    sa.Column('member_id', _big_id(), nullable=False),
    sa.Column('text', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('language', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('asked_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('waits_since', sa.DateTime(timezone=True), nullable=True),
    sa.Column('answered_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('found_rows', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('question', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_question_answered_at'), ['answered_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_question_member_id'), ['member_id'], unique=False)

    with op.batch_alter_table('introduction', schema=None) as batch_op:
        batch_op.alter_column('low_need_id', existing_type=_big_id(), nullable=True)
        batch_op.alter_column('high_need_id', existing_type=_big_id(), nullable=True)
        batch_op.add_column(sa.Column('experience_id', _big_id(), nullable=True))
        batch_op.add_column(sa.Column('question_id', _big_id(), nullable=True))
        batch_op.create_foreign_key('introduction_experience_id_fkey', 'experience', ['experience_id'], ['id'])
        batch_op.create_foreign_key('introduction_question_id_fkey', 'question', ['question_id'], ['id'])
        batch_op.create_index(batch_op.f('ix_introduction_experience_id'), ['experience_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_introduction_question_id'), ['question_id'], unique=False)


def downgrade() -> None:
    # What only the newer version can say is given up: introductions without two needs, and
    # experiences without a need.
    without_needs = 'SELECT id FROM introduction WHERE low_need_id IS NULL OR high_need_id IS NULL'
    for table in ('offer', 'contact'):
        op.execute(f'DELETE FROM {table} WHERE introduction_id IN ({without_needs})')
    op.execute('DELETE FROM introduction WHERE low_need_id IS NULL OR high_need_id IS NULL')
    with op.batch_alter_table('introduction', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_introduction_question_id'))
        batch_op.drop_index(batch_op.f('ix_introduction_experience_id'))
        batch_op.drop_constraint('introduction_question_id_fkey', type_='foreignkey')
        batch_op.drop_constraint('introduction_experience_id_fkey', type_='foreignkey')
        batch_op.drop_column('question_id')
        batch_op.drop_column('experience_id')
        batch_op.alter_column('high_need_id', existing_type=_big_id(), nullable=False)
        batch_op.alter_column('low_need_id', existing_type=_big_id(), nullable=False)
    op.drop_table('question')
    op.drop_table('thanks')
    op.drop_table('helped')
    op.drop_table('experiencevector')
    op.execute('DELETE FROM experience WHERE need_id IS NULL OR withdrawn_at IS NOT NULL')
    with op.batch_alter_table('experience', schema=None) as batch_op:
        batch_op.drop_column('withdrawn_at')
        batch_op.drop_column('hidden_at')
        batch_op.drop_column('would_talk')
        batch_op.drop_column('tried')
        batch_op.drop_column('situation')
        batch_op.alter_column('need_id', existing_type=_big_id(), nullable=False)
