"""The migrations and the models say the same."""

import pkgutil
from importlib import import_module

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlmodel import SQLModel, select

import models
from models.database import Database
from models.experience import Experience
from models.introduction import Introduction, offers_of
from models.migrate import alembic_config, migrate, schema_state
from tests.databases import Databases


def test_every_step_goes_up_and_down_and_up(databases: Databases) -> None:
    """Each migration can be undone and done again (a stairway)."""
    with Database(databases.empty()) as database:
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


@pytest.mark.sqlite
def test_rows_survive_a_table_that_is_rebuilt(databases: Databases) -> None:
    """A community of the version before keeps its introductions, offers and experiences."""
    database = Database(databases.empty())
    migrate(database, "0004")
    at = "2026-11-02 09:00:00.000000"
    person = f"'en', '', '[]', 1, '{at}', 2"
    with database.engine.begin() as connection:
        for statement in (
            "INSERT INTO member (id, telegram_id, language, first_name, spoken, consent_version,"
            f" consented_at, introductions_a_month) VALUES (1, 11, {person}), (2, 12, {person})",
            "INSERT INTO need (id, member_id, text, language, state, told_at) VALUES"
            f" (1, 1, 'Late payers', 'en', 'solved', '{at}'), (2, 2, 'Mine', 'en', 'open', '{at}')",
            "INSERT INTO experience (need_id, member_id, text, language, told_at)"
            f" VALUES (1, 1, 'I telephoned', 'en', '{at}')",
            "INSERT INTO introduction (id, low_id, high_id, low_need_id, high_need_id, similarity,"
            f" reasons, state, proposed_at) VALUES (1, 1, 2, 1, 2, 0.5, '[]', 'proposed', '{at}')",
            "INSERT INTO offer (introduction_id, member_id, offered_at, expires_at)"
            f" VALUES (1, 1, '{at}', '{at}')",
        ):
            connection.exec_driver_sql(statement)
    migrate(database)
    with database.read() as session:
        experience = session.exec(select(Experience)).one()
        assert (experience.situation, experience.text) == ("Late payers", "I telephoned")
        assert not experience.would_talk
        assert offers_of(session, session.exec(select(Introduction)).one().key)
        assert session.connection().exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
    database.dispose()


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_models_match_the_migrations(database: Database) -> None:
    """Nothing in the models is missing from the migrated database, nor the other way round."""
    migrate(database)  # a second time changes nothing
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_importing_the_room_knows_every_table() -> None:
    """A table that is known only once somebody asks for it would not be moved to another database,
    by a command that has no need of it."""
    for module in pkgutil.iter_modules(models.__path__, "models."):
        import_module(module.name)
    tables = [kind for kind in SQLModel.__subclasses__() if hasattr(kind, "__table__")]
    assert {kind.__module__.removeprefix("models.") for kind in tables} <= set(models.__all__)
