"""/services: what the cooperative offers, for everyone."""

from handlers.turn import Handlers, Turn, Who
from locales import MemberWords, Rendered, language_name, lines
from models.role import Role
from models.service import Service, ServiceText, services, texts_of
from usecases.edit_catalogue import text_for
from usecases.errors import RefusedError
from usecases.outgoing import Button

PAGE = 6


def show(turn: Turn) -> None:
    show_page(turn, 0)


def act(turn: Turn) -> None:
    """`services:page:N` or `services:card:ID`."""
    if turn.word(0) == "page":
        show_page(turn, turn.number(1))
    elif turn.word(0) == "card":
        show_card(turn, turn.number(1))
    else:
        raise RefusedError("button-old")


def show_page(turn: Turn, page: int) -> None:
    """Names with a number each; the working group also gets a way to change them."""
    offered = services(turn.session)
    last = max(0, (len(offered) - 1) // PAGE)
    page = min(max(page, 0), last)
    here = offered[page * PAGE : (page + 1) * PAGE]
    texts = texts_of(turn.session, [service.key for service in here])
    numbered = list(enumerate(here, page * PAGE + 1))
    rows = [
        turn.text(
            "services-line",
            number=number,
            name=MemberWords(name_in(texts[service.key], turn.language, service)),
        )
        for number, service in numbered
    ]
    keyboard = [
        [
            Button("button-number", f"services:card:{service.key}", {"number": number})
            for number, service in numbered
        ]
    ]
    keyboard.append(pages_row("services:page", page, last))
    if turn.reaches(Role.WORKING_GROUP):
        keyboard.append([Button("button-catalogue", "catalogue:home")])
    turn.show(
        lines(
            turn.text("services-heading" if here else "services-none"),
            *([lines(*rows)] if rows else []),
            separator="\n\n",
        ),
        [row for row in keyboard if row],
    )


def show_card(turn: Turn, service_id: int) -> None:
    """One service, with its website on a button; arrows lead to the ones beside it."""
    offered = list(services(turn.session))
    here = next((i for i, service in enumerate(offered) if service.key == service_id), None)
    if here is None:
        raise RefusedError("service-gone")
    text = text_for(texts_of(turn.session, [service_id])[service_id], turn.language)
    if text is None:
        raise RefusedError("service-gone")
    beside = []
    if here > 0:
        beside.append(Button("button-before", f"services:card:{offered[here - 1].key}"))
    if here < len(offered) - 1:
        beside.append(Button("button-next", f"services:card:{offered[here + 1].key}"))
    website = [Button("button-website", url=text.link)] if text.link else []
    back = [Button("button-all-services", f"services:page:{here // PAGE}")]
    turn.show(render_service(turn, text), [row for row in (website, beside, back) if row])


def render_service(turn: Turn, text: ServiceText) -> Rendered:
    """Name, description and contact; which language, where it is not the reader's."""
    parts = [
        turn.text(
            "service-card",
            name=MemberWords(text.name),
            description=MemberWords(text.description, may_link=True),
        )
    ]
    if text.contact:
        parts.append(turn.text("service-contact", contact=MemberWords(text.contact, may_link=True)))
    if text.language != turn.language:
        parts.append(
            turn.text(
                "service-other-language",
                language=language_name(turn.language, text.language),
            )
        )
    return lines(*parts, separator="\n\n")


def name_in(texts: dict[str, ServiceText], language: str, service: Service) -> str:
    text = text_for(texts, language)
    return text.name if text is not None else service.code


def pages_row(data: str, page: int, last: int) -> list[Button]:
    """Arrows to the pages beside this one, as far as there are any."""
    row = []
    if page > 0:
        row.append(Button("button-page-before", f"{data}:{page - 1}"))
    if page < last:
        row.append(Button("button-page-next", f"{data}:{page + 1}"))
    return row


HANDLERS = (Handlers(Who.ANYONE, commands={"services": show}, taps={"services": act}),)
