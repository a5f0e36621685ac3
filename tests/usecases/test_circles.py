"""What happens to a circle when its members are away, quiet, blocked, or want to go on."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlmodel import Session, col, select

from matching.circles import CirclePlan, FoundCircle
from models.circle import (
    DISCARDED,
    DROPPED,
    DUE,
    ENDED,
    PREPARED,
    SENT,
    Circle,
    CircleSeat,
    CircleWeek,
    members_in,
)
from models.database import Database
from models.later import Later
from models.meeting import OVER, CircleMeeting, MeetingVoice, meetings_due
from models.member import get_member
from models.moment import BACK, note_time
from models.need import Need
from models.outbox import OutboxCall
from scheduler.circle_jobs import tend_meetings, want_weekly_circles
from scheduler.circles import LEAST_LIKELY, CircleKeeper
from scheduler.jobs import offer_cards_again
from tests.community import FIRST_TELEGRAM_ID, MODERATOR, MONDAY, add_member, add_need
from usecases.errors import RefusedError
from usecases.host_circle import give_link, volunteer
from usecases.meet import say_goes_on, say_worth
from usecases.moderate import block_member
from usecases.offer_circle import answer_circle
from usecases.plan_meeting import done_ticking, tick
from usecases.prepare_circles import decide_circles, keep_circles, set_unasked

HOUSE: dict[str, Any] = {"moderators": (), "default_language": "en"}
A_WEEK = timedelta(weeks=1)


def settle(database: Database, count: int = 5, **more: object) -> None:
    """Members 1 to `count`, each with a need like all the others."""
    with database.write() as session:
        for number in range(1, count + 1):
            add_need(session, add_member(session, number, MONDAY, **more), MONDAY)


def keeper(database: Database, now: datetime = MONDAY) -> CircleKeeper:
    def alike(need_ids: Sequence[int], _most: int) -> list[tuple[int, list[tuple[int, float]]]]:
        return [(one, [(other, 0.8) for other in need_ids if other != one]) for one in need_ids]

    return CircleKeeper(database, lambda: now, alike, least_similarity=LEAST_LIKELY)


def propose(database: Database, now: datetime = MONDAY) -> None:
    with database.write() as session:
        want_weekly_circles(session, now)
    keeper(database, now).prepare()


def send(database: Database, now: datetime = MONDAY) -> None:
    with database.write() as session:
        week = session.exec(select(CircleWeek).order_by(col(CircleWeek.id).desc())).first()
        assert week is not None
        decide_circles(session, week.key, now, send=True)
    while keeper(database, now).send():
        pass


def begin(database: Database, count: int = 4, **more: object) -> None:
    settle(database, count, **more)
    propose(database)
    send(database)
    with database.write() as session:
        for number in range(1, count + 1):
            answer(session, number)


def answer(session: Session, number: int, now: datetime = MONDAY, *, yes: bool = True) -> str:
    return answer_circle(session, get_member(session, number), 1, now, yes=yes, **HOUSE)


def plan(database: Database, option: int = 0, members: Sequence[int] = (1, 2, 3, 4)) -> datetime:
    """Everyone ticks one date; returns when they meet."""
    with database.write() as session:
        meeting = session.exec(select(CircleMeeting).where(CircleMeeting.state != OVER)).one()
        for number in members:
            member = get_member(session, number)
            tick(session, member, meeting.key, meeting.tries, option, on=True)
            done_ticking(session, member, meeting.key, meeting.tries, MONDAY)
        assert meeting.held_at is not None
        return meeting.held_at


def tend(database: Database, now: datetime) -> None:
    while True:
        with database.write() as session:
            if not tend_meetings(session, now):
                return


def texts_to(
    database: Database, number: int, table: type[OutboxCall] | type[Later] = OutboxCall
) -> list[str]:
    sent_to = table.chat_id == FIRST_TELEGRAM_ID + number
    with database.read() as session:
        payloads = session.exec(select(table.payload).where(sent_to).order_by(col(table.id))).all()
    return [str(payload.get("text")) for payload in payloads]


def test_a_reminder_waits_for_the_morning_or_is_left_out(database: Database) -> None:
    """The day before it comes after quiet hours; an hour before it would come too late."""
    begin(database)
    held_at = plan(database)
    with database.write() as session:
        member = get_member(session, 1)
        member.timezone = "Europe/Brussels"
        member.quiet_from, member.quiet_until = 9, 12  # since the date was chosen
    tend(database, held_at - timedelta(days=1))
    assert "Your circle meets" in texts_to(database, 1, Later)[-1]
    assert "Your circle meets" in texts_to(database, 2)[-1]
    tend(database, held_at - timedelta(hours=1))
    assert "within the hour" in texts_to(database, 2)[-1]
    assert not any("within the hour" in text for text in texts_to(database, 1, Later))


def test_what_was_missed_for_good_is_left_out(database: Database) -> None:
    """Off from before the reminders until after the meeting: asked how it was, once."""
    begin(database)
    held_at = plan(database)
    tend(database, held_at + timedelta(days=1, hours=1))
    told = texts_to(database, 1)
    assert not any("Your circle meets" in text or "within" in text[:40] for text in told)
    assert sum("worth your hour" in text for text in told) == 1
    tend(database, held_at + timedelta(days=1, hours=2))
    assert texts_to(database, 1) == told


def test_who_is_away_is_not_waited_for(database: Database) -> None:
    """A break keeps the seat; three answers then are all there are."""
    begin(database)
    with database.write() as session:
        get_member(session, 4).paused_at = MONDAY
    told = texts_to(database, 4)
    held_at = plan(database, members=(1, 2, 3))
    tend(database, held_at - timedelta(days=1))
    assert texts_to(database, 4) == told
    with database.read() as session:
        assert [member.key for member in members_in(session, 1)] == [1, 2, 3, 4]


def test_a_blocked_member_has_left(database: Database) -> None:
    """To the others it is as if they had said goodbye; below three the circle ends."""
    begin(database)
    with database.write() as session:
        member = get_member(session, 2)
        volunteer(session, 1, member.telegram_id, member)
        block_member(session, member, MONDAY, actor=MODERATOR, moderators=())
        circle = session.get(Circle, 1)
        assert circle is not None
        assert circle.host_id is None
    assert "Member 2 has left" in texts_to(database, 1)[-1]
    with database.write() as session:
        block_member(session, get_member(session, 3), MONDAY, actor=MODERATOR, moderators=())
        assert session.exec(select(Circle.state)).one() == ENDED
        assert meetings_due(session, MONDAY + timedelta(weeks=9), 9) == []
    assert "too small" in texts_to(database, 1)[-1]


def conclude_the_series(database: Database, goes_on: dict[int, bool | None]) -> None:
    """As after the last meeting, with what each said."""
    held_at = plan(database, members=list(goes_on))
    with database.write() as session:
        meeting = session.exec(select(CircleMeeting)).one()
        meeting.number = 3
    tend(database, held_at - timedelta(days=1))
    tend(database, held_at - timedelta(hours=1))
    tend(database, held_at + timedelta(days=1))
    with database.write() as session:
        for voice in session.exec(select(MeetingVoice)).all():
            voice.goes_on = goes_on[voice.member_id]
    tend(database, held_at + timedelta(days=3))


def test_four_go_on(database: Database) -> None:
    """Three more meetings for those who want them; a goodbye without a reason for who does not."""
    begin(database, 6)
    conclude_the_series(database, {1: True, 2: True, 3: True, 4: True, 5: False, 6: None})
    with database.read() as session:
        assert session.exec(select(Circle.meetings)).one() == 6
        assert [member.key for member in members_in(session, 1)] == [1, 2, 3, 4]
        assert session.exec(select(CircleMeeting.number).where(CircleMeeting.state != OVER)).all()
    assert "three more meetings" in texts_to(database, 1)[-2]
    assert texts_to(database, 5)[-1] == texts_to(database, 6)[-1]
    assert "the circle ends for you" in texts_to(database, 5)[-1]


def test_three_are_too_few_to_go_on(database: Database) -> None:
    """All hear the same, whoever would have liked to."""
    begin(database)
    conclude_the_series(database, {1: True, 2: True, 3: True, 4: False})
    assert len({texts_to(database, number)[-1] for number in range(1, 5)}) == 1
    assert "Your circle ends here" in texts_to(database, 1)[-1]


def test_one_plan_a_week(database: Database) -> None:
    """Asked every hour of a Tuesday one is made; last week's undecided one gives way."""
    settle(database)
    propose(database)
    with database.write() as session:
        for hours in range(1, 9):
            want_weekly_circles(session, MONDAY + timedelta(hours=hours))
        assert session.exec(select(CircleWeek.state).order_by(col(CircleWeek.id))).all() == [
            PREPARED
        ]
        want_weekly_circles(session, MONDAY + A_WEEK)
        want_weekly_circles(session, MONDAY + 2 * A_WEEK)  # the last is not worked out yet
        assert session.exec(select(CircleWeek.state).order_by(col(CircleWeek.id))).all() == [
            DISCARDED,
            DUE,
        ]
        assert session.exec(select(Circle.state)).all() == [DROPPED]
        with pytest.raises(RefusedError, match="circles-decided"):
            decide_circles(session, 1, MONDAY, send=True)


