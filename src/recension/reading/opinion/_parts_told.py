"""Whether a clause without a judging word tells what part somebody has: "Argo is a beat cop", "she plays Anna"."""

import re

from recension.reading.opinion._tags import Tagged
from recension.reading.opinion._units import Unit

_HAS_A_PART = frozenset(
    "plays play played portrays portrayed appear appears appeared starred turns returned returns told tells said says"
    " designed met joined left won wins died called calls replaced replaces made makes directed directs wrote writes"
    " did shot produced filmed scored".split()
)
_A_PART = re.compile("=i?(?:d[iwnPT]{0,4}s?w{0,2}|[CP]|w)(?:[,opctH]|$)|=w?w?[HPC]?$")


def tells_a_part(tagged: Tagged, unit: Unit) -> bool:
    """Whether all that a plain clause says of a person is a part or a deed."""
    if tagged.texts[unit.verb] in _HAS_A_PART:
        return True
    return _A_PART.match(tagged.tags, unit.verb, unit.last + 1) is not None
