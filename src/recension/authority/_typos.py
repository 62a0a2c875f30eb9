"""The words one slip away from a word."""

from string import ascii_lowercase


def misspelt(word: str) -> list[bytes]:
    """All words that one letter too many, too few, another or in its neighbour's place makes of `word`, encoded.

    >>> len(misspelt("mask"))
    238
    """
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    forms = {head + tail[1:] for head, tail in cuts if tail}
    forms |= {head + tail[1] + tail[0] + tail[2:] for head, tail in cuts if len(tail) > 1}
    forms |= {head + letter + tail[1:] for head, tail in cuts if tail for letter in ascii_lowercase}
    forms |= {head + letter + tail for head, tail in cuts for letter in ascii_lowercase}
    return [form.encode("utf-8", "surrogatepass") for form in sorted(forms - {word, ""})]
