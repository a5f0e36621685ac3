"""What in an index is near to a text that is not in it."""

from matching.index import NeedIndex
from matching.meaning import Vectors

ASKED = 0  # rows of the database are numbered from one


def near(index: NeedIndex, language: str, vector: Vectors, most: int) -> list[tuple[int, float]]:
    """(id, similarity) of the entries nearest to a raw unit vector, best first.

    The text is put into the index for as long as it is asked: so it is centred, and compared, in
    the same way as every other. Not for two threads at once.
    """
    if len(index) == 0:
        return []
    index.put(ASKED, "", language, vector)
    try:
        return index.similar_to(ASKED, most)
    finally:
        index.remove(ASKED)
