"""Songs by titles in any quotation marks, in a row or alone, beside a word for songs or for how they are heard."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.other_films._songs import dated
from recension.reading.rules.music._heard import ARTIST

_SONG = (
    r"(?:songs?|tunes?|anthems?|ballads?|ditty|ditties|arias?|love songs?|hymns?|lullaby|lullabies|carols?|waltz(?:es)?|showtunes?|show tunes?|musical numbers?|production numbers?|dance numbers?|song-and-dance numbers?|"
    r"needle[- ]drops?|(?:opening|closing|main|love|title) themes?|pop songs?|torch songs?|theme songs?|title songs?|duets?|solos?|singles?|sing-?alongs?|showstoppers?|earworms?|reprises?)"
)
_SONG_TOO = r"(?:numbers?|tracks?|hits?|standards?|cover(?:s| version)?|compositions?|pieces?|cues?|themes?|chorus(?:es)?|medley)"
_TITLE = rf"[\"'][{QUOTED}{TITLE}][?!.,]{{0,2}}[\"']?"
#: Between two of a row; American writers keep the comma within the marks: "A," "B".
_JOINT = r"(?:,? (?:and|or|&) |, |; | / |(?<=[,!?.][\"']) )"
_ROW = rf"{_TITLE}(?:{_JOINT}{_TITLE}){{0,9}}"
#: Two titles in marks or more.
LONG_ROW = rf"{_TITLE}(?:{_JOINT}{_TITLE}){{1,9}}"


def songs_in(hit: Hit) -> list[Mention]:
    """The titles of a row that may be songs'."""
    named = [m for m in hit.mentions("value") if m.kind in (QUOTED, TITLE) and not m.own and len(m.name) > 1]
    return [m for m in named if not m.name[0].islower() and not dated(hit.typed, m) and not _CAPTION.search(m.name) and m.words < _SPOKEN]


#: So many words are said by somebody.
_SPOKEN = 11
_CAPTION = re.compile(r"(?i)\b(?:years|months|weeks|days|hours) (?:later|ago|earlier)$")


def _heard(hit: Hit) -> Iterator[Draft]:
    """Each title of a row, with whose it is where that is told."""
    place = near(hit, "value", width=60)
    if _NOT_HERE.search(place.before) or _OF_OTHERS.match(place.after):
        return
    artist = next((m.name for m in [*hit.mentions("artist"), *hit.mentions("by")]), "")
    for song in songs_in(hit):
        yield hit.draft(song.name.strip(" ,."), {"artist": artist}, mention=song)


#: What was sung elsewhere, or is only like a song; what is no song.
_NOT_HERE = re.compile(
    r"\b(?:wrote|known for|famous for|remind(?:s|ed)? me of|remember(?:ed)? (?:him|her|them) from|used in|heard in|films?|movies?|novel|book|play|episodes?|entitled|album|isn't in|not in the|instead of|rather than|should have|would have|could have|"
    r"from|like (?:a|the)|scene|sequence|chapter|segment|short|featurette|documentary)[^.;\"']{0,25}$"
)
_OF_OTHERS = re.compile(r"^,? (?:\(?(?:18|19|20)\d\d\b|films?|movies?|era|episodes?|series|novel|scene|sequence|featurette)")


def _too(hit: Hit) -> Iterator[Draft]:
    """ "The number 'X'", "the track 'X'": where music is spoken of besides."""
    if not hit.has("too") or _MUSIC.search(near(hit, width=140).before + near(hit, width=80).after):
        yield from _heard(hit)


_MUSIC = re.compile(
    r"\b(?:songs?|soundtrack|music(?:al)?|sings?|sang|sung|singing|singers?|lyrics?|radio|jukebox|tunes?|album|band|danc(?:e|es|ed|ing)|choreograph\w*|score|rock|pop|guitar|piano|vocals?|stereo|playlist|karaoke|remixed|dj)\b"
)


def _of_songs(hit: Hit) -> Iterator[Draft]:
    """ "Such an upbeat number as 'X'": with a word for songs in it."""
    if _NUMBERED.search(hit.match[0]):
        yield from _heard(hit)


_NUMBERED = re.compile(r"\b(?:song|number|tune|ballad|duet)s?\b")


