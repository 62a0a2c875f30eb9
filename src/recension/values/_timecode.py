from dataclasses import dataclass
from fractions import Fraction

from recension.errors import ValueFormError


@dataclass(frozen=True, slots=True, order=True)
class Timecode:
    """An exact moment: `ticks` of `time_base` seconds each. No float ever stands for a time."""

    ticks: int
    time_base: Fraction

    def __post_init__(self) -> None:
        if self.time_base <= 0:
            raise ValueFormError(f"a time base is a positive number of seconds, not {self.time_base}")

    @classmethod
    def of_frame(cls, frame: int, rate: Fraction) -> "Timecode":
        """The start of a frame (counted from 0) at a constant rate in frames a second."""
        return cls(frame, 1 / rate)

    @property
    def seconds(self) -> Fraction:
        return self.ticks * self.time_base

    def show(self, rate: Fraction) -> str:
        """Hours:minutes:seconds:frames. At 29.97 and 59.94 drop-frame, told by its semicolon; else the frames are
        those since the second of the clock, which keeps 23.976 in step with it.

        >>> Timecode(18012, Fraction(1, 24)).show(Fraction(24))
        '00:12:30:12'
        >>> Timecode.of_frame(1800, Fraction(30000, 1001)).show(Fraction(30000, 1001))
        '00:01:00;02'
        """
        if rate in _DROPPING:
            return _dropping(int(self.seconds * rate), round(rate))
        whole = int(self.seconds)
        frames = int((self.seconds - whole) * rate)
        return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}:{frames:02}"

    def __str__(self) -> str:
        whole = int(self.seconds)
        return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}.{int((self.seconds - whole) * 1000):03}"


#: Rates whose timecode leaves out numbers, so as to keep in step with the clock.
_DROPPING = (Fraction(30000, 1001), Fraction(60000, 1001))


def _dropping(frame: int, base: int) -> str:
    """SMPTE ST 12-1: the first two numbers (four at 59.94) of each minute are left out, but for every tenth."""
    dropped = base // 15
    tens, rest = divmod(frame, 600 * base - 9 * dropped)
    minutes = max(0, rest - dropped) // (60 * base - dropped)
    seconds, frames = divmod(frame + dropped * (9 * tens + minutes), base)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02};{frames:02}"
