"""The keeper of the rounds: prepared, decided, sent some at a time, and resumed."""

from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, col, select

from models.database import Database
from models.introduction import Introduction, Offer
from models.member import get_member
from models.migrate import migrate
from models.need import Need
from models.outbox import OutboxCall
from models.weekly_round import (
    DISCARDED,
    DUE,
    OFFERED,
    PREPARED,
    SENDING,
    SENT,
    SKIPPED,
    TODO,
    Round,
    RoundPair,
)
from scheduler import rounds
from scheduler.jobs import want_weekly_round
from scheduler.rounds import RoundKeeper
from tests.community import MODERATOR, MONDAY, add_member, add_need
from tests.databases import statements_to
from usecases.errors import RefusedError
from usecases.propose_peers import offer_introduction
from usecases.send_round import decide_round
from usecases.set_limit import set_limit


def settle(database: Database, members: int, **more: object) -> None:
    """Members 1, 2, 3… with a need each of the same number."""
    with database.write() as session:
        for number in range(1, members + 1):
            add_need(session, add_member(session, number, MONDAY, **more), MONDAY)


def neighbours(need_id: int, _most: int) -> list[tuple[int, float]]:
    """1 is like 2, 3 like 4, and so on; between them hardly anything."""
    partner = need_id + 1 if need_id % 2 else need_id - 1
    return [(partner, 0.8), (need_id + 2, 0.1)]


def keeper(
    database: Database,
    similar: Callable[[int, int], list[tuple[int, float]]] = neighbours,
    now: datetime = MONDAY,
) -> RoundKeeper:
    return RoundKeeper(
        database,
        lambda: now,
        lambda ids, most: ((need_id, similar(need_id, most)) for need_id in ids),
        least_similarity=0.2,
        moderators={MODERATOR},
        default_language="en",
    )


def prepared(database: Database, **more: object) -> int:
    with database.write() as session:
        want_weekly_round(session, MONDAY)
    assert keeper(database, **more).prepare() == 1  # type: ignore[arg-type]
    with database.read() as session:
        return session.exec(select(Round)).one().key


def send(database: Database, round_id: int) -> None:
    with database.write() as session:
        decide_round(session, round_id, MONDAY, send=True)


def pair_states(database: Database) -> Counter[str]:
    with database.read() as session:
        return Counter(session.exec(select(RoundPair.state)).all())


def round_states(database: Database) -> list[str]:
    with database.read() as session:
        return list(session.exec(select(Round.state).order_by(col(Round.id))).all())


def previews(session: Session) -> list[str]:
    calls = session.exec(select(OutboxCall).where(OutboxCall.chat_id == MODERATOR)).all()
    return [call.payload["text"] for call in calls]


def test_prepared_is_not_sent(database: Database) -> None:
    """A round is a preview: until a moderator says so, no member hears of it."""
    settle(database, 12)
    prepared(database)
    assert keeper(database).work()[0] == 0
    assert round_states(database) == [PREPARED]
    with database.read() as session:
        assert session.exec(select(Introduction)).all() == []
        assert {call.chat_id for call in session.exec(select(OutboxCall)).all()} == {MODERATOR}
        (preview,) = previews(session)
    assert "Introductions: 6" in preview
    assert "Members who get a card: 12" in preview
    assert preview.count("fewer than five") == 3


def test_small_counts_are_not_told(database: Database) -> None:
    """Neither the few who meet nor the few who are left over; none reads like a few."""
    settle(database, 9)
    prepared(database)
    with database.read() as session:
        (preview,) = previews(session)
    assert "Introductions: fewer than five" in preview
    assert "Members who get a card: 8" in preview
    assert "need like theirs: fewer than five" in preview
    assert not {"1", "4", "9"} & set(preview)


def test_nobody_to_introduce(database: Database) -> None:
    """Moderators hear that there is no round, and there is nothing to tap."""
    settle(database, 3)
    prepared(database, similar=lambda _need, _most: [])
    assert round_states(database) == [DISCARDED]
    with database.read() as session:
        assert "No round this week" in previews(session)[0]


