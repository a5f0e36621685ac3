"""What people do reaches the bot: getUpdates through python-telegram-bot."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from telegram import Bot, ChatMember, MaybeInaccessibleMessage, Update
from telegram.error import Conflict

from playground.media import KINDS
from playground.stopped_clock import StoppedClock
from playground.updates import UpdateQueue
from playground.world import Person, World

Until = Callable[[Callable[[], bool]], Awaitable[None]]
AN, BO, CY = 11, 12, 13


async def test_a_long_poll_wakes_when_somebody_writes(bot: Bot, world: World, until: Until) -> None:
    """An update is given at once, not at the end of the poll."""
    poll = asyncio.create_task(bot.get_updates(timeout=50, read_timeout=50))
    await until(lambda: world.updates.listened_to)
    world.say(CY, "/start hello")
    (update,) = await poll
    assert update.message is not None
    assert (update.message.text, update.message.from_user and update.message.from_user.id) == (
        "/start hello",
        CY,
    )
    assert [update.message.parse_entity(e) for e in update.message.entities] == ["/start"]
    assert world.people[CY].started


async def test_an_offset_confirms(bot: Bot, world: World) -> None:
    """Updates are given again until a higher offset is asked for."""
    for number in range(5):
        world.say(AN, str(number))
    first = (await bot.get_updates(limit=2))[0].update_id
    assert [u.update_id for u in await bot.get_updates()] == [first + n for n in range(5)]
    assert [u.update_id for u in await bot.get_updates(first + 3)] == [first + 3, first + 4]
    assert [u.update_id for u in await bot.get_updates()] == [first + 3, first + 4]
    assert [u.update_id for u in await bot.get_updates(-1)] == [first + 4]
    assert await bot.get_updates(first + 5) == ()


async def test_ids_that_jumped_back(bot: Bot, world: World) -> None:
    """An offset from before the jump confirms nothing; the new updates are given."""
    world.say(AN, "Before")
    (before,) = await bot.get_updates()
    assert await bot.get_updates(before.update_id + 1) == ()
    world.jump_update_ids_back(1000)
    world.say(AN, "After")
    (after,) = await bot.get_updates(before.update_id + 1)
    assert after.update_id == before.update_id + 1 - 1000
    assert await bot.get_updates(after.update_id + 1) == ()


async def test_only_one_may_wait(bot: Bot, url: str, world: World, until: Until) -> None:
    """A second long poll ends the first one."""
    first = asyncio.create_task(bot.get_updates(timeout=50, read_timeout=50))
    await until(lambda: world.updates.listened_to)
    async with Bot(bot.token, base_url=f"{url}/bot") as other:
        second = asyncio.create_task(other.get_updates(timeout=50, read_timeout=50))
        with pytest.raises(Conflict, match="make sure that only one bot instance is running"):
            await first
        world.say(AN, "Hi")
        assert len(await second) == 1


async def test_updates_expire(bot: Bot, world: World, clock: StoppedClock) -> None:
    """Taps wait 150 seconds and messages a day."""
    world.say(AN, "Hi")
    world.tap(AN, 1, "x")
    assert len(await bot.get_updates()) == 2
    clock.advance(150)
    assert [u.message is not None for u in await bot.get_updates()] == [True]
    clock.advance(86_400)
    assert await bot.get_updates() == ()


async def test_taps(bot: Bot, world: World) -> None:
    """One tap can come several times; the message may be gone; the data may be anything."""
    sent = await bot.send_message(AN, "Offer")
    tapped = world.tap(AN, sent.message_id, "not on any button", copies=3)
    await bot.delete_message(AN, sent.message_id)
    world.tap(AN, sent.message_id, "late")
    *copies, late = await bot.get_updates()
    assert len({u.update_id for u in copies}) == 3
    assert {u.callback_query and u.callback_query.id for u in copies} == {tapped}
    query = copies[0].callback_query
    assert query is not None
    assert (query.data, query.from_user.id) == ("not on any button", AN)
    assert query.message is not None
    assert query.message.message_id == sent.message_id
    assert late.callback_query is not None
    assert isinstance(late.callback_query.message, MaybeInaccessibleMessage)
    assert not late.callback_query.message.is_accessible


async def test_edits_of_a_person(bot: Bot, world: World) -> None:
    """The bot hears of them, and the history shows the new text."""
    said = world.say(AN, "Hlelo")
    world.edit(AN, said.message_id, "Hello")
    update = (await bot.get_updates())[-1]
    assert update.edited_message is not None
    assert update.edited_message.text == "Hello"
    assert update.edited_message.edit_date is not None
    assert [(m.text, m.edited) for m in world.history(AN)] == [("Hello", True)]
    sent = await bot.send_message(AN, "Mine")
    with pytest.raises(ValueError, match="themselves"):
        world.edit(AN, sent.message_id, "Yours")


async def test_blocking(bot: Bot, world: World) -> None:
    """The bot hears it once each time; writing lets it in again."""
    world.block(AN)
    world.block(AN)
    world.unblock(AN)
    world.unblock(AN)
    world.block(AN)
    world.say(AN, "Back")
    updates = await bot.get_updates()
    statuses = [u.my_chat_member.new_chat_member.status for u in updates if u.my_chat_member]
    assert statuses == [ChatMember.BANNED, ChatMember.MEMBER] * 2
    assert updates[-1].message is not None
    assert not world.people[AN].blocked_bot


async def test_everything_that_is_not_text(bot: Bot, world: World) -> None:
    """python-telegram-bot reads every kind of message, and forwards as forwards."""
    for kind in sorted(KINDS):
        world.send_media(AN, kind, caption="See" if kind == "photo" else None)
    world.say(AN, "Somebody said this", forwarded=True)
    *media, forwarded = [u.message for u in await bot.get_updates()]
    for kind, message in zip(sorted(KINDS), media, strict=True):
        assert message is not None
        assert getattr(message, kind)
        assert message.effective_attachment
        assert message.caption == ("See" if kind == "photo" else None)
        if kind == "contact":
            assert message.contact is not None
            assert message.contact.user_id == AN
    assert forwarded is not None
    assert forwarded.forward_origin is not None
    with pytest.raises(ValueError, match="telepathy"):
        world.send_media(AN, "telepathy")
    with pytest.raises(ValueError, match="empty"):
        world.say(AN, "  ")


async def test_allowed_updates_are_remembered(bot: Bot, world: World) -> None:
    """Asked once, it stays; an empty list asks for the usual kinds again."""
    await bot.get_updates(allowed_updates=[Update.MY_CHAT_MEMBER])
    world.say(AN, "Unheard")
    world.block(AN)
    await bot.get_updates()
    world.unblock(AN)
    updates = await bot.get_updates()
    assert [u.my_chat_member is not None for u in updates] == [True, True]
    await bot.get_updates(allowed_updates=[])
    world.say(AN, "Heard")
    assert len(await bot.get_updates()) == 3


async def test_a_poll_ends_with_its_client(bot: Bot, world: World, until: Until) -> None:
    """Nobody waits for the answer any more, and nothing was lost."""
    poll = asyncio.create_task(bot.get_updates(timeout=50, read_timeout=50))
    await until(lambda: world.updates.listened_to)
    poll.cancel()
    await until(lambda: not world.updates.listened_to)
    world.say(AN, "Still there")
    assert len(await bot.get_updates()) == 1


async def test_a_long_text_comes_in_pieces(bot: Bot, world: World) -> None:
    """An app splits it; no character is cut in two."""
    world.say(AN, "x" * 4095 + "😀" * 2049)
    updates = await bot.get_updates()
    texts = [u.message.text or "" for u in updates if u.message]
    assert [len(text) for text in texts] == [4095, 2048, 1]
    assert world.say(AN, "y" * 4096).text == "y" * 4096


def test_what_is_left_out_by_default(clock: StoppedClock) -> None:
    """Reactions and changes of other members come only when they are asked for by name."""
    queue = UpdateQueue(clock.elapsed)
    heard: list[int] = []
    stop = queue.subscribe(lambda: heard.append(queue.next_id))
    queue.put("message_reaction", {}, "chat:1")
    queue.allowed = ("message_reaction",)
    queue.put("message_reaction", {}, "chat:1")
    queue.put("message", {}, "chat:1")
    stop()
    assert [update.kind for update in queue.waiting()] == ["message_reaction"]
    assert len(heard) == 1


async def test_the_world_remembers_the_calls(bot: Bot, world: World) -> None:
    """Every call with its parameters, in order, for tests to look at; the oldest go first."""
    await bot.send_message(AN, "Hi")
    call = world.calls[-1]
    assert (call.method, call.params, call.ok) == (
        "sendMessage",
        {"chat_id": AN, "text": "Hi"},
        True,
    )
    for _ in range(10_001):
        world.record(call)
    assert len(world.calls) <= 10_000


def test_people_can_be_added_at_any_time(world: World) -> None:
    """A person is known by their id; the newest of two with one id stays."""
    world.add_person(Person(AN, "Anna", last_name="Peeters"))
    assert world.people[AN].to_api() == {
        "id": AN,
        "is_bot": False,
        "first_name": "Anna",
        "last_name": "Peeters",
        "language_code": "en",
    }
