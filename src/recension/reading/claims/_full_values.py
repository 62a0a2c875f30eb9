"""Values that everybody knows in full: "WWII" is World War II, "TCM" Turner Classic Movies. Others stay as written."""

import re
from collections.abc import Callable, Mapping

_WAR = re.compile(r"(?P<when>pre|post)?(?P<hyphen>[- ])?(?:w\.?w\.? ?|world war )(?P<number>ii|i|2|1|11)\b\.?", re.I)
_NUMBERS = {"2": "II", "11": "II", "1": "I", "i": "I", "ii": "II"}
_WHEN = {"pre": "before ", "post": "after "}


def _war(value: str) -> str:
    """ "pre-WWII" → "before World War II"; "the last days of WWII" keeps its other words."""

    def written_out(m: re.Match[str]) -> str:
        led = _WHEN[m["when"].lower()] if m["when"] else m["hyphen"] or ""
        return f"{led}World War {_NUMBERS[m['number'].lower()]}"

    return _WAR.sub(written_out, value)


_INITIALS = re.compile(r"(?:[A-Z]\.){2,}(?:[A-Z]\.?)?")
_CALLED = {"TCM": "Turner Classic Movies"}


def _company(value: str) -> str:
    """ "B.B.C." → "BBC"."""
    return value.replace(".", "") if _INITIALS.fullmatch(value) else _CALLED.get(value, value)


_FULL: Mapping[str, Callable[[str], str]] = {"narrative_period": _war, "company": _company}


def full_value(property: str, value: str) -> str:
    """A claim's value as everybody has it in full, or as it stands."""
    return _FULL[property](value) if property in _FULL else value
