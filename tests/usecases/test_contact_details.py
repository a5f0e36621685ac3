"""What tells whom to find is found, in each language's forms; what is about work is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usecases.contact_details import (
    ACCOUNT,
    ADDRESS,
    EMAIL,
    HIDDEN,
    KINDS,
    LINK,
    NATIONAL,
    NUMBER,
    PHONE,
    USERNAME,
    VAT,
    has_addresses,
    kinds_in,
    without_addresses,
)

FOUND = [
    (EMAIL, "ada@example.org"),
    (EMAIL, "ada.van-loo+x@mail.example.co.uk"),
    (EMAIL, "ada (at) example.org"),
    (EMAIL, "ada [at] example [dot] org"),
    (EMAIL, "ada (apenstaartje) example (punt) be"),
    (EMAIL, "ada (arobase) example (point) fr"),
    (EMAIL, "ada (ät) example (Punkt) de"),
    (EMAIL, "ada＠example.org"),
    (LINK, "https://example.org/ada?x=1"),
    (LINK, "tg://user?id=5"),
    (LINK, "www.example.org"),
    (LINK, "t.me/ada_l"),
    (LINK, "wa.me/32470123456"),
    (LINK, "adamaakt.be"),
    (LINK, "ADAMAAKT.BE"),
    (LINK, "studio-ada.brussels"),
    (LINK, "ada.gent"),
    (LINK, "ada.studio/werk"),
    (USERNAME, "@ada_lovelace"),
    # Belgium
    (PHONE, "0470 12 34 56"),
    (PHONE, "0470/12.34.56"),
    (PHONE, "0470 12 34 56"),
    (PHONE, "０４７０ １２ ３４ ５６"),
    (PHONE, "+32 470 12 34 56"),
    (PHONE, "+32 (0)470 12 34 56"),
    (PHONE, "0032470123456"),
    (PHONE, "02/512.34.56"),
    (PHONE, "(02) 512 34 56"),
    (PHONE, "09 225 12 34"),
    # the Netherlands, France, Germany, Luxembourg, and far away
    (PHONE, "06-12345678"),
    (PHONE, "020 - 123 45 67"),
    (PHONE, "+31 6 12345678"),
    (PHONE, "06 12 34 56 78"),
    (PHONE, "+33 (0)1 42 68 53 00"),
    (PHONE, "0151 23456789"),
    (PHONE, "030/1234567"),
    (PHONE, "+49 30 1234567"),
    (NUMBER, "621 123 456"),
    (PHONE, "+352 621 123 456"),
    (PHONE, "+44 20 7946 0958"),
    (ACCOUNT, "BE68 5390 0754 7034"),
    (ACCOUNT, "BE68539007547034"),
    (ACCOUNT, "NL91 ABNA 0417 1643 00"),
    (ACCOUNT, "FR14 2004 1010 0505 0001 3M02 606"),
    (ACCOUNT, "DE89 3704 0044 0532 0130 00"),
    (VAT, "BE 0403.019.261"),
    (VAT, "BE0403019261"),
    (VAT, "0403.019.261"),
    (VAT, "NL004495445B01"),
    (VAT, "FR40303265045"),
    (VAT, "DE 136 695 976"),
    (VAT, "DE136695976"),
    (VAT, "LU15027442"),
    (VAT, "732 829 320 00074"),
    (NATIONAL, "85.07.30-033.28"),
    (NATIONAL, "85073003328"),
    (NATIONAL, "2 95 10 99 126 111 93"),
    (NATIONAL, "36 574 261 809"),
    (NATIONAL, "65 180539 W 001"),
    (NUMBER, "85.07.30-033.29"),
    (NUMBER, "4111 1111 1111 1111"),
    (ADDRESS, "Kerkstraat 12"),
    (ADDRESS, "Korte Gasthuisstraat 5b, 2000 Antwerpen"),
    (ADDRESS, "Gentsesteenweg 120, B-9300 Aalst"),
    (ADDRESS, "Keizersgracht 5, 1015 CJ Amsterdam"),
    (ADDRESS, "Grote Markt 3"),
    (ADDRESS, "rue de la Loi 16, 1000 Bruxelles"),
    (ADDRESS, "Avenue Louise 54"),
    (ADDRESS, "12 rue de la Paix, 75002 Paris"),
    (ADDRESS, "8 bis, boulevard Saint-Michel"),
    (ADDRESS, "12 High Street"),
    (ADDRESS, "7a Old Kent Road"),
    (ADDRESS, "Hauptstraße 5, 10115 Berlin"),
    (ADDRESS, "Schillerstr. 12"),
]

LEFT_ALONE = [
    # Dutch
    "Factuur van 3400 euro staat al 70 dagen open",
    "Sinds 1 januari 2026 is Peppol verplicht (B2B).",
    "Site van 2014, 4500 euro voor 5 pagina’s",
    "Ik werk 20u/week, van 9-17 of 10.30-12.00. Bent u dat ook?",
    "Omzet 2019-2024 daalde van 1.250.000,00 euro naar 980 000 €, dus 21,6 %",
    "Ik betaal 6 % btw, soms 21%, in 9000 Gent of 1012 AB Amsterdam",
    "Van 01/09/2025 - 31/12/2025 en op 2026-11-12 14:30",
    "In 2019, 2020, 2021 en 2022 was het goed",
    "Onderweg 3 keer gebeld, halfweg 2 jaar gestopt",
    "Artikel 3.30 en ISO 27001, versie 2.0.14, klasse A4",
    # French
    "Un devis à 14 € de l'heure, 10 000 000 € au total",
    "Entre 10 000-15 000 euros pour 3 cours de Photoshop",
    "Une place de parking à 50 euros, de 9h30-12h00",
    "La route est longue : 3 ans, 12 clients, 1000 Bruxelles",
    # English
    "I charge €1 850,50 for 12.5 hours, i.e. too little",
    "Up to EUR 12,500,000 in 2024/2025, from 3.5 to 7 %",
    "Since May 5 I have 3 clients and 24 hours",
    # German
    "am 24.11.2026 um 10:30",
    "Vom 12.11.2026 - 14.11.2026, 45 Stunden, 10115 Berlin",
    "Mein Arbeitsplatz 2 Tage die Woche, 19 % Umsatzsteuer",
    "Rechnung über 12'500 CHF seit 90 Tagen",
    "",
]


@pytest.mark.parametrize(("kind", "detail"), FOUND)
def test_it_is_found_and_taken_out(kind: str, detail: str) -> None:
    """Whole, and nothing beside it."""
    text = f"Need help, mail or call {detail} please"
    assert kinds_in(text) == [kind]
    assert without_addresses(text) == f"Need help, mail or call {HIDDEN} please"


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_it_is_left_alone(text: str) -> None:
    assert without_addresses(text) == text


def test_several_are_named_in_one_order() -> None:
    """However they stand in the texts, and each kind once."""
    assert kinds_in("Bel 0470 12 34 56", "of 0471 12 34 56, mail ada@example.org") == [EMAIL, PHONE]
    assert set(kinds_in(*(detail for _, detail in FOUND))) == set(KINDS)


@given(st.text(max_size=400))
def test_hiding_is_stable(text: str) -> None:
    """What was hidden once holds nothing more to hide."""
    assert not has_addresses(without_addresses(text).replace(HIDDEN, " "))
