"""Single titles in quotation marks that the talk of music round them makes songs, whatever stands right beside them."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._marked_runs import title_like
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.other_films._songs import dated
from recension.reading.rules.music._heard import ARTIST, NOT_HEARD

_MARK = r"[\"']"
_TITLE = rf"{_MARK}(?P<value>[{QUOTED}{TITLE}])[?!.,]{{0,2}}{_MARK}?"
#: What music is made with: who plays a title on these plays no part.
_INSTRUMENTS = re.compile(
    r"\b(?:pianos?|pianist|guitars?|fiddles?|violins?|organ|organist|accordion|banjo|ukulele|harmonica|trumpet|sax(?:ophone)?|bagpipes|drums?|flute|cello|harp|"
    r"bands?|orchestra|choir|juke ?box|radio|record player|gramophone|phonograph|music box|calliope|stereo|(?:national )?anthem|theme song|theme music|background music|"
    r"concert|bandstand|songs?|tunes?|sings?|sang|sung|singing|soundtrack|lyrics?|ballads?|whistl\w+|dances?|dancing|danced|mtv)\b"
)
#: Words that speak of these may mean one of them by a title.
_FILMS = re.compile(
    r"\b(?:films|movies|sequels?|prequels?|episodes?|series|shows?|sitcoms?|novels?|books?|plays|poems?|stor(?:y|ies)|starring|starred|stars|directed|director of|shorts|featurettes?|documentar(?:y|ies)|cartoons?|"
    r"remakes?|franchise|games?|albums?|magazines?|channel|network|theat(?:er|re)s?|cinemas?|released|version of|scenes? from|musicals|segments?|chapters?|lines?|words?|says?|said|saying|shouts?|yells?|called|calls|titled|entitled|nicknamed|named|character|"
    r"role|roles|part of|portray\w*|genre|oscars?|awards?|stage|broadway|opera|ballet)\b"
)
#: So many words are said by somebody; fewer than so many may be anybody's name.
_SPOKEN, _NAMED = 9, 3


def _song(hit: Hit) -> Mention | None:
    """The title, where it is written as songs are and is no film of its own."""
    found = hit.mentions("value")
    if not found or found[0].own or dated(hit.typed, found[0]) or found[0].credit is not None:
        return None
    m = found[0]
    written = m.name.strip(" ,.!?")
    sentence = m.words >= _NAMED and written[:1].isupper()
    fits = title_like(written, emphatic=False) or sentence
    return m if fits and len(written) > 1 and m.words < _SPOKEN else None


def _draft(hit: Hit, m: Mention) -> Draft:
    artist = next((a.name for a in [*hit.mentions("artist"), *hit.mentions("by")]), "")
    return hit.draft(m.name.strip(" ,."), {"artist": artist}, mention=m)


def _aloud(hit: Hit) -> Iterator[Draft]:
    """ "The band was playing 'Salt Rain'", "when they play 'Salt in the Rain'": no part is played by them."""
    m, place = _song(hit), near(hit, width=120)
    talk = f"{place.before} {place.after}"
    if m is None or _ON_SCREENS.match(place.after) or _ELSE_PLAYED.match(place.after):
        return
    if _INSTRUMENTS.search(talk) or (m.words >= _NAMED and (_THEY.search(place.before) or _SUNG.search(m.name))):
        yield _draft(hit, m)


_ON_SCREENS = re.compile(r"[\"']? (?:at the|in (?:the )?(?:theat|cinema)|on (?:tv|television|cable|hbo|dvd))|[\"']? [\ue001\ue002]")
_ELSE_PLAYED = re.compile(r"[\"']? (?:in|opposite|with) [\"'\ue001\ue002\ue004]")
#: Small words within, as songs have them and no part: "Salt in the Rain".
_SUNG = re.compile(r"(?i)^(?!the |a |an |mr |mrs )\w+ (?:\w+ )?(?:in|on|with|me|you|my|your|to|like|for|i|we|us|up|down|away) ?")
_THEY = re.compile(r"\b(?:they|we|you|it|that|when|(?<=they )(?:also )?|(?<=it )(?:also )?) (?:also |then |even |actually |always |only )*$")


def _told_of(hit: Hit) -> Iterator[Draft]:
    """ "The song that the band ever recorded, 'Salt Rain'": a word for songs, what is told of them, and a title."""
    m, place = _song(hit), near(hit, width=60)
    if m is None or _NO_SONG.search(hit.match["gap"]) or _FILMS.search(hit.match["gap"]) or _NO_SONG_BEHIND.match(place.after):
        return
    if not NOT_HEARD.search(place.before):
        yield _draft(hit, m)


#: What parts a word for songs from a title that is somebody's, a film's or what somebody says.
_NO_SONG = re.compile(r"[\ue004\ue005]|\b(?:artists?|singers?|bands?|groups?|who|meaning?|title|wonder\w*|think\w*|means?|reminds?|reminded|and dance|like|he|she|i|you|his|her|film|movie|musical from|video for)\b|,[^,]*,[^,]*,")
_NO_SONG_BEHIND = re.compile(r"[\"']? (?:films?|movies?|series|shows?|group|band|album|character|,? the (?:film|movie))\b")


def _bands(hit: Hit) -> Iterator[Draft]:
    """ "The music by 'The Gulls' and 'Low Tide'": a name in marks behind "by" is nobody's title."""
    for m in (*hit.mentions("value"), *hit.mentions("other")):
        if not m.own:
            yield hit.draft(m.name, {"artist": m.name}, mention=m)


