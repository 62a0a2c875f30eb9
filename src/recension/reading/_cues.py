"""Cues made from patterns: what a pattern demands, said in the language of the prefilter.

re2 knows no lookaround, and its classes and word edges are those of ASCII. Leaving lookarounds, edges and ends out
and widening the classes only lets more texts through, so a cue made here is found wherever its pattern is.
"""

import re

_LOOK = re.compile(r"\(\?<?[=!]")
_WIDER = {r"\Z": r"\z", r"\b": "", r"\B": "", r"\w": r"[\pL\pN\pM_]", r"\d": r"\pN", r"\s": r"[\s\pZ\x1c-\x1f\x85]"}
_WIDER_IN_CLASS = {r"\w": r"\pL\pN\pM_", r"\d": r"\pN", r"\s": r"\s\pZ\x1c-\x1f\x85"}


def cue_of(pattern: str) -> str:
    """The pattern without lookarounds, edges, ends and group names, its classes widened.

    >>> cue_of(r"(?<!not )\\bseen (?P<value>\\d+)(?=!)")
    'seen (\\\\pN+)'
    """
    out: list[str] = []
    i = 0
    while i < len(pattern):
        if _LOOK.match(pattern, i):
            i = _closed(pattern, i)
            if pattern[i : i + 1] in ("?", "*", "+"):
                raise ValueError(f"a lookaround is not repeated: {pattern!r}")
            continue
        piece, i = _piece(pattern, i)
        out.append(piece)
    return "".join(out)


def _piece(pattern: str, i: int) -> tuple[str, int]:
    """The next piece at i as the prefilter says it, and where the pattern goes on."""
    if pattern[i] == "\\":
        two = pattern[i : i + 2]
        return _WIDER.get(two, two), i + 2
    if pattern[i] == "[":
        end = _class_end(pattern, i)
        return _class(pattern[i:end]), end
    named = re.compile(r"\(\?P<\w+>").match(pattern, i)
    if named:
        return "(", named.end()
    return ("" if pattern[i] in "^$" else pattern[i]), i + 1


def _class(written: str) -> str:
    if written.startswith("[^"):  # ASCII's classes are smaller, so what they leave out is wider
        return written
    return re.sub(r"\\.", lambda m: _WIDER_IN_CLASS.get(m[0], m[0]), written)


def _class_end(pattern: str, i: int) -> int:
    j = i + 2 if pattern[i + 1] == "^" else i + 1
    j += 1  # a bracket that comes first is itself
    while pattern[j] != "]":
        j += 2 if pattern[j] == "\\" else 1
    return j + 1


def _closed(pattern: str, i: int) -> int:
    """The place after the group that opens at i."""
    depth = 0
    while True:
        if pattern[i] == "\\":
            i += 2
            continue
        if pattern[i] == "[":
            i = _class_end(pattern, i)
            continue
        depth += {"(": 1, ")": -1}.get(pattern[i], 0)
        i += 1
        if not depth:
            return i
