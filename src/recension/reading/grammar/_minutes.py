"""The grammar of running times: minutes, hours, and both together, in digits and words."""

import re
from decimal import Decimal

from recension.reading.grammar._money import NUMBER_WORD, number_of

_N = rf"(?:\d{{1,3}}(?:\.\d)?|{NUMBER_WORD}|a hundred(?: and (?:\w+))?)"
_HALF = r"(?: (?:and|&) (?:a |one )?half| and a quarter|-and-a-half| ?1/2| ?½)"
_HOUR = "hours?"
_MINUTE = r"(?:minutes?|mins\b\.?)"
#: How long minutes are said to be: "ninety good minutes".
_SORT = (
    r"(?:odd|or so|good|long|full|short|solid|whole|entire|tedious|boring|dull|excruciating|painful|agoni[sz]ing"
    r"|glorious|brisk|tight|taut|breezy|precious|wasted|gruell?ing|interminable|mind-numbing|miserable|delightful"
    r"|wonderful|enjoyable|entertaining|riveting|gripping|action-packed|fun-filled|fast-paced|fast-moving|torturous"
    r"|bloated|relentless|plodding)"
)

#: A length of time over the typed view.
LENGTH = (
    rf"(?<![\w.,$£€:/-])(?:(?:(?P<hours>{_N})(?P<half>{_HALF})?[- ]?{_HOUR}"
    rf"|(?P<one>hour)(?=-?,? ?(?:and|&)[- ](?:{_N})[- ]{_MINUTE}))"
    rf"(?:-?,? ?(?:(?:and|&)[- ])?(?P<rest>{_N})[- ]?{_MINUTE}"
    r"|(?: and |-and-)(?P<late>a[- ]half|a[- ]quarter)|,? (?:and )?(?P<bare>\d{{2}})(?= |[.,)]))?"
    rf"|(?P<minutes>{_N})\+? ?½?[- ]?(?:{_SORT},? )?{_MINUTE}|(?P<h>\d)h ?(?P<mm>[0-5]\d)(?:m(?:in)?)?)(?!\w)"
)
#: The same with the words cut short, in digits alone.
ABBREVIATED = (
    r"(?<![\w.,$£€:/-])(?:(?P<hours>\d)(?P<half>\.5| 1/2| ?½)?[- ]?hrs?\b\.?"
    r"(?:,? ?(?:and )?(?P<rest>\d{1,2})[- ]?min(?:ute)?s?)?"
    r"(?P<one>)(?P<late>)(?P<bare>)|(?P<minutes>\d{1,3})[- ]?min\b\.?(?P<h>)(?P<mm>))"
)
#: Lengths that only a label or a verb before them tells from a clock's time: "1:43", "2h 5m", "1h43", "95m", "95".
SHORT = r"(?:(?P<ch>\d)(?::|h ?)(?P<cm>[0-5]?\d)(?:m\b|min\b|:[0-5]\d)?|(?P<m>\d{2,3}) ?(?:m\b|')?)"


def minutes_of(match: re.Match[str]) -> Decimal:
    """The minutes that a match of LENGTH says; 0 when it says none."""
    if match["minutes"]:
        return _number(match["minutes"])
    if match["h"]:
        return Decimal(60 * int(match["h"]) + int(match["mm"]))
    total = Decimal(60) if match["one"] else 60 * _number(match["hours"])
    late = match["half"] or match["late"] or ""
    if late:
        total += 15 if "quarter" in late else 30
    rest = match["rest"] or match["bare"]
    return total + (_number(rest) if rest else 0)


def _number(written: str) -> Decimal:
    if written.startswith("a hundred"):
        return Decimal(100) + (number_of(written.split(" and ")[1]) if " and " in written else 0)
    return number_of(written)


def short_minutes(match: re.Match[str]) -> int:
    """The minutes that a match of SHORT says."""
    return int(match["m"]) if match["m"] else 60 * int(match["ch"]) + int(match["cm"])
