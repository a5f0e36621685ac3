"""The monthly limit is never passed, whatever is said, lowered, withdrawn or let go by."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import Session, select

from models.database import Database
from models.introduction import Introduction, Offer, offer_to
from models.member import Member
from models.need import Need, text_hash
from models.question import Question
from scheduler.jobs import expire_cards, match_again
from tests.community import MONDAY, add_introduction, add_member, add_need, offer_card
from usecases.answer_introduction import Outcome, answer_introduction
from usecases.ask_to_talk import ask_to_talk
from usecases.close_need import withdraw_need
from usecases.errors import RefusedError
from usecases.facts import has_room, person_of
from usecases.introduce import introduce
from usecases.moderate import match_all_again
from usecases.prepare_round import facts_for_round, open_cards
from usecases.propose_peers import offer_introduction, propose_peers
from usecases.set_limit import set_limit

BRUSSELS = ZoneInfo("Europe/Brussels")

DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)


def cards(session: Session, member: Member, first: int, count: int) -> list[Introduction]:
    """Cards about new members, none answered."""
    return [offer_card(session, member, n, MONDAY) for n in range(first, first + count)]


def say(
    session: Session, who: Member, card: Introduction, now: datetime = MONDAY, *, yes: bool = True
) -> Outcome:
    outcome = answer_introduction(session, who, card.key, yes=yes, now=now)
    session.flush()
    return outcome


def peer_in(session: Session, card: Introduction, member: Member) -> Member:
    peer = session.get(Member, card.peer_of(member.key))
    assert peer is not None
    return peer


def states(session: Session, some: Sequence[Introduction]) -> list[str]:
    session.flush()
    return [card.state for card in some]


def test_the_yes_too_many_is_refused_and_its_card_stays(database: Database) -> None:
    """Two yeses that wait take both places; with a higher limit the third counts after all."""
    with database.write() as session:
        ada = add_member(session, 1, MONDAY, introductions_a_month=2)
        first, second, third = cards(session, ada, 2, 3)
        assert say(session, ada, first) == say(session, ada, second) == Outcome.WAITING
        with pytest.raises(RefusedError, match="card-at-limit"):
            say(session, ada, third)
        offer = offer_to(session, third.key, ada.key)
        assert offer is not None
        assert (offer.answer, offer.closed_at) == (None, None)
        assert offer_to(session, third.key, third.peer_of(ada.key)) is None
        # A no is always free, and so is tapping again what was said.
        assert say(session, ada, first) == Outcome.WAITING
        set_limit(session, ada, 3, MONDAY)
        assert say(session, ada, third) == Outcome.WAITING


def test_a_no_is_free_at_the_limit(database: Database) -> None:
    """Declining takes no room."""
    with database.write() as session:
        ada = add_member(session, 1, MONDAY, introductions_a_month=1)
        first, second = cards(session, ada, 2, 2)
        say(session, ada, first)
        assert say(session, ada, second, yes=False) == Outcome.DECLINED


def test_nobody_else_can_take_a_member_over_their_limit(database: Database) -> None:
    """Every yes that waits has its place: all peers may say yes, and the limit still holds."""
    with database.write() as session:
        ada = add_member(session, 1, MONDAY, introductions_a_month=2)
        waiting = cards(session, ada, 2, 2)
        for card in waiting:
            say(session, ada, card)
        for card in waiting:
            assert say(session, peer_in(session, card, ada), card) == Outcome.AGREED
            introduce(session, card, MONDAY, BRUSSELS)
        session.flush()
        assert person_of(session, ada, MONDAY).introduced == 2
        assert not has_room(session, ada, MONDAY + 29 * DAY)
        assert has_room(session, ada, MONDAY + 30 * DAY)


def test_a_no_keeps_the_place_as_long_as_silence(database: Database) -> None:
    """Day by day, Ada's room and her yeses are the same, whether Ben said no or nothing."""
    seen = []
    for ben_declines in (False, True):
        with database.write() as session:
            start = 100 * (1 + ben_declines)
            ada = add_member(session, start, MONDAY, introductions_a_month=2)
            (card,) = cards(session, ada, start + 1, 1)
            say(session, ada, card)
            if ben_declines:
                say(session, peer_in(session, card, ada), card, MONDAY + DAY, yes=False)
            rooms = []
            for days in range(2, 10):
                now = MONDAY + days * DAY
                expire_cards(session, now)
                session.flush()
                match_again(session, now)
                need = session.get(Need, card.need_of(ada.key))
                assert need is not None
                rooms.append(
                    (
                        person_of(session, ada, now).room,
                        need.matched_at is None,
                        open_cards(session, [ada.key])[ada.key],
                    )
                )
            seen.append(rooms)
    assert seen[0] == seen[1]
    assert [room for room, *_ in seen[0]] == [1] * 5 + [2] * 3


