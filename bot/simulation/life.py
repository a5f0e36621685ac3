"""What members do of their own accord, once a week each."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session

from bot.simulation import people
from bot.simulation.chance import one_of
from bot.simulation.figures import Tally
from bot.simulation.knowledge import Knowledge, Trouble
from bot.simulation.people import Someone
from models.member import Member
from models.need import needs_of, text_hash
from usecases.availability import lose_reach, pause, regain_reach, resume
from usecases.be_away import go_away
from usecases.close_need import withdraw_need
from usecases.errors import RefusedError
from usecases.set_limit import set_limit
from usecases.share_need import share_need

BRUSSELS = ZoneInfo("Europe/Brussels")
MOST_WEEKS = 1000  # makes one number of a member and a week


@dataclass(frozen=True)
class Week:
    """One member's week. Most of the time nothing happens in it."""

    session: Session
    known: Knowledge
    tally: Tally
    member: Member
    number: int
    now: datetime

    def pass_by(self) -> None:
        if self.member.unreachable_at is not None:
            if self._does("unblocks", people.UNBLOCKS_IT):
                regain_reach(self.session, self.member, self.now)
        elif self._does("leaves", people.LEAVES):
            _leave(self.session, self.known, self.member, self.now)
        elif self._does("blocks", people.BLOCKS_THE_BOT):
            lose_reach(self.session, self.member, self.now)
        elif self.member.paused_at is not None:
            if self._does("resumes", people.COMES_BACK_EARLY):
                resume(self.session, self.member, self.now)
        else:
            self._take_part()

    def _take_part(self) -> None:
        until = self._someone.away_until(self.now.date())
        if until is not None:
            go_away(self.member, until, self.now, BRUSSELS)
            return
        is_aside = self.member.set_aside_at is not None
        if is_aside and self._does("returns", people.COMES_BACK_FROM_ASIDE):
            resume(self.session, self.member, self.now)
        if self._does("limits", people.CHANGES_THE_LIMIT):
            about = (self.known.seed, self._someone.number, "new limit", self.number)
            wanted = one_of(people.NEW_LIMITS, *about)
            set_limit(self.session, self.member, wanted, self.now)
            self.tally.limits[self.member.key] = wanted
        if self._someone.tells_a_need(self.number):
            self._tell()

    def _tell(self) -> None:
        number = self._someone.number * MOST_WEEKS + self.number
        theme = one_of(self.known.theme_shares, self.known.seed, number, "theme")
        try:
            need = share_need(
                self.session, self.member, f"An invented need, number {number}.", self.now
            )
        except RefusedError:
            return  # five are open
        self.known.troubles[need.key] = Trouble(number, theme)
        vector = self.known.themes.need(theme, self.member.language, number)
        self.known.index.put(need.key, text_hash(need.text), self.member.language, vector)
        self.tally.told[need.key] = self.now
        self._note_groups(need.key, theme)

    def _note_groups(self, need_id: int, theme: int) -> None:
        groups = self.tally.groups
        groups[self.member.language].add(need_id)
        if len(self.member.spoken) == 1:
            groups["one"].add(need_id)
        if theme >= len(self.known.theme_shares) // 2:
            groups["rare"].add(need_id)

    @property
    def _someone(self) -> Someone:
        return self.known.people[self.member.key]

    def _does(self, what: str, share: float) -> bool:
        return self._someone.chance(what, self.number) < share


def _leave(session: Session, known: Knowledge, member: Member, now: datetime) -> None:
    for need in needs_of(session, member.key, only_open=True):
        withdraw_need(session, need, now)
        known.index.remove(need.key)
    pause(member, now)
    known.gone.add(member.key)
