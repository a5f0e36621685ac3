"""From outcomes in the database to weights in use, and back."""

from datetime import datetime, timedelta

import pytest
from sqlmodel import Session, select

from benchmarks.learning import drawn
from matching.learning import FEWEST
from matching.scoring import DEFAULTS, Extras, Weights
from models.audit import AuditEntry
from models.check_in import BETTER, CheckIn
from models.database import Database
from models.experience import Experience
from models.helped import Helped
from models.introduction import (
    DECLINED,
    EXPIRED,
    INTRODUCED,
    PROPOSED,
    WITHDRAWN,
    Contact,
    Introduction,
    Offer,
)
from models.moment import last_time
from models.need import SOLVED, Need, text_hash
from models.outbox import OutboxCall
from models.weekly_round import RoundPair
from models.weights import (
    CANDIDATE,
    IN_USE,
    LAPSED,
    NO_BETTER,
    RETIRED,
    TURNED_DOWN,
    WeightsVersion,
    weights_in_use,
)
from scheduler.jobs import learn_from_outcomes, want_weekly_round
from scheduler.learner import Learner
from scheduler.rounds import RoundKeeper
from tests.community import MODERATOR, MONDAY, add_introduction, add_member, add_need, add_past
from usecases.errors import RefusedError
from usecases.learn_weights import ENOUGH_NEW, LEARNED, WANTED, keep_lesson
from usecases.outcomes import HELPED, MET, NOTHING_CAME, settled_outcomes
from usecases.propose_peers import propose_peers
from usecases.switch_weights import decide_candidate, switch_weights

YEARS_COUNT = Weights(0.0, 0.0, 0.0, 0.3, 0.0)
WEEK = timedelta(weeks=1)


def learned(database: Database, now: datetime = MONDAY) -> None:
    """A Monday on which the learner is asked."""
    with database.write() as session:
        learn_from_outcomes(session, now)
    learner = Learner(database, lambda: now, moderators={MODERATOR}, default_language="en")
    assert learner.work()
    assert not learner.work()


def add_version(session: Session, state: str, weights: Weights = YEARS_COUNT) -> WeightsVersion:
    figures = {"log_loss": 0.6, "ranking": 0.6}
    version = WeightsVersion(
        state=state,
        weights=vars(weights),
        outcomes=120,
        figures={"learned": figures, "in_use": figures, "defaults": figures},
        made_at=MONDAY,
    )
    session.add(version)
    session.flush()
    return version


def states(database: Database) -> list[str]:
    with database.read() as session:
        return [v.state for v in session.exec(select(WeightsVersion)).all()]


def judged(session: Session, introduction: Introduction) -> tuple[bool, float] | None:
    introduction.extras = {"sector": 1}
    session.flush()
    found = settled_outcomes(session)
    introduction.extras = None
    session.flush()
    return (found[0].went_well, found[0].weight) if found else None


def test_how_introductions_are_judged(database: Database) -> None:
    """Talking is good and help better; without a word nothing is known; «not yet» tells little."""
    with database.write() as session:
        one, other = (add_need(session, add_member(session, n, MONDAY), MONDAY) for n in (1, 2))
        met = add_introduction(session, one, other, MONDAY)
        assert judged(session, met) is None
        met.state, met.introduced_at = INTRODUCED, MONDAY
        assert judged(session, met) is None
        said = [
            Contact(introduction_id=met.key, member_id=n, answer=a, answered_at=MONDAY)
            for n, a in ((1, "no"), (2, "planned"))
        ]
        session.add(said[0])
        assert judged(session, met) == (False, NOTHING_CAME)
        session.add(said[1])
        assert judged(session, met) is None
        said[0].answer = "yes"
        assert judged(session, met) == (True, MET)
        check_in = CheckIn(need_id=one.key, asked_at=MONDAY, answer=BETTER)
        session.add(check_in)
        for days, outcome in ((90, MET), (-1, MET), (20, HELPED)):
            check_in.answered_at = MONDAY + timedelta(days=days)
            assert judged(session, met) == (True, outcome)
        session.delete(check_in)
        other.state, other.closed_at = SOLVED, MONDAY + WEEK
        assert judged(session, met) == (True, HELPED)
        said[0].answer = said[1].answer = "no"  # solved, but not by talking
        assert judged(session, met) == (False, NOTHING_CAME)


def test_help_of_who_has_been_there(database: Database) -> None:
    """Only what one of the two says of it afterwards counts; not before, and not another reader."""
    with database.write() as session:
        asker, author, reader = (add_member(session, n, MONDAY) for n in range(3))
        experience = Experience(member_id=author.key, text="So", language="en", told_at=MONDAY)
        session.add(experience)
        session.flush()
        met = Introduction(
            low_id=asker.key,
            high_id=author.key,
            experience_id=experience.key,
            similarity=0.5,
            state=INTRODUCED,
            proposed_at=MONDAY,
            introduced_at=MONDAY,
        )
        session.add(met)
        session.add(Helped(experience_id=experience.key, member_id=reader.key, at=MONDAY + WEEK))
        helped = Helped(experience_id=experience.key, member_id=asker.key, at=MONDAY - WEEK)
        session.add(helped)
        assert judged(session, met) is None
        helped.at = MONDAY + WEEK
        assert judged(session, met) == (True, HELPED)


