"""Words on a list are cut where one ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usecases.words import shortened


@pytest.mark.parametrize(
    ("text", "longest", "shown"),
    [
        ("It  fits,\nall of it", 16, "It fits, all of…"),
        ("It fits", 7, "It fits"),
        ("My client, who owes me", 16, "My client, who…"),
        ("My client, who owes me", 12, "My client…"),
        ("It was late. I went home", 14, "It was late…"),
        ("https://example.org/a/long/way", 12, "https://exa…"),
        ("See https://example.org/a/long/way", 16, "See https://exa…"),
    ],
)
def test_where_it_ends(text: str, longest: int, shown: str) -> None:
    assert shortened(text, longest) == shown


@given(st.text(), st.integers(2, 60))
def test_it_is_never_longer(text: str, longest: int) -> None:
    """One line, and what fits is left as it is."""
    found = shortened(text, longest)
    assert len(found) <= longest
    assert len(found.splitlines()) <= 1
    line = " ".join(text.split())
    assert found == line or found.endswith("…")
