"""How the best film stands before the others: what the chance that it is the right one is told from."""

import math
from collections.abc import Sequence
from itertools import repeat

from recension.reading.film._evidence import Features, Manner
from recension.reading.film._weigh import Weighed

#: Features of the best film that tell of the chance as they are.
_OWN = (
    *("title", "title.surprise", "title.small", "title.again", "title.share", "title.early", "title.marked"),
    *("title.unmarked", "title.first_marked", "title.capital", "title.opens", "title.context", "title.contexts"),
    *("title.listed", "title.likeness", "title.passing", "title.bracketed", "title.part", "title.person"),
    *("title.role", "title.namesakes", "title.predicate", "people", "people.rarity", "people.top", "people.share"),
    *("people.strangers", "people.none", "people.of_billed", "people.early", "people.first", "director"),
    *("director.so_called", "surnames.rarity", "surnames.share", "roles.rarity", "roles.share", "year", "genre"),
    *("headline", "headline.part", "surnames", "roles", "by_words"),
)
_LONELY_LEAD = 8.0
#: A lead and a score beyond these tell of the chance at another rate.
_FAR, _HIGH = 3.0, 1.2
#: Features that tell another thing together than each alone: the feature they make, and the two.
_TOGETHER = (
    ("surprise.far", "title.surprise", "far"),
    ("person.alone.year", "person.alone", "year"),
    ("person.alone.director", "person.alone", "director"),
    ("both.year", "both", "year"),
    ("people.share.role", "people.share", "title.role"),
)
_NOTHING: Features = {}


def standing(weighed: Sequence[Weighed], manner: Manner) -> Features:
    """The features of the chance. A film that is named once, late, among others, is likely one compared with."""
    best = weighed[0].features.get
    second = (weighed[1].features if len(weighed) > 1 else _NOTHING).get
    told = dict(zip(_OWN, map(best, _OWN, repeat(0.0)), strict=True)) | _lead(weighed)
    titled, people = best("title", 0.0), best("people", 0.0)
    told["both"] = titled * min(people, 2.0)
    told["title.alone"] = titled * (not people)
    told["person.alone"] = float(not titled and people == 1)
    told["second.title"], told["second.people"] = second("title", 0.0), min(second("people", 0.0), 3.0)
    once = titled * (best("title.again", 0.0) == 0.0)
    late = 1.0 - best("title.early", 0.0)
    told |= {
        "once": once,
        "once.late": once * late,
        "once.alone": once * (not people),
        "once.late.alone": once * late * (not people),
        "once.marked": once * best("title.marked", 0.0),
        "once.context": once * best("title.context", 0.0),
        "untitled.people": (1 - titled) * min(people, 4.0),
        "untitled.strangers": (1 - titled) * best("people.strangers", 0.0),
        "untitled.rarity": (1 - titled) * best("people.rarity", 0.0),
    }
    told |= {name: told[one] * told[other] for name, one, other in _TOGETHER}
    if not best("headline"):
        told |= _manner(manner, once, 1 - titled)
    return told


def _lead(weighed: Sequence[Weighed]) -> Features:
    best = weighed[0]
    lead = best.score - weighed[1].score if len(weighed) > 1 else _LONELY_LEAD
    share = min(max(best.share, 1e-4), 1 - 1e-4)
    score = min(max(best.score, -5.0), 25.0) / 10
    return {
        "one": 1.0,
        "lead": min(lead, _LONELY_LEAD),
        "far": max(0.0, min(lead, _LONELY_LEAD) - _FAR),
        "share": math.log(share / (1 - share)),
        "score": score,
        "high": max(0.0, score - _HIGH),
        "vote": best.features.get("vote", 0.0),
    }


def _manner(manner: Manner, once: float, untitled: float) -> Features:
    """How the text speaks of films: those that quote many titles and call their own film "this" seldom name it."""
    told: Features = {"text.essay": 1 / (1 + math.exp(-manner.essay))}
    for name, value in (
        ("titles", math.log1p(manner.titles)),
        ("runs", math.log1p(manner.runs)),
        ("bare", math.log1p(manner.bare)),
        ("length", math.log(manner.words + 50) - 5),
    ):
        told |= {f"text.{name}": value, f"once.{name}": once * value, f"untitled.{name}": untitled * value}
    return told
