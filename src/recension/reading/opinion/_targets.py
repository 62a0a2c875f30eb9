"""Whom an opinion is about: the people beside the words that judge."""

import re

from recension.reading.mentions._mention import NAME, PERSON
from recension.reading.opinion._tags import Tagged

_AFTER = re.compile(r"[uop][dwie]{0,3}a?(P(?:(?:,&?|&)P)*)")
_CALLED_BY = re.compile(r"(P(?:(?:,&?|&)P)*)")
_CALLINGS = frozenset("actor actors actress actresses performer director composer cinematographer".split())
_BEFORE = re.compile(r"(P(?:(?:,&?|&)P)*)(?:\([^()]{0,8}\)|,[^.;()]{1,12},)?[iwhDpkd]{0,4}$")
_BY = frozenset(("by", "from", "between"))
_PERSONAL = frozenset("acting casting role direction script music look effects makeup design chemistry".split())
_EACH = frozenset(("acting", "casting", "role"))  # of several people each is judged alone
_ENSEMBLE = {"acting": "ensemble", "casting": "ensemble"}


def targets_of(tagged: Tagged, match: "re.Match[str]", aspect: str) -> list[str]:
    """The full names; "ensemble" for acting that is nobody's; one empty name where there is no target."""
    return named_at(tagged, _who(tagged, match), aspect) if aspect in _PERSONAL else [""]


def targets_within(tagged: Tagged, first: int, end: int, aspect: str, *, of: int = -1) -> list[str]:
    """The full names of the people among tokens first..end-1, said to do what is judged; as `targets_of` else.

    `of` is the token of the person that a pronoun there stands for, if any.
    """
    places = [of] if of >= 0 else [i for i in range(first, end) if tagged.tags[i] == "P"]
    return named_at(tagged, places, aspect) if aspect in _PERSONAL else [""]


def named_at(tagged: Tagged, places: list[int], aspect: str) -> list[str]:
    """The full names at some tokens, for an aspect that is somebody's work."""
    if aspect in _EACH:
        places = [i for i in places if acts(tagged, i)] or [i for i in places if not _is_elsewhere(tagged, i)]
    names = [m.name for i in places for m in tagged.typed.within(*tagged.span(i, i))]
    if aspect not in _EACH and names:
        return [" and ".join(dict.fromkeys(names))]
    return list(dict.fromkeys(names)) or [_ENSEMBLE.get(aspect, "")]


def _is_elsewhere(tagged: Tagged, i: int) -> bool:
    """Whether a name is of somebody who did something else, or of something (a place, a firm): behind "in" or "at"."""
    mention = tagged.mention(i)
    if mention is None or mention.credit is not None:
        return False
    other = tagged.hands.get(mention.name, "acting") != "acting"
    return other or (mention.kind == NAME and tagged.texts[i - 1] in _AT)


_AT = frozenset("in at to from of outside near around like into".split())


def especially(tagged: Tagged, end: int) -> list[int]:
    """The places of people named apart after a judgement of all: "especially X and Y"."""
    found = _APART.match(tagged.tags, end)
    if not found or tagged.texts[found.start(1)] not in ("especially", "particularly", "notably"):
        return []
    return [i for i in range(*found.span(2)) if tagged.tags[i] == "P"]


_APART = re.compile(r"[,(;]?&?(i)[upo]{0,2}(P(?:(?:,&?|&)P)*)")


def craft_of(tagged: Tagged, i: int) -> str:
    """What a person's work is called: that of an actor, unless the credits or the words near say otherwise."""
    mention = tagged.mention(i)
    credit = mention.credit if mention else None
    if credit is not None:
        known = (aspect for role, aspect in _CREDITED.items() if role in credit.properties)
        return "acting" if credit.acts else next(known, "acting")
    if mention is not None and (told := tagged.hands.get(mention.name)):
        return told
    near = tagged.texts[max(i - 3, 0) : i + 5]
    called = next((aspect for word, aspect in _CALLED.items() if word in near), "")
    return called or _CREDITED.get(mention.trade if mention else "", "acting")


def acts(tagged: Tagged, i: int) -> bool:
    """Whether a person named at a token plays in the film by its credits or the text, or is a player by trade."""
    mention = tagged.mention(i) if tagged.tags[i] == "P" else None
    if mention is None:
        return False
    if mention.credit is not None:
        return mention.credit.acts
    told = tagged.hands.get(mention.name)
    return told == "acting" if told else mention.kind == PERSON and mention.plays


_CREDITED = {"director": "direction", "screenwriter": "script", "crew:music": "music", "crew:cinematography": "look"}
_CALLED = {"director": "direction", "directed": "direction", "writer": "script", "screenwriter": "script"} | {
    "composer": "music",
    "cinematographer": "look",
}


def _belongs(tagged: Tagged, i: int) -> bool:
    """Whether a person within the words of a judgement is the one judged: "X's …", "… by X (and Y)"."""
    of = tagged.tags.rfind("o", max(i - 4, 0), i)
    return (
        tagged.tags[i + 1] == "s"
        or (of > 0 and tagged.tags[of - 1] == "a")
        or not _BY.isdisjoint(tagged.texts[max(i - 4, 0) : i])
    )


def _who(tagged: Tagged, match: "re.Match[str]") -> list[int]:
    tags = tagged.tags
    if "who" in match.re.groupindex and match["who"] and match["who"] != "H":
        return [i for i in range(*match.span("who")) if tags[i] == "P"]
    inside = [i for i in range(match.start(), match.end()) if tags[i] == "P" and _belongs(tagged, i)]
    if inside:
        return inside
    after = _AFTER.match(tags, match.end())
    if tagged.texts[match.end() - 1] in _CALLINGS:
        after = _CALLED_BY.match(tags, match.end()) or after
    if after and (tags[match.end()] == "P" or tagged.texts[match.end()] in _BY):
        return [i for i in range(*after.span(1)) if tags[i] == "P"]
    if tags[match.start() - 1] == "s" and tags[match.start() - 2] == "P":
        return [match.start() - 2]
    if "who" in match.re.groupindex and match["who"] == "H":
        if tagged.texts[match.start("who")] not in ("he", "she"):
            return []
        return [i for i in [tags.rfind("P", max(match.start() - 60, 0), match.start())] if i >= 0]
    before = _BEFORE.search(tags, max(match.start() - 12, 0), match.start())
    if before:
        return [i for i in range(*before.span(1)) if tags[i] == "P"]
    if tagged.texts[match.start()] in ("his", "her"):
        found = tags.rfind("P", max(match.start() - 60, 0), match.start())
        return [found] if found >= 0 else []
    return []
