"""The invented community that the playground opens on. It never meets a real token."""

import csv
from datetime import datetime, timedelta
from pathlib import Path

from sqlmodel import Session

from models.cooperative import REGION, cooperative_of
from models.experience import Experience
from models.member import CONSENT_VERSION, Member
from models.need import OPEN, SOLVED, Need
from playground.world import Person, World
from usecases.catalogue_csv import read_catalogue
from usecases.import_catalogue import take_over
from usecases.share_need import CHECK_IN_EVERY

PLAYGROUND = Path(__file__).parent.parent / "playground"
COMMUNITY = PLAYGROUND / "demo-community.tsv"
CATALOGUE = PLAYGROUND / "example-catalogue.csv"
VECTORS = PLAYGROUND / "demo-vectors.npz"  # of what both of them say; `make priors`
FIRST_ID = 5_000_000_001  # Telegram ids of the invented members count up from here


def rows() -> list[dict[str, str]]:
    """The table as it is written: one member a line, with their need."""
    with COMMUNITY.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def populate(session: Session, world: World, now: datetime) -> int:
    """Let the invented members have joined over the past weeks; returns how many they are."""
    community = rows()
    for number, row in enumerate(community):
        # Spread evenly, so that not all are asked how it goes on the same day.
        joined = now - timedelta(hours=7 + 19 * number)
        world.add_person(person_of(FIRST_ID + number, row))
        add_invented(session, FIRST_ID + number, row, joined, now)
    return len(community)


def stock_catalogue(session: Session, now: datetime) -> int:
    """Let the cooperative offer the example's services; returns how many they are."""
    return take_over(session, read_catalogue(CATALOGUE.read_bytes()), now)


def person_of(telegram_id: int, row: dict[str, str]) -> Person:
    """Somebody with Telegram who has started the bot."""
    return Person(
        id=telegram_id,
        first_name=row["first_name"],
        username=row["username"] or None,
        language_code=row["language"],
        started=True,
    )


def _region_here(session: Session, region: str) -> str | None:
    """Where the cooperative is another one, they live in its regions; the same each time."""
    regions = cooperative_of(session).codes(REGION)
    if not region:
        return None
    return region if region in regions else regions[sum(region.encode()) % len(regions)]


def add_invented(
    session: Session, telegram_id: int, row: dict[str, str], joined: datetime, now: datetime
) -> Need:
    """Their membership, and the need they told when they joined."""
    member = Member(
        telegram_id=telegram_id,
        language=row["language"],
        first_name=row["first_name"],
        username=row["username"] or None,
        spoken=row["spoken"].split(","),
        sector=row["sector"] or None,
        region=_region_here(session, row["region"]),
        years=row["years"] or None,
        consent_version=CONSENT_VERSION,
        consented_at=joined,
        joined_at=joined,
    )
    session.add(member)
    session.flush()
    solved = row["state"] == SOLVED
    check_in = joined + CHECK_IN_EVERY
    while check_in <= now:
        check_in += CHECK_IN_EVERY
    need = Need(
        member_id=member.key,
        text=row["text"],
        language=row["language"],
        state=SOLVED if solved else OPEN,
        told_at=joined,
        matched_at=joined,  # they wait to be found; cards come from what is told from now on
        next_check_in_at=None if solved else check_in,
        closed_at=now if solved else None,
    )
    session.add(need)
    session.flush()
    if solved and row["helped"]:
        session.add(
            Experience(
                need_id=need.key,
                member_id=member.key,
                situation=row["text"],
                text=row["helped"],
                would_talk=True,
                language=row["language"],
                told_at=now,
            )
        )
    return need
