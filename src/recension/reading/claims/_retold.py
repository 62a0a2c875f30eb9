"""What is said once though several rules tell it: of the same words the fullest telling stands."""

import re

from recension.reading.matching._rules import Draft


def once_each(drafts: list[Draft]) -> list[Draft]:
    """The drafts without those that other drafts of the same words, or earlier ones of the same thing, say better."""
    return _without_retold(_without_repeats(_without_music_twice(_without_nested(drafts))))


def outermost(named: list[Draft], *, apart: bool = False) -> frozenset[tuple[int, int]]:
    """The spans of names that no longer name holds: "the 1990 re-release by Ada Quill" holds "the 1990 re-release".

    `apart`: nor may one begin within another.
    """
    kept, reached = set(), -1
    for start, end in sorted({(d.start, d.end) for d in named}, key=lambda span: (span[0], -span[1])):
        if (start if apart else end) > reached:
            kept.add((start, end))
            reached = max(end, reached)
    return frozenset(kept)


#: Properties whose value is their own words: of two that overlap, the longer says it all.
_OWN_WORDS = ("edition_diff", "release", "extra", "music_change", "production")


def _without_nested(drafts: list[Draft]) -> list[Draft]:
    """The drafts without those of one of `_OWN_WORDS` told by a part of another's words."""
    outer: dict[str, frozenset[tuple[int, int]]] = {}
    for property in _OWN_WORDS:
        named = [d for d in drafts if d.property == property]
        if len(named) > 1:
            outer[property] = outermost(named, apart=property == "edition_diff")
    return [d for d in drafts if d.property not in outer or (d.start, d.end) in outer[d.property]] if outer else drafts


_ARTICLE = re.compile(r"(?i)^(?:(?:the|this|that|his|her|its|said) )+")


def _without_retold(drafts: list[Draft]) -> list[Draft]:
    """Without supplements that are no more than their noun where an earlier one is called by it: "the featurette"."""
    told: dict[str, None] = {}
    again: set[int] = set()
    for draft in sorted((d for d in drafts if d.property == "extra"), key=lambda d: d.start):
        bare = _ARTICLE.sub("", draft.value.lower())
        if " " not in bare.removesuffix(" track") and any(bare.removesuffix(" track") in one for one in told):
            again.add(id(draft))
        told[bare] = None
    return [d for d in drafts if id(d) not in again] if again else drafts


_OF_SONGS = re.compile(r"(?i)\b(?:songs?|music|scores?|soundtrack|theme|tunes?|tracks)\b")
_OF_SCENES = re.compile(r"(?i)\b(?:scenes?|minutes?|footage|ending|shots?|narration|prologue|film|movie|cut)\b")


def _without_music_twice(drafts: list[Draft]) -> list[Draft]:
    """Without differences that say no more than a change of music told in the same words does."""
    changes = [d for d in drafts if d.property == "music_change"]
    if not changes:
        return drafts
    return [d for d in drafts if d.property != "edition_diff" or not any(_says_no_more(d, c) for c in changes)]


def _says_no_more(difference: Draft, change: Draft) -> bool:
    """Whether a difference is told by a part of a change of music's words, or by music alone where the two meet."""
    if _OF_SCENES.search(difference.value):
        return False
    within = change.start <= difference.start and difference.end <= change.end
    meets = change.start < difference.end and difference.start < change.end
    return within or (meets and _OF_SONGS.search(difference.value) is not None)


_WORD_ALONE = "CARRIER word"


def _without_repeats(drafts: list[Draft]) -> list[Draft]:
    """Without carriers told by their word alone where a rule that knows more has the same word."""
    told = [d for d in drafts if d.property == "carrier" and d.rule != _WORD_ALONE and d.mention]
    bare = [d for d in drafts if d.rule == _WORD_ALONE]
    again = {id(d) for d in bare if any(_meet(d, other) for other in told)}
    return [d for d in drafts if id(d) not in again] if again else drafts


def _meet(one: Draft, other: Draft) -> bool:
    a, b = one.mention or (0, 0), other.mention or (0, 0)
    return a[0] < b[1] and b[0] < a[1]
