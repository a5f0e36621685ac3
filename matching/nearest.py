"""The largest of many numbers, without sorting them."""

import numpy as np
from numpy.typing import NDArray

# Numbers looked at as one: only the groups with the highest peaks can hold the largest numbers.
GROUP = 128


def largest(values: NDArray[np.float32], most: int) -> NDArray[np.intp]:
    """Columns (rows, most) of the `most` largest numbers of each row (rows, n), largest first.

    Exact: the k largest lie in at most k groups, and those are the k with the highest peaks.
    Finding the peaks is one pass at the speed of memory; a partition of whole rows takes several.
    """
    rows, count = values.shape
    most = min(most, count)
    if most <= 0:
        return np.empty((rows, 0), np.intp)
    whole = count // GROUP * GROUP
    if whole <= most * GROUP:
        return _sorted_top(values, most)
    peaks = values[:, :whole].reshape(rows, -1, GROUP).max(axis=2)
    groups = np.argpartition(-peaks, most - 1, axis=1)[:, :most]
    columns = (groups[:, :, None] * GROUP + np.arange(GROUP)).reshape(rows, -1)
    rest = np.broadcast_to(np.arange(whole, count), (rows, count - whole))
    columns = np.hstack([columns, rest])
    best = _sorted_top(np.take_along_axis(values, columns, axis=1), most)
    return np.take_along_axis(columns, best, axis=1)


def mean_of_largest(values: NDArray[np.float32], most: int) -> NDArray[np.float32]:
    """The mean (rows,) of the `most` largest numbers of each row (rows, n)."""
    top = np.partition(values, values.shape[1] - most, axis=1)[:, -most:]
    return np.asarray(top.mean(axis=1), np.float32)


def _sorted_top(values: NDArray[np.float32], most: int) -> NDArray[np.intp]:
    best = np.argpartition(-values, most - 1, axis=1)[:, :most]
    order = np.argsort(-np.take_along_axis(values, best, axis=1), axis=1, kind="stable")
    return np.take_along_axis(best, order, axis=1)
