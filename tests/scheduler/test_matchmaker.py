"""The index of open needs: in step with the rows, at once and after a restart."""

from collections.abc import Sequence
from concurrent.futures import Future
from typing import Any

from sqlmodel import Session

from matching.embedder import Embedder
from models.database import Database
from models.member import get_member
from models.need import Need
from scheduler.matchmaker import Matchmaker
from scheduler.serving import Serving
from tests.community import MONDAY, add_member, add_need
from tests.town import Town
from usecases.close_need import withdraw_need
from usecases.share_need import rewrite_need, share_need

LATE = "A customer has owed me 3,000 euro for four months and no longer answers my reminders."
UNPAID = "My invoices stay unpaid for months. How do you get a customer to pay at last?"
MORE = "A client has not paid my invoice for three months, whatever I write."
NANNY = "I cannot find child care for the evenings on which I have to be at the theatre."


class Counted(Embedder):
    """The model that is loaded already; counts the texts it is given."""

    def __init__(self, embedder: Embedder) -> None:
        super().__init__("bundled")
        self._other = embedder
        self.embedded: list[str] = []

    def embed(self, texts: Sequence[str]) -> "Future[Any]":
        self.embedded += texts
        return self._other.embed(texts)

    def detect(self, texts: Sequence[str], own: Sequence[str | None]) -> "Future[list[str]]":
        return self._other.detect(texts, own)

    def priors(self) -> "Future[Any]":
        return self._other.priors()


def told(session: Session, number: int, text: str) -> Need:
    return share_need(session, get_member(session, number), text, MONDAY)


def nearest(matchmaker: Matchmaker, need_id: int) -> list[int]:
    return [other for _, found in matchmaker.similar([need_id], 9) for other, p in found if p > 0.4]


def a_matchmaker(database: Database, embedder: Embedder) -> Matchmaker:
    return Matchmaker(database, Serving(database, embedder, lambda: MONDAY), lambda: MONDAY)


async def all_steps(matchmaker: Matchmaker) -> None:
    while not await matchmaker.step():
        pass


async def test_a_need_counts_as_soon_as_it_is_told_rewritten_or_closed(
    database: Database, embedder: Embedder
) -> None:
    matchmaker = a_matchmaker(database, Counted(embedder))
    with database.write() as session:
        for number in (1, 2, 3):
            add_member(session, number, MONDAY, language="en", spoken=["en"])
        late, nanny = told(session, 1, LATE).key, told(session, 2, NANNY).key
    await all_steps(matchmaker)
    assert nearest(matchmaker, late) == []
    with database.write() as session:
        unpaid = told(session, 3, UNPAID).key
    await all_steps(matchmaker)
    assert nearest(matchmaker, late) == [unpaid]
    with database.write() as session:
        need = session.get(Need, nanny)
        assert need is not None
        rewrite_need(session, need, MORE, MONDAY)
    await all_steps(matchmaker)
    assert set(nearest(matchmaker, late)) == {unpaid, nanny}
    with database.write() as session:
        need = session.get(Need, unpaid)
        assert need is not None
        withdraw_need(session, need, MONDAY)
    await all_steps(matchmaker)
    assert nearest(matchmaker, late) == [nanny]


async def test_a_restart_reads_the_rows_and_embeds_nothing(
    database: Database, embedder: Embedder
) -> None:
    """Vectors are kept; only a text that has none yet goes through the model."""
    with database.write() as session:
        for number, text in enumerate((LATE, UNPAID), 1):
            add_member(session, number, MONDAY, language="en", spoken=["en"])
            told(session, number, text)
    before = a_matchmaker(database, Counted(embedder))
    await all_steps(before)
    counted = Counted(embedder)
    after = a_matchmaker(database, counted)
    await all_steps(after)
    assert nearest(after, 1) == nearest(before, 1) == [2]
    assert counted.embedded == []


async def test_needs_that_come_together_are_embedded_together(
    database: Database, embedder: Embedder
) -> None:
    counted = Counted(embedder)
    calls: list[int] = []
    embed = counted.embed

    def noted(texts: Sequence[str]) -> "Future[Any]":
        calls.append(len(texts))
        return embed(texts)

    counted.embed = noted  # type: ignore[method-assign]
    with database.write() as session:
        for number in range(1, 11):
            member = add_member(session, number, MONDAY, language="en", spoken=["en"])
            add_need(session, member, MONDAY)
    await all_steps(a_matchmaker(database, counted))
    assert calls == [10]


async def test_an_index_without_needs_is_made_once(database: Database, embedder: Embedder) -> None:
    """It learns what strangers' scores are from the shipped sentences, which takes a while."""
    counted = Counted(embedder)
    asked: list[int] = []
    priors = counted.priors

    def noted() -> "Future[Any]":
        asked.append(1)
        return priors()

    counted.priors = noted  # type: ignore[method-assign]
    matchmaker = a_matchmaker(database, counted)
    await matchmaker.step()
    await matchmaker.step()
    assert asked == [1]


async def test_who_waits_for_the_whole_index_is_woken(
    database: Database, embedder: Embedder
) -> None:
    """Once, as soon as every need is in it."""
    with database.write() as session:
        add_member(session, 1, MONDAY, language="en", spoken=["en"])
        told(session, 1, LATE)
    woken: list[bool] = []
    matchmaker = Matchmaker(
        database,
        Serving(database, embedder, lambda: MONDAY),
        lambda: MONDAY,
        on_complete=lambda: woken.append(matchmaker.is_complete.is_set()),
    )
    await matchmaker.step()
    assert woken == []
    await all_steps(matchmaker)
    matchmaker.nudge()
    await all_steps(matchmaker)
    assert woken == [True]


async def test_themes_rounds_and_circles_wait_for_it(town: Town) -> None:
    waiting = (town.raakvlak.themes, town.raakvlak.rounds, town.raakvlak.circles)
    assert all(part.is_resting for part in waiting)
    town.raakvlak.matchmaker.on_complete()
    assert not any(part.is_resting for part in waiting)
