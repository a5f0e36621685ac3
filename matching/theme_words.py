"""The words that tell a theme from the others, in each language (class-based TF-IDF).

A theme is one long text of its needs; a word weighs as often as it stands there, and less the more
it stands elsewhere.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Sequence
from functools import cache
from pathlib import Path

STOPWORDS = Path(__file__).parent / "stopwords"
MOST_WORDS = 4
_WORD = re.compile(r"[^\W\d_]{3,}(?:-[^\W\d_]+)*")
# A word that a single member used may be a name.
FEWEST_MEMBERS = 2


def words_of_themes(
    needs: Iterable[tuple[Hashable, int, str, str]],
) -> dict[Hashable, dict[str, list[str]]]:
    """From (theme, member, language, text) to each theme's words by language, the weightiest first.

    A language in which no word is used by two members has none.
    """
    counts: dict[str, dict[Hashable, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    users: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for theme, member, language, text in needs:
        for word in set(_words(text, language)):
            counts[language][theme][word] += 1
            users[language][word].add(member)
    found: dict[Hashable, dict[str, list[str]]] = defaultdict(dict)
    for language, themes in counts.items():
        everywhere: Counter[str] = Counter()
        for words in themes.values():
            everywhere.update(words)
        average = everywhere.total() / len(themes)
        for theme, words in themes.items():
            weights = {
                word: count / words.total() * math.log(1 + average / everywhere[word])
                for word, count in words.items()
                if len(users[language][word]) >= FEWEST_MEMBERS
            }
            best = sorted(weights, key=lambda word: (-weights[word], word))
            if best:
                found[theme][language] = best[:MOST_WORDS]
    return dict(found)


def _words(text: str, language: str) -> Sequence[str]:
    stop = _stopwords(language)
    return [word for word in _WORD.findall(text.lower().replace("’", "'")) if word not in stop]


@cache
def _stopwords(language: str) -> frozenset[str]:
    path = STOPWORDS / f"{language}.txt"
    return frozenset(path.read_text(encoding="utf-8").split()) if path.exists() else frozenset()
