"""Groups: people talk there, and the bot, in privacy mode, hears little of it."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playground.chat import Message
    from playground.world import World

_COMMAND = re.compile(r"/\w+(?:@(\w+))?(?:\s|$)")


@dataclass
class Group:
    """`id` is below zero. `bot` is its ChatMember status: "left", "member" or "kicked".

    A basic group shares the count of messages with the private chats; a supergroup has its own.
    `moved_to` is the supergroup it became.
    """

    id: int
    title: str
    type: str = "group"
    members: set[int] = field(default_factory=set)
    bot: str = "left"
    bot_spoke: bool = False
    last_message_id: int = 0
    moved_to: int | None = None

    def chat_to_api(self) -> dict[str, Any]:
        return {"id": self.id, "type": self.type, "title": self.title}


def set_bot(world: "World", group_id: int, user_id: int, status: str) -> None:
    """Somebody of the group lets the bot in ("member") or puts it out ("kicked")."""
    group = world.groups[group_id]
    before, group.bot = group.bot, status
    update = {
        "chat": group.chat_to_api(),
        "from": world.people[user_id].to_api(),
        "date": world.timestamp(),
        "old_chat_member": _chat_member(world, before),
        "new_chat_member": _chat_member(world, status),
    }
    world.updates.put("my_chat_member", update, f"chat:{group_id}")
    if status == "member":
        _tell(world, group, user_id, service={"new_chat_members": [world.bot_to_api()]})


def say_in_group(world: "World", group_id: int, user_id: int, text: str) -> "Message":
    """A text of a member. The bot hears commands for it, and others if it spoke there before."""
    group = world.groups[group_id]
    assert user_id in group.members, "Only members write in a group."
    command = _COMMAND.match(text)
    if command is None:
        is_heard = False
    elif command.group(1) is None:
        is_heard = group.bot_spoke
    else:
        is_heard = command.group(1).lower() == world.bot_username.lower()
    return _tell(world, group, user_id, text=text, is_heard=is_heard)


def upgrade(world: "World", group_id: int, user_id: int, new_id: int) -> Group:
    """The group becomes a supergroup, with another id; what was sent to the old one is refused."""
    old = world.groups[group_id]
    new = Group(new_id, old.title, "supergroup", set(old.members), old.bot, old.bot_spoke)
    world.groups[new_id] = new
    _tell(world, old, user_id, service={"migrate_to_chat_id": new_id})
    _tell(world, new, user_id, service={"migrate_from_chat_id": group_id})
    old.moved_to = new_id
    return new


def _tell(
    world: "World", group: Group, user_id: int, *, is_heard: bool = True, **content: Any
) -> "Message":
    message = world.new_message(group.id, from_bot=False, sender_id=user_id, **content)
    if is_heard and group.bot == "member":
        world.updates.put("message", message.to_api(world), f"chat:{group.id}")
    world.show(message)
    return message


def _chat_member(world: "World", status: str) -> dict[str, Any]:
    until = {"until_date": 0} if status == "kicked" else {}
    return {"status": status, "user": world.bot_to_api(), **until}