def _in_music(hit: Hit) -> Iterator[Draft]:
    """Titles in a row, in a sentence that speaks of music and of no films."""
    place = near(hit, width=150)
    start, end = hit.match.span()
    around = hit.typed.shadow[max(0, start - 220) : end + 120] if len(hit.mentions("value")) >= _SEVERAL else ""
    if _SINGS.search(f"{place.before}{place.after}{around}") and not _FILMS.search(f"{place.sentence}{around}"):
        yield from _heard(hit)


#: So many in a row are songs where those are spoken of in the sentence before or after, too.
_SEVERAL = 3


#: A title in quotation marks may be anything where "music" alone is spoken of.
_SINGS = re.compile(r"\b(?:songs?|sings?|sang|sung|singing|tunes?|numbers|lyrics?|soundtrack|remixed|tracks|album|jukebox|duet|ballads?|(?<!\d )hits|medley)\b")
_FILMS = re.compile(r"\b(?:films|movies|sequels?|episodes?|series|novels?|books?|plays|starring|directed|director of|shorts|featurettes?|documentar(?:y|ies)|cartoons|remakes?|franchise)\b")


def _listed(hit: Hit) -> Iterator[Draft]:
    """ "The tracks A, B, and C": names without quotation marks, two at least."""
    named = [m for m in hit.mentions("value") if not m.own]
    if len(named) > 1 and _MUSIC.search(near(hit, width=200).sentence):
        for m in named:
            yield hit.draft(hit.typed.text.view[m.start : m.end], mention=m)


_INITIALS = r"[a-z0-9]{2,5}+(?:[/&][a-z0-9]{1,4}+)?"  # "OTB", "PX/QY": no name to the eye of capitals


_GREAT_BEFORE = re.compile(r"[A-Z]\w* $")


def _whose(hit: Hit) -> Iterator[Draft]:
    """ "OTB's Salt in the Rain": a title without marks behind its musicians, in a sentence that speaks of music."""
    (m,) = hit.mentions("value")
    place = near(hit, width=150)
    maker = next(iter(hit.mentions("artist")), None)
    if m.own or m.words < 2 or not _MUSIC_PLAYED.search(place.sentence) or _FILMS.search(place.sentence):
        return
    if (maker.credit is not None or maker.own) if maker is not None else not hit.words("artist").isupper():
        return
    start = hit.span("artist")[0]
    if _GREAT_BEFORE.search(hit.typed.text.view, max(0, start - 20), start):
        return
    if not (m.known or maker is None) or _NOT_HERE.search(place.before) or _OF_OTHERS.match(place.after):
        return
    yield hit.draft(hit.typed.text.view[m.start : m.end], {"artist": hit.words("artist")}, mention=m)


#: What says that music is heard, and is said of no film's title.
_MUSIC_PLAYED = re.compile(
    r"\b(?:songs|soundtrack|jukebox|needle[- ]drops?|listen(?:s|ed|ing)? to|the music (?:that|which)|tunes|(?:opens|closes|ends|begins|starts|opening|closing) (?:with|to)|plays? over|radio|danc(?:es?|ed|ing) to|sings? along|lip-?sync\w*)\b"
)


def _sung(hit: Hit) -> Iterator[Draft]:
    """ "warbling 'Salt Rain'", "the 'Salt Rain' number": a title in any marks beside what is done to songs alone."""
    place = near(hit, width=60)
    if not _NOT_HERE.search(place.before):
        for song in songs_in(hit):
            yield hit.draft(song.name.strip(" ,."), mention=song)


_ANY = rf"[{NAME}{PERSON}{CHARACTER}{TITLE}]"
_MOVES = r"(?:danc\w+|glid\w+|strut\w*|march\w*|driv\w+|roll\w*|montage|walk\w*|stroll\w*|lip-?sync\w*|boog\w+|groov\w+|sway\w*|twirl\w*|waltz\w*|cut|set|choreographed|scored|jam\w*|rock\w*|headbang\w*|sing\w*(?: along)?|air[- ]guitar\w*|strip\w*|workout|skat\w+)"

