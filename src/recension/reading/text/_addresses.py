"""Links as plain text writes them: "[the novel](http://…)" is read as "the novel"."""

import re
from collections.abc import Iterator

_ADDRESS = r"(?:https?:|www\.|/|#|mailto:)[^()\s]{0,400}(?:\([^()\s]*\)[^()\s]*)?(?: \"[^\"\n]*\")?"
_LINK = re.compile(rf"!?\[(?P<words>[^\[\]\n]{{1,200}})(?P<address>\]\({_ADDRESS}\))")


def addresses(text: str) -> Iterator[tuple[int, int]]:
    """The half-open spans that links have besides their words: what opens them, and the address."""
    for link in _LINK.finditer(text):
        yield link.start(), link.start("words")
        yield link.span("address")