def test_a_card_that_was_declined_looks_open_to_a_round_too(database: Database) -> None:
    """Ada has not answered yet; whether Ben did makes no difference to what she is offered."""
    with database.write() as session:
        ada = add_member(session, 1, MONDAY, introductions_a_month=1)
        (card,) = cards(session, ada, 2, 1)
        ben = peer_in(session, card, ada)
        offer_introduction(session, card, ben, MONDAY)
        say(session, ben, card, yes=False)
        assert open_cards(session, [ada.key, ben.key]) == {ada.key: 1}
        taking_part = facts_for_round(session, MONDAY).participants
        assert ben.key in taking_part
        assert ada.key not in taking_part


def test_who_said_no_is_matched_again_at_once_and_who_waits_is_not(database: Database) -> None:
    """New cards the next morning would tell Ada that her yes came to nothing."""
    with database.write() as session:
        ada, ben = (add_member(session, number, MONDAY) for number in (1, 2))
        mine, theirs = add_need(session, ada, MONDAY), add_need(session, ben, MONDAY)
        card = add_introduction(session, mine, theirs, MONDAY)
        offer_introduction(session, card, ada, MONDAY)
        say(session, ada, card)
        say(session, ben, card, yes=False)
        match_all_again(session)
        assert mine.matched_at is not None
        assert theirs.matched_at is None


def test_a_closed_need_closes_its_cards_whatever_was_answered(database: Database) -> None:
    """Ada withdraws her need: that her card closes, or not, may not tell of a no."""
    for ben_declines in (False, True):
        with database.write() as session:
            ada = add_member(session, 10 + ben_declines, MONDAY)
            (card,) = cards(session, ada, 20 + ben_declines, 1)
            say(session, ada, card)
            if ben_declines:
                say(session, peer_in(session, card, ada), card, yes=False)
            need = session.get(Need, card.need_of(ada.key))
            assert need is not None
            withdraw_need(session, need, MONDAY + DAY)
            assert states(session, [card]) == ["withdrawn"]
            assert person_of(session, ada, MONDAY + DAY).introduced == 0


def test_lowering_takes_back_the_newest_yeses(database: Database) -> None:
    """What both agreed to stands; of what waits the newest goes, declined or not."""
    with database.write() as session:
        ada = add_member(session, 1, MONDAY, introductions_a_month=4)
        four = cards(session, ada, 2, 4)
        for hour, card in enumerate(four):
            say(session, ada, card, MONDAY + timedelta(hours=hour))
        agreed, oldest, declined, newest = four
        say(session, peer_in(session, agreed, ada), agreed)
        say(session, peer_in(session, declined, ada), declined, MONDAY + DAY, yes=False)
        assert set_limit(session, ada, 2, MONDAY + DAY) == 2
        assert states(session, four) == ["agreed", "proposed", "withdrawn", "withdrawn"]
        assert set_limit(session, ada, 0, MONDAY + DAY) == 1
        assert states(session, [agreed, oldest]) == ["agreed", "withdrawn"]
        outcome = say(session, peer_in(session, newest, ada), newest, MONDAY + DAY)
        assert outcome == Outcome.PASSED


