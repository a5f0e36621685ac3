"""How the bot presents itself: its commands, names, descriptions and menu buttons."""

from typing import Any

DEFAULT_MENU = {"type": "commands"}


class Profile:
    """Texts are kept by (what, language) and commands by (scope, language); "" is any language."""

    def __init__(self, name: str) -> None:
        self.commands: dict[tuple[str, str], list[dict[str, str]]] = {}
        self.texts: dict[tuple[str, str], str] = {("name", ""): name}
        self.menu_buttons: dict[int | None, dict[str, Any]] = {}

    def text(self, what: str, language: str) -> str:
        """The name, description or short description that people with this language see."""
        return self.texts.get((what, language)) or self.texts.get((what, ""), "")

    def set_text(self, what: str, language: str, text: str) -> None:
        """An empty text takes back what was set; the bot always keeps its one name."""
        if text:
            self.texts[what, language] = text
        elif (what, language) != ("name", ""):
            self.texts.pop((what, language), None)

    def commands_for(self, user_id: int, language: str) -> list[dict[str, str]]:
        """The narrowest scope wins, and in it the person's language; the order is Telegram's."""
        for scope in (f"chat:{user_id}", "all_private_chats", "default"):
            for spoken in (language, ""):
                if found := self.commands.get((scope, spoken)):
                    return found
        return []

    def menu_button(self, chat_id: int | None) -> dict[str, Any]:
        return self.menu_buttons.get(chat_id) or self.menu_buttons.get(None) or DEFAULT_MENU


def scope_key(scope: dict[str, Any] | None) -> str:
    """A BotCommandScope as a key: "default", "all_private_chats", "chat:5"…"""
    scope = scope or {"type": "default"}
    parts = (scope["type"], scope.get("chat_id"), scope.get("user_id"))
    return ":".join(str(part) for part in parts if part is not None)