def test_half_a_round_resumes(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """The process ends between two batches; a new one goes on, and nobody gets a card twice."""
    monkeypatch.setattr(rounds, "BATCH", 2)
    settle(database, 10)
    send(database, prepared(database))
    assert keeper(database).send() == 2
    assert pair_states(database) == {OFFERED: 2, TODO: 3}
    with Database(str(database.url)) as reopened:
        assert [keeper(reopened).send() for _ in range(3)] == [2, 1, 0]
    assert pair_states(database) == {OFFERED: 5}
    assert round_states(database) == [SENT]
    with database.read() as session:
        offers = Counter(session.exec(select(Offer.member_id)).all())
        cards = session.exec(select(OutboxCall).where(col(OutboxCall.about).like("offer:%"))).all()
        pairs = session.exec(select(Introduction.low_id, Introduction.high_id)).all()
        assert "is out" in previews(session)[-1]
    assert offers == dict.fromkeys(range(1, 11), 1)
    assert len(cards) == 10
    assert len(set(pairs)) == len(pairs) == 5


def test_a_batch_that_fails_leaves_nothing_half_done(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error in the middle of a batch undoes all of it, and the next try does it whole."""
    settle(database, 6)
    send(database, prepared(database))
    original, calls = offer_introduction, []

    def third_fails(*args: object, **more: object) -> None:
        calls.append(args)
        if len(calls) == 3:
            raise OSError("disk full")
        original(*args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr("usecases.send_round.offer_introduction", third_fails)
    with pytest.raises(OSError, match="disk full"):
        keeper(database).send()
    assert pair_states(database) == {TODO: 3}
    assert keeper(database).send() == 3
    with database.read() as session:
        assert Counter(session.exec(select(Offer.member_id)).all()) == dict.fromkeys(range(1, 7), 1)


def test_twenty_pairs_read_as_often_as_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a batch is about is read together, and what it writes asks for nothing more."""
    counts = []
    for pairs in (1, 20):
        monkeypatch.setattr(rounds, "BATCH", pairs)  # so that neither batch is the last
        with Database(f"sqlite:///{tmp_path}/{pairs}.db") as town:
            migrate(town)
            settle(town, 2 * pairs)
            send(town, prepared(town))
            statements = statements_to(town)
            assert keeper(town).send() == pairs
            counts.append(sum(statement.startswith("SELECT") for statement in statements))
    assert counts[0] == counts[1] > 0


def test_eligibility_is_checked_again_at_sending(database: Database) -> None:
    """Whoever took a break, is full, or changed their need since the preview gets no card."""
    settle(database, 10)
    round_id = prepared(database)
    with database.write() as session:
        get_member(session, 1).paused_at = MONDAY
        set_limit(session, get_member(session, 3), 0, MONDAY)
        for need_id, change in ((5, {"text": "Something else"}), (7, {"state": "solved"})):
            need = session.get(Need, need_id)
            for name, value in change.items():
                setattr(need, name, value)
    send(database, round_id)
    assert keeper(database).send() == 5
    assert pair_states(database) == {SKIPPED: 4, OFFERED: 1}
    with database.read() as session:
        assert sorted(session.exec(select(Offer.member_id)).all()) == [9, 10]


def test_nobody_gets_more_cards_than_they_have_room_for(database: Database) -> None:
    """Everyone is like everyone; the limits hold, with the cards counted that are still open."""
    settle(database, 8, introductions_a_month=2)
    with database.write() as session:
        get_member(session, 1).introductions_a_month = 1
        get_member(session, 2).introductions_a_month = 5
    everyone = [(need_id, 0.5) for need_id in range(1, 9)]
    send(database, prepared(database, similar=lambda _need, _most: everyone))
    keeper(database).send()
    with database.write() as session:
        cards = Counter(session.exec(select(Offer.member_id)).all())
        assert cards[1] == 1
        assert cards[2] == 3
        assert all(cards[number] == 2 for number in range(3, 9))
        want_weekly_round(session, MONDAY + timedelta(weeks=1))
    # The cards of last week still wait: only who has room beside them takes part.
    again = keeper(database, lambda _need, _most: everyone, MONDAY + timedelta(weeks=1))
    assert again.prepare() == 1
    assert round_states(database) == [SENT, DISCARDED]


def test_one_round_a_week(database: Database) -> None:
    """Asked every hour of a Monday, one is made; last week's undecided one gives way."""
    settle(database, 4)
    first = prepared(database)
    week = timedelta(weeks=1)
    with database.write() as session:
        for hours in range(1, 9):
            want_weekly_round(session, MONDAY + timedelta(hours=hours))
        assert len(session.exec(select(Round)).all()) == 1
        want_weekly_round(session, MONDAY + week)
        want_weekly_round(session, MONDAY + 2 * week)  # the last is not worked out yet
    assert round_states(database) == [DISCARDED, DUE]
    with pytest.raises(RefusedError, match="round-decided"), database.write() as session:
        decide_round(session, first, MONDAY + week, send=True)


def test_decided_once(database: Database) -> None:
    """Two moderators tap: the first decides, and not this week is final."""
    settle(database, 4)
    round_id = prepared(database)
    with database.write() as session:
        decide_round(session, round_id, MONDAY, send=False)
    with pytest.raises(RefusedError, match="round-decided"):
        send(database, round_id)
    with pytest.raises(RefusedError, match="button-old"):
        send(database, 99)
    assert keeper(database).send() == 0
    with database.read() as session:
        assert session.exec(select(Introduction)).all() == []


def test_a_round_waits_for_the_model(database: Database) -> None:
    """Before the needs can be compared nothing is decided about them."""
    settle(database, 4)
    with database.write() as session:
        want_weekly_round(session, MONDAY)
    waiting = keeper(database)
    waiting.is_ready = lambda: False
    assert waiting.work()[0] == 0
    assert round_states(database) == [DUE]


def test_prepared_twice_is_kept_once(database: Database) -> None:
    """Should two keepers work at once, the second plan is thrown away."""
    settle(database, 4)
    with database.write() as session:
        want_weekly_round(session, MONDAY)

    def another_is_quicker(need_id: int, most: int) -> list[tuple[int, float]]:
        with database.write() as session:
            session.exec(select(Round)).one().state = SENDING
        return neighbours(need_id, most)

    assert keeper(database, another_is_quicker).prepare() == 0
    assert pair_states(database) == {}


def test_who_waited_longer_comes_first(database: Database) -> None:
    """Three needs alike and room for one meeting: last week's leftover is chosen this week."""
    settle(database, 3, introductions_a_month=1)
    with database.write() as session:
        for need in session.exec(select(Need)).all():
            need.told_at = MONDAY - (timedelta(weeks=6) if need.member_id == 3 else timedelta())
    popular = {1: [(2, 0.5), (3, 0.5)], 2: [(1, 0.5)], 3: [(1, 0.5)]}
    prepared(database, similar=lambda need, _most: popular[need])
    with database.read() as session:
        pair = session.exec(select(RoundPair)).one()
        assert (pair.low_id, pair.high_id) == (1, 3)
