"""Themes: found without a list, kept from week to week, told by their words."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.meaning import Vectors
from matching.theme_words import words_of_themes
from matching.themes import FEWEST, carry_over, group, near_themes, smallest_theme


def heaps(sizes: list[int], strays: int = 0, noise: float = 0.25) -> Vectors:
    """Unit vectors around as many centres, and some that are near none."""
    rng = np.random.default_rng(7)
    centres = rng.normal(size=(len(sizes), 40))
    centres /= np.linalg.norm(centres, axis=1, keepdims=True)
    near = [
        centre + noise * rng.normal(size=(size, 40)) / np.sqrt(40)
        for centre, size in zip(centres, sizes, strict=True)
    ]
    found = np.vstack([*near, rng.normal(size=(strays, 40))])
    return np.asarray(found / np.linalg.norm(found, axis=1, keepdims=True), np.float32)


def test_heaps_are_found() -> None:
    """As many as there are, whatever their sizes, and the same each time."""
    sizes = [12, 9, 15, 7]
    clusters = group(heaps(sizes))
    starts = np.cumsum([0, *sizes])
    for start, end in pairwise(starts):
        values, counts = np.unique(clusters[start:end], return_counts=True)
        assert counts.max() >= 0.6 * (end - start)
        assert values[counts.argmax()] >= 0
    assert (group(heaps(sizes)) == clusters).all()


def test_few_needs_have_no_themes() -> None:
    assert set(group(heaps([FEWEST - 1]))) == {-1}
    assert group(np.empty((0, 40), np.float32)).size == 0


@pytest.mark.parametrize(("count", "smallest"), [(20, 3), (150, 3), (300, 4), (20_000, 35)])
def test_a_theme_is_larger_where_there_are_more_needs(count: int, smallest: int) -> None:
    assert smallest_theme(count) == smallest


def test_members_join_and_the_theme_stays() -> None:
    """Two old themes under new cluster numbers; two needs join one; one cluster is new."""
    clusters = {1: 5, 2: 5, 3: 5, 4: 9, 5: 9, 6: 5, 7: 5, 8: 0, 9: 0, 10: 0, 11: -1}
    kept, new = carry_over(clusters, {1: 70, 2: 70, 3: 70, 4: 80, 5: 80}, (), {}, smallest=3)
    assert kept == {1: 70, 2: 70, 3: 70, 4: 80, 5: 80, 6: 70, 7: 70}
    assert new == [[8, 9, 10]]


def test_what_was_left_alone_keeps_its_theme() -> None:
    """A need on the edge of a theme does not go in and out of it each week."""
    kept, _ = carry_over({1: 0, 2: 0, 3: -1}, {1: 7, 2: 7, 3: 7}, (), {}, smallest=3)
    assert kept == {1: 7, 2: 7, 3: 7}


def test_a_crowd_of_new_needs_joins_the_theme_it_lies_in() -> None:
    """Three who say nearly the same are a dense place of their own, but no theme of their own."""
    centre = np.eye(3, dtype=np.float32)
    vectors = {1: centre[0], 2: centre[0], 3: centre[1], 4: centre[1]}
    vectors |= dict.fromkeys((5, 6, 7), centre[0]) | {8: centre[2]}
    themes = {1: 70, 2: 70, 3: 80, 4: 80}
    near = near_themes(vectors, themes)
    assert near == {5: 70, 6: 70, 7: 70}
    clusters = {1: 0, 2: 0, 3: 1, 4: 1, 5: 2, 6: 2, 7: 2, 8: -1}
    kept, new = carry_over(clusters, themes, (), near, smallest=3)
    assert kept == themes | {5: 70, 6: 70, 7: 70}
    assert new == []


def test_a_need_in_foreign_company_goes_there() -> None:
    """Unless a moderator put it where it is, or the company is mixed."""
    clusters = {1: 0, 2: 0, 3: 0, 4: 0, 5: 1, 6: 1}
    themes = {1: 7, 2: 7, 3: 7, 4: 8, 5: 8, 6: 7}
    kept, _ = carry_over(clusters, themes, (), {}, smallest=3)
    assert kept == {1: 7, 2: 7, 3: 7, 4: 7, 5: 8, 6: 7}
    kept, _ = carry_over(clusters, themes, {4}, {}, smallest=3)
    assert kept[4] == 8


def test_a_need_that_a_moderator_left_without_a_theme_stays_so() -> None:
    kept, new = carry_over({1: 0, 2: 0, 3: 0, 4: 0}, {1: 7, 2: 7, 3: 7}, {4}, {}, smallest=1)
    assert 4 not in kept
    assert new == []


IDS = st.integers(1, 12)


@given(
    clusters=st.dictionaries(IDS, st.integers(-1, 3), min_size=1),
    themes=st.dictionaries(IDS, st.integers(70, 73)),
    pinned=st.sets(IDS),
    toward=st.integers(70, 73),
)
def test_nothing_is_lost_or_made_up(
    clusters: dict[int, int], themes: dict[int, int], pinned: set[int], toward: int
) -> None:
    """Whoever had a theme has one, pinned needs stay, nobody is in two, no theme appears."""
    near = dict.fromkeys(clusters, toward) if toward in themes.values() else {}
    kept, new = carry_over(clusters, themes, pinned, near, smallest=2)
    begun = [need for needs in new for need in needs]
    assert {need for need in clusters if need in themes} <= kept.keys() <= clusters.keys()
    assert not kept.keys() & set(begun)
    assert len(begun) == len(set(begun))
    assert all(len(needs) >= 2 for needs in new)
    assert set(kept.values()) <= set(themes.values())
    for need in pinned & clusters.keys():
        assert kept.get(need) == themes.get(need)
        assert need not in begun


def test_words_tell_a_theme_from_the_others() -> None:
    """In each language, without what stands everywhere, and without what one member alone says."""
    needs = [
        ("money", 1, "en", "My invoice is late, said Wilhelmina, and the invoice is large"),
        ("money", 2, "en", "An invoice nobody pays, and I work and work"),
        ("home", 3, "en", "Childcare costs as much as I earn with work"),
        ("home", 4, "en", "Is there childcare that opens before work?"),
        ("home", 5, "fr", "La crèche ferme trop tôt"),
        ("home", 6, "fr", "Une crèche près de Namur"),
    ]
    words = words_of_themes(needs)
    assert words["money"]["en"][0] == "invoice"
    assert words["home"]["en"][0] == "childcare"
    assert words["home"]["fr"] == ["crèche"]
    assert "Wilhelmina".lower() not in str(words)
    assert "the" not in words["money"]["en"]


@pytest.mark.parametrize(
    ("language", "text", "telling"),
    [
        ("nl", "Een contract van twintig blz, zoiets is er niet", ["contract", "twintig"]),
        ("fr", "Vous êtes aussi à la crèche, parfois ?", ["crèche"]),
        ("en", "Mostly it is the invoice that somehow goes away", ["invoice"]),
        ("de", "Plötzlich bleibt für die ersten Rechnungen nichts", ["rechnungen"]),
    ],
)
def test_small_words_tell_nothing(language: str, text: str, telling: list[str]) -> None:
    words = words_of_themes([("one", 1, language, text), ("one", 2, language, text)])
    assert words["one"][language] == telling
