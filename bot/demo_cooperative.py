"""A larger invented cooperative, for looking at what moderators see: `playground --large`.

Each need is put together from sentences of playground/cooperative-sentences.tsv, none twice, in the
proportions of a real one. Seeded: it is the same at each start.
"""

import csv
import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import product
from pathlib import Path

from sqlmodel import Session, col, select

from bot.demo import PLAYGROUND, add_invented, person_of
from matching.theme_words import words_of_themes
from models.answer import ANSWERED, NO, PARTLY, UNKNOWN, NeedAnswer
from models.case import EXPERIENCE, NEED
from models.check_in import CheckIn
from models.experience import Experience
from models.introduction import INTRODUCED, Contact, Introduction, Offer, pair
from models.member import Member
from models.need import SOLVED, Need, text_hash
from models.service import Service
from models.theme import Theme, ThemeNeed
from playground.world import World
from usecases.group_needs import note_sizes
from usecases.quotes import allow_quotes
from usecases.raise_concern import Reported, raise_concern

SENTENCES = PLAYGROUND / "cooperative-sentences.tsv"
FIRST_ID = 5_100_000_001
NEEDS = 280  # besides those of the small community
PAST = timedelta(days=150)
LANGUAGES, SPEAKERS = ("nl", "fr", "en", "de"), (40, 36, 14, 10)
NAMES = {
    "nl": "An Bart Cato Dirk Elke Fien Geert Hilde Ilse Jef Karel Liesbet Marc Nele Otto Pia",
    "fr": "Alice Benoît Chloé Denis Élodie Fabrice Gaëlle Hugo Inès Karim Léa Maxime Nadia",
    "en": "Amir Beth Colin Dana Erin Femi Grace Hassan Isla Jamal Keira Liam",
    "de": "Anke Bernd Clara Dieter Eva Frank Greta Heiko Ines Jan Katrin Lutz",
}
REGIONS = ("antwerpen", "oost-vlaanderen", "vlaams-brabant", "brussel", "liege", "hainaut")
YEARS = ("lt1", "1to3", "3to10", "gt10")
SECTORS = ("design", "it", "writing", "training", "care", "music", "arts", "craft", "food")


@dataclass(frozen=True)
class Kind:
    """`services`: codes of those that come near, of `verdicts` answered, partly and no in tens."""

    name: str
    weight: int
    services: tuple[str, ...]
    verdicts: tuple[int, int, int]
    often: str  # the sector that has it more often than others


THEMES = (
    Kind("late-payment", 9, ("debt-recovery", "invoicing"), (6, 3, 1), "design"),
    Kind("first-clients", 8, ("adviser",), (1, 3, 6), "it"),
    Kind("pricing", 7, ("adviser", "training"), (3, 4, 3), "writing"),
    Kind("isolation", 6, ("workspaces",), (3, 4, 3), "it"),
    Kind("vat-abroad", 5, ("adviser", "invoicing"), (7, 2, 1), "training"),
    Kind("illness", 5, ("insurance",), (1, 4, 5), "care"),
    Kind("childcare", 5, (), (0, 0, 10), "music"),
)


def populate_cooperative(session: Session, world: World, now: datetime) -> int:
    """Let some hundreds of members have told a need over the past months; returns how many."""
    rng = random.Random(2026)  # noqa: S311  (the same at each start)
    sentences = read_sentences()
    texts = {
        (theme.name, language): iter(shuffled_texts(sentences, theme.name, language, rng))
        for theme in THEMES
        for language in LANGUAGES
    }
    services = {service.code: service.key for service in session.exec(select(Service))}
    needs: list[Need] = []
    placed: dict[str, list[Need]] = defaultdict(list)
    for number in range(NEEDS):
        theme = rng.choices(THEMES, weights=[theme.weight for theme in THEMES])[0]
        language = rng.choices(LANGUAGES, weights=SPEAKERS)[0]
        # More of them as time goes by; the last a few days ago.
        told_at = now - PAST * (1 - rng.random() ** 0.6) - timedelta(days=3)
        state = SOLVED if rng.random() < 0.2 else "open"
        row = {
            "first_name": rng.choice(NAMES[language].split()),
            "username": f"demo_{number}" if rng.random() < 0.7 else "",
            "language": language,
            "spoken": ",".join({language, rng.choice(LANGUAGES)}),
            "sector": theme.often if rng.random() < 0.4 else rng.choice(SECTORS),
            "region": rng.choice(REGIONS),
            "years": rng.choice(YEARS),
            "text": next(texts[theme.name, language]),
            "state": state,
            "helped": "",
        }
        world.add_person(person_of(FIRST_ID + number, row))
        need = add_invented(session, FIRST_ID + number, row, told_at, now)
        if state == SOLVED:
            need.closed_at = min(now, told_at + timedelta(days=rng.randint(4, 45)))
        shown = [services[code] for code in theme.services]
        _answer(session, need, theme, shown, sentences[theme.name, "missing", language])
        _say_how_it_is(session, need, rng, now)
        if rng.random() < 0.5:
            allow_quotes(session.get_one(Member, need.member_id), told_at)
        if needs and rng.random() < 0.45:
            introduce_some(session, need, rng.choice(needs[-25:]), rng, now)
        needs.append(need)
        placed[theme.name].append(need)
    _group(session, placed, now)
    _report_some(session, needs, now)
    return NEEDS


