from enum import Enum


class Agreement(Enum):
    """How two values of one property stand to each other.

    `compatible` values may both be true (120 and "around two hours"); `conflicting` ones may not.
    """

    EQUAL = "equal"
    COMPATIBLE = "compatible"
    CONFLICTING = "conflicting"
