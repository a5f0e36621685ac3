"""The invented communities that the playground opens on."""

import asyncio
from collections import Counter
from contextlib import closing

import numpy as np
from sqlmodel import select

from benchmarks.priors import demo_texts
from bot.demo import VECTORS, populate, stock_catalogue
from bot.demo_cooperative import populate_cooperative
from matching.by_heart import digest, read_by_heart
from matching.embedder import BUNDLED, BUNDLED_PAIR, Embedder
from models.case import open_cases
from models.database import Database
from models.need import Need
from playground.world import World
from tests.community import MONDAY
from usecases.look_at_themes import sizes

SOME = 60  # every sixtieth text


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


async def test_the_playground_has_nothing_to_make(database: Database) -> None:
    """All that its community and its catalogue say is known, as the models see it."""
    known = read_by_heart(VECTORS, BUNDLED_PAIR)
    texts = demo_texts(database)
    assert not [text for text in texts if digest(text) not in known], "Run `make priors`."
    shipped = np.stack([known[digest(text)] for text in texts[::SOME]])
    with closing(Embedder(BUNDLED)) as embedder:  # one that knows nothing by heart
        made = await asyncio.wrap_future(embedder.embed(texts[::SOME]))
    assert np.sum(shipped * made, axis=1).min() > 0.99
