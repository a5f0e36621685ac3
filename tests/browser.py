"""One window of a real browser, as a test sees it."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TypeVar

import pytest
from selenium import webdriver
from selenium.common.exceptions import (
    ElementNotInteractableException,
    StaleElementReferenceException,
)
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

# Without windows to draw around the page it takes half the processor time. Not by Debian's name for
# it: that is a script, at whose end the browser itself would stay.
SHELL = "/usr/lib/chromium/chromium-headless-shell"
CHROMIUM = shutil.which(SHELL) or shutil.which("chromium")
DRIVER = shutil.which("chromedriver")
needs_browser = pytest.mark.skipif(
    not (CHROMIUM and DRIVER), reason="no chromium and chromedriver on this machine"
)
T = TypeVar("T")

# What is looked for is looked for inside the page: asked from outside, element by element, it took
# the browser longer than all that the test is about.
_SHOWN = """
return [...document.querySelectorAll(arguments[0])].filter(element => element.checkVisibility())
"""
_KEY = """
const [person, label] = arguments
const keys = document.querySelectorAll(`[data-phone="${person}"] .key`)
return [...keys].find(key => key.checkVisibility() && key.innerText.split("\\n")[0] === label)
"""
_NEWEST_KEY = """
const [person, label, under] = arguments
const lines = [...document.querySelectorAll(`[data-phone="${person}"] .line.bot`)].reverse()
for (const line of lines)
  for (const key of line.querySelectorAll(".key"))
    if (line.innerText.includes(under) && key.innerText.split("\\n")[0] === label) {
      key.scrollIntoView()
      return key
    }
"""


@contextmanager
def chromium(size: str = "1600,1000") -> Iterator[webdriver.Chrome]:
    """A browser without a screen."""
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM or ""
    for argument in ("headless=new", "no-sandbox", "disable-dev-shm-usage", "disable-gpu"):
        options.add_argument(f"--{argument}")
    options.add_argument(f"--window-size={size}")
    driver = webdriver.Chrome(options, webdriver.ChromeService(DRIVER))
    try:
        yield driver
    finally:
        driver.quit()


class Window:
    """What a test sees of one browser window. Everything looked for may still have to come."""

    def __init__(self, driver: webdriver.Chrome, patience: float = 10) -> None:
        self.driver = driver
        self.patience = patience  # seconds; where a whole bot answers it takes longer

    def wait(self, condition: Callable[[], T]) -> T:
        # Drawn anew while the test looked at it; or a message that came just then moved the chat
        # to its end and the button out of sight, where the driver takes it for hidden.
        gone = (StaleElementReferenceException, ElementNotInteractableException)
        waiting = WebDriverWait(self.driver, self.patience, 0.05, ignored_exceptions=gone)
        return waiting.until(lambda _: condition(), "It did not come.")

    def find(self, selector: str, inside: int | None = None) -> WebElement:
        if inside is not None:
            selector = f'[data-phone="{inside}"] {selector}'
        return self.wait(lambda: next(iter(self.all(selector)), None))  # type: ignore[return-value]

    def click(self, selector: str, inside: int | None = None) -> None:
        def press() -> bool:
            self.find(selector, inside).click()
            return True

        self.wait(press)

    def all(self, selector: str) -> list[WebElement]:
        found: list[WebElement] = self.driver.execute_script(_SHOWN, selector)
        return found

    def sees(self, content: str, selector: str) -> bool:
        return bool(self.wait(lambda: self._has(content, selector)))

    def _has(self, content: str, selector: str) -> bool:
        script = "return [...document.querySelectorAll(arguments[0])].map(e => e.innerText)"
        return any(content in text for text in self.driver.execute_script(script, selector))

    def bubbles(self, person_id: int) -> list[str]:
        script = "return [...document.querySelectorAll(arguments[0])].map(e => e.innerText)"
        selector = f'[data-phone="{person_id}"] .bubble .text'
        texts: list[str] = self.driver.execute_script(script, selector)
        return texts

    def chat(self, person_id: int) -> str:
        """All that stands in the chat, the buttons included."""
        script = "return document.querySelector(arguments[0]).innerText"
        selector = f'[data-phone="{person_id}"] [data-testid=messages]'
        return str(self.driver.execute_script(script, selector))

    def key(self, person_id: int, label: str) -> WebElement:
        look = partial(self._find, _KEY, person_id, label)
        return self.wait(look)  # type: ignore[return-value]

    def _find(self, script: str, *arguments: object) -> WebElement | None:
        found: WebElement | None = self.driver.execute_script(script, *arguments)
        return found

    def start(self, person_id: int) -> None:
        self.click("[data-testid=start]", person_id)
        self.sees("Welcome!", f'[data-phone="{person_id}"] .bubble')

    def write(self, person_id: int, content: str) -> None:
        self.find("[data-testid=field]", person_id).send_keys(content, Keys.ENTER)

    def tap(self, person_id: int, label: str, under: str = "") -> None:
        """Press the newest button with this label (under a message with these words) and wait
        until the chat changes."""
        before = ""

        def press() -> bool:
            nonlocal before
            key = self._find(_NEWEST_KEY, person_id, label, under)
            if key is None:
                return False
            before = self.chat(person_id)
            key.click()
            return True

        self.wait(press)
        self.wait(lambda: self.chat(person_id) != before)

    def sees_within(self, seconds: float, content: str, person_id: int) -> None:
        """Wait longer than for the page itself: something is being worked out."""
        waiting = WebDriverWait(self.driver, seconds, 0.1)
        waiting.until(
            lambda _: any(content in text for text in self.bubbles(person_id)),
            f"«{content}» did not come.",
        )

    def advance(self, step: str) -> None:
        """Move the clock and wait until what was due has happened."""
        self.click(f'[data-step="{step}"]')
        self.wait(lambda: self.all(".step[disabled]"))
        WebDriverWait(self.driver, 30, 0.1).until(lambda _: not self.all(".step[disabled]"))
