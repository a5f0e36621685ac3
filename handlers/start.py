"""Joining: language, consent, and what peers may see."""

from handlers.house_name import who_it_is
from handlers.incoming import Command, Words
from handlers.languages import language_button
from handlers.links import PROMISES, keep_promise
from handlers.profile_card import show_profile
from handlers.turn import Handler, Handlers, Turn, Who
from locales import LANGUAGES, MemberWords, Rendered, lines
from models.consent import Purpose, last_consent
from models.cooperative import SECTOR
from models.invitation import count_arrival
from models.member import LEAST_CONSENT, OTHER, Member
from usecases.consent import has_agreed, note_consent
from usecases.errors import RefusedError
from usecases.invite import known_code
from usecases.join import (
    CHOICES,
    choices_of,
    finish_joining,
    fit_name,
    give_consent,
    set_choice,
    set_name,
    set_sector_words,
    toggle_spoken,
)
from usecases.menu import want_menu
from usecases.outgoing import Button
from usecases.peer_card import facts_line

ORDER = ("name", "spoken", "sector", "region", "years")
CHOSEN_AT_THE_START = (Purpose.PEERS, Purpose.UNASKED)  # quotes are asked about in their place
JOIN, PROFILE = "join", "profile"  # what to go on to after a question
BACK = [Button("button-back", "profile:card")]


def start(turn: Turn) -> None:
    """Welcome someone back; someone new or in the middle is asked what comes next.

    A link may bring more along (/start need); one that says nothing to us is as good as none.
    """
    payload = turn.incoming.rest if isinstance(turn.incoming, Command) else ""
    if turn.has_joined and payload in PROMISES:
        keep_promise(turn, payload)
    elif turn.has_joined:
        turn.say(
            "welcome-back",
            [[Button("button-tell-need", "need")], [Button("button-mine", "mine")]],
            name=MemberWords(turn.me.first_name),
        )
    else:
        if payload in PROMISES or known_code(turn.session, payload):
            turn.conversation.came_by = payload
        resume_joining(turn)


def resume_joining(turn: Turn) -> None:
    """Ask the question someone left open before they were a member, or the first."""
    step = (turn.conversation.step or "").removeprefix("start.")
    if step == "sector_words":
        ask_sector_words(turn)
    elif turn.member is not None and not _has_chosen(turn, turn.member):
        ask_choices(turn)
    elif turn.member is not None and turn.member.consent_version >= LEAST_CONSENT:
        ask(turn, step if step in ORDER else ORDER[0], JOIN)
    elif step == "consent":
        ask_consent(turn)
    else:
        ask_language(turn)


def ask_language(turn: Turn) -> None:
    here = turn.language
    turn.conversation.go_to("start.language", language=here)
    rows = [[language_button(code, f"hello:{code}", chosen=code == here)] for code in LANGUAGES]
    turn.show("start-language", rows)


def choose_language(turn: Turn) -> None:
    """The first question's answer. Whoever is a member already changes it with /language."""
    code = turn.word(0)
    if code not in LANGUAGES:
        raise RefusedError("button-old")
    if turn.has_joined:
        raise RefusedError("already-answered")
    if turn.member is not None:
        turn.member.language = code
    turn.conversation.go_to("start.consent", language=code)
    ask_consent(turn)


def ask_consent(turn: Turn) -> None:
    turn.conversation.go_to("start.consent", language=turn.language)
    turn.show(
        lines(*_what_is_kept(turn), turn.text("start-consent"), separator="\n\n"),
        [
            [Button("button-consent-yes", "consent:yes", style="success")],
            [Button("button-consent-no", "consent:no")],
        ],
    )


def _what_is_kept(turn: Turn) -> list[Rendered]:
    return [turn.text("consent-text-keeping"), *who_it_is(turn, "consent-keeper")]


def answer_consent(turn: Turn) -> None:
    _expect(turn, "consent")
    if turn.word(0) != "yes":
        turn.conversation.go_to(None)
        turn.conversation.came_by = None
        turn.show("start-no-consent")
        return
    turn.member = give_consent(
        turn.session,
        telegram_id=turn.user.id,
        username=turn.user.username,
        language=turn.language,
        now=turn.now,
        seal=turn.house.seal,
    )
    # What was agreed to stays in the chat, to be read again; what follows is a new message.
    turn.show(lines(*_what_is_kept(turn), turn.text("consent-given"), separator="\n\n"))
    if turn.member.joined_at is not None:
        _finish(turn)  # they had joined before the text of the consent changed
        return
    ask_choices(turn, anew=True)


def _has_chosen(turn: Turn, member: Member) -> bool:
    if member.joined_at is not None or member.consent_version < LEAST_CONSENT:
        return True
    return last_consent(turn.session, member.key, CHOSEN_AT_THE_START[0]) is not None


def ask_choices(turn: Turn, *, anew: bool = False) -> None:
    """What else they agree to, each with a button of its own and none of them beforehand."""
    turn.conversation.go_to("start.choices")
    rows = []
    for purpose in CHOSEN_AT_THE_START:
        label, is_on = turn.label(f"consent-{purpose}"), has_agreed(turn.me, purpose)
        name = "button-chosen-label" if is_on else "button-open-label"
        data = f"choices:{purpose}:{'off' if is_on else 'on'}"
        rows.append([Button(name, data, {"label": label})])
    answer = turn.say if anew else turn.show
    answer(
        lines(
            turn.text("start-choices"),
            *(turn.text(f"consent-text-{purpose}") for purpose in CHOSEN_AT_THE_START),
            separator="\n\n",
        ),
        [*rows, [Button("button-ready", "choices:ready", style="success")]],
    )


