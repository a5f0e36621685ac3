"""What was found, as pages of three and as whole cards; nothing identifying on either."""

from sqlmodel import Session

from locales import MemberWords, Rendered, lines, render
from models.concern import raised_by
from models.experience import Experience, visible_experiences
from models.helped import count_helped, has_helped
from models.member import Member, get_member
from models.need import Need
from models.question import EXPERIENCE, Found, Question
from usecases.contact_details import without_addresses
from usecases.errors import RefusedError
from usecases.outgoing import Button, Keyboard
from usecases.peer_card import experience_parts, facts_line
from usecases.tell_moderators import FEWEST_TOLD
from usecases.words import shortened

A_PAGE = 3
SHOWN_SITUATION, SHOWN_HELPED = 160, 240  # characters on a page
Entry = tuple[Experience | Need, Member]


def page(
    session: Session, question: Question, viewer: Member, number: int
) -> tuple[Rendered, Keyboard]:
    """One page of three; numbered from 0.

    Raises:
        RefusedError: for a page that is not there.
    """
    found = question.found
    start = number * A_PAGE
    if not 0 <= start < len(found):
        raise RefusedError("button-old")
    shown = found[start : start + A_PAGE]
    words = MemberWords(shortened(question.text, SHOWN_SITUATION))
    if len(found) <= A_PAGE:
        parts = [render(viewer.language, "ask-page-only", words=words)]
    else:
        places = {"first": start + 1, "last": start + len(shown), "total": len(found)}
        parts = [render(viewer.language, "ask-page", words=words, **places)]
    read: list[Button] = []
    for place, entry in enumerate(shown, start):
        there = find_entry(session, entry, viewer)
        parts.append(_in_short(session, viewer, place, there))
        if there is not None:
            data = f"ask:card:{question.key}:{place}"
            read.append(Button("button-ask-read", data, {"number": place + 1}))
    return lines(*parts, separator="\n\n"), [
        *([read] if read else []),
        *_turning(question, number, len(found)),
        [Button("button-ask-need", f"ask:need:{question.key}")],
    ]


def nothing_found(question: Question, viewer: Member) -> tuple[Rendered, Keyboard]:
    return render(viewer.language, "ask-nothing"), [
        [Button("button-ask-need", f"ask:need:{question.key}")]
    ]


def find_entry(session: Session, found: Found, viewer: Member) -> Entry | None:
    """What was found and whose it is, unless it was hidden, closed or deleted since, or the viewer
    reported it."""
    if found.id in raised_by(session, viewer.key, found.kind):
        return None
    if found.kind == EXPERIENCE:
        return next(iter(visible_experiences(session, [found.id])), None)
    need = session.get(Need, found.id)
    if need is None or not need.is_visible:
        return None
    author = get_member(session, need.member_id)
    return (need, author) if author.blocked_at is None else None


def whole_card(session: Session, viewer: Member, entry: Entry) -> Rendered:
    """Everything one may read of it."""
    what, author = entry
    heading = "card-heading-been-there" if isinstance(what, Experience) else "card-heading"
    parts = [
        render(viewer.language, heading),
        render(viewer.language, "card-facts", facts=facts_line(session, viewer.language, author)),
    ]
    if isinstance(what, Experience):
        parts += experience_parts(viewer.language, what)
        # Fewer than five are never told.
        if (count := count_helped(session, what.key)) >= FEWEST_TOLD:
            parts.append(render(viewer.language, "ask-helped-many", count=count))
        if has_helped(session, what.key, viewer.key):
            parts.append(render(viewer.language, "ask-helped"))
    else:
        words = MemberWords(without_addresses(what.text))
        parts.append(render(viewer.language, "card-need", words=words))
    return lines(*parts, separator="\n\n")


def _in_short(session: Session, viewer: Member, place: int, entry: Entry | None) -> Rendered:
    if entry is None:
        return render(viewer.language, "ask-entry-gone", number=place + 1)
    what, author = entry
    facts = facts_line(session, viewer.language, author)
    if isinstance(what, Need):
        return render(
            viewer.language,
            "ask-entry-need",
            number=place + 1,
            facts=facts,
            words=MemberWords(shortened(without_addresses(what.text), SHOWN_SITUATION)),
        )
    return render(
        viewer.language,
        "ask-entry-experience",
        number=place + 1,
        facts=facts,
        words=MemberWords(shortened(without_addresses(what.situation), SHOWN_SITUATION)),
        helped=MemberWords(shortened(without_addresses(what.text), SHOWN_HELPED)),
    )


def _turning(question: Question, number: int, total: int) -> list[list[Button]]:
    row = []
    if number > 0:
        row.append(Button("button-previous", f"ask:page:{question.key}:{number - 1}"))
    if (number + 1) * A_PAGE < total:
        row.append(Button("button-next", f"ask:page:{question.key}:{number + 1}"))
    return [row] if row else []
