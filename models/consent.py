"""What a member agreed to, and took back: a row each time, with the text it was about."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sqlmodel import Field, Session, SQLModel, col, select

from models.columns import BIG_ID, UtcDateTime


class Purpose(StrEnum):
    """What somebody agrees to, each on its own."""

    KEEPING = "keeping"  # what they tell is kept: without it there is no taking part
    PEERS = "peers"  # it is shown to other members, without their name
    QUOTES = "quotes"  # it is quoted in reports, without their name
    UNASKED = "unasked"  # they are written to without having asked: news, nudges, thanks


# The version of each text («consent-text-…»), raised whenever it says something else; a test holds
# the texts to it. An older yes counts as far as its text went, and its member is asked again.
VERSIONS: dict[Purpose, int] = {
    Purpose.KEEPING: 2,
    Purpose.PEERS: 2,
    Purpose.QUOTES: 1,
    Purpose.UNASKED: 1,
}
# Counts the times that any of them changed: who has seen which.
EDITION = 2


class Consent(SQLModel, table=True):
    """One yes or no; rows are only added, and the last of a purpose is what holds.

    `version` and `language` say which text was on the screen.
    """

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    member_id: int = Field(foreign_key="member.id", index=True, sa_type=BIG_ID)
    purpose: str
    given: bool
    version: int
    language: str
    at: datetime = Field(sa_type=UtcDateTime)


def consents_of(session: Session, member_id: int) -> Sequence[Consent]:
    """Oldest first."""
    return session.exec(
        select(Consent).where(Consent.member_id == member_id).order_by(col(Consent.id))
    ).all()


def last_consent(session: Session, member_id: int, purpose: Purpose) -> Consent | None:
    return session.exec(
        select(Consent)
        .where(Consent.member_id == member_id, Consent.purpose == purpose)
        .order_by(col(Consent.id).desc())
        .limit(1)
    ).first()
