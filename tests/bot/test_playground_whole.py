"""`run` without a token, as a newcomer meets it: the real program, in a real browser."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.play import CAST
from tests.browser import Window, chromium, needs_browser

ROOT = Path(__file__).parent.parent.parent
NOOR, JULIEN, SAM = (person.id for person in CAST)
NEED = "Ik factureer voor het eerst aan een klant in Duitsland. Hoe zit dat met de btw?"
BESOIN = "Mon premier client est en Allemagne : dois-je lui facturer la TVA, ou pas ?"
AGREED = ["▫️ Tonen aan leden, zonder mijn naam", "Klaar"]
ACCEPTED = ["▫️ Le montrer aux membres, sans mon nom", "C’est bon"]
AGREED_IN_ENGLISH = ["▫️ Showing it to members, without my name", "Done"]
NEED_IN_ENGLISH = "A good client wants me for two years, full time. When is that still freelance?"
PATIENCE = 90  # seconds for the model to load on a busy machine


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """The program started as `make run` starts it; ended as Ctrl-C ends it."""
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("TELEGRAM_")
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "run", "--port", "0"],
        cwd=tmp_path,  # so that its data lies there, and no `.env` takes part
        env={**environment, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    for line in process.stdout:
        if found := re.search(r"http://127\.0\.0\.1:\d+", line):
            yield found.group()
            break
    process.terminate()
    assert process.wait(30) == 0
    process.stdout.close()


@needs_browser
@pytest.mark.timeout(400)
def test_two_newcomers_meet_on_the_page(address: str) -> None:
    """Dutch and French, the same trouble: told, introduced, and asked how it went."""
    with chromium() as driver:
        driver.get(address)
        play(Window(driver, patience=40))


def play(window: Window) -> None:
    """What a newcomer would do; also the story of the picture in the README."""
    join(
        window,
        NOOR,
        ["✓ Nederlands", "Ja, dat is goed", *AGREED, "Noor", "Klaar", *["Overslaan"] * 3],
    )
    french = [
        "✓ Français",
        "Oui, ça me va",
        *ACCEPTED,
        "Julien",
        "Nederlands",
        "C’est bon",
        *["Passer"] * 3,
    ]
    join(window, JULIEN, french)
    window.write(NOOR, NEED)
    window.tap(NOOR, "Versturen")
    # The invented community already holds someone for her.
    window.sees_within(PATIENCE, "Iemand met een vraag als die van jou", NOOR)
    window.write(JULIEN, BESOIN)
    window.tap(JULIEN, "Envoyer")
    window.sees_within(PATIENCE, NEED, JULIEN)
    window.tap(JULIEN, "👋 Mets-nous en contact", under=NEED)
    window.sees_within(20, BESOIN, NOOR)
    assert "Julien" not in "\n".join(window.bubbles(NOOR))
    window.tap(NOOR, "👋 Ja, graag", under=BESOIN)
    window.sees_within(20, "Dit is Julien", NOOR)
    window.sees_within(20, "Voici Noor", JULIEN)
    window.click("[data-testid=start]", SAM)
    window.sees_within(20, "Which language", SAM)
    window.write(SAM, "/mod")
    window.sees_within(20, "Introductions: +1", SAM)
    if folder := os.environ.get("PICTURES"):  # `make pictures` keeps them for the documents
        take_pictures(window, Path(folder))
    window.advance("+3 days")
    window.tap(NOOR, "Ja, we hebben gepraat")
    window.sees_within(20, "Ik hoop dat het hielp", NOOR)


def take_pictures(window: Window, folder: Path) -> None:
    """All of the page as it is, and Sam's phone on the way to a first need."""
    window.driver.save_screenshot(str(folder / "playground.png"))
    phone = window.find(".device", SAM)
    for label in ("✓ English", "Yes, I agree", *AGREED_IN_ENGLISH, "Sam", "Done", *["Skip"] * 3):
        window.tap(SAM, label)
    window.write(SAM, "/services")
    window.sees_within(20, "Invoicing and payment", SAM)
    phone.screenshot(str(folder / "services.png"))
    window.write(SAM, NEED_IN_ENGLISH)
    window.sees_within(20, "as peers will read it", SAM)
    phone.screenshot(str(folder / "need.png"))


def join(window: Window, person_id: int, labels: list[str]) -> None:
    window.click("[data-testid=start]", person_id)
    for label in labels:
        window.tap(person_id, label)
