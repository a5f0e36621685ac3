"""The migrations and the models say the same."""

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlmodel import SQLModel

from models.database import Database
from models.migrate import alembic_config, migrate, schema_state


def test_every_step_goes_up_and_down_and_up(tmp_path: object) -> None:
    """Each migration can be undone and done again (a stairway)."""
    database = Database(f"sqlite:///{tmp_path}/stairs.db")
    config = alembic_config()
    steps = list(ScriptDirectory.from_config(config).walk_revisions())
    assert steps
    for step in reversed(steps):
        for move, target in (
            (command.upgrade, step.revision),
            (command.downgrade, str(step.down_revision or "base")),
            (command.upgrade, step.revision),
        ):
            with database.engine.begin() as connection:
                config.attributes["connection"] = connection
                move(config, target)
    have, newest = schema_state(database)
    assert have == newest
    database.dispose()


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_models_match_the_migrations(database: Database) -> None:
    """Nothing in the models is missing from the migrated database, nor the other way round."""
    migrate(database)  # a second time changes nothing
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, SQLModel.metadata) == []
