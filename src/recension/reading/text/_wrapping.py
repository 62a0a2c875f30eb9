"""Lines that only wrap, joined."""

import re

#: A line that begins so is an entry of a list or a specification, not the rest of a wrapped sentence.
_ENTRY = re.compile(r"\s*(?:[-*•#>|+]|\d{1,2}[.)] |[A-Z][\w /]{1,25}:)")
#: Within a sentence: no stop before the break, a small letter behind it.
_RUNS_ON = re.compile(r"(?<=[a-z,] )\n(?=[a-z]{2})|(?<=[a-z,])\n(?=[a-z]{2})")
_SHORTEST_WRAP, _LONGEST_WRAP = 50, 130


def unwrapped(text: str) -> str:
    """The text with the breaks that only wrap its lines made spaces, one for one: a paragraph's lines but the last
    are then nearly as long as its longest."""
    if "\n" not in text:
        return text
    return "\n\n".join(_joined(paragraph) for paragraph in text.split("\n\n"))


def _joined(paragraph: str) -> str:
    lines = paragraph.split("\n")
    longest = max(map(len, lines))
    if len(lines) < 2 or not _SHORTEST_WRAP <= longest <= _LONGEST_WRAP:
        return paragraph
    even = all(len(line) >= 0.6 * longest for line in lines[1:-1]) and len(lines[0].strip()) >= 0.6 * longest
    entries = any(_ENTRY.match(line) for line in lines[1:])
    if even and not entries:
        return " ".join(lines)
    return _RUNS_ON.sub(" ", paragraph) if lines[0][:1].isupper() else paragraph
