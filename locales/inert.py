"""Making a member's words inert: readable as typed, unable to disturb what stands around them."""

import re
import unicodedata

# Marks that turn the writing direction, that are invisible, or that this program uses itself.
_JOINER = "\u200d"  # kept: it holds family and flag emoji together
_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029\u0085\v\f]")
_BLANK_LINES = re.compile("\n{3,}")
_MOST_MARKS = 4  # stacked accents on one letter; more is «zalgo» and spills over other lines


def inert(text: str) -> str:
    """Remove direction marks, zero-width, private and control characters; tame stacked accents."""
    text = _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", text))
    kept: list[str] = []
    marks = 0
    for character in text:
        category = unicodedata.category(character)
        marks = marks + 1 if category in {"Mn", "Me"} else 0
        if marks > _MOST_MARKS or (
            category in {"Cc", "Cf", "Co", "Cs", "Cn"} and character not in {"\n", "\t", _JOINER}
        ):
            continue
        kept.append(character)
    return _BLANK_LINES.sub("\n\n", "".join(kept)).strip()