def _chosen(hit: Hit) -> Iterator[Draft]:
    """ "Choosing Ada Quill for the soundtrack": whom the credits know for the music is credited with it."""
    for m in hit.mentions("value"):
        if m.kind in (NAME, PERSON) and m.credit is None and not m.own:
            yield hit.draft(m.name, {"artist": m.name}, mention=m)


def _bands_of(hit: Hit) -> Iterator[Draft]:
    """ "A stirring soundtrack from The Gulls": films have soundtracks too, so that a title names none of them."""
    if not any(m.kind in (TITLE, QUOTED) or m.known for m in hit.mentions("value")):
        yield from _chosen(hit)


RULES: tuple[Rule, ...] = (
    Rule("TITLE played aloud", "music", rf"(?P<quote>\b(?:plays?|played|playing) (?:the (?:song|tune|old) )?{_TITLE})", build=_aloud, presupposed=True),
    Rule("a song told of, TITLE", "music", rf"(?P<quote>\b(?:songs?|tunes?|ballads?|duets?|arias?|anthems?|music videos?)\b(?P<gap>[^\n.;\"':()]{{0,60}}?)(?:[,:]| is| are| was| were|(?<=music video)) {_TITLE})", build=_told_of),
    Rule("music by BANDS in marks", "music", rf"(?P<quote>\b(?:music|songs?|tracks?|tunes?|soundtrack) (?:by|performed by|from the band|featuring) {_MARK}(?P<value>[{QUOTED}{TITLE}]),?{_MARK}(?:,? (?:and|&) {_MARK}(?P<other>[{QUOTED}{TITLE}]){_MARK})?)", build=lambda hit: _bands(hit)),
    Rule("ARTIST's music aloud", "music", rf"(?P<quote>(?:listening to |playing |plays |played |hear )?(?P<value>{ARTIST})(?:'s?)? (?:[a-z-]+,? ){{0,3}}?(?:music|songs?|tunes?|recordings?)(?: is| was| are| were)? (?:(?:blar|blast|blow|boom|pour|drift|play|pump|well)(?:ing|s|ed)|on the (?:soundtrack|radio|jukebox|stereo)|over the (?:credits|opening|closing|end)|heard))(?![\w-])", build=lambda hit: _chosen(hit)),
    Rule("soundtrack from ARTIST", "music", rf"(?P<quote>\b(?:soundtrack|songs|tunes) from (?P<value>{ARTIST}(?:(?:, |,? and ){ARTIST}){{0,6}}))(?=[.,;:!?)\n]|$| (?:is|was|are|which|that|and|who|plays|makes|helps)\b)", build=lambda hit: _bands_of(hit)),
    Rule("ARTIST for the soundtrack", "music", rf"(?P<quote>\b(?:choosing|chose|picking|picked|getting|got|hiring|hired|enlist\w+|commission\w+|having|using|used|recruit\w+|tapped|tapping) (?P<value>{ARTIST}(?:,? and {ARTIST})?) (?:for|to (?:do|write|provide|record|create|perform)) (?:the|its|this) (?:soundtrack|songs|theme song|title song|music)\b)", build=lambda hit: _chosen(hit)),
)  # fmt: skip
