"""What was computed, kept for the next time, up to a number of bytes."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass
class Memory(Generic[T]):
    """The latest ones that fit the limit."""

    limit: int
    known: dict[Hashable, T] = field(default_factory=dict)
    sizes: dict[Hashable, int] = field(default_factory=dict)
    held: int = 0

    def keep(self, key: Hashable, found: T, size: int) -> None:
        self.known[key], self.sizes[key] = found, size
        self.held += size
        while self.held > self.limit:
            oldest = next(iter(self.known))
            del self.known[oldest]
            self.held -= self.sizes.pop(oldest)
