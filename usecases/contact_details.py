"""What in a text tells whom to find and where: telephone, e-mail, accounts, addresses. Pure.

Forms come from libraries where they know them (telephones, check digits of VAT and national
numbers); rather one number too many than one too few, but for what people write about work:
amounts, years, dates, hours.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from phonenumbers import PhoneNumberMatcher
from stdnum.be import bis, nn
from stdnum.be import vat as be_vat
from stdnum.de import idnr
from stdnum.fr import nir, siren, siret
from stdnum.nl import bsn

HIDDEN = "[…]"

EMAIL, LINK, USERNAME, PHONE = "email", "link", "username", "phone"
ACCOUNT, VAT, NATIONAL, ADDRESS, NUMBER = "account", "vat", "national", "address", "number"
# In the order in which they are named to their author, and in which one of two is believed.
KINDS = (EMAIL, LINK, USERNAME, ACCOUNT, VAT, NATIONAL, PHONE, ADDRESS, NUMBER)

# Where somebody may write a telephone number without its country. Of others, and of those that have
# no zero in front, it is a long number here, and hidden as well; three of the countries of Europe
# have short ones (Estonia, Iceland, Liechtenstein), which are not known.
_REGIONS = ("BE", "NL", "FR", "DE", "GB")
_TOP_LEVEL = (
    "agency|ai|app|biz|cloud|com|coop|design|dev|eu|info|io|me|net|online|org|shop|site|studio|tech|"
    "tv|"
    # Where members work: every country of Europe, wherever the cooperative is.
    "at|be|bg|ch|cy|cz|de|dk|ee|es|fi|fr|gr|hr|hu|ie|is|it|li|lt|lu|lv|mt|nl|no|pl|pt|ro|se|si|sk|"
    "uk|barcelona|berlin|brussels|cat|eus|frl|gal|gent|paris|vlaanderen|wien"
)

_EMAIL = re.compile(
    r"""
      [\w.+-]+@[\w-]+(?:\.[\w-]+)+
    | [\w.+-]+ \s*[(\[{]\s*(?:at|@|apenstaartje|arobase|ät)\s*[)\]}]\s*   # ada (at) example.org
      [\w-]+(?:(?:\.|\s*[(\[{]\s*(?:dot|punt|point|punkt|\.)\s*[)\]}]\s*)[\w-]+)+
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LINK = re.compile(
    rf"""
      (?:[a-z][a-z0-9+.-]*://|www\.|\bt\.me/|\bwa\.me/)\S+
    | (?<![\w.])(?:[\w-]+\.)+(?:{_TOP_LEVEL})\b(?:/\S*)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_USERNAME = re.compile(r"(?<!\w)@\w{3,}")
# Fifteen signs and more, or it is a VAT number. In small letters only without spaces, or the next
# words would belong to it; Belgium's are digits.
_ACCOUNT = re.compile(
    r"""
      \b[A-Z]{2}\d{2}(?=(?:[ ]?[A-Z0-9]){11})(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\b
    | \b(?:(?i:[A-Z]{2}\d{2}[A-Z0-9]{11,30})|be\d{2}(?:[ ]\d{4}){3})\b
    """,
    re.VERBOSE,
)
# With its country a VAT number is known by its form, without only by its check digits.
_VAT = re.compile(
    r"""\b(?:
      BE[ ]?[01]?\d{3}[. ]?\d{3}[. ]?\d{3}
    | NL[ ]?\d{4}\.?\d{2}\.?\d{3}\.?B\.?\d{2}
    | FR[ ]?[0-9A-Z]{2}[ ]?\d{3}[ ]?\d{3}[ ]?\d{3}
    | (?:ATU|[A-Z]{2})[ ]?\d{3}[ ]?\d{3}[ ]?\d{2,3}
    | (?:ES|IE)[ ]?[0-9A-Z]\d{5,7}[0-9A-Z]{1,2}
    | (?:HR|IT|LT|LV|PL|RO|SE|SK)[ ]?\d{10,12}
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
_BARE: tuple[tuple[str, re.Pattern[str], Callable[[str], bool]], ...] = (
    (VAT, re.compile(r"(?<![\d.])[01]\d{3}[. ]?\d{3}[. ]?\d{3}(?![\d.]\d)"), be_vat.is_valid),
    (VAT, re.compile(r"(?<!\d)\d{3}[ ]?\d{3}[ ]?\d{3}[ ]?\d{5}(?!\d)"), siret.is_valid),
    (VAT, re.compile(r"(?<!\d)(?<!\d[ ])\d{3}[ ]\d{3}[ ]\d{3}(?![ ]?\d)"), siren.is_valid),
    (
        NATIONAL,
        re.compile(r"(?<!\d)\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. -]?\d{2}(?!\d)"),
        lambda text: bool(nn.is_valid(text) or bis.is_valid(text)),
    ),
    (
        NATIONAL,
        re.compile(r"(?<!\d)[12][ ]?\d{2}[ ]?\d{2}[ ]?\d[\dAB][ ]?\d{3}[ ]?\d{3}[ ]?\d{2}(?!\d)"),
        nir.is_valid,
    ),
    (NATIONAL, re.compile(r"(?<!\d)\d{2}[ ]?\d{3}[ ]?\d{3}[ ]?\d{3}(?!\d)"), idnr.is_valid),
    # Every eleventh number of nine digits would be one: it must be called so.
    (
        NATIONAL,
        re.compile(r"(?<=\bbsn)\W{0,3}(?:nummer\W{0,3})?\d{4}\.?\d{2}\.?\d{3}(?!\d)", re.I),
        lambda text: bool(bsn.is_valid(re.sub(r"\D", "", text))),
    ),
    # Germany's pension and Britain's insurance numbers have a letter in them.
    (NATIONAL, re.compile(r"\b\d{2}[ ]?\d{6}[ ]?[A-Z][ ]?\d{3}\b"), lambda _: True),
    (NATIONAL, re.compile(r"\b[A-Z]{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?[A-D]\b"), lambda _: True),
)

_NAME = r"[A-ZÀ-Þ][\w'’-]*"
_LINKING = r"(?:(?:de\ la|de\ l['’]|de|du|des|d['’]|la|le|les|l['’]|aux?|à|van|der|den|ten)[\ ]?)"
_HOUSE = r"(?!(?:19|20)\d\d\b)\d{1,4}[a-zA-Z]?\b(?![.,]?\d|\s*(?:%|€|euro|[-–]\d))"
_TOWN = rf"(?:\s*,?\s*(?:[BFLD]-?)?\d{{4,5}}(?:\ ?[A-Z]{{2}})?\s+{_NAME})?"
_ADDRESS = re.compile(
    rf"""
      (?<![\w-])(?!(?:Onder|Uit|Om|Um|Heim|Aus|Rück|Half)weg|(?:Arbeits|Steh|Sitz|Park)platz
                 |Aller|Vrij|[Bb]oule)
      (?:{_NAME}\ (?!Arbeits|Onder))? [A-ZÀ-Þ][\w'’-]*?
      (?:straat|laan|weg|plein|lei|steenweg|dreef|kaai|kade|singel|gracht|dijk
        |straße|strasse|str\.|platz|allee|gasse|damm)
      \s+{_HOUSE}{_TOWN}
    | \b(?:Grote\ Markt|Grand-Place|Groenplaats|Korenmarkt)\s+{_HOUSE}{_TOWN}
    | (?i:\b(?:rue|avenue|av\.|boulevard|bd\.?|chaussée|place|quai|impasse|allée|chemin|square
            |drève|clos))\s+{_LINKING}*{_NAME}(?:[\ -]{_LINKING}*{_NAME}){{0,3}},?\s+(?:n°\s?)?
      {_HOUSE}{_TOWN}
    | (?<![\d.,])\d{{1,4}}(?:\s?(?:bis|ter|[A-Z]))?,?\s+
      (?:rue|avenue|av\.|boulevard|bd\.?|chaussée|place|quai|impasse|allée|chemin|drève)\s+
      {_LINKING}*{_NAME}(?:[\ -]{_LINKING}*{_NAME}){{0,3}}{_TOWN}
    | (?<![\d.,])\d{{1,4}}[a-z]?\s+(?:{_NAME}\s+){{1,3}}
      (?:Street|St\b\.?|Road|Rd\b\.?|Avenue|Ave\b\.?|Lane|Drive|Square)
    """,
    re.VERBOSE,
)

_NUMBER = re.compile(r"(?<!\w)\+?\d(?:[ ./()-]{0,2}\d){7,}(?!\d)")
_MONEY = r"(?:€|\$|£|\b(?:EUR|USD|GBP|CHF)\b)"
_CLOCK = r"[0-2]?\d(?:[.:hu]|\ ?u\ ?|\ ?h\ ?)[0-5]\d"
_DAY = r"(?:[0-3]?\d[./-][01]?\d(?:[./-](?:\d{4}|\d\d))|\d{4}-\d\d-\d\d)"
# What looks like a number of somebody's, and is about work.
_WORK = re.compile(
    rf"""
      {_MONEY}\ ?[1-9]\d{{0,2}}(?:[ .,'’]?\d{{3}}){{0,3}}(?:[.,]\d{{1,2}})?(?!\d)
    | (?<![\d+/])[1-9]\d{{0,2}}(?:[ .,'’]?\d{{3}}){{0,3}}(?:[.,]\d{{1,2}})?
      (?:\ ?[-–]\ ?[1-9]\d{{0,2}}(?:[ .,'’]?\d{{3}}){{0,3}}(?:[.,]\d{{1,2}})?)?
      \ ?(?:{_MONEY}|euros?\b|k€|%)
    | (?<!\d)(?:19|20)\d\d(?:\ ?[-–/,]?\ ?(?:19|20)\d\d)+(?!\d)
    | (?<!\d){_DAY}(?:\ ?[-–]\ ?{_DAY})?(?:\ {_CLOCK})?(?!\d)
    | (?<!\d){_CLOCK}\ ?[-–]\ ?{_CLOCK}(?!\d)
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True)
class Detail:
    """One of KINDS, and where it stands."""

    kind: str
    start: int
    end: int


def details_in(text: str) -> list[Detail]:
    """In the order of the text, none over another."""
    text = _folded(text)
    found: list[Detail] = []
    for detail in sorted(_candidates(text), key=lambda one: KINDS.index(one.kind)):
        if all(detail.end <= one.start or one.end <= detail.start for one in found):
            found.append(detail)
    return sorted(found, key=lambda one: one.start)


def kinds_in(*texts: str) -> list[str]:
    """What there is in any of these texts, in the order of KINDS."""
    there = {detail.kind for text in texts for detail in details_in(text)}
    return [kind for kind in KINDS if kind in there]


def has_addresses(text: str) -> bool:
    return bool(details_in(text))


def without_addresses(text: str) -> str:
    """As others read it before both said yes, and as anybody is ever quoted."""
    parts, end = [], 0
    for detail in details_in(text):
        parts += [text[end : detail.start], HIDDEN]
        end = detail.end
    return "".join([*parts, text[end:]])


def _folded(text: str) -> str:
    """Wide digits, narrow spaces and their like as the plain ones; nothing moves."""
    forms = (unicodedata.normalize("NFKC", character) for character in text)
    return "".join(form if len(form) == 1 else old for form, old in zip(forms, text, strict=True))


def _candidates(text: str) -> Iterator[Detail]:
    for kind, pattern in ((EMAIL, _EMAIL), (LINK, _LINK), (USERNAME, _USERNAME)):
        yield from (Detail(kind, *match.span()) for match in pattern.finditer(text))
    if not any(character.isdigit() for character in text):
        return
    for kind, pattern in ((ACCOUNT, _ACCOUNT), (VAT, _VAT), (ADDRESS, _ADDRESS)):
        yield from (Detail(kind, *match.span()) for match in pattern.finditer(text))
    work = [match.span() for match in _WORK.finditer(text)]
    for detail in _numbers(text):
        if not any(start <= detail.start and detail.end <= end for start, end in work):
            yield detail


def _numbers(text: str) -> Iterator[Detail]:
    for kind, pattern, is_valid in _BARE:
        for match in pattern.finditer(text):
            if is_valid(match.group()):
                yield Detail(kind, *match.span())
    for region in _REGIONS:
        for phone in PhoneNumberMatcher(text, region):
            if phone.raw_string.lstrip("( ").startswith(("0", "+")):
                yield Detail(PHONE, phone.start, phone.end)
    yield from (Detail(NUMBER, *match.span()) for match in _NUMBER.finditer(text))
