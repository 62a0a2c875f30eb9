"""The verdict: the one word a review comes to, and the words that show it best."""

from collections.abc import Iterable, Sequence

from recension.reading._opinions import opinions
from recension.reading._rules import Draft
from recension.reading._typed import Typed

#: What each kind of evidence weighs: a good one so much, a bad one as much to the other side.
WEIGHTS = {"score": 6.0, "recommend": 2.0, "overall": 1.0, "aspect": 0.5}
#: From this balance on a verdict is good, from its negative on bad, and mixed between them.
CLEAR = 0.5
GOOD_SCORE, BAD_SCORE = 62, 45
_SIGN = {"pos": 1, "neg": -1, "yes": 1, "no": -1}


def judgements(typed: Typed, drafts: Sequence[Draft]) -> list[Draft]:
    """The opinions of a text, and the verdict they come to with the scores and the advice among `drafts`."""
    found = opinions(typed)
    return [*found, *verdict(drafts, found, len(typed.text.view))]


def verdict(drafts: Sequence[Draft], opinions: Sequence[Draft], length: int) -> list[Draft]:
    """The verdict's draft, or none where the text leaves it open. `length` is the text's, in characters of the view."""
    weighed = [w for d in (*drafts, *opinions) if (w := _weighed(d, length))]
    if not weighed:
        return []
    balance = sum(weight for weight, _ in weighed)
    value = "pos" if balance >= CLEAR else "neg" if balance <= -CLEAR else "mixed"
    best = _best(weighed, value)
    return [
        Draft("verdict", value, best.start, best.end, rule="verdict: balance", assertion=best.assertion, at=best.at)
    ]


def _weighed(draft: Draft, length: int) -> tuple[float, Draft] | None:
    """What a draft adds to the balance; None where it is no evidence."""
    if draft.subject != "film":
        return None
    if draft.property == "score":
        sign = _sign_of_score(draft.qualifiers.get("norm", ""))
        return (WEIGHTS["score"] * sign, draft) if sign is not None else None
    if draft.property == "recommend":
        return WEIGHTS["recommend"] * _SIGN[draft.value], draft
    if draft.property != "opinion" or draft.value.startswith("disc."):
        return None
    sign = _SIGN.get(draft.qualifiers["pol"], 0)
    weight = WEIGHTS["overall" if draft.value == "overall" else "aspect"]
    weak = 0.5 if draft.qualifiers.get("strength") == "weak" else 1.0
    late = 1.5 if draft.start > 0.85 * length else 1.0
    return sign * weight * weak * late, draft


def _sign_of_score(norm: str) -> int | None:
    if not norm:
        return None
    return 1 if int(norm) >= GOOD_SCORE else -1 if int(norm) <= BAD_SCORE else 0


_SAYS = {"opinion": 3, "recommend": 2, "score": 1}


def _best(weighed: Iterable[tuple[float, Draft]], value: str) -> Draft:
    """The evidence to quote: of the verdict's side, an opinion of the whole first, then the strongest."""
    wanted = _SIGN.get(value, 0)

    def rank(pair: tuple[float, Draft]) -> tuple[bool, bool, int, float, int]:
        weight, d = pair
        side = (weight > 0) - (weight < 0) == wanted
        return side, d.value == "overall", _SAYS[d.property], abs(weight), d.end - d.start

    return max(weighed, key=rank)[1]
