"""Restoring a backup does not bring back who was forgotten since."""

from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from bot.settings import Settings
from models.database import Database
from models.encryption_key import BadKeyError
from models.forgotten import Forgotten, all_forgotten, list_beside, read_list, write_list
from usecases.forget import forget_who_has_no_key, forget_who_is_listed


class Cleanse:
    """Called by `models.backup.restore` with the copy, before that takes its place."""

    def __init__(self, settings: Settings, now: datetime) -> None:
        self.settings = settings
        self.now = now
        self.forgotten = 0

    def __call__(self, copy: Database, present: Path) -> None:
        listed, seal = self._listed(present), self.settings.seal()
        with copy.write() as session:
            self.forgotten = forget_who_is_listed(session, listed, self.now, seal)
            # Even where the list is lost: their keys are no more.
            self.forgotten += forget_who_has_no_key(session, self.now, seal)
        if self.forgotten:
            copy.leave_no_byte()

    def _listed(self, present: Path) -> dict[str, Forgotten]:
        """From the file beside the database, and from the database as far as it can be read."""
        file = list_beside(present)
        if present.exists():
            database = Database(f"sqlite:///{present}", self.settings.key_source())
            try:
                with database, database.read() as session:
                    rows = list(all_forgotten(session))
                write_list(file, rows)
            except (SQLAlchemyError, BadKeyError):
                pass  # it is damaged, or from before there was such a table
        return read_list(file)
