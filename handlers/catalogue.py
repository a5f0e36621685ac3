"""Behind /services, for the working group: change the catalogue, and take it in and out as CSV."""

from handlers.incoming import NotText
from handlers.languages import language_rows
from handlers.services import name_in, pages_row
from handlers.turn import Handlers, Turn, Who, known_language
from locales import LANGUAGES, MemberWords, Rendered, language_name, lines
from models.service import Service, ServiceText, services, texts_of
from usecases.edit_catalogue import (
    add_service,
    move_service,
    restore_service,
    retire_service,
    set_field,
    write_language,
)
from usecases.errors import RefusedError
from usecases.import_catalogue import apply_draft, drop_draft
from usecases.outgoing import Button
from usecases.service_fields import FIELDS, OPTIONAL, checked_field
from usecases.share_file import send_catalogue, take_file

PAGE = 8
BACK = [Button("button-back", "catalogue:home")]


def act(turn: Turn) -> None:
    """A button of the catalogue."""
    action = ACTIONS.get(turn.word(0))
    if action is None:
        raise RefusedError("button-old")
    action(turn)


def _home(turn: Turn) -> None:
    turn.leave()
    page = turn.number(1) if len(turn.tap.args) > 1 else 0
    everything = services(turn.session, retired=True)
    last = max(0, (len(everything) - 1) // PAGE)
    page = min(max(page, 0), last)
    here = list(enumerate(everything, 1))[page * PAGE : (page + 1) * PAGE]
    texts = texts_of(turn.session, [service.key for _, service in here])
    rows = [
        turn.text(
            "catalogue-line-retired" if service.retired_at is not None else "catalogue-line",
            number=number,
            name=MemberWords(name_in(texts[service.key], turn.language, service)),
            languages=", ".join(code for code in LANGUAGES if code in texts[service.key]),
        )
        for number, service in here
    ]
    numbers = [
        Button("button-number", f"catalogue:one:{service.key}", {"number": number})
        for number, service in here
    ]
    keyboard = [
        numbers[:4],
        numbers[4:],
        pages_row("catalogue:home", page, last),
        [Button("button-catalogue-add", "catalogue:add")],
        [
            Button("button-catalogue-export", "catalogue:export"),
            Button("button-catalogue-import", "catalogue:import"),
        ],
        [Button("button-catalogue-as-members", "services:page:0")],
    ]
    heading = turn.text("catalogue-heading" if rows else "catalogue-empty")
    turn.show(
        lines(heading, *([lines(*rows)] if rows else []), separator="\n\n"),
        [row for row in keyboard if row],
    )


def _one(turn: Turn) -> None:
    turn.leave()
    language = turn.tap.args[2] if len(turn.tap.args) > 2 else turn.language
    _show_one(turn, _service(turn), known_language(language))


def _show_one(turn: Turn, service: Service, language: str) -> None:
    texts = texts_of(turn.session, [service.key])[service.key]
    text = texts.get(language)
    parts = [
        _as_it_is(turn, text)
        if text is not None
        else turn.text("catalogue-not-written", language=language_name(turn.language, language))
    ]
    if service.retired_at is not None:
        parts.append(turn.text("catalogue-is-retired"))
    key = service.key
    if text is None:
        edits = [[Button("button-catalogue-write", f"catalogue:write:{key}:{language}")]]
    else:
        fields = [
            Button(f"button-service-{field}", f"catalogue:set:{key}:{language}:{field}")
            for field in FIELDS
        ]
        edits = [fields[:2], fields[2:]]
    turn.show(
        lines(*parts, separator="\n\n"),
        [
            *language_rows(lambda code: f"catalogue:one:{key}:{code}", {language}),
            *edits,
            [
                Button("button-catalogue-up", f"catalogue:up:{key}:{language}"),
                Button("button-catalogue-down", f"catalogue:down:{key}:{language}"),
            ],
            [
                Button("button-catalogue-restore", f"catalogue:restore:{key}:{language}")
                if service.retired_at is not None
                else Button("button-catalogue-retire", f"catalogue:retire:{key}:{language}")
            ],
            BACK,
        ],
    )


def _as_it_is(turn: Turn, text: ServiceText) -> Rendered:
    return lines(
        turn.text(
            "service-card",
            name=MemberWords(text.name),
            description=MemberWords(text.description, may_link=True),
        ),
        lines(
            turn.text("catalogue-link", link=MemberWords(text.link or "–", may_link=True)),
            turn.text("catalogue-contact", contact=MemberWords(text.contact or "–", may_link=True)),
        ),
        separator="\n\n",
    )


def _up(turn: Turn) -> None:
    _move(turn, -1)


def _down(turn: Turn) -> None:
    _move(turn, 1)


def _move(turn: Turn, by: int) -> None:
    service = _service(turn)
    if not move_service(turn.session, service, by, turn.now, actor=turn.user.id):
        raise RefusedError("catalogue-at-the-end")
    position = list(services(turn.session, retired=True)).index(service) + 1
    text = turn.text("catalogue-moved", number=position)
    turn.show(
        text,
        [
            [
                Button("button-catalogue-up", f"catalogue:up:{service.key}"),
                Button("button-catalogue-down", f"catalogue:down:{service.key}"),
            ],
            [Button("button-back", f"catalogue:one:{service.key}")],
        ],
    )


def _retire(turn: Turn) -> None:
    service = _service(turn)
    retire_service(turn.session, service, turn.now, actor=turn.user.id)
    _show_one(turn, service, known_language(turn.word(2)))


def _restore(turn: Turn) -> None:
    service = _service(turn)
    restore_service(turn.session, service, turn.now, actor=turn.user.id)
    _show_one(turn, service, known_language(turn.word(2)))


def _add(turn: Turn) -> None:
    turn.conversation.go_to("catalogue.name", language=turn.language)
    _ask(turn, "name", turn.language)


def _write(turn: Turn) -> None:
    """Say a service in a language in which it is not said yet."""
    service, language = _service(turn), known_language(turn.word(2))
    turn.conversation.go_to("catalogue.name", language=language, service_id=service.key)
    _ask(turn, "name", language)


def take_name(turn: Turn) -> None:
    data = turn.conversation.data
    name = checked_field("name", turn.typed)
    turn.conversation.go_to("catalogue.description", **{**data, "name": name})
    _ask(turn, "description", str(data["language"]))


def take_description(turn: Turn) -> None:
    """The second of the two that a service needs; it is kept from here on."""
    data = turn.conversation.data
    language, name = str(data["language"]), str(data["name"])
    if data.get("service_id") is None:
        service = add_service(
            turn.session, language, name, turn.typed, turn.now, actor=turn.user.id
        )
        turn.say("catalogue-added")
    else:
        service = _stored(turn, int(data["service_id"]))
        write_language(
            turn.session,
            service,
            language,
            turn.now,
            name=name,
            description=turn.typed,
            actor=turn.user.id,
        )
    turn.conversation.go_to(None)
    _show_one(turn, service, language)


def _set(turn: Turn) -> None:
    service, language, field = _service(turn), known_language(turn.word(2)), turn.word(3)
    if field not in FIELDS:
        raise RefusedError("button-old")
    turn.conversation.go_to(
        "catalogue.field", service_id=service.key, language=language, field=field
    )
    _ask(turn, field, language, service)


def take_field(turn: Turn) -> None:
    data = turn.conversation.data
    _keep_field(turn, int(data["service_id"]), str(data["language"]), str(data["field"]))


def _clear(turn: Turn) -> None:
    field = turn.word(3)
    if field not in OPTIONAL:
        raise RefusedError("button-old")
    _keep_field(turn, turn.number(1), known_language(turn.word(2)), field, value="")


def _keep_field(
    turn: Turn, service_id: int, language: str, field: str, value: str | None = None
) -> None:
    service = _stored(turn, service_id)
    set_field(
        turn.session,
        service,
        language,
        turn.now,
        field=field,
        value=turn.typed if value is None else value,
        actor=turn.user.id,
    )
    turn.conversation.go_to(None)
    _show_one(turn, service, language)


def _ask(turn: Turn, field: str, language: str, service: Service | None = None) -> None:
    keyboard = []
    back = "catalogue:home"
    if service is not None:
        back = f"catalogue:one:{service.key}:{language}"
        if field in OPTIONAL:
            clear = f"catalogue:clear:{service.key}:{language}:{field}"
            keyboard.append([Button("button-catalogue-clear", clear)])
    turn.show(
        f"catalogue-ask-{field}",
        [*keyboard, [Button("button-back", back)]],
        language=language_name(turn.language, language),
    )


def _export(turn: Turn) -> None:
    count = send_catalogue(turn.session, turn.user.id, turn.language, turn.now)
    if not count:
        raise RefusedError("catalogue-nothing-to-export")
    turn.hint("catalogue-file-coming")


def _import(turn: Turn) -> None:
    turn.conversation.go_to("catalogue.file")
    turn.show("catalogue-ask-file", [BACK])


def take_catalogue_file(turn: Turn) -> None:
    """Fetched after the commit; the preview comes as a message of its own."""
    assert isinstance(turn.incoming, NotText)
    if turn.incoming.file is None:
        want_a_file(turn)
        return
    take_file(turn.session, turn.user.id, turn.incoming.file, turn.now)
    turn.conversation.go_to(None)
    turn.say("catalogue-file-taken")


def want_a_file(turn: Turn) -> None:
    turn.say("catalogue-ask-file", [BACK])


def _apply(turn: Turn) -> None:
    count = apply_draft(turn.session, turn.number(1), turn.now, actor=turn.user.id)
    turn.show("catalogue-imported", [BACK], count=count)


def _drop(turn: Turn) -> None:
    drop_draft(turn.session, turn.number(1), actor=turn.user.id)
    turn.show("catalogue-import-dropped", [BACK])


ACTIONS = {
    "home": _home,
    "one": _one,
    "up": _up,
    "down": _down,
    "retire": _retire,
    "restore": _restore,
    "add": _add,
    "write": _write,
    "set": _set,
    "clear": _clear,
    "export": _export,
    "import": _import,
    "apply": _apply,
    "drop": _drop,
}


def _service(turn: Turn) -> Service:
    return _stored(turn, turn.number(1))


def _stored(turn: Turn, service_id: int) -> Service:
    service = turn.session.get(Service, service_id)
    if service is None:
        raise RefusedError("button-old")
    return service


HANDLERS = (
    Handlers(
        Who.WORKING_GROUP,
        taps={"catalogue": act},
        steps={
            "catalogue.name": take_name,
            "catalogue.description": take_description,
            "catalogue.field": take_field,
            "catalogue.file": want_a_file,
        },
        files={"catalogue.file": take_catalogue_file},
    ),
)
