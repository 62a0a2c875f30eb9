"""What an opinion rule's pattern cannot say: checks on the words of a match, named by the rows that need them."""

import re
from collections.abc import Callable

from recension.reading._lexicon import words_of
from recension.reading._mention import PERSON
from recension.reading.opinion._tags import Tagged

Match = re.Match[str]
Check = Callable[[Tagged, Match], bool]

#: What tells a person's nature rather than an actor's work; and what alone tells the work of a "he" or "she".
_NATURES, _WORKS = words_of("opinion_persons"), words_of("opinion_actors")
#: Said even of a lone name these can only praise or blame a performance.
_PRAISE = frozenset(
    "superb terrific marvelous marvellous outstanding phenomenal miscast hilarious magnificent sublime wooden".split()
)


def _judging_words(tagged: Tagged, match: Match) -> list[str]:
    return [tagged.texts[i] for i in range(*match.span("e")) if tagged.tags[i] in "eEy"]


def always(tagged: Tagged, match: Match) -> bool:
    """No more is asked."""
    return True


def words_belong(tagged: Tagged, match: Match) -> bool:
    """Whether words that a comma adds to the adjectives look like adjectives ("funky, syncopated score")."""
    start = match.start("e")
    if (
        tagged.texts[start] == "better"
        and "a" in match.re.groupindex
        and "never" not in tagged.texts[start - 5 : start]
    ):
        return False  # "a better script would have helped"
    places = range(start + 1, match.end("e"))
    return all(
        _ADJECTIVAL.search(tagged.texts[i]) for i in places if tagged.tags[i] == "w" and tagged.tags[i - 1] == ","
    )


_ADJECTIVAL = re.compile(
    r"-|(?:ed|ic|al|ous|ful|ive|less|ish|ant|ent|ar|ary|ory|able|ible|y|an|esque|like|nal)$|^(?:dark|old|new|short|long|hot)$"
)


def lacking(tagged: Tagged, match: Match) -> bool:
    """Whether what is missing is a thing a film should have ("no plot", not "no blood")."""
    entry = tagged.entries[match.end("a") - 1]
    return entry is not None and entry.aspect in _WANTED


_WANTED = frozenset(
    "story characters chemistry humour script emotion pacing horror direction look acting action dialogue".split()
)


def full_name(tagged: Tagged, match: Match) -> bool:
    """Whether the first of the people is named in full, or known: a lone capitalised word may be anything."""
    place = tagged.tags.find("P", *match.span("who"))
    if place < 0:
        return True
    mention = tagged.typed.within(*tagged.span(place, place))[0]
    return mention.kind == PERSON or mention.words > 1


def of_the_subject(tagged: Tagged, match: Match) -> bool:
    """Whether a predicate judges its subject, and not the aspect that it ends in ("the disc has the best transfer")."""
    end = match.end()
    after = tagged.entries[end]
    if "d" in tagged.tags[match.start("e") - 2 : match.start("e")] and tagged.tags[end] in "w&":
        return tagged.texts[end] in _PRO_FORMS
    return tagged.tags[match.end()] != "a" or (after is not None and after.aspect == "scene")


def not_repeated(tagged: Tagged, match: Match) -> bool:
    """ "Great. Just great." means the contrary; a word alone is meant as it stands."""
    word, entry = tagged.texts[match.start("e")], tagged.entries[match.start("e")]
    if match.end("e") - match.start() == 1 and (entry is None or (entry.strength < 2 and len(entry.words) == 1)):
        return False  # "Fine." and "Nice." say little
    if tagged.texts[match.start("e") - 1] == "just" and entry is not None and entry.sign > 0:
        return False  # "Just great."
    around = [*tagged.texts[max(match.start() - 4, 0) : match.start("e")], *tagged.texts[match.end() : match.end() + 5]]
    return not ("just" in around and word in [*around, word][:-1]) and not around[-6:].count("oh")


def exclaims(tagged: Tagged, match: Match) -> bool:
    """Whether a noun at a clause's head is called out ("What a waste", "A joy") and is no subject of what follows."""
    first = tagged.texts[match.start()]
    bare = tagged.tags[match.start()] in "iyeE"
    return bare or first in ("what", "a", "an", "such", "another", "one", "my")


