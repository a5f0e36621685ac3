"""What the simulation knows and the bot does not: whose trouble is which."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from bot.simulation.people import Someone, theme_shares
from bot.simulation.themes import Themes
from matching.index import NeedIndex


@dataclass(frozen=True)
class Trouble:
    """`number` is the same however members are paired; a need's id may not be."""

    number: int
    theme: int


@dataclass
class Knowledge:
    """`people` by member id; `troubles` by need id.

    `helped`: needs that a talk has solved. `gone`: members who left.
    """

    seed: int
    themes: Themes
    index: NeedIndex
    people: dict[int, Someone] = field(default_factory=dict)
    troubles: dict[int, Trouble] = field(default_factory=dict)
    helped: set[int] = field(default_factory=set)
    gone: set[int] = field(default_factory=set)

    @cached_property
    def theme_shares(self) -> Mapping[int, float]:
        return theme_shares(len(self.themes.centres))

    def alike(self, one: int, other: int) -> bool:
        """Whether two needs share a trouble."""
        return self.troubles[one].theme == self.troubles[other].theme
