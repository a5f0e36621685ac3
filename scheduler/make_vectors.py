"""From texts that have no vector by a model to rows that have."""

import asyncio
from collections.abc import Callable, Sequence

from matching.embedder import Embedder
from matching.passages import passages
from models.database import Database
from models.experience_vector import Situation, keep_experience_vector
from models.need import Need, text_hash
from models.service import ServiceText, keep_service_vectors
from models.vector import keep_vector


async def embed_needs(database: Database, embedder: Embedder, needs: Sequence[Need]) -> None:
    told = [(need.key, need.text, need.language) for need in needs]
    await _embed(database, embedder, told, keep_vector)


async def embed_experiences(
    database: Database, embedder: Embedder, rows: Sequence[Situation]
) -> None:
    told = [(row.experience_id, row.text, row.language) for row in rows]
    await _embed(database, embedder, told, keep_experience_vector)


async def _embed(
    database: Database,
    embedder: Embedder,
    told: Sequence[tuple[int, str, str]],
    keep_one: Callable[..., bool],
) -> None:
    """Of each (id, text, language of its member), all in one transaction."""
    ids, texts, own = zip(*told, strict=True)
    vectors = await asyncio.wrap_future(embedder.embed(texts))
    languages = await asyncio.wrap_future(embedder.detect(texts, own))

    def keep() -> None:
        with database.write() as session:
            for id_, text, language, vector in zip(ids, texts, languages, vectors, strict=True):
                keep_one(
                    session,
                    id_,
                    model=embedder.name,
                    embedded_hash=text_hash(text),
                    language=language,
                    vector=vector,
                )

    await asyncio.to_thread(keep)


async def embed_services(
    database: Database, embedder: Embedder, texts: Sequence[ServiceText]
) -> None:
    """Each passage by passage, and all kept in one transaction. One text after another, as a need
    that is told meanwhile waits for the model's turn."""
    made = []
    for text in texts:
        pieces = passages(text.name, text.description)
        made.append((text, await asyncio.wrap_future(embedder.embed(pieces))))

    def keep() -> None:
        with database.write() as session:
            keep_service_vectors(session, embedder.name, made)

    await asyncio.to_thread(keep)