def test_without_asking(database: Database) -> None:
    """Once the working group says so, no moderator is asked, and the cards go out."""
    settle(database)
    with database.write() as session:
        set_unasked(session, MONDAY, unasked=True)
        want_weekly_circles(session, MONDAY)
    while keeper(database).work()[0]:
        pass
    with database.read() as session:
        assert session.exec(select(CircleWeek.state).order_by(col(CircleWeek.id))).all() == [SENT]
    assert "join a circle" in texts_to(database, 1)[-1]


def test_what_changed_since_the_plan(database: Database) -> None:
    """Who rewrote their need or took a break is left out; with fewer than four nobody hears."""
    settle(database)
    propose(database)
    with database.write() as session:
        need = session.get(Need, 1)
        assert need is not None
        need.text = "Something else"
        get_member(session, 2).paused_at = MONDAY
    send(database)
    with database.read() as session:
        assert session.exec(select(Circle.state)).all() == [DROPPED]
        assert session.exec(select(CircleSeat.offered_at)).all() == [None] * 5
    assert texts_to(database, 3) == []


def test_asked_once_in_three_months_and_sits_in_one(database: Database) -> None:
    """Neither whoever sits in a circle, nor whoever was asked about the same lately, is asked."""
    begin(database)
    propose(database, MONDAY + timedelta(days=77))
    with database.write() as session:
        circle = session.get(Circle, 1)
        assert circle is not None
        circle.state = ENDED
    propose(database, MONDAY + timedelta(days=84))
    propose(database, MONDAY + timedelta(days=98))
    with database.read() as session:
        assert session.exec(select(CircleWeek.state).order_by(col(CircleWeek.id))).all() == [
            SENT,
            DISCARDED,
            DISCARDED,
            PREPARED,
        ]


