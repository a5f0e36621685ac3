"""What makes a text a need: its length, and nothing else."""

from locales.inert import inert, units
from models.need import LONGEST, SHORTEST
from usecases.errors import RefusedError


def checked_need(text: str) -> str:
    """The text as it will be kept.

    Raises:
        RefusedError: when it is shorter than 20 or longer than 1 000 characters.
    """
    text = inert(text)
    if len(text) < SHORTEST:
        raise RefusedError("need-too-short")
    if units(text) > LONGEST:
        raise RefusedError("need-too-long")
    return text
