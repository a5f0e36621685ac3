"""The page on which a member reads what is held about them: one file, no script, no network."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Any

from sqlmodel import Session

from locales import day_and_month, has_text, language_name, plain
from usecases.fact_words import fact_words

SECTIONS = (
    "profile",
    "consents",
    "needs",
    "services",
    "experiences",
    "questions",
    "cards",
    "introductions",
    "talks",
    "circles",
    "helped",
    "proposals",
    "reports",
    "decisions",
    "role",
    "conversation",
    "inbox",
    "outbox",
)
# What stands on the page of a row, and under which name; all of it is in the JSON.
READABLE: Mapping[str, tuple[tuple[str, str], ...]] = {
    "member": (
        ("first_name", "name"),
        ("username", "username"),
        ("telegram_id", "telegram"),
        ("language", "language"),
        ("spoken", "spoken"),
        ("sector", "sector"),
        ("sector_words", "words"),
        ("region", "region"),
        ("years", "years"),
        ("timezone", "zone"),
        ("joined_at", "joined"),
        ("paused_at", "paused"),
    ),
    "need": (
        ("text", "text"),
        ("changed_text", "changed"),
        ("told_at", "when"),
        ("closed_at", "closed"),
    ),
    "checkin": (("answer", "answer"), ("answered_at", "when")),
    "needanswer": (("missing", "missing"), ("answered_at", "when")),
    "experience": (
        ("situation", "situation"),
        ("tried", "tried"),
        ("text", "helped"),
        ("told_at", "when"),
    ),
    "question": (("text", "text"), ("asked_at", "when")),
    "offer": (("offered_at", "when"), ("answer", "answer")),
    "introduction": (("introduced_at", "when"),),
    "contact": (("answer", "answer"), ("answered_at", "when")),
    "relayedline": (("text", "text"), ("at", "when")),
    "circleline": (("text", "text"), ("said_at", "when")),
    "circleseat": (("offered_at", "when"), ("answer", "answer")),
    "meetingvoice": (("worth", "answer"), ("takeaway", "takeaway")),
    "helped": (("at", "when"),),
    "proposalvoice": (("stance", "answer"), ("reason", "reason")),
    "proposalletter": (("words", "words"), ("told_at", "when")),
    "concern": (("reason", "reason"), ("words", "words"), ("at", "when")),
    "case": (("words", "words"),),
    "decision": (("verdict", "decided"), ("decided_at", "when")),
    "rolegrant": (("role", "role"), ("granted_at", "when")),
    "invitation": (("code", "code"), ("made_at", "when")),
    "consent": (
        ("purpose", "purpose"),
        ("given", "answer"),
        ("version", "version"),
        ("at", "when"),
    ),
}
LONG = {"text", "words", "situation", "tried", "helped", "missing", "takeaway", "changed", "reason"}
LANGUAGE_CODES = {("member", "language"), ("member", "spoken")}
FACTS = {("member", "sector"), ("member", "region"), ("member", "years")}
# How a code is put into words: the text id, for a column.
CODES: Mapping[tuple[str, str], Callable[[str], str]] = {
    ("checkin", "answer"): lambda code: f"button-how-{code}",
    ("contact", "answer"): lambda code: f"button-talked-{code}",
    ("meetingvoice", "worth"): lambda code: f"button-worth-{code}",
    ("proposalvoice", "stance"): lambda code: f"button-voice-{code}",
    ("concern", "reason"): lambda code: f"button-concern-{code}",
    ("decision", "verdict"): lambda code: f"verdict-{code}",
    ("rolegrant", "role"): lambda code: f"role-{code}",
    ("consent", "purpose"): lambda code: f"consent-{code}",
}
POLICY = "default-src 'none'; style-src 'unsafe-inline'"
STYLE = """
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 44rem; padding: 1.25rem 1rem 4rem; font: 1rem/1.55 system-ui,
  sans-serif; color: #1f2933; background: #fbfaf7; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: .25rem 0 .75rem; }
