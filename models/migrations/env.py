"""Alembic's entry: runs the migrations on the connection it is handed."""

from typing import Any, Literal

from alembic import context
from sqlmodel import SQLModel

import models
from models.columns import UtcDateTime

assert models.__all__  # importing the room is what registers every table


def _render_item(kind: str, item: Any, _context: object) -> str | Literal[False]:
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,  # SQLite alters a table by copying it
    render_item=_render_item,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
