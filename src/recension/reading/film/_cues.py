"""Words beside a title that say whether it is the film reviewed or another one."""

from enum import Enum


class Cue(Enum):
    """What stands beside a title."""

    __hash__ = object.__hash__  # each is the only one of its name: quicker than to hash the name

    LIKENESS = "compared with it"
    KINSHIP = "sequel, remake or parody of it"
    PRESENTED = "presented as the film"
    PREDICATE = "is spoken of as the subject"
    PASSING = "named in passing"
    BRACKETED = "in brackets"
    LISTED = "one of several titles"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: cue → how many words before the title it may stand (0: the word after it), and the words.
CUES: dict[Cue, tuple[int, frozenset[str]]] = {
    Cue.LIKENESS: (
        3,
        _words(
            "like unlike similar reminiscent recalls resembling resembles evokes echoes than also loved liked enjoyed "
            "remember remembered recall ala"
        ),
    ),
    Cue.KINSHIP: (
        4,
        _words("sequel prequel remake followup predecessor original ripoff rip spoof parody version successor follows"),
    ),
    Cue.PRESENTED: (
        2,
        _words(
            "movie film called titled entitled watched saw seen watching rented picture flick feature documentary "
            "miniseries show series"
        ),
    ),
    Cue.PASSING: (1, _words("in from of since after before and with as did made directed director wrote")),
    Cue.PREDICATE: (
        0,
        _words(
            "is was tells has stars follows starring directed isnt wasnt does did doesnt had concerns opens begins "
            "marks features which centers"
        ),
    ),
}

#: Cues of another film than the one reviewed.
RELATED = frozenset((Cue.LIKENESS, Cue.KINSHIP, Cue.BRACKETED))
CUE_AFTER = CUES[Cue.PREDICATE][1]
CUE_REACH = max(reach for reach, _ in CUES.values())


def _before() -> dict[str, dict[int, tuple[Cue, ...]]]:
    """The cues by word and by how many words before the title it stands."""
    words = {word for reach, vocabulary in CUES.values() if reach for word in vocabulary}
    return {
        word: {
            back: tuple(cue for cue, (reach, vocabulary) in CUES.items() if back <= reach and word in vocabulary)
            for back in range(1, CUE_REACH + 1)
        }
        for word in sorted(words)
    }


CUE_BEFORE = _before()

#: After "this" these words say that it stands alone, for the film: "this is", "this one", "this together with".
AFTER_BARE = _words(
    "is was one isnt wasnt has had with and as in for at if because but to i you could would might does doesnt when "
    "from on seems makes gets together right first before after"
)

GENRES = {
    word: genre
    for genre, words in {
        "horror": "horror slasher zombie zombies vampire scary",
        "western": "western westerns",
        "comedy": "comedy funny hilarious comedies",
        "documentary": "documentary",
        "musical": "musical musicals",
        "animation": "animated animation cartoon anime",
        "thriller": "thriller",
        "war": "war",
        "sci-fi": "scifi",
        "romance": "romantic romance",
        "film-noir": "noir",
        "mystery": "mystery",
        "drama": "drama",
        "crime": "crime gangster cop detective",
        "family": "kids children",
        "fantasy": "fantasy",
        "biography": "biopic",
    }.items()
    for word in words.split()
}

#: How many films in a hundred are of each kind, so that a film of a common kind gains little by it.
GENRE_SHARE = {
    "horror": 0.1,
    "western": 0.03,
    "comedy": 0.27,
    "documentary": 0.15,
    "musical": 0.03,
    "animation": 0.03,
    "thriller": 0.11,
    "war": 0.03,
    "sci-fi": 0.04,
    "romance": 0.13,
    "film-noir": 0.01,
    "mystery": 0.06,
    "drama": 0.45,
    "crime": 0.12,
    "family": 0.05,
    "fantasy": 0.05,
    "biography": 0.04,
}

DECADES = {
    word: 1900 + 10 * n
    for n, word in enumerate("twenties thirties forties fifties sixties seventies eighties nineties".split(), 2)
}
