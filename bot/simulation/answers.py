"""How members answer what they are asked: cards, whether they talked, how a need is."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from bot.simulation import people
from bot.simulation.chance import chance
from bot.simulation.figures import Tally
from bot.simulation.knowledge import Knowledge
from models.check_in import BETTER, SAME, SOLVED, STUCK, CheckIn
from models.introduction import Introduction, Offer
from models.member import Member, get_member
from models.need import OPEN, Need
from models.recall import recall
from usecases.answer_introduction import Outcome, answer_introduction
from usecases.check_in import answer_how_it_is, answer_whether_they_talked
from usecases.close_need import withdraw_need
from usecases.errors import RefusedError
from usecases.introduce import introduce

BRUSSELS = ZoneInfo("Europe/Brussels")
TALKED_AFTER = 4  # days after an introduction; asked after three
TRIES_AGAIN_AFTER = 2  # days after a yes too many
Entry = tuple[str, int, int]  # what, its id, and the member who answers


class Answers:
    """An agenda by day of who will answer what."""

    def __init__(self, known: Knowledge, tally: Tally) -> None:
        self.known = known
        self.tally = tally
        self._agenda: dict[int, list[Entry]] = {}
        self._seen_offer = self._seen_check_in = 0

    def take_in(self, session: Session, day: int) -> None:
        """Note what was asked today, and when it will be answered, if ever."""
        offers = session.exec(
            select(Offer, Introduction)
            .join(Introduction, col(Introduction.id) == col(Offer.introduction_id))
            .where(col(Offer.id) > self._seen_offer)
            .order_by(col(Offer.id))
        ).all()
        for offer, introduction in offers:
            assert offer.id is not None
            self._seen_offer = offer.id
            self.tally.cards += 1
            someone = self.known.people[offer.member_id]
            peer, card = self._card(introduction, offer.member_id)
            days = someone.answer_after(peer, card)
            if days is not None:
                self._note(day + 1 + days, ("card", introduction.key, offer.member_id))
        asked = session.exec(
            select(CheckIn, Need)
            .join(Need, col(Need.id) == col(CheckIn.need_id))
            .where(col(CheckIn.id) > self._seen_check_in)
            .order_by(col(CheckIn.id))
        ).all()
        for check_in, need in asked:
            self._seen_check_in = check_in.key
            if self._of_check_in("answers", check_in, need) < people.ANSWERS_CHECK_IN:
                self._note(day + 1, ("how", check_in.key, need.member_id))

    def give(self, session: Session, day: int, now: datetime) -> None:
        """Everything that is answered today."""
        agenda = self._agenda.pop(day, [])
        _recall(session, agenda)
        for what, id_, member_id in agenda:
            member = get_member(session, member_id)
            if member.unreachable_at is not None or member.paused_at is not None:
                continue  # away; a card may end meanwhile
            if what == "card":
                self._answer_card(session, member, id_, day, now)
            elif what == "talked":
                self._tell_of_talk(session, member, id_, now)
            else:
                self._tell_how_it_is(session, member, id_, now)

    def _answer_card(
        self, session: Session, member: Member, id_: int, day: int, now: datetime
    ) -> None:
        introduction = session.get(Introduction, id_)
        assert introduction is not None
        peer, card = self._card(introduction, member.key)
        one, other = _needs(introduction)
        alike = self.known.alike(one, other)
        yes = self.known.people[member.key].says_yes(peer, card, alike=alike)
        try:
            outcome = answer_introduction(session, member, id_, yes=yes, now=now)
        except RefusedError:
            self.tally.refused += 1
            self._note(day + TRIES_AGAIN_AFTER, ("card", id_, member.key))
            return
        if outcome is Outcome.PASSED:
            return
        self.tally.yeses += yes
        if outcome is Outcome.AGREED:
            introduce(session, introduction, now, BRUSSELS)
            members = (introduction.low_id, introduction.high_id)
            self.tally.introduce(members, (one, other), now, alike=alike)
            for member_id in members:
                self._note(day + TALKED_AFTER, ("talked", id_, member_id))
            self._talk(one, other, alike=alike)

    def _talk(self, one: int, other: int, *, alike: bool) -> None:
        first, second = (self.known.troubles[need].number for need in (one, other))
        seed = self.known.seed
        if not people.talk_comes_about(seed, first, second, alike=alike):
            return
        self.tally.met += 1
        if people.talk_solves(seed, first, second, alike=alike):
            self.known.helped.add(one)
        if people.talk_solves(seed, second, first, alike=alike):
            self.known.helped.add(other)

    def _tell_of_talk(self, session: Session, member: Member, id_: int, now: datetime) -> None:
        introduction = session.get(Introduction, id_)
        assert introduction is not None
        one, other = _needs(introduction)
        first, second = (self.known.troubles[need].number for need in (one, other))
        if chance(self.known.seed, "tells", first, second, member.key) < people.TELL_OF_IT:
            alike = self.known.alike(one, other)
            talked = people.talk_comes_about(self.known.seed, first, second, alike=alike)
            answer_whether_they_talked(session, member, id_, "yes" if talked else "no", now)

    def _tell_how_it_is(self, session: Session, member: Member, id_: int, now: datetime) -> None:
        check_in = session.get(CheckIn, id_)
        assert check_in is not None
        need = session.get(Need, check_in.need_id)
        assert need is not None
        if need.state != OPEN:
            return
        helped = need.key in self.known.helped
        if helped or self._of_check_in("alone", check_in, need) < people.SOLVED_ALONE:
            answer_how_it_is(session, member, id_, SOLVED, now)
            self.tally.solved[need.key] = now
            self.known.index.remove(need.key)
        elif self._of_check_in("gives up", check_in, need) < people.GIVES_UP:
            withdraw_need(session, need, now)
            self.known.index.remove(need.key)
        elif self._of_check_in("stuck", check_in, need) < people.STUCK:
            answer_how_it_is(session, member, id_, STUCK, now)
        else:
            met = need.key in self.tally.waited
            answer_how_it_is(session, member, id_, BETTER if met else SAME, now)

    def _card(self, introduction: Introduction, member_id: int) -> tuple[int, tuple[int, int]]:
        """The peer's number, and what makes this card this one, however members are paired."""
        peer = self.known.people[introduction.peer_of(member_id)].number
        one, other = (self.known.troubles[need].number for need in _needs(introduction))
        return peer, (min(one, other), max(one, other))

    def _of_check_in(self, what: str, check_in: CheckIn, need: Need) -> float:
        number = self.known.troubles[need.key].number
        return chance(self.known.seed, what, number, (check_in.asked_at - need.told_at).days)

    def _note(self, day: int, entry: Entry) -> None:
        self._agenda.setdefault(day, []).append(entry)


def _needs(introduction: Introduction) -> tuple[int, int]:
    """The two needs, by whose talks nobody else's trouble comes in."""
    assert introduction.low_need_id is not None
    assert introduction.high_need_id is not None
    return introduction.low_need_id, introduction.high_need_id


def _recall(session: Session, agenda: Sequence[Entry]) -> None:
    """Read at once what a day's answers are about."""
    asked = recall(session, CheckIn, [id_ for what, id_, _ in agenda if what == "how"])
    met = recall(session, Introduction, [id_ for what, id_, _ in agenda if what != "how"])
    needs = [id_ for found in met for id_ in (found.low_need_id, found.high_need_id)]
    recall(session, Need, [*needs, *(check_in.need_id for check_in in asked)])
    members = [id_ for found in met for id_ in (found.low_id, found.high_id)]
    recall(session, Member, [*members, *(member_id for _, _, member_id in agenda)])
