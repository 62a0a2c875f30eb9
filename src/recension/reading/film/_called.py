"""What the second weighing knows of each film beyond the first: whether the text calls it so, how famous its title is,
and whether those whom it does not credit would be among the few that it does.
"""

import math
from collections.abc import Iterable, Sequence

from recension.authority import Authority
from recension.reading.film._evidence import Features
from recension.reading.film._weigh import Weighed
from recension.reading.title import Often, OwnTitles, is_form_of, key_of, often_named

#: Chances less than this, in nats, are all one.
_FAINT = 7.0
#: So many of a text's likeliest titles, if they are so likely, may be forms of a film's.
_FORMS, _LEAST = 4, 0.02
#: Of a film that bills so few, most of those who play in it are strangers.
_FEW, _FEWEST = 4, 2


def with_own_titles(
    weighed: Sequence[Weighed], own: OwnTitles, authority: Authority, often: Often = often_named
) -> list[Weighed]:
    """The films with what the text's own titles and its strangers say of each; neither sorted nor scored anew."""
    likely = sorted(own.chances, key=own.chances.__getitem__, reverse=True)[:_FORMS]
    likely = [key for key in likely if own.chances[key] > _LEAST]
    return [w._replace(features=_with_own(w, own, likely, authority, often)) for w in weighed]


def _with_own(weighed: Weighed, own: OwnTitles, likely: Sequence[str], authority: Authority, often: Often) -> Features:
    told, film = weighed.features, weighed.film.number
    more = _strangers(told, weighed.film.billed)
    called = own.called is None or film in own.called
    if called or "title" in told or likely:
        titles = authority.titles(film)
        keys = frozenset(map(key_of, titles))
        if "title" in told:
            more |= _fame(told, max(map(often, keys), default=0))
        more |= (called and _called(keys, own)) or _nearly_called(titles, likely, own)
    return told | more if more else told


def _called(keys: frozenset[str], own: OwnTitles) -> Features:
    chance = max((own.chances.get(key, 0.0) for key in keys), default=0.0)
    if not chance:
        return {}
    told = {"own": chance, "own.log": max(0.0, math.log(chance) + _FAINT)}
    if own.best is not None and own.best.key in keys:
        told |= {"own.best": 1.0, "own.best.chance": chance}
    return told


def _nearly_called(titles: Iterable[str], likely: Sequence[str], own: OwnTitles) -> Features:
    """The same of a title in another form: a part of it, its figures written otherwise, a letter amiss."""
    near = next((key for key in likely if any(is_form_of(key, title) for title in titles)), None)
    if near is None:
        return {}
    chance = own.chances[near]
    return {"own.form": chance, "own.form.log": max(0.0, math.log(chance) + _FAINT)}


def _fame(told: Features, often: int) -> Features:
    """How often other films' reviews name the title: the famous stand for comparison."""
    if not often:
        return {"fame.none": 1.0, "fame.none.surprise": told.get("title.surprise", 0.0)}
    fame = math.log1p(often)
    more = {"fame": fame, "fame.people" if "people" in told else "fame.alone": fame}
    if "title.marked" in told:
        more["fame.marked"] = fame
    if told["title.again"]:
        more["fame.again"] = fame * told["title.again"]
    return more


def _strangers(told: Features, billed: int) -> Features:
    """That somebody who is named is not billed tells against a film the more, the more it bills."""
    strangers = told.get("people.strangers", 0.0)
    if not (strangers and billed):
        return {}
    by_billed = strangers * math.log(billed) / 3
    more = {"strangers.billed": by_billed, "strangers.unbilled": strangers / (1 + billed / 3)}
    if billed <= _FEW:
        more["strangers.few"] = strangers
    if billed <= _FEWEST:
        more["strangers.fewest"] = strangers
    if "title" in told:
        more |= {"strangers.titled": strangers, "strangers.titled.billed": by_billed}
    return more
