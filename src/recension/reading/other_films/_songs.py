"""Titles in quotation marks that are songs': by what the text keeps its marks for, or by the words right round them."""

import re

from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._marked_runs import title_like
from recension.reading.mentions._mention import QUOTED, TITLE, Mention

_SONGS = re.compile(
    r"\b(?:songs?|riffs?|lyrics?|choruses|chorus|melody|ditty"
    r"|boombox|karaoke|tunes?|soundtrack|jukebox|needle[- ]?drops?|ballads?|album|single|singer|singing"
    r"|sings)\b"
)
_AROUND = (420, 160)
#: A piece on a disc is called by a name in quotation marks too.
_SUPPLEMENT = re.compile(
    r"\b(?:featurettes?|documentar(?:y|ies)|making-of|supplements?|extras?|docs?|interview pieces?)\b"
)
#: So are passages of the film.
_PASSAGE = re.compile(
    r"[\"',]* (?:sequence|scene|episode|chapter|segment|prologue|epilogue|montage|section|story|part|sketch|footage"
    r"|number)s?\b"
)


_NAMES_A_PASSAGE = re.compile(
    r"\b(?:(?:animation|segment|story|episode|part|sequence|scene|chapter|section|vignette|look|design|hero|heroine"
    r"|ending)s?"
    r" (?:of|in|from|called|titled|entitled)|(?:released|known|issued|retitled|reissued|sold|shown"
    r"|renamed)\b[^\n.;\"]{0,36} as)"
    r" [\"']$"
)
_VERSION = re.compile(r"\b(?:Cut|Edition|Version|Collection|Trilogy)\b")


@once_a_text
def quotes_are_songs(typed: Typed) -> bool:
    """Whether a text that speaks of songs keeps quotation marks from films: its own title never stands in them."""
    own = [m for m in typed.mentions if m.own]
    if not own or _SONGS.search(typed.shadow) is None:
        return False
    return not any(in_quotes(typed, m) for m in typed.mentions if m.own or dated(typed, m))


def in_marks(typed: Typed, m: Mention) -> bool:
    """Whether a mention stands in quotation marks, be they single."""
    return typed.text.view[max(0, m.start - 1) : m.start] in ('"', "'")


def in_quotes(typed: Typed, m: Mention) -> bool:
    """Whether a mention stands in double quotation marks."""
    return typed.text.view[max(0, m.start - 1) : m.start] == '"'


def dated(typed: Typed, m: Mention) -> bool:
    """Whether a year in brackets follows a title, as only films have."""
    return m.kind in (TITLE, QUOTED) and _DATED.match(typed.text.view, m.end) is not None


_DATED = re.compile(r"[,.]?\"? ?[(\[](?:18|19|20)\d\d")


def is_song_by_habit(typed: Typed, m: Mention) -> bool:
    """Whether a title in quotation marks is a song's, in a text that keeps them for songs and speaks of such here."""
    titled = title_like(typed.text.view[m.start : m.end], emphatic=False)
    if m.own or not titled or not in_quotes(typed, m) or dated(typed, m) or not quotes_are_songs(typed):
        return False
    at, _ = typed.from_view(m.start, m.end)
    line = typed.line_at(at)[0]
    named = _NAMES_A_PASSAGE.search(typed.shadow, max(line, at - 60), at) or _VERSION.search(m.name)
    if named or _PASSAGE.match(typed.shadow, at + 1):
        return False
    if _SUPPLEMENT.search(typed.shadow, max(typed.line_at(at)[0], at - 60), min(typed.line_at(at)[1], at + 40)):
        return False
    return _SONGS.search(typed.shadow, max(0, at - _AROUND[0]), at + _AROUND[1]) is not None


@once_a_text
def songs_in_marks(typed: Typed) -> frozenset[int]:
    """Where in the view the titles in quotation marks begin that are songs: no film is spoken of there."""
    songs = {m.start for m in typed.mentions if m.kind == TITLE and not m.own and _is_heard(typed, m)}
    marked = (m for m in typed.mentions if m.kind in (TITLE, QUOTED) and not m.own and in_marks(typed, m))
    last = -1
    for m in (m for m in marked if not dated(typed, m)):
        if _goes_on(typed, last, m) or _is_told_a_song(typed, m) or is_song_by_habit(typed, m):
            songs.add(m.start)
            last = m.end
    return frozenset(songs)


