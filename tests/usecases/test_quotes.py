"""Quotes: of whom, when none at all, and what is taken out of them."""

from datetime import timedelta

import pytest
from sqlmodel import Session

from models.answer import NeedAnswer
from models.database import Database
from models.member import QUOTES_VERSION, get_member
from models.need import Need, text_hash
from tests.community import MONDAY, add_member, add_need
from usecases.quotes import allow_quotes, forbid_quotes, quotes_of

PLAIN = "I need a lawyer who reads contracts."


def theme(session: Session, texts: list[str], allowed: int) -> list[Need]:
    """A member and a need a text; the first `allowed` may be quoted."""
    needs = []
    for number, text in enumerate(texts):
        member = add_member(session, number, MONDAY)
        member.first_name = f"Zoe{number}"
        if number < allowed:
            allow_quotes(member, MONDAY)
        needs.append(add_need(session, member, MONDAY, text=text))
    return needs


def quoted(session: Session, needs: list[Need], most: int = 9) -> list[str]:
    session.flush()
    return quotes_of(session, [need.key for need in needs], most)


@pytest.mark.parametrize(
    ("members", "allowed", "told"), [(4, 4, 0), (5, 2, 0), (5, 3, 3), (6, 5, 5), (5, 0, 0)]
)
def test_too_few_are_not_quoted(database: Database, members: int, allowed: int, told: int) -> None:
    """Five members behind a theme, and three of them who may be quoted."""
    with database.write() as session:
        needs = theme(session, [f"{PLAIN} {'And soon. ' * n}" for n in range(members)], allowed)
        # Three of them start alike; a quote each all the same.
        assert len(quoted(session, needs)) == told
        assert len(quoted(session, needs, most=2)) == min(told, 2)


def test_five_needs_of_one_member_are_one_member(database: Database) -> None:
    with database.write() as session:
        needs = theme(session, [PLAIN] * 4, 4)
        member = add_member(session, 50, MONDAY)
        forbid_quotes(member, MONDAY)
        assert quoted(session, [*needs, *(add_need(session, member, MONDAY) for _ in range(5))])
        assert quoted(session, needs) == []


@pytest.mark.parametrize("how", ["forbid", "version", "block", "hide", "withdraw", "consent"])
def test_a_yes_that_no_longer_holds(database: Database, how: str) -> None:
    """Taken back, of an older text, blocked, hidden, withdrawn: from now on nothing of theirs."""
    with database.write() as session:
        needs = theme(session, [f"{PLAIN} {word}." for word in ["Now"] * 2 + ["Soon"] * 4], 4)
        assert len(quoted(session, needs)) == 4
        for need in needs[:2]:
            member = get_member(session, need.member_id)
            match how:
                case "forbid":
                    forbid_quotes(member, MONDAY)
                case "version":
                    member.quotes_version = QUOTES_VERSION - 1
                case "block":
                    member.blocked_at = MONDAY
                case "hide":
                    need.hidden_at = MONDAY
                case "withdraw":
                    need.state = "withdrawn"
                case "consent":
                    member.consent_version = 0
        assert quoted(session, needs) == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Mail zoe@example.org or call 0470 12 34 56. Thanks.", "Mail […] or call […]. Thanks."),
        ("I am Zoe0, ask zoe_x. I need a lawyer.", "I am […], ask […]. I need a lawyer."),
        ("I need a lawyer. Peeters reads contracts.", "I need a lawyer. […] reads contracts."),
        ("Van Damme reads contracts.", "[…] reads contracts."),
        ("I need a Lawyer who reads contracts.", "I need a Lawyer who reads contracts."),
        ("I need a lawyer. Now. And soon. And more.", "I need a lawyer. Now."),
        ("I need a lawyer\nwho reads\n\ncontracts", "I need a lawyer who reads"),
        ("reads contracts " * 30, "reads contracts " * 12 + "reads…"),
    ],
)
def test_what_is_taken_out(database: Database, text: str, shown: str) -> None:
    """Addresses, one's own names, names that nobody else wrote, and what is too long."""
    with database.write() as session:
        needs = theme(session, [text, *[f"{PLAIN} Now, mail or ask or call me, thanks."] * 4], 5)
        get_member(session, needs[0].member_id).username = "zoe_x"
        assert shown in quoted(session, needs)


def test_too_many_gaps_are_no_quote(database: Database) -> None:
    with database.write() as session:
        needs = theme(session, ["Peeters and Jansen or Willems pay late.", *[PLAIN] * 4], 5)
        assert quoted(session, needs) == [PLAIN] * 4


def test_what_is_missing_goes_before_the_need(database: Database) -> None:
    """While it belongs to the need as it is now; and at most one quote a member."""
    with database.write() as session:
        needs = theme(session, [PLAIN] * 5, 5)
        needs.append(add_need(session, get_member(session, needs[0].member_id), MONDAY))
        missing = "somebody who reads contracts soon"
        for need, hash_ in ((needs[1], text_hash(PLAIN)), (needs[2], "older")):
            session.add(
                NeedAnswer(
                    need_id=need.key,
                    text_hash=hash_,
                    verdict="partly",
                    missing=missing,
                    looked_at=MONDAY,
                )
            )
        found = quoted(session, needs)
        assert len(found) == 5
        assert found.count(missing) == 1


def test_the_order_tells_neither_who_nor_when(database: Database) -> None:
    """The same words in another order of members and days come in the same order."""
    texts = [f"I need {thing}." for thing in ("help", "time", "a lawyer", "work", "an answer")]
    found = []
    for step, order in ((0, texts), (10, texts[::-1])):
        with database.write() as session:
            needs = []
            for number, text in enumerate(order):
                member = add_member(session, step + number, MONDAY)
                allow_quotes(member, MONDAY)
                told_at = MONDAY + timedelta(days=number)
                needs.append(add_need(session, member, told_at, text=text))
            found.append(quoted(session, needs))
    assert found[0] == found[1]
    assert sorted(found[0]) == sorted(texts)
