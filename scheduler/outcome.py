"""What becomes of a call once there is a ruling about it: the only place that changes its state.

todo -> sending -> sent
                -> todo       it certainly did not arrive, or was looked for and is not there
                -> unknown    no answer came: at `check_at` the sender looks for it
                -> failed     the person is gone, or Telegram will never accept it
                -> cancelled  nobody waits for it any more
unknown -> sent | todo        found, or not
unknown -> unknown            with `check_at` empty: there is no finding out (moderators hear)
"""

import logging
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session

from models.member import find_member
from models.outbox import (
    CANCELLED,
    FAILED,
    MESSAGES,
    SENDING,
    SENT,
    TODO,
    UNKNOWN,
    OutboxCall,
)
from scheduler.loop import trail
from scheduler.verdict import Ruling, Verdict
from usecases.alert import ABOUT as ALERT
from usecases.alert import alert_moderators
from usecases.availability import lose_reach
from usecases.pass_on import is_of_a_line, tell_not_passed_on

logger = logging.getLogger(__name__)

LONGEST_DELAY = 300  # seconds between tries while Telegram cannot be reached
# Before a message is looked for. A server that was slow to answer may be slow to act as well,
# and what must not come twice has time; someone waits for the rest.
LOOK_AFTER, LOOK_AFTER_ONCE = timedelta(seconds=5), timedelta(seconds=20)
MOST_ATTEMPTS = 8  # of a message that vanishes each time


@dataclass(frozen=True)
class Outcome:
    """Notes rulings; `moderators` hear of what needs a person."""

    moderators: Collection[int]
    default_language: str

    def note(self, session: Session, call: OutboxCall, ruling: Ruling, now: datetime) -> None:
        call.error = ruling.error
        call.check_at = None
        match ruling.verdict:
            case Verdict.SENT:
                call.state = SENT
                call.sent_at = now
                call.message_id = ruling.message_id
            case Verdict.WAIT | Verdict.MOVED:
                call.state = TODO
                call.attempts -= 1
                call.chat_id = ruling.moved_to or call.chat_id
            case Verdict.AGAIN:
                _try_again(call, now)
            case Verdict.UNKNOWN:
                leave_unknown(call, now)
            case Verdict.LATER:
                call.check_at = now + patience(call)
            case Verdict.MISSING if call.attempts < MOST_ATTEMPTS:
                call.state = TODO
            case Verdict.UNSURE if not call.once and call.attempts < MOST_ATTEMPTS:
                call.state = TODO
            case Verdict.UNSURE:
                self._follow(session, call, ruling, now)
            case Verdict.TOO_LATE:
                call.state = CANCELLED
            case _:
                call.state = FAILED
                self._follow(session, call, ruling, now)
        _spend_if_over(call)

    def _follow(self, session: Session, call: OutboxCall, ruling: Ruling, now: datetime) -> None:
        """What else a failure asks for; should that go wrong, the call has failed all the same."""
        try:
            with session.begin_nested():
                if ruling.verdict is Verdict.GONE:
                    if (member := find_member(session, call.chat_id)) is not None:
                        lose_reach(session, member, now)
                elif ruling.verdict is Verdict.LOST_MESSAGE:
                    # What a deleted file had below it is of no use alone, nor is the change of a
                    # line that its reader threw away.
                    if call.method == "editMessageText" and not is_of_a_line(call.about):
                        session.add(_as_new_message(call, now))
                elif ruling.verdict is Verdict.UNSURE:
                    self._tell(session, call, now, "mod-call-unsure")
                    tell_not_passed_on(session, call.about, now)
                else:
                    logger.error("Telegram refused call %s (%s).", call.key, call.method)
                    what = {"method": call.method, "error": call.error or ""}
                    self._tell(session, call, now, "mod-call-failed", **what)
                    tell_not_passed_on(session, call.about, now)
        except Exception as error:  # noqa: BLE001  (whatever it was, the queue goes on)
            logger.error("A failed call had no consequences: %s", trail(error))

    def _tell(
        self, session: Session, call: OutboxCall, now: datetime, text_id: str, **arguments: str
    ) -> None:
        if call.about == ALERT:
            return  # or each alert about an alert would cause the next
        alert_moderators(session, self.moderators, self.default_language, text_id, now, **arguments)


def _spend_if_over(call: OutboxCall) -> None:
    in_doubt = call.state == UNKNOWN and call.check_at is not None
    if call.state not in {TODO, SENDING} and not in_doubt:
        call.spend()


def leave_unknown(call: OutboxCall, now: datetime) -> None:
    """No answer came. A message is looked for later; anything else may simply be repeated."""
    if call.method not in MESSAGES:
        call.state = TODO
        if call.attempts > 1:
            _try_again(call, now)
        return
    call.state = UNKNOWN
    call.check_at = now + patience(call)


def patience(call: OutboxCall) -> timedelta:
    """How long after a doubt arose its message is looked for."""
    return LOOK_AFTER_ONCE if call.once else LOOK_AFTER


def _try_again(call: OutboxCall, now: datetime) -> None:
    call.state = TODO
    call.due_at = now + timedelta(seconds=min(2**call.attempts, LONGEST_DELAY))


def _as_new_message(call: OutboxCall, now: datetime) -> OutboxCall:
    """The member deleted the message that was to change: they get it as a new one."""
    payload = {name: value for name, value in call.payload.items() if name != "message_id"}
    return OutboxCall(
        chat_id=call.chat_id,
        method="sendMessage",
        payload=payload,
        priority=call.priority,
        about=call.about,
        once=call.once,
        due_at=now,
    )
