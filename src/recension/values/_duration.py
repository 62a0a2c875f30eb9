from dataclasses import dataclass
from fractions import Fraction

from recension.errors import ValueFormError
from recension.values._agreement import Agreement

#: A 24 fps film runs at 25 on PAL carriers, so it is over in 24/25 of its time.
PAL_SPEEDUP = Fraction(24, 25)


@dataclass(frozen=True, slots=True)
class Duration:
    """A running time in minutes."""

    minutes: Fraction
    approx: str = ""

    def __post_init__(self) -> None:
        if self.minutes <= 0:
            raise ValueFormError(f"a running time is longer than nothing, not {self.minutes} minutes")

    def compare(self, other: "Duration") -> Agreement:
        """Equal within half a minute; compatible when approximate, or when PAL speed-up explains the difference."""
        if abs(self.minutes - other.minutes) <= Fraction(1, 2):
            return Agreement.EQUAL
        slack = 10 if self.approx or other.approx else 1
        if abs(self.minutes - other.minutes) <= slack or self.is_pal_of(other) or other.is_pal_of(self):
            return Agreement.COMPATIBLE
        return Agreement.CONFLICTING

    def is_pal_of(self, other: "Duration") -> bool:
        """Whether this is `other` run at 25 frames a second, to the minute."""
        return abs(other.minutes * PAL_SPEEDUP - self.minutes) <= Fraction(3, 4)

    def __str__(self) -> str:
        whole = f"{float(self.minutes):g} min"
        return f"{self.approx.replace('_', ' ')} {whole}".strip()
