"""How well films were identified: accuracy by source, coverage at a precision, calibration."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

PRECISION = 0.97
#: A chance at which nine answers in ten are to be right.
SURE = 0.9


@dataclass(frozen=True, slots=True)
class Answer:
    """One review's outcome. `chance` is negative where no film was named."""

    id: str
    group: str
    chance: float
    right: bool

    @property
    def given(self) -> bool:
        return self.chance >= 0


def coverage(answers: Sequence[Answer], precision: float = PRECISION) -> float:
    """The largest part of the reviews, taken by falling chance, of which `precision` are right."""
    right = best = 0
    given = sorted((a for a in answers if a.given), key=lambda a: -a.chance)
    for n, answer in enumerate(given, 1):
        right += answer.right
        if right / n >= precision:
            best = n
    return best / len(answers) if answers else 0.0


def table(answers: Iterable[Answer]) -> list[str]:
    """A line for each group and one for all."""
    groups: dict[str, list[Answer]] = defaultdict(list)
    for answer in answers:
        groups[answer.group].append(answer)
        groups["all"].append(answer)
    heads = "reviews answered  right right when given coverage at 97%   at 0.9  right"
    lines = [f"  {'':28} {heads}"]
    for name, rows in sorted(groups.items()):
        given, right, sure = (
            sum(a.given for a in rows),
            sum(a.right for a in rows),
            [a for a in rows if a.chance >= SURE],
        )
        lines.append(
            f"  {name:28} {len(rows):7d} {given / len(rows):8.3f} {right / len(rows):6.3f} "
            f"{right / max(given, 1):16.3f} {coverage(rows):15.3f} "
            f"{len(sure):7d} {sum(a.right for a in sure) / max(len(sure), 1):6.3f}"
        )
    return lines


def calibration(answers: Iterable[Answer]) -> str:
    """Stated tenth: how many answers, and the part of them that is right."""
    bins: dict[int, list[bool]] = defaultdict(list)
    for answer in answers:
        if answer.given:
            bins[min(int(answer.chance * 10), 9)].append(answer.right)
    return "  ".join(f"{b / 10:.1f}: {len(r)}, {sum(r) / len(r):.2f}" for b, r in sorted(bins.items()))
