"""A message that somebody changed after it was sent."""

from handlers.incoming import Words
from handlers.need import offer_change, show_draft
from handlers.turn import Turn
from models.need import SHORTEST
from usecases.change_need import note_change
from usecases.talk_in_circle import ROOM


def react(turn: Turn) -> None:
    """Whatever the message became: a draft, a need, an answer; for a slip of the pen, silence."""
    assert isinstance(turn.incoming, Words)
    words, data = turn.incoming, turn.conversation.data
    if not turn.has_joined:
        return
    if data.get("draft") and data.get("told_in") == words.message_id:
        show_draft(turn, words.text, data.get("need_id"), told_in=words.message_id)
        return
    need = note_change(turn.session, turn.me, words.message_id, words.text, turn.now)
    if need is not None:
        if need.changed_text is not None:
            offer_change(turn, need)
    elif turn.conversation.step == ROOM:
        turn.say("circle-edited")
    elif (turn.conversation.step or "").startswith("experience."):
        turn.say("experience-edited")
    elif len(words.text.strip()) >= SHORTEST:
        turn.say("edited-late")
