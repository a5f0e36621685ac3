"""/proposals: new services that are being thought about, and what one thinks of them."""

from handlers.services import pages_row
from handlers.turn import Handlers, Turn, Who
from handlers.unmet import told
from locales import MemberWords, Rendered, lines
from models.proposal import (
    DECLINED,
    LAUNCHED,
    OPPOSE,
    SUPPORT,
    Proposal,
    ProposalVoice,
    events_of,
    proposals_seen_by,
)
from usecases.draft_proposal import title_of
from usecases.errors import RefusedError
from usecases.outgoing import Button
from usecases.proposal_evidence import count_voices, members_behind, quotes_behind
from usecases.proposal_letters import render_proposal, voice_keyboard
from usecases.voice_on_proposal import (
    asked_letter,
    let_be_named,
    raise_voice,
    say_a_word,
    say_whether_it_helped,
    say_why_not,
    seen_proposal,
)

PAGE = 5


def show(turn: Turn) -> None:
    show_page(turn, 0)


def look(turn: Turn) -> None:
    """`proposals:page:N` or `proposals:one:ID`."""
    if turn.word(0) == "page":
        show_page(turn, turn.number(1))
    elif turn.word(0) == "one":
        show_one(turn, seen_proposal(turn.session, turn.me, turn.number(1), turn.now))
    else:
        raise RefusedError("button-old")


