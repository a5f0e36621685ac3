"""The playground's page in a real browser, with a small bot behind it.

One server for the whole file, because NiceGUI is one per process; it runs in a thread of its own,
so that the browser's driver may block. Every test plays with new people.
"""

import asyncio
import base64
import threading
from collections.abc import Callable, Coroutine, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import httpx
import pytest
from selenium import webdriver
from telegram import (
    Bot,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    MessageEntity,
    ReplyKeyboardMarkup,
    Update,
)
from telegram.error import Forbidden

from playground.limits import Limits
from playground.page_text import person_finder, render, safe_url
from playground.server import serve
from playground.stage import Stage
from playground.world import Person, World
from tests.browser import Window, chromium, needs_browser

PIXEL = base64.b64decode(
    "R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs="  # the smallest GIF
)
TOKEN = "7000000001:playground"
T = TypeVar("T")


class Clock:
    """Stands still; `advance` waits for a moment, as if something were due."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 24, 9, 32, tzinfo=UTC)
        self.moved: list[timedelta] = []

    def now(self) -> datetime:
        return self.moment

    async def advance(self, by: timedelta) -> None:
        self.moved.append(by)
        await asyncio.sleep(0.7)
        self.moment += by


class SmallBot:
    """Greets with buttons, answers taps with a toast, an alert or an edit, and echoes texts."""

    def __init__(self, bot: Bot) -> None:
        self.bot = bot

    async def run(self) -> None:
        offset = 0
        while True:
            for update in await self.bot.get_updates(offset=offset, timeout=20):
                offset = update.update_id + 1
                await self.answer(update)

    async def answer(self, update: Update) -> None:
        if update.message is not None and update.message.text == "/start":
            await self.greet(update.message.chat_id)
        elif update.message is not None and update.message.text:
            await self.bot.send_message(update.message.chat_id, f"You wrote: {update.message.text}")
        elif query := update.callback_query:
            if query.data == "slow":
                await asyncio.sleep(1)
            await query.answer("Noted.", show_alert=query.data == "alert")
            if query.data == "edit":
                await query.edit_message_text("All settled.")

    async def greet(self, chat_id: int) -> None:
        rows = [
            [
                InlineKeyboardButton("Yes", callback_data="slow", api_kwargs={"style": "success"}),
                InlineKeyboardButton("No", callback_data="edit", api_kwargs={"style": "danger"}),
            ],
            [InlineKeyboardButton("Why?", callback_data="alert")],
        ]
        bold = MessageEntity(MessageEntity.BOLD, offset=3, length=8)
        await self.bot.send_message(
            chat_id, "👋 Welcome!", entities=[bold], reply_markup=InlineKeyboardMarkup(rows)
        )


class Served:
    """The page with its bot, in a thread with a loop of its own."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.world = World(now=self.clock.now, limits=Limits.off())
        self.ready = True
        self.stage = Stage(
            world=self.world,
            clock=self.clock,
            zone=ZoneInfo("Europe/Brussels"),
            cast=[],
            moderator_id=0,
            token=TOKEN,
            is_ready=lambda: self.ready,
        )
        self.loop = asyncio.new_event_loop()
        self.url = ""
        self.bot: Bot
        self._up = threading.Event()
        self._end = asyncio.Event()
        self._thread = threading.Thread(target=self._work)

    def __enter__(self) -> "Served":
        self._thread.start()
        assert self._up.wait(30), "the server did not start"
        return self

    def __exit__(self, *_: object) -> None:
        self.loop.call_soon_threadsafe(self._end.set)
        self._thread.join(20)

    def _work(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self.loop) as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        from playground.page import create_app  # noqa: PLC0415 - importing NiceGUI takes a while

        async with serve(create_app(self.stage, seconds_away=0.5)) as self.url:
            base, files = f"{self.url}/bot", f"{self.url}/file/bot"
            async with Bot(TOKEN, base_url=base, base_file_url=files) as self.bot:
                running = asyncio.create_task(SmallBot(self.bot).run())
                self._up.set()
                await self._end.wait()
                running.cancel()

    def do(self, function: Callable[[], T]) -> T:
        """Call something in the server's loop, where the world lives."""

        async def call() -> T:
            return function()

        return self.await_(call())

    def await_(self, awaited: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(awaited, self.loop).result(10)

    def send(self, chat_id: int, content: str, **rest: Any) -> None:
        """As the bot."""
        self.await_(self.bot.send_message(chat_id, content, **rest))

    def listeners(self) -> int:
        """How many windows follow the world."""
        return len(self.world._listeners)

    def add_cast(self, *names: str) -> list[int]:
        """New people, whose phones the next window opens."""
        first = 100 + len(self.world.people)
        ids = [first + index for index in range(len(names))]
        for id_, name in zip(ids, names, strict=True):
            self.world.add_person(Person(id_, name, username=f"{name.lower()}_{id_}"))
        self.stage.cast = ids
        self.stage.moderator_id = ids[-1]
        return ids


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    with Served() as served:
        yield served


@pytest.fixture(scope="module")
def driver() -> Iterator[webdriver.Chrome]:
    with chromium() as driver:
        yield driver


@pytest.fixture
def people(served: Served) -> list[int]:
    return served.add_cast("Noor", "Samir", "Mod")


@pytest.fixture
def window(served: Served, people: list[int], driver: webdriver.Chrome) -> Window:
    driver.get(served.url)
    return Window(driver)


@needs_browser
def test_start(served: Served, window: Window, people: list[int]) -> None:
    """A new person sees START instead of a field; pressing it sends /start, the bot answers."""
    noor, samir, _ = people
    assert not window.all(f'[data-phone="{noor}"] [data-testid=field]')
    window.start(noor)
    assert window.bubbles(noor) == ["/start", "👋 Welcome!"]
    assert window.find(".bubble b", noor).text == "Welcome!"
    assert [key.text for key in window.all(f'[data-phone="{noor}"] .key')] == ["Yes", "No", "Why?"]
    assert "success" in str(window.key(noor, "Yes").get_attribute("class"))
    assert window.find("[data-testid=field]", noor)
    assert window.bubbles(samir) == []


@needs_browser
def test_answers_to_taps(window: Window, people: list[int]) -> None:
    """A tapped button turns until it is answered: by a line that passes or a dialog to close."""
    noor = people[0]
    window.start(noor)
    window.key(noor, "Yes").click()
    window.find(".key.waiting", noor)
    window.sees("Noted.", f'[data-phone="{noor}"] [data-testid=toast]')  # before it passes
    window.wait(lambda: not window.all(".key.waiting"))
    window.key(noor, "Why?").click()
    assert window.find("[data-testid=alert]", noor).text == "Noted."
    window.click("[data-testid=okay]", noor)
    window.wait(lambda: not window.all("[data-testid=alert]"))


@needs_browser
def test_edit_by_the_bot(window: Window, people: list[int]) -> None:
    """An edit takes the place of the text, its buttons go, and it is marked as edited."""
    noor = people[0]
    window.start(noor)
    window.key(noor, "No").click()
    window.sees("All settled.", f'[data-phone="{noor}"] .bubble')
    assert window.bubbles(noor) == ["/start", "All settled."]
    assert window.all(f'[data-phone="{noor}"] .key') == []
    window.sees("edited", f'[data-phone="{noor}"] .meta')


@needs_browser
def test_deleted_by_the_bot(served: Served, window: Window, people: list[int]) -> None:
    """A deleted message goes from the chat; an answer to it remains and says so."""
    noor = people[0]
    window.start(noor)
    greeting = served.world.history(noor)[-1].message_id
    served.send(noor, "See above.", reply_to_message_id=greeting)
    window.sees("Welcome!", f'[data-phone="{noor}"] .reply')
    served.await_(served.bot.delete_message(noor, greeting))
    window.sees("Deleted message", f'[data-phone="{noor}"] .reply')
    assert window.bubbles(noor) == ["/start", "See above."]


@needs_browser
def test_what_people_write_is_text(window: Window, people: list[int]) -> None:
    """Markup in a message is shown as it was typed, and never becomes part of the page."""
    noor = people[0]
    window.start(noor)
    written = "<script>document.title='taken'</script> <b>{{ 6*7 }}</b> <img src=x onerror=a(1)>"
    window.write(noor, written)
    window.sees(f"You wrote: {written}", f'[data-phone="{noor}"] .bubble')
    assert window.bubbles(noor)[2:] == [written, f"You wrote: {written}"]
    window.driver.refresh()
    window.sees(written, f'[data-phone="{noor}"] .bubble')
    assert window.bubbles(noor)[2:] == [written, f"You wrote: {written}"]
    assert window.driver.title == "Raakvlak playground"
    assert not window.all(".bubble img")


@needs_browser
def test_edit_by_a_person(served: Served, window: Window, people: list[int]) -> None:
    """A person changes a text of their own with the pencil beside it."""
    noor = people[0]
    window.start(noor)
    window.write(noor, "Good mornin")
    window.sees("You wrote: Good mornin", f'[data-phone="{noor}"] .bubble')
    pencil = f'[data-phone="{noor}"] .line.own:nth-last-child(2) .edit'
    window.driver.execute_script("document.querySelector(arguments[0]).click()", pencil)
    window.find(".editing", noor)
    window.write(noor, "g")
    window.sees("Good morning", f'[data-phone="{noor}"] .line.own')
    assert [m.text for m in served.world.history(noor) if m.edited] == ["Good morning"]
    assert not window.all(".editing")


@needs_browser
def test_block(served: Served, window: Window, people: list[int]) -> None:
    """Behind the switch the bot is refused with 403; switching back lets it in again."""
    noor = people[0]
    window.start(noor)
    window.click("[data-testid=block]", noor)
    assert window.find("[data-testid=start]", noor).text.lower() == "restart"
    with pytest.raises(Forbidden, match="blocked"):
        served.send(noor, "Are you there?")
    window.click("[data-testid=block]", noor)
    window.find("[data-testid=field]", noor)
    served.send(noor, "There you are.")
    window.sees("There you are.", f'[data-phone="{noor}"] .bubble')


@needs_browser
def test_clock(served: Served, window: Window) -> None:
    """A step moves the clock; meanwhile all steps are closed, and then the new date is shown."""
    before = len(served.clock.moved)
    day = served.clock.moment.astimezone(served.stage.zone)
    assert window.find("[data-testid=clock]").text == f"{day:%a %-d %b %Y, %H:%M}"
    window.click('[data-step="+3 weeks"]')
    window.wait(lambda: len(window.all(".step[disabled]")) == 5)
    later = day + timedelta(weeks=3)
    window.sees(f"{later:%a %-d %b %Y, %H:%M}", "[data-testid=clock]")
    assert served.clock.moved[before:] == [timedelta(weeks=3)]
    window.wait(lambda: not window.all(".step[disabled]"))


@needs_browser
def test_two_windows(served: Served, window: Window, people: list[int]) -> None:
    """What happens in one window is seen in another, and a closed window hears nothing more."""
    noor = people[0]
    window.wait(lambda: served.listeners() == 1)  # those of earlier tests are forgotten
    first = window.driver.current_window_handle
    window.driver.switch_to.new_window("window")
    window.driver.get(served.url)
    window.find("[data-testid=start]", noor)
    assert served.listeners() == 2
    window.driver.switch_to.window(first)
    window.start(noor)
    window.driver.switch_to.window(window.driver.window_handles[-1])
    window.sees("Welcome!", f'[data-phone="{noor}"] .bubble')
    window.driver.close()
    window.driver.switch_to.window(first)
    window.wait(lambda: served.listeners() == 1)


@needs_browser
def test_menus(served: Served, window: Window, people: list[int]) -> None:
    """/ lists the bot's commands and sends the chosen one; the clip sends other kinds."""
    noor = people[0]
    commands = [{"command": "help", "description": "What I can do"}]
    served.do(lambda: served.world.commands.update({("default", ""): commands}))
    window.start(noor)
    window.click("[data-testid=commands]", noor)
    item = window.find("[data-command]", noor)
    assert item.text.split("\n") == ["/help", "What I can do"]
    item.click()
    window.sees("You wrote: /help", f'[data-phone="{noor}"] .bubble')
    for kind in ("voice", "sticker", "photo", "document", "forwarded"):
        window.click("[data-testid=attach]", noor)
        window.click(f"[data-attach={kind}]", noor)
        window.wait(lambda: not window.all(".panel"))
    window.sees("Forwarded from Someone", f'[data-phone="{noor}"] .bubble')
    assert len(window.all(f'[data-phone="{noor}"] .attachment')) == 4


@needs_browser
def test_other_phones(served: Served, window: Window, people: list[int]) -> None:
    """Word of a message to someone whose phone is closed; a tap opens it, and it closes again."""
    lena = 90_000 + len(served.world.people)
    served.do(lambda: served.world.add_person(Person(lena, "Lena", username=f"lena_{lena}")))
    served.do(lambda: served.world.say(lena, "/start"))
    chip = window.find(f'[data-testid=others] [data-chip="{lena}"]')
    assert chip.text.split("\n")[1:] == ["Lena", "1"]
    chip.click()
    window.sees("Welcome!", f'[data-phone="{lena}"] .bubble')
    assert not window.all("[data-testid=others]")
    window.click("[data-testid=close]", lena)
    window.wait(lambda: not window.all(f'[data-phone="{lena}"]'))
    opener = window.find(".opener input")
    opener.click()
    opener.send_keys("lena_")
    window.click(".q-menu .q-item")
    window.find(f'[data-phone="{lena}"]')


@needs_browser
def test_mentions_open_phones(served: Served, window: Window, people: list[int]) -> None:
    """A mention in an introduction is the way to the other person's phone."""
    noor = people[0]
    lena = 90_000 + len(served.world.people)
    served.do(lambda: served.world.add_person(Person(lena, "Lena", username=f"lena_{lena}")))
    window.start(noor)
    window.write(noor, f"Who is @lena_{lena}?")
    window.click(f'[data-person="{lena}"]', noor)
    window.find(f'[data-phone="{lena}"]')


@needs_browser
def test_nothing_comes_from_elsewhere(served: Served, window: Window, people: list[int]) -> None:
    """The page needs no other server, so it works without the internet."""
    window.find("[data-testid=start]", people[0])
    script = "return performance.getEntriesByType('resource').map(e => e.name)"
    loaded: list[str] = window.driver.execute_script(script)
    assert loaded
    assert [address for address in loaded if not address.startswith(served.url)] == []


@needs_browser
def test_small_screen(served: Served, window: Window, people: list[int]) -> None:
    """On a phone there is one phone at a time; tabs tell of the others and lead to them."""
    noor, samir, _ = people
    screen = {"width": 420, "height": 900, "deviceScaleFactor": 1, "mobile": True}
    window.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", screen)
    try:
        window.wait(lambda: len(window.all(".phone")) == 1)
        assert window.find(".phone").get_attribute("data-phone") == str(noor)
        served.do(lambda: served.world.say(samir, "/start"))
        tab = f'.tabs [data-chip="{samir}"]'
        window.find(f"{tab} .badge")
        window.click(tab)
        window.sees("Welcome!", f'[data-phone="{samir}"] .bubble')
        window.wait(lambda: not window.all(".badge"))
        assert window.find(".phone").size["width"] == 420
    finally:
        window.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


@needs_browser
def test_files(served: Served, window: Window, people: list[int]) -> None:
    """A photo is shown; a document can only be downloaded, whatever is in it."""
    noor = people[0]
    window.start(noor)
    served.await_(served.bot.send_photo(noor, PIXEL, caption="A figure"))
    page = b"<script>alert(1)</script>"
    served.await_(served.bot.send_document(noor, page, filename="page.html"))
    photo = window.find(".bubble img", noor)
    loaded = "return arguments[0].complete && arguments[0].naturalWidth === 1"
    window.wait(lambda: window.driver.execute_script(loaded, photo))
    link = window.find("a.attachment", noor)
    assert window.find("a.attachment .title", noor).text == "page.html"
    answer = httpx.get(str(link.get_attribute("href")))
    assert answer.headers["content-disposition"] == "attachment"
    assert answer.headers["content-type"] == "application/octet-stream"
    assert httpx.get(f"{served.url}/shown/none").status_code == 404


@needs_browser
def test_reply_keyboard(served: Served, window: Window, people: list[int]) -> None:
    """A keyboard in place of the phone's own writes what is on its keys."""
    noor = people[0]
    window.start(noor)
    keyboard = ReplyKeyboardMarkup([["Blue", "Green"]], input_field_placeholder="Choose one")
    served.send(noor, "Which colour?", reply_markup=keyboard)
    window.key(noor, "Green").click()
    window.sees("You wrote: Green", f'[data-phone="{noor}"] .bubble')
    field = window.find("[data-testid=field]", noor)
    assert field.get_attribute("placeholder") == "Choose one"


@needs_browser
def test_buttons_that_do_something_else(served: Served, window: Window, people: list[int]) -> None:
    """A link opens elsewhere, one to a person opens their phone, and a text is copied."""
    noor, samir, mod = people
    window.start(noor)
    window.click("[data-testid=close]", samir)
    window.wait(lambda: not window.all(f'[data-phone="{samir}"]'))
    row = [
        InlineKeyboardButton("Guide", url="https://raakvlak.example/guide"),
        InlineKeyboardButton("Write Samir", url=f"https://t.me/samir_{samir}"),
        InlineKeyboardButton("Copy", copy_text=CopyTextButton("BE12")),
        InlineKeyboardButton("Share", switch_inline_query="x"),
    ]
    served.send(noor, "Meet Samir.", reply_markup=InlineKeyboardMarkup.from_column(row))
    link = window.find("a.key", noor)
    assert link.get_attribute("href") == "https://raakvlak.example/guide"
    assert link.get_attribute("target") == "_blank"
    window.key(noor, "Write Samir").click()
    window.find(f'[data-phone="{samir}"]')
    window.key(noor, "Copy").click()
    window.sees("Copied.", "[data-testid=toast]")
    window.key(noor, "Share").click()
    window.sees("does not play", "[data-testid=toast]")
    assert window.find(".role", mod).text == "moderator"


@needs_browser
def test_hint_while_the_model_loads(served: Served, window: Window) -> None:
    """The page says that introductions have to wait, and takes it back."""
    assert not window.all("[data-testid=hint]")
    served.ready = False
    assert "loading" in window.find("[data-testid=hint]").text
    served.ready = True
    window.wait(lambda: not window.all("[data-testid=hint]"))


def entity(kind: str, offset: int, length: int, **rest: Any) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **rest}


