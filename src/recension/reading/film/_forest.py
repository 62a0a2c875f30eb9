"""Small boosted trees over features: what these say only together, such as fame of a title beside nobody named.

A tree asks for one feature after another and ends at what the answers are worth, in nats; a forest's trees are added.
"""

from collections.abc import Mapping, Sequence

#: A worth; or a feature, a bar, and the trees for values up to it and above: `["people", 0.5, −0.1, 0.2]`.
Tree = float | Sequence[object]
Forest = Sequence[Tree]


def worth(forest: Forest, told: Mapping[str, float]) -> float:
    """What the features are worth; one that is not told is nought.

    >>> worth([["people", 0.5, -0.1, ["title", 0.0, 0.2, 0.7]]], {"people": 1.0, "title": 1.0})
    0.7
    """
    get, whole = told.get, 0.0
    for tree in forest:
        while tree.__class__ is list:
            tree = tree[3 if get(tree[0], 0.0) > tree[1] else 2]
        whole += tree  # type: ignore[operator]
    return whole
