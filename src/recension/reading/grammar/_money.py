"""The grammar of amounts: digits and words, multipliers, currencies, ranges and how exact they are."""

import re
from dataclasses import dataclass
from decimal import Decimal

_UNITS = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_WORDS = {w: n for n, w in enumerate([*_UNITS, *_TEENS], 1)} | {w: 10 * n for n, w in enumerate(_TENS, 2)}
_WORDS |= {"a": 1, "an": 1, "zero": 0}

_UNIT, _TEEN, _TEN = "|".join(_UNITS), "|".join(_TEENS), "|".join(_TENS)
_UNDER_A_HUNDRED = rf"(?:(?:{_TEN})(?:[- ](?:{_UNIT}))?|{_TEEN}|{_UNIT})"
_AND_A_PART = "(?: and a (?:half|quarter))?"
#: A number in words up to some thousands ("twenty-five", "seven and a half", "two hundred and forty").
NUMBER_WRITTEN = (
    rf"(?:(?:(?:{_UNIT}|{_TEEN}|an?)[ -]hundred(?:(?: and)? {_UNDER_A_HUNDRED})?|{_UNDER_A_HUNDRED}){_AND_A_PART}"
    r"|half an?|three[- ]quarters of an?)"
)
#: The same, "a" alone, or a part of the unit that follows.
NUMBER_WORD = rf"(?:{NUMBER_WRITTEN}|an?{_AND_A_PART}|a quarter of an?)"
DIGITS = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"

_MULTIPLIERS = {
    "hundred": 10**2, "thousand": 10**3, "grand": 10**3, "k": 10**3, "lakh": 10**5, "lakhs": 10**5,
    "million": 10**6, "mil": 10**6, "mill": 10**6, "m": 10**6, "mm": 10**6, "crore": 10**7, "crores": 10**7,
    "billion": 10**9, "bn": 10**9, "b": 10**9,
}  # fmt: skip
_CURRENCIES = {
    "$": "USD", "us$": "USD", "u.s.$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "can$": "CAD",
    "hk$": "HKD", "nz$": "NZD", "£": "GBP", "€": "EUR", "¥": "JPY", "rs": "INR", "rs.": "INR", "₹": "INR", "dm": "DEM",
    "dollar": "USD", "dollars": "USD", "buck": "USD", "bucks": "USD", "usd": "USD", "us dollars": "USD",
    "canadian": "CAD", "australian": "AUD",
    "american dollars": "USD", "canadian dollars": "CAD", "australian dollars": "AUD", "cad": "CAD", "aud": "AUD",
    "pound": "GBP", "pounds": "GBP", "pounds sterling": "GBP", "quid": "GBP", "gbp": "GBP",
    "euro": "EUR", "euros": "EUR", "eur": "EUR", "franc": "FRF", "francs": "FRF", "mark": "DEM", "marks": "DEM",
    "lira": "ITL", "lire": "ITL", "yen": "JPY", "rupee": "INR", "rupees": "INR", "rouble": "RUB", "roubles": "RUB",
    "rubles": "RUB", "yuan": "CNY", "cents": "USD", "cent": "USD", "pence": "GBP", "crowns": "", "crown": "",
    "pesos": "", "kroner": "", "kronor": "SEK",
}  # fmt: skip
_OF_DOLLARS = frozenset("canadian australian".split())
_HUNDREDTHS = frozenset("cents cent pence".split())

_SIGN = r"(?:(?:us|u\.s\.|au?|can?|c|hk|nz)?\$|£|€|¥|₹|rs\.?(?= ?\d)|dm(?= ?\d))"
_UNIT_WORD = "|".join(
    sorted((w for w in _CURRENCIES if w[-1].isalpha() and w not in _OF_DOLLARS), key=len, reverse=True)
)
_LARGE = r"(?:million|billion|thousand|hundred thousand|grand|lakhs?|crores?|mill?|bn|mm|[mbk])\b"

#: Behind the sign alone: "$910,000 Canadian", if nothing of that country follows.
_WHOSE_DOLLARS = r"(?:canadian|australian)(?=[.,;:)!?]|$| (?:and|but|in|at|on|by|from|for|to|of which)\b)"

#: "Seven grand"; a finale may be grand too.
_GRAND = r"(?<!\ba )grand(?=[.,;:)!?]|$| (?:and|for|to|in|on|at|by|from|of his|it)\b)"

#: An amount over the typed view: a currency sign and digits, or a number with a multiplier or a currency's name.
AMOUNT = (
    rf"(?<![\w$£€¥.,])(?:(?P<sign>{_SIGN}) ?(?P<digits>{DIGITS})(?:[- ]?(?P<times>{_LARGE}))?"
    rf"(?P<range> ?(?:-|—|to|and) ?(?:{_SIGN})? ?(?P<upto>{DIGITS})(?![\d%])(?:[- ]?(?P<uptimes>{_LARGE}))?)?"
    rf"(?:[- ](?!mark\b)(?P<unit>{_UNIT_WORD}|{_WHOSE_DOLLARS})\b)?"
    rf"|(?P<number>{DIGITS}|{NUMBER_WORD})"
    r"(?:[- ](?P<scale>hundred thousand|thousand|grand|million|billion|lakhs?|crores?)\b"
    r"(?P<more> and a (?:half|quarter))?)?"
    rf"[- ](?:of )?(?P<name>{_UNIT_WORD})\b"
    rf"|(?P<bare>{DIGITS}|{NUMBER_WORD})[- ]"
    rf"(?P<large>million|billion|mill?(?=[ .,;)](?! ?per))|{_GRAND})\b(?P<besides> and a (?:half|quarter))?)"
)

