"""What is kept: one noun a file, each table with its queries. Importing this knows every table."""

from models import (
    audit,
    broadcast,
    check_in,
    conversation,
    experience,
    inbox,
    introduction,
    member,
    moment,
    need,
    outbox,
    role,
    vector,
    weekly_round,
)

__all__ = [
    "audit",
    "broadcast",
    "check_in",
    "conversation",
    "experience",
    "inbox",
    "introduction",
    "member",
    "moment",
    "need",
    "outbox",
    "role",
    "vector",
    "weekly_round",
]
