"""Telegram's budget, kept without a clock."""

from hypothesis import given, settings
from hypothesis import strategies as st

from playground.limits import Limits
from scheduler.limiter import LONGEST_WAY, MOST_IN_A_SECOND, Limiter, Turn


def test_never_more_than_the_window_holds() -> None:
    """However the calls come, no second sees more than it may."""
    limiter = Limiter()
    at, started = 0.0, []
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
    limiter, at, sent = Limiter(), 0.0, []
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
