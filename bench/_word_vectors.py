"""Words as vectors, told from what stands beside them in many texts: those used alike lie near each other."""

from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from recension.reading.opinion._lexicon import TOKEN

Floats = npt.NDArray[np.float32]
#: How far a word looks, how many words are kept and how often each must stand, and the length of a vector.
REACH, MOST, OFTEN, LENGTH = 4, 16000, 10, 100
#: Neighbours count by their frequency to this power, which favours rare ones (Levy and Goldberg 2015).
_SMOOTH, _ROUNDS, _SPARE = 0.75, 4, 20
#: What stands in capitals more often than this is a name.
_NAMES = 0.5


def word_vectors(texts: Iterable[str]) -> tuple[list[str], Floats]:
    """The words of texts in lower case, the commonest first, names apart, and their vectors as rows of length one.

    Positive pointwise mutual information of words and neighbours, a near one counting more, cut to its largest
    singular values.
    """
    lines, lowered = [], Counter[str]()
    for text in texts:
        lowered.update(w for w in TOKEN.findall(text) if w.islower())
        lines.append(TOKEN.findall(text.lower()))
    met = Counter(word for line in lines for word in line)
    plain = (w for w, n in met.most_common(MOST) if n >= OFTEN and w.isascii() and w[:1].isalpha())
    words = [w for w in plain if w == "i" or lowered[w] > _NAMES * met[w]]
    vectors = _largest(_information(_beside(lines, words)))
    lengths = np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return words, vectors / lengths


def _beside(lines: Sequence[Sequence[str]], words: Sequence[str]) -> Floats:
    """How often each word stands near each, a word at distance d counting 1/d."""
    number = {w: i for i, w in enumerate(words)}
    table = np.zeros((len(words), len(words)), np.float32)
    for line in lines:
        ids = np.array([number.get(w, -1) for w in line])
        for d in range(1, REACH + 1):
            a, b = ids[:-d], ids[d:]
            known = (a >= 0) & (b >= 0)
            np.add.at(table, (a[known], b[known]), np.float32(1 / d))
    return table + table.T


def _information(table: Floats) -> Floats:
    """Positive pointwise mutual information, in place of the counts."""
    of_word = table.sum(1)
    of_neighbour = of_word**_SMOOTH / (of_word**_SMOOTH).sum()
    expected = of_word[:, None] * of_neighbour[None, :]
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.nan_to_num(np.maximum(np.log(table / expected), 0.0), nan=0.0, posinf=0.0).astype(np.float32)


def _largest(table: Floats) -> Floats:
    """The left singular vectors of the largest values, each times the root of its value (Halko and others 2011)."""
    rows = np.random.default_rng(0).standard_normal((len(table), LENGTH + _SPARE)).astype(np.float32)
    basis = np.linalg.qr(table @ rows)[0]
    for _ in range(_ROUNDS):
        basis = np.linalg.qr(table @ (table.T @ basis))[0]
    left, values, _ = np.linalg.svd(basis.T @ table, full_matrices=False)
    return np.asarray((basis @ left)[:, :LENGTH] * np.sqrt(values[:LENGTH]), np.float32)
