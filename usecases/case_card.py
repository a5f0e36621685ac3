"""A case as a moderator sees it: what it is about, why, and what was decided or can be."""

from sqlmodel import Session

from locales import MemberWords, Rendered, lines, plain, render
from models.audit import REASONS, AuditEntry
from models.case import APPEAL, REVIEW, Case, Decision, decisions_about
from models.concern import OTHER, Concern, concerns_of_case
from models.experience import Experience
from models.member import find_member, get_member
from models.need import Need
from usecases.decide import Verdict, verdicts_for
from usecases.outgoing import Button
from usecases.peer_card import experience_parts, facts_line
from usecases.personal_tables import SOMEBODY
from usecases.withhold import find_subject
from usecases.words import shortened

CONCERNS_SHOWN = 5  # lines in members' words; a message has an end
# UTF-16 units of theirs together, and of a moderator's reason: an experience has up to 3 000.
CONCERNS_LONGEST = 400
REASON_LONGEST = 100
DANGEROUS = (Verdict.WARN, Verdict.BLOCK)


def about_case(case_id: int) -> str:
    """How the outbox names the cards of a case."""
    return f"case:{case_id}"


def render_case(session: Session, case: Case, language: str) -> tuple[Rendered, list[list[Button]]]:
    decision = session.get(Decision, case.key)
    parts = [
        render(language, f"case-{case.kind}", number=case.key),
        *_subject(session, case, language),
        _member(session, case, language),
        *_concerns(session, case, language),
    ]
    if case.kind == APPEAL:
        first = session.get(Decision, case.appeal_of)
        assert first is not None, "Only what was decided is appealed against."
        parts.append(decision_line(session, first, language))
        parts.append(render(language, "case-appeal-words", words=MemberWords(case.words or "")))
    if decision is None and case.closed_at is not None:
        parts.append(render(language, "case-member-left"))
        return lines(*parts, separator="\n\n"), []
    if decision is None:
        if case.paused_at is not None:
            parts.append(render(language, "case-held" if case.kind == REVIEW else "case-paused"))
        return lines(*parts, separator="\n\n"), _buttons(case)
    parts.append(decision_line(session, decision, language))
    return lines(*parts, separator="\n\n"), []


def decision_line(session: Session, decision: Decision, language: str) -> Rendered:
    """Who decided what, and why."""
    actor = find_member(session, decision.actor_telegram_id)
    name = actor.first_name if actor is not None else ""
    if decision.actor_telegram_id == SOMEBODY:
        name = plain(language, "former-member")
    said = render(
        language,
        "case-decided",
        name=MemberWords(name or str(decision.actor_telegram_id)),
        verdict=plain(language, f"verdict-{decision.verdict}"),
    )
    entry = session.get(AuditEntry, decision.entry_id)
    if entry is None or entry.reason is None:
        return said
    reason = reason_text(entry, language)
    if isinstance(reason, MemberWords):
        reason = MemberWords(shortened(reason.text, REASON_LONGEST))
    return lines(said, render(language, "audit-reason", reason=reason))


def reason_text(entry: AuditEntry, language: str) -> str | MemberWords:
    """One of the list in the reader's language, or the moderator's own words."""
    assert entry.reason is not None
    if entry.reason in REASONS:
        return plain(language, f"reason-{entry.reason}")
    return MemberWords(entry.reason)


def subject_words(session: Session, case: Case, language: str) -> list[Rendered]:
    """The text that a case is about; empty for a member, and once it was deleted."""
    subject = find_subject(session, case.subject_kind, case.subject_id)
    if isinstance(subject, Need):
        return [render(language, "mod-one-need", words=MemberWords(subject.text))]
    if isinstance(subject, Experience):
        return experience_parts(language, subject, with_addresses=True)
    return []


def _subject(session: Session, case: Case, language: str) -> list[Rendered]:
    words = subject_words(session, case, language)
    subject = find_subject(session, case.subject_kind, case.subject_id)
    if isinstance(subject, Need) and not subject.text:
        return [render(language, "case-deleted")]
    if not words and isinstance(subject, Experience):
        return [render(language, "case-deleted")]
    return words


def _member(session: Session, case: Case, language: str) -> Rendered:
    member = get_member(session, case.member_id)
    return lines(
        render(
            language, "mod-member", number=member.key, facts=facts_line(session, language, member)
        ),
        render(
            language,
            "case-warnings",
            count=len(decisions_about(session, member.key, Verdict.WARN)),
        ),
    )


def _concerns(session: Session, case: Case, language: str) -> list[Rendered]:
    """How many members reported it and why; never who."""
    concerns = concerns_of_case(session, case.key)
    if not concerns:
        return []
    return [
        lines(
            render(language, "case-concerns", count=len(concerns)),
            *(
                _concern(concern, language, CONCERNS_LONGEST // min(len(concerns), CONCERNS_SHOWN))
                for concern in concerns[-CONCERNS_SHOWN:]
            ),
        )
    ]


def _concern(concern: Concern, language: str, longest: int) -> Rendered:
    if concern.reason == OTHER:
        words = MemberWords(shortened(concern.words or "", longest))
        return render(language, "case-concern-words", words=words)
    return render(
        language, "case-concern-reason", reason=plain(language, f"button-concern-{concern.reason}")
    )


def _buttons(case: Case) -> list[list[Button]]:
    suffix = "" if case.subject_kind == "member" else "-text"
    row = [
        Button(
            f"button-case-{verdict}{suffix if verdict is Verdict.WARN else ''}",
            f"case:{verdict}:{case.key}",
            style="danger" if verdict in DANGEROUS else None,
        )
        for verdict in verdicts_for(case)
    ]
    return [row[:2], row[2:]] if len(row) > 2 else [row]
