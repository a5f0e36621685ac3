"""Is everything in order? Each check answers with what is so, or with what to do about it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TypeVar

import httpx
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session

from bot.settings import Settings
from locales import LANGUAGES, has_text
from matching.embedder import Embedder, kept_name, setting_of
from models import postgres
from models.cooperative import SECTOR, Cooperative
from models.database import Database
from models.encryption_key import BadKeyError
from models.faults import describe
from models.member import regions_of_members
from models.migrate import UnknownSchemaError, refuse_unknown_schema, schema_state
from models.role import has_admin
from models.serving_model import Progress, count_vectors, serving_model

T = TypeVar("T")
SHOWN = 3  # of what lacks words
SLOWEST_CLOCK = 30  # seconds the clock may be off: check-ins and expiry go by it


@dataclass(frozen=True)
class Finding:
    """`advice` is what to do; None where nothing is wrong."""

    about: str
    state: str
    advice: str | None = None


async def examine(settings: Settings) -> AsyncIterator[Finding]:
    """The checks, one after the other."""
    checks: tuple[Callable[[Settings], Awaitable[Finding]], ...] = (
        check_token,
        check_database,
        check_cooperative,
        check_admins,
        check_model,
        check_vectors,
        check_clock,
    )
    for check in checks:
        yield await check(settings)


async def check_token(settings: Settings) -> Finding:
    if settings.telegram_bot_token is None:
        return Finding(
            "token",
            "none: `run` starts the playground",
            "For real use, ask @BotFather for a bot and set TELEGRAM_BOT_TOKEN.",
        )
    url = f"{settings.telegram_api_url}/bot{settings.telegram_bot_token.get_secret_value()}/getMe"
    try:
        async with httpx.AsyncClient(timeout=10) as client:
            response = await client.get(url)
        answer = response.json()
    except (httpx.HTTPError, ValueError) as error:
        return Finding(
            "token",
            f"{settings.telegram_api_url} gave no answer ({type(error).__name__})",
            "Check this machine's network, or TELEGRAM_API_URL.",
        )
    if response.status_code != httpx.codes.OK:
        return Finding(
            "token",
            f"{settings.telegram_api_url} refuses it ({response.status_code})",
            "Copy the token from @BotFather into TELEGRAM_BOT_TOKEN again.",
        )
    bot = answer["result"]
    state = f"belongs to @{bot.get('username')}"
    if not bot.get("supports_inline_queries"):
        # No fault: a cooperative may not want its experiences shown elsewhere at all.
        state += "; inline mode is off (/setinline at @BotFather)"
    return Finding("token", state)


async def check_database(settings: Settings) -> Finding:
    return await asyncio.to_thread(_check_database, settings)


def _check_database(settings: Settings) -> Finding:
    try:
        with settings.open_database() as database:
            have, newest = schema_state(database)
            refuse_unknown_schema(database)
            database.prove_writable()
            what = _about_the_server(database)
    except (BadKeyError, UnknownSchemaError) as error:
        is_sealed = isinstance(error, BadKeyError)
        state = "cannot be read" if is_sealed else "is not for this version"
        return Finding("database", state, str(error))
    except (SQLAlchemyError, OSError) as error:
        if fault := describe(error):
            where = f"{fault.file} " if fault.file else ""
            return Finding("database", where + fault.state, fault.advice)
        return Finding(
            "database",
            f"cannot be written ({type(error).__name__})",
            "Check DATABASE_URL, the rights on its folder, and the space on its disk.",
        )
    if isinstance(what, Finding):
        return what
    if have != newest:
        return Finding(
            "database",
            f"has schema {have or 'none'}, the program wants {newest}",
            "Run `python -m bot migrate`; `run` does it by itself.",
        )
    return Finding("database", f"{what}is writable and has schema {have}")


def _about_the_server(database: Database) -> str | Finding:
    """What PostgreSQL it is, or what it lacks; nothing of SQLite, which comes along."""
    if database.is_sqlite:
        return ""
    server = postgres.look_at(database.engine)
    if server.version < postgres.OLDEST:
        return Finding(
            "database",
            f"is PostgreSQL {server.version}",
            f"Use PostgreSQL {postgres.OLDEST} or newer.",
        )
    if server.encoding != "UTF8":
        return Finding(
            "database",
            f"keeps text as {server.encoding}",
            "Create it anew with ENCODING 'UTF8': members write in any alphabet.",
        )
    if server.pgvector is None:
        return Finding(
            "database",
            "has no pgvector",
            "Install the server's package (postgresql-18-pgvector), and as its superuser run"
            " CREATE EXTENSION vector in this database.",
        )
    return f"is PostgreSQL {server.version} with pgvector {server.pgvector}, "


async def check_cooperative(settings: Settings) -> Finding:
    return await asyncio.to_thread(_check_cooperative, settings)


def _check_cooperative(settings: Settings) -> Finding:
    """A file that cannot be used at all stops the program before it comes here."""
    here = settings.cooperative()
    where = "-".join(part for part in (here.country.code, here.country.part) if part)
    state = (
        f"{f'«{here.name}», ' if here.name else ''}works by the holidays of {where} and the clock"
        f" of {here.zone.key}, in {len(here.regions)} regions and {len(here.sectors)} kinds of work"
    )
    if untold := sorted(
        f"{code} in {language}"
        for language in LANGUAGES
        for code, words in {**here.regions, **here.sectors}.items()
        if language not in words and (words or not has_text(language, f"{SECTOR}-{code}"))
    ):
        more = f" and {len(untold) - SHOWN} more" if len(untold) > SHOWN else ""
        return Finding(
            "cooperative",
            f"{state}; without words for {', '.join(untold[:SHOWN])}{more}",
            "Add them to the file of COOPERATIVE_FILE; until then others' words are shown.",
        )
    if gone := _regions_gone(settings, here):
        return Finding(
            "cooperative",
            f"{state}; members still have the regions {', '.join(gone)}",
            "Put them back into the file of COOPERATIVE_FILE, or ask those members to choose"
            " another with /profile.",
        )
    if not here.name:
        state += "; it has no name, which would stand below /help and in the consent"
    return Finding("cooperative", state)


def _regions_gone(settings: Settings, here: Cooperative) -> list[str]:
    """Codes that members have and the catalogue has no more; none where nothing can be read."""
    return sorted((_read(settings, regions_of_members) or set()) - set(here.regions))


async def check_admins(settings: Settings) -> Finding:
    return await asyncio.to_thread(_check_admins, settings)


def _check_admins(settings: Settings) -> Finding:
    if settings.moderator_ids:
        return Finding("admins", f"{len(settings.moderator_ids)} in MODERATOR_IDS")
    if _read(settings, has_admin):
        return Finding("admins", "were made with /role; none stands in MODERATOR_IDS")
    return Finding(
        "admins",
        "there is none: nobody can moderate, nor give others a role",
        "Start the bot and write /role to it in Telegram: it answers with your id, which belongs"
        " into MODERATOR_IDS.",
    )


async def check_model(settings: Settings) -> Finding:
    found = await _loaded(settings.embedding_model)
    if isinstance(found, str):
        return Finding(
            "model",
            f"«{settings.embedding_model}» cannot be loaded ({found})",
            "Set EMBEDDING_MODEL to `bundled`, or to what sentence-transformers can load.",
        )
    return Finding("model", f"«{settings.embedding_model}» gives {found} numbers a text")


async def _loaded(setting: str) -> int | str:
    """How many numbers a model gives, or the kind of error by which it cannot be loaded."""
    embedder = Embedder(setting)
    try:
        return await asyncio.wrap_future(embedder.start())
    except Exception as error:  # noqa: BLE001  (a model's own code may raise anything)
        return type(error).__name__
    finally:
        await asyncio.to_thread(embedder.close)


async def check_vectors(settings: Settings) -> Finding:
    """How far the vectors by the model of the settings are, and what serves meanwhile."""
    found = await asyncio.to_thread(_counted, settings)
    if found is None:
        return Finding("vectors", "were not counted, as the database is not in order")
    progress, serving = found
    if serving is None or serving == kept_name(settings.embedding_model):
        return about_vectors(progress, settings.embedding_model, None, can_serve=True)
    former = setting_of(serving)
    can_serve = isinstance(await _loaded(former), int)
    return about_vectors(progress, settings.embedding_model, former, can_serve=can_serve)


def about_vectors(
    progress: Progress, model: str, former: str | None, *, can_serve: bool
) -> Finding:
    """`former`: the model that this one is to take the place of, if there is one."""
    state = f"{progress.done} of {progress.all} are made by «{model}»"
    if former is None:
        return Finding("vectors", state)
    if can_serve:
        return Finding("vectors", f"{state}; until all are, those by «{former}» serve")
    return Finding(
        "vectors",
        f"{state}; «{former}», by which the others are, cannot be loaded any more",
        "A need finds peers again once it has its new vector: wait, or put the former model back"
        " where it was and start the bot again.",
    )


def _counted(settings: Settings) -> tuple[Progress, str | None] | None:
    def count(database: Database) -> tuple[Progress, str | None] | None:
        have, newest = schema_state(database)
        if have != newest:
            return None
        with database.read() as session:
            name = kept_name(settings.embedding_model)
            return count_vectors(session, name), serving_model(session)

    return _asked(settings, count)


def _asked(settings: Settings, question: Callable[[Database], T]) -> T | None:
    """What the database answers; None where it cannot be asked, of which its own check tells."""
    try:
        with settings.open_database() as database:
            return question(database)
    except (BadKeyError, SQLAlchemyError, OSError):
        return None


def _read(settings: Settings, question: Callable[[Session], T]) -> T | None:
    """The same of a question that one look at the database answers."""

    def ask(database: Database) -> T:
        with database.read() as session:
            return question(session)

    return _asked(settings, ask)


async def check_clock(settings: Settings) -> Finding:
    """Compare with the Date that the Bot API server puts into its answers."""
    try:
        async with httpx.AsyncClient(timeout=10) as client:
            response = await client.head(settings.telegram_api_url)
        theirs = parsedate_to_datetime(response.headers["date"])
    except (httpx.HTTPError, KeyError, ValueError):
        return Finding(
            "clock",
            "could not be compared",
            f"See that {settings.telegram_api_url} can be reached.",
        )
    off = abs((datetime.now(UTC) - theirs).total_seconds())
    if off > SLOWEST_CLOCK:
        return Finding("clock", f"is {off:.0f} seconds off", "Switch on NTP on this machine.")
    return Finding("clock", "agrees with Telegram's")
