"""What a rule about the whole film asks beyond its pattern: that it is a film that is judged, and this one."""

import re

from recension.reading._lexicon import words_of
from recension.reading.opinion._checks import (
    NATURES,
    PRO_FORMS,
    Match,
    judging_words,
    of_a_prize,
    passive,
    words_belong,
)
from recension.reading.opinion._tags import Tagged

#: Nouns that say one film among many: "good films are rare" judges none.
_PLURALS = re.compile(r"(?:films|movies|pictures|flicks|comedies|thrillers|westerns|musicals|dramas)$")
_OTHER = frozenset("original first previous earlier other last second sequel next".split())


def one_film(tagged: Tagged, match: Match) -> bool:
    """Whether a film is judged and not films in general, nor another one."""
    if not words_belong(tagged, match) or of_a_prize(tagged, match):
        return False
    start = match.start("e")
    if tagged.texts[match.start()] in ("any", "every") or tagged.texts[match.start() - 1] in ("any", "every"):
        return False  # "like any good western"
    if (
        tagged.texts[start] == "better"
        and "=" not in tagged.tags[max(start - 6, 0) : start]
        and "x" not in tagged.tags[max(start - 6, 0) : start]
    ):
        return False  # "go and watch a better film"
    return not _PLURALS.search(tagged.texts[match.end("f") - 1]) or tagged.texts[match.start()] == "one"


def this_film(tagged: Tagged, match: Match) -> bool:
    """Whether the subject is the film and no other, nor a clause."""
    start = match.start()
    subject = tagged.texts[start : start + 3]
    if subject[0] in ("which", "what", "these", "itself") or _OTHER.intersection(subject):
        return False
    if subject[0] == "that" and tagged.tags[start - 1] in "wafPCTQni)":  # a relative clause of something else
        return False
    if passive(tagged, match):
        return False
    if tagged.tags[start - 1] in "op" or (subject[0] == "that" and _of_another(tagged, start)):
        return False  # "the star of the film is good", "she made that. That was a good film"
    pairs = zip(subject, tagged.tags[start:], strict=False)
    head = "e" in match.re.groupindex and match["e"] and next((t for t, tag in pairs if tag == "f"), "")
    return not (head and _PLURALS.search(head))


def of_the_whole(tagged: Tagged, match: Match) -> bool:
    """Whether "a great one" judges outright: "a believable one" tells what kind of thing it is."""
    entry = tagged.entries[match.start("e")]
    return entry is not None and entry.aspect == "overall" and not NATURES.intersection(judging_words(tagged, match))


def found_so(tagged: Tagged, match: Match) -> bool:
    """Whether the film is found so, and not something to do ("we find it funny to poke at it")."""
    return this_film(tagged, match) and tagged.texts[match.end()] != "to"


def still_the_film(tagged: Tagged, match: Match) -> bool:
    """Whether the film is the subject that a clause without one goes on about ("it hits the notes, but is dull")."""
    begin = tagged.tags.rfind(".", 0, match.start()) + 1
    found = _FILM_FIRST.search(tagged.tags, begin, match.start())
    return (
        found is not None and tagged.tags[found.start() - 1] not in "op" and not _names_another(tagged, found.start(1))
    )


_FILM_FIRST = re.compile(r"(?<=[.,;B])i{0,2}((?:d?[iwe]{0,2}f|T|t))[^.;()IPHC]{1,24}$")


def _names_another(tagged: Tagged, at: int) -> bool:
    """Whether the subject is a title, and of another film than the one reviewed, which is known."""
    if tagged.tags[at] != "T" or not tagged.typed.known.titles:
        return False
    return not tagged.typed.within(*tagged.span(at, at))[0].own


def _of_another(tagged: Tagged, start: int) -> bool:
    """Whether "that was" points to another film, the last one named."""
    at = tagged.tags.rfind("T", max(start - 40, 0), start)
    return at > 0 and tagged.texts[start + 1] == "was" and not tagged.typed.within(*tagged.span(at, at))[0].own


def _tells_of_takings(tagged: Tagged, match: Match) -> bool:
    """Whether a success or a failure was one at the box office: "it was a failure", "a disaster in theaters"."""
    was = not {"was", "were", "been", "proved", "proved to be", "sounded"}.isdisjoint(
        tagged.texts[match.start() : match.end()]
    )
    if "sounded" in tagged.texts[match.start() : match.end()]:
        return True  # "it sounded promising": so it was expected to be
    head = tagged.texts[match.end("e") - 1]
    sold = not _SALES.isdisjoint(tagged.texts[match.end() : match.end() + 6])
    return was and (head in _TAKINGS or (sold and tagged.tags[match.end("e") - 1] == "E"))


_TAKINGS = frozenset(("success", "failure", "flop"))
_SALES = frozenset(
    "theaters theatres theatrically release released box-office box office commercially audiences".split()
)
_IMPERSONAL = frozenset("that to how when if for because what why whether seeing".split())
_HAVING = frozenset(("got", "gets", "get"))
_VIEWING = frozenset("watch view look listen sit".split())


def _says_much(tagged: Tagged, match: Match) -> bool:
    """Whether a word before a noun that is no film ("a chilling reminder") can hardly describe but a film."""
    entry = tagged.entries[match.start("e")]
    return entry is not None and entry.aspect != "none" and not NATURES.intersection(judging_words(tagged, match))


_NO_FILM = words_of("opinion_no_films")


def film_is(tagged: Tagged, match: Match) -> bool:
    """Whether "it is good …" speaks of the film and not of what follows ("it is good that he left")."""
    if not this_film(tagged, match) or _names_another(tagged, match.start()) or _tells_of_takings(tagged, match):
        return False
    end, after = match.end(), tagged.texts[match.end()]
    if tagged.tags[end] in "wa" and not _HAVING.isdisjoint(tagged.texts[match.start() : match.start("e")]):
        return False  # "it got great stars"
    if "about" in tagged.texts[match.start() : match.start("e")] and tagged.tags[end] in "waPCe":
        return False  # "the film is about a great painter"
    if tagged.tags[match.start()] != "t":
        return True
    if tagged.tags[end] == "w" and "d" in tagged.tags[match.start("e") - 3 : match.start("e")]:
        return after in PRO_FORMS or (after not in _NO_FILM and _says_much(tagged, match))
    return after not in _IMPERSONAL or (after == "to" and tagged.texts[end + 1] in _VIEWING)


def too_much(tagged: Tagged, match: Match) -> bool:
    """Whether "it is too …" blames the film: not when it is too late, too bad, or too early to tell."""
    return this_film(tagged, match) and tagged.texts[match.end() - 1] not in _TIMELY


_TIMELY = frozenset("late early bad soon far close young old busy good hot cold".split())


def whole_film(tagged: Tagged, match: Match) -> bool:
    """Whether what is full of charm or lacks it is the film: its word, or none but the film, stands before."""
    begin = max(tagged.tags.rfind(".", 0, match.start()), match.start() - 6)
    before = tagged.tags[begin + 1 : match.start()]
    return any(tag in before for tag in "ftTa") or not before.strip("&B,i")


def own_work(tagged: Tagged, match: Match) -> bool:
    """Whether the object is the film, in so many words."""
    return "f" in tagged.tags[match.start() : match.end()]
