"""From texts that have no vector by a model to rows that have."""

import asyncio
from collections.abc import Sequence

from matching.embedder import Embedder
from matching.passages import passages
from models.database import Database
from models.experience_vector import Situation, keep_experience_vector
from models.need import Need, text_hash
from models.service import ServiceText, hash_of, keep_service_vectors
from models.vector import keep_vector


async def embed_needs(database: Database, embedder: Embedder, needs: Sequence[Need]) -> None:
    texts, own = [need.text for need in needs], [need.language for need in needs]
    vectors = await asyncio.wrap_future(embedder.embed(texts))
    languages = await asyncio.wrap_future(embedder.detect(texts, own))

    def keep() -> None:
        with database.write() as session:
            for need, language, vector in zip(needs, languages, vectors, strict=True):
                keep_vector(
                    session,
                    need.key,
                    model=embedder.name,
                    embedded_hash=text_hash(need.text),
                    language=language,
                    vector=vector,
                )

    await asyncio.to_thread(keep)


async def embed_experiences(
    database: Database, embedder: Embedder, rows: Sequence[Situation]
) -> None:
    texts, own = [row.text for row in rows], [row.language for row in rows]
    vectors = await asyncio.wrap_future(embedder.embed(texts))
    languages = await asyncio.wrap_future(embedder.detect(texts, own))

    def keep() -> None:
        with database.write() as session:
            for row, language, vector in zip(rows, languages, vectors, strict=True):
                keep_experience_vector(
                    session,
                    row.experience_id,
                    model=embedder.name,
                    embedded_hash=text_hash(row.text),
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
