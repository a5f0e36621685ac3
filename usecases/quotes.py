"""Members' own words, of those who allowed it, without anything that tells whose they are."""

import hashlib
import re
from collections.abc import Collection
from datetime import datetime

from sqlmodel import Session, col, select

from models.answer import NO, PARTLY, NeedAnswer
from models.member import QUOTES_VERSION, Member
from models.need import WITHDRAWN, Need, text_hash
from usecases.contact_details import HIDDEN, without_addresses
from usecases.unmet import STEP
from usecases.words import shortened

LONGEST = 200  # characters
MOST_SENTENCES = 2
# One or two quotes would come and go with one member's yes or no, and so tell whose they are.
FEWEST_QUOTED = 3
MOST_HIDDEN = 2  # gaps; with more of them nothing readable is left
_AUTHORS = "who wrote which word"  # where a session keeps them
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|\n+")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’.&][^\W\d_]+)*")
_GAPS = re.compile(rf"{re.escape(HIDDEN)}(?:[\s,&-]+{re.escape(HIDDEN)})+")


def allow_quotes(member: Member, now: datetime) -> None:
    """A yes to the text as it is now."""
    member.quotes_allowed_at = now
    member.quotes_version = QUOTES_VERSION
    member.quotes_asked_at = now


def forbid_quotes(member: Member, now: datetime) -> None:
    """A no, or a yes taken back: it holds from the next time anything is quoted."""
    member.quotes_allowed_at = None
    member.quotes_version = None
    member.quotes_asked_at = now


def may_ask_for_quotes(member: Member) -> bool:
    """Whether they were never asked, nor decided by themselves."""
    return member.quotes_asked_at is None


def note_asked(member: Member, now: datetime) -> None:
    """Asked once is enough, answered or not."""
    member.quotes_asked_at = now


def quotes_of(session: Session, need_ids: Collection[int], most: int) -> list[str]:
    """Up to `most` quotes of the members behind these needs, at most one a member.

    What they said is missing, else the need itself. None at all where fewer than five members are
    behind the needs, or fewer than three can be quoted. The order tells neither who nor when.
    """
    rows = session.exec(
        select(Need, Member, NeedAnswer)
        .join(Member, col(Member.id) == col(Need.member_id))
        .outerjoin(NeedAnswer, col(NeedAnswer.need_id) == col(Need.id))
        .where(
            col(Need.id).in_(need_ids),
            col(Need.hidden_at).is_(None),
            Need.state != WITHDRAWN,
        )
        .order_by(col(Need.id))
    ).all()
    if len({member.key for _, member, _ in rows}) < STEP:
        return []
    quotes: dict[int, str] = {}
    wanted = max(most, FEWEST_QUOTED)
    for need, member, answer in sorted(rows, key=lambda row: shuffled(row[0].text)):
        if len(quotes) == wanted:
            break
        if member.allows_quotes and member.key not in quotes:
            quote = _quote(session, member, _words(need, answer))
            if quote is not None:
                quotes[member.key] = quote
    return list(quotes.values())[:most] if len(quotes) >= FEWEST_QUOTED else []


def shuffled(text: str) -> bytes:
    """A key to sort by that stays, and has nothing to do with whose words are or how old."""
    return hashlib.sha256(text.encode()).digest()


def _words(need: Need, answer: NeedAnswer | None) -> str:
    if (
        answer is not None
        and answer.missing
        and answer.verdict in {PARTLY, NO}
        # Words on what is missing belong to the need as it was when they were written.
        and answer.text_hash == text_hash(need.text)
    ):
        return answer.missing
    return need.text


def _quote(session: Session, member: Member, text: str) -> str | None:
    """The first sentences, scrubbed; None where too much would have to be hidden."""
    # Shortened last, or half an address at the cut would not be known for one.
    scrubbed = without_addresses(text)
    for name in (member.first_name, member.username):
        if name:
            scrubbed = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", HIDDEN, scrubbed, flags=re.I)
    quote = _first_sentences(scrubbed)
    quote = _WORD.sub(lambda match: _unless_a_name(session, member, match.group()), quote)
    quote = _GAPS.sub(HIDDEN, quote)
    return quote if quote.count(HIDDEN) <= MOST_HIDDEN and _WORD.search(quote) else None


def _first_sentences(text: str) -> str:
    sentences = [" ".join(part.split()) for part in _SENTENCE_END.split(text) if part.strip()]
    quote = sentences[0] if sentences else ""
    for sentence in sentences[1:MOST_SENTENCES]:
        if len(quote) + 1 + len(sentence) <= LONGEST:
            quote = f"{quote} {sentence}"
    return shortened(quote, LONGEST)


def _unless_a_name(session: Session, member: Member, word: str) -> str:
    """A word with a capital that nobody else wrote, with or without one, may be a name.

    At the start of a sentence too: «Peeters owes me 900 euro». German capitalises every noun, so
    there a rare one is hidden needlessly, and the quote perhaps left out.
    """
    if len(word) == 1 or word == word.lower():
        return word
    known = _authors_of_words(session).get(word.lower(), set()) - {member.key}
    return word if known else HIDDEN


def _authors_of_words(session: Session) -> dict[str, set[int]]:
    """Two of those who wrote each word, which is enough to know that somebody else did. Read once:
    SQL cannot look into what is sealed."""
    found: dict[str, set[int]] | None = session.info.get(_AUTHORS)
    if found is None:
        found = session.info[_AUTHORS] = {}
        for author, text in session.exec(select(Need.member_id, Need.text)):
            for word in _lower_words(text):
                authors = found.setdefault(word, set())
                if len(authors) < 2:
                    authors.add(author)
    return found


def _lower_words(text: str) -> set[str]:
    return {match.lower() for match in _WORD.findall(text)}
