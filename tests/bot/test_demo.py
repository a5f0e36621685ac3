"""The invented communities that the playground opens on."""

from collections import Counter

from sqlmodel import select

from bot.demo import populate, stock_catalogue
from bot.demo_cooperative import populate_cooperative
from models.case import open_cases
from models.database import Database
from models.need import Need
from playground.world import World
from tests.community import MONDAY
from usecases.look_at_themes import sizes


def test_the_large_one_is_large_and_repeats_nothing(database: Database) -> None:
    """Three hundred needs and more, each text once, in four languages, with cases to decide."""
    with database.write() as session:
        world = World(now=lambda: MONDAY)
        populate(session, world, MONDAY)
        stock_catalogue(session, MONDAY)
        populate_cooperative(session, world, MONDAY)
        needs = session.exec(select(Need)).all()
        assert len(needs) >= 300
        assert len({need.text for need in needs}) == len(needs)
        assert min(Counter(need.language for need in needs).values()) >= 25
        assert len(open_cases(session, 0, 10)) == 2
        assert len(sizes(session, MONDAY, small=False)) >= 6
