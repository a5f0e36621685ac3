"""The settings of one installation, from the environment or a `.env` file."""

from importlib.util import find_spec
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from locales import LANGUAGES

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
    timezone: str = Field("Europe/Brussels", description="The cooperative's IANA time zone.")
    default_language: str = Field("nl", description="For members whose Telegram speaks another.")

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
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)


def read_settings() -> Settings:
    """Read and check every setting.

    Raises:
        BadSettingsError: with one line that names the first setting at fault.
    """
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0]).upper() if first["loc"] else "A setting"
        reason = str(first["msg"]).removeprefix("Value error, ")
        raise BadSettingsError(f"{name} {reason}.") from None
