"""What the working group decides on a proposal; each decision once, whoever taps."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlmodel import Session

from locales import LANGUAGES
from locales.inert import inert, units
from models.answer import NO, PARTLY, NeedAnswer
from models.later import cancel_later
from models.member import Member, get_member
from models.need import OPEN
from models.proposal import (
    BUILDING,
    DECLINED,
    IDEA,
    LAUNCHED,
    MOVES,
    OPEN_STATES,
    SHOWN,
    Proposal,
    ProposalEvent,
    ProposalLetter,
    ProposalVoice,
    take_step,
    texts_of_proposal,
    voices_on,
)
from models.service import Service
from usecases.draft_proposal import renew_needs, title_of
from usecases.edit_catalogue import add_service, write_language
from usecases.errors import RefusedError
from usecases.note_action import note_action
from usecases.proposal_evidence import needs_behind
from usecases.proposal_letters import about_proposal

WIDE_AFTER = timedelta(weeks=1)  # those whose need it is have their say first
LONGEST_REASON = 300  # characters


def checked_reason(text: str) -> str:
    """Raises RefusedError for a reason that is empty or too long."""
    text = " ".join(inert(text).split())
    if not 1 <= units(text) <= LONGEST_REASON:
        raise RefusedError("reason-length")
    return text


def move_proposal(
    session: Session,
    proposal: Proposal,
    state: str,
    seen_step: int,
    now: datetime,
    *,
    actor: int,
    reason: str | None = None,
) -> None:
    """Decide what becomes of it, and let those hear whom it concerns.

    `seen_step` is where it stood when the question was shown. Launching is `launch_proposal`.

    Raises:
        RefusedError: when it cannot go there, or somebody decided meanwhile.
    """
    if state == DECLINED:
        reason = checked_reason(reason or "")
    if state == IDEA:
        renew_needs(session, proposal)
        session.flush()
    _decide(session, proposal, state, seen_step, now, actor=actor, reason=reason)
    if state == IDEA:
        _note_affected(session, proposal)
        proposal.wide_at = now + WIDE_AFTER
        _write(session, proposal, SHOWN, now, _affected(session, proposal))
    elif state in {BUILDING, DECLINED}:
        _write(session, proposal, state, now, concerned(session, proposal))


def launch_proposal(
    session: Session,
    proposal: Proposal,
    service: Service | None,
    seen_step: int,
    now: datetime,
    *,
    actor: int,
) -> Service:
    """Let it be a service: one that is there, or (None) a new one with its texts.

    Raises:
        RefusedError: as `move_proposal`, and where the catalogue is full.
    """
    renew_needs(session, proposal)
    session.flush()
    _decide(session, proposal, LAUNCHED, seen_step, now, actor=actor, reason=None)
    if service is None:
        service = _new_service(session, proposal, now, actor)
    proposal.service_id = service.key
    _note_affected(session, proposal)
    _write(session, proposal, LAUNCHED, now, concerned(session, proposal))
    return service


def widen_now(session: Session, proposal: Proposal, now: datetime, *, actor: int) -> None:
    """Open it to everyone before the week is over."""
    if proposal.state not in OPEN_STATES or proposal.wide_at is None or proposal.wide_at <= now:
        raise RefusedError("already-answered")
    proposal.wide_at = now
    note_action(
        session,
        actor,
        "proposal-widened",
        now,
        subject_id=proposal.key,
        words=title_of(session, proposal),
    )


def write_to_everyone_who_wants(
    session: Session, proposal: Proposal, members: Iterable[Member], now: datetime
) -> None:
    """Once it is open to all: who asked to hear of every proposal."""
    proposal.widened_at = now
    _write(session, proposal, SHOWN, now, members)


def concerned(session: Session, proposal: Proposal) -> list[Member]:
    """Whose need it answers, as far as they want to hear, and whoever said they want it.

    That a need was solved otherwise is no reason not to hear that the proposal is declined.
    """
    waiting = None if proposal.state == DECLINED else _still_waiting(session, proposal)
    found = []
    for voice in voices_on(session, proposal.key):
        member = get_member(session, voice.member_id)
        affected = voice.affected and (waiting is None or member.key in waiting)
        if voice.is_for or (affected and member.proposal_wish != "none"):
            found.append(member)
    return found


def _still_waiting(session: Session, proposal: Proposal) -> set[int]:
    """Members with an open need behind it, or whom services answered in part or not."""
    found = set()
    for need in needs_behind(session, proposal):
        answer = session.get(NeedAnswer, need.key)
        if need.state == OPEN or (answer is not None and answer.verdict in {PARTLY, NO}):
            found.add(need.member_id)
    return found


def _affected(session: Session, proposal: Proposal) -> list[Member]:
    voices = [voice for voice in voices_on(session, proposal.key) if voice.affected]
    members = [get_member(session, voice.member_id) for voice in voices]
    return [member for member in members if member.proposal_wish != "none"]


def _note_affected(session: Session, proposal: Proposal) -> None:
    for member_id in sorted({need.member_id for need in needs_behind(session, proposal)}):
        voice = session.get(ProposalVoice, (proposal.key, member_id))
        if voice is None:
            voice = ProposalVoice(proposal_id=proposal.key, member_id=member_id)
            session.add(voice)
        voice.affected = True
    session.flush()


def _decide(
    session: Session,
    proposal: Proposal,
    state: str,
    seen_step: int,
    now: datetime,
    *,
    actor: int,
    reason: str | None,
) -> None:
    if proposal.step != seen_step:
        raise RefusedError("proposal-decided")
    if state not in MOVES[proposal.state]:
        raise RefusedError("button-old")
    if not take_step(session, proposal, seen_step, state):
        raise RefusedError("proposal-decided")
    session.add(
        ProposalEvent(
            proposal_id=proposal.key, step=proposal.step, at=now, state=state, reason=reason
        )
    )
    session.flush()
    if not MOVES[state]:
        # What still waits for somebody's morning would come after the end.
        for kind in (SHOWN, BUILDING):
            cancel_later(session, about=about_proposal(proposal, kind))
    title = title_of(session, proposal)
    note_action(session, actor, f"proposal-{state}", now, subject_id=proposal.key, words=title)


def _new_service(session: Session, proposal: Proposal, now: datetime, actor: int) -> Service:
    texts = texts_of_proposal(session, proposal.key)
    written = [texts[code] for code in LANGUAGES if code in texts]
    first, *others = written
    service = add_service(session, first.language, first.title, first.description, now, actor=actor)
    for text in others:
        write_language(
            session,
            service,
            text.language,
            now,
            name=text.title,
            description=text.description,
            actor=actor,
        )
    return service


def _write(
    session: Session, proposal: Proposal, kind: str, now: datetime, members: Iterable[Member]
) -> None:
    """A letter each, once, whatever is decided how often."""
    for member in members:
        if session.get(ProposalLetter, (proposal.key, member.key, kind)) is None:
            session.add(
                ProposalLetter(
                    proposal_id=proposal.key, member_id=member.key, kind=kind, due_at=now
                )
            )
    session.flush()
