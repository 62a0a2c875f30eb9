from dataclasses import dataclass
from decimal import Decimal

from recension.errors import ValueFormError
from recension.values._agreement import Agreement

APPROXIMATIONS = ("around", "over", "under", "nearly", "only", "at_most")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in whole units of a currency, with the qualifier the writer gave it.

    `approx` is one of APPROXIMATIONS or empty; `low` and `high` bound a range.
    """

    amount: Decimal
    currency: str = ""
    approx: str = ""
    low: Decimal | None = None
    high: Decimal | None = None

    def __post_init__(self) -> None:
        if self.amount < 0:
            raise ValueFormError(f"an amount of money is not negative: {self.amount}")
        if self.approx and self.approx not in APPROXIMATIONS:
            raise ValueFormError(f"unknown approximation {self.approx!r}; known are {', '.join(APPROXIMATIONS)}")

    def bounds(self) -> tuple[Decimal, Decimal | None]:
        """The amounts that the words admit, in units: (least, most), most None where there is no ceiling."""
        if self.low is not None or self.high is not None:
            return self.low or Decimal(0), self.high
        tenth = self.amount / 10
        return {
            "around": (self.amount - tenth, self.amount + tenth),
            "over": (self.amount, self.amount * 5 / 4),
            "under": (self.amount * 3 / 4, self.amount),
            "nearly": (self.amount - tenth, self.amount),
            "at_most": (Decimal(0), self.amount),
        }.get(self.approx, (self.amount, self.amount))

    def compare(self, other: "Money") -> Agreement:
        if self.currency and other.currency and self.currency != other.currency:
            return Agreement.COMPATIBLE
        if (self.amount, self.approx) == (other.amount, other.approx):
            return Agreement.EQUAL
        (low, high), (least, most) = self.bounds(), other.bounds()
        apart = (high is not None and high < least) or (most is not None and most < low)
        return Agreement.CONFLICTING if apart else Agreement.COMPATIBLE

    def __str__(self) -> str:
        sign = {"USD": "$", "GBP": "£", "EUR": "€", "JPY": "¥"}.get(self.currency, f"{self.currency} ".lstrip())
        for unit, word in ((10**9, " billion"), (10**6, " million")):
            if self.amount >= unit:
                shown = f"{(self.amount / unit).quantize(Decimal('0.001')).normalize():f}{word}"
                break
        else:
            shown = f"{self.amount:,f}".rstrip("0").rstrip(".") if self.amount % 1 else f"{int(self.amount):,}"
        return f"{self.approx.replace('_', ' ')} {sign}{shown}".strip()
