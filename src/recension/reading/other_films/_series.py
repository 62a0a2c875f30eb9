"""Other films of the reviewed one's series, by its title and a number: "Rocky III", "Shrek 2", "the first Rocky"."""

import re
from collections.abc import Iterator

from recension.reading.mentions._mention import TITLE, Mention
from recension.reading.text._text import Text
from recension.values import fold

_ROMAN = "I II III IV V VI VII VIII IX X XI XII".split()
#: The number of a part, as it is written behind a title.
_NUMBER = rf"(?:3-?D\b|[2-9]|1\d|{'|'.join(reversed(_ROMAN[1:]))})"
#: A number that counts something else: "Rocky 3 times", "Rocky, 2 hours long".
_COUNTS = r"[\w'’%]|[.,:]\d| (?:minutes?|hours?|years?|stars?|out of|million|times|people|a\.?m|p\.?m)\b"
_PART = (
    rf",? (?:(?:Part|Chapter|Vol\.?|Volume|part|chapter) (?:{_NUMBER}|1|I|One|Two|Three|Four|Five)|{_NUMBER})"
    rf"(?!{_COUNTS})"
)
_SUBTITLE = r": [A-Z][\w'’-]*(?: (?:(?:of|the|and|in|a|to|for|on|with) ){0,2}[A-Z][\w'’-]*)*"
_PART_BEHIND = re.compile(_PART)
_RUN_BEHIND = re.compile(rf"{_PART}(?:{_SUBTITLE})?")
_NUMBERED = re.compile(rf"{_PART}(?=$|:| -)|(?:: | - ).*$")
_ARTICLE = re.compile(r"^(?:The|A|An) ")
#: What stands before the bare title of a series and tells that its first film is meant, and what then never follows.
_FIRST_BEFORE = re.compile(r"\b[Tt]he (?:first|original|very first) $")
_GOES_ON = re.compile(r"[\w-]| [A-Z]")
_ARTICLE_BEFORE = re.compile(r"(?<![\w-])(?:The|A|An) $")
_JOINED = re.compile(r"[\w-]")
#: So far back the words before a title are looked at.
_REACH = len("the very first ")
#: A shorter name is no series'.
_SHORTEST = 3
_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}


def of_series(text: Text, titles: tuple[str, ...]) -> Iterator[Mention]:
    """The other films of the series that the film of these titles belongs to, as they stand in a text."""
    for title in titles:
        base = base_of(title)
        if not base[:1].isupper() or len(base) < _SHORTEST:
            continue
        later = base != _ARTICLE.sub("", title)
        for start, end in _runs(text.view, base, first=later):
            run = text.view[start:end]
            if all(fold(run) != fold(other) for other in titles):
                yield Mention(start, end, TITLE, run, known=True)


def _runs(view: str, base: str, *, first: bool) -> Iterator[tuple[int, int]]:
    """Where a series' films stand, none overlapping: those with a number and, if asked for, the bare first one."""
    done, at = 0, view.find(base)
    while at >= 0:
        end = at + len(base)
        behind = _RUN_BEHIND.match(view, end)
        if first and _FIRST_BEFORE.search(view, max(done, at - _REACH), at) and not _GOES_ON.match(view, end):
            yield at, end
            done = end
        elif behind and not (at and _JOINED.match(view, at - 1)):
            article = _ARTICLE_BEFORE.search(view, max(done, at - len("The ")), at)
            yield article.start() if article else at, behind.end()
            done = behind.end()
        at = view.find(base, max(done, at + 1))


def number_behind(view: str, end: int) -> str:
    """The number of a part that stands right behind a title, as it is written: " III", ", Part 2"; "" for none."""
    found = _PART_BEHIND.match(view, end)
    return found[0] if found else ""


def forms_of(name: str) -> Iterator[list[str]]:
    """The folded words of a title as its number may be written: "Ferryman III", "The Ferryman Part 3"."""
    part, base = part_of(name), fold(base_of(name))
    numbers = (str(part), fold(_ROMAN[part - 1])) if 1 < part <= len(_ROMAN) else ()
    for words in (f"{article}{base} {kind}{n}" for article in ("", "the ") for kind in ("", "part ") for n in numbers):
        yield words.split()


def part_of(title: str) -> int:
    """Which part of its series a film is by its title; 0 where a subtitle alone tells it from the others.

    >>> part_of("Rocky"), part_of("Rocky III"), part_of("Jaws 3-D"), part_of("Kill Bill: Vol. 2"), part_of("Jaws: Fin")
    (1, 3, 3, 2, 0)
    """
    found = re.search(rf"\b(?P<n>{_NUMBER}|One|Two|Three|Four|Five)(?=$|:| -)", title)
    if not found:
        return 0 if ": " in title else 1
    n = found["n"].removesuffix("D").rstrip("-")
    return _WORDS.get(n.lower()) or (int(n) if n.isdigit() else _ROMAN.index(n) + 1)


def relation_in_series(name: str, titles: tuple[str, ...]) -> str:
    """How a film named after the same title stands to the one of these titles; "" for one of another name."""
    if not titles or not any(fold(_ARTICLE.sub("", name)).startswith(fold(base_of(t))) for t in titles):
        return ""
    other, this = part_of(name), part_of(titles[0])
    if not (other and this):
        return ""
    return "sequel" if other > this else "sequel_of" if other < this else ""


def base_of(title: str) -> str:
    """A title without its article, number and subtitle."""
    return _NUMBERED.sub("", _ARTICLE.sub("", title)).strip()
