"""Invented members: who they are and how they answer. None of it is measured; all is here."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from bot.simulation.chance import chance, one_of
from models.cooperative import REGION, shipped
from models.member import SECTORS, YEARS

DAYS = 7  # a week
AT_FIRST = 0.5  # of the members are there on the first day; the others join within half a year
WHILE_JOINING = 26
LANGUAGES = {"nl": 0.52, "fr": 0.34, "en": 0.09, "de": 0.05}
ALSO_SPEAKS = {"nl": 0.45, "fr": 0.5, "en": 0.6, "de": 0.12}
LIMITS = {1: 0.2, 2: 0.55, 3: 0.15, 4: 0.06, 5: 0.04}
NEW_LIMITS = {0: 0.2, 1: 0.3, 2: 0.3, 3: 0.15, 5: 0.05}
JOINS_WITH_A_NEED = 0.5  # tell one within their first week
# A week's chance of…
TELLS_A_NEED = 0.01
GOES_AWAY, COMES_BACK_EARLY, LONGEST_BREAK = 0.006, 0.05, 6  # the last in weeks
COMES_BACK_FROM_ASIDE = 0.15
CHANGES_THE_LIMIT = 0.006
LEAVES = 0.003
BLOCKS_THE_BOT = 0.0015
UNBLOCKS_IT = 0.05


@dataclass(frozen=True)
class Temper:
    """`answers`: how many cards they answer at all, within so many `days` at most.

    `yes_alike`, `yes_other`: how often with a yes, when the card is about the same trouble as
    theirs and when it is not. `share`: how many are like that.
    """

    share: float
    answers: float
    days: int
    yes_alike: float
    yes_other: float


TEMPERS = {
    "eager": Temper(0.3, 0.97, 1, 0.95, 0.4),
    "busy": Temper(0.35, 0.75, 6, 0.85, 0.2),
    "choosy": Temper(0.2, 0.9, 3, 0.55, 0.05),
    "silent": Temper(0.15, 0.2, 6, 0.8, 0.2),
}
TALK_ALIKE, TALK_OTHER = 0.85, 0.6  # of those introduced
TELL_OF_IT = 0.7  # answer the question whether they talked
SOLVED_BY_TALK, SOLVED_BY_TALK_WITH_OTHER = 0.45, 0.05  # of the needs of those who talked
ANSWERS_CHECK_IN = 0.65
SOLVED_ALONE = 0.05  # by the time of a check-in, without the bot
GIVES_UP = 0.2  # withdraws a need that is not solved, when asked how it is
STUCK = 0.3


@dataclass(frozen=True)
class Someone:
    """What is true of an invented member all year long."""

    seed: int
    number: int

    def chance(self, *about: object) -> float:
        return chance(self.seed, "member", self.number, *about)

    @property
    def temper(self) -> Temper:
        shares = {name: temper.share for name, temper in TEMPERS.items()}
        return TEMPERS[one_of(shares, self.seed, self.number, "temper")]

    @property
    def joins_on(self) -> int:
        """The day, counted from 0."""
        if self.chance("first") < AT_FIRST:
            return 0
        return int(self.chance("joins") * WHILE_JOINING * DAYS)

    def columns(self) -> dict[str, Any]:
        """Of a member's row."""
        language = one_of(LANGUAGES, self.seed, self.number, "language")
        also = [name for name, p in ALSO_SPEAKS.items() if self.chance("speaks", name) < p]
        regions = shipped().codes(REGION)
        return {
            "language": language,
            "spoken": sorted({language, *also}),
            "first_name": f"Invented {self.number}",
            "username": f"invented_{self.number}",
            "sector": SECTORS[int(self.chance("sector") * len(SECTORS))],
            "region": regions[int(self.chance("region") * len(regions))],
            "years": YEARS[int(self.chance("years") * len(YEARS))],
            "introductions_a_month": one_of(LIMITS, self.seed, self.number, "limit"),
        }

    def answer_after(self, peer: int, card: tuple[int, int]) -> int | None:
        """Days after a card until it is answered; None for never."""
        if self.chance("answers", peer, *card) >= self.temper.answers:
            return None
        return int(self.chance("when", peer, *card) * (self.temper.days + 1))

    def says_yes(self, peer: int, card: tuple[int, int], *, alike: bool) -> bool:
        willing = self.temper.yes_alike if alike else self.temper.yes_other
        return self.chance("yes", peer, *card) < willing

    def tells_a_need(self, week: int) -> bool:
        is_first = week == -(-self.joins_on // DAYS)
        return self.chance("need", week) < (JOINS_WITH_A_NEED if is_first else TELLS_A_NEED)

    def away_until(self, today: date) -> date | None:
        """A break that begins this week ends so; None for no break."""
        if self.chance("away", today) >= GOES_AWAY:
            return None
        return today + timedelta(weeks=1 + int(self.chance("back", today) * LONGEST_BREAK))


def theme_shares(count: int) -> dict[int, float]:
    """A few troubles many have, many that few have: the n-th is told about as often as 1/n^0.8."""
    return {theme: (theme + 3) ** -0.8 for theme in range(count)}


def talk_comes_about(seed: int, one: int, other: int, *, alike: bool) -> bool:
    """Whether two who were introduced over these needs talk."""
    return chance(seed, "talk", one, other) < (TALK_ALIKE if alike else TALK_OTHER)


def talk_solves(seed: int, need: int, other: int, *, alike: bool) -> bool:
    """Whether the talk over two needs solves the first."""
    least = SOLVED_BY_TALK if alike else SOLVED_BY_TALK_WITH_OTHER
    return chance(seed, "solves", need, other) < least
