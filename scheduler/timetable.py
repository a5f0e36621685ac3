"""What recurs, and when: data that the README lists and the ticker follows.

The rows of the database say what is due; a tick only asks. Missing one delays, and loses nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from apscheduler.triggers.cron import CronTrigger
from sqlmodel import Session

from scheduler import circle_jobs, jobs


@dataclass(frozen=True)
class Recurring:
    """`trigger` and `when` are APScheduler's; `work` does one batch and returns how many."""

    name: str
    trigger: str
    when: dict[str, Any]
    work: Callable[[Session, datetime], int]

    def struck(self, since: datetime, until: datetime, zone: ZoneInfo) -> bool:
        """Whether its hour came in that time; `when` must be cron's."""
        hour = CronTrigger(timezone=zone, **self.when).get_next_fire_time(None, since)
        return hour is not None and hour <= until


TIMETABLE: tuple[Recurring, ...] = (
    Recurring("offer cards again", "interval", {"seconds": 10}, jobs.offer_cards_again),
    Recurring("remind of cards", "interval", {"minutes": 1}, jobs.remind_who_has_cards),
    Recurring("expire cards", "interval", {"minutes": 1}, jobs.expire_cards),
    Recurring("nudge after a day", "interval", {"minutes": 1}, jobs.nudge_after_a_day),
    Recurring("ask whether they talked", "interval", {"minutes": 1}, jobs.ask_whether_talked),
    Recurring("ask how needs are", "interval", {"minutes": 1}, jobs.ask_how_needs_are),
    Recurring("welcome who was away", "interval", {"minutes": 1}, jobs.welcome_who_was_away),
    Recurring("send after quiet hours", "interval", {"minutes": 1}, jobs.send_after_quiet_hours),
    Recurring("end talks", "interval", {"minutes": 1}, jobs.end_talks),
    Recurring("thank authors", "interval", {"minutes": 1}, jobs.thank_authors),
    Recurring("close circle offers", "interval", {"minutes": 1}, circle_jobs.close_circle_offers),
    Recurring(
        "open circles in the bot", "interval", {"minutes": 1}, circle_jobs.open_circles_in_the_bot
    ),
    Recurring("tend meetings", "interval", {"minutes": 1}, circle_jobs.tend_meetings),
    Recurring("tell of proposals", "interval", {"minutes": 1}, jobs.tell_of_proposals),
    # Every hour of the day, for a bot that was off at nine: a week has one round all the same.
    Recurring(
        "propose a round", "cron", {"day_of_week": "mon", "hour": "9-17"}, jobs.want_weekly_round
    ),
    # As the round above: any hour of Monday makes up for a bot that was off.
    Recurring("group needs", "cron", {"day_of_week": "mon", "hour": "5-17"}, jobs.group_needs),
    Recurring(
        "learn from outcomes",
        "cron",
        {"day_of_week": "mon", "hour": "8-17"},
        jobs.learn_from_outcomes,
    ),
    Recurring("close months", "cron", {"hour": 3}, jobs.close_months),
    Recurring(
        "propose circles",
        "cron",
        {"day_of_week": "tue", "hour": "9-17"},
        circle_jobs.want_weekly_circles,
    ),
    Recurring("match again", "cron", {"hour": 6}, jobs.match_again),
    Recurring("purge the inbox", "cron", {"hour": 4}, jobs.purge_old_updates),
    Recurring("forget questions", "cron", {"hour": 4}, jobs.purge_old_questions),
    Recurring("forget circle lines", "cron", {"hour": 4}, circle_jobs.forget_circle_lines),
    Recurring("forget talks", "cron", {"hour": 4}, jobs.forget_talks),
    Recurring("forget drafts", "interval", {"hours": 1}, jobs.forget_drafts),
    Recurring("forget what is old", "cron", {"hour": 4}, jobs.forget_what_is_old),
    Recurring("tell of new privacy texts", "cron", {"hour": 10}, jobs.tell_of_new_privacy_texts),
    # The hours make up for a bot that was off on the first; the month is told once.
    Recurring(
        "tell moderators what went",
        "cron",
        {"day": "1-3", "hour": "9-17"},
        jobs.tell_moderators_what_went,
    ),
)
