"""Texts become a plain text and entities; what a member typed never becomes markup."""

from hypothesis import given
from hypothesis import strategies as st

from locales.inert import inert, unlinked
from locales.render import MemberWords, Mention, _lay_out


def test_marks_become_entities_in_utf16() -> None:
    """Offsets count UTF-16 units, as Telegram does: an emoji counts two."""
    shown = _lay_out("👋 <b>Hi</b> \ue000!", {"\ue000": Mention("Noor", 7)})
    assert shown.text == "👋 Hi Noor!"
    assert [(e["type"], e["offset"], e["length"]) for e in shown.entities] == [
        ("bold", 3, 2),
        ("text_mention", 6, 4),
    ]


@given(st.text())
def test_member_words_never_become_markup(words: str) -> None:
    """Whatever is typed, the entities are those of the template and stay within the text."""
    shown = _lay_out("<q>\ue000</q>.", {"\ue000": MemberWords(words)})
    assert [e["type"] for e in shown.entities] == ["blockquote"] * bool(inert(words))
    assert shown.text == unlinked(inert(words)) + "."


@given(st.text())
def test_inert_is_stable_and_visible(words: str) -> None:
    """Making words inert twice changes nothing more, and no direction mark is left."""
    once = inert(words)
    assert inert(once) == once
    assert not set(once) & set("\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\ufeff")