#: How exact the amount is, by the words before it.
APPROX: tuple[tuple[str, str], ...] = (
    (r"(?:just shy of|just under|nearly|almost|close to|approaching|not quite|getting on for)", "nearly"),
    (r"(?:no more than|at most|up to|a maximum of|at the most)", "at_most"),
    (r"(?:well |far |a (?:bit|little|hair|shade|touch|tad) |slightly |just )?"
     r"(?:over|(?<!no )more than|upwards of|in excess of|north of|exceeding|at least|above|better than"
     r"|(?:no|not) (?:less|fewer) than)", "over"),
    (r"(?<!just )(?:well |far |a (?:bit|little|hair|shade|touch|tad) |slightly )?"
     r"(?:under|less than|below|short of)", "under"),
    (r"(?:about|around|roughly|approximately|some|circa|somewhere around|in the region of|in the neighbou?rhood of"
     r"|an estimated|estimated at|something like|or so|approx\.?)", "around"),
    (r"(?:only|just|a mere|merely|a paltry|a measly|a meag(?:er|re)|a scant|as little as|a tiny|barely)", "only"),
)  # fmt: skip
_APPROX = tuple((re.compile(rf"(?<!\w){p} ?(?:an? |the )?$"), a) for p, a in APPROX)
_APPROX_AFTER = tuple(
    (re.compile(p), a)
    for p, a in ((r"^(?: or so|-odd| odd|-ish|ish)\b", "around"), (r"^(?:\+| plus\b| or more\b)", "over"))
)
_FILLER = re.compile(
    r"(?:^| )(?:an?|the|total|whopping|massive|huge|cool|impressive|respectable|staggering|astonishing|grand|reported|"
    r"reportedly|estimated|allegedly|supposedly|somewhere|of|all|tidy|modest|incredible|then|princely|sum|combined|record|"
    r"between|anywhere from|pitiful|miserable|dismal|feeble|healthy|solid|decent|"
    r"sorry|lowly|disastrous|laughable|derisory|mighty|handsome|further|eventual|initial)$"
)


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount in whole units; `low` and `high` when a range was given."""

    value: Decimal
    currency: str = ""
    low: Decimal | None = None
    high: Decimal | None = None

    @property
    def shown(self) -> str:
        return plain(self.value)


def plain(value: Decimal) -> str:
    """Digits alone, without an exponent or idle zeros."""
    return f"{value.normalize():f}"


def amount_of(match: re.Match[str]) -> Amount:
    """The amount that a match of AMOUNT says."""
    if match["sign"]:
        return _signed(match)
    if match["name"]:
        times = _times(match["scale"])
        value = (number_of(match["number"]) + _part(match["more"])) * times
        return Amount(value / 100 if match["name"] in _HUNDREDTHS else value, _CURRENCIES[match["name"]])
    return Amount((number_of(match["bare"]) + _part(match["besides"])) * _times(match["large"]))


def _part(words: str | None) -> Decimal:
    """What "and a half" behind a million adds to their number."""
    return Decimal("0.5") if words and "half" in words else Decimal("0.25") if words else Decimal(0)


def _signed(match: re.Match[str]) -> Amount:
    unit = (match["unit"] or "").lower()
    currency = _CURRENCIES[unit if unit in _OF_DOLLARS or unit.endswith(" dollars") else match["sign"]]
    value = number_of(match["digits"]) * _times(match["times"])
    if not match["range"]:
        return Amount(value, currency)
    high = number_of(match["upto"]) * _times(match["uptimes"])
    if match["uptimes"] and not match["times"]:
        value *= _times(match["uptimes"])
    return Amount(value, currency, value, high) if high > value else Amount(value, currency)


def number_of(written: str) -> Decimal:
    """A number in digits or words.

    >>> number_of("1,250.5"), number_of("twenty-five"), number_of("seven and a half"), number_of("half a")
    (Decimal('1250.5'), Decimal('25'), Decimal('7.5'), Decimal('0.5'))
    >>> number_of("two hundred and forty-eight"), number_of("a hundred")
    (Decimal('248'), Decimal('100'))
    """
    if written[0].isdigit():
        return Decimal(written.replace(",", ""))
    part = next((value for opening, value in _PARTS if written.startswith(opening)), None)
    if part is not None:
        return part
    whole, _, rest = written.partition(" and a ")
    hundreds, found, units = re.sub("[- ]", " ", whole).rpartition(" hundred")
    total = sum(_WORDS[w] for w in units.split() if w != "and") + (100 * _WORDS[hundreds] if found else 0)
    return Decimal(total) + {"half": Decimal("0.5"), "quarter": Decimal("0.25")}.get(rest, Decimal(0))


_PARTS = (
    ("half a", Decimal("0.5")),
    ("a quarter of", Decimal("0.25")),
    ("three quarters", Decimal("0.75")),
    ("three-quarters", Decimal("0.75")),
)


def _times(word: str | None) -> int:
    if not word:
        return 1
    return 10**5 if word == "hundred thousand" else _MULTIPLIERS[word]


def approximation(before: str, after: str) -> tuple[str, str]:
    """How exact an amount is, and the words before it without those that say so and other filling."""
    found = next((a for row, a in _APPROX_AFTER if row.search(after)), "")
    lead = before.rstrip()
    while True:
        filler = _FILLER.search(lead)
        hit = next(((m, a) for row, a in _APPROX if (m := row.search(lead))), None)
        if hit:
            found, lead = found or hit[1], lead[: hit[0].start()].rstrip()
        elif filler:
            lead = lead[: filler.start()].rstrip()
        else:
            return found, lead
