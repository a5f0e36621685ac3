"""Weights as a moderator reads them: each before and after, and how well they foretell."""

from locales import Rendered, lines, plain, render
from matching.learning import NAMES
from matching.scoring import Weights
from models.weights import WeightsVersion
from usecases.unmet import in_fives

COMPARED = ("learned", "in_use", "defaults")


def proposal(language: str, version: WeightsVersion, before: Weights) -> Rendered:
    """What outcomes taught, beside what is in use."""
    return lines(
        render(language, "weights-proposal", outcomes=in_fives(version.outcomes)),
        table(language, before, version.as_weights()),
        figures(language, version),
        separator="\n\n",
    )


def table(language: str, before: Weights, after: Weights) -> Rendered:
    """In points of a hundred, the unit of how alike two needs are; one column if they are equal."""
    same = "weights-alone" if before == after else "weights-as-now"
    rows = []
    for name in NAMES:
        old, new = (_points(language, getattr(weights, name)) for weights in (before, after))
        rows.append(
            render(
                language,
                same if old == new else "weights-otherwise",
                fact=plain(language, f"weights-fact-{name.replace('_', '-')}"),
                before=old,
                after=new,
            )
        )
    return lines(render(language, "weights-table"), *rows)


def figures(language: str, version: WeightsVersion) -> Rendered:
    """The comparison on outcomes held out, as it was when these weights were made."""
    compared = COMPARED if version.compared_with is not None else ("learned", "defaults")
    return lines(
        render(language, "weights-tried"),
        *(
            render(
                language,
                f"weights-tried-{kind.replace('_', '-')}",
                percent=round(100 * version.figures[kind]["ranking"]),
                loss=_decimal(language, f"{version.figures[kind]['log_loss']:.3f}"),
            )
            for kind in compared
        ),
        render(language, "weights-tried-explained"),
    )


def _points(language: str, weight: float) -> str:
    return _decimal(language, f"{100 * weight:.1f}".removesuffix(".0"))


def _decimal(language: str, number: str) -> str:
    whole, _, part = number.partition(".")
    return plain(language, "weights-decimal", whole=whole, part=part) if part else whole
