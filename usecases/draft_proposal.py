"""Drafting a proposal: from a theme or from nothing, in one language and then the others."""

from datetime import datetime

from sqlmodel import Session

from locales import LANGUAGES, plain
from models.proposal import (
    DECLINED,
    DRAFT,
    LAUNCHED,
    Proposal,
    ProposalText,
    proposals_in,
    texts_of_proposal,
)
from models.service import LONGEST_DESCRIPTION, LONGEST_NAME
from models.theme import Theme, needs_of_theme
from usecases.errors import RefusedError
from usecases.look_at_themes import name_of_theme, sizes
from usecases.note_action import note_action
from usecases.service_fields import checked_field
from usecases.words import shortened


def draft_from_theme(
    session: Session, theme: Theme, language: str, now: datetime, *, actor: int
) -> Proposal:
    """A draft that begins with the theme's name and words; the one there is, tapped twice.

    Raises:
        RefusedError: for a theme of too few members to tell, as it would point at somebody.
    """
    if not any(size.theme.key == theme.key for size in sizes(session, now, small=False)):
        raise RefusedError("theme-gone")
    for draft in proposals_in(session, [DRAFT]):
        if draft.theme_id == theme.key:
            return draft
    name = name_of_theme(theme, language) or plain(language, "theme-nameless", number=theme.key)
    words = theme.words.get(language) or next(iter(theme.words.values()), [])
    about = plain(language, "proposal-begins", words=", ".join(words) or name)
    return _draft(
        session,
        Proposal(theme_id=theme.key, need_ids=_needs_of(session, theme.key), drafted_at=now),
        language,
        now,
        title=shortened(name, LONGEST_NAME),
        description=shortened(about, LONGEST_DESCRIPTION),
        actor=actor,
    )


def draft_from_nothing(
    session: Session, language: str, title: str, description: str, now: datetime, *, actor: int
) -> Proposal:
    """Raises RefusedError for texts that do not fit."""
    return _draft(
        session,
        Proposal(drafted_at=now),
        language,
        now,
        title=checked_field("name", title),
        description=checked_field("description", description),
        actor=actor,
    )


def write_proposal(
    session: Session,
    proposal: Proposal,
    language: str,
    now: datetime,
    *,
    title: str,
    description: str,
    actor: int,
) -> None:
    """Say it in a language, anew or for the first time.

    Raises:
        RefusedError: for texts that do not fit, or once it was launched or declined.
    """
    if proposal.state in {LAUNCHED, DECLINED}:
        raise RefusedError("proposal-over")
    session.merge(
        ProposalText(
            proposal_id=proposal.key,
            language=language,
            title=checked_field("name", title),
            description=checked_field("description", description),
        )
    )
    session.flush()
    _note(session, proposal, "proposal-written", now, actor)


def text_in(texts: dict[str, ProposalText], language: str) -> ProposalText:
    """In this language, or the first there is."""
    return next(texts[code] for code in (language, *LANGUAGES) if code in texts)


def title_of(session: Session, proposal: Proposal, language: str = LANGUAGES[0]) -> str:
    return text_in(texts_of_proposal(session, proposal.key), language).title


def renew_needs(session: Session, proposal: Proposal) -> None:
    """Add the needs that came into its theme since it was drafted."""
    if proposal.theme_id is not None:
        theme = session.get(Theme, proposal.theme_id)
        while theme is not None and theme.merged_into is not None:
            theme = session.get(Theme, theme.merged_into)
        if theme is not None:
            proposal.need_ids = sorted({*proposal.need_ids, *_needs_of(session, theme.key)})


def _needs_of(session: Session, theme_id: int) -> list[int]:
    return [need.key for need in needs_of_theme(session, theme_id)]


def _draft(
    session: Session,
    proposal: Proposal,
    language: str,
    now: datetime,
    *,
    title: str,
    description: str,
    actor: int,
) -> Proposal:
    session.add(proposal)
    session.flush()
    session.add(
        ProposalText(
            proposal_id=proposal.key, language=language, title=title, description=description
        )
    )
    session.flush()
    _note(session, proposal, "proposal-drafted", now, actor)
    return proposal


def _note(session: Session, proposal: Proposal, action: str, now: datetime, actor: int) -> None:
    title = title_of(session, proposal)
    note_action(session, actor, action, now, subject_id=proposal.key, words=title)
