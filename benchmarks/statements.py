"""`python -m benchmarks.statements`: what asking the database costs beside its answer.

A question that finds nothing, in SQLite: built anew each time, built once, and built once of
columns instead of the ORM's attributes.
"""

import tempfile
from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import Annotated, Any

import sqlalchemy as sa
import typer
from sqlmodel import Session, col, select

from models.database import Database
from models.migrate import migrate
from models.need import OPEN, Need

ROUNDS = 20  # by turns, as a machine is not as quick from one moment to the next


def of_attributes() -> Any:
    return (
        select(Need.id)
        .where(Need.state == OPEN, col(Need.matched_at).is_(None), col(Need.hidden_at).is_(None))
        .order_by(col(Need.id))
        .limit(sa.bindparam("most"))
    )


def of_columns() -> Any:
    names = ("id", "state", "matched_at", "hidden_at")
    need = sa.table(str(Need.__tablename__), *map(sa.column, names)).c
    return (
        sa.select(need.id)
        .where(need.state == OPEN, need.matched_at.is_(None), need.hidden_at.is_(None))
        .order_by(need.id)
        .limit(sa.bindparam("most"))
    )


def ways(session: Session) -> dict[str, Callable[[], object]]:
    wanted = {"most": 1}
    attributes, columns = of_attributes(), of_columns()
    connection = session.connection()
    return {
        "built anew": lambda: session.exec(of_attributes(), params=wanted).all(),
        "built once": lambda: session.exec(attributes, params=wanted).all(),
        "built once, of columns": lambda: connection.execute(columns, wanted).all(),
    }


def main(times: Annotated[int, typer.Option(min=1, help="Of each, a round.")] = 200) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        Database(f"sqlite:///{Path(folder) / 'statements.db'}") as database,
    ):
        migrate(database)
        with database.read() as session:
            took = dict.fromkeys(ways(session), 0.0)
            for _ in range(ROUNDS):
                for way, ask in ways(session).items():
                    begun = process_time()
                    for _ in range(times):
                        ask()
                    took[way] += process_time() - begun
    for way, seconds in took.items():
        each = seconds / ROUNDS / times * 1e6
        typer.echo(f"{way:24}{each:5.0f} µs, {seconds / took['built anew']:.2f} of built anew")


if __name__ == "__main__":
    typer.run(main)
