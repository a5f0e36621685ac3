"""When things happen: the loops that send, match and tick, and the timetable."""

import os

# python-telegram-bot then gives time periods as timedelta, as its next major version will.
os.environ.setdefault("PTB_TIMEDELTA", "true")