def can_work(tagged: Tagged, match: Match) -> bool:
    """Whether a verb suits its subject: characters do not drag, and parts are not judged by "which works"."""
    head, verb = tagged.entries[match.end("a") - 1], tagged.entries[match.start("e")]
    if head is None or verb is None:
        return False
    if verb.aspect == "role" and head.aspect not in ("acting", "casting", "characters"):
        return False
    return not (head.aspect == "role" or (head.aspect == "characters" and verb.aspect == "pacing"))


def of_actors(tagged: Tagged, match: Match) -> bool:
    """Whether words said of a named person judge the acting and not the person."""
    judging = _judging_words(tagged, match)
    if all(w in _PRAISE for w in judging):
        return True
    of_all = any(e.aspect != "none" for i in range(*match.span("e")) if (e := tagged.entries[i]))
    return full_name(tagged, match) and of_all and not any(w in _NATURES for w in judging)


def as_actor(tagged: Tagged, match: Match) -> bool:
    """Whether "is a fine villain" judges the acting: the noun is an actor's or a character's."""
    entry = tagged.entries[match.end() - 1]
    return entry is not None and entry.aspect in ("acting", "characters") and full_name(tagged, match)


def of_her_work(tagged: Tagged, match: Match) -> bool:
    """Whether words said of "he" or "she" can only judge the acting."""
    return tagged.texts[match.start()] in ("he", "she") and all(w in _WORKS for w in _judging_words(tagged, match))


def by_a_person(tagged: Tagged, match: Match) -> bool:
    """Whether a pronoun that does well is an actor's: the verb itself must speak of acting."""
    entry = tagged.entries[match.start("e")]
    general = entry is not None and entry.aspect == "overall"
    if entry is not None and entry.aspect in ("pacing", "look", "story", "effects", "sound"):
        return False  # "Ann is dragged by her hair"
    if match["who"] != "H":
        return not general or tagged.texts[match.start("e")] in _WORKS
    return tagged.texts[match.start("who")] in ("he", "she") and not general


def presents_actor(tagged: Tagged, match: Match) -> bool:
    """Whether "a … NAME" presents an actor: in parentheses any judging word does, elsewhere a good one."""
    if tagged.texts[match.start("g")] not in ("a", "an", "the"):
        return False
    entries = [e for i in range(*match.span("e")) if (e := tagged.entries[i])]
    if not full_name(tagged, match):
        return False
    if tagged.tags[match.start() - 1] == "(":
        return tagged.tags[match.start("e")] == "y" or any(e.aspect != "none" for e in entries)
    natural = any(w in _NATURES for w in _judging_words(tagged, match))
    return any(e.aspect != "none" and e.sign > 0 for e in entries) and not natural


#: Nouns that say one film among many: "good films are rare" judges none.
_PLURALS = re.compile(r"(?:films|movies|pictures|flicks|comedies|thrillers|westerns|musicals|dramas)$")
_OTHER = frozenset("original first previous earlier other last second sequel next".split())


def one_film(tagged: Tagged, match: Match) -> bool:
    """Whether a film is judged and not films in general, nor another one."""
    if not words_belong(tagged, match):
        return False
    start = match.start("e")
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
    if subject[0] == "that" and tagged.tags[start - 1] in "wafPCTQn)":  # a relative clause of something else
        return False
    head = match["e"] and next((t for t, tag in zip(subject, tagged.tags[start:], strict=False) if tag == "f"), "")
    return not (head and _PLURALS.search(head))


_IMPERSONAL = frozenset("that to how when if for because what why whether seeing".split())
_VIEWING = frozenset("watch view look listen sit".split())
_PRO_FORMS = frozenset("one thing stuff piece effort".split())


def film_is(tagged: Tagged, match: Match) -> bool:
    """Whether "it is good …" speaks of the film and not of what follows ("it is good that he left")."""
    if not this_film(tagged, match):
        return False
    end, after = match.end(), tagged.texts[match.end()]
    if tagged.tags[match.start()] != "t":
        return True
    if (
        tagged.tags[end] == "w"
        and after not in _PRO_FORMS
        and "d" in tagged.tags[match.start("e") - 3 : match.start("e")]
    ):
        return False
    return after not in _IMPERSONAL or (after == "to" and tagged.texts[end + 1] in _VIEWING)
