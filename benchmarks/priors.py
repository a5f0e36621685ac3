"""Write the shipped texts' vectors anew: `make priors`, after a change of a text or of a model.

Of the everyday sentences by which languages are told from meaning, and of what the playground's
community and catalogue say.
"""

import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from bot.demo import VECTORS, populate, stock_catalogue
from matching.by_heart import EVERYDAY, ship_by_heart
from matching.embedder import BUNDLED, BUNDLED_PAIR, load_model
from matching.meaning import prior_sentences
from matching.passages import passages
from models.database import Database
from models.experience_vector import experiences_without_vector
from models.migrate import migrate
from models.service import texts_without_vectors
from models.vector import needs_without_vector
from playground.world import World

ALL = 10_000  # more than there are


def main() -> None:
    model = load_model(BUNDLED)
    sentences = [line for lines in prior_sentences().values() for line in lines]
    ship_by_heart(EVERYDAY, BUNDLED_PAIR, sentences, model.embed(sentences))
    print(f"{EVERYDAY.name}: {len(sentences)} sentences")
    with (
        tempfile.TemporaryDirectory() as folder,
        Database(f"sqlite:///{Path(folder) / 'demo.db'}") as database,
    ):
        migrate(database)
        texts = demo_texts(database)
    # Half as precise, half the size.
    ship_by_heart(VECTORS, BUNDLED_PAIR, texts, model.embed(texts).astype(np.float16))
    print(f"{VECTORS.name}: {len(texts)} texts")


def demo_texts(database: Database) -> Sequence[str]:
    """What is embedded when the playground opens on this database, which is empty; each once."""
    now = datetime.now(UTC)
    with database.write() as session:
        populate(session, World(now=lambda: now), now)
        stock_catalogue(session, now)
        needs = needs_without_vector(session, BUNDLED_PAIR, ALL)
        situations = experiences_without_vector(session, BUNDLED_PAIR, ALL)
        services = texts_without_vectors(session, BUNDLED_PAIR, ALL)
        texts = [need.text for need in needs] + [one.text for one in situations]
        texts += [piece for text in services for piece in passages(text.name, text.description)]
    return list(dict.fromkeys(texts))


if __name__ == "__main__":
    main()
