"""What every button may say, and whom it is for; about the world of tests/middle.py.

The first of each kind does something there when it is tapped by whom it is for.
"""

from dataclasses import dataclass

OLGAS, ONES_OWN, OF_ROLE = "Olga's", "about whoever taps", "for a role"


@dataclass(frozen=True)
class Buttons:
    """`ends`: once what it is about is over, a late tap changes nothing, but for those of `data`
    that are for afterwards, too."""

    data: tuple[str, ...]
    whose: str
    ends: bool = False
    afterwards: tuple[str, ...] = ()


def olgas(*data: str, ends: bool = True, afterwards: tuple[str, ...] = ()) -> Buttons:
    return Buttons((*data, *afterwards), OLGAS, ends, afterwards)


def ones_own(*data: str, ends: bool = False) -> Buttons:
    return Buttons(data, ONES_OWN, ends)


def of_role(*data: str, ends: bool = False) -> Buttons:
    return Buttons(data, OF_ROLE, ends)


BUTTONS: dict[str, Buttons] = {
    "hello": ones_own("hello:nl"),
    "consent": ones_own("consent:yes", "consent:no"),
    "choices": ones_own("choices:peers:on", "choices:ready"),
    "name": ones_own("name:use"),
    "spoken": ones_own("spoken:nl", "spoken:ready"),
    "sectorwords": ones_own("sectorwords:skip"),
    "sector": ones_own("sector:skip"),
    "region": ones_own("region:skip"),
    "years": ones_own("years:skip"),
    "profile": ones_own("profile:card", "profile:quiet", "profile:name"),
    "wish": ones_own("wish:peer_sector:same"),
    "quiet": ones_own("quiet:22:8", "quiet:none"),
    "zone": ones_own("zone:Europe/London"),
    "away": ones_own("away:7", "away:0"),
    "hear": ones_own("hear:all"),
    "talks": ones_own("talks:bot", "talks:name"),
    "news": ones_own("news:off"),
    "privacy": ones_own(
        "privacy:card", "privacy:keeping", "privacy:peers:off", "privacy:needs:sure"
    ),
    "mydata": ones_own("mydata"),
    "forget": ones_own("forget", "forget:on", "forget:now"),
    "quotes": ones_own("quotes:yes", "quotes:no"),
    "need": ones_own("need"),
    "draft": ones_own("draft:send", "draft:out", "draft:rewrite", "draft:cancel", ends=True),
    "changed": olgas("changed:take:1:MARK", "changed:out:1:MARK", "changed:leave:1:MARK"),
    "experience": ones_own(
        "experience:begin",
        "experience:skip",
        "experience:anew",
        "experience:share:talk",
        "experience:would:yes",
        "experience:out",
        "experience:cancel",
    ),
    "ask": olgas(
        "ask:page:1:0", "ask:card:1:0", "ask:helped:1:0", "ask:talk:1:0", "ask:need:1", ends=False
    ),
    "offer": olgas("offer:21:yes", "offer:21:bot", "offer:21:no"),
    "address": olgas("address:23"),
    "touch": olgas("touch:23", "touch:23:nudge", ends=False),
    "relay": olgas("relay:enter:1", "relay:send:1", "relay:leave:1", "relay:back:1"),
    "parting": olgas(
        "parting:ended:1",
        "parting:reveal:1",
        "parting:hide:1",
        "parting:end:1",
        afterwards=("parting:report:1", "parting:reported:1"),  # a talk that ended is reported too
    ),
    "talked": olgas("talked:23:yes", "talked:23:no"),
    "how": olgas("how:1:better", "how:1:solved"),
    "circle": olgas(
        "circle:1:yes",
        "circle:1:no",
        "circle:2:keep",
        "circle:3:host",
        "circle:3:nohost",
        "circle:2:enter",
        "circle:2:out",
        "circle:2:dates",
        "circle:2:leave",
        "circle:2:gone",
    ),
    "circles": of_role("circles:1:send", "circles:1:discard", ends=True),
    "circlehost": of_role("circlehost:3", ends=True),
    "circlemode": of_role("circlemode:unasked"),
    "date": olgas("date:1:1:0:on", "date:1:1:0:off", "date:1:1:done"),
    "meeting": olgas("meeting:2:worth:yes", "meeting:2:on:yes", "meeting:2:skip"),
    "mine": olgas(
        "mine:solved:1", "mine:need:1", "mine:rewrite:1", "mine:withdraw:1", "mine:gone:1"
    ),
    "myexp": olgas(
        "myexp:one:1",
        "myexp:edit:1:text",
        "myexp:found:1:leave",
        "myexp:leaveout:1",
        "myexp:talk:1:no",
        "myexp:askelsewhere:1",
        "myexp:elsewhere:1:yes",
        "myexp:delete:1",
        "myexp:gone:1",
    ),
    "past": olgas("past:need:1", ends=False),
    "limit": ones_own("limit:2", "limit:0"),
    "language": ones_own("language:fr"),
    "resume": ones_own("resume"),
    "mod": of_role(
        "mod:home",
        "mod:needs",
        "mod:need:1",
        "mod:hide:1",
        "mod:restore:1",
        "mod:block:1",
        "mod:blocknow:1",
        "mod:unblock:1",
        "mod:blocked",
        "mod:match",
    ),
    "review": of_role("review:on"),
    "modexp": of_role("modexp:list", "modexp:one:1", "modexp:hide:1", "modexp:restore:1"),
    "talkreport": of_role("talkreport:settle:1", "talkreport:show:1", "talkreport:files:1"),
    "round": of_role("round:1:send", "round:1:discard", ends=True),
    "role": of_role("role:list", "role:1", "role:1:moderator", "role:1:sure"),
    "audit": of_role("audit:0"),
    "reason": of_role("reason:2", "reason:2:words"),
    "services": ones_own("services:page:0", "services:card:1"),
    "catalogue": of_role(
        "catalogue:home",
        "catalogue:one:1",
        "catalogue:add",
        "catalogue:set:1:en:name",
        "catalogue:clear:1:en:link",
        "catalogue:up:1",
        "catalogue:retire:1:en",
        "catalogue:restore:1:en",
        "catalogue:export",
        "catalogue:import",
        "catalogue:apply:1",
        "catalogue:drop:1",
    ),
    # What a service lacks may still be said when the need is closed.
    "answer": olgas("answer:1:partly", "answer:1:change", "answer:1:skip", ends=False),
    "unmet": of_role("unmet:home", "unmet:words:0"),
    "themes": of_role("themes:page:0", "themes:one:1"),
    "theme": of_role(
        "theme:needs:1:0",
        "theme:need:1",
        "theme:rename:1",
        "theme:merge:1:0",
        "theme:split:1:0",
        "theme:put:1:0",
        "theme:part:1",
        "theme:again",
    ),
    "weights": of_role("weights:page:0", "weights:show:1", "weights:take:1", "weights:keep:1"),
    "report": of_role("report:2026-09:2026-09"),
    "charts": of_role("charts:unmet"),
    "concern": olgas(
        "concern:card:21",
        "concern:card:21:uneasy",
        "concern:met:23:hurtful",
        "concern:ask:1:0:other",
        ends=False,
    ),
    "queue": of_role("queue:0"),
    "case": of_role("case:show:2", "case:leave:2", "case:hide:2", "case:block:2", ends=True),
    "appeal": olgas("appeal:3", ends=False),
    "proposals": ones_own("proposals:page:0", "proposals:one:1"),
    "voice": ones_own("voice:1:support:on", "voice:1:oppose:on", "voice:1:named"),
    "helpedby": olgas("helpedby:1:yes", "helpedby:1:partly"),
    "propose": of_role("propose:home:0", "propose:one:1", "propose:write:1:en", "propose:nothing"),
    "move": of_role("move:1:0:study", "move:1:0:declined", ends=True),
    "launch": of_role("launch:1:0:0"),
    "sure": of_role("sure:1:0:building", "sure:1:0:declined", ends=True),
    "bc": of_role(
        "bc:list",
        "bc:new",
        "bc:one:1",
        "bc:text:1:en",
        "bc:aim:1:all",
        "bc:at:1:now",
        "bc:go:1",
        "bc:stop:1",
        "bc:drop:1",
    ),
}
