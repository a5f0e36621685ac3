"""What two texts are about and what they ask, by plain cues in four languages: enough to choose a
first question well, and no more is claimed. Pure.

A cue that is missed costs little: a more general question is asked then.
"""

import re
from enum import StrEnum


class Asks(StrEnum):
    """What a text asks; in the order in which its cues are looked for."""

    WHETHER = "whether"
    WHO = "who"
    HOW = "how"
    NOTHING = "nothing"


class Subject(StrEnum):
    """What a text is about, in the order of preference where two texts share several."""

    MONEY = "money"
    CARE = "care"
    ALONE = "alone"
    TIME = "time"
    RULES = "rules"
    TOOLS = "tools"
    CUSTOMERS = "customers"


def _cues(*stems: str) -> re.Pattern[str]:
    """Stems stand at the beginning of a word; one that ends in a space is a word."""
    alternatives = "|".join(re.escape(stem.rstrip()) + r"\b" * stem.endswith(" ") for stem in stems)
    return re.compile(rf"\b(?:{alternatives})", re.IGNORECASE)


_ASKS = {
    Asks.WHETHER: _cues(
        *("should i ", "is it worth", "is it wise"),
        *("moet ik ", "zou ik ", "is het zinvol", "is het verstandig"),
        *("dois-je ", "faut-il ", "est-ce que je dois", "vaut-il ", "vaut-elle "),
        *("soll ich ", "sollte ich ", "lohnt "),
    ),
    Asks.WHO: _cues(
        *("who knows ", "who has ", "who can ", "anyone ", "somebody who ", "someone who "),
        *("wie kent ", "wie heeft ", "wie weet ", "wie kan ", "iemand die ", "iemand met "),
        *("qui connaît ", "qui sait ", "qui peut ", "qui a ", "quelqu'un ", "quelqu’un "),
        *("wer kennt ", "wer hat ", "wer weiß ", "wer kann ", "jemand"),
    ),
    Asks.HOW: _cues("how ", "hoe ", "comment ", "wie "),
}
_SUBJECTS = {
    Subject.MONEY: _cues(
        *("invoice", "unpaid", "paid ", "pay ", "paying ", "payment", "price", "pricing", "rate "),
        *("rates ", "fee ", "fees ", "money", "owe", "quote ", "quotes ", "euro"),
        *("factu", "betaal", "betal", "onbetaald", "prijs", "prijz", "tarie", "offerte", "geld"),
        *("impay", "payer ", "paie", "prix ", "tarif", "devis ", "argent "),
        *("rechnung", "bezahl", "unbezahlt", "zahlung", "zahlen", "zahlt ", "preis", "honorar"),
        *("stundensatz", "mahn"),
    ),
    Subject.CARE: _cues(
        *("child", "kid ", "kids ", "parent", "nanny", "pregnan", "maternity"),
        *("kind ", "kinder", "opvang", "oppas", "zwanger", "mantelzorg"),
        *("enfant", "garderie", "crèche", "grossesse", "enceinte "),
        *("schwanger", "betreuung", "pflege", "eltern"),
    ),
    Subject.ALONE: _cues(
        *("alone ", "lonely", "loneliness", "isolat"),
        *("alleen ", "eenza", "seul ", "seule ", "solitude", "einsam", "allein "),
    ),
    Subject.TIME: _cues(
        *("overwork", "exhaust", "burnout", "burn-out", "deadline", "weekend", "holiday", "hours "),
        *("overwerk", "uitgeput", "uren ", "vakantie", "agenda", "planning"),
        *("épuis", "surmen", "heures ", "vacances", "horaire"),
        *("überarbeit", "erschöpf", "stunden ", "urlaub", "feierabend"),
    ),
    Subject.RULES: _cues(
        *("tax", "vat ", "contract", "insurance", "licence", "permit", "legal"),
        *("belasting", "btw", "verzeker", "vergunning", "juridisch", "statuut"),
        *("impôt", "tva ", "contrat", "assurance", "permis ", "juridique", "statut "),
        *("steuer", "mehrwertsteuer", "vertrag", "versicher", "genehmigung", "rechtlich"),
    ),
    Subject.TOOLS: _cues(
        *("website", "software", "program", "online ", "course", "webshop", "app "),
        *("cursus", "opleiding", "site ", "logiciel", "formation", "webseite", "kurs "),
    ),
    Subject.CUSTOMERS: _cues(
        *("client", "customer", "klant", "kunde", "auftrag", "opdracht"),
        *("assignment", "commission", "mission "),
    ),
}


def asks(text: str) -> Asks:
    return next((kind for kind, cues in _ASKS.items() if cues.search(text)), Asks.NOTHING)


def shared_subjects(one: str, other: str) -> list[Subject]:
    """What both texts are about; empty where no cue stands in both."""
    return [
        subject for subject, cues in _SUBJECTS.items() if cues.search(one) and cues.search(other)
    ]
