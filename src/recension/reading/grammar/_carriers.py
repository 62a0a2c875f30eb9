"""Carriers: what a film is kept on or shown by, and the names that each goes by."""

import re

#: The words of a carrier, by the value they stand for.
NAMES: dict[str, str] = {
    "DVD": r"(?:(?:two|three|2|3|double)[ -]dis[ck] )?(?:dvds?(?:-r)?|d\.v\.d(?:\.'?s|\.)?)",
    "Blu-ray": r"blu-?rays?|blu ray|blurays?|bd|blus?(?= (?:from|by|of|set|and)|[.,;)])",
    "UHD": r"4k uhd|uhd|ultra hd|4k dis[ck]s?|4k(?: blu-?ray)?",
    "HD DVD": r"hd-dvd|hd dvd",
    "LaserDisc": r"laserdiscs?|laser[ -](?:video ?)?dis[ck]s?",
    "VHS": r"vhs(?: tapes?| copy| cassettes?)?|video[ -]?cassettes?|video[ -]?tapes?|betamax",
    "VCD": r"vcds?",
    "DCP": r"dcps?",
    "YouTube": r"youtube",
    "Netflix": r"netflix",
    "streaming": (
        r"hulu|tubi|amazon prime|prime video|shudder|itunes|kanopy|mubi|vudu|disney plus|disney\+|hbo max|apple tv\+?"
        r"|criterion channel"
    ),
}
#: What a film is projected from.
GAUGE = r"(?:8|16|35|70) ?(?:mm|millimet(?:er|re)s?)"
CARRIER = "(?:" + "|".join(NAMES.values()) + ")"
#: On a disc or tape: what a label is printed on.
DISC = "(?:" + "|".join(NAMES[n] for n in ("DVD", "Blu-ray", "UHD", "HD DVD", "LaserDisc", "VHS", "VCD")) + ")"
_STARTS = (
    ("hd", "HD DVD"), ("4k", "UHD"), ("uhd", "UHD"), ("ultra", "UHD"), ("blu", "Blu-ray"), ("bd", "Blu-ray"),
    ("laser", "LaserDisc"), ("dcp", "DCP"), ("vcd", "VCD"), ("vcr", "VHS"), ("vhs", "VHS"), ("video", "VHS"),
    ("tape", "VHS"), ("cass", "VHS"), ("beta", "VHS"), ("youtube", "YouTube"), ("netflix", "Netflix"),
)  # fmt: skip


def carrier_of(words: str) -> str:
    """The carrier that some words name: "2-disc DVD" is a DVD.

    >>> carrier_of("blu-rays"), carrier_of("two disc dvd"), carrier_of("video tape"), carrier_of("16 mm")
    ('Blu-ray', 'DVD', 'VHS', '16mm')
    """
    lower = words.lower().removeprefix("old ")
    gauge = re.match(r"(\d+) ?m", lower)
    if gauge:
        return f"{gauge[1]}mm"
    if "dvd" in lower.replace(".", "") and not lower.startswith("hd"):
        return "DVD"
    return next((value for start, value in _STARTS if lower.startswith(start)), "streaming")
