"""The sentence around a span: what a page shows beside a fact."""

import re

from recension.values import Span

#: The most that is shown, in code points; a longer sentence is cut at a space.
MOST = 320
_STOP = re.compile(r"[.!?…][\"'”’»)\]]*\s+(?=[\"'“‘«(\[]?[A-Z0-9À-Þ])|\n\s*\n|\n(?=[#*>-])|\n")
#: A line that ends before this many code points was broken on purpose: the next one begins anew.
_SHORT = 56
#: A full stop after these, or after an initial, ends no sentence.
_ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|vs|etc|Vol|Prof|Capt|Lt|Sgt|U\.S)|\b[A-Z])\.$")


def sentence(text: str, span: Span) -> Span:
    """The sentence in which the span stands, or the span itself where that is longer; at most about MOST."""
    low, high = max(0, span.start - MOST), min(len(text), span.end + MOST)
    start, end = low, high
    for stop in _STOP.finditer(text, low, high):
        if _goes_on(text, stop, low):
            continue
        if stop.end() <= span.start:
            start = stop.end()
        elif stop.start() + 1 >= span.end:
            end = stop.end()
            break
    return _trimmed(text, _cut(text, Span(start, end), span))


def _goes_on(text: str, stop: re.Match[str], low: int) -> bool:
    """Whether the sentence goes on over what looks like its end: an abbreviation, or a line that is merely full."""
    if stop[0] == "\n":
        return stop.start() - (text.rfind("\n", 0, stop.start()) + 1) >= _SHORT
    return _ABBREVIATION.search(text, max(low, stop.start() - 8), stop.start() + 1) is not None


def _cut(text: str, around: Span, span: Span) -> Span:
    """Cut what is too long at a space, on the side that has more of it."""
    start, end = around.start, around.end
    room = max(MOST - len(span), 0)
    if span.start - start > room * 2 // 3:
        start = _after_space(text, span.start - room * 2 // 3, span.start)
    if end - span.end > room * 2 // 3:
        end = max(text.rfind(" ", span.end, span.end + room * 2 // 3), span.end)
    return Span(start, end)


def _after_space(text: str, low: int, high: int) -> int:
    at = text.find(" ", low, high)
    return at + 1 if at >= 0 else high


def _trimmed(text: str, around: Span) -> Span:
    whole = around.slice(text)
    left = len(whole) - len(whole.lstrip())
    return Span(around.start + left, max(around.start + left + 1, around.end - (len(whole) - len(whole.rstrip()))))
