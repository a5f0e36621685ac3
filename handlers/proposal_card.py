"""A proposal as the working group sees it: texts, evidence, voices, history, what to decide."""

from handlers.languages import language_rows
from handlers.proposals import reason_of, voices
from handlers.turn import Turn
from handlers.unmet import told
from locales import MemberWords, Mention, Rendered, lines
from matching.priority import grade
from models.proposal import (
    DECLINED,
    DRAFT,
    LAUNCHED,
    MOVES,
    OPEN_STATES,
    Proposal,
    events_of,
    texts_of_proposal,
)
from usecases.outgoing import Button
from usecases.proposal_evidence import Evidence, gather_evidence, helpers_named
from usecases.proposal_letters import render_proposal
from usecases.voice_on_proposal import VERDICTS, count_helped, words_afterwards, words_against

MOST_WORDS = 5  # quotes on one card; a message takes 4096 characters
MOST_HELPERS = 20


def show_card(turn: Turn, proposal: Proposal, language: str) -> None:
    """In `language`, which the tabs choose; headings are in the reader's."""
    evidence = gather_evidence(turn.session, proposal, turn.now)
    parts = [
        render_proposal(turn.session, proposal, language),
        *_evidence(turn, proposal, evidence),
        _priority(turn, evidence),
    ]
    if proposal.state != DRAFT:
        parts += [voices(turn, proposal), *_words(turn, proposal)]
    if proposal.state in OPEN_STATES:  # names were given to build it, not to be kept
        parts += _helpers(turn, proposal)
    if proposal.state == LAUNCHED:
        parts += _afterwards(turn, proposal)
    if proposal.state == DECLINED:
        parts.append(reason_of(turn, proposal))
    parts += _history(turn, proposal)
    turn.show(lines(*parts, separator="\n\n"), _keyboard(turn, proposal, language))


def _evidence(turn: Turn, proposal: Proposal, evidence: Evidence) -> list[Rendered]:
    if not proposal.need_ids:
        return [turn.text("propose-no-theme")]
    rows = [
        turn.text(
            "propose-evidence",
            members=told(turn, evidence.members),
            partly=told(turn, evidence.partly),
            unanswered=told(turn, evidence.unanswered),
        )
    ]
    for field, counts in (("sector", evidence.sectors), ("region", evidence.regions)):
        if counts:
            shown = " · ".join(
                f"{turn.fact(field, value)} ({told(turn, n)})" for value, n in counts.items()
            )
            rows.append(turn.text(f"propose-{field}s", list=MemberWords(shown)))
    quotes = [turn.text("unmet-quote", words=MemberWords(text)) for text in evidence.quotes]
    if quotes:
        return [lines(*rows), turn.text("propose-quotes"), *quotes]
    return [lines(*rows), turn.text("propose-no-quotes")]


def _priority(turn: Turn, evidence: Evidence) -> Rendered:
    found = evidence.priority
    return turn.text(
        "propose-priority",
        score=found.score,
        reach=found.reach,
        reach_word=turn.label(f"grade-{grade(found.reach)}"),
        urgency=found.urgency,
        urgency_word=turn.label(f"grade-{grade(found.urgency)}"),
        missing=found.missing,
        missing_word=turn.label(f"grade-{grade(found.missing)}"),
    )


def _words(turn: Turn, proposal: Proposal) -> list[Rendered]:
    words = words_against(turn.session, proposal)[:MOST_WORDS]
    quotes = [turn.text("unmet-quote", words=MemberWords(text)) for text in words]
    return [turn.text("propose-against"), *quotes] if quotes else []


def _helpers(turn: Turn, proposal: Proposal) -> list[Rendered]:
    """By name, those who said so; @name or a link where that works."""
    rows = [
        turn.text(
            "propose-helper",
            name=Mention(member.first_name, member.telegram_id)
            if member.username is None
            else MemberWords(f"{member.first_name} @{member.username}", may_link=True),
        )
        for member in helpers_named(turn.session, proposal)[:MOST_HELPERS]
    ]
    return [lines(turn.text("propose-helpers"), *rows)] if rows else []


def _afterwards(turn: Turn, proposal: Proposal) -> list[Rendered]:
    """A month after: whether it helped, each an «at least»."""
    counts = count_helped(turn.session, proposal)
    if not any(counts.values()):
        return []
    parts = [
        turn.text(
            "propose-afterwards",
            **{verdict: told(turn, counts[verdict]) for verdict in VERDICTS},
        )
    ]
    words = words_afterwards(turn.session, proposal)[:MOST_WORDS]
    return parts + [turn.text("unmet-quote", words=MemberWords(text)) for text in words]


def _history(turn: Turn, proposal: Proposal) -> list[Rendered]:
    rows = [
        turn.text(
            "propose-event",
            date=f"{event.at.astimezone(turn.house.zone):%Y-%m-%d}",
            state=turn.label(f"proposal-state-{event.state}"),
        )
        for event in events_of(turn.session, proposal.key)
    ]
    return [lines(turn.text("propose-history"), *rows)] if rows else []


def _keyboard(turn: Turn, proposal: Proposal, language: str) -> list[list[Button]]:
    key, written = proposal.key, texts_of_proposal(turn.session, proposal.key)
    rows = language_rows(lambda code: f"propose:one:{key}:{code}", {language})
    if proposal.state not in {LAUNCHED, DECLINED}:
        label = "button-propose-rewrite" if language in written else "button-catalogue-write"
        rows.append([Button(label, f"propose:write:{key}:{language}")])
    rows += [
        [Button(f"button-move-{state}", f"move:{key}:{proposal.step}:{state}")]
        for state in MOVES[proposal.state]
    ]
    if proposal.state in OPEN_STATES and proposal.wide_at and proposal.wide_at > turn.now:
        rows.append([Button("button-move-wide", f"move:{key}:{proposal.step}:wide")])
    rows.append([Button("button-back", "propose:home:0")])
    return rows
