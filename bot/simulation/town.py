"""A town that lives a year: invented members, and the bot's own rules, use cases and rounds.

Day by day at nine: members join, tell needs, go on breaks and leave; what is due is done; cards
are answered; new needs are matched; on Mondays a round is made and sent. Everything goes through
the use cases that a tap or the ticker would call, on a real database in memory, a transaction for
each step of a day rather than for each update. Telegram alone is missing: what it would have been
sent is thrown away each evening. Needs are not matched again daily: each week's round looks at all.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta

import numpy as np
from sqlalchemy import delete
from sqlmodel import Session, col, select

from bot.simulation.answers import Answers
from bot.simulation.figures import Figures, Tally
from bot.simulation.knowledge import Knowledge
from bot.simulation.life import Week
from bot.simulation.people import Someone
from bot.simulation.themes import Themes
from models.database import Database
from models.member import CONSENT_VERSION, Member
from models.migrate import migrate
from models.need import needs_to_match, text_hash
from models.outbox import OutboxCall
from models.recall import chunks, recall
from models.weekly_round import PREPARED, round_in
from scheduler import jobs
from scheduler.matchmaker import LEAST_PROBABILITY, LOOKED_AT
from scheduler.rounds import RoundKeeper
from usecases.availability import offer_all_that_waited
from usecases.prepare_round import want_round
from usecases.propose_peers import propose_peers
from usecases.send_round import decide_round

MONDAY = datetime(2026, 1, 5, 9, tzinfo=UTC)
DAYS = 7
THEMES_A_MEMBER = 1 / 40  # how many themes there are, at least 12
AT_ONCE = 256  # needs matched in one product
DUE: tuple[Callable[[Session, datetime], int], ...] = (
    jobs.welcome_who_was_away,
    jobs.remind_who_has_cards,
    jobs.expire_cards,
    jobs.ask_whether_talked,
    jobs.ask_how_needs_are,
)
PAIRINGS = OURS, RANDOM = ("the bot", "random")


class Town:
    """`pairing` is OURS, or RANDOM for peers drawn at random from the open needs: the same rules
    then say who of them may meet."""

    def __init__(self, members: int, seed: int, pairing: str) -> None:
        self.database = Database("sqlite://")
        migrate(self.database)
        self.now = MONDAY
        self.day = 0
        self.tally = Tally()
        themes = Themes.invent(max(12, round(members * THEMES_A_MEMBER)), seed)
        self.known = Knowledge(seed, themes, themes.index())
        self.answers = Answers(self.known, self.tally)
        self.pairing = pairing
        self.keeper = RoundKeeper(
            self.database,
            lambda: self.now,
            self.similar,
            least_similarity=LEAST_PROBABILITY,
        )
        self._to_join: dict[int, list[Someone]] = {}
        for number in range(members):
            someone = Someone(seed, number)
            self._to_join.setdefault(someone.joins_on, []).append(someone)

    def live(self, weeks: int) -> Iterator[int]:
        """Yields after each week how many are over."""
        for day in range(weeks * DAYS):
            self.day, self.now = day, MONDAY + timedelta(days=day)
            self._live_a_day()
            if day % DAYS == DAYS - 1:
                yield day // DAYS + 1

    def figures(self) -> Figures:
        return self.tally.figures(self.now)

    def close(self) -> None:
        self.database.dispose()

    def similar(
        self, need_ids: Sequence[int], most: int
    ) -> Iterator[tuple[int, list[tuple[int, float]]]]:
        """As the matchmaker answers it; or needs drawn at random, with a likeness of chance."""
        if self.pairing == OURS:
            for start in range(0, len(need_ids), AT_ONCE):
                some = [id_ for id_ in need_ids[start : start + AT_ONCE] if id_ in self.known.index]
                found = self.known.index.similar_to(some, most)
                yield from zip(some, found, strict=True)
            return
        open_needs = np.array(sorted(self.known.index.known()))
        for need_id in need_ids:
            rng = np.random.default_rng([self.known.seed, 4, need_id, self.day])
            drawn = rng.permutation(open_needs)[: most + 1].tolist()
            # So far apart that neither a shared field nor waiting has a say beside the draw.
            worth = (1 + 99 * rng.random(len(drawn))).tolist()
            yield need_id, [pair for pair in zip(drawn, worth, strict=True) if pair[0] != need_id]

    def _live_a_day(self) -> None:
        with self.database.write() as session:
            for someone in self._to_join.get(self.day, ()):
                self._join(session, someone)
            for job in DUE:
                while job(session, self.now):
                    session.flush()
            for member in self._whose_day_it_is(session):
                week = self.day // DAYS
                Week(session, self.known, self.tally, member, week, self.now).pass_by()
            self.answers.give(session, self.day, self.now)
            self._match(session)
        if self.day % DAYS == 0:
            self._make_a_round()
        with self.database.write() as session:
            self.answers.take_in(session, self.day)
            session.execute(delete(OutboxCall))

    def _join(self, session: Session, someone: Someone) -> None:
        member = Member(
            telegram_id=someone.number + 1,
            consent_version=CONSENT_VERSION,
            consented_at=self.now,
            joined_at=self.now,
            **someone.columns(),
        )
        session.add(member)
        session.flush()
        self.known.people[member.key] = someone
        self.tally.limits[member.key] = member.introductions_a_month

    def _whose_day_it_is(self, session: Session) -> Sequence[Member]:
        """A seventh of the members, read at once."""
        ids = [
            member_id
            for member_id, someone in self.known.people.items()
            if someone.number % DAYS == self.day % DAYS and member_id not in self.known.gone
        ]
        return [
            member
            for some in chunks(ids)
            for member in session.exec(
                select(Member).where(col(Member.id).in_(some)).order_by(col(Member.id))
            ).all()
        ]

    def _match(self, session: Session) -> None:
        waiting = {need.key: need for need in needs_to_match(session, len(self.known.troubles))}
        recall(session, Member, [need.member_id for need in waiting.values()])
        for need_id, similar in self.similar(list(waiting), LOOKED_AT):
            propose_peers(
                session,
                need_id,
                text_hash(waiting[need_id].text),
                similar,
                least_similarity=LEAST_PROBABILITY,
                now=self.now,
            )

    def _make_a_round(self) -> None:
        with self.database.write() as session:
            offer_all_that_waited(session, self.now)
            want_round(session, self.now)
        self.keeper.prepare()
        with self.database.write() as session:
            prepared = round_in(session, PREPARED)
            if prepared is not None:
                decide_round(session, prepared.key, self.now, send=True)
        while self.keeper.send():
            pass
