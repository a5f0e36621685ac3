"""Reporting something of another member in two taps, from wherever it is shown."""

from handlers.turn import Handlers, Turn, Who
from models.case import MEMBER
from models.concern import CONCERN_REASONS, OTHER
from usecases.errors import RefusedError
from usecases.find_reported import PLACES, find_reported, shown_introduction
from usecases.found_cards import A_PAGE
from usecases.introduce import introduction_buttons, render_introduction
from usecases.outgoing import Button
from usecases.raise_concern import Reported, raise_concern
from usecases.send_card import card_again

BACK = "back"


def act(turn: Turn) -> None:
    """`concern:PLACE:ID…` asks why, `…:REASON` reports, `…:other` wants a line, `…:back`."""
    place = turn.word(0)
    if place not in PLACES:
        raise RefusedError("button-old")
    ids = [turn.number(position) for position in range(1, PLACES[place] + 1)]
    choice = turn.tap.args[1 + len(ids) :]
    if choice == (BACK,):
        _go_back(turn, place, ids)
        return
    reported = find_reported(turn.session, turn.me, place, ids)
    if not choice:
        _ask_why(turn, place, ids, reported)
    elif choice == (OTHER,):
        turn.conversation.go_to("concern.words", place=place, ids=ids)
        turn.show("concern-words", [[Button("button-back", _back(place, ids))]])
    else:
        raise_concern(turn.session, turn.me, reported, choice[0], turn.now)
        _thank(turn, place, ids, reported)


def take_words(turn: Turn) -> None:
    data = turn.conversation.data
    place, ids = str(data["place"]), [int(number) for number in data["ids"]]
    reported = find_reported(turn.session, turn.me, place, ids)
    raise_concern(turn.session, turn.me, reported, OTHER, turn.now, words=turn.typed)
    turn.conversation.go_to(None)
    _thank(turn, place, ids, reported)


def _ask_why(turn: Turn, place: str, ids: list[int], reported: Reported) -> None:
    about = ":".join([place, *map(str, ids)])
    turn.show(
        "concern-ask-member" if reported.subject_kind == MEMBER else "concern-ask-text",
        [
            *(
                [Button(f"button-concern-{reason}", f"concern:{about}:{reason}")]
                for reason in CONCERN_REASONS
            ),
            [Button("button-back", _back(place, ids))],
        ],
    )


def _thank(turn: Turn, place: str, ids: list[int], reported: Reported) -> None:
    turn.show(
        "concern-done-member" if reported.subject_kind == MEMBER else "concern-done-text",
        [[Button("button-back-list", f"ask:page:{ids[0]}:{ids[1] // A_PAGE}")]]
        if place == "ask"
        else None,
    )


def _back(place: str, ids: list[int]) -> str:
    where = ":".join(map(str, ids))
    return f"ask:card:{where}" if place == "ask" else f"concern:{place}:{where}:{BACK}"


def _go_back(turn: Turn, place: str, ids: list[int]) -> None:
    """What stood in this message before."""
    if turn.conversation.step == "concern.words":
        turn.conversation.go_to(None)
    introduction = shown_introduction(turn.session, turn.me, place, ids[0])
    if place == "met":
        turn.show(
            render_introduction(turn.session, introduction, turn.me, turn.house.zone),
            introduction_buttons(introduction, turn.me),
        )
    else:
        turn.show(*card_again(turn.session, introduction, turn.me, turn.now))


HANDLERS = (Handlers(Who.MEMBER, taps={"concern": act}, steps={"concern.words": take_words}),)
