"""The verdict: the one word a review comes to, and the words that show it best."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from math import fsum, sqrt

from recension.reading.claims._subject import Subjects
from recension.reading.matching._rules import Draft
from recension.reading.matching._typed import Typed
from recension.reading.mentions._mention import TITLE
from recension.reading.opinion._hands import hands_of
from recension.reading.opinion._lexicon import tones
from recension.reading.opinion._opinions import IN_OWN_WORDS, opinions
from recension.reading.opinion._tags import Tagged

#: What each kind of evidence weighs, fitted on reviews that state a score: good adds, bad takes away.
SCORE, ADVICE, OVERALL, ASPECT, LATE = 6.0, 0.54, 0.42, 0.17, 0.17
#: What judging words weigh wherever they stand, by sign and strength, in a text of usual length.
WORDS: Mapping[tuple[int, int], float] = {(1, 2): 0.15, (1, 1): 0.03, (-1, 2): -0.07, (-1, 1): -0.1}
_BALANCED = 0.05
_WORDS, _FEWEST = 0.87, 30  # the share of tokens that are words, and the shortest text told apart
_USUAL = 18.0  # the square root of the words of a review of usual length
#: From these scores on, of a hundred, a verdict is good, and to these bad.
GOOD_SCORE, BAD_SCORE = 62, 45
_SIGN = {"pos": 1, "neg": -1, "yes": 1, "no": -1}


def judgements(typed: Typed, drafts: Sequence[Draft]) -> list[Draft]:
    """The opinions of a text, and the verdict they come to with the scores and the advice among `drafts`."""
    tagged = Tagged(typed, hands_of(drafts))
    found = opinions(tagged)
    if any(m.kind == TITLE and not m.own for m in typed.mentions):
        subjects = Subjects(typed)
        found = [d if (subject := subjects.of(*d.at)) == d.subject else replace(d, subject=subject) for d in found]
    ruled = [d for d in found if not d.rule.endswith(IN_OWN_WORDS)]  # clauses weighed say too little of the whole
    return [*_said_once(found), *verdict([*drafts, *ruled], tagged)]


#: How often a side of the whole is told: critics say it again in other words, and few of them add to the first four.
_TOLD = 4


def _said_once(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """The drafts, the most explicit first, without the whole's that say again what was said."""
    told = Counter[tuple[str, str]]()
    for d in drafts:
        side = d.subject, d.qualifiers["pol"]
        told[side] += d.value == "overall"
        if d.value != "overall" or told[side] <= _TOLD:
            yield d


def verdict(drafts: Iterable[Draft], tagged: Tagged) -> list[Draft]:
    """The verdict's draft, or none where nothing in the text speaks for one."""
    weighed = [(w, d) for d in drafts if (w := _weight(d, len(tagged.typed.text.view))) is not None]
    if not weighed:
        return []
    advice = max(-1.0, min(1.0, sum(w for w, d in weighed if d.property == "recommend") / ADVICE)) * ADVICE
    said = sum(w for w, d in weighed if d.property != "recommend") + advice
    value = _value(
        said, _tone(tagged), [d for _, d in weighed], firm=_is_firm(weighed, said, len(tagged.typed.text.view))
    )
    best = _best(weighed, value) or _best(weighed, value := _AGAINST.get(value, value))
    if best is None:
        return []
    return [Draft("verdict", value, best.start, best.end, rule="verdict", assertion=best.assertion, at=best.at)]


#: From which part of the text on the last word is spoken.
_CLOSING = 0.6


def _is_firm(weighed: Sequence[tuple[float, Draft]], said: float, length: int) -> bool:
    """Whether advice, or the last word on the whole, sides with what is judged, so that the tone is beside it."""
    advice = [w for w, d in weighed if d.property == "recommend"]
    whole = [(d.start, w) for w, d in weighed if d.property == "opinion" and d.value == "overall"]
    last = advice or [w for start, w in sorted(whole)[-1:] if start > _CLOSING * length]
    return bool(last) and all(w * said > 0 for w in last)


def _value(said: float, tone: float, drafts: Iterable[Draft], *, firm: bool = False) -> str:
    """A score of the middle, words that say so, or words against the tone make a verdict mixed; else both tell."""
    middling = [d for d in drafts if d.property == "score" or d.qualifiers.get("pol") == "mixed"]
    scores = [s for d in middling if (s := _sign_of_score(d)) is not None]
    if scores and any(scores):
        return "pos" if said + tone > 0 else "neg"
    divided = said * tone < 0 and min(abs(said), abs(tone)) > _DIVIDED and abs(said) < _FIRM
    if divided and firm:
        return "pos" if said > 0 else "neg"
    unsure = any(d.value == "overall" for d in middling) and abs(said + tone) < 1.0
    return "mixed" if scores or divided or unsure else "pos" if said + tone > 0 else "neg"