def answer_choices(turn: Turn) -> None:
    """A button says what is to be so: a tap that arrives twice counts once."""
    _expect(turn, "choices")
    if turn.word(0) == "ready":
        for purpose in CHOSEN_AT_THE_START:
            given = has_agreed(turn.me, purpose)
            note_consent(turn.session, turn.me, purpose, turn.now, given=given)
        ask(turn, "name", JOIN)
        return
    if turn.word(0) not in CHOSEN_AT_THE_START or turn.word(1) not in {"on", "off"}:
        raise RefusedError("button-old")
    # What it says when they are done is what is kept: a row a change of mind would say no more.
    if turn.word(0) == Purpose.PEERS:
        turn.me.shows_needs = turn.word(1) == "on"
    else:
        turn.me.allows_unasked = turn.word(1) == "on"
    ask_choices(turn)


def ask(turn: Turn, field: str, then: str, *, anew: bool = False) -> None:
    """Ask one question of the profile; `then` says what comes after.

    The question takes the place of the one before it, unless it is asked `anew`.
    """
    turn.conversation.go_to(f"start.{field}", then=then)
    rows: list[list[Button]]
    if field == "name":
        rows = (
            [[Button("button-use-name", "name:use", {"name": name})]]
            if (name := fit_name(turn.user.first_name))
            else []
        )
    elif field == "spoken":
        rows = [
            [language_button(code, f"spoken:{code}", chosen=code in turn.me.spoken)]
            for code in LANGUAGES
        ]
        rows.append([Button("button-ready", "spoken:ready", style="success")])
    else:
        rows = _pairs(
            [
                Button("button-fact", f"{field}:{code}", {"words": turn.fact(field, code)})
                for code in choices_of(turn.session, field)
            ]
        )
        rows.append([Button("button-skip", f"{field}:skip")])
    if then == PROFILE and field != "spoken":  # there «ready» leads back
        rows.append(BACK)
    answer = turn.say if anew else turn.show
    answer(f"start-{field}", rows)


def answer_name(turn: Turn) -> None:
    """A typed name, or the one Telegram shows."""
    _expect(turn, "name")
    typed = turn.incoming.text if isinstance(turn.incoming, Words) else turn.user.first_name
    set_name(turn.me, typed)
    _next(turn, "name")


def answer_spoken(turn: Turn) -> None:
    _expect(turn, "spoken")
    if turn.word(0) == "ready":
        _next(turn, "spoken")
        return
    toggle_spoken(turn.me, turn.word(0))
    ask(turn, "spoken", str(turn.conversation.data.get("then", JOIN)))


def answer_choice(field: str) -> Handler:
    def answer(turn: Turn) -> None:
        _expect(turn, field)
        set_choice(turn.session, turn.me, field, None if turn.word(0) == "skip" else turn.word(0))
        if field == SECTOR and turn.me.sector == OTHER:
            ask_sector_words(turn)
        else:
            _next(turn, field)

    return answer


def ask_sector_words(turn: Turn) -> None:
    """What someone does who finds it in no list."""
    then = turn.conversation.data.get("then", JOIN)
    turn.conversation.go_to("start.sector_words", then=then)
    rows = [[Button("button-skip", "sectorwords:skip")]]
    turn.show("start-sector-words", [*rows, BACK] if then == PROFILE else rows)


def answer_sector_words(turn: Turn) -> None:
    _expect(turn, "sector_words")
    if isinstance(turn.incoming, Words):
        set_sector_words(turn.me, turn.incoming.text)
    _next(turn, "sector")


def use_the_buttons(turn: Turn) -> None:
    """Words where a button was expected: the question comes again, under the words."""
    turn.say("use-the-buttons")
    resume_joining(turn)


def _next(turn: Turn, field: str) -> None:
    if turn.conversation.data.get("then") == PROFILE:
        show_profile(turn)
    elif field == ORDER[-1]:
        _finish(turn)
    else:
        ask(turn, ORDER[ORDER.index(field) + 1], JOIN)


def _finish(turn: Turn) -> None:
    came_by, turn.conversation.came_by = turn.conversation.came_by, None
    is_promised = came_by in PROMISES
    if finish_joining(turn.me, turn.now) and came_by is not None and not is_promised:
        count_arrival(turn.session, came_by)
    if turn.role is not None or turn.language != turn.phone_language:
        want_menu(turn.session, turn.user.id, turn.now)
    turn.conversation.go_to(None)
    turn.show(
        "start-done-promised" if is_promised else "start-done",
        None if is_promised else [[Button("button-tell-need", "need")]],
        name=MemberWords(turn.me.first_name),
        facts=facts_line(turn.session, turn.language, turn.me),
    )
    if came_by is not None and is_promised:
        keep_promise(turn, came_by)


def _expect(turn: Turn, field: str) -> None:
    """A button of a question that is no longer open does nothing.

    Raises:
        RefusedError: with the text that says so.
    """
    if turn.conversation.step != f"start.{field}" or (field != "consent" and turn.member is None):
        raise RefusedError("already-answered")


def _pairs(buttons: list[Button]) -> list[list[Button]]:
    return [buttons[i : i + 2] for i in range(0, len(buttons), 2)]


HANDLERS = (
    Handlers(
        Who.ANYONE,
        commands={"start": start},
        taps={
            "hello": choose_language,
            "consent": answer_consent,
            "choices": answer_choices,
            "name": answer_name,
            "spoken": answer_spoken,
            "sectorwords": answer_sector_words,
            **{field: answer_choice(field) for field in CHOICES},
        },
        steps={
            "start.name": answer_name,
            "start.sector_words": answer_sector_words,
            **{
                f"start.{step}": use_the_buttons
                for step in ("language", "consent", "choices", "spoken", *CHOICES)
            },
        },
    ),
)
