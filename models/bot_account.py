"""The bot's own account at Telegram, as far as links to it need to be known."""

from sqlmodel import Field, Session, SQLModel

ONLY = 1  # there is one bot, so one row


class BotAccount(SQLModel, table=True):
    """`username` is without the @."""

    id: int = Field(default=ONLY, primary_key=True, sa_column_kwargs={"autoincrement": False})
    username: str


def bot_username(session: Session) -> str | None:
    """None only until Telegram answered for the first time."""
    account = session.get(BotAccount, ONLY)
    return account.username if account is not None else None


def note_username(session: Session, username: str) -> None:
    session.merge(BotAccount(id=ONLY, username=username))
