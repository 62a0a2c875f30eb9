"""Songs and musicians heard in the film, in more wordings, where no quotation marks tell them."""

import re
from collections.abc import Iterator

from recension.reading._mentions import NAME, PERSON, QUOTED, TITLE
from recension.reading._near import near
from recension.reading._rules import Draft, Hit, Rule
from recension.reading.rules.music import _NOT_HEARD, _makes_it

_A = r"(?:the )?@name|(?:the )?@known"
_ROW = rf"(?:the )?[{NAME}{PERSON}](?:(?:, and |, | and | & )(?:the )?[{NAME}{PERSON}]){{0,9}}"


def _artists(hit: Hit) -> Iterator[Draft]:
    """Musicians in a row; the film's composer and its players are credited otherwise."""
    place = near(hit, "value")
    if _NOT_HEARD.search(place.before) or place.others(30):
        return
    for m in hit.mentions("value"):
        if m.kind in (NAME, PERSON) and not m.own and not _makes_it(m) and m.credit is None:
            yield hit.draft(m.name, {"artist": m.name}, mention=m)


def _of_artist(hit: Hit) -> Iterator[Draft]:
    """A song told by who sings it: "Highway 61 Revisited by Bob Dylan is back over the opening scene"."""
    song, artist = hit.mentions("value"), hit.mentions("artist")
    if song and artist and not song[0].own:
        yield hit.draft(song[0].name, {"artist": artist[0].name}, mention=song[0])


def _songs_of(hit: Hit) -> Iterator[Draft]:
    """Songs in quotation marks in a row, with the one who is named before them."""
    artist = hit.mentions("artist")
    place = near(hit)
    for m in hit.mentions("value"):
        if m.kind in (QUOTED, TITLE) and not m.own and not _NOT_HEARD.search(place.before):
            yield hit.draft(m.name.strip(" ,."), {"artist": artist[0].name if artist else ""}, mention=m)


_QUOTED_ROW = rf"\"[{QUOTED}{TITLE}],?\"(?:(?:, and |, | and | or ),?\"[{QUOTED}{TITLE}],?\"){{0,6}}"
RULES: tuple[Rule, ...] = (
    Rule("ARTISTS can be heard", "music", rf"\b(?:heard|featured|represented|on the soundtrack),? (?P<quote>(?:(?:include|includes|including|are|among them|such as|like|from|by|they include),? )?(?P<value>{_ROW}) (?:among them|among others|and others)?)", build=_artists),
    Rule("ARTISTS on the soundtrack", "music", rf"(?P<quote>(?P<value>{_ROW}) (?:are |is |all |also |plays? |blares? |pop up |turn up |can be heard |(?:is|are) heard |feature )?on the (?:soundtrack|radio|jukebox|stereo|sound track))\b(?! (?:album|cd))", build=_artists),
    Rule("music of ARTISTS", "music", rf"\b(?P<quote>(?:the (?:music|sounds?|strains|songs|voice|tunes) of|music by the likes of|songs by the likes of|a soundtrack (?:of|by|from|featuring|that includes|with)|(?:the )?soundtrack (?:features|includes|contains|boasts|offers|mixes)(?: songs by| music by| tracks by| the music of| the likes of)?|plenty of|lots of|scored (?:to|with)|set to) (?P<value>{_ROW}))(?= |[.,;:)!?\n]|$)", build=lambda hit: _musical(hit)),
    Rule("so is ARTIST", "music", rf"\b(?P<quote>(?:so (?:is|are)|as (?:is|are)|along with|and so do) (?P<value>{_ROW}))(?=[.,;:)!?\n]|$)", build=lambda hit: _back_too(hit)),
    Rule("the song is SONG", "music", rf"\b(?P<quote>(?:the|that|this|whose|opening|closing|theme|title) song (?:is|was|being|of choice is)(?: called| titled)?,? (?P<value>\"[{QUOTED}{TITLE}],?\"))", build=_songs_of),
    Rule("music, especially SONG", "music", rf"\b(?P<quote>(?:songs|music|tracks|tunes|soundtrack|score|numbers)[^\n.;\"]{{0,40}}?,? (?:particularly|especially|notably|including|most notably|above all|among them|like) (?P<value>{_QUOTED_ROW}))", build=_songs_of),
    Rule("ARTIST soundtrack", "music", rf"\b(?P<quote>(?:the|a|an|his|with) (?:[a-z-]+ ){{0,2}}?(?P<value>[{NAME}{PERSON}]) (?:soundtrack|songs|tunes|tracks|numbers|hits|records))\b(?! (?:video|album|company|label|deal|career))", build=_artists),
    Rule("SONG by ARTIST is heard", "music", rf"(?P<quote>(?P<value>[{NAME}{TITLE}]) by (?P<artist>(?:the )?[{NAME}{PERSON}])) (?:is|plays|blares|opens|closes|kicks|runs|comes|can be heard|over|accompan)\b", build=_of_artist),
    Rule("ARTIST's SONGS", "music", rf"(?P<quote>(?P<artist>(?:the )?[{NAME}{PERSON}])'s? (?:own |hit |haunting |[a-z]+ )?(?P<value>{_QUOTED_ROW}))", build=lambda hit: _songs_if_music(hit)),
    Rule("sings SONGS", "music", rf"\b(?P<quote>(?P<artist>[{NAME}{PERSON}])?(?: [a-z]+){{0,3}}? ?(?:sings?|sang|sing|singing|performs?|performing|croons?|belts out|warbles|plays|covers) (?P<value>{_QUOTED_ROW}))", build=_songs_of),
    Rule("songs like SONGS", "music", rf"\b(?P<quote>(?:songs|tunes|tracks|numbers|hits|standards|classics|rockers|ballads)(?: (?:like|such as|including|as|,|:))+ (?P<value>{_QUOTED_ROW}))", build=_songs_of),
)  # fmt: skip

_MUSIC = re.compile(
    r"\b(?:songs?|soundtrack|music(?:al)?|sings?|sang|sung|singing|heard|radio|tunes?|tracks?|lyrics?|rock|rocker|band|credits|album|score|label|play(?:s|ed|ing)? over|use of|strains)\b"
)


def _musical(hit: Hit) -> Iterator[Draft]:
    """ "plenty of Grateful Dead on the soundtrack": a music word must stand in the match or just behind it."""
    place = near(hit, width=60)
    if _MUSIC.search(hit.match[0] + place.after[:40]):
        yield from _artists(hit)


def _back_too(hit: Hit) -> Iterator[Draft]:
    """ "so are the Temptations", where the clause before speaks of music."""
    if _MUSIC.search(near(hit, width=140).before) and re.search(r"\b(?:soundtrack|songs?|tunes?|over the|heard|credits)\b|\"", near(hit, width=140).before):
        yield from _artists(hit)


def _songs_if_music(hit: Hit) -> Iterator[Draft]:
    """A possessive before quotation marks names a song only where the sentence speaks of music and of no film by title."""
    sentence = near(hit, width=120).sentence
    if _MUSIC.search(sentence) and not re.search(r"\b(?:films?|movies?|directed|novel|book|episode)\b", hit.match[0]):
        yield from _songs_of(hit)
