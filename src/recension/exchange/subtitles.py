"""Subtitles in SubRip (.srt) and WebVTT (.vtt): bytes to cues and back.

Files in the wild are faulty: a cue that cannot be read is left out and named with its line, and the rest is read.
Times are exact milliseconds.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from recension.errors import DocumentError

Format = Literal["srt", "vtt"]


@dataclass(frozen=True, slots=True)
class Cue:
    """A subtitle: `start` to `end` in seconds, its lines, its name or number, and WebVTT's settings."""

    start: Fraction
    end: Fraction
    text: str
    id: str = ""
    settings: str = ""


@dataclass(frozen=True, slots=True)
class Subtitles:
    """A file of cues. `blocks` are WebVTT's styles, regions and notes; `problems` say what could not be read."""

    format: Format
    cues: tuple[Cue, ...] = ()
    blocks: tuple[str, ...] = ()
    header: str = "WEBVTT"
    problems: tuple[str, ...] = ()


# ── reading ─────────────────────────────────────────────────────────────────────────────────────────

_TIME = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[,.](\d{1,3})"
_TIMING = re.compile(rf"^\s*{_TIME}\s*--?>\s*{_TIME}[ \t]*(.*?)\s*$")
_ARROW = re.compile(r"--?>")
_BLOCK = re.compile(r"^(NOTE|STYLE|REGION)\b")
_SRT_POSITION = re.compile(r"^(?:[XY][12]:\d+\s*)+$")

#: Byte order marks, the longest first.
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def loads(data: bytes, *, file: str = "subtitles", encoding: str | None = None) -> Subtitles:
    """Read a subtitle file.

    Without `encoding`, a byte order mark decides, then UTF-8, then Windows-1252. DocumentError when the bytes are
    not text of that encoding or hold no cue at all.
    """
    text = _decode(data, file, encoding).replace("\r\n", "\n").replace("\r", "\n")
    kind: Format = "vtt" if text.lstrip("\n").startswith("WEBVTT") else "srt"
    read = _read(text, kind)
    if not read.cues and (read.problems or kind == "srt"):
        place, _, problem = read.problems[0].partition(": ") if read.problems else ("", "", "no cue in it")
        raise DocumentError(problem, file=file, place=place, remedy="give a .srt or .vtt file")
    return read


def _decode(data: bytes, file: str, encoding: str | None) -> str:
    if b"\0" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")) and not encoding:
        raise DocumentError("not a text file", file=file, remedy="give a .srt or .vtt file")
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    try:
        return data.decode(encoding or marked or "utf-8")
    except LookupError as wrong:
        raise DocumentError(f"no such encoding: {encoding}", file=file, remedy="try utf-8 or cp1252") from wrong
    except UnicodeDecodeError as wrong:
        if encoding or marked:
            problem, place = f"not {encoding or marked} text", f"byte {wrong.start}"
            raise DocumentError(problem, file=file, place=place, remedy="name another encoding") from wrong
        # The five bytes that Windows-1252 leaves undefined are kept as the control characters of Latin-1.
        return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in data)


def _read(text: str, kind: Format) -> Subtitles:
    cues: list[Cue] = []
    blocks: list[str] = []
    problems: list[str] = []
    paragraphs = list(_paragraphs(text, kind))
    header = "WEBVTT"
    if kind == "vtt":
        header = "\n".join(paragraphs.pop(0)[1])
    for line, lines in paragraphs:
        if kind == "vtt" and _BLOCK.match(lines[0]) and not any("-->" in each for each in lines[:2]):
            blocks.append("\n".join(lines))
            continue
        cue = _cue(line, lines, kind)
        if isinstance(cue, Cue):
            cues.append(cue)
        else:
            problems.append(cue)
    return Subtitles(kind, tuple(cues), tuple(blocks), header, tuple(problems))


def _paragraphs(text: str, kind: Format) -> Iterator[tuple[int, list[str]]]:
    """Runs of lines with the number of the first. In SubRip a blank line inside a cue's text does not end the cue:
    a paragraph without a timing that does not begin with a number belongs to the one before it."""
    gathered: list[tuple[int, list[str]]] = []
    fresh = True
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            fresh = True
        elif fresh:
            gathered.append((number, [line]))
            fresh = False
        elif _TIMING.match(line) and len(gathered[-1][1]) > 1 and _holds_timing(gathered[-1][1]):
            # The blank line between two cues was forgotten; the number before the timing is the next cue's.
            name = [gathered[-1][1].pop()] if gathered[-1][1][-1].strip().isdigit() else []
            gathered.append((number - len(name), [*name, line]))
        else:
            gathered[-1][1].append(line)
    if kind == "vtt":
        yield from gathered
        return
    yield from _joined(gathered)