def test_a_no_teaches_what_silence_teaches(database: Database) -> None:
    """And only once the time of the cards is over; nobody's yes is held against the two."""
    with database.write() as session:
        a, b, c, d = (
            add_need(session, add_member(session, n, MONDAY), MONDAY) for n in range(1, 5)
        )
        one = add_introduction(session, a, b, MONDAY)
        other = add_introduction(session, c, d, MONDAY)
        for introduction, answer in ((one, False), (other, None)):
            for member_id, said in ((introduction.low_id, True), (introduction.high_id, answer)):
                session.add(
                    Offer(
                        introduction_id=introduction.key,
                        member_id=member_id,
                        offered_at=MONDAY,
                        expires_at=MONDAY + WEEK,
                        answer=said,
                    )
                )
        for state in (PROPOSED, DECLINED, WITHDRAWN):
            one.state = other.state = state
            assert judged(session, one) is None
            assert judged(session, other) is None
        one.state = other.state = EXPIRED
        assert judged(session, one) == judged(session, other) == (False, NOTHING_CAME)
        away = session.exec(select(Offer).where(Offer.member_id == other.high_id)).one()
        session.delete(away)  # the peer was away and never asked
        assert judged(session, other) is None


def test_what_was_known_is_kept_with_the_proposal(database: Database) -> None:
    """Facts that change afterwards change nothing of what is learned from."""
    with database.write() as session:
        facts = {"sector": "design", "region": "brussel", "years": "lt1"}
        ada, ben = (add_member(session, n, MONDAY, peer_sector="same", **facts) for n in (1, 2))
        need, other = (add_need(session, member, MONDAY) for member in (ada, ben))
        need.matched_at = None
        propose(session, need, [(other.key, 0.7)])
        kept = session.exec(select(Introduction)).one()
        ada.region = ben.sector = None
        assert kept.extras == vars(Extras(1, 2, 1, 1, 0))
        offer = session.exec(select(Offer)).one()
        kept.state, offer.closed_at = EXPIRED, MONDAY
        session.flush()
        (outcome,) = settled_outcomes(session)
        assert (outcome.similarity, outcome.extras) == (0.7, Extras(1, 2, 1, 1, 0))


def propose(session: Session, need: Need, similar: list[tuple[int, float]]) -> int:
    return propose_peers(
        session, need.key, text_hash(need.text), similar, least_similarity=0.45, now=MONDAY
    )


def test_ninety_nine_outcomes_teach_nothing(database: Database) -> None:
    with database.write() as session:
        add_past(session, drawn(FEWEST - 1, 1, YEARS_COUNT), MONDAY)
    learned(database)
    assert states(database) == []
    with database.read() as session:
        assert last_time(session, WANTED) is None
        assert last_time(session, LEARNED) == MONDAY
        assert session.exec(select(OutboxCall)).all() == []


def test_a_candidate_waits_for_a_moderator(database: Database) -> None:
    """It is proposed in a table with what it foretold, and nothing is used before a tap."""
    with database.write() as session:
        add_past(session, drawn(303, 1, YEARS_COUNT), MONDAY)
    learned(database)
    assert states(database) == [CANDIDATE]
    with database.read() as session:
        assert weights_in_use(session) == DEFAULTS
        (call,) = session.exec(select(OutboxCall)).all()
        version = session.exec(select(WeightsVersion)).one()
    assert call.chat_id == MODERATOR
    assert "300 proposals or more" in call.payload["text"]
    assert call.once
    assert version.figures["learned"]["log_loss"] < version.figures["defaults"]["log_loss"]
    with database.write() as session:
        decide_candidate(session, version.key, MONDAY, actor=MODERATOR, use=True)
    with database.read() as session:
        assert weights_in_use(session) == version.as_weights() != DEFAULTS
        (entry,) = session.exec(select(AuditEntry)).all()
        assert (entry.action, entry.subject_id) == ("weights-used", version.key)


def test_what_is_no_better_is_kept_and_not_proposed(database: Database) -> None:
    with database.write() as session:
        add_past(session, drawn(150, 3, None), MONDAY)
    learned(database)
    assert states(database) == [NO_BETTER]
    with database.read() as session:
        assert session.exec(select(OutboxCall)).all() == []
    with pytest.raises(RefusedError, match="weights-settled"), database.write() as session:
        decide_candidate(session, 1, MONDAY, actor=MODERATOR, use=True)
    with pytest.raises(RefusedError, match="button-old"), database.write() as session:
        switch_weights(session, 1, 0, MONDAY, actor=MODERATOR)


