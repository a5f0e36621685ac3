"""Files that come from a chat or go to one; fetched and sent outside any transaction."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Field, Session, SQLModel, col, select

from models.columns import BIG_ID, UtcDateTime
from models.sealing import SealedBytes, SealedId, SealedText, of_chat

TODO, DONE, FAILED = "todo", "done", "failed"
SENDING = "sending"  # of a file to send: found so after a crash, it is not sent twice
DOCUMENT, PHOTO = "document", "photo"
LARGEST = 1 << 20  # bytes; a catalogue takes some tens of thousands


class ReceivedFile(SQLModel, table=True):
    """A document that someone sent where one was asked for. `purpose` says what for."""

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    telegram_id: int = Field(sa_type=SealedId)
    file_id: str = Field(sa_type=SealedText("receivedfile.file_id", of_chat("telegram_id")))
    purpose: str
    state: str = Field(default=TODO, index=True)
    attempts: int = 0
    at: datetime = Field(sa_type=UtcDateTime)

    @property
    def key(self) -> int:
        """The id of a stored file."""
        assert self.id is not None, "The file was not flushed yet."
        return self.id


class FileToSend(SQLModel, table=True):
    """A DOCUMENT or a PHOTO for one chat; its content is emptied once it is out."""

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)
    chat_id: int = Field(sa_type=SealedId)
    name: str
    content: bytes = Field(sa_type=SealedBytes("filetosend.content", of_chat("chat_id")))
    caption: str
    kind: str = Field(default=DOCUMENT, sa_column_kwargs={"server_default": DOCUMENT})
    state: str = Field(default=TODO, index=True)
    attempts: int = 0
    at: datetime = Field(sa_type=UtcDateTime)

    @property
    def key(self) -> int:
        """The id of a stored file."""
        assert self.id is not None, "The file was not flushed yet."
        return self.id


def files_to_fetch(session: Session) -> Sequence[ReceivedFile]:
    query = select(ReceivedFile).where(ReceivedFile.state == TODO)
    return session.exec(query.order_by(col(ReceivedFile.id))).all()


def files_to_send(session: Session) -> Sequence[FileToSend]:
    query = select(FileToSend).where(FileToSend.state == TODO)
    return session.exec(query.order_by(col(FileToSend.id))).all()


def files_in_doubt(session: Session) -> Sequence[FileToSend]:
    """Those on their way; asked while none is being sent, they are the ones a crash left so."""
    query = select(FileToSend).where(FileToSend.state == SENDING)
    return session.exec(query.order_by(col(FileToSend.id))).all()
