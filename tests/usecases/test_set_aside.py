"""Three cards in a row without an answer, and the way back."""

from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from models.database import Database
from models.introduction import Introduction, Offer
from models.member import Member
from models.need import Need, needs_of
from models.outbox import OutboxCall
from scheduler.jobs import expire_cards
from tests.community import MONDAY, add_introduction, add_member, add_need, offer_card
from usecases.answer_introduction import answer_introduction
from usecases.availability import pause, resume
from usecases.propose_peers import offer_introduction
from usecases.share_need import rewrite_need, share_need

WEEK = timedelta(days=7)


def let_expire(session: Session, member: Member, first: int, cards: int) -> None:
    """Offer cards and let their seven days go by."""
    for number in range(first, first + cards):
        offer_card(session, member, number, MONDAY)
    expire_cards(session, MONDAY + WEEK)


def told(session: Session, member: Member) -> list[OutboxCall]:
    return list(
        session.exec(
            select(OutboxCall).where(OutboxCall.about == f"set-aside:{member.key}")
        ).all()
    )  # fmt: skip


def test_after_three_silences(database: Database) -> None:
    """Two are forgiven; the third sets aside and is told of once, with one button back."""
    with database.write() as session:
        ada = add_member(session, 1, MONDAY)
        let_expire(session, ada, 2, 2)
        assert (ada.unanswered, ada.set_aside_at, told(session, ada)) == (2, None, [])
        was_available = ada.is_available
        let_expire(session, ada, 4, 2)
        assert ada.set_aside_at == MONDAY + WEEK
        assert (was_available, ada.is_available) == (True, False)
        (call,) = told(session, ada)
        buttons = call.payload["reply_markup"]["inline_keyboard"]
        assert [[button["callback_data"] for button in row] for row in buttons] == [["resume"]]


def test_an_answer_of_any_kind_begins_the_count_anew(database: Database) -> None:
    """A no as much as a yes."""
    for yes in (True, False):
        with database.write() as session:
            ada = add_member(session, 100 + yes, MONDAY)
            let_expire(session, ada, 10 + 10 * yes, 2)
            card = offer_card(session, ada, 15 + 10 * yes, MONDAY)
            answer_introduction(session, ada, card.key, yes=yes, now=MONDAY)
            assert ada.unanswered == 0
            let_expire(session, ada, 16 + 10 * yes, 2)
            assert ada.set_aside_at is None


def test_who_is_away_is_no_ghost(database: Database) -> None:
    """A card that ends during a break is not held against anyone."""
    with database.write() as session:
        ada = add_member(session, 1, MONDAY)
        for number in (2, 3, 4):
            offer_card(session, ada, number, MONDAY)
        pause(ada, MONDAY)
        expire_cards(session, MONDAY + WEEK)
        assert (ada.unanswered, ada.set_aside_at) == (0, None)


def standing(member: Member) -> tuple[int, datetime | None]:
    return member.unanswered, member.set_aside_at


def test_coming_back(database: Database) -> None:
    """By the button, by a need, by a rewritten need, or by answering a card that still waits."""
    for number, way in zip((10, 20, 30, 40), ("button", "need", "rewrite", "card"), strict=True):
        with database.write() as session:
            ada = add_member(session, number, MONDAY)
            let_expire(session, ada, number + 1, 3)
            later = MONDAY + WEEK
            assert standing(ada) == (3, later), way
            need = needs_of(session, ada.key)[0]
            if way == "button":
                resume(session, ada, later)
            elif way == "need":
                share_need(session, ada, "Another need that is long enough.", later)
            elif way == "rewrite":
                rewrite_need(session, need, "The same need in other words.", later)
            else:
                ada.set_aside_at = None
                card = offer_card(session, ada, number + 9, later)
                ada.set_aside_at = later
                answer_introduction(session, ada, card.key, yes=False, now=later)
            assert standing(ada) == (0, None), way
            # All their needs are matched anew.
            assert {need.matched_at for need in needs_of(session, ada.key)} == {None}, way


def test_a_break_of_ones_own_is_not_ended_by_a_need(database: Database) -> None:
    """Only being set aside is; who paused said so, and says when they are back."""
    with database.write() as session:
        ada = add_member(session, 1, MONDAY)
        pause(ada, MONDAY)
        share_need(session, ada, "A need that is long enough to be one.", MONDAY)
        assert ada.paused_at is not None


def test_being_set_aside_is_not_to_be_seen(database: Database) -> None:
    """Whoever says yes to someone set aside waits as long as for someone who may still answer."""
    ends = []
    for aside in (False, True):
        with database.write() as session:
            ada = add_member(session, 1 + 10 * aside, MONDAY)
            ben = add_member(session, 2 + 10 * aside, MONDAY)
            introduction = add_introduction(
                session, add_need(session, ada, MONDAY), add_need(session, ben, MONDAY), MONDAY
            )
            offer_introduction(session, introduction, ben, MONDAY)
            if aside:
                ada.set_aside_at = MONDAY
            later = MONDAY + timedelta(days=5)
            outcome = answer_introduction(session, ben, introduction.key, yes=True, now=later)
            session.flush()
            offer = session.exec(select(Offer).where(Offer.member_id == ben.key)).one()
            ends.append((outcome, offer.expires_at))
    assert ends[0] == ends[1]


def test_who_resumes_is_not_told_of_a_wish_that_nobody_had(database: Database) -> None:
    """A card says that a peer would like to meet you only when the peer said so."""
    with database.write() as session:
        ada, ben = (add_member(session, number, MONDAY) for number in (1, 2))
        introduction = add_introduction(
            session, add_need(session, ada, MONDAY), add_need(session, ben, MONDAY), MONDAY
        )
        offer_introduction(session, introduction, ben, MONDAY)
        pause(ada, MONDAY)
        resume(session, ada, MONDAY)
        session.flush()
        assert session.exec(select(Offer.member_id)).all() == [ben.key]
        pause(ada, MONDAY)
        answer_introduction(session, ben, introduction.key, yes=True, now=MONDAY)
        resume(session, ada, MONDAY)
        session.flush()
        held = session.exec(select(Offer.member_id).order_by(col(Offer.id))).all()
        assert held == [ben.key, ada.key]
        assert session.exec(select(Introduction.state)).all() == ["proposed"]
        assert session.exec(select(Need.state)).all() == ["open", "open"]
