"""Who is chosen, and what two share."""

from dataclasses import replace
from datetime import UTC, datetime

from matching.eligibility import Between, Person
from matching.pairing import Candidate, choose_peers
from matching.scoring import DEFAULTS, Reason, Weights, extras_of, shared_facts
from matching.scoring import score as score_of

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
ADA = Person(1, frozenset({"nl", "fr"}), sector="design", region="brussel", years="lt1")
BEN = Person(2, frozenset({"fr"}), sector="design", region="abroad", years="gt10")


def score(similarity: float, one: Person, other: Person, weights: Weights = DEFAULTS) -> float:
    return score_of(similarity, extras_of(one, other), weights)


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
    among = {"least_similarity": 0.45, "now": NOW}
    chosen = choose_peers(ADA, candidates, people, {}, **among)
    assert [match.candidate.need_id for match in chosen] == [20, 30, 40]
    assert chosen == choose_peers(ADA, candidates[::-1], people, {}, **among)
    met = dict.fromkeys((2, 3, 4), Between(introduced=True))
    assert choose_peers(ADA, candidates, people, met, **among) == []


def test_a_card_that_only_the_peer_has_is_no_bar() -> None:
    """The peer was shown the asker before; the asker may be shown the peer now, and once only."""
    candidates = [Candidate(need_id=20, member_id=2, similarity=0.9)]
    for holder, count in ((BEN.id, 1), (ADA.id, 0)):
        out = {BEN.id: Between(cards=frozenset({holder}))}
        chosen = choose_peers(ADA, candidates, {2: BEN}, out, least_similarity=0.2, now=NOW)
        assert len(chosen) == count


def test_the_best_of_both_kinds() -> None:
    """Three who are in it outrank who has been there, and one card is theirs all the same."""
    people = {n: Person(n, frozenset({"fr"}), has_open_need=n < 6) for n in range(2, 8)}
    same = [Candidate(10 * n, n, 0.9 - n / 100) for n in range(2, 6)]
    been = [Candidate(None, 6, 0.5, experience_id=1), Candidate(None, 7, 0.6, experience_id=2)]
    among = {"least_similarity": 0.45, "now": NOW}
    chosen = choose_peers(ADA, [*same, *been], people, {}, **among)
    assert [match.candidate.member_id for match in chosen] == [2, 3, 7]
    assert [match.candidate.has_been_there for match in chosen] == [False, False, True]
    only = choose_peers(ADA, been, people, {}, **among)
    assert [match.candidate.member_id for match in only] == [7, 6]
    met = {7: Between(introduced=True), 6: Between(introduced=True)}
    chosen = choose_peers(ADA, [*same, *been], people, met, **among)
    assert [match.candidate.member_id for match in chosen] == [2, 3, 4]


def test_one_card_a_peer_of_both_kinds() -> None:
    """Whoever has both a need and an experience is proposed for what is more alike."""
    candidates = [Candidate(20, 2, 0.5), Candidate(None, 2, 0.7, experience_id=9)]
    (match,) = choose_peers(ADA, candidates, {2: BEN}, {}, least_similarity=0.2, now=NOW)
    assert match.candidate.experience_id == 9


def test_wishes_weigh_less_than_meaning() -> None:
    """Another field, where that is wished for, goes before the same one; not before the trouble."""
    asker = replace(ADA, peer_sector="other")
    elsewhere = replace(BEN, id=3, sector="building")
    assert score(0.50, asker, elsewhere) > score(0.50, asker, BEN)
    assert score(0.35, asker, elsewhere) < score(0.50, asker, BEN)
    assert score(0.50, ADA, BEN) == score(0.50, BEN, ADA)
    assert score(0.50, asker, elsewhere) == score(0.50, elsewhere, asker)
    unknown = replace(BEN, sector=None)
    assert score(0.50, asker, unknown) == 0.50


def test_a_wish_is_no_bar() -> None:
    """Who has been there is offered where nobody is in it, though that was wished for."""
    asker = replace(ADA, peer_kind="same")
    been = [Candidate(None, 2, 0.7, experience_id=9)]
    assert len(choose_peers(asker, been, {2: BEN}, {}, least_similarity=0.2, now=NOW)) == 1
