"""What an opinion rule's pattern cannot say: checks on the words of a match, named by the rows that need them."""

import re
from collections.abc import Callable

from recension.reading._lexicon import words_of
from recension.reading.mentions._mention import PERSON
from recension.reading.opinion._tags import Tagged
from recension.reading.opinion._targets import acts, craft_of

Match = re.Match[str]
Check = Callable[[Tagged, Match], bool]

#: What tells a person's nature rather than an actor's work; and what alone tells the work of a "he" or "she".
NATURES, WORKS = words_of("opinion_persons"), words_of("opinion_actors")
#: Said even of a lone name these can only praise or blame a performance.
_PRAISE = frozenset(
    "superb terrific marvelous marvellous outstanding phenomenal miscast hilarious magnificent sublime wooden".split()
)


def judging_words(tagged: Tagged, match: Match) -> list[str]:
    return [tagged.texts[i] for i in range(*match.span("e")) if tagged.tags[i] in "eEy"]


def always(tagged: Tagged, match: Match) -> bool:
    """No more is asked."""
    return True


def words_belong(tagged: Tagged, match: Match) -> bool:
    """Whether words that a comma adds to the adjectives look like adjectives ("funky, syncopated score")."""
    start = match.start("e")
    if tagged.texts[match.start()] in ("any", "every") or tagged.texts[match.start() - 1] in ("any", "every"):
        return False  # "like any good western"
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


def passive(tagged: Tagged, match: Match) -> bool:
    """Whether a verb of one word is said of what it is done to: "he is dragged", "they are sucked in"."""
    at = match.start("e") if "e" in match.re.groupindex else -1
    entry = tagged.entries[at] if at > 0 else None
    return entry is not None and tagged.tags[at] == "k" and len(entry.words) == 1 and "=" in tagged.tags[at - 2 : at]


def gets_worse(tagged: Tagged, match: Match) -> bool:
    """Whether whatever is spoken of "gets boring" and the like: what so tires a viewer is the film's."""
    return tagged.texts[match.start("e")].split()[0] in _BECOMES


_BECOMES = frozenset("gets got becomes became grows grew wears wore outstays overstays".split())


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
    if tagged.tags[match.start("e") - 1] == "=" and tagged.tags[match.start("e") - 2] == "t":
        return tagged.texts[match.start("e") - 2] in ("that", "which")  # "the director it was painful to watch"
    if _describes(tagged, match) or tagged.texts[match.start() - 1] in ("with", "from", "to"):
        return False  # "the likeness with this story is striking"
    if "d" in tagged.tags[match.start("e") - 2 : match.start("e")] and tagged.tags[end] in "w&":
        return tagged.texts[end] in PRO_FORMS
    return tagged.tags[match.end()] != "a" or (after is not None and after.aspect == "scene")


#: What may stand before a colon and a verdict on the whole ("Overall: superb").
_LABELS_OF_ALL = frozenset("overall verdict conclusion summary movie film feature line thoughts rating".split())


def stands_alone(tagged: Tagged, match: Match) -> bool:
    """Whether words alone are a verdict and no heading ("The Bad:") or grade of a part ("Video: good")."""
    if tagged.texts[match.end()] == ":" or (
        tagged.texts[match.start() - 1] == ":" and tagged.texts[match.start() - 2] not in _LABELS_OF_ALL
    ):
        return False
    return not_repeated(tagged, match)


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
    if tagged.texts[match.end() - 1] == "winner" and tagged.tags[match.end()] in "op":
        return False  # "Winner of the top prize"
    bare = tagged.tags[match.start()] in "iyeE"
    return bare or first in ("what", "a", "an", "such", "another", "one", "my")


def can_work(tagged: Tagged, match: Match) -> bool:
    """Whether a verb suits its subject: characters do not drag, and parts are not judged by "which works"."""
    head, verb = tagged.entries[match.end("a") - 1], tagged.entries[match.start("e")]
    if passive(tagged, match):
        return False
    if head is None or verb is None:
        return False
    if tagged.texts[match.start("e")] in _TRANSITIVE and (
        _hands_over(tagged, match) or tagged.tags[match.start() - 1] == "t" or tagged.tags[match.end()] == "f"
    ):
        return False  # "the cut which the director delivered"
    if verb.aspect == "role" and head.aspect not in ("acting", "casting", "characters"):
        return False
    return not (head.aspect == "role" or (head.aspect == "characters" and verb.aspect == "pacing"))


def of_actors(tagged: Tagged, match: Match) -> bool:
    """Whether words said of a named person judge the acting and not the person."""
    judging = judging_words(tagged, match)
    if all(w in _PRAISE for w in judging) or _in_a_part(tagged, match.end()):
        return True
    if of_the_cast(tagged, match.start("who")):
        return not STATES.issuperset(judging)
    of_all = any(e.aspect != "none" for i in range(*match.span("e")) if (e := tagged.entries[i]))
    return full_name(tagged, match) and of_all and not any(w in NATURES for w in judging)


def worth_lifting(tagged: Tagged, match: Match) -> bool:
    """Whether what is lifted or harmed is the film's doing, and not somebody or something in the story."""
    head = tagged.entries[match.end("a") - 1]
    return head is not None and head.aspect not in _IN_THE_STORY


_IN_THE_STORY = frozenset("characters role violence design makeup romance treatment".split())


def of_the_cast(tagged: Tagged, at: int) -> bool:
    """Whether a person named at a token, under the performer's own name, plays in the film."""
    return acts(tagged, at)


#: What is told of performers as of anybody else, and judges no performance.
STATES = words_of("opinion_states")


