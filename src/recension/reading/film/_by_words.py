"""Films that no name in full brings into question, but the lone words of a text do: surnames, and words of roles.

"Lorre trying to place a ring where Hope would find it" names nobody that could be looked up, but few films credit both.
"""

from collections.abc import Mapping

import numpy as np

from recension.reading.film._arrays import Floats, distinct
from recension.reading.film._lookup import Lookup, Numbers

#: Films in question this way share so many words at least, and so much of their rarity in nats; a word counts for what
#: it is rarer than an ordinary one.
FEWEST, LEAST = 2, 9.0
_ORDINARY = 4.0


def films_sharing(lone: Mapping[int, float], lookup: Lookup) -> tuple[Numbers, Floats]:
    """The films whose credits share enough of the lone words, in order, and what these are worth in nats.

    `lone` gives the rarity of each word, which is in the authority's short form.
    """
    rare = {word: rarity - _ORDINARY for word, rarity in lone.items() if rarity > _ORDINARY}
    which, sharing = lookup.authority.films_with_words(np.array(list(rare), np.int64))
    order = sharing.argsort(kind="stable")
    films, place = distinct(sharing[order])
    worth = np.bincount(place, np.array(list(rare.values()))[which[order]], minlength=len(films))
    enough = (np.bincount(place, minlength=len(films)) >= FEWEST) & (worth >= LEAST)
    return films[enough], worth[enough].astype(np.float64, copy=False)
