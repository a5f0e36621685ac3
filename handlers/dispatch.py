"""From one raw update to the one handler it is for, inside the update's transaction."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session
from telegram import Update, User

from handlers import (
    answers,
    appeals,
    ask,
    audit,
    broadcasts,
    cases,
    catalogue,
    check_ins,
    circle_room,
    circle_weeks,
    circles,
    concerns,
    everyday,
    experience,
    groups,
    inline,
    introductions,
    invite,
    limit,
    meetings,
    mine,
    moderate_experiences,
    moderation,
    move_proposal,
    my_experiences,
    my_past,
    need,
    parting,
    privacy,
    profile,
    proposals,
    propose,
    quotes,
    relay,
    report,
    roles,
    rounds,
    services,
    start,
    talk_reports,
    themes,
    unmet,
    weights,
    why,
)
from handlers.incoming import (
    Command,
    Incoming,
    NotText,
    Reach,
    Tap,
    Words,
    parse,
    parse_group,
    sender_of,
)
from handlers.turn import Handler, Handlers, House, Turn, Who
from models.conversation import open_conversation
from models.member import Member, find_member
from models.role import Role, has_admin
from usecases.availability import lose_reach, regain_reach
from usecases.errors import RefusedError
from usecases.keep_pace import keep_pace

JOURNEYS: tuple[Handlers, ...] = tuple(
    handlers
    for module in (
        start,
        profile,
        privacy,
        quotes,
        need,
        experience,
        ask,
        introductions,
        relay,
        parting,
        check_ins,
        circles,
        circle_room,
        circle_weeks,
        meetings,
        mine,
        my_experiences,
        my_past,
        limit,
        invite,
        everyday,
        moderation,
        moderate_experiences,
        talk_reports,
        why,
        rounds,
        roles,
        audit,
        services,
        catalogue,
        answers,
        unmet,
        themes,
        weights,
        report,
        concerns,
        cases,
        appeals,
        proposals,
        propose,
        move_proposal,
        broadcasts,
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
FILES = _table("files")


def handle(session: Session, raw: Mapping[str, Any], now: datetime, house: House) -> None:
    """Let an update take its effect, whole or not at all; answers are queued in the same session.

    A refusal changes nothing: what was begun before it is undone, and only its answer remains.
    """
    update = Update.de_json(dict(raw))
    if update.inline_query is not None:
        inline.note(session, update.inline_query, now)
        return
    if (event := parse_group(update)) is not None:
        groups.react(session, event, now, house)
        return
    incoming, user = parse(update), sender_of(update)
    if incoming is None or user is None:
        return
    visit = Visit(session, now, house, incoming, user)
    try:
        with session.begin_nested():
            visit.take_place()
    except RefusedError as refused:
        with session.begin_nested():
            visit.be_refused(refused)


@dataclass(frozen=True)
class Visit:
    """What came in, and from whom."""

    session: Session
    now: datetime
    house: House
    incoming: Incoming
    user: User

    def take_place(self) -> None:
        member = find_member(self.session, self.user.id)
        if isinstance(self.incoming, Reach):
            _note_reach(self.session, member, self.incoming, self.now)
            return
        turn = self._turn(member)
        if self._is_too_fast(turn):
            return
        _respond(turn)
        if turn.member is None or turn.conversation.step or turn.conversation.data:
            turn.conversation.touched_at = self.now
        if isinstance(self.incoming, Tap) and not turn.answered:
            turn.hint()

    def _is_too_fast(self, turn: Turn) -> bool:
        """What a block does not take from anybody, a pause does not either."""
        if not self.house.most_a_minute or privacy.is_ones_right(turn):
            return False
        pause = keep_pace(self.session, self.user.id, self.now, self.house.most_a_minute)
        if pause:
            turn.say("flood-pause", minutes=pause)
        return pause is not None

    def be_refused(self, refused: RefusedError) -> None:
        turn = self._turn(find_member(self.session, self.user.id))
        if isinstance(self.incoming, Tap):
            turn.hint(refused.text_id)
        else:
            turn.say(refused.text_id)
        if isinstance(self.incoming, Words) and turn.conversation.step is not None:
            # Changing it is the obvious way to do better.
            kept = {**turn.conversation.data, "refused": self.incoming.message_id}
            turn.conversation.go_to(turn.conversation.step, **kept)

    def _turn(self, member: Member | None) -> Turn:
        if member is not None:
            member.username = self.user.username
            regain_reach(self.session, member, self.now)
        return Turn(
            session=self.session,
            now=self.now,
            user=self.user,
            incoming=self.incoming,
            conversation=open_conversation(self.session, self.user.id),
            member=member,
            house=self.house,
        )


def _note_reach(session: Session, member: Member | None, reach: Reach, now: datetime) -> None:
    if member is None:
        return
    if reach.lost:
        lose_reach(session, member, now)
    else:
        regain_reach(session, member, now)


def _respond(turn: Turn) -> None:
    blocked = turn.member is not None and turn.member.blocked_at is not None
    if blocked and not (appeals.is_speaking(turn) or privacy.is_ones_right(turn)):
        appeals.turn_away(turn)
        return
    who, handler = _choose(turn)
    if who is Who.MEMBER and not turn.has_joined:
        start.resume_joining(turn)
        return
    joining = (turn.conversation.step or "start.").startswith("start.")
    may_leave = turn.has_joined or not joining
    if isinstance(turn.incoming, Command) and may_leave and handler is not everyday.cancel:
        # A command in the middle of a conversation means what it says; a draft is kept for /need.
        turn.leave()
    handler(turn)


def _choose(turn: Turn) -> tuple[Who, Handler]:
    """The handler for what came in; what needs a role does not exist for who has it not."""
    incoming: Incoming = turn.incoming
    found: tuple[Who, Handler] | None = None
    if isinstance(incoming, Command):
        found = COMMANDS.get(incoming.name)
    elif isinstance(incoming, Tap):
        found = TAPS.get(incoming.name)
    elif (handler := relay.claimed(turn)) is not None:
        found = (Who.MEMBER, handler)
    elif isinstance(incoming, Words) and (not incoming.edited or _still_counts(turn, incoming)):
        found = STEPS.get(turn.conversation.step or "")
    elif isinstance(incoming, NotText) and not incoming.edited:
        found = FILES.get(turn.conversation.step or "")
    if found is not None and isinstance(least := found[0].value, Role) and not turn.reaches(least):
        found = _without_a_role(turn)
    if found is None and isinstance(incoming, Tap):
        raise RefusedError("button-old")
    return found or (Who.ANYONE, everyday.unasked)


def _without_a_role(turn: Turn) -> tuple[Who, Handler] | None:
    """Nothing, but where a command comes and nobody is admin yet."""
    if not isinstance(turn.incoming, Command) or turn.house.moderators or has_admin(turn.session):
        return None
    return Who.ANYONE, roles.nobody_yet


def _still_counts(turn: Turn, words: Words) -> bool:
    """Whether a changed message answers the open question: it made the draft that is shown, or it
    was the answer that did not do."""
    data = turn.conversation.data
    return words.message_id in {data.get("refused"), data.get("told_in")} - {None}
