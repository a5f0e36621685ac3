"""A cooperative of some size over some months, from the needs that matching is measured on.

Seeded: the same numbers give the same community. Themes are those of the file, so that figures can
be told beforehand; everything else is rows as the bot writes them.
"""

import csv
import random
from datetime import datetime, timedelta
from pathlib import Path

from sqlmodel import Session

from bot.demo_cooperative import introduce_some
from models.answer import ANSWERED, NO, PARTLY, NeedAnswer
from models.cooperative import REGION, cooperative_of
from models.need import OPEN, SOLVED, Need
from models.theme import Theme, ThemeNeed
from tests.community import add_member

NEEDS = Path(__file__).parents[1] / "benchmarks" / "data" / "needs_tuning.tsv"
SECTORS = ("it", "design", "writing", "arts", "training", "care", "craft", "food")
YEARS = ("lt1", "1to3", "3to10", "gt10")
NAMES = {
    "unpaid-invoice": "Unpaid invoices",
    "day-rate": "Setting a rate",
}


def texts_by_theme(most: int) -> dict[str, list[tuple[str, str]]]:
    """Language and text of needs, by the name of their theme; the first themes of the file."""
    found: dict[str, list[tuple[str, str]]] = {}
    with NEEDS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            found.setdefault(row["theme"], []).append((row["lang"], row["text"]))
    return dict(list(found.items())[:most])


def found_a_cooperative(
    session: Session,
    until: datetime,
    *,
    needs: int = 320,
    months: int = 5,
    themes: int = 10,
    seed: int = 1,
) -> None:
    """Members with a need each, told over the months before `until`; designers wait for money."""
    rng = random.Random(seed)
    regions = cooperative_of(session).codes(REGION)[:6]
    by_theme = texts_by_theme(themes)
    keys = {}
    for name in by_theme:
        words = name.split("-")
        theme = Theme(words={"en": words}, name=NAMES.get(name), born_at=until)
        session.add(theme)
        session.flush()
        keys[name] = theme.key
    span = timedelta(days=30 * months)
    chosen = sorted(rng.choices(list(by_theme), weights=range(len(by_theme) + 3, 3, -1), k=needs))
    rng.shuffle(chosen)
    people: list[Need] = []
    for number, name in enumerate(chosen):
        # More of them as time goes by.
        told_at = until - span * (1 - (rng.random() ** 0.6))
        first = name == next(iter(by_theme))
        language, text = rng.choice(by_theme[name])
        member = add_member(
            session,
            1000 + number,
            told_at - timedelta(hours=1),
            language=language,
            spoken=[language],
            sector=rng.choices(SECTORS, weights=[3, 20 if first else 4, 3, 3, 2, 2, 1, 1])[0],
            region=rng.choice([*regions, None]),
            years=rng.choice(YEARS),
        )
        solved = rng.random() < 0.25
        closed = told_at + timedelta(days=rng.randint(3, 40)) if solved else None
        if closed is not None and closed >= until:
            closed = None
        need = Need(
            member_id=member.key,
            text=text,
            language=language,
            state=SOLVED if closed else OPEN,
            told_at=told_at,
            matched_at=told_at,
            next_check_in_at=until + timedelta(weeks=99),
            closed_at=closed,
        )
        session.add(need)
        session.flush()
        session.add(ThemeNeed(need_id=need.key, theme_id=keys[name], since=told_at))
        _answer(session, need, rng)
        if people and rng.random() < 0.5:
            # What they say of it, they say before the last month ends.
            last = until - timedelta(minutes=1)
            introduce_some(session, need, rng.choice(people[-20:]), rng, last)
        people.append(need)


def _answer(session: Session, need: Need, rng: random.Random) -> None:
    session.add(
        NeedAnswer(
            need_id=need.key,
            text_hash="-",
            shown=[1],
            verdict=rng.choices([ANSWERED, PARTLY, NO], weights=[4, 3, 3])[0],
            looked_at=need.told_at,
            asked_at=need.told_at,
            answered_at=need.told_at,
        )
    )
