"""Sharing an experience: three questions, then a card; and what helped with a solved need."""

from typing import Any

from handlers.incoming import Command, Tap
from handlers.need import details_found
from handlers.turn import Handlers, Turn, Who
from locales import lines
from models.experience import Experience
from models.need import SOLVED, Need, find_need_of
from usecases.contact_details import without_addresses
from usecases.errors import RefusedError
from usecases.outgoing import Button
from usecases.peer_card import experience_parts
from usecases.share_experience import (
    PARTS,
    SITUATION,
    TEXT,
    TRIED,
    Story,
    checked_part,
    share_experience,
)

MINE = [[Button("button-mine", "mine")]]
Draft = dict[str, Any]  # the fields of a Story, as far as they were told


def begin(turn: Turn) -> None:
    """/experience, with or without the situation behind it; what was begun goes on."""
    if isinstance(turn.incoming, Command) and turn.incoming.rest:
        _go_on(turn, {SITUATION: checked_part(SITUATION, turn.incoming.rest)})
    else:
        _go_on(turn, turn.conversation.data.get("story") or {})


def _begin_below(turn: Turn) -> None:
    """From a list, which stays where it is."""
    _go_on(turn, turn.conversation.data.get("story") or {}, anew=True)


def ask_what_helped(turn: Turn, need: Need) -> None:
    """Asked wherever a need is marked as solved."""
    _ask(turn, TEXT, _story_of(need))


def take_part(turn: Turn) -> None:
    """The answer to one of the three questions."""
    part = str(turn.conversation.step).removeprefix("experience.")
    _go_on(turn, {**_draft(turn), part: checked_part(part, turn.typed)})


def act(turn: Turn) -> None:
    """A button of the questions or of the card."""
    action = turn.tap.args[0] if turn.tap.args else "begin"
    if action not in ACTIONS:
        raise RefusedError("button-old")
    ACTIONS[action](turn)


def use_the_buttons(turn: Turn) -> None:
    """Words where a button was expected: the question comes again, under the words."""
    turn.say("use-the-buttons")
    if turn.conversation.step == "experience.would":
        _ask_would_talk(turn, _draft(turn))
    else:
        _go_on(turn, _draft(turn))


def _skip(turn: Turn) -> None:
    draft = _draft(turn)
    if turn.conversation.step == f"experience.{TRIED}":
        _go_on(turn, {**draft, TRIED: ""})
    elif turn.conversation.step == f"experience.{TEXT}" and draft.get("need_id"):
        _ask_would_talk(turn, draft)
    else:
        raise RefusedError("already-answered")


def _write_anew(turn: Turn) -> None:
    """From the first question; of a solved need only what helped is asked."""
    draft = _expect(turn, "experience.confirm")
    if draft.get("need_id"):
        _ask(turn, TEXT, {key: value for key, value in draft.items() if key != TEXT})
    else:
        _go_on(turn, {})


def _take_out(turn: Turn) -> None:
    """What tells whom to find; the card is shown again without."""
    draft = _expect(turn, "experience.confirm")
    told = {part: without_addresses(str(draft[part])) for part in PARTS}
    _go_on(
        turn, {**draft, **{part: text and checked_part(part, text) for part, text in told.items()}}
    )


def _cancel(turn: Turn) -> None:
    _expect(turn, "experience.confirm")
    turn.conversation.go_to(None)
    turn.show("experience-cancelled")


def _share(turn: Turn) -> None:
    choice = turn.word(1)
    draft = _expect(turn, "experience.confirm")
    if choice not in {"talk", "read"}:
        raise RefusedError("button-old")
    experience = share_experience(
        turn.session, turn.me, Story(**draft), turn.now, would_talk=choice == "talk"
    )
    turn.conversation.go_to(None)
    turn.show(
        lines(
            turn.text("text-held" if experience.hidden_at else f"experience-shared-{choice}"),
            *experience_parts(turn.language, experience),
            separator="\n\n",
        ),
        MINE,
    )


