"""One turn: what a handler knows of the person in front of it, and how it answers.

Everything happens in the transaction of the update. Answers are rows of the outbox.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from functools import cached_property
from zoneinfo import ZoneInfo

from sqlmodel import Session
from telegram import User

from handlers.incoming import Incoming, Tap, Words
from locales import LANGUAGES, MemberWords, Mention, Rendered, plain, render
from models.conversation import Conversation
from models.forgotten import NO_SEAL, Seal
from models.member import Member
from models.outbox import OutboxCall, Priority
from models.role import Role
from usecases.errors import RefusedError
from usecases.fact_words import fact_words
from usecases.grant_role import role_of
from usecases.note_action import note_action
from usecases.outgoing import Keyboard, inline_keyboard, message_payload, queue_message

BRUSSELS = ZoneInfo("Europe/Brussels")
Argument = str | int | MemberWords | Mention


@dataclass(frozen=True)
class House:
    """What a handler may know of the installation. `moderators` are the first admins; `seal` makes
    the keyed hashes of who was forgotten. `most_a_minute`: updates of one
    person that are read, 0 for all."""

    moderators: frozenset[int] = frozenset()
    default_language: str = "nl"
    zone: ZoneInfo = BRUSSELS
    seal: Seal = NO_SEAL
    most_a_minute: int = 0


def spoken_or(code: str | None, default: str) -> str:
    """The language of a Telegram ("fr-BE"), or the default where it is none of ours."""
    code = (code or "").split("-")[0]
    return code if code in LANGUAGES else default


def known_language(code: str) -> str:
    """A language out of a button; raises RefusedError where it is none of ours."""
    if code not in LANGUAGES:
        raise RefusedError("button-old")
    return code


@dataclass
class Turn:
    """`incoming` is what the person did; `member` is None until they agreed to take part."""

    session: Session
    now: datetime
    user: User
    incoming: Incoming
    conversation: Conversation
    member: Member | None
    house: House
    answered: bool = field(default=False)

    @property
    def language(self) -> str:
        """The member's language, else the one chosen so far, else what Telegram says."""
        if self.member is not None:
            return self.member.language
        chosen = self.conversation.data.get("language")
        return str(chosen) if chosen in LANGUAGES else self.phone_language

    @property
    def phone_language(self) -> str:
        """What someone's Telegram shows of the bot by itself: its language, else the default."""
        return spoken_or(self.user.language_code, self.house.default_language)

    @property
    def me(self) -> Member:
        """The member, where the dispatcher let only members through."""
        assert self.member is not None
        return self.member

    @property
    def has_joined(self) -> bool:
        return self.member is not None and self.member.consents

    @cached_property
    def role(self) -> Role | None:
        return role_of(self.session, self.user.id, self.house.moderators)

    def reaches(self, least: Role) -> bool:
        """Whether this person may do what `least` may."""
        return self.role is not None and self.role.reaches(least)

    @property
    def tap(self) -> Tap:
        assert isinstance(self.incoming, Tap)
        return self.incoming

    @property
    def typed(self) -> str:
        """What was typed, where the dispatcher let only words through."""
        assert isinstance(self.incoming, Words)
        return self.incoming.text

    def text(self, text_id: str, /, **arguments: Argument) -> Rendered:
        return render(self.language, text_id, **arguments)

    def label(self, text_id: str, /, **arguments: str | int) -> str:
        return plain(self.language, text_id, **arguments)

    def fact(self, fact: str, code: str) -> str:
        """What a region, a kind of work or a time is called; no markup."""
        return fact_words(self.session, self.language, fact, code)

    def number(self, position: int) -> int:
        """An id out of the tapped button.

        Raises:
            RefusedError: when there is none; the data may have been made up.
        """
        try:
            number = int(self.tap.args[position])
        except (IndexError, ValueError):
            raise RefusedError("button-old") from None
        # Databases number in 63 bits; a longer number is nobody's.
        if abs(number) >= 1 << 63:
            raise RefusedError("button-old")
        return number

    def word(self, position: int) -> str:
        """A word out of the tapped button; raises as `number` does."""
        try:
            return self.tap.args[position]
        except IndexError:
            raise RefusedError("button-old") from None

    def say(
        self, text: str | Rendered, /, keyboard: Keyboard | None = None, **arguments: Argument
    ) -> None:
        """Answer with a new message: a text id with its arguments, or a rendered text."""
        queue_message(
            self.session,
            chat_id=self.user.id,
            rendered=self._rendered(text, arguments),
            language=self.language,
            keyboard=keyboard,
            priority=Priority.REPLY,
            now=self.now,
        )

    def show(
        self, text: str | Rendered, /, keyboard: Keyboard | None = None, **arguments: Argument
    ) -> None:
        """Answer a tap by changing the message it was on; otherwise with a new message."""
        if not isinstance(self.incoming, Tap) or self.incoming.message_id is None:
            self.say(text, keyboard, **arguments)
            return
        payload = message_payload(self._rendered(text, arguments))
        payload["message_id"] = self.incoming.message_id
        if keyboard:
            payload["reply_markup"] = inline_keyboard(self.language, keyboard)
        self._queue("editMessageText", payload, Priority.REPLY)

    def leave(self) -> None:
        """Leave the open question; what was begun stays, for /need or /experience to go on."""
        data = self.conversation.data
        kept = {key: data.get(key) for key in ("draft", "need_id", "told_in") if data.get("draft")}
        if data.get("story"):
            kept["story"] = data["story"]
        self.conversation.go_to(None, **kept)

    def hint(self, text_id: str | None = None) -> None:
        """End the tapped button's waiting, with a word over the chat if there is one to say."""
        payload: dict[str, object] = {"callback_query_id": self.tap.query_id}
        if text_id is not None:
            payload["text"] = self.label(text_id)
        self._queue("answerCallbackQuery", payload, Priority.TAP)
        self.answered = True

    def note(self, action: str, subject_id: int | None = None, **details: str | int) -> None:
        """Write into the audit log what this person just did."""
        note_action(self.session, self.user.id, action, self.now, subject_id=subject_id, **details)

    def _queue(self, method: str, payload: dict[str, object], priority: Priority) -> None:
        self.session.add(
            OutboxCall(
                chat_id=self.user.id,
                method=method,
                payload=payload,
                priority=priority,
                due_at=self.now,
            )
        )

    def _rendered(self, text: str | Rendered, arguments: Mapping[str, Argument]) -> Rendered:
        return text if isinstance(text, Rendered) else self.text(text, **arguments)


Handler = Callable[[Turn], None]


class Who(Enum):
    """Who may use a journey."""

    ANYONE = "anyone"
    MEMBER = "member"
    WORKING_GROUP = Role.WORKING_GROUP
    MODERATOR = Role.MODERATOR
    ADMIN = Role.ADMIN


@dataclass(frozen=True)
class Handlers:
    """One journey: its commands, its buttons (the word before the first colon), its questions, and
    those of its questions that a document answers."""

    who: Who
    commands: Mapping[str, Handler] = field(default_factory=dict)
    taps: Mapping[str, Handler] = field(default_factory=dict)
    steps: Mapping[str, Handler] = field(default_factory=dict)
    files: Mapping[str, Handler] = field(default_factory=dict)
