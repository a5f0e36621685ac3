"""Any model that sentence-transformers loads, by its name or its folder."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from sentence_transformers import SentenceTransformer


class Transformer:
    """Texts to unit vectors, with the prompt and the pooling that come with the model.

    Raises:
        OSError, ValueError: as sentence-transformers does when there is no such model.
    """

    def __init__(self, name: str) -> None:
        self._model = SentenceTransformer(name, device="cpu")

    @property
    def blocks(self) -> tuple[int, ...]:
        """One model, so one block: all its numbers."""
        return (self.embed(["x"]).shape[1],)

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, float32, one row a text."""
        vectors = self._model.encode(
            list(texts), convert_to_numpy=True, normalize_embeddings=True, show_progress_bar=False
        )
        return np.asarray(vectors, dtype=np.float32)
