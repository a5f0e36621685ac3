"""What is done when it is due: each does one batch in the transaction it is given.

Each returns how many it did; the ticker calls again until nothing is left.
"""

from datetime import datetime, timedelta

from sqlmodel import Session

from models.helped import thanks_due
from models.inbox import has_waiting
from models.introduction import Introduction, introductions_to_nudge
from models.later import later_due
from models.member import Member, members_hearing_of_all
from models.moment import BACK, forget_time, last_time, note_time
from models.need import needs_to_check_in
from models.proposal import letters_due, proposals_to_widen
from models.question import purge_questions
from models.recall import recall
from models.relay import relays_gone_quiet, relays_to_close, relays_to_end
from scheduler.due import for_each, rows_due
from usecases.availability import offer_all_that_waited
from usecases.be_away import members_to_welcome, welcome_back
from usecases.check_in import ask_how_it_is, ask_whether_they_talked
from usecases.close_month import WANTED as FIGURES_WANTED
from usecases.consent import tell_of_new_texts
from usecases.end_relay import end_relay
from usecases.expire_offers import (
    expire_offer,
    members_to_remind,
    offers_to_expire,
    remind_of_cards,
)
from usecases.group_needs import want_weekly_themes
from usecases.learn_weights import want_weekly_lesson
from usecases.moderate import match_all_again
from usecases.move_proposal import write_to_everyone_who_wants
from usecases.nudge import nudge_both
from usecases.offer_again import offer_again
from usecases.offer_circle_again import offer_circles_again
from usecases.prepare_round import want_round
from usecases.proposal_letters import send_letter
from usecases.quiet_hours import release
from usecases.quiet_talks import ENDS_AFTER, QUIET_AFTER, tell_of_silence
from usecases.retention import let_go, tell_what_went
from usecases.say_it_helped import thank_author

BATCH = 50  # rows a transaction: others get their turn in between
CATCHING_UP = timedelta(seconds=20)  # at most, before cards are offered again
QUESTIONS_KEPT = timedelta(days=30)  # a page of what was found can be gone back to that long


def remind_who_has_cards(session: Session, now: datetime) -> int:
    due = members_to_remind(session, now, BATCH)
    remind_of_cards(session, due, now)
    return len(due)


def offer_cards_again(session: Session, now: datetime) -> int:
    """After a silence, once what was received meanwhile is handled: those answers still count."""
    back = last_time(session, BACK)
    if back is None or (has_waiting(session) and now < back + CATCHING_UP):
        return 0
    forget_time(session, BACK)
    return offer_again(session, now) + offer_circles_again(session, now)


def expire_cards(session: Session, now: datetime) -> int:
    due = offers_to_expire(session, now, BATCH)
    for offer, introduction, member in due:
        expire_offer(session, offer, introduction, member, now)
    return len(due)


def ask_whether_talked(session: Session, now: datetime) -> int:
    due = rows_due(session, Introduction, Introduction.check_in_at, now, BATCH)
    recall(session, Member, [id_ for found in due for id_ in (found.low_id, found.high_id)])
    return for_each(session, due, ask_whether_they_talked, now)


def nudge_after_a_day(session: Session, now: datetime) -> int:
    due = introductions_to_nudge(session, now, BATCH)
    recall(session, Member, [id_ for found in due for id_ in (found.low_id, found.high_id)])
    return for_each(session, due, nudge_both, now)


def ask_how_needs_are(session: Session, now: datetime) -> int:
    due = needs_to_check_in(session, now, BATCH)
    recall(session, Member, [need.member_id for need in due])
    return for_each(session, due, ask_how_it_is, now)


def send_after_quiet_hours(session: Session, now: datetime) -> int:
    return for_each(session, later_due(session, now, BATCH), release, now)


def end_talks(session: Session, now: datetime) -> int:
    """Talks through the bot of which one took a break, is gone, or was shut out, and those in
    which nobody wrote for long: told of it first, a week before."""
    due = [
        *relays_to_end(session, BATCH),
        *relays_to_close(session, now - ENDS_AFTER, BATCH),
    ]
    ended = for_each(session, due, end_relay, now)
    session.flush()
    quiet = relays_gone_quiet(session, now - QUIET_AFTER, BATCH)
    return ended + for_each(session, quiet, tell_of_silence, now)


def forget_talks(session: Session, now: datetime) -> int:
    """Lines that are too old."""
    return let_go(session, "lines", now)


def welcome_who_was_away(session: Session, now: datetime) -> int:
    return for_each(session, members_to_welcome(session, now, BATCH), welcome_back, now)


def thank_authors(session: Session, now: datetime) -> int:
    """Tell authors that something they shared helped."""
    return for_each(session, thanks_due(session, now, BATCH), thank_author, now)


def tell_of_proposals(session: Session, now: datetime) -> int:
    """Open to all what had its week, and write what members are to hear."""
    for proposal in proposals_to_widen(session, now):
        write_to_everyone_who_wants(session, proposal, members_hearing_of_all(session), now)
    return for_each(session, letters_due(session, now, BATCH), send_letter, now)


def match_again(session: Session, now: datetime) -> int:
    """Once a day: who was at their limit or away yesterday may be free today."""
    offer_all_that_waited(session, now)
    match_all_again(session)
    return 0


def want_weekly_round(session: Session, now: datetime) -> int:
    """Once a week; the keeper of the rounds works it out."""
    want_round(session, now)
    return 0


def group_needs(session: Session, now: datetime) -> int:
    """Once a week; the keeper of the themes works them out."""
    want_weekly_themes(session, now)
    return 0


def learn_from_outcomes(session: Session, now: datetime) -> int:
    """Once a week; the learner does it."""
    want_weekly_lesson(session, now)
    return 0


def close_months(session: Session, now: datetime) -> int:
    """The reporter gives figures to the months that are over and have none."""
    note_time(session, FIGURES_WANTED, now)
    return 0


def purge_old_updates(session: Session, now: datetime) -> int:
    return let_go(session, "updates", now)


def forget_drafts(session: Session, now: datetime) -> int:
    """What somebody began a day ago and left open."""
    return let_go(session, "drafts", now)


def forget_what_is_old(session: Session, now: datetime) -> int:
    """A batch of the first kind of which there is something too old."""
    for kind in ("files", "needs", "members", "cases", "audit"):
        if count := let_go(session, kind, now):
            return count
    return 0


def tell_of_new_privacy_texts(session: Session, now: datetime) -> int:
    return tell_of_new_texts(session, now)


def tell_moderators_what_went(session: Session, now: datetime) -> int:
    tell_what_went(session, now)
    return 0


def purge_old_questions(session: Session, now: datetime) -> int:
    purge_questions(session, now - QUESTIONS_KEPT)
    return 0
