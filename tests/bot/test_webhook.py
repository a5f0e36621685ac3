"""Telegram brings updates to the bot: kept before they are confirmed, and from Telegram alone."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import httpx
import pytest
from pydantic import SecretStr
from sqlmodel import col, select

from bot.compose import compose
from bot.logs import Redact
from bot.play import port_or_another
from bot.settings import Settings
from bot.webhook import PROOF_HEADER
from matching.embedder import Embedder
from models.database import Database
from models.inbox import InboxUpdate
from models.moment import BACK, CAUGHT_UP, last_time
from playground.limits import Limits
from playground.server import create_api, serve
from playground.world import Person, World
from tests.databases import Databases
from tests.town import TOKEN, Town, a_town

PATH, PROOF = "/telegram/wG2uQ8rT5yZ1xK7c", "p9Nn3sVb6mLq0ErT"
AN = 11


@asynccontextmanager
async def a_town_with_an_address(
    databases: Databases, embedder: Embedder
) -> AsyncIterator[tuple[Town, str]]:
    port = port_or_another(0)
    address = f"http://127.0.0.1:{port}"
    async with a_town(
        databases,
        embedder,
        webhook_url=address + PATH,
        webhook_secret=SecretStr(PROOF),
        http_address=f"127.0.0.1:{port}",
    ) as town:
        yield town, address


def received(town: Town) -> list[int]:
    with town.database.read() as session:
        return list(session.exec(select(InboxUpdate.update_id)).all())


async def test_a_member_joins_and_tells_a_need(databases: Databases, embedder: Embedder) -> None:
    async with a_town_with_an_address(databases, embedder) as (town, _):
        an = town.person(AN, "An")
        await an.join()
        await an.need("A customer has owed me 3,000 euro for four months.")
        assert "3,000 euro" in town.text()
        with town.database.read() as session:
            assert last_time(session, CAUGHT_UP) is not None
            assert last_time(session, BACK) is None


async def test_only_telegram_is_listened_to(
    databases: Databases, embedder: Embedder, caplog: pytest.LogCaptureFixture
) -> None:
    """A wrong path or secret is refused, the same way; neither stands in the log."""
    caplog.set_level(logging.DEBUG)
    caplog.handler.addFilter(Redact(PROOF))  # as `set_up_logging` does
    update = {"update_id": 900, "message": {"message_id": 1, "from": {"id": AN}, "text": "Boo"}}
    async with a_town_with_an_address(databases, embedder) as (town, address):
        before = received(town)
        async with httpx.AsyncClient() as client:
            for path, headers in (
                (PATH, {}),
                (PATH, {PROOF_HEADER: PROOF[:-1]}),
                (PATH, {PROOF_HEADER: "wrong-guess-of-someone"}),
                (PATH + "x", {PROOF_HEADER: PROOF}),
                ("/", {PROOF_HEADER: PROOF}),
            ):
                answer = await client.post(address + path, json=update, headers=headers)
                assert (answer.status_code, answer.content) == (404, b"")
        await town.settle()
        assert received(town) == before
    said = "\n".join(record.getMessage() for record in caplog.records if "httpx" not in record.name)
    assert PROOF not in said
    assert "wrong-guess" not in said


async def test_what_is_no_update_is_refused_and_harms_nothing(
    databases: Databases, embedder: Embedder
) -> None:
    async with a_town_with_an_address(databases, embedder) as (town, address):
        before = received(town)
        async with httpx.AsyncClient(headers={PROOF_HEADER: PROOF}) as client:
            for body, code in (
                (b"", 400),
                (b"[" * 100_000, 400),
                (b"null", 400),
                (b'{"update_id": true}', 400),
                (b'{"update_id": 1e3}', 400),
                (b'{"update_id": %d}' % 10**30, 400),
                (b'{"update_id": 5, "x": NaN}', 400),
                (b'{"update_id": 5, "x": "%s"}' % (b"x" * (1 << 20)), 413),
                # Odd, and kept: whatever a library makes of it later, nothing is lost.
                (b'{"update_id": 901, "message": {"from": {"id": %d}}}' % 10**30, 200),
                (json.dumps({"update_id": 902, "message": {"text": "\ud800\0"}}).encode(), 200),
                (json.dumps({"update_id": 902, "message": {"text": "\ud800\0"}}).encode(), 200),
            ):
                answer = await client.post(address + PATH, content=body)
                assert answer.status_code == code, body[:60]
        await town.settle()
        assert received(town) == [*before, 901, 902]


@pytest.mark.sqlite  # the trigger is written for it
async def test_what_could_not_be_kept_is_brought_again(
    databases: Databases, embedder: Embedder
) -> None:
    async with a_town_with_an_address(databases, embedder) as (town, _):
        an = town.person(AN, "An")
        await an.say("/start")
        with town.database.write() as session:
            session.connection().exec_driver_sql(
                "CREATE TRIGGER full BEFORE INSERT ON inboxupdate "
                "BEGIN SELECT RAISE(ABORT, 'no room'); END"
            )
        town.world.say(AN, "/help")
        bot = town.raakvlak.bot
        while (info := await bot.get_webhook_info()).last_error_message is None:  # noqa: ASYNC110
            await asyncio.sleep(0.02)
        assert "503" in info.last_error_message
        with town.database.write() as session:
            session.connection().exec_driver_sql("DROP TRIGGER full")
        await town.settle()
        assert "peers who know" in (an.last.text or "")


async def test_switching_between_the_two_ways_loses_nothing(
    databases: Databases, embedder: Embedder
) -> None:
    """What is said while neither runs waits at Telegram, whichever comes next."""
    world = World(limits=Limits.off())
    world.add_person(Person(id=AN, first_name="An", username="an", language_code="nl"))
    port = port_or_another(0)
    database_url = databases.migrated("switch")
    fresh = Database(database_url)
    async with serve(create_api(world, TOKEN)) as telegram:
        common: dict[str, Any] = {
            "_env_file": None,
            "telegram_bot_token": SecretStr(TOKEN),
            "telegram_api_url": telegram,
            "database_url": database_url,
        }
        webhook: dict[str, Any] = {
            "webhook_url": f"http://127.0.0.1:{port}{PATH}",
            "webhook_secret": SecretStr(PROOF),
            "http_address": f"127.0.0.1:{port}",
        }
        polling: dict[str, Any] = {}
        for number, way in enumerate((polling, webhook, polling, webhook)):
            world.say(AN, f"before {number}")
            raakvlak = compose(Settings(**common, **way), embedder=embedder)
            async with raakvlak.running():
                while world.updates.waiting():  # noqa: ASYNC110  (the world sends no signal)
                    await asyncio.sleep(0.02)
                world.say(AN, f"during {number}")
                while world.updates.waiting():  # noqa: ASYNC110
                    await asyncio.sleep(0.02)
    with fresh.read() as session:
        rows = session.exec(select(InboxUpdate).order_by(col(InboxUpdate.id))).all()
    said = [row.raw["message"]["text"] for row in rows]
    assert said == [f"{when} {number}" for number in range(4) for when in ("before", "during")]
    fresh.dispose()


async def test_the_operator_sees_how_it_is(databases: Databases, embedder: Embedder) -> None:
    """Alive, ready, and figures without a word of anybody; the webhook answers no question."""
    async with a_town_with_an_address(databases, embedder) as (town, address):
        an = town.person(AN, "Annemarie")
        await an.join()
        async with httpx.AsyncClient(base_url=address) as client:
            assert (await client.get("/healthz")).text == "ok\n"
            ready = await client.get("/readyz")
            assert (ready.status_code, ready.json()["telegram"]) == (200, "ok")
            figures = (await client.get("/metrics")).text
            assert (await client.get(PATH)).status_code == 404
            town.raakvlak.clock.advance(timedelta(minutes=3))
            silent = await client.get("/readyz")
            assert (silent.status_code, silent.json()["telegram"]) == (503, "silent")
    assert 'raakvlak_queue{queue="inbox"} 0.0' in figures
    assert 'raakvlak_vectors{state="to_do"} 0.0' in figures
    assert 'raakvlak_calls_total{method="sendMessage",outcome="sent"}' in figures
    assert "Annemarie" not in figures
