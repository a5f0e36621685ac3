"""/audit: who did what when, and why; and giving the reason of what one just did."""

from handlers.turn import Handlers, Turn, Who
from locales import MemberWords, Rendered, lines
from models.audit import REASONS, AuditEntry, count_entries, newest_entries
from models.case import decision_by_entry
from models.member import find_member
from usecases.errors import RefusedError
from usecases.note_action import BOT, give_reason
from usecases.outgoing import Button
from usecases.personal_tables import SOMEBODY

PAGE = 8


def show(turn: Turn) -> None:
    """The newest first, a page at a time."""
    _page(turn, 0)


def turn_page(turn: Turn) -> None:
    _page(turn, turn.number(0))


def ask_reason(turn: Turn) -> None:
    """`reason:ENTRY` asks, `reason:ENTRY:CODE` answers, `reason:ENTRY:words` wants it typed."""
    entry = turn.session.get(AuditEntry, turn.number(0))
    if entry is None or entry.actor_telegram_id != turn.user.id:
        raise RefusedError("button-old")
    if entry.reason is not None:
        raise RefusedError("already-answered")
    answer = turn.tap.args[1:]
    if not answer:
        turn.leave()
        ask_why(turn, entry)
    elif answer == ("words",):
        turn.conversation.go_to("audit.reason", entry_id=entry.key)
        turn.show(
            f"reason-words-{_reader(turn, entry)}",
            [[Button("button-back", f"reason:{entry.key}")]],
        )
    elif answer[0] in REASONS:
        _thank(turn, give_reason(turn.session, entry.key, turn.user.id, answer[0]))
    else:
        raise RefusedError("button-old")


def ask_why(turn: Turn, entry: AuditEntry) -> None:
    """The reasons to choose from, under what was done."""
    turn.show(*why(turn, entry))


def why(turn: Turn, entry: AuditEntry) -> tuple[Rendered, list[list[Button]]]:
    """The question and its answers."""
    question = turn.text(f"reason-ask-{_reader(turn, entry)}")
    return lines(_what(turn, entry), question, separator="\n\n"), [
        *([Button(f"reason-{code}", f"reason:{entry.key}:{code}")] for code in REASONS),
        [Button("button-own-words", f"reason:{entry.key}:words")],
        [Button("button-to-mod", "mod:home")],
    ]


def take_reason(turn: Turn) -> None:
    entry_id = int(turn.conversation.data.get("entry_id", 0))
    entry = give_reason(turn.session, entry_id, turn.user.id, turn.typed)
    turn.conversation.go_to(None)
    _thank(turn, entry)


def _reader(turn: Turn, entry: AuditEntry) -> str:
    """Who reads the reason: of a decision about a member, they do too."""
    return "member" if decision_by_entry(turn.session, entry.key) is not None else "log"


def _thank(turn: Turn, entry: AuditEntry) -> None:
    turn.show(
        lines(turn.text("reason-noted"), _line(turn, entry), separator="\n\n"),
        [[Button("button-to-mod", "mod:home")]],
    )


def _page(turn: Turn, page: int) -> None:
    total = count_entries(turn.session)
    last = max(0, (total - 1) // PAGE)
    page = min(max(page, 0), last)
    entries = newest_entries(turn.session, page * PAGE, PAGE)
    heading = (
        turn.text("audit-heading", page=page + 1, pages=last + 1)
        if entries
        else turn.text("audit-empty")
    )
    buttons = []
    if page > 0:
        buttons.append(Button("button-newer", f"audit:{page - 1}"))
    if page < last:
        buttons.append(Button("button-older", f"audit:{page + 1}"))
    turn.show(
        lines(heading, *(_line(turn, entry) for entry in entries), separator="\n\n"),
        [buttons] if buttons else None,
    )


def _line(turn: Turn, entry: AuditEntry) -> Rendered:
    actor = find_member(turn.session, entry.actor_telegram_id)
    at = entry.at.astimezone(turn.house.zone)
    name = actor.first_name if actor is not None and actor.first_name else None
    if entry.actor_telegram_id == BOT:
        name = turn.label("audit-by-rule")
    elif entry.actor_telegram_id == SOMEBODY:
        name = turn.label("former-member")
    parts = [
        turn.text(
            "audit-line",
            date=f"{at:%Y-%m-%d %H:%M}",
            name=MemberWords(name or str(entry.actor_telegram_id)),
        ),
        _what(turn, entry),
    ]
    if entry.reason is not None:
        known = entry.reason in REASONS
        reason = turn.label(f"reason-{entry.reason}") if known else MemberWords(entry.reason)
        parts.append(turn.text("audit-reason", reason=reason))
    return lines(*parts)


def _what(turn: Turn, entry: AuditEntry) -> Rendered:
    """What was done, in the reader's language."""
    details = entry.details
    role = turn.label(f"role-{details['role']}") if "role" in details else ""
    return turn.text(
        f"audit-{entry.action}",
        number=entry.subject_id or 0,
        count=int(details.get("count", 0)),
        role=role,
        words=MemberWords(str(details.get("words", ""))),
    )


HANDLERS = (
    Handlers(
        Who.MODERATOR,
        commands={"audit": show},
        taps={"audit": turn_page},
    ),
    # The working group acts too, and may say why.
    Handlers(
        Who.WORKING_GROUP,
        taps={"reason": ask_reason},
        steps={"audit.reason": take_reason},
    ),
)
