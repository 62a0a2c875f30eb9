"""Fits the weights that sound verdicts are told by: a multinomial logistic in which every verdict counts alike."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from recension.comparing._sound_features import FEATURES
from recension.comparing._sound_weights import FAR, NAMES, softmax

PENALTY = 5.0  # of squared weights against the sum of losses

Matrix = NDArray[np.float64]


def fit(table: NDArray[np.float32], truth: Sequence[str]) -> Mapping[str, Mapping[str, float]]:
    """Rows by figure: its mean and spread, and its weight for each verdict; "always" holds the verdicts' own."""
    mean, spread = table.mean(0), table.std(0) + 1e-6
    scaled = np.clip((table - mean) / spread, -FAR, FAR).astype(np.float64)
    given = np.concatenate([scaled, np.ones((len(table), 1))], axis=1)
    wanted = np.array([[name == each for name in NAMES] for each in truth], np.float64)
    weights = _fitted(given, wanted)
    rows: dict[str, dict[str, float]] = {}
    for name, row in zip((*FEATURES, "always"), weights, strict=True):
        rows[name] = {verdict: round(float(weight), 4) for verdict, weight in zip(NAMES, row, strict=True)}
    for name, middle, width in zip(FEATURES, mean, spread, strict=True):
        rows[name] |= {"mean": round(float(middle), 5), "spread": round(float(width), 5)}
    return rows


def _fitted(given: Matrix, wanted: Matrix) -> Matrix:
    shape = given.shape[1], wanted.shape[1]
    shares = len(wanted) / (wanted.shape[1] * np.maximum(wanted.sum(0), 1))
    balance = wanted @ shares

    def loss(flat: Matrix) -> tuple[float, Matrix]:
        weights = flat.reshape(shape)
        chance = softmax(given @ weights).astype(np.float64)
        free = weights.copy()
        free[-1] = 0
        value = -(balance * np.log((chance * wanted).sum(1) + 1e-12)).sum() + PENALTY * (free**2).sum()
        slope = given.T @ ((chance - wanted) * balance[:, None]) + 2 * PENALTY * free
        return float(value), slope.reshape(-1)

    found = minimize(loss, np.zeros(shape[0] * shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 300})
    return np.asarray(found.x.reshape(shape), np.float64)
