"""Which services may answer a need: by meaning, across languages, and rather none than a wrong one.

A need is told by someone in trouble, a service describes itself: each way of writing has a mean of
its own, which is taken away before the two are compared. `python -m benchmarks.services` measures.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from matching.meaning import Vectors

MOST_SHOWN = 3
# In standard deviations of what everyday sentences reach, so that it means the same for any model.
# Of the services shown at it, 78 % do answer on the tuning needs and 60 % on those held out.
LEAST_SCORE = 2.25
_PRIOR_WEIGHT = 10  # sentences that a language's mean begins with, until there are texts of its own


class Register:
    """The mean of a way of writing in each language, and vectors without it."""

    def __init__(
        self, prior_means: Mapping[str, Vectors], vectors: Vectors, languages: Sequence[str]
    ) -> None:
        """Learns from raw vectors (n, d), drawn towards the priors where there are few."""
        self._means: dict[str, Vectors] = {}
        for language, prior in prior_means.items():
            own = vectors[[i for i, spoken in enumerate(languages) if spoken == language]]
            total = own.sum(axis=0) + _PRIOR_WEIGHT * prior
            self._means[language] = np.asarray(total / (len(own) + _PRIOR_WEIGHT), np.float32)
        self._other: Vectors = np.mean(np.stack(list(self._means.values())), axis=0)

    def centre(self, vectors: Vectors, languages: Sequence[str]) -> Vectors:
        """Unit vectors (n, d)."""
        means = np.stack([self._means.get(language, self._other) for language in languages])
        centred = vectors - means
        lengths = np.linalg.norm(centred, axis=1, keepdims=True)
        return np.asarray(centred / np.maximum(lengths, 1e-9), np.float32)


class ServiceIndex:
    """The passages of every service on offer, compared with needs exactly."""

    def __init__(
        self,
        priors: Mapping[str, Vectors],
        texts: Sequence[tuple[int, str, Vectors]],
        needs: Register,
    ) -> None:
        """
        Args:
            priors: Raw vectors (sentences, d) of everyday sentences, by language.
            texts: (service, language, raw vectors of its passages); at least one.
            needs: How needs are written.
        """
        means = {language: vectors.mean(axis=0) for language, vectors in priors.items()}
        languages = [language for _, language, vectors in texts for _ in vectors]
        raw = np.vstack([vectors for _, _, vectors in texts])
        self._needs = needs
        self._passages = Register(means, raw, languages).centre(raw, languages)
        starts = np.cumsum([0, *(len(vectors) for _, _, vectors in texts)])
        self._texts = [
            (service_id, slice(int(start), int(end)))
            for (service_id, _, _), start, end in zip(texts, starts[:-1], starts[1:], strict=True)
        ]
        self.ids = list(dict.fromkeys(service_id for service_id, _ in self._texts))
        everyday = np.vstack(
            [
                self._cosines(vectors, [language] * len(vectors))
                for language, vectors in priors.items()
            ]
        )
        self._mean, self._spread = float(everyday.mean()), float(everyday.std()) or 1.0

    def scores(self, vectors: Vectors, languages: Sequence[str]) -> Vectors:
        """How well each service (in the order of `ids`) fits each need (n, services)."""
        cosines = self._cosines(vectors, languages)
        return np.asarray((cosines - self._mean) / self._spread, np.float32)

    def answering(self, vector: Vectors, language: str) -> list[int]:
        """Ids of up to three services that may answer a need, the best first; often none."""
        scores = self.scores(vector[None], [language])[0]
        best = np.argsort(-scores, kind="stable")[:MOST_SHOWN]
        return [self.ids[i] for i in best if scores[i] >= LEAST_SCORE]

    def _cosines(self, vectors: Vectors, languages: Sequence[str]) -> Vectors:
        """Of a service's nearest passage in each language, the mean over its languages."""
        similar = self._needs.centre(vectors, languages) @ self._passages.T
        found: dict[int, list[Vectors]] = {}
        for service_id, rows in self._texts:
            found.setdefault(service_id, []).append(similar[:, rows].max(axis=1))
        return np.stack([np.mean(found[service_id], axis=0) for service_id in self.ids], axis=1)
