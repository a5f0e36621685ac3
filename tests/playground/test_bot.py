"""python-telegram-bot over HTTP: what the bot's own library sees of the playground."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    MenuButtonCommands,
    MenuButtonDefault,
    Message,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
    User,
)
from telegram.error import (
    BadRequest,
    Forbidden,
    TelegramError,
)

from playground.stopped_clock import StoppedClock
from playground.world import World

Until = Callable[[Callable[[], bool]], Awaitable[None]]
TOKEN = "7000000001:playground"
AN, BO, CY, NOBODY = 11, 12, 13, 99


def keyboard(data: str = "yes") -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data=data)]])


async def test_the_bot_knows_itself(bot: Bot) -> None:
    """getMe gives what python-telegram-bot needs to start."""
    assert (bot.id, bot.username) == (7_000_000_001, "raakvlak_bot")


async def test_a_message_appears_on_the_phone(bot: Bot, world: World, clock: StoppedClock) -> None:
    """What is sent is returned, dated by the world's clock, and is in the person's history."""
    changed: list[int] = []
    stop = world.subscribe(changed.append)
    sent = await bot.send_message(AN, "Hello An", reply_markup=keyboard())
    stop()
    await bot.send_message(AN, "Unheard")
    shown = world.history(AN)[0]
    assert (shown.text, shown.from_bot, shown.edited) == ("Hello An", True, False)
    assert shown.inline_keyboard == [[{"text": "Yes", "callback_data": "yes"}]]
    assert (sent.message_id, sent.date) == (shown.message_id, clock.now())
    assert sent.reply_markup == keyboard()
    assert changed == [AN]


async def test_numbers_run_through_all_chats(bot: Bot) -> None:
    """Telegram counts a bot's private messages in one series."""
    ids = [(await bot.send_message(chat, "Hi")).message_id for chat in (AN, BO, AN)]
    assert ids == sorted(set(ids))


async def test_texts_are_cleaned_and_entities_move_along(bot: Bot, world: World) -> None:
    """White space at both ends goes, and offsets count an emoji as two."""
    entities = [MessageEntity(MessageEntity.BOLD, 7, 5), MessageEntity(MessageEntity.CODE, 13, 3)]
    sent = await bot.send_message(AN, "  👋🏽 Marie /go  \n", entities=entities)
    assert sent.text == "👋🏽 Marie /go"
    assert [(e.type, e.offset, sent.parse_entity(e)) for e in sent.entities] == [
        (MessageEntity.BOLD, 5, "Marie"),
        (MessageEntity.CODE, 11, "/go"),
    ]


async def test_telegram_marks_commands_and_links(bot: Bot) -> None:
    """Commands, mentions and addresses become entities without being asked."""
    sent = await bot.send_message(AN, "/help @marie_b www.example.be, x@example.be")
    found = {e.type: sent.parse_entity(e) for e in sent.entities}
    assert found == {
        "bot_command": "/help",
        "mention": "@marie_b",
        "url": "www.example.be",
        "email": "x@example.be",
    }


async def test_options_are_kept(bot: Bot, world: World) -> None:
    """Previews, silence, protection and replies can be looked up on the shown message."""
    first = await bot.send_message(AN, "One")
    second = await bot.send_message(
        AN,
        "Two",
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        protect_content=True,
        disable_notification=True,
        reply_parameters=ReplyParameters(first.message_id),
    )
    shown = world.history(AN)[-1]
    assert shown.link_preview_options == {"is_disabled": True}
    assert (shown.protect_content, shown.silent) == (True, True)
    assert second.reply_to_message is not None
    assert second.reply_to_message.message_id == first.message_id


async def test_the_reply_keyboard_is_the_last_one_sent(bot: Bot, world: World) -> None:
    """A reply keyboard stays below the input field until it is removed."""
    assert world.reply_keyboard(AN) is None
    buttons = ReplyKeyboardMarkup([["Yes", KeyboardButton("No")]], resize_keyboard=True)
    asked = await bot.send_message(AN, "Well?", reply_markup=buttons)
    await bot.send_message(AN, "Take your time")
    assert asked.reply_markup is None
    assert (world.reply_keyboard(AN) or {})["keyboard"] == [[{"text": "Yes"}, {"text": "No"}]]
    await bot.send_message(AN, "Thanks", reply_markup=ReplyKeyboardRemove())
    assert world.reply_keyboard(AN) is None


@pytest.mark.parametrize(
    ("chat", "error", "words"),
    [
        (NOBODY, BadRequest, "Chat not found"),
        ("@an_example", BadRequest, "Chat not found"),
        (CY, Forbidden, "bot can't initiate conversation with a user"),
        (BO, Forbidden, "bot was blocked by the user"),
    ],
)
async def test_who_cannot_be_written_to(
    bot: Bot, world: World, chat: int | str, error: type[TelegramError], words: str
) -> None:
    """Each obstacle has Telegram's code and words, for messages and for chat actions."""
    world.block(BO)
    for call in (bot.send_message(chat, "Hi"), bot.send_chat_action(chat, "typing")):
        with pytest.raises(error, match=words):
            await call
    assert [m for m in world.history(BO) if m.from_bot] == []


