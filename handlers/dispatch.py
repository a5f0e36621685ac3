"""From one raw update to the one handler it is for, inside the update's transaction."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlmodel import Session
from telegram import Update

from handlers import (
    ask,
    check_ins,
    everyday,
    experience,
    introductions,
    limit,
    mine,
    moderate_experiences,
    moderation,
    my_experiences,
    my_past,
    need,
    profile,
    rounds,
    start,
    why,
)
from handlers.incoming import Command, Incoming, Reach, Tap, Words, parse, sender_of
from handlers.turn import Handler, Handlers, House, Turn, Who
from models.conversation import open_conversation
from models.member import Member, find_member
from usecases.availability import lose_reach, regain_reach
from usecases.errors import RefusedError

JOURNEYS: tuple[Handlers, ...] = tuple(
    handlers
    for module in (
        start,
        profile,
        need,
        experience,
        ask,
        introductions,
        check_ins,
        mine,
        my_experiences,
        my_past,
        limit,
        everyday,
        moderation,
        moderate_experiences,
        why,
        rounds,
    )
    for handlers in module.HANDLERS
)


def _table(kind: str) -> dict[str, tuple[Who, Handler]]:
    table: dict[str, tuple[Who, Handler]] = {}
    for journey in JOURNEYS:
        entries: Mapping[str, Handler] = getattr(journey, kind)
        for name, handler in entries.items():
            assert name not in table, f"Two handlers for the same {kind}: {name}."
            table[name] = (journey.who, handler)
    return table


COMMANDS, TAPS, STEPS = _table("commands"), _table("taps"), _table("steps")


def handle(session: Session, raw: Mapping[str, Any], now: datetime, house: House) -> None:
    """Let an update take its effect; answers are queued in the same session."""
    update = Update.de_json(dict(raw))
    incoming, user = parse(update), sender_of(update)
    if incoming is None or user is None:
        return
    member = find_member(session, user.id)
    if isinstance(incoming, Reach):
        _note_reach(session, member, incoming, now)
        return
    if member is not None:
        member.username = user.username
        regain_reach(session, member, now)
    turn = Turn(
        session=session,
        now=now,
        user=user,
        incoming=incoming,
        conversation=open_conversation(session, user.id),
        member=member,
        house=house,
    )
    session.flush()
    try:
        # What was begun before a refusal is undone, so that a refusal changes nothing.
        with session.begin_nested():
            _respond(turn)
    except RefusedError as refused:
        if isinstance(incoming, Tap):
            turn.hint(refused.text_id)
        else:
            turn.say(refused.text_id)
    if isinstance(incoming, Tap) and not turn.answered:
        turn.hint()


def _note_reach(session: Session, member: Member | None, reach: Reach, now: datetime) -> None:
    if member is None:
        return
    if reach.lost:
        lose_reach(session, member, now)
    else:
        regain_reach(session, member, now)


def _respond(turn: Turn) -> None:
    if turn.member is not None and turn.member.blocked_at is not None:
        raise RefusedError("blocked")
    who, handler = _choose(turn)
    if who is Who.MEMBER and not turn.has_joined:
        start.resume_joining(turn)
        return
    may_leave = turn.has_joined or (turn.conversation.step or "").startswith("mod.")
    if isinstance(turn.incoming, Command) and may_leave and handler is not everyday.cancel:
        # A command in the middle of a conversation means what it says; a draft is kept for /need.
        turn.leave()
    handler(turn)


def _choose(turn: Turn) -> tuple[Who, Handler]:
    """The handler for what came in; what is a moderator's alone does not exist for others."""
    incoming: Incoming = turn.incoming
    found: tuple[Who, Handler] | None = None
    if isinstance(incoming, Command):
        found = COMMANDS.get(incoming.name)
    elif isinstance(incoming, Tap):
        found = TAPS.get(incoming.name)
    elif isinstance(incoming, Words) and not (incoming.edited and not _takes_words(turn)):
        found = STEPS.get(turn.conversation.step or "")
    if found is not None and found[0] is Who.MODERATOR and not turn.is_moderator:
        found = None
    if found is None and isinstance(incoming, Tap):
        raise RefusedError("button-old")
    return found or (Who.ANYONE, everyday.unasked)


def _takes_words(turn: Turn) -> bool:
    """Whether the open question is one that words answer, so that edited words count too."""
    step = turn.conversation.step or ""
    return step in STEPS and STEPS[step][1] is not start.use_the_buttons
