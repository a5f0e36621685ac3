"""What I shared: read it, change it, delete it."""

from collections.abc import Callable

from handlers.need import details_found
from handlers.pages import page_of, turning
from handlers.turn import Handlers, Turn, Who
from locales import MemberWords, lines
from models.experience import Experience, experiences_of, find_experience_of
from usecases.contact_details import has_addresses, without_addresses
from usecases.errors import RefusedError
from usecases.outgoing import Button, Keyboard
from usecases.peer_card import experience_parts
from usecases.share_experience import (
    PARTS,
    TRIED,
    change_part,
    checked_part,
    delete_experience,
    set_would_talk,
)
from usecases.show_elsewhere import allow_elsewhere
from usecases.words import shortened

SHOWN = 60  # characters on the list


def act(turn: Turn) -> None:
    """A button of the list or of one experience."""
    action = turn.word(0)
    if action == "list":
        _show_list(turn, turn.number(1))
    elif action in ACTIONS:
        ACTIONS[action](turn, _mine(turn, turn.number(1)))
    else:
        raise RefusedError("button-old")


def take_part(turn: Turn) -> None:
    """The new words of one part; where they tell whom to find, asked about before they are kept."""
    data = turn.conversation.data
    experience = _mine(turn, int(data.get("experience_id") or 0))
    part, text = str(data["part"]), checked_part(str(data["part"]), turn.typed)
    if not has_addresses(text):
        _change(turn, experience, part, text)
        return
    turn.conversation.go_to("myexp.edit", experience_id=experience.key, part=part, typed=text)
    shown = turn.text("details-words", words=MemberWords(without_addresses(text)))
    turn.say(
        lines(shown, *details_found(turn, text), separator="\n\n"),
        [
            [Button("button-details-out", f"myexp:found:{experience.key}:out", style="success")],
            [Button("button-details-leave", f"myexp:found:{experience.key}:leave")],
            [Button("button-back", f"myexp:one:{experience.key}")],
        ],
    )


def _answer_found(turn: Turn, experience: Experience) -> None:
    data = turn.conversation.data
    choice, typed = turn.word(2), str(data.get("typed") or "")
    if not typed or data.get("experience_id") != experience.key:
        raise RefusedError("already-answered")
    if choice not in {"out", "leave"}:
        raise RefusedError("button-old")
    text = without_addresses(typed) if choice == "out" else typed
    _change(turn, experience, str(data["part"]), text)


def _change(turn: Turn, experience: Experience, part: str, text: str) -> None:
    change_part(turn.session, experience, part, text, turn.now)
    turn.conversation.go_to(None)
    _show(turn, experience)


def _show_list(turn: Turn, number: int) -> None:
    """Newest first, five a page."""
    every = experiences_of(turn.session, turn.me.key)
    start, shown = page_of(every, number)
    parts = [turn.text("my-experiences" if every else "my-experiences-none")]
    parts += [
        turn.text("mine-need", number=place, words=MemberWords(shortened(one.situation, SHOWN)))
        for place, one in enumerate(shown, start + 1)
    ]
    keyboard: Keyboard = [
        [
            Button("button-number", f"myexp:one:{one.key}", {"number": place})
            for place, one in enumerate(shown, start + 1)
        ],
        turning("myexp:list", number, len(every)),
        [Button("button-tell-experience", "experience:below")],
        [Button("button-back", "mine:list")],
    ]
    turn.show(lines(*parts), [row for row in keyboard if row])


def _show(turn: Turn, experience: Experience) -> None:
    parts = [turn.text("my-experience"), *experience_parts(turn.language, experience)]
    parts.append(turn.text(f"my-experience-talk-{_yes_no(experience.would_talk)}"))
    parts.append(turn.text(f"my-experience-elsewhere-{_yes_no(_is_elsewhere(experience))}"))
    if experience.hidden_at is not None:
        parts.append(turn.text("my-experience-hidden"))
    key = experience.key
    turn.show(
        lines(*parts, separator="\n\n"),
        [
            *([Button(f"button-edit-{part}", f"myexp:edit:{key}:{part}")] for part in PARTS),
            [
                Button(
                    f"button-talk-{_yes_no(not experience.would_talk)}",
                    f"myexp:talk:{key}:{_yes_no(not experience.would_talk)}",
                )
            ],
            [
                Button("button-elsewhere-no", f"myexp:elsewhere:{key}:no")
                if _is_elsewhere(experience)
                else Button("button-elsewhere", f"myexp:askelsewhere:{key}")
            ],
            [Button("button-delete", f"myexp:delete:{key}", style="danger")],
            [Button("button-back", "myexp:list:0")],
        ],
    )


