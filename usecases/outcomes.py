"""How introductions went, as matching may learn from it: nobody's name, need or answer is in it."""

from collections import defaultdict
from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from matching.learning import Outcome
from matching.scoring import Extras
from models.check_in import BETTER, CheckIn
from models.check_in import SOLVED as SOLVED_BY_THEN
from models.helped import Helped
from models.introduction import EXPIRED, INTRODUCED, Contact, Introduction, Offer
from models.need import SOLVED, Need

# How much each tells. A no and a silence are one thing here too: nothing that is learned, shown or
# decided depends on which of the two it was; and cards count only once their time is over. Neither
# need be the match's fault, as little as not to have talked after three days: both tell little.
HELPED, MET, NOTHING_CAME = 1.0, 0.75, 0.25
# What gets better later is no merit of the introduction.
HELPS_WITHIN = timedelta(days=60)


def settled_outcomes(session: Session) -> list[Outcome]:
    """Of every introduction that matching chose and whose outcome is known, the oldest first.

    Left out are those a member chose themselves on a page of /ask, those that were withdrawn, and
    those whose two said yes and since then nothing.
    """
    contacts, answers = _contacts(session), _answers(session)
    better, helped = _better(session), _helped(session)
    found: list[Outcome] = []
    rows = session.exec(
        select(Introduction)
        .where(
            col(Introduction.extras).is_not(None),
            col(Introduction.state).in_([INTRODUCED, EXPIRED]),
        )
        .order_by(col(Introduction.id))
    )
    for row in rows:
        if row.state == EXPIRED:
            judged = (False, NOTHING_CAME) if not all(answers[row.key]) else None
        else:
            needs = {row.low_need_id, row.high_need_id} - {None}
            moments = [at for need_id in needs for at in better[need_id]]
            moments += [at for who, at in helped[row.experience_id] if row.concerns(who)]
            has_helped = any(_in_time(row, at) for at in moments)
            judged = _judge(contacts[row.key], has_helped=has_helped)
        if judged is not None:
            went_well, weight = judged
            found.append(Outcome(row.similarity, Extras(**row.extras or {}), went_well, weight))
    return found


def _judge(said: set[str], *, has_helped: bool) -> tuple[bool, float] | None:
    """From what the two said of talking: whether it went well, and how much that tells."""
    if "no" in said and "yes" not in said:
        # Whatever got better, it was not by talking. «Planned» by the other may still come.
        return (False, NOTHING_CAME) if "planned" not in said else None
    if has_helped:
        return True, HELPED
    return (True, MET) if "yes" in said else None


def _in_time(introduction: Introduction, at: datetime) -> bool:
    since = introduction.introduced_at
    return since is not None and since < at <= since + HELPS_WITHIN


def _contacts(session: Session) -> defaultdict[int, set[str]]:
    found: defaultdict[int, set[str]] = defaultdict(set)
    for introduction_id, answer in session.exec(select(Contact.introduction_id, Contact.answer)):
        found[introduction_id].add(answer)
    return found


def _answers(session: Session) -> defaultdict[int, list[bool]]:
    """Of cards whose time is over: whether each was a yes. Who was away and got none has none."""
    found: defaultdict[int, list[bool]] = defaultdict(list)
    rows = session.exec(
        select(Offer.introduction_id, Offer.answer)
        .join(Introduction, col(Introduction.id) == col(Offer.introduction_id))
        .where(Introduction.state == EXPIRED)
    )
    for introduction_id, answer in rows:
        found[introduction_id].append(bool(answer))
    return found


def _better(session: Session) -> defaultdict[int | None, list[datetime]]:
    """When needs got better or were solved, as their members said."""
    found: defaultdict[int | None, list[datetime]] = defaultdict(list)
    for need_id, at in session.exec(
        select(CheckIn.need_id, CheckIn.answered_at).where(
            col(CheckIn.answer).in_([SOLVED_BY_THEN, BETTER])
        )
    ):
        if at is not None:
            found[need_id].append(at)
    for solved_id, at in session.exec(select(Need.id, Need.closed_at).where(Need.state == SOLVED)):
        if at is not None:
            found[solved_id].append(at)
    return found


def _helped(session: Session) -> defaultdict[int | None, list[tuple[int, datetime]]]:
    """Who said of which experience that it helped, and when."""
    found: defaultdict[int | None, list[tuple[int, datetime]]] = defaultdict(list)
    for experience_id, member_id, at in session.exec(
        select(Helped.experience_id, Helped.member_id, Helped.at)
    ):
        found[experience_id].append((member_id, at))
    return found
