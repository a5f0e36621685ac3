"""Who is chosen, and what two share."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from matching.eligibility import Between, Person
from matching.pairing import Candidate, choose_peers
from matching.scoring import DEFAULTS, Extras, Reason, Weights, extras_of, shared_facts
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
    among: dict[str, Any] = {"least_similarity": 0.45, "now": NOW}
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
    among: dict[str, Any] = {"least_similarity": 0.45, "now": NOW}
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


def test_each_fact_has_its_weight() -> None:
    """A digit a fact: none counts for another, and none twice."""
    weights = Weights(sector=1, wishes=10, region=100, years=1000, been_there=10_000)
    # As they come from a database: equal, and not the same objects.
    sector, region, years = ("".join(list(code)) for code in ("design", "brussel", "lt1"))
    cleo = Person(3, frozenset({"nl"}), sector=sector, region=region, years=years)
    far = replace(cleo, sector="it", region="abroad", years="gt10")
    unknown = Person(4, frozenset({"nl"}))
    wishing = replace(ADA, peer_sector="same")
    for one, other, been_there, worth in (
        (ADA, cleo, False, 1101),
        (ADA, cleo, True, 11_101),
        (ADA, far, False, 0),
        (wishing, cleo, False, 1111),
        (wishing, replace(cleo, peer_sector="same"), False, 1121),
        (wishing, far, False, 0),
        (replace(ADA, peer_sector="other"), far, False, 10),
        (replace(ADA, peer_sector="other"), cleo, False, 1100),
        (wishing, unknown, False, 0),
        (unknown, replace(unknown, id=5), False, 0),
    ):
        for pair in ((one, other), (other, one)):
            assert score_of(0.5, extras_of(*pair, been_there=been_there), weights) == 0.5 + worth
    assert Weights() == DEFAULTS == Weights(0.03, 0.1, 0.02, 0.0, 0.0)
    assert extras_of(ADA, far) == Extras()


def test_what_two_share_is_named() -> None:
    """Each fact with its value, a language in any case; «something else» is no field to share."""
    cleo = replace(ADA, id=3, sector="".join(["des", "ign"]))
    assert shared_facts(ADA, cleo) == [
        Reason("sector", ("design",)),
        Reason("region", ("brussel",)),
        Reason("years", ("lt1",)),
        Reason("languages", ("fr", "nl")),
    ]
    other = replace(ADA, sector="other", region=None, years="1to3")
    assert shared_facts(other, replace(cleo, sector="other", region=None)) == [
        Reason("languages", ("fr", "nl"))
    ]


def test_as_the_asker_wishes() -> None:
    """Only the kind they would rather meet, where there is one, and no more than asked for."""
    people = {n: Person(n, frozenset({"fr"})) for n in range(2, 8)}
    same = [Candidate(10 * n, n, 0.9 - n / 100) for n in (2, 3)]
    been = [Candidate(None, n, 0.7 - n / 100, experience_id=n) for n in (4, 5, 6, 7)]

    def chosen(wish: str | None, most: int) -> list[int]:
        asker = replace(ADA, peer_kind="".join(list(wish)) if wish else None)
        found = choose_peers(
            asker, [*been, *same], people, {}, least_similarity=0.2, now=NOW, most=most
        )
        return [match.candidate.member_id for match in found]

    assert chosen("same", 3) == [2, 3]
    assert chosen("been", 3) == [4, 5, 6]
    assert [chosen(None, most) for most in (0, 1, 2, 3)] == [[], [2], [2, 4], [2, 3, 4]]


def test_the_same_whatever_the_order() -> None:
    """Equals by their ids, also where one peer has two; just alike enough is alike enough."""
    people = {n: Person(n, frozenset({"fr"}), sector=None) for n in range(2, 6)}
    equal = [Candidate(90 - n, n, 0.45) for n in people]
    twice = [Candidate(80, 2, 0.45), Candidate(None, 3, 0.45, experience_id=7)]
    twice += [Candidate(None, 4, 0.45, experience_id=6), Candidate(85, 4, 0.45)]
    for candidates in ([*equal, *twice], [*equal, *twice][::-1]):
        found = choose_peers(ADA, candidates, people, {}, least_similarity=0.45, now=NOW)
        assert [match.candidate.need_id or match.candidate.experience_id for match in found] == [
            6,
            7,
            80,
        ]
    assert choose_peers(ADA, equal, people, {}, least_similarity=0.46, now=NOW) == []
    first = [Candidate(1, 2, 0.45), Candidate(None, 3, 0.45, experience_id=1)]
    found = choose_peers(ADA, first, people, {}, least_similarity=0.45, now=NOW)
    assert [match.candidate.member_id for match in found] == [3, 2]


def test_what_keeps_the_asker_keeps_them() -> None:
    """Each pair by what was between those two; what two share is told of the right one."""
    people = {2: replace(BEN, region=None), 3: replace(BEN, id=3, sector="it", region="brussel")}
    candidates = [Candidate(20, 2, 0.6), Candidate(30, 3, 0.5)]
    among: dict[str, Any] = {"least_similarity": 0.2, "now": NOW}
    both = choose_peers(ADA, candidates, people, {}, **among)
    assert [[reason.kind for reason in match.reasons] for match in both] == [
        ["sector", "languages"],
        ["region", "languages"],
    ]
    assert [match.extras for match in both] == [Extras(sector=1), Extras(region=1)]
    apart = {2: Between(apart=True), 4: Between(apart=True)}
    (left,) = choose_peers(ADA, candidates, people, apart, **among)
    assert left.candidate.member_id == 3
    assert choose_peers(replace(ADA, paused=True), candidates, people, {}, **among) == []
    # A card of the peer's is no bar, but another reason beside it is.
    out = {2: Between(cards=frozenset({2}), apart=True)}
    assert choose_peers(ADA, candidates[:1], people, out, **among) == []
