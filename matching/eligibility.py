"""Who may be introduced to whom: rules over facts, answered with every reason against."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

# Who said no, or nothing, is not asked about the same person again for a while.
REST_AFTER_NO = timedelta(days=90)


class Against(StrEnum):
    """Why two members are not introduced."""

    # about the two together
    SAME_PERSON = "same-person"
    NO_SHARED_LANGUAGE = "no-shared-language"
    INTRODUCED_BEFORE = "introduced-before"
    DECLINED_LATELY = "declined-lately"
    KEPT_APART = "kept-apart"
    # about one of them
    BLOCKED = "blocked"
    IN_QUESTION = "in-question"
    NO_CONSENT = "no-consent"
    UNREACHABLE = "unreachable"
    PAUSED = "paused"
    SET_ASIDE = "set-aside"
    AT_LIMIT = "at-limit"
    NO_OPEN_NEED = "no-open-need"
    HIDDEN = "hidden"
    CARD_OUT = "card-out"


@dataclass(frozen=True)
class Exclusion:
    """A reason, and the member it lies with; None where it lies with both."""

    reason: Against
    member_id: int | None = None


@dataclass(frozen=True)
class Person:
    """What the rules know of a member.

    `introduced` counts the past 30 days, and yeses of theirs that may still lead to one. `consents`
    says that they joined, and agreed to the present version of what is kept. `hidden` says that a
    moderator hid every open need they have. `in_question`: several members reported them, and no
    moderator decided yet.
    `peer_sector` ("same", "other") and `peer_kind` ("same", "been"): whom they would rather meet.
    """

    id: int
    spoken: frozenset[str]
    consents: bool = True
    blocked: bool = False
    in_question: bool = False
    reachable: bool = True
    paused: bool = False
    set_aside: bool = False
    has_open_need: bool = True
    hidden: bool = False
    introduced: int = 0
    introductions_a_month: int = 2
    sector: str | None = None
    region: str | None = None
    years: str | None = None
    peer_sector: str | None = None
    peer_kind: str | None = None

    @property
    def room(self) -> int:
        """How many more introductions they want this month."""
        return max(0, self.introductions_a_month - self.introduced)

    def without_need(self) -> "Person":
        """The same, where it is not a need of theirs that they would talk about.

        It is what they have been through, or what they asked: whether a need is open counts not.
        """
        return replace(self, has_open_need=True, hidden=False)


@dataclass(frozen=True)
class Between:
    """What there was between two members.

    `ended_at` is when a proposal last came to nothing: by a no, by silence or by a withdrawal.
    `cards` holds the ids of those of the two who were shown a card that is still open. `apart`:
    one of them does not want to meet the other again; which of them is not known here.
    """

    introduced: bool = False
    ended_at: datetime | None = None
    cards: frozenset[int] = frozenset()
    apart: bool = False


NOTHING = Between()


def reasons_against(
    one: Person, other: Person, between: Between = NOTHING, *, now: datetime
) -> list[Exclusion]:
    """Every rule that forbids introducing two members; an empty list means they may meet.

    Symmetric: the two in the other order are kept apart by the same reasons.
    """
    if one.id == other.id:
        return [Exclusion(Against.SAME_PERSON)]
    together = {
        Against.NO_SHARED_LANGUAGE: not one.spoken & other.spoken,
        Against.INTRODUCED_BEFORE: between.introduced,
        Against.DECLINED_LATELY: between.ended_at is not None
        and between.ended_at > now - REST_AFTER_NO,
        Against.KEPT_APART: between.apart,
    }
    found = [Exclusion(reason) for reason, holds in together.items() if holds]
    for person in (one, other):
        found += [Exclusion(reason, person.id) for reason in reasons_alone(person)]
        if person.id in between.cards:
            found.append(Exclusion(Against.CARD_OUT, person.id))
    return found


def reasons_alone(person: Person) -> list[Against]:
    """Every rule that keeps a member from being introduced to anyone at present."""
    alone = {
        Against.BLOCKED: person.blocked,
        Against.IN_QUESTION: person.in_question,
        Against.NO_CONSENT: not person.consents,
        Against.UNREACHABLE: not person.reachable,
        Against.PAUSED: person.paused,
        Against.SET_ASIDE: person.set_aside,
        Against.AT_LIMIT: person.room == 0,
        Against.NO_OPEN_NEED: not person.has_open_need,
        Against.HIDDEN: person.hidden,
    }
    return [reason for reason, holds in alone.items() if holds]
