"""What is to be shown: everything it takes, and nothing else. It travels as JSON."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from locales import MemberWords, language_name, plain, render, words_for
from locales.inert import inert
from reports.figures import Figures, read_figures
from reports.period import day_briefly, day_in_words


@dataclass(frozen=True)
class Piece:
    """Something to send: `kind` is "photo" or "document"."""

    kind: str
    name: str
    content: bytes
    caption: str = ""


@dataclass(frozen=True)
class Job:
    """`kind` is "stats" (figures of weeks), or "diversity", "unmet" or "report" (of months), the
    oldest first.

    `names` of themes by number, in the reader's language; `quotes` of members on what is missing,
    by theme; `made` is a day; `proposals` are title and state at the end of the last month, by
    number. `facts`: what regions and kinds of work are called ("region:liege"); `house`: what the
    cooperative is called. `drawn` keeps the charts that were drawn, and does not travel.
    """

    kind: str
    language: str
    made: str
    figures: Sequence[Figures]
    names: Mapping[str, str]
    quotes: Mapping[str, Sequence[str]] = field(default_factory=dict)
    proposals: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    house: str = ""
    drawn: dict[str, bytes] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def last(self) -> Figures:
        return self.figures[-1]

    def text(self, text_id: str, /, **values: str | int) -> str:
        return plain(self.language, text_id, **values)

    def caption_line(self, text_id: str, /, **values: str | int) -> str:
        """A text in which names of themes can be no link and no direction mark."""
        return render(
            self.language,
            text_id,
            **{k: MemberWords(v) if isinstance(v, str) else v for k, v in values.items()},
        ).text

    def name(self, theme: str) -> str:
        """Without marks that could disturb what stands around it: somebody typed it."""
        return inert(self.names.get(theme) or "") or self.text("theme-nameless", number=int(theme))

    def group(self, dimension: str, group: str) -> str:
        """A kind of work, a region, a time or a language in words."""
        if dimension == "language":
            return language_name(self.language, group)
        words = self.facts.get(f"{dimension}:{group}")
        # A region that is in the catalogue no more still counts in months gone by.
        return words if words is not None else words_for(self.language, dimension, group)

    def day(self, iso: str) -> str:
        return day_in_words(date.fromisoformat(iso), self.language)

    def short_day(self, iso: str) -> str:
        return day_briefly(date.fromisoformat(iso), self.language)

    @property
    def period(self) -> str:
        """The months in words: «oktober 2026», or from one to another."""
        first, last = self.figures[0].month, self.last.month
        if first == last:
            return first.called(self.language)
        return self.text(
            "report-range", first=first.called(self.language), last=last.called(self.language)
        )

    def as_dict(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "language": self.language,
            "made": self.made,
            "figures": [figures.as_dict() for figures in self.figures],
            "names": dict(self.names),
            "quotes": {key: list(quotes) for key, quotes in self.quotes.items()},
            "proposals": {key: list(stored) for key, stored in self.proposals.items()},
            "facts": dict(self.facts),
            "house": self.house,
        }


def read_job(stored: Mapping[str, Any]) -> Job:
    return Job(
        stored["kind"],
        stored["language"],
        stored["made"],
        [read_figures(figures) for figures in stored["figures"]],
        stored["names"],
        stored["quotes"],
        {key: (title, state) for key, (title, state) in stored["proposals"].items()},
        stored["facts"],
        stored["house"],
    )


def at_least(count: int) -> str:
    """As it stands in tables and charts: «15+», or a dash for too few to tell."""
    return f"{count}+" if count else "–"
