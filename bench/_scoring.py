"""When a claim read is the claim wanted: the measure by which reading is judged.

A claim is right when property and value agree and its quote licenses it: it overlaps the wanted quote or itself holds
the value. Strict adds the key qualifiers. Free-text values agree when their quotes overlap.
"""

import re
import unicodedata
from typing import Any

Claim = dict[str, Any]

FACTS = frozenset({"asserted", "hedged", "reported"})
GROUPS: dict[str, tuple[str, ...]] = {
    "title, year": ("title", "year"),
    "credits": ("director", "screenwriter", "producer", "crew", "company"),
    "cast": ("cast_member",),
    "awards": ("award",),
    "money": ("budget", "gross", "salary", "price", "box_office"),
    "editions": ("edition", "edition_diff", "carrier", "availability", "extra", "release"),
    "music": ("music", "music_change"),
    "measures": ("runtime", "content_rating", "score"),
    "world": (
        "narrative_location", "narrative_period", "filming_location", "based_on", "portrays", "subject_fact",
        "departure", "character",
    ),
    "related": ("related_film",),
    "making": ("production", "person_fact", "genre", "theme"),
    "opinion": ("opinion",),
    "verdict": ("verdict", "recommend"),
}  # fmt: skip
BY_EVIDENCE = frozenset(
    "production extra departure edition_diff availability person_fact theme release subject_fact music_change".split()
)
NAMES = frozenset("director screenwriter producer crew cast_member portrays character".split())
MONEY = frozenset("budget gross salary price".split())
EXACT = frozenset("title related_film verdict recommend opinion score".split())
STRICT: dict[str, tuple[str, ...]] = {
    "cast_member": ("character",),
    "crew": ("role",),
    "award": ("result", "recipient"),
    "budget": ("approx", "about"),
    "gross": ("approx", "about", "territory"),
    "music_change": ("from", "to"),
    "opinion": ("pol", "target"),
    "runtime": ("edition",),
    "carrier": ("edition",),
    "related_film": ("year",),
}


def fold(value: object) -> str:
    """Case, accents, possessives and punctuation out."""
    plain = unicodedata.normalize("NFKD", str(value)).lower()
    plain = "".join(c for c in plain if not unicodedata.combining(c)).replace("’", "'")
    return " ".join(re.sub(r"[^\w ]+", " ", plain.replace("'s ", " ")).split())


def number(value: object) -> float | None:
    """A number written with digits, or None."""
    bare = re.sub(r"[,_ ]", "", str(value))
    return float(bare) if re.fullmatch(r"\d+(\.\d+)?", bare) else None


def alike(prop: str, a: object, b: object) -> bool:
    """Whether two values of a property mean the same."""
    x, y = number(a), number(b)
    if x is not None and y is not None:
        return abs(x - y) <= (0.01 * max(x, y) if prop in MONEY or prop == "runtime" else 0)
    left, right = fold(a), fold(b)
    if left == right:
        return True
    s, t = set(left.split()), set(right.split())
    if prop in NAMES:
        return bool(s and t and (s <= t or t <= s))
    return prop not in EXACT and bool(s and t and len(s & t) / len(s | t) >= 0.5)


def overlap(a: Claim, b: Claim) -> int:
    return int(min(a["end"], b["end"]) - max(a["start"], b["start"]))


def _licensed(said: Claim, wanted: Claim) -> bool:
    if overlap(said, wanted) > 0 or said["property"] in ("verdict", "recommend"):
        return True
    quote = fold(said["quote"])
    if number(said["value"]) is not None:
        return bool(re.search(r"\d", quote))
    return bool(set(fold(said["value"]).split()) & set(quote.split()))


def match(said: Claim, wanted: Claim, *, strict: bool) -> bool:
    """Whether a claim said is the claim wanted."""
    prop = said["property"]
    if prop != wanted["property"]:
        return False
    want, have = wanted.get("qualifiers") or {}, said.get("qualifiers") or {}
    if prop in BY_EVIDENCE:
        m, n = said["end"] - said["start"], wanted["end"] - wanted["start"]
        right = overlap(said, wanted) >= 0.5 * min(m, n) and m <= max(3 * n, 160)
    elif prop == "opinion":
        right = fold(said["value"]) == fold(wanted["value"]) and overlap(said, wanted) > 0
    else:
        right = alike(prop, said["value"], wanted["value"]) and _licensed(said, wanted)
    if right and prop in MONEY and ("about" in want) != ("about" in have):
        return False
    keys = (STRICT.get(prop, ()) if strict else ("result",)) if strict or prop == "award" else ()
    return right and all(k not in want or (k in have and alike("cast_member", have[k], want[k])) for k in keys)


def well_formed(said: Claim, text: str) -> bool:
    """Whether a claim has the contract's shape and its quote slices the text."""
    try:
        return (
            isinstance(said["property"], str)
            and said["value"] not in (None, "")
            and isinstance(said.get("qualifiers") or {}, dict)
            and said["quote"].strip() != ""
            and text[said["start"] : said["end"]] == said["quote"]
        )
    except (KeyError, TypeError, AttributeError):
        return False
