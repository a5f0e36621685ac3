"""@bot and words, typed in any chat: what members let others show there is looked for.

Only noted here: who may look, and what there is, is asked when it is answered, which takes a model.
"""

from datetime import datetime

from sqlmodel import Session
from telegram import InlineQuery

from locales.inert import inert
from models.inline_question import note_inline_question


def note(session: Session, query: InlineQuery, now: datetime) -> None:
    """A way of its own, as in groups: it begins no conversation, and makes nobody reachable."""
    if not query.from_user.is_bot:
        note_inline_question(session, query.from_user.id, query.id, inert(query.query), now)
