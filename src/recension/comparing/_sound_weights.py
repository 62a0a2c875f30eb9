"""The chance of each verdict from a look's figures: a multinomial logistic, fitted by `./run bench sounds --fit`."""

import json
from functools import cache
from importlib.resources import files

import numpy as np

from recension.comparing._sampling import Float
from recension.comparing._sound_features import FEATURES

NAMES = ("same", "level", "slipped", "muted", "music_replaced", "dubbed", "replaced")
TABLE = "sound_weights.json"
FAR = 4.0  # spreads from the mean beyond which a figure counts no more


def chances(table: Float) -> Float:
    """Looks × NAMES; each row adds up to one."""
    mean, spread, weights = _weights()
    scaled = np.clip((table - mean) / spread, -FAR, FAR)
    return softmax(scaled @ weights[:-1] + weights[-1])


def softmax(logits: Float) -> Float:
    powers = np.exp(logits - logits.max(1, keepdims=True))
    return np.asarray(powers / powers.sum(1, keepdims=True), np.float32)


@cache
def _weights() -> tuple[Float, Float, Float]:
    """Means and spreads of the figures; weights, figures × verdicts, with the verdicts' own in the last row."""
    rows = json.loads(files(__package__).joinpath(TABLE).read_text(encoding="utf-8"))
    mean, spread = (np.array([rows[name][key] for name in FEATURES], np.float32) for key in ("mean", "spread"))
    weights = [[rows[name][verdict] for verdict in NAMES] for name in (*FEATURES, "always")]
    return mean, spread, np.array(weights, np.float32)
