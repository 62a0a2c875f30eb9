"""What the child tells: lines of JSON on standard output, and what was damaged."""

import json
import sys


def say(**line: object) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def clock(seconds: float) -> str:
    whole = max(0, round(seconds))
    return f"{whole // 3600:02d}:{whole // 60 % 60:02d}:{whole % 60:02d}"


class Damage:
    """What could not be decoded, counted, with the first place."""

    def __init__(self) -> None:
        self.count: dict[str, int] = {}
        self.first: dict[str, float] = {}
        self.notes: list[str] = []

    def add(self, what: str, at: float) -> None:
        self.count[what] = self.count.get(what, 0) + 1
        self.first.setdefault(what, at)

    def lines(self) -> list[str]:
        return [f"{n} {what}, the first near {clock(self.first[what])}" for what, n in self.count.items()] + self.notes
