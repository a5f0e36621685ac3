"""A service's text in pieces, each of which may be what a need is about."""

import re

_SENTENCES = re.compile(r"(?<=[.!?])\s+")
# Where a list goes on; the words for «and» of our four languages.
_CLAUSES = re.compile(r"[,:;.]| (?:en|et|and|und) ")
_SHORTEST = 12  # characters: less says nothing by itself


def passages(name: str, description: str) -> list[str]:
    """The whole, the name, each sentence, and each clause; without repeats, in this order."""
    found = [f"{name}. {description}", name]
    for sentence in _SENTENCES.split(description):
        found.append(sentence)
        found += _CLAUSES.split(sentence)
    kept = dict.fromkeys(piece.strip() for piece in found)
    return [piece for piece in kept if len(piece) > _SHORTEST or piece == name]