#: What is done to songs alone, right behind a title and right before one.
HEARD_AFTER = (
    r"(?: (?:is|was|are|still|then|first|finally|suddenly|first|later|softly|quietly|briefly|can be"
    r"|could be))*,? (?:(?:plays|playing|played"
    r"|blares?|blaring|pumps|booms|thunders|pours|drifts|rings) "
    r"(?:over|under|out|on|in full|in the background|in the (?:car|bar)|while|as|behind|through(?:out)?|from"
    r"|at the (?:end|start|close|beginning)|without|twice|again|to)\b"
    r"|(?:(?<=is )|(?<=was )|(?<=are )|(?<=be )|(?<=quietly )|(?<=briefly ))(?:heard|sung)\b|(?:comes|came|kicks?"
    r"|kicked|fades?|starts|cuts) (?:on|in|up)(?= the (?:radio|soundtrack"
    r"|jukebox|stereo|car)|[.,;]|$| (?:and|as|you|we|while|when|over|at))"
    r"|(?:over|under|behind) (?:the |its |those |both )?(?:[a-z]+ )?(?:credits|titles|title sequence|montage|opening"
    r"|ending)"
    r"|on the (?:soundtrack|radio|jukebox|stereo|boombox|turntable|car radio|record player)"
    r"|(?:accompan(?:y|ies)|underscores?|opens|closes|ends) (?:it|the (?:film|movie|picture|scene|sequence|show"
    r"|montage|entrance|end|credits)|[\ue001\ue002\ue003]'s? (?:entrance|exit|death|arrival|first))\b"
    r"|blar(?:es|ing)\b)"
)
SUNG_BEFORE = (
    r"\b(?:sings?|sang|singing|sung|croons?|crooning|croon|croaks?|belts? out|belting out|warbl(?:es?|ing)|wails?"
    r"|hums?|humming|whistl(?:es?|ing)|strums?|yodels?|(?:tears|launches|bursts|launching|tearing) into"
    r"|lip-?syn(?:c|ch)(?:s|es|ing|ed)? to|(?:sing|sings|sang|singing|dances?|dancing|danced|grooves?|jams?|mimes?"
    r"|miming) (?:along )?to"
    r"|to the (?:tune|sounds?|strains|beat|accompaniment) of|strains of|(?:rendition|cover|choruses|chorus|verses?"
    r"|bars|snatch(?:es)?|coda|reprise|recording) of"
    r"|blaring|blasting|blasts?|the (?:song|tune|ballad|hymn|anthem|aria|lullaby|standard)(?: called| titled)?)"
    r"(?: (?:the (?:song|tune|classic|old)|his own|her own|their own|all of|a bit of|along with))?"
)
_HEARD_AFTER = re.compile(HEARD_AFTER)
#: "It opens with Ada Quill's Salt Rain".
_SET_TO = (
    r"\b(?:opens|opened|closes|closed|ends|ended|begins|starts|starting|opening|ending|closing) (?:up )?(?:with|to)"
    r" (?:the )?[\ue001\ue002](?:'s|') $"
)
_SUNG_BEFORE = re.compile(rf"{_SET_TO}|" + SUNG_BEFORE + r"(?: (?:the )?[\ue001\ue002]'s?)? (?:the )?$")


def _is_heard(typed: Typed, m: Mention) -> bool:
    """Whether a title without marks is told as songs are: "sings Low Tide", "Low Tide plays over the titles"."""
    if in_marks(typed, m) or dated(typed, m):
        return False
    at, _ = typed.from_view(m.start, m.end)
    if _SUNG_BEFORE.search(typed.shadow, max(typed.line_at(at)[0], at - 70), at):
        return True
    return (
        m.words > 1
        and _HEARD_AFTER.match(typed.shadow, at + 1) is not None
        and SHOWN.match(typed.shadow, at + 1) is None
    )


#: Films play as well: in cinemas, on screens and channels.
SHOWN = re.compile(
    r"[^\n.;,]{0,14} (?:in|on|at|to) (?:the |a |its |your |local |packed |full )*(?:theat|cinema|screen|tv"
    r"|television|cable|channel|big|festival|house|crowd|audience|double|drive)"
)

_ROW = re.compile(r"[,.]?[\"'],?(?: and| or)? [\"']")


def _goes_on(typed: Typed, last: int, m: Mention) -> bool:
    """Whether a title stands in a row with a song that ends right before it."""
    return 0 <= last <= m.start <= last + 9 and _ROW.fullmatch(typed.text.view, last, m.start) is not None


