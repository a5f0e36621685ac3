"""The doctor finds what is wrong and says what to do."""

from pathlib import Path
from typing import Any

from pydantic import SecretStr

from bot.doctor import (
    Finding,
    about_vectors,
    check_admins,
    check_clock,
    check_database,
    check_model,
    check_token,
    check_vectors,
)
from bot.settings import Settings
from matching.embedder import BUNDLED_PAIR
from models.database import Database
from models.migrate import migrate
from models.role import Role, RoleGrant
from models.serving_model import Progress, let_serve
from playground.limits import Limits
from playground.server import create_api, serve
from playground.world import World
from tests.community import MONDAY, add_member, add_need

TOKEN = "1234567:test"


def settings(**values: Any) -> Settings:
    return Settings(_env_file=None, **values)


async def test_token_and_clock_against_a_server() -> None:
    """A token that is known names the bot; another is refused; the clocks agree."""
    world = World(limits=Limits.off())
    async with serve(create_api(world, TOKEN)) as url:
        good = settings(telegram_bot_token=SecretStr(TOKEN), telegram_api_url=url)
        assert "@raakvlak_bot" in (await check_token(good)).state
        assert "/setinline" not in (await check_token(good)).state
        world.inline_mode = False
        assert "/setinline" in (await check_token(good)).state
        bad = settings(telegram_bot_token=SecretStr("1:x"), telegram_api_url=url)
        assert "BotFather" in ((await check_token(bad)).advice or "")
        assert (await check_clock(good)).advice is None


async def test_nobody_answers() -> None:
    """A server that is not there: the network is named, and the token is not."""
    there_is_none = settings(
        telegram_bot_token=SecretStr(TOKEN), telegram_api_url="http://127.0.0.1:9"
    )
    finding = await check_token(there_is_none)
    assert "TELEGRAM_API_URL" in (finding.advice or "")
    assert TOKEN not in finding.state
    assert (await check_clock(there_is_none)).advice is not None
    assert (await check_token(settings())).advice is not None


async def test_admins(tmp_path: Path) -> None:
    """Named in the settings, or made in the chat; where there is none, how to become one."""
    empty = settings(database_url=f"sqlite:///{tmp_path}/x.db")
    assert "/role" in ((await check_admins(empty)).advice or "")
    named = settings(moderator_ids=frozenset({7, 8}))
    assert await check_admins(named) == Finding("admins", "2 in MODERATOR_IDS")
    with empty.open_database() as database:
        migrate(database)
        with database.write() as session:
            ada = add_member(session, 1, MONDAY)
            session.flush()
            session.add(
                RoleGrant(member_id=ada.key, role=Role.ADMIN, granted_by=1, granted_at=MONDAY)
            )
    assert (await check_admins(empty)).advice is None


async def test_database(tmp_path: Path) -> None:
    """Without the schema it says how to get it; with it, all is well; a bad folder is named."""
    url = f"sqlite:///{tmp_path}/x.db"
    assert "migrate" in ((await check_database(settings(database_url=url))).advice or "")
    with Database(url) as database:
        migrate(database)
    assert (await check_database(settings(database_url=url))).advice is None
    (tmp_path / "file").write_text("not a folder")
    url = f"sqlite:///{tmp_path}/file/x.db"
    assert "DATABASE_URL" in ((await check_database(settings(database_url=url))).advice or "")


async def test_model(tmp_path: Path) -> None:
    """A model that cannot be loaded is named, with what to set."""
    finding = await check_model(settings(embedding_model=str(tmp_path / "no-such-model")))
    assert "EMBEDDING_MODEL" in (finding.advice or "")
    state = (await check_model(settings())).state
    assert "bundled" in state
    assert "896" in state


async def test_vectors(database: Database) -> None:
    """They are counted; while another model's serve, which one, and whether it still can."""
    url = database.url.render_as_string(hide_password=False)
    with database.write() as session:
        add_need(session, add_member(session, 1, MONDAY), MONDAY)
    assert (await check_vectors(settings(database_url=url))).state == "0 of 1 are made by «bundled»"
    with database.write() as session:
        let_serve(session, BUNDLED_PAIR, MONDAY)
    another = settings(database_url=url, embedding_model="another")
    assert (await check_vectors(another)).state == (
        "0 of 1 are made by «another»; until all are, those by «bundled» serve"
    )
    finding = about_vectors(Progress(3, 7), "another", "/gone", can_serve=False)
    assert "3 of 10" in finding.state
    assert "«/gone», by which the others are, cannot be loaded" in finding.state
    assert "put the former model back" in (finding.advice or "")
    elsewhere = settings(database_url=f"{url}.new")
    assert (await check_vectors(elsewhere)).advice is None
