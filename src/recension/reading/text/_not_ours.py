"""What stands in a text and is not its writer's: quoted mail, headers, signatures, what is struck out or commented.

Of a mail or a newsgroup's post the subject and the writer's own lines are read. None of it costs a text without the
signs: each kind is looked for only where its first sign stands.
"""

import re
from collections.abc import Iterator

Span = tuple[int, int]

#: Lines that a mail or a post begins with. The subject names the film, and stays.
_HEADER = re.compile(
    r"(?:From|To|Cc|Bcc|Newsgroups|Subject|Date|Message-ID|Path|Organization|Lines|Received|Return-Path|MIME-Version"
    r"|Content-[A-Za-z-]+|X-[A-Za-z-]+|Xref|References|In-Reply-To|Reply-To|Sender|Followup-To|Approved|Keywords"
    r"|Summary|NNTP-[A-Za-z-]+|Distribution|List-[A-Za-z-]+|Delivered-To|DKIM-Signature|User-Agent):[^\n]*"
    r"(?:\n[ \t]+[^\n]*)*\n",
    re.I,
)
_SUBJECT = re.compile(r"subject:", re.I)
_FEWEST_HEADERS = 3
#: Who said what is quoted below.
_WROTE = re.compile(
    r"^(?![ \t]*>)[^\n]{0,150}\b(?:wrote|writes|said|schrieb)(?: in [^\n]{1,60})?:[ \t]*\n"
    r"(?=[ \t]*(?:\n[ \t]*)?[>|])",
    re.M,
)
_QUOTED = re.compile(r"^[ \t]*>[^\n]*(?:\n|\Z)", re.M)
_SIGNATURE = re.compile(r"\n-- ?\n(?:[^\n]*(?:\n|\Z)){1,8}\Z")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.S)
_STRUCK = re.compile(r"~~(?=\S)[^~\n]{1,300}(?<=\S)~~")
_REFERENCE = re.compile(r"<ref\b[^<>]*?(?:/>|>.*?</ref>)", re.S | re.I)


def not_ours(raw: str) -> list[Span]:
    """The spans of a text that are not its writer's words, in order and apart."""
    found: list[Span] = []
    for span in sorted(_spans(raw)):
        if span[0] < span[1] and (not found or span[0] >= found[-1][1]):
            found.append(span)
    return found


def _spans(raw: str) -> Iterator[Span]:
    headers = _headers(raw)
    yield from headers
    if ">" in raw and ("\n>" in raw or "\n >" in raw):
        told = [m.span() for m in _WROTE.finditer(raw)]
        if told or headers or "\n>>" in raw or "\n> >" in raw:
            yield from told
            yield from (m.span() for m in _QUOTED.finditer(raw))
    if "\n--" in raw and (signature := _SIGNATURE.search(raw)):
        yield signature.span()
    for sign, pattern in (("<!--", _COMMENT), ("~~", _STRUCK), ("<ref", _REFERENCE)):
        if sign in raw:
            yield from (m.span() for m in pattern.finditer(raw))


def _headers(raw: str) -> list[Span]:
    """The lines of a mail's head but the subject; none where fewer stand than a mail has."""
    found: list[tuple[Span, bool]] = []
    at = 0
    while (line := _HEADER.match(raw, at)) is not None:
        found.append((line.span(), _SUBJECT.match(line[0]) is not None))
        at = line.end()
    return [span for span, is_subject in found if not is_subject] if len(found) >= _FEWEST_HEADERS else []
