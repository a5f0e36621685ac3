"""Which of the bot's languages a text is written in; its member's language tips a doubtful one."""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from py3langid.langid import MODEL_FILE, LanguageIdentifier

PRIORS = Path(__file__).parent / "priors"  # everyday sentences, a file a language
FIRST = ("nl", "fr", "en", "de")
# A file more is a language more; what is written in any other is understood by the mean of these.
LANGUAGES = FIRST + tuple(sorted({path.stem for path in PRIORS.glob("*.txt")} - {*FIRST}))
UNKNOWN = "und"  # ISO 639-2: undetermined

# Close relatives, which the detector confuses with a short text of ours; whoever really writes
# one is understood by the model much as its neighbour is.
RELATIVES = {
    "af": "nl",
    "fy": "nl",
    "li": "nl",
    "lb": "de",
    "nds": "de",
    "als": "de",
    "bar": "de",
    "wa": "fr",
    "sco": "en",
}
# How likely a member writes in the language they chose for the bot, before a word is read.
OWN_LANGUAGE = 0.85
# Another language is believed when ours share less than this, and one of the others has more
# than that: a few letters or an emoji lie thinly over all, and are no sign of a foreign text.
OURS_AT_MOST, FOREIGN_AT_LEAST = 0.1, 0.3


def in_order(languages: Iterable[str]) -> list[str]:
    """Those of `LANGUAGES` as they stand there, then others."""
    known = {code: place for place, code in enumerate(LANGUAGES)}
    return sorted(languages, key=lambda code: (known.get(code, len(known)), code))


@cache
def _identifier() -> LanguageIdentifier:
    """A naive Bayes over bytes, 97 languages, 4.5 MB; loads in about a second."""
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def detect(text: str, own: str | None = None) -> str:
    """One of `LANGUAGES`, or `UNKNOWN` for a text in any other.

    Args:
        own: the language of the bot for the member who wrote it; weighs most in a short text.
    """
    return decide(dict(_identifier().rank(text)), own)


def decide(probabilities: Mapping[str, float], own: str | None = None) -> str:
    """The language to go by, given what the detector thinks of each language it knows."""
    ours = dict.fromkeys(LANGUAGES, 0.0)
    foreign = 0.0
    for code, probability in probabilities.items():
        known = RELATIVES.get(code, code)
        if known in ours:
            ours[known] += probability
        else:
            foreign = max(foreign, probability)
    if sum(ours.values()) < OURS_AT_MOST and foreign > FOREIGN_AT_LEAST:
        return UNKNOWN
    others = (1 - OWN_LANGUAGE) / (len(LANGUAGES) - 1)
    # Without a word of any language all are nought, and the prior decides.
    weighed = {
        code: (probability + 1e-9) * (OWN_LANGUAGE if code == own else others)
        for code, probability in ours.items()
    }
    return max(weighed, key=lambda code: weighed[code])
