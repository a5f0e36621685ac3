"""/invite: a link of one's own, to pass on."""

from urllib.parse import urlencode

from handlers.turn import Handlers, Turn, Who
from locales import lines
from usecases.invite import invite
from usecases.outgoing import Button

SHARE = "https://t.me/share/url"  # Telegram's own: it lets one choose whom to send a link to


def show(turn: Turn) -> None:
    """The link as text, as a button that copies it, and as one that passes it on."""
    link, came = invite(turn.session, turn.me, turn.now)
    query = urlencode({"url": link, "text": turn.label("invite-share")})
    count = turn.text("invite-count", count=came) if came else turn.text("invite-few")
    turn.say(
        lines(turn.text("invite", link=link), count, separator="\n\n"),
        [
            [Button("button-copy-link", copy=link)],
            [Button("button-share-link", url=f"{SHARE}?{query}")],
        ],
    )


HANDLERS = (Handlers(Who.MEMBER, commands={"invite": show}),)