#: How much what is judged and the tone of all words must say, each against the other, for a verdict to be mixed; and
#: from where on what is judged is firm enough to stand alone.
_DIVIDED, _FIRM = 0.3, 1.2


def _weight(draft: Draft, length: int) -> float | None:
    """What a draft adds to the balance; None where it is no evidence."""
    if draft.subject != "film":
        return None
    if draft.property == "score":
        sign = _sign_of_score(draft)
        return None if sign is None else SCORE * sign
    if draft.property == "recommend":
        return ADVICE * _SIGN[draft.value] if "edition" not in draft.qualifiers else None
    if draft.property != "opinion" or draft.value.startswith("disc."):
        return None
    weak = 0.5 if draft.qualifiers.get("strength") == "weak" else 1.0
    late = LATE if draft.start > 0.85 * length else 0.0
    return _SIGN.get(draft.qualifiers["pol"], 0) * weak * ((OVERALL if draft.value == "overall" else ASPECT) + late)


#: Scores whose scale is not told, where each scale in use agrees.
_UNSCALED = (
    (re.compile(r"thumbs? (?:way )?up|near[- ]perfect"), 1),
    (re.compile(r"thumbs? (?:way )?down"), -1),
    (
        re.compile(
            r"^(?:three and a half|3[ -]?1/2|3\.5|four|4|five|5)\b.*\bstars?$|^[*★] ?[*★] ?[*★] ?(?:[*★]|1/2|½)"
        ),
        1,
    ),
    (re.compile(r"^(?:no|zero|0|half a|one|1|two|2)\b(?! and).*\bstars?$|^[*★](?: ?[*★])?$"), -1),
    (re.compile(r"^(?:7|8|9|10|seven|eight|nine|ten)(?:\.\d)?$"), 1),
    (re.compile(r"^(?:0|1|2|zero|one|two)(?:\.\d)?$"), -1),
)


def _sign_of_score(draft: Draft) -> int | None:
    norm = draft.qualifiers.get("norm", "")
    if draft.property != "score" or draft.qualifiers.get("aspect"):
        return None
    if not norm:
        return next((sign for row, sign in _UNSCALED if row.search(draft.value.lower())), None)
    good, bad = _SCHOOL if _LETTER.fullmatch(draft.value) else (GOOD_SCORE, BAD_SCORE)
    return 1 if int(norm) >= good else -1 if int(norm) <= bad else 0


#: Schools give nobody a half: of letters, B- is good and D+ bad.
_LETTER, _SCHOOL = re.compile("[A-DF][-+−–]?"), (80, 70)


def _tone(tagged: Tagged) -> float:
    """How the words lean, whatever they stand beside."""
    leanings, scale = tones(), _USUAL / sqrt(max(_WORDS * len(tagged.texts), _FEWEST))
    leaning = fsum(leanings[t] for t in leanings.keys() & set(tagged.texts))  # exact, in whatever order
    places = (i for i, e in enumerate(tagged.entries) if e and tagged.tags[i] in "eEkly" and e.aspect != "none")
    return (leaning + sum(_word(tagged, i) for i in places)) * scale + _BALANCED


def _word(tagged: Tagged, i: int) -> float:
    entry = tagged.entries[i]
    negated = any(tag in "x!" for tag in tagged.tags[max(i - 4, 0) : i])
    return WORDS.get((entry.sign, max(entry.strength, 1)), 0.0) if entry and not negated else 0.0


_AGAINST = {"pos": "neg", "neg": "pos"}
_SAYS = {"opinion": 3, "recommend": 2, "score": 1}


def _best(weighed: Iterable[tuple[float, Draft]], value: str) -> Draft | None:
    """The evidence to quote: of the verdict's side, an opinion of the whole first, then the strongest."""
    wanted = _SIGN.get(value, 0)
    of_side = [(w, d) for w, d in weighed if not wanted or (w > 0) - (w < 0) == wanted]
    ranked = [
        ((d.value == "overall", _SAYS[d.property], abs(w), d.end - d.start), i) for i, (w, d) in enumerate(of_side)
    ]
    return of_side[max(ranked)[1]][1] if ranked else None
