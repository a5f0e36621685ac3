"""What two texts ask and are about, by their words."""

import pytest

from matching.opening import Asks, Subject, asks, shared_subjects


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("How do I get a customer to pay?", Asks.HOW),
        ("Hoe vraag ik meer?", Asks.HOW),
        ("Comment fixer un prix ?", Asks.HOW),
        ("Wie kann ich das lösen?", Asks.HOW),
        ("Who knows a good accountant?", Asks.WHO),
        ("Wie kent een goede boekhouder?", Asks.WHO),
        ("Qui connaît un bon comptable ?", Asks.WHO),
        ("Wer kennt eine gute Steuerberaterin?", Asks.WHO),
        ("Should I take the job?", Asks.WHETHER),
        ("Moet ik die opdracht aannemen?", Asks.WHETHER),
        ("Dois-je accepter ?", Asks.WHETHER),
        ("Soll ich das annehmen?", Asks.WHETHER),
        ("My invoices stay unpaid.", Asks.NOTHING),
        ("", Asks.NOTHING),
    ],
)
def test_what_a_text_asks(text: str, asked: Asks) -> None:
    """In each language; nothing where it only tells."""
    assert asks(text) == asked


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("My invoices stay unpaid", "Une facture impayée depuis mars", [Subject.MONEY]),
        ("Geen opvang voor mijn kind", "Die Betreuung am Abend fehlt", [Subject.CARE]),
        ("Which tax applies?", "Welche Steuer gilt?", [Subject.RULES]),
        ("I work alone", "My invoices stay unpaid", []),
        ("Le pays est beau", "Pay me", []),
        ("", "", []),
    ],
)
def test_what_two_texts_share(one: str, other: str, shared: list[Subject]) -> None:
    """Across languages, whichever comes first, and only where a cue stands in both."""
    assert shared_subjects(one, other) == shared
    assert shared_subjects(other, one) == shared
