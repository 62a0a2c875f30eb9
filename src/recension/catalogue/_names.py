"""Names for addresses: each row's own, readable, and never changed once given."""

import hashlib
from collections.abc import Callable, Iterator

from django.utils.text import slugify

_MOST = 80


def free_slug(words: str, taken: Callable[[str], bool], *, seed: str, otherwise: str) -> str:
    """The first of "mask-1985", "mask-1985-4f21", … that is not taken; the letters come from `seed`.

    A digest rather than a number: the thousandth "review" is found as fast as the second.
    """
    base = slugify(words, allow_unicode=True)[:_MOST].strip("-") or otherwise
    return next(slug for slug in _candidates(base, seed) if not taken(slug))


def _candidates(base: str, seed: str) -> Iterator[str]:
    yield base
    digest = hashlib.sha256(seed.encode("utf-8", "surrogatepass")).hexdigest()
    yield from (f"{base}-{digest[:length]}" for length in (4, 8, 16, 30))
    number = 0
    while True:
        number += 1
        yield f"{base}-{digest[:8]}-{number}"