def test_decided_meanwhile(database: Database) -> None:
    """A plan that was worked out twice is kept once."""
    settle(database)
    propose(database)
    found = FoundCircle((1, 2, 3, 4), (1, 2, 3, 4), "en", 0.8, 0.8)
    with database.write() as session:
        assert not keep_circles(session, 1, CirclePlan([found], Counter()), {}, MONDAY, **HOUSE)
        assert len(session.exec(select(Circle)).all()) == 1


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("https://t.me/+AbCdEf123456", True),
        (" https://t.me/joinchat/AbCdEf_-12345 ", True),
        ("https://t.me/raakvlak", False),
        ("http://t.me/+AbCdEf123456", False),
        ("https://t.me/+AbCdEf123456?x=1", False),
        ("https://t.me/+AbCdEf123456 come in", False),
        ("https://t.me.evil.example/+AbCdEf123456", False),
        ("https://evil.example/https://t.me/+AbCdEf123456", False),
        ("https://t.me/+short", False),
        ("tg://join?invite=AbCdEf123456", False),
        ("", False),
    ],
)
def test_an_invitation_and_nothing_else(database: Database, text: str, fits: bool) -> None:
    """Only Telegram's own invitations become a button, and only from who offered to host."""
    begin(database)
    with database.write() as session:
        member = get_member(session, 1)
        volunteer(session, 1, member.telegram_id, member)
        with pytest.raises(RefusedError, match="circle-has-place"):
            give_link(session, 1, FIRST_TELEGRAM_ID + 2, "https://t.me/+AbCdEf123456", MONDAY)
        if fits:
            give_link(session, 1, member.telegram_id, text, MONDAY)
        else:
            with pytest.raises(RefusedError, match="circle-link-unfit"):
                give_link(session, 1, member.telegram_id, text, MONDAY)
        circle = session.get(Circle, 1)
        assert circle is not None
        assert circle.link == (text.strip() if fits else None)


def test_what_can_still_be_answered_is_asked_again_after_a_silence(database: Database) -> None:
    """Cards, dates and how it was: each only to who did not answer, and once an hour at most."""
    settle(database, 4)
    propose(database)
    send(database)
    with database.write() as session:
        answer(session, 1)
    back(database, MONDAY + timedelta(hours=2))
    assert [has_again(database, number) for number in (1, 2, 3, 4)] == [0, 1, 1, 1]
    back(database, MONDAY + timedelta(hours=2, minutes=30))
    assert has_again(database, 2) == 1
    with database.write() as session:
        for number in (2, 3, 4):
            answer(session, number)
    with database.write() as session:
        meeting = session.exec(select(CircleMeeting)).one()
        done_ticking(session, get_member(session, 3), meeting.key, 1, MONDAY)
        get_member(session, 4).paused_at = MONDAY
    back(database, MONDAY + timedelta(hours=3))
    assert [has_again(database, number) for number in (1, 2, 3, 4)] == [1, 2, 1, 1]
    with database.write() as session:
        get_member(session, 4).paused_at = None
    held_at = plan(database)
    tend(database, held_at + timedelta(days=1))
    with database.write() as session:
        say_worth(session, get_member(session, 1), 1, "yes")
        say_goes_on(session, get_member(session, 1), 1, goes_on=True)
    back(database, held_at + timedelta(days=1, hours=2))
    assert [has_again(database, number) for number in (1, 2, 3, 4)] == [1, 3, 2, 2]
    back(database, held_at + timedelta(days=4))  # its two days are over: it is concluded
    assert has_again(database, 2) == 3


def back(database: Database, now: datetime) -> None:
    """The bot is there again."""
    with database.write() as session:
        note_time(session, BACK, now)
        offer_cards_again(session, now)


def has_again(database: Database, number: int) -> int:
    return sum("out of reach" in text for text in texts_to(database, number))
