"""The budget by itself; test_bot shows it over HTTP."""

import pytest

from playground.limits import Limits


def test_one_a_second_in_a_chat() -> None:
    """Three at once, then one a second."""
    limits = Limits()
    assert [limits.ask(1, 0.0) for _ in range(4)] == [None, None, None, 3]
    limits = Limits()
    assert [limits.ask(1, float(second)) for second in range(100)] == [None] * 100


def test_waiting_must_be_waited_out() -> None:
    """Until the end of a retry_after everything is refused, with what is left of it."""
    limits = Limits()
    for _ in range(4):
        limits.ask(1, 0.0)
    assert [limits.ask(1, at) for at in (0.5, 1.5, 2.9, 3.0)] == [3, 2, 1, None]
    assert limits.ask(2, 0.5) is None


@pytest.mark.parametrize(("rate", "refused"), [(30, False), (32, True)])
def test_about_thirty_a_second_in_all(rate: int, refused: bool) -> None:
    """Every chat gets one message, but the bot sends too many of them."""
    limits = Limits()
    answers = [limits.ask(chat, chat / rate) for chat in range(rate * 5)]
    assert any(answer is not None for answer in answers) is refused


def test_thirty_at_the_turn_of_each_second() -> None:
    """No sixty within one second, as a bucket that starts full would allow."""
    limits = Limits()
    assert [limits.ask(chat, 0.9) for chat in range(30)] == [None] * 30
    answers = [limits.ask(chat, 1.1) for chat in range(100, 130)]
    assert answers == [3] * 30
    assert limits.ask(500, 4.0) == 1
    assert limits.ask(500, 4.2) is None


def test_off() -> None:
    """Nothing is ever refused."""
    limits = Limits.off()
    assert [limits.ask(1, 0.0) for _ in range(1000)] == [None] * 1000


def test_twenty_a_minute_in_a_group() -> None:
    """The twenty-first waits until the first is a minute old; other chats do not."""
    limits = Limits()
    assert [limits.ask(-5, float(second)) for second in range(20)] == [None] * 20
    assert limits.ask(-5, 20.0) == 40
    assert limits.ask(7, 20.0) is None
    assert limits.ask(-5, 59.0) == 1
    assert limits.ask(-5, 60.0) is None
