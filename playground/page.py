"""The playground in a browser: `create_app` for the page together with the Bot API.

Importing this takes the better part of a second, because of NiceGUI; do it where a page is shown.
"""

from fastapi import FastAPI
from nicegui import Client, ui
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from playground.page_bubbles import image_type
from playground.page_clock import ClockBar, Clockwork
from playground.page_parts import tag, text
from playground.page_style import STYLE
from playground.page_window import Window
from playground.server import create_api
from playground.stage import Stage

ABOUT = "Play members and a moderator side by side: each phone is one person's chat with the bot."
LOADING = "The language model is still loading; introductions follow in a moment."
FAVICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
    '<circle cx="12" cy="16" r="9" fill="#2f8fd8"/>'
    '<circle cx="20" cy="16" r="9" fill="#57b26a" fill-opacity=".85"/></svg>'
)


def draw_title(stage: Stage) -> None:
    """What this is; while the language model loads, that comes in its place."""
    with tag("div", "title"):
        text("Raakvlak playground", "", "h1")
        about = text(ABOUT, "small", "p")
        hint = text(LOADING, "small hint", "p", role="status", data_testid="hint")

    def update() -> None:
        ready = stage.is_ready()
        about.set_visibility(ready)
        hint.set_visibility(not ready)

    update()
    ui.timer(1.0, update)


def create_app(stage: Stage, seconds_away: float = 20.0) -> FastAPI:
    """The page at /, the Bot API at /bot<token>/ and /file/bot<token>/; for `server.serve`.

    A window that was away for longer than `seconds_away` (a closed laptop lid) begins anew.
    NiceGUI is one per process: make this app once, and serve it once.
    """
    api = create_api(stage.world, stage.token)
    app = FastAPI(openapi_url=None)
    app.state.api = api.state.api  # `serve` closes it
    app.router.routes.extend(api.routes)
    clockwork = Clockwork(stage.clock, stage.zone)

    async def shown(request: Request) -> Response:
        """A file of a chat: images to look at, anything else only to download."""
        content = stage.world.files.get(request.path_params["file_id"])
        if content is None:
            return Response(status_code=404)
        headers = {"X-Content-Type-Options": "nosniff"}
        if kind := image_type(content):
            return Response(content, media_type=kind, headers=headers)
        headers["Content-Disposition"] = "attachment"
        return Response(content, media_type="application/octet-stream", headers=headers)

    app.router.routes.append(Route("/shown/{file_id}", shown))

    @ui.page("/")
    async def page(client: Client) -> None:
        ui.add_css(STYLE)
        window = Window(stage, client)
        client.on_delete(window.stop)
        with tag("div", "playground"):
            with tag("header", "top"):
                draw_title(stage)
                ClockBar(stage, clockwork)
                window.draw_opener()
            window.draw()

    ui.run_with(
        app,
        title="Raakvlak playground",
        favicon=FAVICON,
        language="en-US",
        reconnect_timeout=seconds_away,
        tailwind=False,
        show_welcome_message=False,
    )
    return app
