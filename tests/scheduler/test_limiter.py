"""Telegram's budget, kept without a clock."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from playground.limits import Limits
from scheduler import limiter as limits
from scheduler.limiter import LONGEST_WAY, MOST_IN_A_SECOND, Limiter, Turn


def test_never_more_than_the_window_holds() -> None:
    """However the calls come, no second sees more than it may."""
    limiter = Limiter()
    at, started = 0.0, list[float]()
    while len(started) < 200:
        for _ in range(limiter.free(at)):
            limiter.start(at).end(at)
            started.append(at)
        at += limiter.wait(at, longest=10)
    for moment in started:
        assert sum(moment <= other < moment + 1 for other in started) <= MOST_IN_A_SECOND
    assert len(started) / started[-1] >= 28  # and no time is wasted


@given(
    st.lists(
        st.tuples(st.floats(0, 0.3), st.floats(0, LONGEST_WAY), st.floats(0, 1)),
        min_size=100,
        max_size=300,
    )
)
@settings(max_examples=60, deadline=None)  # long stories, and a busy machine
def test_however_the_network_bunches_them(calls: list[tuple[float, float, float]]) -> None:
    """Each call takes its own time, and arrives anywhere in it; this program pauses at will."""
    limiter, at = Limiter(), 0.0
    under_way: list[tuple[float, Turn]] = []
    arrivals: list[float] = []
    for pause, seconds, where in calls:
        at += pause
        while True:
            for answered, turn in [it for it in under_way if it[0] <= at]:
                turn.end(answered)
                under_way.remove((answered, turn))
            if limiter.free(at) > 0:
                break
            at += limiter.wait(at, longest=1)
        under_way.append((at + seconds, limiter.start(at)))
        arrivals.append(at + seconds * where)
    arrivals.sort()
    for number, moment in enumerate(arrivals[:-MOST_IN_A_SECOND]):
        assert arrivals[number + MOST_IN_A_SECOND] >= moment + 1 - 1e-6


def test_a_delay_is_made_up_for() -> None:
    """A step that took a tenth of a second costs no calls."""
    limiter, at, started = Limiter(), 0.0, 0
    while started < 300:
        for _ in range(limiter.free(at)):
            limiter.start(at).end(at)
            started += 1
        at += max(0.1, limiter.wait(at, longest=10))
    assert started / at >= 28


def test_a_slow_telegram_gets_fewer() -> None:
    """Without answers nobody knows what arrived when, and less is sent rather than too much."""
    limiter, at, started = Limiter(), 0.0, 0
    while at < 10:
        for _ in range(limiter.free(at)):
            limiter.start(at)
            started += 1
        at += limiter.wait(at, longest=1)
    assert 6 * 10 <= started <= 10 * 10


def test_a_group_gets_twenty_a_minute() -> None:
    """However many are ready, no minute sees more; the next is possible as soon as it may be."""
    limiter, at, sent = Limiter(), 0.0, list[float]()
    while len(sent) < 45:
        while -7 in limiter.resting(at) or limiter.free(at) <= 0:
            at += limiter.wait(at, longest=100)
        limiter.start(at)
        limiter.rest(-7, at)
        sent.append(at)
    for moment in sent:
        assert sum(moment <= other < moment + 60 for other in sent) <= 20
    assert sent[-1] < 180


def test_a_chat_rests_after_a_message() -> None:
    limiter = Limiter(chat_rests=1)
    limiter.rest(7, at=10.0)
    assert limiter.resting(10.5) == {7}
    assert limiter.resting(11.1) == set()


def test_a_pause_counts_for_everyone() -> None:
    """`retry_after` stops all calls, and a shorter pause does not end a longer one."""
    limiter = Limiter()
    limiter.pause(30, at=0)
    limiter.pause(3, at=1)
    assert limiter.free(29.9) == 0
    assert limiter.free(30.1) > 0
    assert 0 < limiter.wait(29.0, longest=60) <= 1.0


@given(st.lists(st.tuples(st.integers(0, 5), st.floats(0, 0.4)), min_size=1, max_size=200))
def test_what_it_lets_through_telegram_accepts(calls: list[tuple[int, float]]) -> None:
    """The playground's limits are a strict reading of Telegram's: none of its answers is a 429."""
    limiter, telegram, at = Limiter(), Limits(), 0.0
    for chat, gap in calls:
        at += gap
        while not limiter.free(at) or chat in limiter.resting(at):
            at += limiter.wait(at, longest=5)
        limiter.start(at)
        limiter.rest(chat, at)
        assert telegram.ask(chat, at) is None


def test_the_figures_are_what_telegram_advises() -> None:
    """A change of any is meant, and thought about."""
    assert (limits.CALLS_A_SECOND, limits.MOST_IN_A_SECOND, limits.CATCH_UP) == (29.8, 30, 0.6)
    assert (limits.LONGEST_WAY, limits.CHAT_RESTS) == (3.0, 1.05)
    assert (limits.GROUP_CALLS, limits.GROUP_SECONDS) == (20, 61.0)
    assert [Limiter(rate).free(0) for rate in (29.8, 10, 1)] == [17, 6, 2]


def test_an_even_pace_to_the_call() -> None:
    """Ten a second: six at once, and then one each tenth; what is answered makes room after a
    second."""
    limiter = Limiter(10)
    for left in range(5, -1, -1):
        limiter.start(0).end(0)
        assert limiter.free(0) == left
    assert limiter.wait(0, longest=9) == pytest.approx(0.1)
    assert limiter.wait(0, longest=0.05) == 0.05
    assert [limiter.free(at) for at in (0.05, 0.1, 0.3, 0.55, 0.99)] == [0, 1, 3, 4, 4]
    assert limiter.free(1.0) == 6
    limiter.start(1.0)
    assert limiter.free(1.0) == 5  # the quiet time before is not made up for twice


def test_what_is_under_way_takes_room() -> None:
    """Ten at most until there are answers; an answer counts from when it came, whatever is said
    later."""
    limiter = Limiter(10)
    turns = [limiter.start(0) for _ in range(6)] + [limiter.start(0.4) for _ in range(4)]
    assert [limiter.free(at) for at in (0.4, 2.0, 3.9)] == [0, 0, 0]
    assert limiter.wait(2.0, longest=9) == pytest.approx(2.0)  # the oldest is given up
    turns[0].end(1.5)
    turns[0].end(2.2)
    assert limiter.wait(2.0, longest=9) == pytest.approx(0.5)
    assert [limiter.free(at) for at in (2.4, 2.5)] == [0, 1]
    assert limiter.free(4.0) == 6


def test_pauses_to_the_moment() -> None:
    """Nothing may start until it is over, and then it may."""
    limiter = Limiter(10)
    limiter.pause(30, at=2)
    limiter.pause(3, at=3)
    limiter.rest(7, at=2)
    assert [limiter.paused(at) for at in (2, 31.5, 32, 40)] == [30, 0.5, 0, 0]
    assert [limiter.free(at) for at in (31.9, 32)] == [0, 6]
    assert [limiter.wait(at, longest=9) for at in (2, 31)] == [9, 1]


def test_rests_to_the_moment() -> None:
    """The nearest end of a rest is what is waited for; never less than a blink."""
    limiter = Limiter(chat_rests=1)
    limiter.rest(7, at=10)
    limiter.rest(8, at=10.5)
    assert [limiter.resting(at) for at in (10.9, 11, 11.4)] == [{7, 8}, {8}, {8}]
    assert limiter.wait(11, longest=60) == pytest.approx(0.5)
    assert limiter.wait(11.499, longest=60) == 0.005
    assert limiter.resting(11.5) == set()
    assert limiter.wait(12, longest=60) == 60


def test_twenty_to_a_group_and_no_more() -> None:
    """The twentieth waits for a minute after the first; other chats do not."""
    limiter = Limiter(chat_rests=1)
    for second in range(20):
        for chat in (-1, 7):
            limiter.rest(chat, at=second)
            assert limiter.resting(second + 0.5) == ({7, -1} if chat == 7 else {-1})
    limiter.rest(-8, at=19)
    assert [limiter.resting(at) for at in (19.9, 20, 60.9, 61)] == [{-1, 7, -8}, {-1}, {-1}, set()]
    limiter.rest(-1, at=70)
    assert [limiter.resting(at) for at in (70.9, 71)] == [{-1}, set()]


def test_nothing_is_waited_for_that_is_not_needed() -> None:
    """Whatever the clock counts from; a call under way is no reason to look again."""
    limiter = Limiter(10)
    assert (limiter.free(-5), limiter.paused(-5)) == (6, 0)
    limiter.start(0)
    assert limiter.wait(0, longest=60) == 60
    slow = Limiter(1)
    for _ in range(2):
        slow.start(0)
    assert slow.free(1.9) == 0  # two under way are all that a second holds


def test_the_last_that_may_start() -> None:
    """With one left nothing is waited for; with more started than were free, as by who asks for no
    leave, the time is still the even pace's."""
    limiter = Limiter(10)
    for _ in range(5):
        limiter.start(0).end(0)
    assert (limiter.free(0), limiter.wait(0, longest=60)) == (1, 60)
    for _ in range(3):
        limiter.start(0).end(0)
    assert limiter.free(0) < 0
    assert limiter.wait(0, longest=60) == pytest.approx(0.3)


def test_however_slow_the_pace() -> None:
    """Two at once, as a tap is answered in two calls, and then one a second."""
    limiter = Limiter(1)
    for _ in range(2):
        limiter.start(0).end(0)
    assert [limiter.free(at) for at in (0, 0.9, 1, 2)] == [0, 0, 1, 2]


def test_what_is_over_is_not_waited_for() -> None:
    limiter = Limiter(chat_rests=1)
    limiter.rest(7, at=10)
    assert limiter.wait(11, longest=60) == 60
