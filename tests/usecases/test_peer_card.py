"""Nothing by which a peer could be found crosses before both said yes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usecases.peer_card import HIDDEN, has_addresses, without_addresses


@pytest.mark.parametrize(
    "address",
    [
        "ada@example.org",
        "ada.van-loo+x@mail.example.co.uk",
        "https://example.org/ada?x=1",
        "www.example.org",
        "t.me/ada_l",
        "adamaakt.be",
        "ADAMAAKT.BE",
        "studio-ada.brussels",
        "@ada_lovelace",
        "0470 12 34 56",
        "+32 470 12 34 56",
        "0032470123456",
        "02/512.34.56",
        "(02) 512 34 56",
        "BE68 5390 0754 7034",
        "BE68539007547034",
    ],
)
def test_addresses_are_hidden(address: str) -> None:
    shown = without_addresses(f"Need help, mail or call {address} please")
    assert HIDDEN in shown
    assert address not in shown
    assert shown.startswith("Need help, mail or call ")
    assert shown.endswith(" please")


@pytest.mark.parametrize(
    "text",
    [
        "Factuur van 3400 euro staat al 70 dagen open",
        "I charge €1 850,50 for 12.5 hours, i.e. too little",
        "Sinds 1 januari 2026 is Peppol verplicht (B2B).",
        "Site van 2014, 4500 euro voor 5 pagina’s",
        "Ik werk 20u/week. Bent u dat ook?",
        "am 24.11.2026 um 10:30",
        "Un devis à 14 € de l'heure",
    ],
)
def test_ordinary_words_are_left_alone(text: str) -> None:
    assert without_addresses(text) == text


@given(st.text(max_size=400))
def test_hiding_is_stable(text: str) -> None:
    """What was hidden once holds nothing more to hide."""
    assert not has_addresses(without_addresses(text).replace(HIDDEN, " "))
