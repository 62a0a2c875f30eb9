"""The two copies side by side: rows that run down both files at once."""

from collections.abc import Callable
from dataclasses import dataclass

from recension.records import Comparison, Range, Segment


@dataclass(frozen=True, slots=True)
class Row:
    """What stands in either lane. A `moved` segment makes two rows, one where it was and one where it is."""

    left: Segment | None = None
    right: Segment | None = None


def rows(comparison: Comparison) -> tuple[Row, ...]:
    """Rows in the order of both files: each lane's segments come in their own file's order.

    At one point, what only the left has comes before what only the right has.
    """
    lefts = _lane(comparison, lambda segment: segment.left)
    rights = _lane(comparison, lambda segment: segment.right)
    apart = {id(segment) for segment in comparison.segments if not _is_shared(segment)}
    found: list[Row] = []
    while lefts or rights:
        if lefts and id(lefts[0]) in apart:
            found.append(Row(left=lefts.pop(0)))
        elif rights and id(rights[0]) in apart:
            found.append(Row(right=rights.pop(0)))
        elif lefts and rights and lefts[0] is rights[0]:
            found.append(Row(lefts.pop(0), rights.pop(0)))
        else:
            # Shared segments that cross each other: told apart rather than lost.
            apart.add(id((lefts or rights)[0]))
    return tuple(found)


def in_order(comparison: Comparison) -> tuple[Segment, ...]:
    """Each segment once, as one reads down the rows."""
    once = {id(segment): segment for row in rows(comparison) for segment in (row.left, row.right) if segment}
    return tuple(once.values())


def _lane(comparison: Comparison, side: Callable[[Segment], Range | None]) -> list[Segment]:
    placed = [(span, number) for number, segment in enumerate(comparison.segments) if (span := side(segment))]
    return [comparison.segments[number] for _, number in sorted(placed)]


def _is_shared(segment: Segment) -> bool:
    return segment.kind != "moved" and segment.left is not None and segment.right is not None


