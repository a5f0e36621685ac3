"""The doctor finds what is wrong and says what to do."""

from pathlib import Path

from pydantic import SecretStr

from bot.doctor import check_clock, check_database, check_model, check_token
from bot.settings import Settings
from models.database import Database
from models.migrate import migrate
from playground.limits import Limits
from playground.server import create_api, serve
from playground.world import World

TOKEN = "1234567:test"


def settings(**values: object) -> Settings:
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


async def test_database(tmp_path: Path) -> None:
    """Without the schema it says how to get it; with it, all is well; a bad folder is named."""
    url = f"sqlite:///{tmp_path}/x.db"
    assert "migrate" in ((await check_database(settings(database_url=url))).advice or "")
    database = Database(url)
    migrate(database)
    database.dispose()
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
