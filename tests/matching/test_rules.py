"""Who may meet whom, and who is chosen."""

from dataclasses import replace

import pytest

from matching.eligibility import Against, Person, reasons_against
from matching.pairing import Candidate, choose_peers
from matching.scoring import Reason, score, shared_facts

ADA = Person(1, frozenset({"nl", "fr"}), sector="design", region="brussel", years="lt1")
BEN = Person(2, frozenset({"fr"}), sector="design", region="abroad", years="gt10")


@pytest.mark.parametrize(
    ("peer", "known", "reasons"),
    [
        (BEN, set(), []),
        (ADA, set(), [Against.SAME_PERSON]),
        (replace(BEN, spoken=frozenset({"de"})), set(), [Against.NO_SHARED_LANGUAGE]),
        (replace(BEN, available=False), set(), [Against.PEER_UNAVAILABLE]),
        (replace(BEN, introduced=2), set(), [Against.PEER_AT_LIMIT]),
        (replace(BEN, introduced=2, introductions_a_month=3), set(), []),
        (BEN, {2}, [Against.KNOWN_PAIR]),
        (
            replace(BEN, available=False, spoken=frozenset()),
            {2},
            [Against.NO_SHARED_LANGUAGE, Against.PEER_UNAVAILABLE, Against.KNOWN_PAIR],
        ),
    ],
)
def test_eligibility(peer: Person, known: set[int], reasons: list[Against]) -> None:
    """Every reason is named, so that a decision can be explained."""
    assert reasons_against(ADA, peer, known) == reasons


def test_who_asks_may_be_at_their_own_limit() -> None:
    """The limit protects from being asked too often; whoever asks, asks."""
    assert reasons_against(replace(ADA, introduced=9), BEN, set()) == []
    unavailable = reasons_against(replace(ADA, available=False), BEN, set())
    assert unavailable == [Against.ASKER_UNAVAILABLE]


def test_shared_facts_are_symmetric_and_true() -> None:
    """«Abroad» twice is no shared region."""
    abroad = replace(ADA, region="abroad")
    assert shared_facts(ADA, BEN) == shared_facts(BEN, ADA)
    assert shared_facts(abroad, BEN) == [
        Reason("sector", ("design",)),
        Reason("languages", ("fr",)),
    ]


def test_meaning_decides_before_facts() -> None:
    """A shared field settles what is close; it does not turn a clear order."""
    far = replace(BEN, id=3, sector=None)
    assert score(0.50, ADA, BEN) > score(0.50, ADA, far)
    assert score(0.40, ADA, BEN) < score(0.50, ADA, far)


def test_choosing() -> None:
    """The three best peers, one need each, none below the least similarity; always the same."""
    people = {n: Person(n, frozenset({"fr"})) for n in range(2, 9)}
    candidates = [
        Candidate(need_id=10 * n + k, member_id=n, similarity=0.9 - n / 10 - k / 100)
        for n in people
        for k in range(2)
    ]
    chosen = choose_peers(ADA, candidates, people, set(), least_similarity=0.45)
    assert [match.candidate.need_id for match in chosen] == [20, 30, 40]
    assert chosen == choose_peers(ADA, candidates[::-1], people, set(), least_similarity=0.45)
    assert choose_peers(ADA, candidates, people, {2, 3, 4}, least_similarity=0.45) == []
