"""Text that was decoded in the wrong way once or twice: "donâ€™t", "LÃ¡szlÃ³", "donÃ¢â‚¬â„¢t".

UTF-8 read as Windows-1252 (or Latin-1) turns one character into two or three odd ones. Where those odd ones stand in
a row and decode back to a letter or sign of ordinary prose, they are taken for that character.
"""

import re
from collections.abc import Iterator

#: What each byte of 0x80–0xBF is shown as: Windows-1252 where it has a sign, Latin-1's control code elsewhere.
_BYTE_OF = {chr(byte): byte for byte in range(0x80, 0x100)} | {
    bytes([byte]).decode("cp1252"): byte for byte in range(0x80, 0xA0) if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}
_FOLLOWS = "".join(sign for sign, byte in _BYTE_OF.items() if byte < 0xC0)
_RUN = re.compile(f"(?:[\xc2-\xf4][{re.escape(_FOLLOWS)}]{{1,3}})+")
#: Letters of Latin-1 and its extension, the general punctuation, the currencies and the signs that prose uses.
_PROSE = re.compile("[\xa0-\u017f\u2010-\u203a\u20ac\u2122\u2190-\u2193\u2605\u2606]+")
_MOST_TIMES = 3


def restored(text: str) -> Iterator[tuple[int, int, str]]:
    """The runs (start, end) of misread characters, each with what it was meant to be."""
    for run in _RUN.finditer(text):
        meant = _undone(run[0])
        if meant != run[0]:
            yield run.start(), run.end(), meant


def _undone(run: str) -> str:
    """A run decoded the right way, as often as that makes sense."""
    for _ in range(_MOST_TIMES):
        try:
            meant = bytes(_BYTE_OF[sign] for sign in run).decode("utf-8")
        except (KeyError, UnicodeDecodeError):
            return run
        if not _PROSE.fullmatch(meant):
            return run
        run = meant
    return run
