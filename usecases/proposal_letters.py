"""What members hear of a proposal, in their language, once each, and not all at a time."""

from datetime import datetime, timedelta

from sqlmodel import Session

from locales import MemberWords, Rendered, language_name, lines, render
from models.member import Member, get_member
from models.outbox import Priority
from models.proposal import (
    ASKED,
    BUILDING,
    DECLINED,
    LAUNCHED,
    OPEN_STATES,
    SHOWN,
    Proposal,
    ProposalLetter,
    ProposalVoice,
    events_of,
    last_told,
    texts_of_proposal,
)
from models.service import texts_of
from usecases.draft_proposal import text_in
from usecases.edit_catalogue import text_for
from usecases.outgoing import Button, queue_message
from usecases.quiet_hours import quiet_until
from usecases.voice_on_proposal import VERDICTS

AT_MOST_EVERY = timedelta(weeks=1)
GENTLE = (SHOWN, BUILDING)  # news that can wait for its week; an outcome does not
ASKED_AFTER = timedelta(days=30)
TRY_AGAIN = timedelta(days=1)  # for whoever is on a break


def about_proposal(proposal: Proposal, kind: str) -> str:
    """How the outbox names a letter."""
    return f"proposal:{proposal.key}:{kind}"


def send_letter(session: Session, letter: ProposalLetter, now: datetime) -> None:
    """Write it, put it off, or drop it: what it says may no longer be so."""
    member = get_member(session, letter.member_id)
    proposal = session.get_one(Proposal, letter.proposal_id)
    if member.blocked_at is not None or member.unreachable_at is not None:
        letter.due_at = None
        return
    if not _still_true(letter, proposal):
        letter.due_at = None
        return
    if not member.is_available:
        letter.due_at = now + TRY_AGAIN
        return
    if letter.kind in GENTLE:
        if not member.allows_unasked:
            letter.due_at = None
            return
        last = last_told(session, member.key, GENTLE)
        if last is not None and last + AT_MOST_EVERY > now:
            letter.due_at = last + AT_MOST_EVERY
            return
    rendered, keyboard = _written(session, letter, proposal, member)
    queue_message(
        session,
        chat_id=member.telegram_id,
        rendered=rendered,
        language=member.language,
        keyboard=keyboard,
        priority=Priority.BROADCAST,
        now=now,
        about=about_proposal(proposal, letter.kind),
        once=True,
        not_before=quiet_until(member, now),
    )
    letter.due_at = None
    letter.told_at = now
    if letter.kind == LAUNCHED:
        session.add(
            ProposalLetter(
                proposal_id=proposal.key,
                member_id=member.key,
                kind=ASKED,
                due_at=now + ASKED_AFTER,
            )
        )
    session.flush()


def _still_true(letter: ProposalLetter, proposal: Proposal) -> bool:
    if letter.kind == SHOWN:
        return proposal.state in OPEN_STATES
    if letter.kind == ASKED:
        return True
    return proposal.state == letter.kind


def _written(
    session: Session, letter: ProposalLetter, proposal: Proposal, member: Member
) -> tuple[Rendered, list[list[Button]]]:
    language = member.language
    title = MemberWords(text_in(texts_of_proposal(session, proposal.key), language).title)
    voice = session.get(ProposalVoice, (proposal.key, member.key))
    if letter.kind == SHOWN:
        heading = "proposal-letter-yours" if voice and voice.affected else "proposal-letter-shown"
        return (
            lines(
                render(language, heading),
                render_proposal(session, proposal, language),
                separator="\n\n",
            ),
            voice_keyboard(proposal, voice),
        )
    if letter.kind == BUILDING:
        return render(language, "proposal-letter-building", title=title), [_look(proposal)]
    if letter.kind == DECLINED:
        reason = next(e.reason for e in events_of(session, proposal.key) if e.state == DECLINED)
        words = MemberWords(reason or "")
        return render(language, "proposal-letter-declined", title=title, reason=words), []
    if letter.kind == LAUNCHED:
        return _launched(session, proposal, language, title)
    ask = render(language, "proposal-letter-asked", title=title)
    return ask, [[Button(f"button-helped-{v}", f"helpedby:{proposal.key}:{v}")] for v in VERDICTS]


def _launched(
    session: Session, proposal: Proposal, language: str, title: MemberWords
) -> tuple[Rendered, list[list[Button]]]:
    """With the card of the service it became."""
    assert proposal.service_id is not None
    text = text_for(texts_of(session, [proposal.service_id])[proposal.service_id], language)
    parts = [render(language, "proposal-letter-launched", title=title)]
    rows = []
    if text is not None:
        name, description = MemberWords(text.name), MemberWords(text.description, may_link=True)
        parts.append(render(language, "service-card", name=name, description=description))
        if text.contact:
            parts.append(
                render(
                    language, "service-contact", contact=MemberWords(text.contact, may_link=True)
                )
            )
        if text.language != language:
            written = language_name(language, text.language)
            parts.append(render(language, "service-other-language", language=written))
        if text.link:
            rows.append([Button("button-website", url=text.link)])
    return lines(*parts, separator="\n\n"), rows


def render_proposal(session: Session, proposal: Proposal, language: str) -> Rendered:
    """Title, description and where it stands; which language, where it is not the reader's."""
    text = text_in(texts_of_proposal(session, proposal.key), language)
    parts = [
        render(
            language,
            "proposal-text",
            title=MemberWords(text.title),
            description=MemberWords(text.description, may_link=True),
        )
    ]
    if text.language != language:
        written = language_name(language, text.language)
        parts.append(render(language, "service-other-language", language=written))
    parts.append(render(language, f"proposal-is-{proposal.state}"))
    return lines(*parts, separator="\n\n")


def voice_keyboard(proposal: Proposal, voice: ProposalVoice | None) -> list[list[Button]]:
    """What can be said, a tick before what was; nothing once it is decided."""
    if proposal.state not in OPEN_STATES:
        return []
    said = {
        "support": voice is not None and voice.stance == "support",
        "oppose": voice is not None and voice.stance == "oppose",
        "use": voice is not None and voice.would_use,
        "help": voice is not None and voice.would_help,
    }
    buttons = {
        what: Button(f"button-voice-{what}-chosen", f"voice:{proposal.key}:{what}:off")
        if is_so
        else Button(f"button-voice-{what}", f"voice:{proposal.key}:{what}:on")
        for what, is_so in said.items()
    }
    return [[buttons["support"], buttons["oppose"]], [buttons["use"]], [buttons["help"]]]


def _look(proposal: Proposal) -> list[Button]:
    return [Button("button-proposal-look", f"proposals:one:{proposal.key}")]
