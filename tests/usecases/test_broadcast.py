"""Broadcasts straight on a database: in batches, never twice, and to whom they are meant."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import Session, select

from models.broadcast import Broadcast, BroadcastLine
from models.database import Database
from models.later import Later
from models.outbox import SENT, OutboxCall
from models.theme import Theme, ThemeNeed
from tests.community import add_member, add_need
from usecases import send_broadcast as sending
from usecases.audience import as_told, audience_size
from usecases.errors import RefusedError
from usecases.hear_news import set_hears_news
from usecases.send_broadcast import begin_if_due, delivery_of, is_over, send_lines
from usecases.write_broadcast import (
    begin_broadcast,
    parse_moment,
    plan_broadcast,
    set_audience,
    set_text,
    stop_broadcast,
)

pytestmark = pytest.mark.usefixtures("nothing_kept_back")

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)  # a Monday; ten o'clock in Brussels
NEXT_WEEK = NOW + timedelta(weeks=1)
BRUSSELS = ZoneInfo("Europe/Brussels")
AUTHOR = 90


def planned(session: Session, kind: str = "all", value: str | None = None) -> Broadcast:
    broadcast = begin_broadcast(session, AUTHOR)
    set_text(broadcast, "nl", "Vrijdag gesloten.")
    set_text(broadcast, "fr", "Fermé vendredi.")
    set_audience(session, broadcast, kind, value, NOW)
    plan_broadcast(session, broadcast, NOW, moderators=(), message_id=None)
    begin_if_due(session, broadcast, NOW, moderators=())
    return broadcast


def texts(session: Session) -> list[str]:
    calls = session.exec(select(OutboxCall).where(OutboxCall.priority == 3)).all()
    return [str(call.payload["text"]).splitlines()[-1] for call in calls]


def test_lines_go_in_batches_and_each_member_has_one(database: Database) -> None:
    """Begun again from the start, as after a crash that lost the place, nobody has a second."""
    with database.write() as session:
        for number in range(5):
            add_member(session, number, NOW, language=("nl", "fr", "en")[number % 3])
        broadcast = planned(session)
        counts = [send_lines(session, broadcast, NOW, 2, moderators=()) for _ in range(4)]
        assert counts == [2, 2, 1, 0]
        broadcast.cursor, broadcast.queued_at = 0, None
        send_lines(session, broadcast, NOW, 9, moderators=())
        assert sorted(texts(session)) == ["Fermé vendredi."] * 2 + ["Vrijdag gesloten."] * 3
        assert len(session.exec(select(BroadcastLine)).all()) == 5


def test_the_outbox_stays_short(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """While many lines wait, no more are written: most of a stop finds nothing to take back."""
    monkeypatch.setattr(sending, "MOST_WAITING", 3)
    with database.write() as session:
        for number in range(6):
            add_member(session, number, NOW)
        broadcast = planned(session)
        assert [send_lines(session, broadcast, NOW, 2, moderators=()) for _ in range(3)] == [
            2,
            2,
            0,
        ]
        assert delivery_of(session, broadcast).waiting == 6
        for call in session.exec(select(OutboxCall)).all():
            call.state = SENT
        assert send_lines(session, broadcast, NOW, 9, moderators=()) == 2


def test_a_stop_leaves_what_was_not_sent(database: Database) -> None:
    """In the outbox and behind quiet hours; a second stop says that it is over."""
    with database.write() as session:
        for number in range(3):
            add_member(session, number, NOW)
        add_member(session, 9, NOW, quiet_from=8, quiet_until=20, timezone="Europe/Brussels")
        broadcast = planned(session)
        send_lines(session, broadcast, NOW, 9, moderators=())
        first = session.exec(select(OutboxCall)).first()
        assert first is not None
        first.state = SENT
        stop_broadcast(session, broadcast, NOW, actor=AUTHOR)
        delivery = delivery_of(session, broadcast)
        assert (delivery.delivered, delivery.waiting, delivery.total) == (1, 0, 4)
        assert session.exec(select(Later)).all() == []
        assert is_over(session, broadcast)
        assert send_lines(session, broadcast, NOW, 9, moderators=()) == 0
        with pytest.raises(RefusedError, match="broadcast-over"):
            stop_broadcast(session, broadcast, NOW, actor=AUTHOR)


def test_to_whom(database: Database) -> None:
    """By language, field, region, role and theme; never the blocked, unreachable or unwilling."""
    with database.write() as session:
        ada = add_member(session, 1, NOW, language="nl", sector="it", region="liege")
        add_member(session, 2, NOW, sector="it")
        for number, field in enumerate(("blocked_at", "unreachable_at")):
            add_member(session, 3 + number, NOW, sector="it", **{field: NOW})
        add_member(session, 5, NOW, sector="it", hears_news=False)
        theme = Theme(words={}, born_at=NOW)
        session.add(theme)
        session.flush()
        needs = [
            add_need(session, member, NOW)
            for member in (ada, *(add_member(session, 10 + n, NOW) for n in range(4)))
        ]
        for need in needs[:4]:
            session.add(ThemeNeed(need_id=need.key, theme_id=theme.key, since=NOW))
        broadcast = begin_broadcast(session, AUTHOR)
        with pytest.raises(RefusedError, match="theme-gone"):
            set_audience(session, broadcast, "theme", str(theme.key), NOW)  # four members
        # It has its figure for this week; from Monday on it is large enough.
        session.add(ThemeNeed(need_id=needs[4].key, theme_id=theme.key, since=NOW))
        session.flush()
        for kind, value, size in (
            ("all", None, 6),
            ("language", "nl", 1),
            ("sector", "it", 2),
            ("region", "liege", 1),
            ("role", "moderator", 1),
            ("theme", str(theme.key), 5),
        ):
            set_audience(session, broadcast, kind, value, NEXT_WEEK)
            found = audience_size(session, broadcast, moderators={ada.telegram_id})
            assert found == size, kind
        told = [as_told(session, broadcast, count) for count in (0, 4, 5, 9, 10)]
        assert told == [0, 0, 5, 5, 10]
        broadcast.audience = "all"
        assert as_told(session, broadcast, 4) == 4


def test_who_has_had_enough_gets_no_line_that_waits(database: Database) -> None:
    with database.write() as session:
        ada = add_member(session, 1, NOW)
        ben = add_member(session, 2, NOW, quiet_from=8, quiet_until=20, timezone="Europe/Brussels")
        send_lines(session, planned(session), NOW, 9, moderators=())
        session.flush()
        for member in (ada, ben):
            set_hears_news(session, member, wants=False)
        session.flush()
        session.expire_all()
        states = [call.state for call in session.exec(select(OutboxCall)).all()]
        assert states == ["cancelled"]
        assert session.exec(select(Later)).all() == []


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("tomorrow 9:00", "2026-11-03T08:00"),
        ("morgen om 9u30", "2026-11-03T08:30"),
        ("demain à 9h", "2026-11-03T08:00"),
        ("Morgen um 18 Uhr", "2026-11-03T17:00"),
        ("today 18:15", "2026-11-02T17:15"),
        ("18", "2026-11-02T17:00"),
        ("9:00", "2026-11-03T08:00"),  # nine has gone by today
        ("2/11 18:00", "2026-11-02T17:00"),
        ("24.12. 9:00", "2026-12-24T08:00"),
        ("2027-07-01, 9:00", "2027-07-01T07:00"),  # summer time
    ],
)
def test_moments_that_are_read(text: str, moment: str) -> None:
    """By the house's clock; without a day the next such time."""
    assert parse_moment(text, NOW, BRUSSELS) == datetime.fromisoformat(moment).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["", "tomorrow", "24/12", "25:00", "9:60", "31/2 9:00", "soon 9:00", "now", "9:00 x"]
)
def test_moments_that_are_asked_again(text: str) -> None:
    assert parse_moment(text, NOW, BRUSSELS) is None


def test_a_planned_one_waits_for_its_moment(database: Database) -> None:
    with database.write() as session:
        add_member(session, 1, NOW)
        broadcast = begin_broadcast(session, AUTHOR)
        set_text(broadcast, "nl", "Vrijdag gesloten.")
        broadcast.due_at = NOW + timedelta(hours=1)
        plan_broadcast(session, broadcast, NOW, moderators=(), message_id=None)
        assert not begin_if_due(session, broadcast, NOW, moderators=())
        assert send_lines(session, broadcast, NOW, 9, moderators=()) == 0
        assert begin_if_due(session, broadcast, NOW + timedelta(hours=2), moderators=())
