"""The clock at the top of the page, and the buttons that move it."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from nicegui import ui
from nicegui.element import Element

from playground.page_parts import button, tag, text
from playground.stage import PageClock, Stage

STEPS = {
    "+1 hour": timedelta(hours=1),
    "+1 day": timedelta(days=1),
    "+3 days": timedelta(days=3),
    "+7 days": timedelta(days=7),
    "+3 weeks": timedelta(weeks=3),
}


class Clockwork:
    """One for all windows: while one of them moves the clock, none of the others can."""

    def __init__(self, clock: PageClock, zone: ZoneInfo) -> None:
        self._clock = clock
        self._zone = zone
        self.moving = False

    def reading(self) -> str:
        """«Tue 24 Nov 2026, 10:32», where the people live."""
        return f"{self._clock.now().astimezone(self._zone):%a %-d %b %Y, %H:%M}"

    async def advance(self, by: timedelta) -> None:
        """Move on, unless that is already under way."""
        if self.moving:
            return
        self.moving = True
        try:
            await self._clock.advance(by)
        finally:
            self.moving = False


class ClockBar:
    """The time and the buttons."""

    def __init__(self, stage: Stage, clockwork: Clockwork) -> None:
        self._clockwork = clockwork
        self._buttons: list[Element] = []
        with tag("div", "clock", role="group", aria_label="Clock"):
            with tag("div", "reading"):
                self._reading = ui.label().classes("now")
                self._reading.props["data-testid"] = "clock"
                text(str(stage.zone), "small", "div")
            with tag("div", "steps"):
                for label, by in STEPS.items():
                    self._draw_step(label, by)
        self.update()
        ui.timer(1.0, self.update)

    def update(self) -> None:
        """Follow the clock, which may go by itself or be moved in another window."""
        reading = self._clockwork.reading()
        if self._reading.text != reading:
            self._reading.set_text(reading)
        for step in self._buttons:
            if (step.props.get("disabled") is True) != self._clockwork.moving:
                step.props.set_bool("disabled", self._clockwork.moving)

    def _draw_step(self, label: str, by: timedelta) -> None:
        step = button("step", data_step=label, aria_label=f"Move the clock {label}")
        step.props["title"] = "Move the clock; what becomes due happens"
        with step:
            text(label)
            tag("span", "spinner", aria_hidden="true")
        self._buttons.append(step)

        async def move() -> None:
            if self._clockwork.moving:
                return
            step.classes(add="waiting")
            moving = self._clockwork.advance(by)
            self._close_all()
            try:
                await moving
            finally:
                step.classes(remove="waiting")
                self.update()

        step.on("click", move, args=[])

    def _close_all(self) -> None:
        for step in self._buttons:
            step.props.set_bool("disabled", True)