def test_nobody_is_asked_who_has_no_room_and_they_are_when_they_have(database: Database) -> None:
    """Ben filled up after the card was made: he gets it when a place comes free, or with /limit."""
    for by_limit in (False, True):
        with database.write() as session:
            first = 100 * (1 + by_limit)
            ada, ben = (add_member(session, first + n, MONDAY) for n in (1, 2))
            card = add_introduction(
                session, add_need(session, ada, MONDAY), add_need(session, ben, MONDAY), MONDAY
            )
            offer_introduction(session, card, ada, MONDAY)
            ben.introductions_a_month = 1
            (other,) = cards(session, ben, first + 3, 1)
            say(session, ben, other)
            say(session, ada, card)
            assert offer_to(session, card.key, ben.key) is None
            match_again(session, MONDAY + DAY)
            assert offer_to(session, card.key, ben.key) is None
            mine = offer_to(session, card.key, ada.key)
            assert mine is not None
            assert mine.expires_at == MONDAY + WEEK
            if by_limit:
                set_limit(session, ben, 2, MONDAY + DAY)
            else:
                peer = peer_in(session, other, ben)
                need = session.get(Need, other.need_of(peer.key))
                assert need is not None
                withdraw_need(session, need, MONDAY + DAY)
                session.flush()
                match_again(session, MONDAY + DAY)
            assert offer_to(session, card.key, ben.key) is not None
            assert mine.expires_at == MONDAY + DAY + WEEK
            assert say(session, ben, card, MONDAY + DAY) == Outcome.AGREED


def test_matching_counts_yeses_that_wait(database: Database) -> None:
    """Neither proposed to others nor looked for, while every place may be taken."""
    with database.write() as session:
        ada, ben = (add_member(session, n, MONDAY) for n in (1, 2))
        ben.introductions_a_month = 1
        (other,) = cards(session, ben, 3, 1)
        say(session, ben, other)
        mine = add_need(session, ada, MONDAY, matched_at=None)
        theirs = add_need(session, ben, MONDAY)
        hash_ = text_hash(mine.text)
        similar = [(theirs.key, 0.9)]
        found = propose_peers(
            session, mine.key, hash_, similar, least_similarity=0.4, now=MONDAY
        )  # fmt: skip
        assert found == 0
        assert ben.key not in facts_for_round(session, MONDAY).participants


def test_asking_for_talks_keeps_to_the_limit(database: Database) -> None:
    """To ask is to say yes: the one too many is refused."""
    with database.write() as session:
        ada = add_member(session, 1, MONDAY, introductions_a_month=1)
        question = Question(member_id=ada.key, text="Who knows?", language="en", asked_at=MONDAY)
        session.add(question)
        session.flush()
        ben, cleo = (add_member(session, n, MONDAY) for n in (2, 3))
        add_need(session, ada, MONDAY)
        for peer in (ben, cleo):
            entry = (add_need(session, peer, MONDAY), peer)
            if peer is cleo:
                with pytest.raises(RefusedError, match="talk-at-limit"):
                    ask_to_talk(session, question, ada, entry, MONDAY, similarity=0.5)
            else:
                ask_to_talk(session, question, ada, entry, MONDAY, similarity=0.5)
        assert session.exec(select(Offer.member_id)).all() == [ada.key, ben.key]


def test_who_could_not_say_yes_is_no_ghost(database: Database) -> None:
    """Cards that end while every place is taken are not held against anyone."""
    with database.write() as session:
        ada = add_member(session, 1, MONDAY, introductions_a_month=1)
        first, *_ = cards(session, ada, 2, 4)
        say(session, ada, first, MONDAY + DAY)
        expire_cards(session, MONDAY + WEEK)
        assert (ada.unanswered, ada.set_aside_at) == (0, None)