def known_actor(tagged: Tagged, match: Match) -> bool:
    """Whether the person, or the last one named before a pronoun, is of the film's cast: others do many things well."""
    at = match.start("who")
    if match["who"] == "H":
        at = tagged.tags.rfind("P", max(at - 40, 0), at) if tagged.texts[at] in ("he", "she") else -1
    return at > 0 and of_the_cast(tagged, at)


def _in_a_part(tagged: Tagged, end: int) -> bool:
    """Whether words of a part follow: "is rather dull as the sheriff", "is good in the lead"."""
    if tagged.texts[end] == "as":
        return tagged.tags[end + 1] in "dCP"
    return tagged.texts[end] in ("in", "for") and not _PARTS.isdisjoint(tagged.texts[end : end + 4])


_PARTS = frozenset("role roles part parts lead leads title turn cameo bit".split())


def as_actor(tagged: Tagged, match: Match) -> bool:
    """Whether "is a fine villain" judges the acting: the noun is an actor's or a character's."""
    entry = tagged.entries[match.end() - 1]
    return entry is not None and entry.aspect in ("acting", "characters") and full_name(tagged, match)


def of_her_work(tagged: Tagged, match: Match) -> bool:
    """Whether words said of "he" or "she" can only judge the acting."""
    return tagged.texts[match.start()] in ("he", "she") and all(w in WORKS for w in judging_words(tagged, match))


def by_a_person(tagged: Tagged, match: Match) -> bool:
    """Whether a pronoun that does well is an actor's: the verb itself must speak of acting."""
    entry = tagged.entries[match.start("e")]
    general = entry is not None and entry.aspect == "overall"
    if passive(tagged, match):
        return False
    if entry is not None and entry.aspect in ("pacing", "look", "story", "effects", "sound"):
        return False  # "Ann is dragged by her hair"
    if tagged.texts[match.start("e")] in _TRANSITIVE and _hands_over(tagged, match):
        return False
    if match["who"] != "H":
        if entry is not None and general and craft_of(tagged, match.start("who")) == "direction":
            return True  # "director Ann Lee delivers"
        known = of_the_cast(tagged, match.start("who")) and tagged.texts[match.start("e")] not in _OF_THE_STORY
        return not general or known or tagged.texts[match.start("e")] in WORKS
    return tagged.texts[match.start("who")] in ("he", "she") and not general


def _hands_over(tagged: Tagged, match: Match) -> bool:
    """Whether something is delivered: "Ann delivers the parcel", "the cut that Ann delivered"."""
    after = tagged.tags[match.end()]
    return after in "dewaPCTftHis" or (after == "." and tagged.tags[match.start() - 1] in "tH")


_TRANSITIVE = frozenset(("delivers", "delivered", "deliver"))
#: What people do in stories too: said under performers' own names, where critics tell the story by them.
_OF_THE_STORY = words_of("opinion_story_verbs")


def presents_actor(tagged: Tagged, match: Match) -> bool:
    """Whether "a … NAME" presents an actor: in parentheses any judging word does, elsewhere a good one."""
    if tagged.texts[match.start("g")] not in ("a", "an", "the"):
        return False
    entries = [e for i in range(*match.span("e")) if (e := tagged.entries[i])]
    if not full_name(tagged, match):
        return False
    if tagged.tags[match.start() - 1] == "(":
        return tagged.tags[match.start("e")] == "y" or any(e.aspect != "none" for e in entries)
    natural = any(w in NATURES for w in judging_words(tagged, match))
    return any(e.aspect != "none" and e.sign > 0 for e in entries) and not natural


def _describes(tagged: Tagged, match: Match) -> bool:
    """Whether a word for a person's nature is said of a hero or a villain: that tells the story."""
    head = tagged.texts[match.end("a") - 1]
    return head in _ONE_PERSON and all(w in NATURES for w in judging_words(tagged, match))


def of_a_prize(tagged: Tagged, match: Match) -> bool:
    """Whether "best" names what a prize is given for: "the BAFTA for Best British Film"."""
    start = match.start("e")
    if tagged.texts[start] != "best":
        return False
    begin = tagged.tags.rfind(".", 0, start)
    return not _PRIZES.isdisjoint(tagged.texts[max(begin, start - 12) : start])


_PRIZES = frozenset(
    "oscar oscars award awards bafta baftas globe globes emmy emmys cesar césar palme prize prizes won winning winner"
    " nominated nominations nomination nominee".split()
)


def no_description(tagged: Tagged, match: Match) -> bool:
    """Whether "ADJ ASPECT" judges and does not tell what a character, or a person of a calling, is like."""
    start = match.start("e")
    if of_a_prize(tagged, match):
        return False
    if tagged.texts[start] == "better" and "x" not in tagged.tags[max(start - 6, 0) : start]:
        return False  # "they are ready for better scripts"
    head, said = tagged.entries[match.end("a") - 1], tagged.entries[match.start("e")]
    if head and said and said.aspect == "pacing" and head.aspect in _WITHOUT_PACE:
        return False  # "padded costumes", "slow eyes"
    return not _describes(tagged, match)


_WITHOUT_PACE = frozenset("design look effects makeup violence sound acting casting role chemistry romance".split())


_ONE_PERSON = frozenset(
    "hero heroine villain protagonist antagonist character actor actress director writer writers hair clothes outfits"
    " monster creature creatures villains heroes monsters lead model models performer".split()
)


#: Nouns that stand for the thing spoken of.
PRO_FORMS = frozenset("one thing stuff piece effort".split())
