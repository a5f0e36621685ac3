"""The catalogue as a file: what is taken, and what is refused by which line."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales import LANGUAGES, has_text
from locales.inert import inert
from usecases.catalogue_csv import (
    COLUMNS,
    BadCatalogueError,
    Row,
    read_catalogue,
    write_catalogue,
)
from usecases.service_fields import is_https

EXAMPLE = Path(__file__).parents[2] / "playground" / "example-catalogue.csv"
HEADER = ",".join(COLUMNS)
GOOD = "legal,active,en,Legal advice,We read contracts.,https://example.org/legal,legal@example.org"


def faults(*lines: str, encoding: str = "utf-8") -> list[tuple[int, str]]:
    with pytest.raises(BadCatalogueError) as caught:
        read_catalogue("\n".join(lines).encode(encoding))
    for fault in caught.value.faults:
        assert all(has_text(language, fault.text_id) for language in LANGUAGES)
    return [(fault.line, fault.text_id) for fault in caught.value.faults]


def test_the_example_is_whole() -> None:
    """Thirteen services, each in four languages, each with a link and a contact."""
    rows = read_catalogue(EXAMPLE.read_bytes())
    codes = {row.code for row in rows}
    assert len(codes) == 13
    assert {(row.code, row.language) for row in rows} == {
        (code, language) for code in codes for language in LANGUAGES
    }
    assert all(row.link and row.contact and row.state == "active" for row in rows)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_what_spreadsheets_write_is_read(delimiter: str, encoding: str) -> None:
    """Any of the usual separators and encodings, Windows line ends, empty lines, lines in cells."""
    text = "\r\n".join(
        (
            HEADER.replace(",", delimiter).upper(),
            "",
            delimiter.join(("arts", "active", "de", "Café für Künste", '"Erste\nZweite"', "", "")),
            delimiter * 6,
        )
    )
    (row,) = read_catalogue(text.encode(encoding))
    assert row == Row("arts", "active", "de", "Café für Künste", "Erste\nZweite", "", "")


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("legal,active,en,Legal,Text,https://example.org", "csv-cells"),
        ("Legal Advice,active,en,Legal,Text,,", "csv-code"),
        ("legal,open,en,Legal,Text,,", "csv-state"),
        ("legal,active,es,Legal,Text,,", "csv-language"),
        ("legal,active,en,,Text,,", "service-name-unfit"),
        (f"legal,active,en,{'x' * 81},Text,,", "service-name-unfit"),
        ("legal,active,en,Legal,\u200b,,", "service-description-unfit"),
        (f"legal,active,en,Legal,{'x' * 601},,", "service-description-unfit"),
        ("legal,active,en,Legal,Text,http://example.org,", "service-link-unfit"),
        ("legal,active,en,Legal,Text,javascript:alert(1),", "service-link-unfit"),
        (f"legal,active,en,Legal,Text,,{'x' * 121}", "service-contact-unfit"),
        (GOOD, "csv-twice"),
        ("legal,retired,fr,Droit,Texte,,", "csv-two-states"),
    ],
)
def test_a_bad_line_is_named(line: str, fault: str) -> None:
    """By its number in the file, wherever it stands, and nothing of the file is used."""
    assert (4, fault) in faults(HEADER, GOOD, "", line)


def test_every_fault_is_told_at_once() -> None:
    """Each line has its own, and a line may have several; cells over several lines count right."""
    cell = '"one\ntwo\nthree"'
    assert faults(HEADER, f"a,active,en,A,{cell},,", "b,x,y,B,Text,,", "c,active,en,C,,,") == [
        (5, "csv-state"),
        (5, "csv-language"),
        (6, "service-description-unfit"),
    ]


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", "csv-header"),
        (b"name,description\nx,y", "csv-header"),
        (HEADER.encode(), "csv-empty"),
        (HEADER.encode() + b'\na,active,en,"A,text,,', "csv-broken"),
        (b"\x81\x8d\x8f\x90\x9d" * 9, "csv-no-text"),
        (b"PK\x03\x04" + bytes(range(256)), "csv-no-text"),
    ],
)
def test_what_is_no_catalogue(content: bytes, fault: str) -> None:
    with pytest.raises(BadCatalogueError) as caught:
        read_catalogue(content)
    assert caught.value.faults[0].text_id == fault


TEXTS = st.text(st.characters(blacklist_categories=["Cs", "Cn"]), max_size=70)


@given(name=TEXTS, description=TEXTS, contact=TEXTS)
def test_what_is_written_is_read_again(name: str, description: str, contact: str) -> None:
    """Quotes, separators, line ends, formulas: a file goes out and comes back the same."""
    row = Row(
        "x",
        "active",
        "nl",
        " ".join(inert(name).split()) or "-",
        inert(description) or "=1+1",
        "https://example.org/a;b,c",
        " ".join(inert(contact).split()),
    )
    rows = read_catalogue(write_catalogue([row]))
    if not any(value.startswith("'") for value in (row.name, row.description, row.contact)):
        assert rows == [row]


def test_nothing_in_the_file_runs_in_a_spreadsheet() -> None:
    row = Row("x", "active", "nl", "=HYPERLINK(1)", "@SUM(1)", "", "+32 2 123 45 67")
    for cell in write_catalogue([row]).decode("utf-8-sig").splitlines()[1].split(";"):
        assert cell[:1] not in "=+-@" or not cell
    assert read_catalogue(write_catalogue([row])) == [row]


@pytest.mark.parametrize(
    ("link", "good"),
    [
        ("https://example.org", True),
        ("https://sub.example.brussels:8443/a?b=c#d", True),
        ("https://xn--mnchen-3ya.de/", True),
        ("http://example.org", False),
        ("https://localhost", False),
        ("https://192.168.1.1/", False),
        ("https://user:secret@example.org", False),
        ("https://example.org@evil.example", False),
        ("https://exa mple.org", False),
        ("https://example.org/\u202e", False),
        ("https://münchen.de", False),
        ("https://example.org:99999", False),
        ("https://", False),
        ("//example.org", False),
        ("https://[::1", False),
        ("tg://user?id=1", False),
    ],
)
def test_links_that_may_stand_on_a_button(link: str, good: bool) -> None:
    assert is_https(link) is good