#: Words that call a title a song, or say what is done to one.
_CALLED_A_SONG = re.compile(
    r"\b(?:(?:love |theme |title |pop |rock )?songs?|tunes?|ballads?|ditty|anthem|single|needle[- ]drops?|aria|hymn"
    r"|lullaby)(?: in (?:the|this) (?:film|movie|show))?"
    r"(?: (?:is|are|was|were|include|includes|called|titled|like|such as))?[,:]? [\"']$"
    r"|\b(?:songs|tunes|numbers|repertoire|covers|set list|ballads|anthems|standards)\b(?:[^\n.;\"']{0,30}"
    r"[ ,—–-](?:including|such as|among them|especially|notably)|:| [—–-]|,| like| are)? [\"']$"
    r"|\b(?:cut|edited|choreographed|set|danc\w+|strut\w*|lip-?sync\w*|singing along|swaying)(?: [a-z'-]+){0,4}"
    r" to (?:[\ue001\ue002]'s? )?[\"']$"
    r"|\b(?:sings?|sang|sung|singing|croons?|covers?|rendition of|strikes? up|struck up|striking up) [\"']$"
    r"|\bon the (?:boombox|radio|car radio|jukebox|stereo|soundtrack|turntable):? [\"']$"
    r"|\b(?:has|have|had|gets?|got|puts?|brings?|restores?|with) (?:the |its |all the |his |her )?[\ue001\ue002]"
    r"(?:'s?)? (?:back|again|restored|reinstated)(?: in)?(?:[,:;]| —| –| \()? ?(?:including |notably )?[\"']$"
)
_HEARD = re.compile(
    r"[,.]?[\"'],? (?:(?:which|that) )?(?:(?:is|was|are|can be) (?:still |briefly |only )?heard\b"
    r"|(?:plays?|playing) (?:out|over|under|behind) (?:the|it|a)\b"
    r"|(?:runs|ran|running|goes|threads) (?:right |all )?through (?:the (?:film|picture|movie|score|soundtrack)|it)\b"
    r"|(?:under|over|underneath|behind) it\b"
    r"|over the (?:opening|closing|end|final) (?:credits|titles)"
    r"|(?:over|under|behind) (?:the|a|that|its|his|her|both) (?!(?:sequel|original|remake|other|rest|years)\b"
    r"|(?:first|second|last) (?:film|movie|one|two|few|part))"
    r"|(?:on|from) (?:the|a|his|her|every) (?:boombox|jukebox|radio|car radio|stereo|soundtrack|floor|turntable)"
    r"|(?:is|was|are|were) used\b|at the (?:end|start|close|beginning|climax|finish)\b(?! of the (?:day|year|decade)))"
)
_NO_SONG = "film|movie|novel|book|play|comedy|drama|thriller|western|documentary|own|first|second|last|next|early|late"
_WHOSE = re.compile(rf"(?P<who>[\ue001\ue002])'s? (?:(?!{_NO_SONG})[a-z-]+ )?\"$")
_BY_WHOM = re.compile(r"[,.]?\"?,? by (?:the )?(?P<who>[\ue001\ue002])")


def _is_told_a_song(typed: Typed, m: Mention) -> bool:
    """Whether the words before a title call it a song, or name its musician where songs are talked of."""
    at, _ = typed.from_view(m.start, m.end)
    before = typed.shadow[max(typed.line_at(at)[0], at - 60) : at]
    if _CALLED_A_SONG.search(before) or _HEARD.match(typed.shadow, at + 1):
        return _PASSAGE.match(typed.shadow, at + 1) is None
    whose, by = _WHOSE.search(before), _BY_WHOM.match(typed.shadow, at + 1)
    if not (whose or by) or not _in_talk_of_songs(typed, m, at):
        return False
    who = at - len(before) + whose.start("who") if whose else by.start("who") if by else at
    makers = typed.within(who, who + 1)
    return not any(_makes_films(maker) for maker in makers) and _OF_FILMS.search(before) is None


def _in_talk_of_songs(typed: Typed, m: Mention, at: int) -> bool:
    """Whether music is spoken of near a title; in its own sentence, where films are called so too."""
    if m.known:
        line, end = typed.line_at(at)
        return _SONGS.search(typed.shadow, max(line, at - 90), min(end, at + 90)) is not None
    return _TALK.search(typed.shadow, max(0, at - 240), at + 100) is not None


_TALK = re.compile(
    rf"{_SONGS.pattern}|\b(?:music|cleared|clearance|licen[cs]\w+|royalt\w+|band|credits|played? over)\b"
)
_OF_FILMS = re.compile(r"\b(?:films?|movies?|directed|stars?|starred|novels?|books?|plays?)\b")


def _makes_films(person: Mention) -> bool:
    """Whether somebody is credited for this film, or for others, with anything but its music."""
    return person.credit is not None and not any(p.startswith("crew") for p in person.credit.properties)
