"""Chance that depends on what it is about, and on nothing else.

Two runs that come by the same question, whatever happened before, get the same answer: so two ways
of pairing meet the same people, who answer alike. Python's own hash differs from run to run.
"""

import hashlib
from collections.abc import Mapping
from typing import TypeVar

_ONE = float(1 << 64)
Choice = TypeVar("Choice")


def chance(*about: object) -> float:
    """From 0 to below 1, evenly; the same for the same numbers and words."""
    words = "\x1f".join(map(str, about)).encode()
    return int.from_bytes(hashlib.blake2b(words, digest_size=8).digest()) / _ONE


def one_of(shares: Mapping[Choice, float], *about: object) -> Choice:
    """A key, as often as its share of the whole says."""
    left = chance(*about) * sum(shares.values())
    for key, share in shares.items():
        left -= share
        if left < 0:
            return key
    return next(reversed(list(shares)))
