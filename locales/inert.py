"""Making a member's words inert: readable as typed, unable to disturb what stands around them."""

import re
import unicodedata

# Marks that turn the writing direction, that are invisible, or that this program uses itself.
_JOINER = "\u200d"  # kept: it holds family and flag emoji together
_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029\u0085\v\f]")
_BLANK_LINES = re.compile("\n{3,}")
# What Telegram would make of a text by itself, and the sign that looks like it and is none. One for
# one, so that nothing grows: a dot that looks no different, a slash that hardly does.
_LIVE = (
    (re.compile(r"://"), ":\u2215\u2215"),
    (re.compile(r"(?<![\w<])/(?=\w)"), "\u2215"),  # a command of the bot's: /forget
    (re.compile(r"@(?=\w)"), "\uff20"),
    (re.compile(r"#(?=\w)"), "\uff03"),
    (re.compile(r"\$(?=[A-Z])"), "\uff04"),
    (re.compile(r"(?<=[\w-])\.(?=[^\W\d_]{2}|xn--)"), "\u2024"),
)
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


def unlinked(text: str) -> str:
    """With nothing in it that Telegram would make a link, a mention, a command or a tag of."""
    for pattern, sign in _LIVE:
        text = pattern.sub(sign, text)
    return text


def units(text: str) -> int:
    """How long Telegram finds a text: in UTF-16 code units, of which most emoji take two."""
    return len(text.encode("utf-16-le")) // 2
