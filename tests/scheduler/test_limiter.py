"""Telegram's budget, kept without a clock."""

from hypothesis import given
from hypothesis import strategies as st

from playground.limits import Limits
from scheduler.limiter import Limiter


def test_never_more_than_the_window_holds() -> None:
    """However the calls come, no second sees more than it may."""
    limiter = Limiter()
    at, started = 0.0, []
    while len(started) < 200:
        for _ in range(limiter.free(at)):
            limiter.start(at)
            started.append(at)
        at += limiter.wait(at, longest=10)
    for moment in started:
        assert sum(moment <= other < moment + 1 for other in started) <= 30
    assert len(started) / started[-1] >= 28  # and no time is wasted


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
