"""`python -m benchmarks.hostile`: hostile texts through everything that reaches another person.

Each text goes through the check of its use case and the rendering that others get, and the call is
made at the playground's Telegram, which measures, checks entities and finds links as Telegram does.
`tests/locales/test_hostile.py` does the same with a few.
"""

import argparse
import csv
import io
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from time import perf_counter
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from sqlmodel import Session

from locales import MemberWords, Rendered, lines, render
from locales.inert import inert, units
from models.audit import AuditEntry
from models.broadcast import Broadcast
from models.case import APPEAL, CONCERN, EXPERIENCE, Case, Decision
from models.concern import OTHER, Concern
from models.database import Database
from models.experience import Experience
from models.introduction import INTRODUCED, Introduction
from models.member import CONSENT_VERSION, Member
from models.migrate import migrate
from models.need import Need
from models.proposal import Proposal, ProposalText
from models.question import Question
from models.theme import Theme
from playground.checks import read_params
from playground.errors import ApiError
from playground.limits import Limits
from playground.methods import METHODS
from playground.world import Person, World
from reports.figures import Figures
from reports.job import Job
from reports.table import as_csv, as_workbook
from usecases.appeal import LONGEST as LONGEST_APPEAL
from usecases.ask_question import ask_question
from usecases.case_card import render_case
from usecases.catalogue_csv import Row, write_catalogue
from usecases.contact_details import without_addresses
from usecases.errors import RefusedError
from usecases.found_cards import page, whole_card
from usecases.introduce import render_introduction
from usecases.join import fit_name, set_sector_words
from usecases.meet import LONGEST as LONGEST_TAKEAWAY
from usecases.need_text import checked_need
from usecases.outgoing import message_payload
from usecases.pass_on import TEXT, shown_line
from usecases.peer_card import render_card
from usecases.proposal_letters import render_proposal
from usecases.raise_concern import LONGEST as LONGEST_CONCERN
from usecases.service_fields import checked_field
from usecases.shape_themes import rename_theme
from usecases.share_experience import PARTS, checked_part
from usecases.talk_in_circle import LONGEST as LONGEST_LINE
from usecases.words import shortened
from usecases.write_broadcast import render_broadcast, set_text

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
BRUSSELS = ZoneInfo("Europe/Brussels")
READER = 7
LARGEST = 7  # members in a circle
TELL_EVERY = 500  # texts, how far it is
# What a template of ours may contain; of what Telegram finds by itself, nothing.
OURS = {"bold", "italic", "blockquote", "date_time"}
LIVE = {"url", "email", "mention", "bot_command", "hashtag", "cashtag", "text_link", "text_mention"}
FORMULAS = ("=", "+", "-", "@", "\t", "\r")

PIECES = (
    "<b>x</b><a href='https://evil.example'>here</a>",
    "[here](tg://user?id=5) *x* _y_ `z` ||s||",
    "\u202eevil\u202c \u2066a\u2069 \u200b\u200d\ufeff\u2060",
    "Z" + "\u0335\u0321\u0489" * 40,
    "👨‍👩‍👧‍👦🏳️‍🌈🇧🇪" * 20,
    "🎉" * 4096,
    "\0\x01\x08\x1b[31m\x7f\x85",
    "\ud800 \udfff",
    '=cmd|"/C calc"!A0',
    "+1+1",
    "-2+3",
    "@SUM(1;1)",
    "\t=1+1",
    "/forget@raakvlak_bot",
    " /start now",
    "@durov",
    "evil.example.com/x?y=1",
    "https://evil.dev",
    "xn--80ak6aa92e.com",
    "http://1.2.3.4:80/",
    "mail ada@example.museum",
    "#tag $BTC",
    "tg://resolve?domain=x",
    "\ue000\ue001\uf8ff",
    "{ $words } { -term }",
    "%s %(x)s {0}",
    "\n\n\n\n\r\n\u2028\u2029",
    "a" * 990 + ".be",
)


