"""What rows of idioms ask beyond their patterns."""

from recension.reading._lexicon import words_of
from recension.reading.opinion._checks import WORKS, Match, full_name, judging_words, of_the_cast, passive
from recension.reading.opinion._tags import Tagged

#: What is made, so that to look like something is to fall short of the real thing; and what praises likeness.
_MADE = frozenset("effects design makeup sound dialogue look horror violence action music".split())
_REAL = frozenset(
    "real genuine actual authentic painting paintings photograph dream film movie real-life they million".split()
)


def unlike_the_real(tagged: Tagged, match: Match) -> bool:
    """Whether what is made is likened to a thing ("the monster looks like a sock"), and not to the real one."""
    head = tagged.entries[match.end("a") - 1]
    return (
        head is not None
        and head.aspect in _MADE
        and _REAL.isdisjoint(tagged.texts[match.end() : match.end() + 5])
        and "x" not in tagged.tags[match.start() : match.end()]
    )


def as_players(tagged: Tagged, match: Match) -> bool:
    """Whether words said of "the kid" or "the actress" can only judge the acting."""
    return all(w in WORKS and w not in _WEAK for w in judging_words(tagged, match))


#: What is said of anybody in the story too.
_WEAK = frozenset(
    "good bad fine solid funny hilarious great annoying irritating delightful stiff bland memorable perfect".split()
)

#: Aspects whose verbs of several words speak of nothing else; those of acting do where one of these words stands in
#: them, and those that tell of being somehow do not.
_OF_ITS_OWN = frozenset("story humour emotion horror chemistry realism script direction pacing acting".split())
_OF_ACTING = frozenset("act scenery show part role scene scenes lines".split())
_BEING = frozenset(
    "is are was were seems seem seemed looks look looked feels felt moves picks drags dragged holds".split()
)


def of_its_own(tagged: Tagged, match: Match) -> bool:
    """Whether a verb of several words says what it judges, so that any subject will do."""
    entry = tagged.entries[match.start("e")]
    if entry is None or len(entry.words) < 2 or entry.aspect not in _OF_ITS_OWN or entry.words[0] in _BEING:
        return False
    if entry.aspect == "acting":
        return not _OF_ACTING.isdisjoint(entry.words)
    return not passive(tagged, match) and not (
        entry.sign > 0 and "sense" in entry.words
    )  # what makes sense may be told


def in_a_part(tagged: Tagged, match: Match) -> bool:
    """Whether a player brings something to a part ("brings a quiet strength to the role"), and nothing to a house."""
    end = match.end() - 1
    if tagged.tags[end] != "C" and tagged.texts[end] not in _GIVEN_TO:
        return False
    if match["who"] == "H":
        return tagged.texts[match.start("who")] in ("he", "she")
    return full_name(tagged, match) or of_the_cast(tagged, match.start("who"))


_GIVEN_TO = frozenset("role roles part parts character characters performance performances proceedings".split())


def makes_a_player(tagged: Tagged, match: Match) -> bool:
    """Whether "makes an excellent villain" judges the player: the noun is a part, or what several make together."""
    said = any(e.aspect != "none" for i in range(*match.span("e")) if (e := tagged.entries[i]))
    return said and tagged.texts[match.end() - 1] in _MADE_OF_PLAYERS and full_name(tagged, match)


_MADE_OF_PLAYERS = words_of("role_nouns") | frozenset(
    "villain hero heroine lead couple pair team duo partner partners foil match monster bad-guy protagonist".split()
)
