"""What a process does where several share the work."""

from enum import StrEnum


class Role(StrEnum):
    """One of the four; a process without a role does everything (docs/architecture.md)."""

    INTAKE = "intake"  # receives, or fetches, and keeps
    WORKER = "worker"  # handles; any number
    SENDER = "sender"  # speaks with Telegram, and what needs the model; one at a time
    TICKER = "ticker"  # what goes by the clock, and by rows alone; one at a time