def hostile() -> st.SearchStrategy[str]:
    """Pieces that have done harm somewhere, and anything at all, put together."""
    anything = st.text(st.characters(), max_size=40)
    piece = st.one_of(st.sampled_from(PIECES), anything)
    return st.lists(piece, min_size=1, max_size=8).map(" ".join)


@dataclass
class Tally:
    """By way: calls made, texts that the use case refused, calls that Telegram refused, links and
    the like that were not meant, entities that are none of ours."""

    calls: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    rejected: Counter[str] = field(default_factory=Counter)
    linked: Counter[str] = field(default_factory=Counter)
    foreign: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)
    cells: int = 0
    formulas: int = 0


class Stage:
    """A member whose words the other reads, a database in memory, and a Telegram."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.world = World(limits=Limits.off())
        self.world.add_person(Person(id=READER, first_name="Reader", started=True))
        self.author, self.reader = _member(1, "nl"), _member(READER, "de")
        session.add_all([self.author, self.reader])
        session.flush()
        words: dict[str, Any] = {"language": "nl", "told_at": NOW}
        author, reader = self.author.key, self.reader.key
        self.need = Need(member_id=author, text="", next_check_in_at=NOW, **words)
        theirs = Need(member_id=reader, text="x" * 20, next_check_in_at=NOW, **words)
        self.experience = Experience(member_id=author, situation="", tried="", text="", **words)
        self.theme = Theme(born_at=NOW)
        self.proposal = Proposal(drafted_at=NOW)
        session.add_all([self.need, theirs, self.experience, self.theme, self.proposal])
        session.flush()
        pair: dict[str, Any] = {"low_id": author, "high_id": reader, "similarity": 0.5}
        pair |= {"proposed_at": NOW, "introduced_at": NOW, "state": INTRODUCED}
        self.introduction = Introduction(
            low_need_id=self.need.key,
            high_need_id=theirs.key,
            **pair,
        )
        self.told = ProposalText(
            proposal_id=self.proposal.key, language="nl", title="", description=""
        )
        about: dict[str, Any] = {
            "subject_kind": EXPERIENCE,
            "subject_id": self.experience.key,
            "member_id": author,
        }
        self.concern_case = Case(kind=CONCERN, opened_at=NOW, **about)
        self.entry = AuditEntry(actor_telegram_id=READER, action="case-hide", at=NOW)
        session.add_all([self.introduction, self.told, self.concern_case, self.entry])
        session.flush()
        decided: dict[str, Any] = {
            "actor_telegram_id": READER,
            "entry_id": self.entry.key,
            "decided_at": NOW,
        }
        session.add(Decision(case_id=self.concern_case.key, verdict="hide", **decided))
        self.appeal = Case(kind=APPEAL, opened_at=NOW, appeal_of=self.concern_case.key, **about)
        self.concerns = [
            Concern(
                reporter_id=reporter,
                subject_kind=EXPERIENCE,
                subject_id=self.experience.key,
                case_id=self.concern_case.key,
                reason=OTHER,
                at=NOW,
            )
            for reporter in (reader, author)
        ]
        session.add_all([self.appeal, *self.concerns])
        session.flush()

    def send(self, rendered: Rendered) -> list[str]:
        """The kinds of entities that stand in the message; raises ApiError as Telegram refuses."""
        raw = {"chat_id": READER, **message_payload(rendered)}
        message = METHODS["sendMessage"](self.world, read_params("sendMessage", raw, {}))
        return [entity["type"] for entity in message.get("entities", [])]


def _member(telegram_id: int, language: str) -> Member:
    return Member(
        telegram_id=telegram_id,
        first_name="Somebody",
        language=language,
        spoken=[language],
        consent_version=CONSENT_VERSION,
        consented_at=NOW,
        joined_at=NOW,
    )


Way = Callable[[Stage, str], Rendered]
WAYS: dict[str, Way] = {}
# To whom both agreed to talk, and what the cooperative itself writes.
MAY_LINK = {"a talk", "a circle", "an introduction", "a broadcast", "a service", "a proposal"}


def way(name: str) -> Callable[[Way], Way]:
    def note(function: Way) -> Way:
        WAYS[name] = function
        return function

    return note


@way("a card of a need")
def _need(stage: Stage, text: str) -> Rendered:
    stage.need.text = checked_need(text)
    return render_card(stage.session, stage.introduction, stage.reader)


@way("an introduction")
def _introduced(stage: Stage, text: str) -> Rendered:
    stage.need.text = checked_need(text)
    return render_introduction(stage.session, stage.introduction, stage.reader, BRUSSELS)


def _tell(stage: Stage, text: str) -> None:
    for part in PARTS:
        setattr(stage.experience, part, checked_part(part, text))


@way("an experience")
def _experience(stage: Stage, text: str) -> Rendered:
    _tell(stage, text)
    return whole_card(stage.session, stage.reader, (stage.experience, stage.author))


@way("what /ask finds")
def _found(stage: Stage, text: str) -> Rendered:
    _tell(stage, text)
    found = [["experience", stage.experience.key, 0.9]] * 10
    question = Question(
        id=1, member_id=stage.reader.key, text="?", language="nl", asked_at=NOW, found_rows=found
    )
    return page(stage.session, question, stage.reader, 0)[0]


@way("a name")
def _name(stage: Stage, text: str) -> Rendered:
    if (name := fit_name(text)) is None:
        raise RefusedError("name-unfit")
    return render("fr", "nudge", name=MemberWords(name))


@way("a kind of work")
def _sector(stage: Stage, text: str) -> Rendered:
    set_sector_words(stage.author, text)
    return render_card(stage.session, stage.introduction, stage.reader)


@way("a talk")
def _talk(_stage: Stage, text: str) -> Rendered:
    return shown_line("en", "1", TEXT, text)


@way("a circle")
def _circle(_stage: Stage, text: str) -> Rendered:
    _expect(0 < units(words := inert(text)) <= LONGEST_LINE)
    name = fit_name(text) or "Somebody"
    words_of_theirs = MemberWords(words, may_link=True)
    return render("en", "circle-line", name=MemberWords(name), words=words_of_theirs)


@way("what one takes away")
def _takeaways(_stage: Stage, text: str) -> Rendered:
    words = " ".join(inert(text).split())
    _expect(0 < units(words) <= LONGEST_TAKEAWAY)
    quotes = [render("nl", "takeaway", words=MemberWords(words)) for _ in range(LARGEST)]
    return lines(render("nl", "takeaways-heading"), *quotes)


@way("a question")
def _question(stage: Stage, text: str) -> Rendered:
    question = ask_question(stage.session, stage.author, text, NOW)
    return render("fr", "card-question", words=MemberWords(without_addresses(question.text)))


@way("a theme")
def _theme(stage: Stage, text: str) -> Rendered:
    rename_theme(stage.session, stage.theme, text, NOW, actor=READER)
    return render("nl", "proposal-needed", members=MemberWords(stage.theme.name or ""))


@way("a proposal")
def _proposal(stage: Stage, text: str) -> Rendered:
    stage.told.title = checked_field("name", text)
    stage.told.description = checked_field("description", text)
    return render_proposal(stage.session, stage.proposal, "nl")


@way("a service")
def _service(_stage: Stage, text: str) -> Rendered:
    name, words = checked_field("name", text), checked_field("description", text)
    description = MemberWords(words, may_link=True)
    return render("de", "service-card", name=MemberWords(name), description=description)


@way("a broadcast")
def _broadcast(_stage: Stage, text: str) -> Rendered:
    broadcast = Broadcast(author_telegram_id=READER)
    set_text(broadcast, "nl", text)
    return render_broadcast("nl", broadcast.texts["nl"])


@way("a case")
def _case(stage: Stage, text: str) -> Rendered:
    _tell(stage, text)
    for concern in stage.concerns:
        concern.words = inert(text)
        _expect(0 < units(concern.words) <= LONGEST_CONCERN)
    return render_case(stage.session, stage.concern_case, "fr")[0]


@way("an appeal")
def _appeal(stage: Stage, text: str) -> Rendered:
    _tell(stage, text)
    stage.appeal.words = inert(text)
    _expect(0 < units(stage.appeal.words) <= LONGEST_APPEAL)
    stage.entry.reason = shortened(inert(text), LONGEST_CONCERN)
    return render_case(stage.session, stage.appeal, "de")[0]


def _expect(fits: bool) -> None:
    if not fits:
        raise RefusedError("text-unfit")


@contextmanager
def a_stage() -> Iterator[Stage]:
    with Database("sqlite://") as database:
        migrate(database)
        with Session(database.engine) as session:
            yield Stage(session)


def try_all(stage: Stage, text: str, tally: Tally) -> None:
    """Every way for one text; what stays of it is undone."""
    for name, function in WAYS.items():
        moment = stage.session.begin_nested()
        try:
            rendered = function(stage, text)
            tally.calls[name] += 1
            kinds = stage.send(rendered)
        except RefusedError:
            tally.refused[name] += 1
        except ApiError as error:
            tally.rejected[name] += 1
            tally.examples.append(f"{name}: {error}")
        else:
            if name not in MAY_LINK and (live := sorted(LIVE.intersection(kinds))):
                tally.linked[name] += len(live)
                tally.examples.append(f"{name}: {live}")
            tally.foreign[name] += sum(kind not in OURS | LIVE for kind in kinds)
        finally:
            moment.rollback()


def try_files(texts: list[str], tally: Tally) -> None:
    """As a name of a theme and of a proposal in the spreadsheet, and in the catalogue."""
    names = {str(number): text for number, text in enumerate(texts, 1)}
    cells = {f"theme:{number}": 5 for number in names}
    cells |= {f"proposal:{number}/needing": 5 for number in names}
    proposals = {number: (text, "idea") for number, text in names.items()}
    job = Job("report", "en", "2026-11-02", [Figures("2026-10", cells)], names, {}, proposals)
    for row in csv.reader(io.StringIO(as_csv(job).decode("utf-8-sig")), delimiter=";"):
        _count(row, tally)
    for sheet in load_workbook(io.BytesIO(as_workbook(job))).worksheets:
        for line in sheet.iter_rows():
            tally.cells += len(line)
            tally.formulas += sum(cell.data_type == "f" or bool(cell.hyperlink) for cell in line)
    rows = [Row("code", "offered", "en", text, text, "", text) for text in map(inert, texts)]
    for row in csv.reader(io.StringIO(write_catalogue(rows).decode("utf-8-sig")), delimiter=";"):
        _count(row, tally)


def _count(row: list[str], tally: Tally) -> None:
    tally.cells += len(row)
    tally.formulas += sum(cell.lstrip(" ").startswith(FORMULAS) for cell in row)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=10_000)
    wanted = parser.parse_args().texts
    tally, texts, began = Tally(), list[str](), perf_counter()
    with a_stage() as stage:

        @settings(
            max_examples=wanted,
            database=None,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(hostile())
        def try_one(text: str) -> None:
            texts.append(text)
            try_all(stage, text, tally)
            if len(texts) % TELL_EVERY == 0:
                took = perf_counter() - began
                print(f"{len(texts):,} of {wanted:,}, {took:.0f} s", file=sys.stderr, flush=True)

        # What was tried until Ctrl-C is told.
        with suppress(KeyboardInterrupt):
            try_one()
    for start in range(0, len(texts), 1000):
        try_files(texts[start : start + 1000], tally)
    print(f"{len(texts):,} texts in {perf_counter() - began:.0f} s")
    print(f"{'':22}{'sent':>10}{'refused':>10}{'rejected':>10}{'links':>8}{'foreign':>9}")
    for name in WAYS:
        sent = tally.calls[name] - tally.rejected[name]
        row = (tally.refused[name], tally.rejected[name], tally.linked[name], tally.foreign[name])
        print(f"{name:22}{sent:10,}{row[0]:10,}{row[1]:10,}{row[2]:8,}{row[3]:9,}")
    print(*sorted(set(tally.examples))[:10], sep="\n")
    print(f"spreadsheets: {tally.cells:,} cells, {tally.formulas} formulas or links")


if __name__ == "__main__":
    main()
