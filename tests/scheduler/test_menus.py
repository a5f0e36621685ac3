"""The menu beside the input field: in a person's language, with what their role adds."""

import pytest

from locales import LANGUAGES, own_name, plain
from models.role import Role
from tests.community import MODERATOR
from tests.town import Phone, Town
from usecases.menu import MENU, menu_for


def menu_of(phone: Phone) -> dict[str, str]:
    """What the phone shows: command and description."""
    return {
        entry["command"]: entry["description"] for entry in phone.town.world.commands_for(phone.id)
    }


def told(language: str, role: Role | None) -> dict[str, str]:
    return {name: plain(language, f"command-{name}") for name in menu_for(role)}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_menu_follows_role_and_language(town: Town, language: str) -> None:
    """At first Telegram's language; then the one that is spoken; then more with each role."""
    ben = town.member(2, "Ben")
    sam = town.member(MODERATOR, "Sam")
    await town.raakvlak.introduce_bot.is_introduced.wait()
    assert menu_of(ben) == told("en", None)
    await ben.say("/language")
    await ben.tap(own_name(language))
    assert menu_of(ben) == told(language, None)
    await sam.say("/role @ben_x")
    for role in (Role.WORKING_GROUP, Role.MODERATOR):
        await sam.tap(plain("en", f"button-role-{role}"))
        assert menu_of(ben) == told(language, role)
    await sam.tap("No role")
    assert menu_of(ben) == told(language, None)


async def test_a_first_admin_has_theirs_once_there_is_a_chat(town: Town) -> None:
    """Before they wrote there is nothing to set; joining sets it, in the language they chose."""
    sam = town.person(MODERATOR, "Sam", "de")
    assert not any(call.ok for call in town.world.calls if "scope" in call.params)
    await sam.join()  # in English
    assert menu_of(sam) == told("en", Role.ADMIN)


async def test_who_speaks_as_their_telegram_needs_no_menu_of_their_own(town: Town) -> None:
    """The default of their language is right already."""
    ada = town.person(1, "Ada")
    await ada.join()
    await town.raakvlak.introduce_bot.is_introduced.wait()
    assert menu_of(ada) == told("en", None)
    assert not [call for call in town.world.calls if call.params.get("scope") and call.ok]


@pytest.mark.parametrize("language", LANGUAGES)
def test_menu_and_help_name_the_same(language: str) -> None:
    """Every command of a menu stands in the help of who has it."""
    shown = plain(language, "help")
    assert all(f"/{name} " in shown for name in MENU if name != "help")
    for role in Role:
        shown += plain(language, f"help-{role}")
        assert all(f"/{name} " in shown for name in menu_for(role) if name != "help")
