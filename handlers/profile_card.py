"""The one card of the profile: what is set, and each field one tap away."""

from datetime import date
from zoneinfo import ZoneInfo

from handlers.turn import Turn
from locales import MemberWords, day_and_month, lines
from models.member import PROPOSAL_WISHES, Member
from usecases.outgoing import Button
from usecases.peer_card import facts_line


def show_profile(turn: Turn) -> None:
    turn.leave()
    me = turn.me
    turn.show(
        lines(
            turn.text(
                "profile-card",
                name=MemberWords(me.first_name),
                facts=facts_line(turn.session, turn.language, me),
            ),
            lines(
                turn.text("profile-limit", count=me.introductions_a_month),
                turn.text(f"profile-peer-sector-{me.peer_sector or 'any'}"),
                turn.text(f"profile-peer-kind-{me.peer_kind or 'any'}"),
                turn.text("profile-talks-bot" if me.talks_through_bot else "profile-talks-name"),
                turn.text("profile-quiet", hours=_hours(turn, me)),
                turn.text("profile-away", when=_away(turn, me)),
                turn.text("profile-quotes-yes" if me.allows_quotes else "profile-quotes-no"),
                turn.text(f"profile-hear-{me.proposal_wish or PROPOSAL_WISHES[0]}"),
                turn.text(f"profile-news-{'yes' if me.hears_news and me.allows_unasked else 'no'}"),
            ),
            turn.text("profile-what"),
            separator="\n\n",
        ),
        [
            [_field("name"), _field("spoken")],
            [_field("sector"), _field("region")],
            [_field("years"), _field("limit")],
            [_field("peers"), _field("quiet")],
            [_field("talks"), _field("away")],
            [_field("quotes"), _field("proposals")],
            [_field("news")],
        ],
    )


def zone_of(turn: Turn) -> ZoneInfo:
    """Where the member lives, as far as they said."""
    return ZoneInfo(turn.me.timezone) if turn.me.timezone is not None else turn.house.zone


def day_text(turn: Turn, day: date) -> str:
    return day_and_month(turn.language, day)


def _field(name: str) -> Button:
    return Button(f"button-change-{name}", f"profile:{name}")


def _hours(turn: Turn, me: Member) -> str:
    if me.quiet_from is None or me.quiet_until is None:
        return turn.label("quiet-none")
    return turn.label("quiet-hours", start=me.quiet_from, end=me.quiet_until)


def _away(turn: Turn, me: Member) -> str:
    if me.away_until is not None:
        return turn.label(
            "away-until", day=day_text(turn, me.away_until.astimezone(zone_of(turn)).date())
        )
    return turn.label("away-break" if me.paused_at is not None else "away-not")
