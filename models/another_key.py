"""Another key outside opens the database from now on; what is sealed in it stays as it is."""

from pathlib import Path

from sqlalchemy import inspect

from models.database import Database
from models.encryption_key import BadKeyError, KeySource
from models.lock import alone


def open_by(database: Database, file: Path) -> None:
    """Let the key in `file` open it, and the present one no more; it is made where there is none.

    Raises:
        BadKeyError: when the present key does not open it, when there is nothing to open, or when
            both are the same. No file was made then.
        InUseError: while the bot runs.
    """
    if database.is_sqlite and not Path(str(database.url.database)).exists():
        raise BadKeyError(f"There is no database {database.url.database}: check DATABASE_URL.")
    with alone(database):
        with database.engine.connect() as connection:
            if not inspect(connection).has_table("rootkey"):
                raise BadKeyError("Nothing is sealed in the database yet: `run` makes its key.")
        database.open_keys()
        source = KeySource(file=file)
        if source.read() == database.keyring.source.read():
            raise BadKeyError(
                f"{file} holds the very key that opens the database now: name a file that is not"
                " there yet. Nothing was changed."
            )
        with database.write() as session:
            database.keyring.rewrap(session.connection(), source.make())
