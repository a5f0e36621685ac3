"""From texts that have no vector by a model to rows that have."""

import asyncio
from collections.abc import Callable, Sequence

from matching.embedder import Embedder
from matching.passages import passages
from models.database import Database
from models.experience_vector import Situation, keep_experience_vector
from models.need import Need, text_hash
from models.service import ServiceText, hash_of, keep_service_vectors
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


async def embed_service(database: Database, embedder: Embedder, text: ServiceText) -> None:
    """A text of a service, passage by passage."""
    pieces = passages(text.name, text.description)
    vectors = await asyncio.wrap_future(embedder.embed(pieces))

    def keep() -> None:
        with database.write() as session:
            keep_service_vectors(
                session,
                text.service_id,
                text.language,
                model=embedder.name,
                embedded_hash=hash_of(text),
                vectors=vectors,
            )

    await asyncio.to_thread(keep)
