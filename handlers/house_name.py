"""Who the cooperative is, where the bot says so."""

from handlers.turn import Turn
from locales import MemberWords, Rendered
from models.cooperative import cooperative_of


def who_it_is(turn: Turn, text_id: str) -> list[Rendered]:
    """A line with its name and how to reach it; nothing where the catalogue says neither."""
    here = cooperative_of(turn.session)
    who = " · ".join(part for part in (here.name, here.contact) if part)
    return [turn.text(text_id, who=MemberWords(who, may_link=True))] if who else []
