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
        """SMPTE-like, non-drop: hours:minutes:seconds:frames, the frames counted at `rate`.

        >>> Timecode(18012, Fraction(1, 24)).show(Fraction(24))
        '00:12:30:12'
        """
        whole = int(self.seconds)
        frames = int((self.seconds - whole) * rate)
        return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}:{frames:02}"

    def __str__(self) -> str:
        whole = int(self.seconds)
        return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}.{int((self.seconds - whole) * 1000):03}"
