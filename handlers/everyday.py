"""Language, a pause, help, and everything the bot did not ask for."""

from handlers import edited
from handlers.house_name import who_it_is
from handlers.incoming import Command, NotText, Words
from handlers.languages import language_button
from handlers.need import show_draft
from handlers.start import resume_joining
from handlers.turn import Handlers, Turn, Who
from locales import LANGUAGES, has_text, lines
from models.bot_account import bot_username
from models.need import SHORTEST
from models.role import Role
from usecases.availability import pause, resume
from usecases.errors import RefusedError
from usecases.menu import want_menu
from usecases.outgoing import Button


def ask_language(turn: Turn) -> None:
    rows = [
        [language_button(code, f"language:{code}", chosen=code == turn.language)]
        for code in LANGUAGES
    ]
    turn.show("language-ask", rows)


def choose_language(turn: Turn) -> None:
    if turn.word(0) not in LANGUAGES:
        raise RefusedError("button-old")
    turn.me.language = turn.word(0)
    want_menu(turn.session, turn.user.id, turn.now)
    turn.show("language-set")


def take_a_break(turn: Turn) -> None:
    pause(turn.me, turn.now)
    turn.show("paused", [[Button("button-resume", "resume")]])


def come_back(turn: Turn) -> None:
    resume(turn.session, turn.me, turn.now)
    turn.show("resumed")


def help_(turn: Turn) -> None:
    """What can be done here; someone new hears how to begin."""
    parts = [turn.text("help" if turn.has_joined else "help-new")]
    if turn.has_joined and (name := bot_username(turn.session)) is not None:
        parts.append(turn.text("help-elsewhere", name=f"@{name}"))
    if more := [turn.text(f"help-{role}") for role in Role if turn.reaches(role)]:
        parts.append(lines(*more))
    parts += who_it_is(turn, "help-house")
    turn.say(lines(*parts, separator="\n\n"))


def cancel(turn: Turn) -> None:
    """End the open question, whichever it is."""
    if turn.conversation.step is None and not {"draft", "story"} & turn.conversation.data.keys():
        turn.say("cancel-nothing")
        return
    joining = not turn.has_joined and (turn.conversation.step or "").startswith("start.")
    turn.conversation.go_to(None)
    turn.say("cancel-joining" if joining else "cancel-done")


def unasked(turn: Turn) -> None:
    """Something that no button, command or open question accounts for."""
    incoming = turn.incoming
    if isinstance(incoming, NotText):
        if not incoming.edited:  # a new caption changes nothing of the answer
            text_id = f"not-text-{incoming.kind}"
            turn.say(text_id if has_text(turn.language, text_id) else "not-text-other")
    elif isinstance(incoming, Words) and incoming.edited:
        edited.react(turn)
    elif not turn.has_joined:
        resume_joining(turn)
    elif isinstance(incoming, Command):
        turn.say("unknown-command")
        help_(turn)
    elif isinstance(incoming, Words) and len(incoming.text.strip()) >= SHORTEST:
        # What someone simply types is most likely what they need; nothing is kept unasked.
        show_draft(turn, incoming.text, None, told_in=incoming.message_id)
    else:
        turn.say("say-more", [[Button("button-tell-need", "need")]])


HANDLERS = (
    Handlers(Who.ANYONE, commands={"help": help_, "cancel": cancel}),
    Handlers(
        Who.MEMBER,
        commands={"language": ask_language, "pause": take_a_break, "resume": come_back},
        taps={"language": choose_language, "resume": come_back},
    ),
)
