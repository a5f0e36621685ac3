"""Which language a text is in."""

import pytest

from matching.language import UNKNOWN, detect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Een klant betaalt al drie maanden mijn facturen niet.", "nl"),
        ("Un client ne paie pas mes factures depuis trois mois.", "fr"),
        ("A customer has not paid my invoices for three months.", "en"),
        ("Ein Kunde bezahlt seit drei Monaten meine Rechnungen nicht.", "de"),
        ("klant betaald niet, al 3x gebeld.. wie weet raad", "nl"),
        ("facture impayee, que faire svp", "fr"),
    ],
)
def test_a_text_is_in_its_language_whoever_wrote_it(text: str, language: str) -> None:
    """A Fleming who writes French to the bot is understood as French."""
    for own in ("nl", "fr", "en", "de", None):
        assert detect(text, own) == language


@pytest.mark.parametrize("text", ["SEO?", "Peppol", "🙏", "12 345", ""])
@pytest.mark.parametrize("own", ["nl", "fr", "en", "de"])
def test_a_word_that_tells_nothing_is_in_its_member_s_language(text: str, own: str) -> None:
    assert detect(text, own) == own


@pytest.mark.parametrize(
    "text",
    [
        "Ищу бухгалтера, который понимает налоги для фрилансеров в Бельгии.",
        "我需要一个会计来帮助我处理发票和税务问题。",
        "Szukam księgowego, który zna się na podatkach dla freelancerów w Belgii.",
    ],
)
def test_another_language_is_none_of_ours(text: str) -> None:
    """It is compared with what all of ours have in common, rather than taken for a wrong one."""
    assert detect(text, "nl") == UNKNOWN
