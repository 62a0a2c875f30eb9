"""What tells whether a sentence states what a claim makes of it: its words by their place, and those of the next one.

Names count by their kind only, numbers as one: what is weighed is how the sentence speaks, not of whom.
"""

import re
from collections.abc import Iterator

from recension.reading.assertion._assertion import cues_in
from recension.reading.matching._rules import Draft
from recension.reading.matching._typed import Typed
from recension.reading.mentions._mention import CHARACTER, NAME, PERSON, QUOTED, TITLE

_KINDS = {PERSON: "PERSON", NAME: "NAME", CHARACTER: "ROLE", TITLE: "TITLE", QUOTED: "QUOTED"}
_WORD = re.compile(rf"[a-z]+(?:['’][a-z]+)?|[{''.join(_KINDS)}]|\d+|[?!\"();:—]")
#: Lengths of sentences are told in steps of so many characters, up to so many steps.
_STEP, _LONGEST = 40, 9
#: So many words on either side tell by how far they stand from the claim, too.
_NEXT_TO = 3


def signs_of(draft: Draft, typed: Typed) -> set[str]:
    """The signs of one claim, each a name."""
    return set(_signs(draft, typed))


def _signs(draft: Draft, typed: Typed) -> Iterator[str]:
    shadow, (start, end) = typed.shadow, typed.from_view(draft.start, draft.end)
    line, line_end = typed.line_at(start)
    before, behind = _words(shadow, line, start), _words(shadow, end, line_end)
    yield f"property {draft.property}"
    yield f"sentence of {_size(line, line_end)}"
    if not shadow[:line].strip():
        yield "opens the text"
    yield from (f"before {w}" for w in before)
    yield from (f"said {w}" for w in _words(shadow, start, end))
    yield from (f"behind {w}" for w in behind)
    yield from (f"{i} before {w}" for i, w in enumerate(before[: -_NEXT_TO - 1 : -1], 1))
    yield from (f"{i} behind {w}" for i, w in enumerate(behind[:_NEXT_TO], 1))
    for cue in cues_in(typed, (line, line_end)):
        yield f"cue {cue.assertion.value} {'before' if cue.start < start else 'behind'}"
    if line_end + 1 < len(shadow):
        yield from _later(typed, typed.line_at(line_end + 1))


def _later(typed: Typed, line: tuple[int, int]) -> Iterator[str]:
    """The signs of the sentence after a claim's: there it may be taken back."""
    yield f"later sentence of {_size(*line)}"
    yield from (f"later {w}" for w in _words(typed.shadow, *line))
    yield from (f"cue {cue.assertion.value} later" for cue in cues_in(typed, line))


def _size(start: int, end: int) -> int:
    """How long a sentence is, in some forties of characters."""
    return min((end - start) // _STEP, _LONGEST)


def _words(shadow: str, start: int, end: int) -> list[str]:
    found = _WORD.findall(shadow, start, max(start, end))
    return ["0" if w.isdigit() else _KINDS.get(w, w) for w in found]