def _holds_timing(lines: Sequence[str]) -> bool:
    return any(_TIMING.match(line) for line in lines)


def _joined(paragraphs: Sequence[tuple[int, list[str]]]) -> Iterator[tuple[int, list[str]]]:
    joined: list[tuple[int, list[str]]] = []
    for number, lines in paragraphs:
        stray = not any(_ARROW.search(line) for line in lines[:2])
        if stray and joined and not lines[0].strip().isdigit():
            joined[-1][1].extend(["", *lines])
        else:
            joined.append((number, lines))
    return iter(joined)


def _cue(number: int, lines: Sequence[str], kind: Format) -> Cue | str:
    """The cue in a paragraph, or what is wrong with it."""
    place = next((index for index, line in enumerate(lines[:2]) if _ARROW.search(line)), None)
    if place is None:
        return f"line {number}: a cue without a timing ({_short(lines[0])})"
    times = _TIMING.match(lines[place])
    where = f"line {number + place}"
    if times is None:
        return f"{where}: a timing that cannot be read ({_short(lines[place])})"
    start, end = _seconds(times.groups()[:4]), _seconds(times.groups()[4:8])
    if start is None or end is None:
        return f"{where}: minutes or seconds above 59 ({_short(lines[place])})"
    if end < start:
        return f"{where}: a cue that ends before it starts ({_short(lines[place])})"
    settings = times[9] if kind == "vtt" or _SRT_POSITION.match(times[9]) else ""
    return Cue(start, end, "\n".join(lines[place + 1 :]).rstrip(), lines[0].strip() if place else "", settings)


def _seconds(groups: Sequence[str | None]) -> Fraction | None:
    hours, minutes, seconds, rest = (each or "0" for each in groups)
    if int(minutes) > 59 or int(seconds) > 59:
        return None
    # "1,5" is half a second: the digits after the comma are a decimal fraction.
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds) + Fraction(int(rest), 10 ** len(rest))


def _short(line: str) -> str:
    line = line.strip()
    return line if len(line) <= 40 else line[:39] + "…"


# ── writing ─────────────────────────────────────────────────────────────────────────────────────────


def dumps(subtitles: Subtitles) -> str:
    """The subtitles as text of their format; SubRip cues are numbered anew."""
    if subtitles.format == "vtt":
        return "\n\n".join([subtitles.header, *subtitles.blocks, *map(_vtt, subtitles.cues)]) + "\n"
    return "".join(_srt(number, cue) for number, cue in enumerate(subtitles.cues, 1))


def converted(subtitles: Subtitles, wanted: Format) -> Subtitles:
    """The subtitles in another format, without what only their own format understands (positions, styles)."""
    if wanted == subtitles.format:
        return subtitles
    return Subtitles(wanted, tuple(replace(cue, id="", settings="") for cue in subtitles.cues))


def show_time(seconds: Fraction, *, point: str = ",") -> str:
    """Hours, minutes, seconds and milliseconds, rounded to the nearest.

    >>> show_time(Fraction(1001, 24))
    '00:00:41,708'
    """
    milliseconds = max(0, int(seconds * 1000 + Fraction(1, 2)))
    whole, rest = divmod(milliseconds, 1000)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}{point}{rest:03}"


def _srt(number: int, cue: Cue) -> str:
    position = f"  {cue.settings}" if cue.settings else ""
    return f"{number}\n{show_time(cue.start)} --> {show_time(cue.end)}{position}\n{cue.text}\n\n"


def _vtt(cue: Cue) -> str:
    settings = f" {cue.settings}" if cue.settings else ""
    name = f"{cue.id}\n" if cue.id else ""
    # A blank line would end the cue.
    text = re.sub(r"\n\s*\n", "\n", cue.text)
    return f"{name}{show_time(cue.start, point='.')} --> {show_time(cue.end, point='.')}{settings}\n{text}".rstrip("\n")
