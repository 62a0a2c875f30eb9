"""Other forms under which a name is met: what is indexed besides the name itself."""

import re
from collections.abc import Iterator

_ROMAN = {"II": "2", "III": "3", "IV": "4", "V": "5", "VI": "6", "VII": "7", "VIII": "8", "IX": "9", "X": "10"}
_ARABIC = {arabic: roman for roman, arabic in _ROMAN.items()}
_POSSESSIVE = re.compile(r"(?<=\w)['’]s\b", re.IGNORECASE)
_NUMBER = re.compile(rf"(?<=\w )(?:{'|'.join(_ROMAN)}|{'|'.join(_ARABIC)})\b(?!')")
_ARTICLE = re.compile(r"(?:The|A|An|Le|La|Les|El|Los|Las|Il|Lo|Der|Das) (?=\w)|L['’](?=\w)")
_BREAK = re.compile(r": | [-–—] |,? or:? (?=[A-Z])| \(|\.\.\. (?=\w)")
_MAY_BREAK = re.compile(r"[:(–—]| - |\.\.\. | or")
_SUFFIX = re.compile(r",? (?:Jr|Sr|I{2,3}|IV)\.?$")
_INITIAL = re.compile(r"(?<=\w) (?:[A-Z]\. )+(?=\w)")
_NICKNAME = re.compile(r"[\"“]([^\"”]+)[\"”]|(?:^|(?<= ))'([^']+)'(?= |$)")
_REMARK = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_PARTS = re.compile(r" / | a\.?k\.?a\.? ")


def same_title(title: str) -> Iterator[str]:
    """Ways of writing the whole title: the possessive without apostrophe, "and" for "&", 2 for II.

    >>> list(same_title("Rosemary's Baby II"))
    ['Rosemarys Baby II', "Rosemary's Baby 2"]
    """
    if "'" in title or "’" in title:
        careless = _POSSESSIVE.sub("s", title)
        if careless != title:
            yield careless
    if "&" in title:
        yield title.replace("&", " and ")
    elif " and " in title:
        yield title.replace(" and ", " ")
    counted = _NUMBER.sub(lambda m: _ROMAN.get(m[0]) or _ARABIC[m[0]], title)
    if counted != title:
        yield counted


#: A maker's or an author's full name in the possessive, before a work of two words or more.
_OWNED = re.compile(
    r"(?!(?:My|The|A|An|Your|Our|His|Her|All|No|One) )(?:[A-Z][\w.-]* ){1,2}[A-Z][\w-]*(?:['’]s|s['’]) "
    r"(?P<work>[A-Z0-9][^\s:]* [^:]+)$"
)


def parts_of_title(title: str) -> Iterator[str]:
    """Parts that stand for the whole: without its article, the part before a colon or dash, the part after.

    >>> list(parts_of_title("The Omen: Final Chapter"))
    ['Omen: Final Chapter', 'The Omen', 'Omen', 'Final Chapter']
    >>> list(parts_of_title("Ned Harker's Night Ferry"))
    ['Night Ferry']
    """
    bare = _ARTICLE.sub("", title, count=1) if _ARTICLE.match(title) else ""
    if bare:
        yield bare
    first, *rest = _BREAK.split(title) if _MAY_BREAK.search(title) else [title]
    if rest:
        if first:
            yield first
            if _ARTICLE.match(first):
                yield _ARTICLE.sub("", first, count=1)
        yield from (part for part in rest if len(part) > 3)
    owned = _OWNED.match(title) if "'" in title or "’" in title else None
    if owned:
        yield owned["work"]


def same_person(name: str) -> Iterator[str]:
    """The name without Jr. or middle initials.

    >>> list(same_person("Richard E. Grant Jr."))
    ['Richard E. Grant', 'Richard Grant']
    """
    short = _SUFFIX.sub("", name) if name[-1:] in {".", "r", "I", "V"} else name
    if short != name:
        yield short
    if ". " in short:
        bare = _INITIAL.sub(" ", short)
        if bare != short:
            yield bare


def same_character(character: str) -> Iterator[str]:
    """A role under its names: each of several, without remarks, by nickname, without nickname or initials.

    >>> list(same_character('Roy L. "Rocky" Dennis'))
    ['Roy L. "Rocky" Dennis', 'Rocky', 'Rocky Dennis', 'Roy L. Dennis', 'Roy Dennis']
    """
    whole = _REMARK.sub("", character) if "(" in character or "[" in character else character
    for part in _PARTS.split(whole) if "/" in whole or "k" in whole else (whole,):
        yield part
        nick = _NICKNAME.search(part) if '"' in part or "“" in part or "'" in part else None
        if nick:
            called = nick[1] or nick[2]
            yield called
            yield f"{called} {part[nick.end() :].strip()}".strip()
            part = f"{part[: nick.start()].strip()} {part[nick.end() :].strip()}".strip()
            yield part
        if ". " in part:
            bare = _INITIAL.sub(" ", part)
            if bare != part:
                yield bare
