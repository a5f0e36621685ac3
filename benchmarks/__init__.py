"""Figures, each printed by a command; `make bench` for those that are written down."""

import bot  # noqa: F401  (as the program does: see there)
