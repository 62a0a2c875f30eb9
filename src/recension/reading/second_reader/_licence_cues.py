"""What a quote must say beside a value to speak of its property, for proposals of a second reader."""

import re
from collections.abc import Mapping

from recension.records import Proposal

#: What the quote must say beside the value, and what it must not; in lower case.
_SPEAKS: Mapping[str, str] = {
    "director": r"direct|helm|film|movie|\bby\b|\bmade\b|\bmakes?\b|behind the camera|auteur|VALUE['’]s\b",
    "screenwriter": r"writ|wrote|script|screenplay|scenario|penned|adapt|story|dialogue|\bby\b",
    "producer": r"produc",
    "crew": r"photograph|camera|cinematograph|\bshot\b|lens|scor|music|compos|edit|design|costum|effects|make-?up|sound"
    r"|lyric|song|dub|choreograph|stunt|\bby\b",
    "runtime": r"min|hour|\bhrs?\b|\d ?h\b|runs?\b|running|length|\blong\b|clocks|VALUE['’′]",
    "budget": r"cost|budget|spen[dt]|made (?:for|on)|shot (?:for|on)|million|price|\bon an?\b|outlay|cheap"
    r"|[$£€][\d,.]+ (?:film|movie|picture|production)",
    "gross": r"gross|earn|made|make|took|take|box.office|return|rak|haul|million (?:in|at|from)|collect|ticket|rentals",
    "salary": r"paid|pay|salary|fee|earn|cheque|check|million (?:for|to)|receiv",
    "price": r"price|cost|[$£€]|sell|sold|retail|\bfor\b|list|srp|bargain|cheap",
    "based_on": r"based|adapt|novel|book|play|story|from|after|inspir|remake|version",
    "filming_location": r"shot|film|locat|shoot|\bmade in\b",
    "recommend": r"recommend|\bsee\b|watch|rent|\bbuy\b|skip|avoid|miss|worth|bother|catch|seek|\bown\b|\bget\b|must"
    r"|\bpass\b|purchase|collection|upgrade|keep|stay away|waste",
    "availability": r"print|available|availab|release|public domain|withheld|withdrawn|issued|find|found|stream|get",
}
_OF_ANOTHER: Mapping[str, str] = {
    "budget": r"\bgross|box.office|\bearn|(?<!was )\bmade [$£€]|\btook in\b",
    "year": r"\bset in\b|takes? place|saw it|born|died|watched",
    "cast_member": r"\b(?:directed|written|produced|edited|shot|photographed|composed|script|screenplay|score"
    r"|commentary|novel|book) by\b",
}
#: Values that other words say.
_RETURNS = {"flop": r"flop|bomb|tank|fail|poor|lost", "hit": r"\bhit\b|success|smash|blockbuster", "poor": r"poor"}
_STANDS = {
    "out_of_print": r"out.of.print|\boop\b|discontinued|deleted",
    "withheld": r"\b(?:not|never|yet|withheld|refus|hurry)|n't\b",
    "available": r"(?<!not )(?<!n't )available|\bcan be (?:had|found|bought)|\breleased\b|streaming|streams",
    "public_domain": r"public.domain",
}
_CARRIERS = {
    "TV": r"\btv\b|television|cable|broadcast|channel|network|airs?\b|aired|telecast",
    "VHS": r"vhs|tapes?\b|videotape|video ?cassette|videos?\b|cassette",
    "DVD": r"\bd\.?v\.?d\b",
    "UHD": r"uhd|4k|ultra hd",
    "LaserDisc": r"laser ?disc|\bld\b",
    "CD": r"\bcd\b|compact dis[ck]",
}
_SAID = {"box_office": _RETURNS, "availability": _STANDS, "carrier": _CARRIERS}


def speaks(proposal: Proposal) -> bool:
    """Whether the quote speaks of the property, and not of another."""
    quote, value = proposal.quote.lower(), re.escape(proposal.value.lower())
    cue, against = _SPEAKS.get(proposal.property), _OF_ANOTHER.get(proposal.property)
    if against and re.search(against.replace("VALUE", value), quote):
        return False
    return cue is None or re.search(cue.replace("VALUE", value), quote) is not None


def says(proposal: Proposal) -> bool:
    """Whether the quote says a value of a list in words of its own ("on cable" for TV)."""
    words = _SAID[proposal.property].get(proposal.value)
    return words is not None and re.search(words, proposal.quote.lower()) is not None
