"""What may stand in a service's texts."""

import re
from urllib.parse import urlsplit

from locales.inert import inert, units
from models.service import (
    LONGEST_CONTACT,
    LONGEST_DESCRIPTION,
    LONGEST_LINK,
    LONGEST_NAME,
)
from usecases.errors import RefusedError

FIELDS = ("name", "description", "link", "contact")
OPTIONAL = ("link", "contact")
_LONGEST = {
    "name": LONGEST_NAME,
    "description": LONGEST_DESCRIPTION,
    "link": LONGEST_LINK,
    "contact": LONGEST_CONTACT,
}
_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]", re.IGNORECASE)


def checked_field(field: str, text: str) -> str:
    """The text as it is kept.

    Raises:
        RefusedError: "service-FIELD-unfit" when it is missing, too long, or no https address.
    """
    text = inert(text)
    if field != "description":
        text = " ".join(text.split())
    fits = units(text) <= _LONGEST[field] and (bool(text) or field in OPTIONAL)
    if field == "link" and text:
        fits = fits and is_https(text)
    if not fits:
        raise RefusedError(f"service-{field}-unfit")
    return text


def is_https(link: str) -> bool:
    """Whether a link may stand on a button: https, a host, and nothing that hides where it goes."""
    try:
        parts = urlsplit(link)
        port = parts.port
    except ValueError:
        return False
    return (
        parts.scheme == "https"
        and parts.username is None
        and parts.password is None
        and (port is None or port > 0)
        and _HOST.fullmatch(parts.hostname or "") is not None
        and re.fullmatch(r"[!-~]+", link) is not None  # printable ASCII, without a space
    )
