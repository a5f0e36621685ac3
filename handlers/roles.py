"""/role: admins give and take roles."""

from handlers.incoming import Command
from handlers.turn import Handlers, Turn, Who
from locales import MemberWords, Rendered, lines
from models.member import Member, find_member
from models.role import Role, RoleGrant, granted_roles
from usecases.errors import RefusedError
from usecases.grant_role import grant_role
from usecases.outgoing import Button
from usecases.why_not import find_named

NONE = "none"


def role(turn: Turn) -> None:
    """/role alone lists who has one; with a number or @username it shows that member."""
    name = turn.incoming.rest.strip() if isinstance(turn.incoming, Command) else ""
    if not name:
        show_list(turn)
        return
    member = find_named(turn.session, name)
    if member is None:
        turn.say("role-unknown", words=MemberWords(name, may_link=True))
    else:
        _show(turn, member)


def act(turn: Turn) -> None:
    """`role:list`, `role:ID` or `role:ID:ROLE`; an admin is made with a second tap (`:sure`)."""
    if turn.word(0) == "list":
        show_list(turn)
        return
    member = turn.session.get(Member, turn.number(0))
    if member is None:
        raise RefusedError("button-old")
    wanted = turn.tap.args[1:]
    if wanted == (Role.ADMIN.value,):
        _ask_whether_sure(turn, member)
    elif wanted:
        _grant(turn, member, wanted[0])
    else:
        _show(turn, member)


def show_list(turn: Turn) -> None:
    first = [
        _holder(turn, find_member(turn.session, telegram_id), telegram_id, Role.ADMIN)
        for telegram_id in sorted(turn.house.moderators)
    ]
    granted = [
        (member, grant)
        for member, grant in granted_roles(turn.session)
        if member.telegram_id not in turn.house.moderators
    ]
    turn.show(
        lines(
            turn.text("role-list"),
            lines(
                *first,
                *(
                    _holder(turn, member, member.telegram_id, Role(grant.role))
                    for member, grant in granted
                ),
            ),
            turn.text("role-usage"),
            separator="\n\n",
        ),
        [
            [Button("button-role-member", f"role:{member.key}", {"number": member.key})]
            for member, _ in granted
        ],
    )


def _show(turn: Turn, member: Member) -> None:
    if member.telegram_id in turn.house.moderators:
        present: str = Role.ADMIN
    else:
        grant = turn.session.get(RoleGrant, member.key)
        present = grant.role if grant is not None else NONE
    turn.show(
        lines(
            turn.text("role-member", name=MemberWords(member.first_name), number=member.key),
            turn.text("role-present", role=turn.label(f"role-{present}")),
            turn.text("role-explained"),
            separator="\n\n",
        ),
        [
            *(
                [
                    Button(
                        f"button-{'chosen-' if value == present else ''}role-{value}",
                        f"role:{member.key}:{value}",
                    )
                ]
                for value in (*Role, NONE)
            ),
            [Button("button-back", "role:list")],
        ],
    )


def _ask_whether_sure(turn: Turn, member: Member) -> None:
    turn.show(
        "role-admin-sure",
        [
            [Button("button-role-admin-sure", f"role:{member.key}:sure", style="danger")],
            [Button("button-back", f"role:{member.key}")],
        ],
        name=MemberWords(member.first_name),
    )


def _grant(turn: Turn, member: Member, word: str) -> None:
    choices: dict[str, Role | None] = {
        Role.WORKING_GROUP: Role.WORKING_GROUP,
        Role.MODERATOR: Role.MODERATOR,
        "sure": Role.ADMIN,
        NONE: None,
    }
    if word not in choices:
        raise RefusedError("button-old")
    grant_role(
        turn.session,
        member,
        choices[word],
        turn.now,
        actor=turn.user.id,
        first_admins=turn.house.moderators,
    )
    turn.session.flush()
    _show(turn, member)


def _holder(turn: Turn, member: Member | None, telegram_id: int, role: Role) -> Rendered:
    if member is None:
        return turn.text("role-holder-new", id=str(telegram_id), role=turn.label(f"role-{role}"))
    return turn.text(
        "role-holder",
        number=member.key,
        name=MemberWords(member.first_name),
        role=turn.label(f"role-{role}"),
    )


def nobody_yet(turn: Turn) -> None:
    """Whoever sets the bot up needs their own id, which Telegram's apps do not show."""
    turn.say("role-nobody-yet", id=str(turn.user.id))


HANDLERS = (Handlers(Who.ADMIN, commands={"role": role}, taps={"role": act}),)