def test_learned_anew_only_from_enough_that_is_new(database: Database) -> None:
    """Once a Monday, and not again for a few outcomes; a newer proposal overtakes the older."""
    outcomes = drawn(340, 1, YEARS_COUNT)
    with database.write() as session:
        add_past(session, outcomes[:300], MONDAY)
    learned(database)
    with database.write() as session:
        learn_from_outcomes(session, MONDAY + timedelta(hours=3))
        assert last_time(session, WANTED) is None
        add_past(session, outcomes[300 : 300 + ENOUGH_NEW - 1], MONDAY, first=700)
    learned(database, MONDAY + WEEK)
    assert states(database) == [CANDIDATE]
    with database.write() as session:
        add_past(session, outcomes[-1:], MONDAY, first=800)
    learned(database, MONDAY + 2 * WEEK)
    assert states(database) == [LAPSED, CANDIDATE]
    with pytest.raises(RefusedError, match="weights-settled"), database.write() as session:
        decide_candidate(session, 1, MONDAY, actor=MODERATOR, use=True)


def test_a_switch_while_it_learns(database: Database) -> None:
    """What was compared with other weights than are in use is thrown away, and learned again."""
    with database.write() as session:
        learn_from_outcomes(session, MONDAY)
        version = add_version(session, IN_USE)
        kept = keep_lesson(session, None, None, MONDAY, moderators=(), default_language="en")
        assert kept is None
        assert last_time(session, WANTED) is not None
        keep_lesson(session, None, version.key, MONDAY, moderators=(), default_language="en")
        assert last_time(session, WANTED) is None


def test_one_of_two_moderators_decides(database: Database) -> None:
    """The second hears that it is settled, whatever they tapped; what is turned down can be used
    later all the same."""
    with database.write() as session:
        version = add_version(session, CANDIDATE)
        decide_candidate(session, version.key, MONDAY, actor=7, use=False)
    for use in (True, False):
        with pytest.raises(RefusedError, match="weights-settled"), database.write() as session:
            decide_candidate(session, 1, MONDAY, actor=MODERATOR, use=use)
    assert states(database) == [TURNED_DOWN]
    with database.write() as session:
        switch_weights(session, 1, 0, MONDAY, actor=MODERATOR)
        assert session.exec(select(WeightsVersion)).one().decided_by == MODERATOR
    with pytest.raises(RefusedError, match="weights-switched"), database.write() as session:
        switch_weights(session, 1, 0, MONDAY, actor=7)
    assert states(database) == [IN_USE]
    for number in (99, -1):
        with pytest.raises(RefusedError, match="button-old"), database.write() as session:
            switch_weights(session, number, 1, MONDAY, actor=7)


def test_matching_goes_by_the_weights_in_use_and_back(database: Database) -> None:
    """Another peer comes first while a version is in use, for a need and in a round; back at the
    beginning all is exactly as it was."""
    with database.write() as session:
        ada = add_member(session, 1, MONDAY, years="lt1", region="namur", introductions_a_month=1)
        for number, facts in ((2, {"region": "namur"}), (3, {"years": "lt1"})):
            add_need(session, add_member(session, number, MONDAY, **facts), MONDAY)
        need = add_need(session, ada, MONDAY)
        add_version(session, RETIRED)
    similar = [(1, 0.6), (2, 0.6)]

    def first_peer() -> tuple[list[int], int]:
        """Peers in the order of their cards, and whom a round gives who has room for one."""
        with database.write() as session:
            asked = session.get(Need, need.key)
            assert asked is not None
            asked.matched_at = None
            assert propose(session, asked, similar) == 2
            cards = [i.peer_of(ada.key) for i in session.exec(select(Introduction)).all()]
            session.rollback()
            want_weekly_round(session, MONDAY)
            session.commit()
        keeper = RoundKeeper(
            database,
            lambda: MONDAY,
            lambda ids, _: [(n, similar) for n in ids if n == need.key],
            least_similarity=0.45,
        )
        assert keeper.prepare() == 1
        with database.write() as session:
            (pair,) = session.exec(select(RoundPair)).all()
            session.delete(pair)
            session.flush()
            session.connection().exec_driver_sql("DELETE FROM round")
            return cards, pair.high_id

    before = first_peer()
    with database.write() as session:
        switch_weights(session, 1, 0, MONDAY, actor=MODERATOR)
    during = first_peer()
    with database.write() as session:
        switch_weights(session, 0, 1, MONDAY, actor=MODERATOR)
        assert weights_in_use(session) == DEFAULTS
    assert before == ([2, 3], 2)
    assert during == ([3, 2], 3)
    assert first_peer() == before