def show_page(turn: Turn, page: int) -> None:
    found = proposals_seen_by(turn.session, turn.me.key, turn.now)
    last = max(0, (len(found) - 1) // PAGE)
    page = min(max(page, 0), last)
    here = list(enumerate(found, 1))[page * PAGE : (page + 1) * PAGE]
    rows = [_line(turn, number, proposal) for number, proposal in here]
    numbers = [
        Button("button-number", f"proposals:one:{proposal.key}", {"number": number})
        for number, proposal in here
    ]
    turn.show(
        lines(
            turn.text("proposals-heading" if rows else "proposals-none"), *rows, separator="\n\n"
        ),
        [row for row in (numbers, pages_row("proposals:page", page, last)) if row],
    )


def show_one(turn: Turn, proposal: Proposal) -> None:
    voice = turn.session.get(ProposalVoice, (proposal.key, turn.me.key))
    parts = [
        render_proposal(turn.session, proposal, turn.language),
        *_behind_it(turn, proposal),
        voices(turn, proposal),
    ]
    if proposal.state == DECLINED:
        parts.append(reason_of(turn, proposal))
    rows = voice_keyboard(proposal, voice)
    if proposal.state == LAUNCHED:
        rows = [[Button("button-proposal-service", f"services:card:{proposal.service_id}")]]
    rows.append([Button("button-all-proposals", "proposals:page:0")])
    turn.show(lines(*parts, separator="\n\n"), rows)


def _behind_it(turn: Turn, proposal: Proposal) -> list[Rendered]:
    """How many need it, and a few of their words, as far as that may be told."""
    members = members_behind(turn.session, proposal, turn.now)
    if not members:
        return []
    quotes = quotes_behind(turn.session, proposal, members)
    return [
        turn.text("proposal-needed", members=told(turn, members)),
        *(turn.text("unmet-quote", words=MemberWords(text)) for text in quotes),
    ]


def voices(turn: Turn, proposal: Proposal) -> Rendered:
    """What members say, each an «at least»."""
    count = count_voices(turn.session, proposal)
    if count.are_few:
        return turn.text("proposal-voices-few")
    return turn.text(
        "proposal-voices",
        support=told(turn, count.support),
        oppose=told(turn, count.oppose),
        use=told(turn, count.use),
        help=told(turn, count.help),
    )


def reason_of(turn: Turn, proposal: Proposal) -> Rendered:
    reason = next(e.reason for e in events_of(turn.session, proposal.key) if e.state == DECLINED)
    return turn.text("proposal-reason", reason=MemberWords(reason or ""))


def act(turn: Turn) -> None:
    """`voice:ID:support:on`, `voice:ID:support:off` and so on."""
    proposal = seen_proposal(turn.session, turn.me, turn.number(0), turn.now)
    what = turn.word(1)
    if what in {"named", "unnamed"}:
        let_be_named(turn.session, turn.me, proposal, named=what == "named")
        turn.show(f"proposal-help-{what}")
    elif what == "skip":
        _forget_question(turn, proposal)
        turn.show("missing-skipped")
    else:
        is_on = _on_or_off(turn.word(2))
        is_new = raise_voice(turn.session, turn.me, proposal, what, on=is_on)
        show_one(turn, proposal)
        if is_new:
            _ask_further(turn, proposal, what, on=is_on)


def _ask_further(turn: Turn, proposal: Proposal, what: str, *, on: bool) -> None:
    """Why not, and whether the working group may know who would help."""
    if what in {SUPPORT, OPPOSE}:
        _forget_question(turn, proposal)
    if what == OPPOSE and on:
        _ask_words(turn, proposal, "proposal.reason", "proposal-ask-why-not")
    elif what == "help" and on:
        turn.say(
            "proposal-ask-named",
            [
                [Button("button-voice-named", f"voice:{proposal.key}:named")],
                [Button("button-voice-unnamed", f"voice:{proposal.key}:unnamed")],
            ],
        )


def _on_or_off(word: str) -> bool:
    if word not in {"on", "off"}:
        raise RefusedError("button-old")
    return word == "on"


def take_reason(turn: Turn) -> None:
    proposal_id, text = _answered(turn)
    proposal = seen_proposal(turn.session, turn.me, proposal_id, turn.now)
    say_why_not(turn.session, turn.me, proposal, text)
    turn.leave()
    turn.say("proposal-words-thanks")


def helped(turn: Turn) -> None:
    """`helpedby:ID:yes`: whether the service that came of it helped, asked a month later."""
    letter = asked_letter(turn.session, turn.me, turn.number(0))
    if turn.word(1) == "skip":
        turn.leave()
        turn.show("missing-skipped")
        return
    say_whether_it_helped(letter, turn.word(1))
    proposal = turn.session.get_one(Proposal, letter.proposal_id)
    turn.show(f"proposal-helped-{letter.answer}")
    if letter.answer != "yes":
        _ask_words(turn, proposal, "proposal.word", "proposal-ask-word")


def take_word(turn: Turn) -> None:
    proposal_id, text = _answered(turn)
    say_a_word(asked_letter(turn.session, turn.me, proposal_id), text)
    turn.leave()
    turn.say("proposal-words-thanks")


def _ask_words(turn: Turn, proposal: Proposal, step: str, text_id: str) -> None:
    """A message of its own; skipped, nothing is lost."""
    turn.leave()
    kept = turn.conversation.data
    turn.conversation.go_to(step, **{**kept, "proposal_id": proposal.key})
    tap = "voice" if step == "proposal.reason" else "helpedby"
    turn.say(text_id, [[Button("button-skip", f"{tap}:{proposal.key}:skip")]])


def _answered(turn: Turn) -> tuple[int, str]:
    return int(turn.conversation.data["proposal_id"]), turn.typed


def _forget_question(turn: Turn, proposal: Proposal) -> None:
    conversation = turn.conversation
    about = conversation.data.get("proposal_id")
    if conversation.step == "proposal.reason" and about == proposal.key:
        turn.leave()


def _line(turn: Turn, number: int, proposal: Proposal) -> Rendered:
    count = count_voices(turn.session, proposal)
    return turn.text(
        "proposals-line",
        number=number,
        title=MemberWords(title_of(turn.session, proposal, turn.language)),
        state=turn.label(f"proposal-state-{proposal.state}"),
        support=told(turn, count.support),
        use=told(turn, count.use),
    )


HANDLERS = (
    Handlers(
        Who.MEMBER,
        commands={"proposals": show},
        taps={"proposals": look, "voice": act, "helpedby": helped},
        steps={"proposal.reason": take_reason, "proposal.word": take_word},
    ),
)
