"""Names for addresses: each row's own, readable, and never changed once given."""

from collections.abc import Callable

from django.utils.text import slugify

_MOST = 80


def free_slug(words: str, taken: Callable[[str], bool], *, otherwise: str) -> str:
    """The first of "mask-1985", "mask-1985-2", … that is not taken."""
    base = slugify(words, allow_unicode=True)[:_MOST].strip("-") or otherwise
    slug, number = base, 1
    while taken(slug):
        number += 1
        slug = f"{base}-{number}"
    return slug
