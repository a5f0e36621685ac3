"""The shipped sentences' vectors under the bundled models, shipped as well.

Making them takes longer than loading the models, at every start. Those of another model, or of
sentences that have changed since, are made anew; `make priors` writes the file.
"""

from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path

import numpy as np

from matching.language import PRIORS
from matching.meaning import Vectors

FILE = PRIORS / "bundled.npz"


def shipped_vectors(
    model: str, sentences: Mapping[str, Sequence[str]], path: Path = FILE
) -> Vectors | None:
    """Raw vectors (sentences of all languages, d), or None when these are not the shipped ones."""
    with np.load(path) as kept:
        if str(kept["made_from"]) != _made_from(model, sentences):
            return None
        vectors: Vectors = kept["vectors"]
        return vectors


def ship_vectors(
    model: str, sentences: Mapping[str, Sequence[str]], vectors: Vectors, path: Path = FILE
) -> None:
    np.savez_compressed(path, made_from=_made_from(model, sentences), vectors=vectors)


def _made_from(model: str, sentences: Mapping[str, Sequence[str]]) -> str:
    lines = [
        model,
        *(f"{language}\t{line}" for language in sentences for line in sentences[language]),
    ]
    return sha256("\n".join(lines).encode()).hexdigest()