async def test_a_deleted_account(bot: Bot, world: World) -> None:
    """Somebody who left Telegram is refused like somebody who blocked the bot."""
    world.people[AN].deactivated = True
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(AN, "Hi")


async def test_edits(bot: Bot, world: World) -> None:
    """An edit changes what the phone shows; without a keyboard it takes the keyboard away."""
    sent = await bot.send_message(AN, "Offer", reply_markup=keyboard())
    edited = await bot.edit_message_text("Accepted", AN, sent.message_id)
    assert isinstance(edited, Message)
    assert (edited.text, edited.reply_markup) == ("Accepted", None)
    assert edited.edit_date is not None
    await bot.edit_message_reply_markup(AN, sent.message_id, reply_markup=keyboard("no"))
    shown = world.history(AN)[0]
    assert (shown.text, shown.edited) == ("Accepted", True)
    assert shown.inline_keyboard[0][0]["callback_data"] == "no"


async def test_edits_that_are_refused(bot: Bot, world: World) -> None:
    """The same again, a message that is gone, somebody else's, and one with another keyboard."""
    sent = await bot.send_message(AN, "Offer", reply_markup=keyboard())
    theirs = world.say(AN, "Mine")
    buttons = await bot.send_message(AN, "Well?", reply_markup=ReplyKeyboardMarkup([["Yes"]]))
    photo = await bot.send_photo(AN, b"jpeg")
    table: list[tuple[str, Any, str]] = [
        ("Offer", sent, "^Message is not modified: specified new message content and reply markup"),
        ("Offer", theirs, "^Message can't be edited"),
        ("Offer", buttons, "^Message can't be edited"),
        ("Offer", photo, "^There is no text in the message to edit"),
    ]
    for text, message, words in table:
        with pytest.raises(BadRequest, match=words):
            await bot.edit_message_text(text, AN, message.message_id, reply_markup=keyboard())
    with pytest.raises(BadRequest, match=r"^Message to edit not found"):
        await bot.edit_message_text("Offer", AN, 10_000)
    with pytest.raises(BadRequest, match=r"^Message is not modified"):
        await bot.edit_message_reply_markup(AN, sent.message_id, reply_markup=keyboard())


async def test_deleting(bot: Bot, world: World, clock: StoppedClock) -> None:
    """Messages of both can be deleted, for 48 hours."""
    world.say(AN, "Oops")
    sent = await bot.send_message(AN, "Oops")
    old = await bot.send_message(AN, "Old")
    await bot.delete_messages(AN, [1, 10_000])
    await bot.delete_message(AN, sent.message_id)
    assert [m.text for m in world.history(AN)] == ["Old"]
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(AN, sent.message_id)
    clock.advance(timedelta(hours=49).total_seconds())
    with pytest.raises(BadRequest, match="Message can't be deleted for everyone"):
        await bot.delete_message(AN, old.message_id)


async def test_copies_and_forwards(bot: Bot, world: World) -> None:
    """A copy looks like the bot's own words, a forward says that it is one."""
    theirs = world.say(AN, "A need")
    await bot.copy_message(BO, AN, theirs.message_id)
    forwarded = await bot.forward_message(BO, AN, theirs.message_id)
    assert [(m.text, m.forwarded) for m in world.history(BO)] == [
        ("A need", False),
        ("A need", True),
    ]
    assert forwarded.forward_origin is not None
    with pytest.raises(BadRequest, match="Message to copy not found"):
        await bot.copy_message(BO, AN, 10_000)


async def test_files_make_the_round_trip(bot: Bot, world: World) -> None:
    """A document is shown with its name and can be fetched; its file_id can be sent again."""
    content = bytes(range(256)) * 10
    sent = await bot.send_document(AN, content, filename="needs.csv", caption="Yours")
    assert sent.document is not None
    assert (sent.document.file_name, sent.document.file_size) == ("needs.csv", len(content))
    file = await bot.get_file(sent.document.file_id)
    assert bytes(await file.download_as_bytearray()) == content
    await bot.send_document(BO, sent.document.file_id)
    assert world.files[world.history(BO)[0].file_id or ""] == content
    with pytest.raises(BadRequest, match="Wrong file identifier/http url specified"):
        await bot.send_photo(AN, "no-such-file")
    await bot.edit_message_caption(AN, sent.message_id, caption="Ours")
    await bot.copy_message(AN, AN, sent.message_id, caption="Copied")
    assert [m.caption for m in world.history(AN)] == ["Ours", "Copied"]
    text = await bot.send_message(AN, "Hi")
    with pytest.raises(BadRequest, match="There is no caption in the message to edit"):
        await bot.edit_message_caption(AN, text.message_id, caption="Theirs")