RULES: tuple[Rule, ...] = (
    Rule("songs: ROW", "music", rf"(?P<quote>@begin(?:(?P<artist>{ARTIST})'s? )?(?:{_SONG}|(?P<too>{_SONG_TOO}))(?: (?:called|titled|entitled|named|include|includes|including|are|is|was|were|such as|like|especially|notably|particularly|here|of))*(?:,|:| —| –| -)? ?(?P<value>{_ROW})(?:,? (?:by|from|performed by|sung by) (?P<by>{ARTIST}))?)", build=_too),
    Rule("such a number as TITLE", "music", rf"(?P<quote>\b(?:such (?:an? )?|(?:songs|numbers|tunes) )(?:[a-z-]+ ){{0,3}}?(?:song|number|tune|ballad|duet)?s? ?(?:as|inclusive of) (?P<value>{_ROW}))", build=lambda hit: _of_songs(hit)),
    Rule("songs were written: ROW", "music", rf"(?P<quote>\b(?:{_SONG})\b[^\n.;\"'—]{{0,60}}?(?: —|:|,| –| -| \() ?(?:including |such as |like |among them |notably |namely |especially )?(?P<value>{LONG_ROW}))", build=_heard),
    Rule("TITLE the song", "music", rf"(?P<quote>(?P<value>{_TITLE}),? (?:is |was |being |remains |makes |becomes )?(?:(?:a|an|the|his|her|their|one of (?:the|her|his|their)|another|that) )(?:[a-z'-]+,? ){{0,4}}?(?:{_SONG}|(?:sad|happy|upbeat|catchy|slow|big|lovely|beautiful|rousing|memorable|musical|great|fun|toe-tapping) number|hit song)\b)", build=_heard),
    Rule("sings TITLE in marks", "music", rf"(?P<quote>\b(?:sings?|sang|sung|singing|croons?|crooning|warbl(?:es?|ed|ing)|belt(?:s|ed|ing)? out|hums?|humming|whistl(?:es?|ing)) (?:(?:along (?:to|with)|with (?:him|her|them|it)|to (?:him|her|them)|about|out) )?(?:the (?:song|hymn|tune|old|famous) )?(?P<value>{_TITLE}))", build=_sung),
    Rule("plays TITLE in marks", "music", rf"(?P<quote>\b(?:plays?|played|playing|performs?|performed|performing|strums?|strumming|hear(?:s|d|ing)?) (?:the (?:song|tune|old) )?(?P<value>{_TITLE}))", build=_in_music),
    Rule("the TITLE number", "music", rf"(?P<quote>\b(?:the|his|her|their|that|this|an?|one|its|another) (?:[a-z'-]+ ){{0,3}}?(?P<value>{_TITLE}) (?:(?:production|dance|musical|song-and-dance|closing|opening) )?(?:song|number|duet|ballad|aria|tune)s?\b(?! and dance))", build=_sung, presupposed=True),
    Rule("ARTIST's TITLE among songs", "music", rf"(?P<quote>(?P<artist>{ARTIST}|\b{_INITIALS})'s? (?P<value>[{NAME}{TITLE}]))", build=_whose),
    Rule("a row of songs", "music", rf"(?P<quote>(?P<value>{LONG_ROW}))", build=_in_music),
    Rule("moves to SONG", "music", rf"(?P<quote>\b{_MOVES}\b[^\n.;\"']{{0,40}}? to (?:the (?:tune|strains|sounds?|beat) of )?(?:(?P<artist>{ARTIST})'s? )?(?P<value>{_TITLE}))", build=_heard),
    Rule("SONG on the bus", "music", rf"(?P<quote>(?P<value>\"[{QUOTED}{TITLE}],?\") (?:on the (?:bus|soundtrack|radio|jukebox|stereo|turntable|record player|car radio)|over the (?:end|opening|closing|final|credits)|(?:kicks|comes|fades|blasts|blares|swells|strikes|starts|begins) (?:in|on|up|out|playing)|plays (?:on|over|as|in|while|during)|playing (?:on|over|in|as)))\b", build=_in_music),
    Rule("tracks A, B and C", "music", rf"(?P<quote>\b(?:songs|tracks|numbers|tunes|cues) (?:like |such as |including |called |titled )?(?P<value>{_ANY}(?:, {_ANY})*(?:,? (?:and|&) {_ANY})))(?! (?:sings?|sang|wrote|perform|perform|sing|play))", build=_listed),
)  # fmt: skip
