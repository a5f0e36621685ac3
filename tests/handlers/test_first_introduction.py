"""docs/first-introduction.md, walked as it says."""

from pathlib import Path

from matching.embedder import Embedder
from tests.databases import Databases
from tests.handlers.test_links import code_of
from tests.handlers.test_services import EXAMPLE
from tests.test_near import LATE, UNPAID
from tests.town import Phone, Town, a_town

ROOT = Path(__file__).parent.parent.parent
PAGE = " ".join((ROOT / "docs" / "first-introduction.md").read_text(encoding="utf-8").split())
ME = 471147


async def says(phone: Phone, words: str) -> str:
    """What the page says to write."""
    assert f"`{words}`" in PAGE
    return await phone.say(words)


async def taps(phone: Phone, label: str) -> None:
    """What the page says to tap."""
    assert f"«{label}»" in PAGE
    await phone.tap(label)


async def test_from_the_first_start_to_the_first_introduction(
    databases: Databases, embedder: Embedder
) -> None:
    """An admin, services, a moderator, members who come by the link, needs, and two yeses."""
    async with a_town(databases, embedder, is_near=True, moderator_ids=frozenset()) as town:
        me = town.person(ME, "Ann")
        await me.say("/start")
        said = await says(me, "/role")
    assert str(ME) in said
    assert "MODERATOR_IDS" in said
    assert "`MODERATOR_IDS=`" in PAGE

    async with a_town(databases, embedder, is_near=True, moderator_ids=frozenset({ME})) as town:
        me = town.person(ME, "Ann")
        await me.join()
        await stock(me)
        ben, cleo = await invite(town, me)
        await ben.need(UNPAID)
        assert any("Recovery of unpaid invoices" in (m.text or "") for m in ben.messages)
        await cleo.say(LATE)
        await taps(cleo, "Send")
        await taps(ben, "Introduce us")
        await taps(cleo, "Introduce us")
        assert "Meet Cleo" in texts(ben)
        assert "Meet Ben" in texts(cleo)
        assert "Introductions: +1" in await says(me, "/mod")
        await town.advance(days=3)
        assert "Did you" in texts(ben)


async def stock(me: Phone) -> None:
    await says(me, "/services")
    await taps(me, "Look after the services")
    await taps(me, "Import (CSV)")
    await me.send_file(EXAMPLE.name, EXAMPLE.read_bytes())
    await taps(me, "Import")


async def invite(town: Town, me: Phone) -> tuple[Phone, Phone]:
    """Two who come by the link; the first becomes a moderator."""
    await says(me, "/invite")
    code = code_of(me)
    came = []
    for number, name in enumerate(("Ben", "Cleo"), 1):
        phone = town.person(number, name, username=name.lower())
        await phone.say(f"/start {code}")
        await phone.join()
        came.append(phone)
    ben, cleo = came
    await says(me, "/role @ben")
    await taps(me, "Moderator")
    assert "moderator" in (ben.last.text or "")
    return ben, cleo


def texts(phone: Phone) -> str:
    return "\n".join(message.text or "" for message in phone.messages)
