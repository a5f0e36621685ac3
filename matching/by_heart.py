"""Vectors of texts that come with the program, shipped as well: nobody waits until they are made.

Those of another model count for nothing, and a text that has changed since is made anew; `make
priors` writes the files.
"""

from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from matching.language import PRIORS

EVERYDAY = PRIORS / "bundled.npz"  # what the everyday sentences mean to the bundled models

Vector = NDArray[np.float32]


def digest(text: str) -> bytes:
    return sha256(text.encode("utf-8", "surrogatepass")).digest()


def read_by_heart(path: Path, model: str) -> Mapping[bytes, Vector]:
    """Unit vectors (d,) of this model by the digest of their text; empty for another model."""
    with np.load(path) as kept:
        if str(kept["model"]) != model:
            return {}
        digests: NDArray[np.uint8] = kept["digests"]
        vectors = kept["vectors"].astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return {row.tobytes(): vector for row, vector in zip(digests, vectors, strict=True)}


def ship_by_heart(
    path: Path, model: str, texts: Sequence[str], vectors: NDArray[np.floating]
) -> None:
    """`vectors`: (texts, d), kept as precise as they are given."""
    digests = np.array([list(digest(text)) for text in texts], np.uint8)
    np.savez_compressed(path, model=model, digests=digests, vectors=vectors)
