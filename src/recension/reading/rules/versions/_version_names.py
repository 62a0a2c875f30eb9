"""The names that versions go by: the words of cuts, states and editions, and a name without articles and praise."""

import re

from recension.reading.matching._typed import Typed, once_a_text

#: Words that make a version of a version: what was done to it, for whom it was made, how long it is.
CUT = r"director'?s'?|producer'?s'?|uncut|unrated|uncensored|unedited|un-?cut|extended|theatrical|re-?edited|re-?cut|censored|bowdleri[sz]ed|butchered|mutilated|chopped[ -]up|hacked[ -]up|trimmed|tv-edited|edited[ -]for[ -](?:tv|television)|truncated|abridged|reconstructed|expanded|integral|roadshow|assembly|rough|work ?print|export|r[ -]rated|\"?r\"? ?rated|pg[ -]rated|x[ -]rated|soft-?core|hard-?core|festival|preview|alternate|work-?in-progress|re-?mastered|remastered|restored|fully restored|colori[sz]ed|tinted|letter-?boxed|pan[ -]and[ -]scan|pan & scan|wide[- ]?screen|full[- ]?screen|full[- ]?frame|dubbed|[a-z]+-dubbed|english dubbed|subtitled|[a-z]+[ -]language|[a-z]+-subtitled|redux|airline|in-flight|airplane|syndicated|syndication|sanitized|sanitised|black[ -]and[ -]white|re-?scored|re-?dubbed|sing-?along|3-?d"
KIND = r"original theatrical|original|final|international|european|american|us|u\.s\.|uk|british|english|japanese|german|french|italian|spanish|swedish|canadian|australian|chinese|hong kong|foreign|domestic|overseas|longer|shorter|full-length|complete|edited|cut|tv|television|network|broadcast|cable|home video|video|silent|sound|black[ -]and[ -]white|b&w|colou?r|special|ultimate|deluxe|limited|platinum|definitive|\d\d?(?:th|st|nd|rd)[ -]anniversary|anniversary|collector'?s'?|criterion|signature|steelbook|gold|vista series|superbit|two-disc|2-disc|double-disc|premium"
SURE_EDITION = r"standard|special|ultimate|deluxe|limited|platinum|definitive|\d\d?(?:th|st|nd|rd)[ -]anniversary|anniversary|collector'?s'?|extended|uncut|unrated|restored|director'?s'?|two-disc|2-disc|signature|steelbook|superbit|premium|criterion|gold"
HEAD = r"(?:cut|version|edition|print|edit|presentation|form|cop(?:y|ies)|dub|tape|assembly|restoration)"

#: Names that say a cut or state, without the word "version".
_CINEMA = re.compile(r"(?i)^(?:original )?(?:cinema|theatre|theater) (?:version|cut|release|edit)$")
_BARE = re.compile(
    r"^(?:(?:totally|fully|completely|newly|brand-new|new|complete|original|so-called) )*(uncut|unrated|uncensored|unedited|theatrical|\"?r\"?[ -]?rated|pg[ -]rated|x[ -]rated) (?:version|print|form|copy|presentation|release|edit)$"
)


_FINISHED = re.compile(r"(?:the )?final (?:cut|edit|print|version|release)")
_RIVALS = re.compile(r"\b(?:director'?s'? cut|theatrical (?:cut|version|release)|rough cut|work-?print|extended (?:cut|version)|(?:first|earlier|original|longer|shorter|previous|uncut|unrated) (?:cut|version|edit))\b")


@once_a_text
def _has_rivals(typed: Typed) -> bool:
    """Whether a text names a version beside which a final cut is another."""
    return _RIVALS.search(typed.shadow) is not None


def is_the_film_as_released(typed: Typed, words: str) -> bool:
    """Whether "the final cut" is no more than the film as it was finished: written small, and no other version is named."""
    return _FINISHED.fullmatch(words) is not None and not _has_rivals(typed)


def name_of(words: str) -> str:
    """An edition's name: without articles and praise; a lone adjective of cutting stands for its version."""
    plain = re.sub(r"^(?:the|this|a|an) ", "", " ".join(words.split()))
    plain = re.sub(
        r"(?i)\bdirectors?'? cut", lambda m: "Director's Cut" if m[0][-3] == "C" else "director's cut", plain
    )
    plain = re.sub(r"^(?:\d+[ -]minute )original$", "original version", plain)
    if _CINEMA.match(plain):
        return "theatrical"
    bare = _BARE.match(plain.lower())
    if bare:
        return re.sub(
            r"^(?:r|pg|x)(?= ?-?rated)", lambda m: m[0].upper(), bare[1].replace('"', "").replace(" rated", "-rated")
        )
    return re.sub(
        r"^(?:totally|fully|completely|newly|digitally|beautifully|so-called|brand-new|superior|inferior)[ ,]+",
        "",
        plain,
    )