h2 { font-size: 1.15rem; margin: 2.25rem 0 .25rem; }
.house { color: #0b6e69; font-weight: 700; margin: 0; }
.why, .made { color: #52606d; font-size: .92rem; margin: 0 0 .75rem; }
.row { background: #fff; border: 1px solid #e4e0d8; border-radius: .6rem; padding: .7rem .9rem;
  margin: 0 0 .6rem; }
.words { white-space: pre-wrap; margin: 0 0 .35rem; }
dl { display: grid; grid-template-columns: 8.2rem 1fr; gap: .2rem .8rem; margin: 0; }
dt { color: #52606d; } dd { margin: 0; }
dl.short { font-size: .92rem; }
.long { color: #52606d; font-size: .85rem; margin: .5rem 0 0; }
@media (prefers-color-scheme: dark) {
  body { color: #e6e6e1; background: #17191b; } .row { background: #1f2326; border-color: #343a3e; }
  .house { color: #6fc7bf; } .why, .made, dt, .long { color: #aab2b8; }
}
@media print { body { background: #fff; color: #000; } .row { break-inside: avoid; } }
"""


@dataclass(frozen=True)
class Row:
    """One row of a table, and the section it is read in."""

    section: str
    table: str
    values: Mapping[str, Any]


def render_page(session: Session, language: str, rows: Iterable[Row], now: datetime) -> str:
    """The whole page; moments are told by the clock of `now`."""
    page = _Page(session, language, now)
    by_section: dict[str, list[Row]] = {}
    for row in rows:
        by_section.setdefault(row.section, []).append(row)
    sections = "\n".join(page.section(name, by_section.get(name, [])) for name in SECTIONS)
    title, intro = page.say("mydata-title"), page.say("mydata-intro")
    return f"""<!doctype html>
<html lang="{escape(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta name="robots" content="noindex">
<title>{title}</title>
<style>{STYLE}</style>
</head>
<body>
<header>
<p class="house">Raakvlak</p>
<h1>{title}</h1>
<p class="made">{page.moment(now)}</p>
<p>{intro}</p>
</header>
<main>
{sections}
</main>
<footer><p class="made">{page.say("mydata-end")}</p></footer>
</body>
</html>
"""


@dataclass(frozen=True)
class _Page:
    session: Session
    language: str
    now: datetime

    def say(self, text_id: str, **arguments: str | int) -> str:
        return escape(plain(self.language, text_id, **arguments))

    def moment(self, at: datetime) -> str:
        here = at.astimezone(self.now.tzinfo)
        return escape(f"{day_and_month(self.language, here)} {here.year}, {here:%H:%M}")

    def section(self, name: str, rows: list[Row]) -> str:
        """Nothing where there is nothing."""
        if not rows:
            return ""
        parts = [
            f"<section><h2>{self.say(f'mydata-{name}')}</h2>",
            f'<p class="why">{self.say(f"mydata-{name}-why")}</p>',
        ]
        order = list(READABLE)  # what somebody told stands above what was asked about it
        shown = sorted(
            (row for row in rows if row.table in READABLE), key=lambda row: order.index(row.table)
        )
        parts += [block for row in shown if (block := self._row(row))]
        if rest := len(rows) - len(shown):
            parts.append(f'<p class="long">{self.say("mydata-rest", count=rest)}</p>')
        return "\n".join([*parts, "</section>"])

    def _row(self, row: Row) -> str:
        words, facts = [], []
        for column, label in READABLE[row.table]:
            value = row.values.get(column)
            if value is None or value in ("", []):
                continue
            if label in LONG and (row.table, column) not in CODES:
                name = self.say(f"mydata-field-{label}")
                heading = "" if label == "text" else f'<span class="long">{name}</span>\n'
                words.append(f'<p class="words">{heading}{escape(str(value))}</p>')
            else:
                shown = self._value(row.table, column, value)
                facts.append(f"<dt>{self.say(f'mydata-field-{label}')}</dt><dd>{shown}</dd>")
        if not words and not facts:
            return ""
        short = ' class="short"' if words else ""
        listed = f"<dl{short}>{''.join(facts)}</dl>" if facts else ""
        return f'<div class="row">{"".join(words)}{listed}</div>'

    def _value(self, table: str, column: str, value: Any) -> str:
        if isinstance(value, bool):
            return self.say("mydata-yes" if value else "mydata-no")
        if isinstance(value, datetime):
            return self.moment(value)
        values = value if isinstance(value, list) else [value]
        if (table, column) in LANGUAGE_CODES:
            return ", ".join(language_name(self.language, str(one)) for one in values)
        if (table, column) in FACTS:
            words = (fact_words(self.session, self.language, column, str(one)) for one in values)
            return escape(", ".join(words))
        code = CODES.get((table, column))
        if code is None:
            return escape(str(value))
        return ", ".join(
            self.say(code(str(one)))
            if has_text(self.language, code(str(one)))
            else escape(str(one))
            for one in values
        )
