"""Write the shipped sentences' vectors anew: `make priors`, after a change of sentence or model."""

import numpy as np

from matching.embedder import BUNDLED, BUNDLED_PAIR, load_model
from matching.meaning import prior_sentences
from matching.prior_vectors import FILE, ship_vectors


def main() -> None:
    sentences = prior_sentences()
    model = load_model(BUNDLED)
    vectors = np.vstack([model.embed(lines) for lines in sentences.values()])
    ship_vectors(BUNDLED_PAIR, sentences, vectors)
    print(f"{FILE.name}: {len(vectors)} sentences, {vectors.shape[1]} numbers each")


if __name__ == "__main__":
    main()
