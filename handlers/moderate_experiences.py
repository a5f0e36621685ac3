"""/mod, the part about experiences: read the newest, hide or restore."""

from handlers.moderation import say_why
from handlers.turn import Handlers, Turn, Who
from locales import MemberWords, lines
from models.audit import AuditEntry
from models.experience import Experience, newest_experiences
from models.member import get_member
from usecases.errors import RefusedError
from usecases.moderate import hide_experience, restore_experience
from usecases.outgoing import Button
from usecases.peer_card import experience_parts, facts_line
from usecases.words import shortened

SHOWN = 5
SHORT = 90  # characters on the list
BACK = [Button("button-back", "mod:home")]


def act(turn: Turn) -> None:
    action = turn.word(0)
    if action == "list":
        _show_list(turn)
        return
    experience = _chosen(turn)
    entry = None
    if action == "hide":
        entry = hide_experience(turn.session, experience, turn.now, actor=turn.user.id)
    elif action == "restore":
        restore_experience(turn.session, experience, turn.now, actor=turn.user.id)
    elif action != "one":
        raise RefusedError("button-old")
    _show(turn, experience, entry)


def _show_list(turn: Turn) -> None:
    rows = newest_experiences(turn.session, SHOWN)
    parts = [turn.text("mod-experiences" if rows else "mod-no-experiences")]
    parts += [
        turn.text(
            "mod-need-hidden" if experience.hidden_at else "mod-need",
            number=number,
            words=MemberWords(shortened(experience.situation, SHORT)),
        )
        for number, (experience, _) in enumerate(rows, 1)
    ]
    buttons = [
        Button("button-number", f"modexp:one:{experience.key}", {"number": number})
        for number, (experience, _) in enumerate(rows, 1)
    ]
    turn.show(lines(*parts, separator="\n\n"), [buttons, BACK] if buttons else [BACK])


def _show(turn: Turn, experience: Experience, entry: AuditEntry | None) -> None:
    author = get_member(turn.session, experience.member_id)
    hidden = experience.hidden_at is not None
    turn.show(
        lines(
            *experience_parts(turn.language, experience, with_addresses=True),
            turn.text(
                "mod-member",
                number=author.key,
                facts=facts_line(turn.session, turn.language, author),
            ),
            *([turn.text("mod-experience-is-hidden")] if hidden else []),
            separator="\n\n",
        ),
        [
            [
                Button("button-mod-restore", f"modexp:restore:{experience.key}")
                if hidden
                else Button("button-mod-hide", f"modexp:hide:{experience.key}"),
                Button("button-mod-block", f"mod:block:{author.key}", style="danger"),
            ],
            *say_why(entry),
            [Button("button-back", "modexp:list")],
        ],
    )


def _chosen(turn: Turn) -> Experience:
    experience = turn.session.get(Experience, turn.number(1))
    if experience is None or experience.withdrawn_at is not None:
        raise RefusedError("button-old")
    return experience


HANDLERS = (Handlers(Who.MODERATOR, taps={"modexp": act}),)
