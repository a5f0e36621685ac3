"""The settings of one installation, from the environment or a `.env` file."""

import re
from dataclasses import replace
from datetime import timedelta
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from locales import LANGUAGES
from models.cooperative import SHIPPED, Cooperative, read_cooperative
from models.cooperative_file import BadCooperativeError
from models.database import Database
from models.encryption_key import KeySource, source_of
from models.forgotten import Seal, seal_from
from models.retention import MONTH, Keeping, Periods

SHORTEST_KEY = 32  # characters

LONG_PATH = 16  # characters
MAKE_ONE = "`python -c 'import secrets; print(secrets.token_urlsafe(32))'`"

DRIVERS = ("sqlite", "sqlite+pysqlite", "postgresql+psycopg")


class BadSettingsError(Exception):
    """A setting cannot be used; the message is one line that names it and says what to do."""


class Settings(BaseSettings):
    """Every field is documented in `.env.example`; a test holds the two together."""

    model_config = SettingsConfigDict(env_file=".env", env_ignore_empty=True, extra="ignore")

    telegram_bot_token: SecretStr | None = Field(
        None, description="The token BotFather gave; without one the playground starts."
    )
    telegram_api_url: str = Field(
        "https://api.telegram.org", description="Any Bot API server, without a path."
    )
    database_url: str = Field(
        "sqlite:///data/raakvlak.db",
        description="An SQLAlchemy address: SQLite by default, or PostgreSQL.",
    )
    moderator_ids: Annotated[frozenset[int], NoDecode] = Field(
        frozenset(), description="Telegram ids of the first admins, separated by commas."
    )
    embedding_model: str = Field(
        "bundled", description="`bundled`, or a name or folder sentence-transformers can load."
    )
    cooperative_file: str = Field(
        "", description="What is one cooperative's own; `cooperative.toml` by default."
    )
    timezone: str = Field("Europe/Brussels", description="The cooperative's IANA time zone.")
    default_language: str = Field("nl", description="For members whose Telegram speaks another.")
    webhook_url: str = Field(
        "", description="Where Telegram brings updates; empty, and they are fetched."
    )
    webhook_secret: SecretStr | None = Field(
        None, description="What Telegram says along, to prove that it is Telegram."
    )
    http_address: str = Field(
        "", description="The host and port this machine listens on; needed by a webhook."
    )
    log_format: Literal["text", "json"] = Field(
        "text", description="One line an event, either way."
    )
    forget_key: SecretStr | None = Field(
        None, description="Makes the keyed hashes of who was forgotten; a file by default."
    )
    encryption_key: SecretStr | None = Field(
        None, description="All that is told is sealed with it; a file by default."
    )
    encryption_key_file: str = Field(
        "", description="The file that holds it; `encryption.key` beside the database by default."
    )
    keep_updates_days: int = Field(7, ge=1, description="What members sent, as it came.")
    keep_lines_days: int = Field(30, ge=1, description="What was written through the bot.")
    keep_drafts_hours: int = Field(24, ge=1, description="What somebody began and left open.")
    keep_needs_months: int = Field(24, ge=1, description="Needs that are solved or withdrawn.")
    keep_members_months: int = Field(24, ge=1, description="Members who cannot be reached.")
    keep_audit_months: int = Field(24, ge=1, description="What those with a role did.")
    most_updates_a_minute: int = Field(60, ge=0, description="Of one person; 0 for no limit.")

    @field_validator("telegram_bot_token")
    @classmethod
    def _token_has_its_shape(cls, value: SecretStr | None) -> SecretStr | None:
        if value is None:
            return value
        number, _, secret = value.get_secret_value().partition(":")
        if not number.isdigit() or not secret:
            # Never the value itself: this line ends in a log.
            raise ValueError("is not a bot token; copy the whole of BotFather's «123456:ABC…»")
        return value

    @field_validator("telegram_api_url")
    @classmethod
    def _address_is_http(cls, value: str) -> str:
        if not value.startswith(("http://", "https://")):
            raise ValueError("must start with http:// or https://")
        return value.rstrip("/")

    @field_validator("database_url")
    @classmethod
    def _database_is_known(cls, value: str) -> str:
        try:
            url = make_url(value)
        except ArgumentError:
            raise ValueError("is no database address; try sqlite:///data/raakvlak.db") from None
        if url.drivername not in DRIVERS:
            raise ValueError(
                "names a database that is not supported; use sqlite:///… or"
                " postgresql+psycopg://user:password@host/name"
            )
        if url.get_backend_name() == "postgresql" and find_spec("psycopg") is None:
            raise ValueError("needs what `pip install -e '.[postgres]'` installs")
        return value

    @field_validator("moderator_ids", mode="before")
    @classmethod
    def _ids_from_commas(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        parts = [part.strip() for part in value.split(",") if part.strip()]
        if not all(part.isdigit() for part in parts):
            raise ValueError("must be Telegram ids separated by commas, such as 12345678,87654321")
        return frozenset(int(part) for part in parts)

    @field_validator("webhook_url")
    @classmethod
    def _webhook_has_a_path(cls, value: str) -> str:
        parts = urlsplit(value)
        if value and (parts.scheme not in {"http", "https"} or len(parts.path) < LONG_PATH):
            # Never the value: its path is a secret.
            raise ValueError(
                "must be an https:// address with a long path that nobody can guess, such as "
                "https://bot.example.org/telegram/ and then what "
                f"{MAKE_ONE} prints"
            )
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _secret_is_one(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not re.fullmatch(
            "[A-Za-z0-9_-]{16,256}", value.get_secret_value()
        ):
            raise ValueError(f"must be 16 to 256 letters, digits, _ and -; {MAKE_ONE} prints one")
        return value

    @field_validator("http_address")
    @classmethod
    def _address_has_a_port(cls, value: str) -> str:
        if value:
            host, _, port = value.rpartition(":")
            if not host or not port.isdigit() or int(port) > 65535:
                raise ValueError("must be a host and a port, such as 127.0.0.1:8080")
        return value

    @model_validator(mode="after")
    def _webhook_is_whole(self) -> "Settings":
        if self.webhook_url and self.webhook_secret is None:
            raise ValueError(f"WEBHOOK_SECRET is needed with WEBHOOK_URL; {MAKE_ONE} prints one")
        if self.webhook_url and not self.http_address:
            raise ValueError("HTTP_ADDRESS is needed with WEBHOOK_URL, such as 127.0.0.1:8080")
        return self

    @field_validator("forget_key", "encryption_key")
    @classmethod
    def _key_is_long(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and len(value.get_secret_value()) < SHORTEST_KEY:
            raise ValueError(f"must have {SHORTEST_KEY} characters at least, chosen at random")
        return value

    @field_validator("cooperative_file")
    @classmethod
    def _cooperative_is_clear(cls, value: str) -> str:
        try:
            read_cooperative(Path(value) if value else SHIPPED)
        except BadCooperativeError as error:
            raise ValueError(f"says {error}") from None
        return value

    @field_validator("timezone")
    @classmethod
    def _zone_exists(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (KeyError, ValueError, OSError):
            raise ValueError("is no time zone; try Europe/Brussels") from None
        return value

    @field_validator("default_language")
    @classmethod
    def _language_is_spoken(cls, value: str) -> str:
        if value not in LANGUAGES:
            raise ValueError(f"must be one of {', '.join(LANGUAGES)}")
        return value

    @property
    def listens_on(self) -> tuple[str, int] | None:
        """The host and port, or None where nothing is served."""
        host, _, port = self.http_address.rpartition(":")
        return (host.strip("[]"), int(port)) if host else None

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never stand in a log."""
        kept = (
            self.telegram_bot_token,
            self.webhook_secret,
            self.encryption_key,
            self.forget_key,
        )
        found = [secret.get_secret_value() for secret in kept if secret is not None]
        return (*found, *([urlsplit(self.webhook_url).path] if self.webhook_url else []))

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    @property
    def folder(self) -> Path | None:
        """The folder of the database; None where it has none of its own."""
        url = make_url(self.database_url)
        if url.get_backend_name() != "sqlite" or url.database in {None, "", ":memory:"}:
            return None
        return Path(str(url.database)).parent

    def cooperative(self) -> Cooperative:
        """For whom the bot works."""
        file = Path(self.cooperative_file) if self.cooperative_file else SHIPPED
        return replace(read_cooperative(file), zone=self.zone, language=self.default_language)

    def open_database(self) -> Database:
        """The cooperative's database, with the key to what is sealed in it."""
        return Database(self.database_url, self.key_source(), self.cooperative())

    def seal(self) -> Seal:
        """The key of who was forgotten, made where there is none yet."""
        setting = self.forget_key.get_secret_value() if self.forget_key else None
        if self.folder is not None:
            self.folder.mkdir(parents=True, exist_ok=True)
        return seal_from(setting, self.folder)

    @property
    def names_its_key(self) -> bool:
        """Whether it is said where the key is, as several processes need it."""
        return self.encryption_key is not None or bool(self.encryption_key_file)

    def key_source(self) -> KeySource:
        """Where the key is that the database is sealed with."""
        if self.encryption_key is not None:
            return KeySource(self.encryption_key.get_secret_value())
        if self.encryption_key_file:
            return KeySource(file=Path(self.encryption_key_file))
        return source_of(make_url(self.database_url))

    def keeping(self, seal: Seal) -> Keeping:
        """How long what is kept."""
        periods = Periods(
            updates=timedelta(days=self.keep_updates_days),
            lines=timedelta(days=self.keep_lines_days),
            drafts=timedelta(hours=self.keep_drafts_hours),
            needs=self.keep_needs_months * MONTH,
            members=self.keep_members_months * MONTH,
            audit=self.keep_audit_months * MONTH,
        )
        return Keeping(periods, seal, self.moderator_ids, self.default_language)


def read_settings() -> Settings:
    """Read and check every setting.

    Raises:
        BadSettingsError: with one line that names the first setting at fault.
    """
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        reason = str(first["msg"]).removeprefix("Value error, ")
        # What concerns two settings has no place of its own, and names them.
        name = f"{str(first['loc'][0]).upper()} " if first["loc"] else ""
        raise BadSettingsError(f"{name}{reason}.") from None
