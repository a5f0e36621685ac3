"""The card that shows a peer before anyone agreed: facts and their words, nothing identifying."""

import re
from typing import Any

from sqlmodel import Session

from locales import MemberWords, Rendered, lines, plain, render
from models.introduction import Introduction
from models.member import Member, get_member
from models.need import Need
from usecases.outgoing import Button

# Addresses by which someone could be found before both said yes.
_ADDRESSES = re.compile(
    r"""
      [\w.+-]+@[\w-]+(?:\.[\w-]+)+                            # e-mail
    | (?:https?://|www\.|t\.me/)\S+                           # links
    | (?<![\w.])(?:[\w-]+\.)+                                 # bare domains
      (?:be|com|net|org|eu|fr|nl|de|lu|io|me|info|brussels|vlaanderen)\b(?:/\S*)?
    | (?<!\w)@\w{3,}                                          # usernames
    | \b[A-Z]{2}\d{2}(?:[\ ]?[A-Z0-9]{4}){2,7}\b              # IBAN
    | (?<![\d\w])(?!\d{1,2}[./-]\d{1,2}[./-]\d{4}\b)            # not a date, but
      \+?\d(?:[\ ./()-]{0,2}\d){7,}(?!\d)                     # telephone and other long numbers
    """,
    re.VERBOSE | re.IGNORECASE,
)
HIDDEN = "[…]"


def without_addresses(text: str) -> str:
    return _ADDRESSES.sub(HIDDEN, text)


def has_addresses(text: str) -> bool:
    return _ADDRESSES.search(text) is not None


def facts_line(viewer_language: str, member: Member) -> str:
    """Sector, region, years and languages, as far as they are known, in the viewer's language."""
    facts = [
        plain(viewer_language, f"{field}-{value}")
        for field in ("sector", "region", "years")
        if (value := getattr(member, field)) is not None
    ]
    return " · ".join([*facts, spoken_line(viewer_language, member.spoken)])


def spoken_line(viewer_language: str, spoken: list[str] | tuple[str, ...]) -> str:
    return ", ".join(plain(viewer_language, f"spoken-{code}") for code in spoken)


def render_card(
    session: Session, introduction: Introduction, viewer: Member, heading: str
) -> Rendered:
    """The card of the other one, as `viewer` sees it, under a heading (a text id)."""
    peer = get_member(session, introduction.peer_of(viewer.key))
    need = session.get(Need, introduction.need_of(peer.key))
    assert need is not None
    return lines(
        render(viewer.language, heading),
        render(viewer.language, "card-facts", facts=facts_line(viewer.language, peer)),
        render(viewer.language, "card-need", words=MemberWords(without_addresses(need.text))),
        render(
            viewer.language,
            "card-why",
            reasons=reasons_sentence(viewer.language, introduction.reasons),
        ),
        separator="\n\n",
    )


def render_answered_card(
    session: Session, introduction_id: int, viewer: Member, outcome: str
) -> Rendered:
    """The card with what became of it (a text id) where the buttons were."""
    introduction = session.get(Introduction, introduction_id)
    assert introduction is not None
    return lines(
        render_card(session, introduction, viewer, "card-heading"),
        render(viewer.language, outcome),
        separator="\n\n",
    )


def reasons_sentence(language: str, reasons: list[dict[str, Any]]) -> str:
    """Why two fit, in words: "your needs resemble each other; you both …"."""
    parts = [plain(language, "reason-meaning")]
    for reason in reasons:
        kind, values = str(reason["kind"]), [str(value) for value in reason["values"]]
        if kind == "languages":
            value = spoken_line(language, values)
        else:
            value = plain(language, f"{kind}-{values[0]}")
        parts.append(plain(language, f"reason-{kind}", value=value))
    return "; ".join(parts)


def card_buttons(introduction_id: int, *, asker: bool) -> list[list[Button]]:
    yes, no = ("button-introduce", "button-not-this") if asker else ("button-yes", "button-not-now")
    return [
        [Button(yes, f"offer:{introduction_id}:yes", style="success")],
        [Button(no, f"offer:{introduction_id}:no")],
    ]


def about_offer(introduction_id: int) -> str:
    """How the outbox names the card of an introduction."""
    return f"offer:{introduction_id}"