Sentences = dict[tuple[str, str, str], list[str]]


def read_sentences(path: Path = SENTENCES) -> Sentences:
    """By theme, part and language."""
    found: Sentences = defaultdict(list)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            found[row["theme"], row["part"], row["language"]].append(row["text"])
    return found


def shuffled_texts(
    sentences: Sentences, theme: str, language: str, rng: random.Random
) -> Iterator[str]:
    """Every way to say it, none twice; those without an opening among them."""
    openings = ["", *sentences["any", "who", language]]
    troubles = sentences[theme, "trouble", language]
    asks = ["", *sentences[theme, "ask", language]]
    ways = product(openings, troubles, asks)
    found = [" ".join(part for part in parts if part) for parts in ways]
    rng.shuffle(found)
    yield from found


def _group(session: Session, placed: dict[str, list[Need]], now: datetime) -> None:
    """As the Mondays before would have left them; the next goes on from there, with the model."""
    words = words_of_themes(
        (name, need.member_id, need.language, need.text)
        for name, needs in placed.items()
        for need in needs
    )
    for name, needs in placed.items():
        theme = Theme(words=words.get(name, {}), born_at=now - PAST)
        session.add(theme)
        session.flush()
        for need in needs:
            session.add(ThemeNeed(need_id=need.key, theme_id=theme.key, since=need.told_at))
    session.flush()
    note_sizes(session, now)


def _answer(session: Session, need: Need, theme: Kind, shown: list[int], words: list[str]) -> None:
    rng = random.Random(need.text)  # noqa: S311  (as above)
    verdict = rng.choices((ANSWERED, PARTLY, NO), weights=theme.verdicts)[0]
    if rng.random() < 0.2 or not theme.services:
        verdict = UNKNOWN
    session.add(
        NeedAnswer(
            need_id=need.key,
            text_hash=text_hash(need.text),
            shown=shown,
            verdict=verdict,
            missing=words.pop() if words and verdict in {PARTLY, NO} else None,
            looked_at=need.told_at,
            asked_at=need.told_at if theme.services else None,
            answered_at=need.told_at if verdict != UNKNOWN else None,
        )
    )


def _say_how_it_is(session: Session, need: Need, rng: random.Random, now: datetime) -> None:
    at = need.told_at + timedelta(weeks=3)
    if at < now and rng.random() < 0.6:
        answer = rng.choices(("better", "same", "stuck"), weights=(4, 4, 2))[0]
        session.add(CheckIn(need_id=need.key, asked_at=at, answered_at=at, answer=answer))


def introduce_some(
    session: Session, need: Need, other: Need, rng: random.Random, now: datetime
) -> None:
    """Where that day has come, they were introduced some days after the need was told."""
    at = need.told_at + timedelta(days=rng.choice((1, 2, 2, 4, 6, 9, 15)))
    if at >= now:
        return
    low, high = sorted((need, other), key=lambda one: one.member_id)
    low_id, high_id = pair(need.member_id, other.member_id)
    introduction = Introduction(
        low_id=low_id,
        high_id=high_id,
        low_need_id=low.key,
        high_need_id=high.key,
        similarity=0.7,
        state=INTRODUCED,
        proposed_at=need.told_at,
        introduced_at=at,
    )
    session.add(introduction)
    session.flush()
    for member_id in (low_id, high_id):
        session.add(
            Offer(
                introduction_id=introduction.key,
                member_id=member_id,
                offered_at=need.told_at,
                expires_at=need.told_at + timedelta(days=7),
                answer=True,
                answered_at=at,
                closed_at=at,
            )
        )
        if rng.random() < 0.6:
            answered_at = min(at + timedelta(days=3), now)
            session.add(
                Contact(
                    introduction_id=introduction.key,
                    member_id=member_id,
                    answer="yes",
                    answered_at=answered_at,
                )
            )


def _report_some(session: Session, needs: list[Need], now: datetime) -> None:
    """Two members report an experience, and one a need: cases for the moderators."""
    experience = session.exec(select(Experience).order_by(col(Experience.id))).first()
    assert experience is not None, "The small community comes first."
    author = session.get_one(Member, experience.member_id)
    about = Reported(EXPERIENCE, experience.key, author)
    for need, reason in ((needs[0], "names-someone"), (needs[1], "uneasy")):
        raise_concern(session, session.get_one(Member, need.member_id), about, reason, now)
    author = session.get_one(Member, needs[2].member_id)
    about = Reported(NEED, needs[2].key, author)
    raise_concern(session, session.get_one(Member, needs[3].member_id), about, "advertising", now)
