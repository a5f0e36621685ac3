"""Files between a chat and the program: noted here, fetched and sent by the courier."""

from datetime import datetime

from sqlmodel import Session

from locales import Rendered, lines, plain, render
from models.file import DONE, FAILED, LARGEST, FileToSend, ReceivedFile
from models.member import find_member
from models.outbox import Priority
from models.role import Role
from models.service import services
from usecases.catalogue_csv import BadCatalogueError, Fault, read_catalogue, write_catalogue
from usecases.errors import RefusedError
from usecases.grant_role import role_of
from usecases.import_catalogue import catalogue_rows, compare, keep_draft
from usecases.outgoing import Button, Keyboard, queue_message

CATALOGUE = "catalogue"
FAULTS_TOLD = 10


def take_file(session: Session, telegram_id: int, file: tuple[str, int], now: datetime) -> None:
    """Note a document (its file id and size in bytes) to be fetched.

    Raises:
        RefusedError: when it is too large to be a catalogue.
    """
    file_id, size = file
    if size > LARGEST:
        raise RefusedError("catalogue-file-too-large")
    session.add(ReceivedFile(telegram_id=telegram_id, file_id=file_id, purpose=CATALOGUE, at=now))


def send_catalogue(session: Session, chat_id: int, language: str, now: datetime) -> int:
    """Let the catalogue go to a chat as CSV; returns how many services it holds."""
    rows = catalogue_rows(session)
    count = len(services(session, retired=True))
    if rows:
        session.add(
            FileToSend(
                chat_id=chat_id,
                name=f"services-{now:%Y-%m-%d}.csv",
                content=write_catalogue(rows),
                caption=plain(language, "catalogue-file-caption", count=count),
                at=now,
            )
        )
    return count if rows else 0


def give_up_file(
    session: Session,
    file: FileToSend,
    now: datetime,
    *,
    may_have_arrived: bool,
    default_language: str,
) -> None:
    """Send it no more, keep nothing of it, and tell who waits for it to ask again."""
    file.state, file.content = FAILED, b""
    member = find_member(session, file.chat_id)
    language = member.language if member is not None else default_language
    text_id = "file-in-doubt" if may_have_arrived else "file-not-sent"
    queue_message(
        session,
        chat_id=file.chat_id,
        rendered=render(language, text_id, name=file.name),
        language=language,
        keyboard=None,
        priority=Priority.REPLY,
        now=now,
    )


def receive_catalogue(
    session: Session,
    received_id: int,
    content: bytes | None,
    now: datetime,
    *,
    first_admins: frozenset[int],
    default_language: str,
) -> None:
    """Answer a file that was fetched: its preview, or what is wrong with which line.

    `content` is None when it could not be fetched.
    """
    received = session.get(ReceivedFile, received_id)
    assert received is not None
    received.state = FAILED if content is None else DONE
    role = role_of(session, received.telegram_id, first_admins)
    if role is None or not role.reaches(Role.WORKING_GROUP):
        return  # it was taken away meanwhile
    member = find_member(session, received.telegram_id)
    language = member.language if member is not None else default_language
    rendered, keyboard = _answer(session, received.telegram_id, content, language, now)
    queue_message(
        session,
        chat_id=received.telegram_id,
        rendered=rendered,
        language=language,
        keyboard=keyboard,
        priority=Priority.REPLY,
        now=now,
    )


def _answer(
    session: Session, telegram_id: int, content: bytes | None, language: str, now: datetime
) -> tuple[Rendered, Keyboard]:
    again: Keyboard = [[Button("button-catalogue-import-again", "catalogue:import")]]
    if content is None:
        return render(language, "catalogue-file-lost"), again
    try:
        rows = read_catalogue(content)
    except BadCatalogueError as bad:
        return _faults(language, bad.faults), again
    difference = compare(session, rows)
    if difference.new + difference.changed == 0:
        return render(language, "catalogue-nothing-new"), again
    draft = keep_draft(session, rows, now, actor=telegram_id)
    preview = render(
        language,
        "catalogue-preview",
        new=difference.new,
        changed=difference.changed,
        same=difference.same,
        others=difference.others,
    )
    return preview, [
        [Button("button-catalogue-apply", f"catalogue:apply:{draft.key}", style="success")],
        [Button("button-cancel", f"catalogue:drop:{draft.key}")],
    ]


def _faults(language: str, faults: list[Fault]) -> Rendered:
    told = [
        render(language, "csv-line", line=fault.line, fault=plain(language, fault.text_id))
        for fault in faults[:FAULTS_TOLD]
    ]
    more = len(faults) - len(told)
    return lines(
        render(language, "catalogue-bad-file"),
        lines(*told),
        *([render(language, "csv-more", count=more)] if more else []),
        separator="\n\n",
    )