async def test_the_other_kinds_of_files(bot: Bot, world: World) -> None:
    """python-telegram-bot reads back whatever kind it sent."""
    assert (await bot.send_photo(AN, b"x", caption="See")).photo
    assert (await bot.send_voice(AN, b"x")).voice
    assert (await bot.send_video(AN, b"x")).video
    assert (await bot.send_audio(AN, b"x")).audio
    assert (await bot.send_animation(AN, b"x")).animation
    assert (await bot.send_sticker(AN, b"x")).sticker


async def test_a_hidden_account_cannot_be_linked(bot: Bot, world: World) -> None:
    """A button to it is refused; a mention or link in the text is dropped without a word."""

    def button(user_id: int) -> InlineKeyboardMarkup:
        return InlineKeyboardMarkup([[InlineKeyboardButton("Go", url=f"tg://user?id={user_id}")]])

    await bot.send_message(AN, "Meet", reply_markup=button(AN))
    with pytest.raises(BadRequest, match=r"(?i)button_user_privacy_restricted"):
        await bot.send_message(AN, "Meet", reply_markup=button(BO))
    with pytest.raises(BadRequest, match=r"(?i)button_user_invalid"):
        await bot.send_message(AN, "Meet", reply_markup=button(CY))
    entities = [
        MessageEntity(MessageEntity.TEXT_MENTION, 0, 2, user=User(BO, "Bo", False)),
        MessageEntity(MessageEntity.TEXT_LINK, 0, 2, url=f"tg://user?id={BO}"),
        MessageEntity(MessageEntity.TEXT_MENTION, 3, 2, user=User(AN, "An", False)),
        MessageEntity(MessageEntity.TEXT_LINK, 6, 2, url=f"tg://user?id={AN}"),
    ]
    sent = await bot.send_message(AN, "Bo An An", entities=entities)
    assert [(e.type, e.offset, e.user and e.user.id) for e in sent.entities] == [
        ("text_mention", 3, AN),
        ("text_mention", 6, AN),
    ]


async def test_who_somebody_is(bot: Bot) -> None:
    """getChat tells of people who wrote to the bot, and whether their account is hidden."""
    chat = await bot.get_chat(AN)
    assert (chat.first_name, chat.username, chat.has_private_forwards) == ("An", "an_example", None)
    assert (await bot.get_chat(BO)).has_private_forwards is True
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.get_chat(CY)
    assert (await bot.get_user_profile_photos(AN)).total_count == 0


async def test_commands_by_scope_and_language(bot: Bot, world: World) -> None:
    """A phone shows the narrowest scope first, and in it the person's language."""
    await bot.set_my_commands([("help", "Help")])
    await bot.set_my_commands(
        [("hulp", "Hulp")], scope=BotCommandScopeAllPrivateChats(), language_code="nl"
    )
    await bot.set_my_commands([("admin", "All")], scope=BotCommandScopeChat(AN))
    assert world.commands_for(AN) == [{"command": "admin", "description": "All"}]
    assert world.commands_for(BO) == [{"command": "hulp", "description": "Hulp"}]
    assert world.commands_for(CY) == [{"command": "help", "description": "Help"}]
    assert await bot.get_my_commands() == (BotCommand("help", "Help"),)
    await bot.delete_my_commands(scope=BotCommandScopeChat(AN))
    assert world.commands_for(AN) == [{"command": "help", "description": "Help"}]


async def test_how_the_bot_presents_itself(bot: Bot) -> None:
    """Names and descriptions by language; the menu button."""
    await bot.set_my_name("Raakvlak NL", language_code="nl")
    await bot.set_my_description("Long")
    await bot.set_my_short_description("Short")
    await bot.set_chat_menu_button(AN, MenuButtonCommands())
    assert (await bot.get_my_name("nl")).name == "Raakvlak NL"
    assert (await bot.get_my_name("fr")).name == "Raakvlak"
    assert (await bot.get_my_description()).description == "Long"
    assert (await bot.get_my_short_description("de")).short_description == "Short"
    assert await bot.get_chat_menu_button(AN) == MenuButtonCommands()
    await bot.set_chat_menu_button(AN)
    assert await bot.get_chat_menu_button(AN) == MenuButtonDefault()
    await bot.set_my_short_description("")
    assert (await bot.get_my_short_description()).short_description == ""
    await bot.set_my_name("")
    assert (await bot.get_my_name()).name == "Raakvlak"


async def test_taps_are_answered_once_and_in_time(
    bot: Bot, world: World, clock: StoppedClock
) -> None:
    """Telegram waits 150 seconds for one answer, and shows it."""
    sent = await bot.send_message(AN, "Offer", reply_markup=keyboard())
    tapped = world.tap(AN, sent.message_id, "yes")
    await bot.answer_callback_query(tapped, "Thanks", show_alert=True)
    answer = world.answer_of(tapped)
    assert answer is not None
    assert (answer.text, answer.show_alert) == ("Thanks", True)
    late = world.tap(AN, sent.message_id, "yes")
    clock.advance(150)
    for callback_id in (tapped, late, "12345"):
        with pytest.raises(BadRequest, match="Query is too old and response timeout expired"):
            await bot.answer_callback_query(callback_id)
    assert world.answer_of(late) is None
    assert await bot.get_updates() == ()