def _would(turn: Turn) -> None:
    """Who wrote nothing of what helped may still talk about it."""
    choice = turn.word(1)
    draft = _expect(turn, "experience.would")
    if choice not in {"yes", "no"}:
        raise RefusedError("button-old")
    if choice == "yes":
        share_experience(turn.session, turn.me, Story(**draft), turn.now, would_talk=True)
    turn.conversation.go_to(None)
    turn.show(f"experience-would-{choice}", MINE)


ACTIONS = {
    "begin": begin,
    "below": _begin_below,
    "skip": _skip,
    "out": _take_out,
    "anew": _write_anew,
    "cancel": _cancel,
    "share": _share,
    "would": _would,
}


def _go_on(turn: Turn, draft: Draft, *, anew: bool = False) -> None:
    """The next question that is open (`anew`: as a new message), or the card."""
    missing = next((part for part in PARTS if part not in draft), None)
    if missing is not None:
        _ask(turn, missing, draft, anew=anew)
        return
    turn.conversation.go_to("experience.confirm", story=draft)
    parts = [turn.text("experience-card"), *_shown(turn, draft)]
    found = details_found(turn, *(str(draft[part]) for part in PARTS))
    answer = (
        turn.show if isinstance(turn.incoming, Tap) and turn.tap.args[:1] == ("out",) else turn.say
    )
    answer(
        lines(*parts, *found, turn.text("experience-talk-ask"), separator="\n\n"),
        [
            *([[Button("button-details-out", "experience:out")]] if found else []),
            [Button("button-share-talk", "experience:share:talk", style="success")],
            [Button("button-share-read", "experience:share:read")],
            [
                Button("button-anew", "experience:anew"),
                Button("button-cancel", "experience:cancel"),
            ],
        ],
    )


def _ask(turn: Turn, part: str, draft: Draft, *, anew: bool = False) -> None:
    turn.conversation.go_to(f"experience.{part}", story=draft)
    # Of a solved need the situation is known, and it was not tried in vain.
    text_id = "experience-ask" if draft.get("need_id") else f"experience-{part}-ask"
    may_skip = part == TRIED or draft.get("need_id")
    answer = turn.say if anew else turn.show
    answer(text_id, [[Button("button-skip", "experience:skip")]] if may_skip else None)


def _ask_would_talk(turn: Turn, draft: Draft) -> None:
    turn.conversation.go_to("experience.would", story=draft)
    turn.show(
        "experience-would-ask",
        [
            [Button("button-would-talk", "experience:would:yes", style="success")],
            [Button("button-rather-not", "experience:would:no")],
        ],
    )


def _shown(turn: Turn, draft: Draft) -> list[Any]:
    """As others will read it."""
    shown = Experience(
        member_id=turn.me.key,
        language=turn.language,
        told_at=turn.now,
        situation=str(draft[SITUATION]),
        tried=str(draft[TRIED]),
        text=str(draft[TEXT]),
    )
    return experience_parts(turn.language, shown)


def _draft(turn: Turn) -> Draft:
    data = turn.conversation.data
    if data.get("story"):
        return dict(data["story"])
    need = find_need_of(turn.session, turn.me.key, int(data.get("need_id") or 0))
    # A question of an earlier version, that named no more than the need.
    return _story_of(need) if need is not None and need.state == SOLVED else {}


def _story_of(need: Need) -> Draft:
    return {SITUATION: need.text, TRIED: "", "need_id": need.key}


def _expect(turn: Turn, step: str) -> Draft:
    """What was told so far, if this question is still the open one.

    Raises:
        RefusedError: when it is not.
    """
    if turn.conversation.step != step:
        raise RefusedError("already-answered")
    return _draft(turn)


HANDLERS = (
    Handlers(
        Who.MEMBER,
        commands={"experience": begin},
        taps={"experience": act},
        steps={
            **{f"experience.{part}": take_part for part in PARTS},
            "experience.confirm": use_the_buttons,
            "experience.would": use_the_buttons,
        },
    ),
)
