"""Versions of the weights of matching: what outcomes taught, and which of them is in use."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Index, text
from sqlmodel import Field, Session, SQLModel, col, func, select

from matching.scoring import DEFAULTS, Weights
from models.columns import BIG_ID, JSON_VALUE, UtcDateTime
from models.sealing import SealedId

# candidate: moderators decide · in use: at most one; none means the defaults · retired: was in use
# turned down: «keep what we have» · lapsed: a newer candidate, or a switch, came before a decision
# no better: it foretold no better than what was in use, and nobody was asked
CANDIDATE, IN_USE, RETIRED = "candidate", "in-use", "retired"
TURNED_DOWN, LAPSED, NO_BETTER = "turned-down", "lapsed", "no-better"


class WeightsVersion(SQLModel, table=True):
    """Weights, and the comparison they were proposed with. Rows are never deleted.

    `outcomes`: how many taught them. `weights`: by the fields of `matching.scoring.Weights`.
    `figures`: "learned", "in_use" and "defaults" each have a "log_loss" and a "ranking" on
    outcomes held out; `compared_with` is the version then in use (None: the defaults).
    `decided_by` is the Telegram id of whoever last decided on this version.
    """

    __table_args__ = (
        # Two moderators at once cannot put two versions in use.
        Index(
            "ix_weightsversion_in_use",
            "state",
            unique=True,
            sqlite_where=text("state = 'in-use'"),
            postgresql_where=text("state = 'in-use'"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    state: str
    weights: dict[str, float] = Field(sa_type=JSON_VALUE)
    outcomes: int
    figures: dict[str, dict[str, float]] = Field(sa_type=JSON_VALUE)
    compared_with: int | None = Field(default=None, foreign_key="weightsversion.id", sa_type=BIG_ID)
    made_at: datetime = Field(sa_type=UtcDateTime)
    decided_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    decided_by: int | None = Field(default=None, sa_type=SealedId)

    @property
    def key(self) -> int:
        """The id of a stored version."""
        assert self.id is not None, "The version was not flushed yet."
        return self.id

    def as_weights(self) -> Weights:
        return Weights(**self.weights)


def version_in_use(session: Session) -> WeightsVersion | None:
    """None while the defaults are."""
    return session.exec(select(WeightsVersion).where(WeightsVersion.state == IN_USE)).first()


def weights_in_use(session: Session) -> Weights:
    version = version_in_use(session)
    return version.as_weights() if version is not None else DEFAULTS


def open_candidate(session: Session) -> WeightsVersion | None:
    query = select(WeightsVersion).where(WeightsVersion.state == CANDIDATE)
    return session.exec(query.order_by(col(WeightsVersion.id).desc()).limit(1)).first()


def last_version(session: Session) -> WeightsVersion | None:
    query = select(WeightsVersion).order_by(col(WeightsVersion.id).desc())
    return session.exec(query.limit(1)).first()


def versions(session: Session, offset: int, limit: int) -> Sequence[WeightsVersion]:
    """The newest first."""
    query = select(WeightsVersion).order_by(col(WeightsVersion.id).desc())
    return session.exec(query.offset(offset).limit(limit)).all()


def count_versions(session: Session) -> int:
    return session.exec(select(func.count()).select_from(WeightsVersion)).one()
