"""From a score to the probability that two needs share a trouble."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

PARAMETERS = Path(__file__).parent / "calibration.json"
# Of the models tried, the one that is most cautious; for any that was not.
ANY_MODEL = "any other"


@dataclass(frozen=True)
class Calibration:
    """A logistic curve over standardised scores."""

    slope: float
    intercept: float

    def probability(self, standardised: NDArray[np.float32]) -> NDArray[np.float64]:
        """From 0 to 1, rising with the score."""
        exponent = self.slope * np.asarray(standardised, np.float64) + self.intercept
        return np.asarray(1 / (1 + np.exp(-np.clip(exponent, -60, 60))))


def calibration_of(model: str) -> Calibration:
    """As measured for this model by `python -m benchmarks.calibration`, or the cautious one."""
    parameters = json.loads(PARAMETERS.read_text(encoding="utf-8"))
    return Calibration(**parameters.get(model, parameters[ANY_MODEL]))
