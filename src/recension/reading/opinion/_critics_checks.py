"""What the rows of critics' builds ask beyond their patterns: above all that the person is a player of the film."""

from recension.reading._lexicon import words_of
from recension.reading.opinion._checks import NATURES, STATES, Match, by_a_person, judging_words, of_the_cast
from recension.reading.opinion._tags import Tagged

#: Superlatives that praise, whatever their noun.
SUPERLATIVES = words_of("opinion_superlatives")
_ROLES = words_of("role_nouns") | words_of("opinion_players")


def a_player(tagged: Tagged, match: Match) -> bool:
    """Whether the person plays in the film, and what is said tells more than a state or a nature."""
    at = match.start("who")
    if not of_the_cast(tagged, at):
        return False
    judging = judging_words(tagged, match)
    known = NATURES if _by_surname(tagged, at) else STATES
    return not judging or not known.issuperset(judging)


def plays_so(tagged: Tagged, match: Match) -> bool:
    """Whether the person plays in the film, and the verb tells of the playing."""
    return of_the_cast(tagged, match.start("who")) and by_a_person(tagged, match)


def in_a_fine_role(tagged: Tagged, match: Match) -> bool:
    """Whether "makes a touching ox", "X's drippy wife" judges the playing: said of a player by full name."""
    at, last = match.start("who"), match.end() - 1
    if not a_player(tagged, match) or _by_surname(tagged, at):
        return False
    entries = [e for i in range(*match.span("e")) if (e := tagged.entries[i])]
    if "g" in match.re.groupindex and tagged.tags[match.start("g")] != "=":
        return True
    told = NATURES.issuperset(judging_words(tagged, match))
    return not told and any(e.aspect != "none" for e in entries) and _is_a_role(tagged, last)


def with_no_lack(tagged: Tagged, match: Match) -> bool:
    """Whether nothing before the quality denies it ("with little restraint")."""
    said = tagged.texts[match.start("g") : match.end()]
    return not _LITTLE.intersection(said) and "x" not in tagged.tags[match.start("g") : match.end()]


_LITTLE = frozenset("little less scant too no without".split())


def _is_a_role(tagged: Tagged, i: int) -> bool:
    return tagged.tags[i] == "C" or tagged.texts[i] in _ROLES


def _by_surname(tagged: Tagged, at: int) -> bool:
    """Whether the name is a word alone: so critics tell the story by the players too."""
    mention = tagged.mention(at)
    return mention is not None and " " not in tagged.typed.text.view[mention.start : mention.end]
