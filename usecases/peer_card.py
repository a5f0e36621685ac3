"""The card that shows a peer before anyone agreed: facts and their words, nothing identifying."""

from functools import reduce
from typing import Any

from sqlmodel import Session

from locales import MemberWords, Rendered, language_name, lines, plain, render
from models.cooperative import REGION, SECTOR
from models.experience import Experience
from models.introduction import Introduction
from models.member import OTHER, Member, get_member
from models.need import Need
from models.question import Question, find_question_of
from usecases.contact_details import without_addresses
from usecases.fact_words import fact_words
from usecases.outgoing import Button
from usecases.words import shortened

SHOWN_AS_REMINDER = 120  # characters; who reads them knows the rest


def facts_line(session: Session, viewer_language: str, member: Member) -> MemberWords:
    """Sector, region, years and languages, as far as they are known, in the viewer's language.

    Like a member's words: where the sector is none of the list, it is theirs.
    """
    facts = [
        (member.sector_words if field == SECTOR and value == OTHER else None)
        or fact_words(session, viewer_language, field, value)
        for field in (SECTOR, REGION, "years")
        if (value := getattr(member, field)) is not None
    ]
    return MemberWords(" · ".join([*facts, spoken_line(viewer_language, member.spoken)]))


def spoken_line(viewer_language: str, spoken: list[str] | tuple[str, ...]) -> str:
    return ", ".join(language_name(viewer_language, code) for code in spoken)


def render_card(
    session: Session,
    introduction: Introduction,
    viewer: Member,
    heading: str | None = None,
    *,
    asker: bool = True,
    brief: bool = False,
) -> Rendered:
    """The card of the other one, as `viewer` sees it, under a heading (a text id)."""
    peer = get_member(session, introduction.peer_of(viewer.key))
    experience = _experience(session, introduction)
    helper_id = experience.member_id if experience is not None else None
    if heading is None:
        heading = _heading(viewer, peer, helper_id, asker=asker)
    return lines(
        render(viewer.language, heading),
        render(viewer.language, "card-facts", facts=facts_line(session, viewer.language, peer)),
        *peer_words(session, introduction, viewer, brief=brief),
        render(
            viewer.language,
            "card-why",
            reasons=reasons_sentence(
                session,
                viewer.language,
                introduction.reasons,
                _first_reason(viewer, peer, helper_id),
            ),
        ),
        separator="\n\n",
    )


def peer_words(
    session: Session,
    introduction: Introduction,
    viewer: Member,
    *,
    with_addresses: bool = False,
    brief: bool = False,
) -> list[Rendered]:
    """What the other brings: their need, what they have been through, or what they asked.

    `brief`: its beginning, for who has just read it.
    """

    def shown(text: str) -> MemberWords:
        text = text if with_addresses else without_addresses(text)
        return MemberWords(
            shortened(text, SHOWN_AS_REMINDER) if brief else text, may_link=with_addresses
        )

    language = viewer.language
    peer_id = introduction.peer_of(viewer.key)
    experience = _experience(session, introduction)
    if experience is not None and experience.member_id == peer_id:
        if brief:
            words = shown(experience.situation)
            return [render(language, "experience-part-situation", words=words)]
        return experience_parts(
            language, experience, with_addresses=with_addresses, may_link=with_addresses
        )
    need_id = introduction.need_of(peer_id)
    if need_id is not None:
        need = session.get(Need, need_id)
        assert need is not None
        parts = [render(language, "card-need", words=shown(need.text))]
    else:
        question = session.get(Question, introduction.question_id)
        assert question is not None
        parts = [render(language, "card-question", words=shown(question.text))]
    if experience is not None:
        # The one who has been there: which of theirs it is about.
        about = MemberWords(shortened(experience.situation, SHOWN_AS_REMINDER))
        parts.append(render(language, "card-yours", words=about))
    return parts


def experience_parts(
    language: str,
    experience: Experience,
    *,
    with_addresses: bool = False,
    may_link: bool = False,
) -> list[Rendered]:
    """What was going on, what was tried, what helped: as far as they were told. `may_link`: to
    whom they agreed to meet, so that a link works."""
    texts = {
        "experience-part-situation": experience.situation,
        "experience-part-tried": experience.tried,
        "experience-part-text": experience.text,
    }
    return [
        render(
            language,
            text_id,
            words=MemberWords(
                text if with_addresses else without_addresses(text), may_link=may_link
            ),
        )
        for text_id, text in texts.items()
        if text
    ]


def render_answered_card(
    session: Session, introduction_id: int, viewer: Member, outcome: str
) -> Rendered:
    """The card with what became of it (a text id) where the buttons were.

    Who asked with /ask read it all in what was found, just above.
    """
    introduction = session.get(Introduction, introduction_id)
    assert introduction is not None
    return lines(
        render_card(
            session, introduction, viewer, brief=_asked_for_it(session, introduction, viewer)
        ),
        render(viewer.language, outcome),
        separator="\n\n",
    )


def _asked_for_it(session: Session, introduction: Introduction, viewer: Member) -> bool:
    asked = introduction.question_id
    return asked is not None and find_question_of(session, viewer.key, asked) is not None


def _experience(session: Session, introduction: Introduction) -> Experience | None:
    if introduction.experience_id is None:
        return None
    return session.get(Experience, introduction.experience_id)


def _heading(viewer: Member, peer: Member, helper_id: int | None, *, asker: bool) -> str:
    if helper_id == viewer.key:
        return "card-heading-helper"
    if helper_id == peer.key:
        return "card-heading-been-there"
    return "card-heading" if asker else "card-heading-asked"


def _first_reason(viewer: Member, peer: Member, helper_id: int | None) -> str:
    if helper_id == viewer.key:
        return "reason-helper"
    return "reason-been-there" if helper_id == peer.key else "reason-meaning"


def reasons_sentence(
    session: Session, language: str, reasons: list[dict[str, Any]], first: str = "reason-meaning"
) -> MemberWords:
    """Why two fit, in words, after the `first` (a text id): "your needs are alike; you both …"."""
    parts = [plain(language, first)]
    for reason in reasons:
        kind, values = str(reason["kind"]), [str(value) for value in reason["values"]]
        if kind == "languages":
            value = spoken_line(language, values)
        else:
            value = fact_words(session, language, kind, values[0])
        parts.append(plain(language, f"reason-{kind}", value=value))
    return MemberWords(
        reduce(lambda one, other: plain(language, "reasons-joined", one=one, other=other), parts)
    )


def card_buttons(
    introduction_id: int, *, asker: bool, through_bot: bool = False
) -> list[list[Button]]:
    """Yes, yes but through the bot first, no; without the first where the second is a habit."""
    yes, no = ("button-introduce", "button-not-this") if asker else ("button-yes", "button-not-now")
    straight = [[Button(yes, f"offer:{introduction_id}:yes", style="success")]]
    return [
        *([] if through_bot else straight),
        [Button("button-yes-relay", f"offer:{introduction_id}:bot")],
        [Button(no, f"offer:{introduction_id}:no")],
        [Button("button-concern", f"concern:card:{introduction_id}")],
    ]


def about_offer(introduction_id: int) -> str:
    """How the outbox names the card of an introduction."""
    return f"offer:{introduction_id}"