TEXTS = [
    ("a <b> & c", [], "a &lt;b&gt; &amp; c"),
    ("👋 hey", [entity("bold", 3, 3)], "👋 <b>hey</b>"),
    (
        "one two",
        [entity("italic", 0, 7), entity("bold", 4, 3)],
        "<i>one <b>two</b></i>",
    ),
    ("q\nnext", [entity("blockquote", 0, 1)], "<blockquote>q</blockquote>next"),
    (
        "see",
        [entity("text_link", 0, 3, url="javascript:alert(1)")],
        '<span class="link">see</span>',
    ),
    (
        "@lena_1 @else_1",
        [entity("mention", 0, 7), entity("mention", 8, 7)],
        '<a class="link" href="#" data-person="5">@lena_1</a> '
        '<a class="link" href="https://t.me/else_1" target="_blank" '
        'rel="noopener noreferrer">@else_1</a>',
    ),
    ("/help", [entity("bot_command", 0, 5)], '<a class="link" href="#" data-say="/help">/help</a>'),
    (
        "you me",
        [
            entity("text_mention", 0, 3, user={"id": 5}),
            entity("text_mention", 4, 2, user={"id": 6}),
        ],
        '<a class="link" href="#" data-person="5">you</a> <a class="link" '
        'href="tg://user?id=6" target="_blank" rel="noopener noreferrer">me</a>',
    ),
    (
        "a@b.be t.me/lena_1 #x",
        [entity("email", 0, 6), entity("url", 7, 11), entity("hashtag", 19, 2)],
        '<a class="link" href="mailto:a@b.be" target="_blank" rel="noopener noreferrer">a@b.be</a> '
        '<a class="link" href="#" data-person="5">t.me/lena_1</a> <span class="link">#x</span>',
    ),
    (
        "psst",
        [entity("spoiler", 0, 4), entity("custom_emoji", 1, 1, custom_emoji_id="5")],
        '<span class="spoiler" tabindex="0">psst</span>',
    ),
    ("half", [entity("bold", 0, 3), entity("italic", 2, 2)], "<b>ha<i>l</i></b>f"),
]


@pytest.mark.parametrize(("text", "entities", "html"), TEXTS)
def test_text(text: str, entities: list[dict[str, Any]], html: str) -> None:
    """Entities become HTML, all else is escaped."""
    world = World()
    world.add_person(Person(5, "Lena", username="Lena_1"))
    assert render(text, entities, person_finder(world)) == html


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://raakvlak.be", "https://raakvlak.be"),
        ("raakvlak.be/a?b=c", "https://raakvlak.be/a?b=c"),
        ("raakvlak.be:8080/x", "https://raakvlak.be:8080/x"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("http://[bad", None),
    ],
)
def test_safe_url(url: str, safe: str | None) -> None:
    """Only links that lead out of the page are links."""
    assert safe_url(url) == safe
