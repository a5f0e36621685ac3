"""The cooperative the bot works for: what differs from one to the next, and is no row of theirs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlmodel import Session

from matching.working_days import Country
from models.cooperative_file import CooperativeFile, read_file
from models.member import OTHER, SECTORS

SHIPPED = Path(__file__).parent.parent / "cooperative.toml"
REGION, SECTOR = "region", "sector"
_HERE = "cooperative"  # where a session keeps for whom it works


@dataclass(frozen=True)
class Cooperative:
    """`regions` and `sectors`: codes with their words by language, in the order in which they are
    offered; a kind of work the bot has words for may have none. `language`: whose words stand in
    for those of a language in which there are none. `contact`: how members reach it, in words."""

    name: str
    contact: str
    country: Country
    regions: Mapping[str, Mapping[str, str]]
    sectors: Mapping[str, Mapping[str, str]]
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Europe/Brussels"))
    language: str = "nl"

    def codes(self, what: str) -> Sequence[str]:
        """Of REGION or SECTOR; nothing of any other fact about a member."""
        return tuple(self._all().get(what, ()))

    def words(self, what: str, code: str, language: str) -> str | None:
        """What it calls one of its regions or kinds of work; None where it has no words for it."""
        words = self._all().get(what, {}).get(code, {})
        return words.get(language) or words.get(self.language) or next(iter(words.values()), None)

    def _all(self) -> Mapping[str, Mapping[str, Mapping[str, str]]]:
        return {REGION: self.regions, SECTOR: self.sectors}


def read_cooperative(path: Path) -> Cooperative:
    """The cooperative of a file like `cooperative.toml`.

    Raises:
        BadCooperativeError: with one line that says what is wrong, and what to do.
    """
    read: CooperativeFile = read_file(path, known_sectors=SECTORS)
    sectors = read.sectors or {code: {} for code in SECTORS}
    return Cooperative(
        read.name,
        read.contact,
        Country(read.country, read.part or None),
        read.regions,
        {**{code: words for code, words in sectors.items() if code != OTHER}, OTHER: {}},
    )


@cache
def shipped() -> Cooperative:
    """The one that comes with the program."""
    return read_cooperative(SHIPPED)


def cooperative_of(session: Session) -> Cooperative:
    """For whom this session works."""
    here: Cooperative = session.info.get(_HERE) or shipped()
    return here


def work_for(session: Session, cooperative: Cooperative | None) -> None:
    session.info[_HERE] = cooperative
