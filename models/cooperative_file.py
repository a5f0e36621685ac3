"""Reading the file in which a cooperative says what is its own, and saying kindly what is wrong."""

import re
import tomllib
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Annotated

import holidays
from holidays.registry import EntityLoader
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from locales import LANGUAGES
from locales.inert import inert, units

LONGEST_WORDS = 40  # UTF-16 units: they stand on a button, two beside each other
LONGEST_NAME, LONGEST_CONTACT = 60, 120
MOST = 60  # of a list: Telegram allows a hundred buttons below a message
# A part of what a button brings back, of the names of figures and of text ids.
_CODE = re.compile("[a-z0-9](?:[a-z0-9-]{0,28}[a-z0-9])?")
_NO_CODES = {"skip"}  # the button beside them


class BadCooperativeError(Exception):
    """The file cannot be used; the message is one line that says what to do."""


def _plain(text: str) -> str:
    if inert(text) != text.strip() or "\n" in text.strip():
        raise ValueError("must be one line, without invisible signs")
    return text.strip()


def _no_longer(most: int) -> AfterValidator:
    def check(text: str) -> str:
        if units(text) > most:
            raise ValueError(f"must have {most} characters at most")
        return text

    return AfterValidator(check)


Line = Annotated[str, AfterValidator(_plain)]
Words = dict[str, Annotated[Line, _no_longer(LONGEST_WORDS)]]


class CooperativeFile(BaseModel):
    """As `cooperative.toml` explains it."""

    model_config = ConfigDict(extra="forbid", strict=True)

    name: Annotated[Line, _no_longer(LONGEST_NAME)] = ""
    contact: Annotated[Line, _no_longer(LONGEST_CONTACT)] = ""
    country: str
    part: str = ""
    regions: dict[str, Words] = Field(min_length=1, max_length=MOST)
    sectors: dict[str, Words] = Field(default={}, max_length=MOST)

    @model_validator(mode="after")
    def _country_is_known(self) -> "CooperativeFile":
        # The registry alone: the first country that is loaded brings all 250 along, which would
        # cost each start and each command a part of a second.
        if self.country not in EntityLoader.get_country_codes(include_aliases=False):
            raise ValueError(f"country: «{self.country}» must be two capitals, such as BE or ES")
        if not self.part:
            return self
        parts = holidays.country_holidays(self.country).subdivisions
        if self.part not in parts:
            known = ", ".join(parts) or "none"
            raise ValueError(
                f"part: «{self.part}» is none of {self.country} whose holidays are known ({known})"
            )
        return self

    @model_validator(mode="after")
    def _lists_are_clear(self) -> "CooperativeFile":
        for name, listed in (("regions", self.regions), ("sectors", self.sectors)):
            seen: dict[tuple[str, str], str] = {}
            for code, words in listed.items():
                _check_entry(f"{name}.{code}", code, words)
                for language, text in words.items():
                    if (before := seen.setdefault((language, text), code)) != code:
                        raise ValueError(f"{name}.{code}: «{text}» is what {before} is called, too")
        for code, words in self.regions.items():
            if not words:
                raise ValueError(f'regions.{code}: needs words, such as {{ en = "Antwerp" }}')
        return self


def _check_entry(where: str, code: str, words: Mapping[str, str]) -> None:
    if code in _NO_CODES or _CODE.fullmatch(code) is None:
        raise ValueError(
            f"{where}: a code has small letters, digits and -, up to 30, and no «skip»"
        )
    for language, text in words.items():
        if language not in LANGUAGES:
            known = ", ".join(LANGUAGES)
            raise ValueError(f"{where}: «{language}» is no language of the bot's ({known})")
        if not text:
            raise ValueError(f"{where}: the words in {language} are empty; leave them out instead")


def read_file(path: Path, *, known_sectors: Collection[str]) -> CooperativeFile:
    """What a file says. `known_sectors`: those that need no words of their own.

    Raises:
        BadCooperativeError: with one line.
    """
    try:
        read = CooperativeFile.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise BadCooperativeError(
            f"{path} is not there: copy cooperative.toml to it, and change the copy"
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise BadCooperativeError(f"{path} cannot be read ({type(error).__name__})") from None
    except tomllib.TOMLDecodeError as error:
        raise BadCooperativeError(f"{path} is no TOML: {error}") from None
    except ValidationError as error:
        raise BadCooperativeError(f"{path}, {_in_one_line(error)}") from None
    for code, words in read.sectors.items():
        if not words and code not in known_sectors:
            raise BadCooperativeError(
                f"{path}, sectors.{code}: the bot has no words for it;"
                ' give them, such as { en = "Circus" }'
            )
    return read


def _in_one_line(error: ValidationError) -> str:
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"])
    if first["type"] == "extra_forbidden":
        known = ", ".join(CooperativeFile.model_fields)
        return f"«{where}» is nothing it can hold: there are {known}"
    reason = str(first["msg"]).removeprefix("Value error, ")
    return f"{where}: {reason}" if where else reason
