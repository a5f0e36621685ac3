"""/why: a moderator asks why two members are not introduced."""

from handlers.incoming import Command
from handlers.turn import Handlers, Turn, Who
from locales import MemberWords, Rendered, lines
from matching.eligibility import Exclusion
from models.member import Member
from usecases.peer_card import facts_line
from usecases.why_not import explain, find_named


def why(turn: Turn) -> None:
    """Two members by number or @username; shown are their facts, never their names."""
    assert isinstance(turn.incoming, Command)
    names = turn.incoming.rest.split()
    if len(names) != 2:
        turn.say("why-usage")
        return
    found = [find_named(turn.session, name) for name in names]
    for name, member in zip(names, found, strict=True):
        if member is None:
            turn.say("why-unknown", words=MemberWords(name, may_link=True))
            return
    one, other = (member for member in found if member is not None)
    explanation = explain(turn.session, one, other, turn.now)
    members = lines(_member(turn, one), *([_member(turn, other)] if other is not one else []))
    if explanation.exclusions:
        reasons = [_reason(turn, exclusion) for exclusion in explanation.exclusions]
        answer = lines(turn.text("why-not"), *reasons)
    elif explanation.similarity is None:
        answer = turn.text("why-may-meet")
    else:
        answer = turn.text("why-may-meet-alike", percent=round(100 * explanation.similarity))
    turn.say(lines(members, answer, separator="\n\n"))


def _member(turn: Turn, member: Member) -> Rendered:
    return turn.text(
        "why-member", number=member.key, facts=facts_line(turn.session, turn.language, member)
    )


def _reason(turn: Turn, exclusion: Exclusion) -> Rendered:
    text_id = f"against-{exclusion.reason}"
    if exclusion.member_id is None:
        return turn.text(text_id)
    return turn.text(text_id, number=exclusion.member_id)


HANDLERS = (Handlers(Who.MODERATOR, commands={"why": why}),)
