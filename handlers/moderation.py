"""/mod: what moderators see and do, from the same chat."""

from handlers.turn import Handlers, Turn, Who
from locales import MemberWords, lines
from models.audit import AuditEntry
from models.case import count_open_cases
from models.member import Member, blocked_members
from models.need import Need, newest_needs
from models.role import Role
from models.switch import REVIEW_NEW, is_on
from usecases.errors import RefusedError
from usecases.moderate import (
    block_member,
    hide_need,
    match_all_again,
    numbers_today,
    restore_need,
    switch_review,
    unblock_member,
)
from usecases.outgoing import Button, Keyboard
from usecases.peer_card import facts_line
from usecases.words import shortened

NEEDS_SHOWN = 5
SHORT = 90  # characters of a need on the list
BACK = [Button("button-back", "mod:home")]


def home(turn: Turn) -> None:
    """The numbers of today, and what can be done."""
    turn.leave()
    numbers = turn.text("mod-numbers", **numbers_today(turn.session, turn.now))
    cases = count_open_cases(turn.session)
    keyboard = [
        [Button("button-mod-cases", "queue:0", {"count": cases})],
        [Button("button-mod-needs", "mod:needs"), Button("button-mod-blocked", "mod:blocked")],
        [Button("button-mod-experiences", "modexp:list")],
        [Button("button-mod-match", "mod:match")],
        [Button("button-mod-broadcast", "bc:list")],
    ]
    if turn.reaches(Role.ADMIN):
        label = (
            "button-mod-review-on" if is_on(turn.session, REVIEW_NEW) else "button-mod-review-off"
        )
        keyboard.append([Button(label, "review")])
    turn.show(numbers, keyboard)


def act(turn: Turn) -> None:
    """A button of the dashboard."""
    action = ACTIONS.get(turn.word(0))
    if action is None:
        raise RefusedError("button-old")
    action(turn)


def review(turn: Turn) -> None:
    """An admin switches the review of new needs and experiences."""
    switch_review(turn.session, turn.now, actor=turn.user.id)
    turn.session.flush()
    home(turn)


def _needs(turn: Turn) -> None:
    rows = newest_needs(turn.session, NEEDS_SHOWN)
    parts = [turn.text("mod-needs" if rows else "mod-no-needs")]
    parts += [
        turn.text(
            "mod-need-hidden" if need.hidden_at else "mod-need",
            number=number,
            words=MemberWords(shortened(need.text, SHORT)),
        )
        for number, (need, _) in enumerate(rows, 1)
    ]
    buttons = [
        Button("button-number", f"mod:need:{need.key}", {"number": number})
        for number, (need, _) in enumerate(rows, 1)
    ]
    turn.show(lines(*parts, separator="\n\n"), [buttons, BACK] if buttons else [BACK])


def _need(turn: Turn) -> None:
    _show_need(turn, _chosen_need(turn))


def _hide(turn: Turn) -> None:
    need = _chosen_need(turn)
    entry = hide_need(turn.session, need, turn.now, actor=turn.user.id)
    _show_need(turn, need, entry)


def _restore(turn: Turn) -> None:
    need = _chosen_need(turn)
    restore_need(turn.session, need, turn.now, actor=turn.user.id)
    _show_need(turn, need)


def _block(turn: Turn) -> None:
    """Twice, as it ends what is under way with this member."""
    member = _chosen_member(turn)
    turn.show(
        "mod-block-sure",
        [
            [Button("button-mod-block-sure", f"mod:blocknow:{member.key}", style="danger")],
            [Button("button-back", "mod:needs")],
        ],
        facts=facts_line(turn.session, turn.language, member),
    )


def _block_now(turn: Turn) -> None:
    member = _chosen_member(turn)
    entry = block_member(
        turn.session,
        member,
        turn.now,
        actor=turn.user.id,
        moderators=turn.house.moderators,
    )
    _blocked(turn, entry)


def _unblock(turn: Turn) -> None:
    unblock_member(turn.session, _chosen_member(turn), turn.now, actor=turn.user.id)
    _blocked(turn)


def _blocked(turn: Turn, entry: AuditEntry | None = None) -> None:
    members = blocked_members(turn.session)
    parts = [turn.text("mod-blocked" if members else "mod-no-blocked")]
    parts += [
        turn.text(
            "mod-blocked-member",
            number=number,
            name=MemberWords(member.first_name),
            facts=facts_line(turn.session, turn.language, member),
        )
        for number, member in enumerate(members, 1)
    ]
    keyboard: Keyboard = [
        [Button("button-mod-unblock", f"mod:unblock:{member.key}", {"number": number})]
        for number, member in enumerate(members, 1)
    ]
    turn.show(lines(*parts), [*say_why(entry), *keyboard, BACK])


def _match(turn: Turn) -> None:
    count = match_all_again(turn.session)
    turn.note("matched", count=count)
    turn.show("mod-matching", [BACK], count=count)


ACTIONS = {
    "home": home,
    "needs": _needs,
    "need": _need,
    "hide": _hide,
    "restore": _restore,
    "block": _block,
    "blocknow": _block_now,
    "blocked": _blocked,
    "unblock": _unblock,
    "match": _match,
}


def _show_need(turn: Turn, need: Need, entry: AuditEntry | None = None) -> None:
    author = turn.session.get(Member, need.member_id)
    assert author is not None
    hidden = need.hidden_at is not None
    turn.show(
        lines(
            turn.text("mod-one-need", words=MemberWords(need.text)),
            turn.text(
                "mod-member",
                number=author.key,
                facts=facts_line(turn.session, turn.language, author),
            ),
            *([turn.text("mod-is-hidden")] if hidden else []),
            separator="\n\n",
        ),
        [
            [
                Button("button-mod-restore", f"mod:restore:{need.key}")
                if hidden
                else Button("button-mod-hide", f"mod:hide:{need.key}"),
                Button("button-mod-block", f"mod:block:{author.key}", style="danger"),
            ],
            *say_why(entry),
            [Button("button-back", "mod:needs")],
        ],
    )


def say_why(entry: AuditEntry | None) -> list[list[Button]]:
    """Beside what was just done, a way to add the reason to the log."""
    return [[Button("button-say-why", f"reason:{entry.key}")]] if entry is not None else []


def _chosen_need(turn: Turn) -> Need:
    need = turn.session.get(Need, turn.number(1))
    if need is None:
        raise RefusedError("button-old")
    return need


def _chosen_member(turn: Turn) -> Member:
    member = turn.session.get(Member, turn.number(1))
    if member is None:
        raise RefusedError("button-old")
    return member


HANDLERS = (
    Handlers(
        Who.MODERATOR,
        commands={"mod": home},
        taps={"mod": act},
    ),
    Handlers(Who.ADMIN, taps={"review": review}),
)