def _edit(turn: Turn, experience: Experience) -> None:
    part = turn.word(2)
    if part not in PARTS:
        raise RefusedError("button-old")
    turn.conversation.go_to("myexp.edit", experience_id=experience.key, part=part)
    rows = [[Button("button-back", f"myexp:one:{experience.key}")]]
    had = getattr(experience, part)
    if part == TRIED and had:
        rows.insert(0, [Button("button-leave-out", f"myexp:leaveout:{experience.key}")])
    parts = [turn.text(f"my-experience-edit-{part}")]
    if had:
        parts.append(turn.text("my-experience-had", words=MemberWords(had, may_link=True)))
    turn.show(lines(*parts, separator="\n\n"), rows)


def _leave_out(turn: Turn, experience: Experience) -> None:
    change_part(turn.session, experience, TRIED, "", turn.now)
    turn.leave()
    _show(turn, experience)


def _would_talk(turn: Turn, experience: Experience) -> None:
    """The button says what it sets, so that a double tap sets the same."""
    if turn.word(2) not in {"yes", "no"}:
        raise RefusedError("button-old")
    set_would_talk(turn.session, experience, turn.now, would_talk=turn.word(2) == "yes")
    _show(turn, experience)


def _ask_elsewhere(turn: Turn, experience: Experience) -> None:
    """A consent of its own: what it means is read before it is given."""
    turn.show(
        "elsewhere-consent",
        [
            [Button("button-elsewhere-yes", f"myexp:elsewhere:{experience.key}:yes")],
            [Button("button-back", f"myexp:one:{experience.key}")],
        ],
    )


def _elsewhere(turn: Turn, experience: Experience) -> None:
    """The button says what it sets, as above."""
    if turn.word(2) not in {"yes", "no"}:
        raise RefusedError("button-old")
    allow_elsewhere(turn.session, experience, turn.now, allowed=turn.word(2) == "yes")
    _show(turn, experience)


def _ask_delete(turn: Turn, experience: Experience) -> None:
    """It cannot be undone, so it takes a second tap."""
    turn.show(
        "my-experience-delete",
        [
            [Button("button-delete-sure", f"myexp:gone:{experience.key}", style="danger")],
            [Button("button-back", f"myexp:one:{experience.key}")],
        ],
        words=MemberWords(shortened(experience.situation, SHOWN)),
    )


def _delete(turn: Turn, experience: Experience) -> None:
    delete_experience(turn.session, experience, turn.now)
    turn.show("my-experience-deleted", [[Button("button-back", "myexp:list:0")]])


def _one(turn: Turn, experience: Experience) -> None:
    turn.leave()
    _show(turn, experience)


ACTIONS: dict[str, Callable[[Turn, Experience], None]] = {
    "one": _one,
    "edit": _edit,
    "found": _answer_found,
    "leaveout": _leave_out,
    "talk": _would_talk,
    "askelsewhere": _ask_elsewhere,
    "elsewhere": _elsewhere,
    "delete": _ask_delete,
    "gone": _delete,
}


def _mine(turn: Turn, experience_id: int) -> Experience:
    experience = find_experience_of(turn.session, turn.me.key, experience_id)
    if experience is None:
        raise RefusedError("button-old")
    return experience


def _is_elsewhere(experience: Experience) -> bool:
    return experience.elsewhere_since is not None


def _yes_no(value: bool) -> str:
    return "yes" if value else "no"


HANDLERS = (Handlers(Who.MEMBER, taps={"myexp": act}, steps={"myexp.edit": take_part}),)
