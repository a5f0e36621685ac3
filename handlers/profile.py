"""/profile: every field of one's own, changed one at a time."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from handlers import limit, quotes, start
from handlers.incoming import Words
from handlers.profile_card import day_text, show_profile, zone_of
from handlers.turn import Handler, Handlers, Turn, Who
from models.consent import Purpose
from models.member import PROPOSAL_WISHES
from usecases.availability import resume
from usecases.be_away import go_away, parse_date
from usecases.consent import set_consent
from usecases.errors import RefusedError
from usecases.hear_news import set_hears_news
from usecases.join import WISHES, set_proposal_wish, set_wish
from usecases.outgoing import Button
from usecases.quiet_hours import ZONES, parse_hours, set_quiet_hours, set_zone

SUGGESTED_HOURS = ((20, 8), (21, 8), (22, 7), (22, 8))
SUGGESTED_DAYS = (7, 14, 30)
NOTHING = "any"


def change(turn: Turn) -> None:
    """A button of the card."""
    field = turn.word(0)
    if field in start.ORDER:
        start.ask(turn, field, start.PROFILE)
    elif field in FIELDS:
        FIELDS[field](turn)
    else:
        raise RefusedError("button-old")


def ask_peers(turn: Turn) -> None:
    """Both wishes on one card; a tap sets one and shows the card again."""
    rows = [
        [_wish_button(turn, field, value) for value in (*values, NOTHING)]
        for field, values in WISHES.items()
    ]
    turn.show("profile-peers-ask", [*rows, [Button("button-ready", "profile:card")]])


def set_peers(turn: Turn) -> None:
    field, value = turn.word(0), turn.word(1)
    set_wish(turn.me, field, None if value == NOTHING else value)
    ask_peers(turn)


def ask_quiet(turn: Turn) -> None:
    turn.conversation.go_to("profile.quiet")
    here = turn.now.astimezone(zone_of(turn))
    turn.show(
        "profile-quiet-ask",
        [
            [
                Button("quiet-hours", f"quiet:{one}:{end}", {"start": one, "end": end})
                for one, end in SUGGESTED_HOURS[row : row + 2]
            ]
            for row in (0, 2)
        ]
        + [
            [Button("button-quiet-none", "quiet:none")],
            [Button("button-zone", "profile:zone")],
            [Button("button-back", "profile:card")],
        ],
        clock=f"{here:%H:%M}",
    )


def set_quiet(turn: Turn) -> None:
    """Tapped, or typed in the words of the day: "22-8", "22h à 8h"."""
    if isinstance(turn.incoming, Words):
        hours = parse_hours(turn.incoming.text)
        if hours is None:
            raise RefusedError("quiet-when")
    elif turn.word(0) == "none":
        hours = None
    else:
        hours = parse_hours(f"{turn.number(0)}-{turn.number(1)}")
        if hours is None:
            raise RefusedError("button-old")
    set_quiet_hours(turn.me, hours, turn.house.zone)
    show_profile(turn)


def ask_zone(turn: Turn) -> None:
    """By the clock: what someone knows for sure is what time it is."""
    names = dict.fromkeys((turn.house.zone.key, *ZONES))
    turn.show(
        "profile-zone-ask",
        [
            *([_zone_button(turn, name)] for name in names),
            [Button("button-back", "profile:quiet")],
        ],
    )


def choose_zone(turn: Turn) -> None:
    set_zone(turn.me, ":".join(turn.tap.args), turn.house.zone)
    ask_quiet(turn)


def ask_away(turn: Turn) -> None:
    turn.conversation.go_to("profile.away")
    today = turn.now.astimezone(zone_of(turn)).date()
    rows = [
        [
            Button(
                "button-away-until",
                f"away:{days}",
                {"day": day_text(turn, today + timedelta(days=days))},
            )
        ]
        for days in SUGGESTED_DAYS
    ]
    if turn.me.paused_at is not None:
        rows.append([Button("button-away-not", "away:0")])
    turn.show("profile-away-ask", [*rows, [Button("button-back", "profile:card")]])


def set_away(turn: Turn) -> None:
    """Tapped, as days from today, or typed as a date."""
    today = turn.now.astimezone(zone_of(turn)).date()
    if isinstance(turn.incoming, Words):
        until = parse_date(turn.incoming.text, today)
        if until is None:
            raise RefusedError("away-when")
    else:
        days = turn.number(0)
        if days not in (0, *SUGGESTED_DAYS):
            raise RefusedError("button-old")
        until = today + timedelta(days=days)
        if days == 0:
            resume(turn.session, turn.me, turn.now)
            show_profile(turn)
            return
    go_away(turn.me, until, turn.now, turn.house.zone)
    show_profile(turn)


def ask_proposals(turn: Turn) -> None:
    """Of which new services they want to hear."""
    rows = []
    for wish in PROPOSAL_WISHES:
        label, data = f"button-hear-{wish}", f"hear:{wish}"
        if wish == (turn.me.proposal_wish or PROPOSAL_WISHES[0]):
            rows.append([Button("button-chosen-label", data, {"label": turn.label(label)})])
        else:
            rows.append([Button(label, data)])
    turn.show("profile-hear-ask", [*rows, [Button("button-back", "profile:card")]])


def set_proposals(turn: Turn) -> None:
    set_proposal_wish(turn.me, turn.word(0))
    show_profile(turn)


def ask_talks(turn: Turn) -> None:
    """What a yes means: names at once, or a talk through the bot first."""
    turn.show(
        "profile-talks-ask",
        [
            [_talks_button(turn, through_bot=False)],
            [_talks_button(turn, through_bot=True)],
            [Button("button-back", "profile:card")],
        ],
    )


def set_talks(turn: Turn) -> None:
    if turn.word(0) not in {"bot", "name"}:
        raise RefusedError("button-old")
    turn.me.talks_through_bot = turn.word(0) == "bot"
    show_profile(turn)


def change_news(turn: Turn) -> None:
    """On and off again; who wants news wants to be written to."""
    wants = not (turn.me.hears_news and turn.me.allows_unasked)
    if wants:
        set_consent(turn.session, turn.me, Purpose.UNASKED, turn.now, given=True)
    set_hears_news(turn.session, turn.me, wants=wants)
    show_profile(turn)


def no_news(turn: Turn) -> None:
    """The button under what the cooperative writes to many; the message stays."""
    if turn.word(0) != "off":
        raise RefusedError("button-old")
    set_hears_news(turn.session, turn.me, wants=False)
    turn.hint("news-off")


FIELDS: dict[str, Handler] = {
    "card": show_profile,
    "limit": limit.ask_from_profile,
    "peers": ask_peers,
    "quiet": ask_quiet,
    "zone": ask_zone,
    "away": ask_away,
    "quotes": quotes.ask,
    "proposals": ask_proposals,
    "talks": ask_talks,
    "news": change_news,
}


def _wish_button(turn: Turn, field: str, value: str) -> Button:
    text_id, data = f"button-{field.replace('_', '-')}-{value}", f"wish:{field}:{value}"
    if (getattr(turn.me, field) or NOTHING) != value:
        return Button(text_id, data)
    return Button("button-chosen-label", data, {"label": turn.label(text_id)})


def _talks_button(turn: Turn, *, through_bot: bool) -> Button:
    name = "bot" if through_bot else "name"
    if turn.me.talks_through_bot != through_bot:
        return Button(f"button-talks-{name}", f"talks:{name}")
    label = turn.label(f"button-talks-{name}")
    return Button("button-chosen-label", f"talks:{name}", {"label": label})


def _zone_button(turn: Turn, name: str) -> Button:
    here = turn.now.astimezone(ZoneInfo(name))
    place = name.rsplit("/", maxsplit=1)[-1].replace("_", " ")
    return Button("button-zone-clock", f"zone:{name}", {"clock": f"{here:%H:%M}", "place": place})


HANDLERS = (
    Handlers(
        Who.MEMBER,
        commands={"profile": show_profile},
        taps={
            "profile": change,
            "wish": set_peers,
            "quiet": set_quiet,
            "zone": choose_zone,
            "away": set_away,
            "hear": set_proposals,
            "talks": set_talks,
            "news": no_news,
        },
        steps={"profile.quiet": set_quiet, "profile.away": set_away},
    ),
)
