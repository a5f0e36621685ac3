"""What is kept: one noun a file, each table with its queries. Importing this knows every table."""

from models import (
    broadcast,
    check_in,
    conversation,
    experience,
    experience_vector,
    helped,
    inbox,
    introduction,
    later,
    member,
    moment,
    need,
    outbox,
    question,
    vector,
    weekly_round,
)

__all__ = [
    "broadcast",
    "check_in",
    "conversation",
    "experience",
    "experience_vector",
    "helped",
    "inbox",
    "introduction",
    "later",
    "member",
    "moment",
    "need",
    "outbox",
    "question",
    "vector",
    "weekly_round",
]
