"""What an admin switches in the chat, and that must outlast a restart."""

from sqlmodel import Field, Session, SQLModel

REVIEW_NEW = "review new texts"  # each new need and experience becomes a case; off at first


class Switch(SQLModel, table=True):
    """By its name; one without a row is off."""

    name: str = Field(primary_key=True)
    is_on: bool = False


def is_on(session: Session, name: str) -> bool:
    row = session.get(Switch, name)
    return row is not None and row.is_on


def switch(session: Session, name: str, *, on: bool) -> None:
    session.merge(Switch(name=name, is_on=on))
