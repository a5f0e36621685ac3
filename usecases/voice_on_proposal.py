"""What a member says of a proposal: for or against, would use it, would help; changed any time."""

from datetime import datetime

from sqlmodel import Session

from locales.inert import inert, units
from models.member import Member
from models.proposal import (
    ASKED,
    DRAFT,
    OPEN_STATES,
    OPPOSE,
    SUPPORT,
    Proposal,
    ProposalLetter,
    ProposalVoice,
    letters_of,
    voices_on,
)
from usecases.contact_details import without_addresses
from usecases.errors import RefusedError
from usecases.quotes import shuffled
from usecases.tell_week import told_now

SHORTEST, LONGEST = 3, 300  # characters of a reason, or of what is still missing
VERDICTS = ("yes", "partly", "no")


def seen_proposal(session: Session, member: Member, proposal_id: int, now: datetime) -> Proposal:
    """A proposal that this member may see.

    Raises:
        RefusedError: for a draft, and one that is not open to them yet.
    """
    proposal = session.get(Proposal, proposal_id)
    if proposal is None or proposal.state == DRAFT:
        raise RefusedError("button-old")
    is_wide = proposal.wide_at is not None and proposal.wide_at <= now
    if not is_wide and session.get(ProposalVoice, (proposal_id, member.key)) is None:
        raise RefusedError("button-old")
    return proposal


def raise_voice(
    session: Session, member: Member, proposal: Proposal, what: str, *, on: bool
) -> bool:
    """Say it, or take it back: "support", "oppose", "use" or "help". Returns whether that is new.

    One tap can come several times: it says what is to be so, and does not turn it round.

    Raises:
        RefusedError: once it was launched or declined.
    """
    voice = _open_voice(session, member, proposal)
    before = (voice.stance, voice.would_use, voice.would_help)
    if what in {SUPPORT, OPPOSE}:
        if on:
            voice.stance = what
        elif voice.stance == what:
            voice.stance = None
        if voice.stance != OPPOSE:
            voice.reason = None
    elif what == "use":
        voice.would_use = on
    elif what == "help":
        voice.would_help = on
        voice.named = voice.named and on  # offered again, it is asked again
    else:
        raise RefusedError("button-old")
    return before != (voice.stance, voice.would_use, voice.would_help)


def let_be_named(session: Session, member: Member, proposal: Proposal, *, named: bool) -> None:
    """Whether the working group may see that it is them who would help."""
    voice = _open_voice(session, member, proposal)
    if not voice.would_help:
        raise RefusedError("button-old")
    voice.named = named


def say_why_not(session: Session, member: Member, proposal: Proposal, text: str) -> None:
    """Raises RefusedError for words too short or long, or when they are not against it."""
    voice = _open_voice(session, member, proposal)
    if voice.stance != OPPOSE:
        raise RefusedError("already-answered")
    voice.reason = _checked(text)


def asked_letter(session: Session, member: Member, proposal_id: int) -> ProposalLetter:
    """The question whether the service helped, as it was put to this member."""
    letter = session.get(ProposalLetter, (proposal_id, member.key, ASKED))
    if letter is None or letter.told_at is None:
        raise RefusedError("button-old")
    return letter


def say_whether_it_helped(letter: ProposalLetter, verdict: str) -> None:
    """Raises RefusedError for an answer there is not, and a second one."""
    if verdict not in VERDICTS:
        raise RefusedError("button-old")
    if letter.answer is not None:
        raise RefusedError("already-answered")
    letter.answer = verdict


def say_a_word(letter: ProposalLetter, text: str) -> None:
    letter.words = _checked(text)


def count_helped(session: Session, proposal: Proposal) -> dict[str, int]:
    """How members answered a month after the launch, as it may be told."""
    answers = [letter.answer for letter in letters_of(session, proposal.key, ASKED)]
    counts = {verdict: answers.count(verdict) for verdict in VERDICTS}
    return told_now(session, counts, about=f"proposal:{proposal.key}/helped-")


def words_against(session: Session, proposal: Proposal) -> list[str]:
    """Why members are against it; none where how many wrote is too few to tell."""
    reasons = [voice.reason for voice in voices_on(session, proposal.key)]
    return _words(session, f"proposal:{proposal.key}/against-", reasons)


def words_afterwards(session: Session, proposal: Proposal) -> list[str]:
    """What members wrote a month after the launch; as `words_against`."""
    given = [letter.words for letter in letters_of(session, proposal.key, ASKED)]
    return _words(session, f"proposal:{proposal.key}/afterwards-", given)


def _words(session: Session, about: str, given: list[str | None]) -> list[str]:
    words = [without_addresses(text) for text in given if text]
    told = told_now(session, {"words": len(words)}, about=about)
    return sorted(words, key=shuffled) if told["words"] else []


def _open_voice(session: Session, member: Member, proposal: Proposal) -> ProposalVoice:
    if proposal.state not in OPEN_STATES:
        raise RefusedError("proposal-over")
    voice = session.get(ProposalVoice, (proposal.key, member.key))
    if voice is None:
        voice = ProposalVoice(proposal_id=proposal.key, member_id=member.key)
        session.add(voice)
        session.flush()
    return voice


def _checked(text: str) -> str:
    text = inert(text)
    if not SHORTEST <= units(text) <= LONGEST:
        raise RefusedError("proposal-words-length")
    return text
