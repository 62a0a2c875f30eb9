"""Songs heard in the film, by their names."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.other_films._songs import dated, songs_in_marks
from recension.reading.rules.music._heard import ARTIST, NOT_AFTER, NOT_HEARD
from recension.vocabulary import Assertion

_SONG = r"(?:songs?|tunes?|anthem|ballads?|singles?|ditty|ditties|aria|theme song|title song|title track|love song|hymn|lullaby|instrumental|carol|power ballad|waltz|showtune)"
_SONG_TOO = r"(?:numbers?|tracks?|hits?|classics?|standards?|cover|recording|theme)"
#: A title without quotation marks: capitals with the small words between them.
_UNQUOTED = r"(?:(?:i|a|the|my|you|in|on|to|it) )?(?:@name|[\ue004])(?:(?: (?:\d+|of|the|in|for|to|on|a|an|my|me|you|your|and|it|is|with|from|be|all|through)){0,3} @name){0,3}"
_PLAYED = r"(?:plays?|is (?:playing|heard|sung)|are heard|playing|comes on|blar(?:es|ing)|swells|kicks in|runs (?:over|through|under|behind|beneath)|recurs|opens the film|closes the film|accompan(?:ies|ying)|over the (?:opening|closing|end) (?:credits|titles)|(?:under|beneath|behind|over) (?:it|the (?:scene|titles|credits|montage)))"


def _songs(hit: Hit) -> list[Mention]:
    named = [m for m in hit.mentions("value") if m.kind in (QUOTED, TITLE) and not m.own and len(m.name) > 1]
    return [m for m in named if not m.name[0].islower()]


def _artist(hit: Hit) -> str:
    named = [m for m in hit.mentions("artist") or hit.mentions("by") if m.kind in (NAME, PERSON, CHARACTER, QUOTED, TITLE)]
    return "/".join(m.name for m in named[:2])


def _heard(hit: Hit) -> Iterator[Draft]:
    """Songs named in quotation marks, with who plays them."""
    place = near(hit, "value")
    if NOT_HEARD.search(place.before) or NOT_AFTER.match(place.after):
        return
    given = Assertion.ASSERTED if "set to" in f"{place.before[-45:]}{hit.match[0]}" else None
    for song in _songs(hit):
        yield hit.draft(song.name.strip(" ,."), {"artist": _artist(hit)}, mention=song, assertion=given)


_OF_MUSIC = re.compile(rf"\b(?:{_SONG}|soundtrack|music(?:al)?|sings?|sang|sung|singing|heard|radio|rendition|lyrics?|danc(?:es?|ed|ing)|strains|needle|scored|soundtracks?|album|stereo|accompan(?:y|ies|ied|iment)|blar(?:es|ing)|underscores?|closes the (?:film|movie)|opens the (?:film|movie)|turntable|playlist|record player|hums?|humming|used (?:over|twice|three|throughout|in the)|is used|over the (?:opening|closing|end|final)|end credits|opening credits|closing credits|karaoke|sing-?alongs?|jukebox|choir|guitar|piano)\b")


#: What the sentence before comes down to, so that what is somebody's is a song.
_SOUND = re.compile(r"\b(?:sound|music|songs?|soundtrack|score|tunes?|needle drops?)[.:!] ?$")


def _if_song(hit: Hit, *, sure: bool = False) -> Iterator[Draft]:
    """A quoted name is a song only where music is spoken of."""
    place = near(hit, width=70)
    told = hit.has("artist") and _SOUND.search(hit.typed.shadow[max(0, place.line[0] - 40) : place.line[0]].rstrip("\n"))
    if sure or told or _OF_MUSIC.search(place.before + hit.match[0] + place.after[:50]):
        yield from _heard(hit)


def _named_song(hit: Hit) -> Iterator[Draft]:
    """A song so called; "the classic" and "the hit" name songs only where music is spoken of."""
    yield from _if_song(hit, sure=not hit.has("too"))

def _unquoted(hit: Hit) -> Iterator[Draft]:
    """A song whose name stands without quotation marks: the words as they are."""
    place = near(hit, "value")
    if NOT_HEARD.search(place.before) or NOT_AFTER.match(place.after):
        return
    start, end = hit.span("value")
    capitals = _CAPITALS.search(hit.typed.text.view, max(0, start - 40), start) if not hit.match["value"].startswith("the ") and hit.match.start("value") < hit.match.start("artist") else None
    start = capitals.start() if capitals else start
    value = hit.typed.text.view[start:end].strip()
    yield hit.draft(value, {"artist": _artist(hit)}, mention=(start, end), quote=(start, hit.quote()[1]))


def _each_unquoted(hit: Hit) -> Iterator[Draft]:
    place = near(hit, "value")
    if not NOT_HEARD.search(place.before) and not NOT_AFTER.match(place.after):
        for mention in hit.mentions("value"):
            yield hit.draft(mention.name, {"artist": _artist(hit)}, mention=mention)


_WHOSE_SONGS = re.compile(r"(?:the|all the|his|her|those) ([\ue001\ue002])(?:'s)? (?:songs|recordings|tracks|tunes|numbers)\b")


def _among_them(hit: Hit) -> Iterator[Draft]:
    """Songs out of those spoken of, with whose they are."""
    line = hit.typed.line_at(hit.match.start())[0]
    whose = list(_WHOSE_SONGS.finditer(hit.typed.shadow, line, hit.match.end()))
    artist = hit.typed.within(*whose[-1].span(1))[0].name if whose else ""
    for song in _songs(hit):
        yield hit.draft(song.name.strip(" ,."), {"artist": artist}, mention=song)


#: The words of a title that open a sentence: capitals of no mention.
_CAPITALS = re.compile(r"(?:\b[A-Z][\w']+ )+$")


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
        if m.kind in (QUOTED, TITLE) and not m.own and not m.name[:1].islower() and not NOT_HEARD.search(place.before):
            yield hit.draft(m.name.strip(" ,."), {"artist": artist[0].name if artist else ""}, mention=m)


def _sings(hit: Hit) -> Iterator[Draft]:
    """ "Sings 'A'"; parts are played, too, and stories covered, so that music must be spoken of."""
    if not hit.has("loosely") or _BEFORE_MUSIC.search(near(hit, width=110).sentence.replace(hit.match[0], "")):
        yield from _songs_of(hit)


def _among_music(hit: Hit) -> Iterator[Draft]:
    """ "The numbers, especially 'A'", and no "soundtracks for movies like 'B'"."""
    if not re.search(r"\b(?:films?|movies?|shows?|series|games?)\b", hit.match[0]):
        yield from _songs_of(hit)


_MUSICAL = re.compile(
    r"\b(?:songs?|soundtrack|music(?:al)?|sings?|sang|sung|singing|heard|radio|jukebox|stereo|playlist|tunes?|tracks?|lyrics?|rock|rocker|band|credits|album|score|label|play(?:s|ed|ing)? over|use of|strains)\b"
)


def _songs_if_music(hit: Hit) -> Iterator[Draft]:
    """A possessive before quotation marks names a song only where the sentence speaks of music and of no film by title."""
    sentence = near(hit, width=120).sentence
    if any(dated(hit.typed, m) for m in hit.mentions("value")):
        return
    if _MUSICAL.search(sentence) and not re.search(r"\b(?:films?|movies?|directed|novel|book|episode)\b", hit.match[0]):
        yield from _songs_of(hit)


_QUOTED_ROW = rf"\"[{QUOTED}{TITLE}],?\"(?:(?:, and |, | and | or ),?\"[{QUOTED}{TITLE}],?\"){{0,6}}"
_BEFORE_MUSIC = re.compile(rf"\b(?:{_SONG}|soundtrack|music|sings?|sang|sung|album|credits|heard)\b")


def _so_called(hit: Hit) -> Iterator[Draft]:
    """ "The tune Slow Tide": a name in capitals after a lower-case word for songs, or beside who sings it."""
    place = near(hit, "value", width=110)
    first = hit.typed.text.view[hit.quote()[0]]
    if hit.rule.name == "the song TITLE" and first.isupper() and place.start - place.line[0] > 12:
        return  # "Song Dynasty"
    if _BEFORE_MUSIC.search(f"{place.before}{hit.match[0][: -len(hit.words('value')) or None]}{place.after}"):
        yield from _unquoted(hit)


#: Films and books are hits and classics too.
_HITS = re.compile(r"^(?:hits|classics|standards|numbers|tracks)\b")


def _of_songs(hit: Hit) -> Iterator[Draft]:
    """ "Songs like A and B"; "hits like A" where songs are spoken of."""
    place = near(hit, width=120)
    if not _HITS.match(hit.match[0]) or re.search(r"\b(?:songs?|soundtrack|sings?|sang|sung|music|album|tunes?|radio|band|singer)\b", f"{place.before} {place.after}"):
        yield from _songs_of(hit)


def _examples(hit: Hit) -> Iterator[Draft]:
    """ "Songs like A and B", without quotation marks."""
    yield from (hit.draft(m.name, mention=m) for m in hit.mentions("value") if not m.own)


#: 'a "Lodestone" soundtrack': whose music it is.
_BY_ARTIST = re.compile(r"\"? (?:soundtrack|songs|music|album|score|tunes|tribute)\b")


#: A manner, a caption.
_NO_TITLE = re.compile(r"(?i)(?:-ish|-like|-esque)$|\b(?:years|months|weeks|days|hours) (?:later|ago|earlier)$")
#: What is said or shown and sung by nobody.
_SAID = re.compile(r"\b(?:dialogues?|lines?|phrase|catch-?phrase|caption|words?|subtitle|quote|cut to|says?|said|yells?|shouts?|called|references?(?: [a-z]+)* to)[ :,]+[\"']?$")
_FILM_MAKER = re.compile(r"\b(?:directed by|films? (?:by|of|like)|movies? like)\b")


_SONGS_BY = re.compile(r"\b(?:songs?|tunes?|soundtrack|sings?|sang|sung|singing|singers?|ballads?|musical|numbers?|hits?|single|lyrics?|album|track|radio|boombox|jukebox|band|danc(?:e[sd]?|ing)|heard|licen[cs]\w+|needle|reel|music|playing|hip-hop)\b")
_OF_FILMS = re.compile(r"\"? (?:sequence|behind the scenes|biopic|film|movie|series|sitcom|sketch|skit)\b")


def _by_habit(hit: Hit) -> Iterator[Draft]:
    """A title in quotation marks, in a text that keeps those for songs or beside words that tell a song."""
    place = near(hit)
    if NOT_HEARD.search(place.before) or NOT_AFTER.match(place.after) or _OF_FILMS.match(place.after):
        return
    start = place.line[0]
    if not _SONGS_BY.search(hit.typed.shadow, max(0, start - 160), min(len(hit.typed.shadow), place.line[1] + 90)):
        return
    for m in hit.mentions("value"):
        written = hit.typed.text.view[m.start : m.end]
        if (
            m.start in songs_in_marks(hit.typed)
            and not written[:1].islower()
            and not _NO_TITLE.search(written)
            and not (_SAID.search(place.before) or _FILM_MAKER.search(place.sentence))
            and not _BY_ARTIST.match(hit.typed.shadow, hit.match.end())
        ):
            whose = hit.mentions("artist") or hit.mentions("by")
            yield hit.draft(written.strip(" ,."), {"artist": whose[0].name if whose else ""}, mention=m)


RULES: tuple[Rule, ...] = (
    Rule("song SONG by ARTIST", "music", rf'(?P<quote>(?P<value>"[{QUOTED}{TITLE}],?"),?(?: [a-z]+)?,? (?:\(?(?:by|from|performed by|sung by|courtesy of) (?P<artist>{ARTIST}(?: and {ARTIST})?)))(?! (?:films?|movies?))', build=lambda hit: _if_song(hit)),
    Rule("ARTIST's SONG", "music", rf'(?P<quote>(?P<artist>{ARTIST})\'s? (?:(?!for\b|of\b|in\b|to\b|from\b|film\b|movie\b|score\b|show\b|series\b|novel\b|book\b|play\b|poem\b|painting\b|column\b|sitcom\b)[a-z-]+ ){{0,3}}?(?:(?:{_SONG}|{_SONG_TOO}) )?(?P<value>"[{QUOTED}{TITLE}]"))', build=lambda hit: _if_song(hit)),
    Rule("the song SONG", "music", rf'(?P<quote>(?:\b(?:the|a|an|its|#\d|this|old|hit|that|ballads?|number) (?:[a-z#\d-]+ ){{0,3}}?|(?P<artist>{ARTIST})(?:\'s)? (?:[a-z-]+ ){{0,2}}?)(?:{_SONG}|(?P<too>{_SONG_TOO}))(?: called| titled| entitled| named|,)? (?P<value>"[{QUOTED}{TITLE}],?"(?:(?:,? and |, )"[{QUOTED}{TITLE}],?"){{0,4}})(?: by (?P<by>{ARTIST}))?)', build=lambda hit: _named_song(hit)),
    Rule("SONG is a song", "music", rf'(?P<quote>(?P<value>"[{QUOTED}{TITLE}]"),? (?:is )?(?:a|an|the|another|one of (?:the|her|his|their)) (?:[a-z-]+ ){{0,4}}?(?:{_SONG})\b)', build=_heard),
    Rule("set to SONG", "music", rf'\b(?P<quote>(?:set to|to the (?:tune|strains|sound|accompaniment) of|singing|sings?|sang|performing|performs?|danc(?:es|ing|ed) to|rendition of|strains of|lip-sync(?:s|hing|ing)? to) (?:the |an? |his |her )?(?:(?P<artist>{ARTIST}(?:/{ARTIST})*)(?:\'s)? (?:[a-z-]+,? )?)?(?:[a-z-]+ ){{0,2}}?(?:{_SONG},? )?(?P<value>"[{QUOTED}{TITLE}],?"))', build=lambda hit: _if_song(hit, sure=True)),
    Rule("SONG plays", "music", rf'(?P<quote>(?P<value>"[{QUOTED}{TITLE}],?"(?: and "[{QUOTED}{TITLE}]")?) (?:is |are )?{_PLAYED}\b)(?! (?:in (?:theaters|theatres|cinemas)|at the|like|on (?:tv|cable|hbo|dvd)))', build=lambda hit: _if_song(hit, sure=True)),
    Rule("it was SONG", "music", rf'\b(?P<quote>(?:it was|it\'s|it is|what plays[^\n"]{{0,40}}? is|we hear|you hear|opens with|closes with|ends with|hear|heard is) (?:(?P<artist>{ARTIST})(?:\'s)? )?(?P<value>"[{QUOTED}{TITLE}],?")(?: by (?P<by>{ARTIST}))?)', build=lambda hit: _if_song(hit, sure=hit.has("by"))),
    Rule("SONGS among them", "music", rf'\b(?:songs|recordings|tracks|tunes|numbers)\b[^\n.;"]{{0,60}}, (?P<quote>(?P<value>"[{QUOTED}{TITLE}],?"(?:(?:, and | and |, )"[{QUOTED}{TITLE}],?")*),? among (?:them|others))\b', build=lambda hit: _among_them(hit)),
    Rule("do SONG", "music", rf'\b(?P<quote>(?:does|do|did|doing) (?P<value>"[{QUOTED}{TITLE}],?"))', build=lambda hit: _if_song(hit)),
    Rule("SONG, by ARTIST, closes it", "music", rf'(?P<quote>(?P<value>"[{QUOTED}{TITLE}],?"),? (?:a|an|the) (?:[a-z-]+ ){{0,3}}?(?:cover|recording|performance|rendition|version) by (?P<by>{ARTIST}))', build=lambda hit: _if_song(hit, sure=True)),
    Rule("SONG, sung by", "music", rf'(?P<quote>(?P<value>"[{QUOTED}{TITLE}],?"),? (?:[a-z]+ ){{0,2}}?(?:sung|crooned|belted out|strummed|whistled|hummed|danced to|mimed to|lip-synch?ed) (?:[a-z]+ly )?(?:by|to|over)\b(?: (?P<by>{ARTIST}))?)', build=lambda hit: _if_song(hit, sure=True)),
    Rule("cover of SONG by ARTIST", "music", rf'\b(?P<quote>(?:cover|rendition|version|recording|performance) of (?P<value>"[{QUOTED}{TITLE}],?") by (?P<by>{ARTIST}))', build=lambda hit: _if_song(hit, sure=True)),
    Rule("SONGS are sung", "music", rf'\b(?P<quote>(?:sings?|sang|sung|singing|performs?|performing|croons?|belts? out|warbles?|plays?|hear|strums) (?:the |his |her |their )?(?:songs? |numbers? )?(?P<value>"[{QUOTED}{TITLE}],?"(?:(?:, and |,? and |, )"[{QUOTED}{TITLE}],?")+))', build=lambda hit: _if_song(hit)),
    Rule("needle drops on SONG", "music", rf'\b(?P<quote>(?:needle[- ]?drops? (?:on|of|is)|strikes? up|struck up|striking up|whistl(?:es|ed|ing)|scored to|underscored by|accompanied by|to the (?:beat|sounds|tune|accompaniment) of|blasts?|blares?|cues? up|puts on) (?:(?P<artist>{ARTIST})(?:\'s?)? )?(?P<value>"[{QUOTED}{TITLE}],?"))', build=lambda hit: _if_song(hit, sure=True)),
    Rule("TITLE by ARTIST is heard", "music", rf"(?P<quote>(?P<value>@name(?: (?:\d+|of|the|in|for|to|on|a|my|me|you|your|and)){{0,2}}(?: @name)?) by (?P<artist>{ARTIST}) (?:is heard|plays|is playing|is back|on the (?:soundtrack|radio|jukebox)|over the (?:opening|closing|end|final|titles|credits)|blares|kicks in|comes on|opens the|closes the))", build=lambda hit: _unquoted(hit)),
    Rule("ARTIST's TITLE plays", "music", rf"(?P<quote>(?P<artist>{ARTIST})'s? (?P<value>{_UNQUOTED}) (?:plays|is heard|is playing|accompanies|blares|kicks in|comes on|on the (?:soundtrack|radio|jukebox)|runs (?:under|over)|over the (?:opening|closing|end|final|titles|credits)|opens the|closes the|swells|pours|drifts|sets the))\b", build=lambda hit: _unquoted(hit)),
    Rule("to ARTIST's TITLE", "music", rf"\b(?P<quote>(?:(?:set|danc(?:e|es|ed|ing)|strutting|cut|edited|choreographed|scored|singing|sings?|lip-synch?(?:s|ing)?) (?:along )?to|to the (?:strains|sounds?|tune|accompaniment|beat) of|(?:play|plays|roll|run|runs|rolls) (?:over|to)|(?:lays?|laid) (?:in|on|down)|(?:uses?|used|using|borrow(?:s|ed)|lift(?:s|ed)|quot(?:es|ed)|drop(?:s|ped) in|slap(?:s|ped) on|paste[sd]? in|score[sd]? it (?:to|with))|sings?|hear|blasting|playing|performs|covers|use of|cover of|needle drop of) (?P<artist>{ARTIST})'s? (?P<value>{_UNQUOTED}))(?! (?:film|movie|character|performance))", build=lambda hit: _unquoted(hit)),
    Rule("ARTIST's TITLES are heard", "music", rf"(?P<quote>(?P<artist>{ARTIST})'s? (?P<value>{_UNQUOTED}(?:(?:, and |, | and )(?:{_UNQUOTED}))+) (?:are|play|can be|all) (?:all |finally |now )?(?:heard|back|play|on the soundtrack|restored))", build=lambda hit: _each_unquoted(hit)),
    Rule("the song is SONG", "music", rf"\b(?P<quote>(?:the|that|this|whose|opening|closing|theme|title|best|first|last|only|one) song(?: (?:that |which )?(?:he|she|they|we|i|you|it|[\ue001-\ue003])(?: [a-z]+){{1,3}})? (?:is|was|being|of choice is)(?: called| titled)?,? (?P<value>\"[{QUOTED}{TITLE}],?\"))", build=_songs_of),
    Rule("music, especially SONG", "music", rf"\b(?P<quote>(?:songs|music|tracks|tunes|soundtrack|score|numbers)[^\n.;\"]{{0,40}}?,? (?:particularly|especially|notably|including|most notably|above all|among them|like) (?:the (?:[a-z'-]+ ){{0,2}}|(?:his|her|their) )?(?P<value>{_QUOTED_ROW}))", build=lambda hit: _among_music(hit)),
    Rule("SONG by ARTIST is heard", "music", rf"(?P<quote>(?P<value>[{NAME}{TITLE}]) by (?P<artist>(?:the )?[{NAME}{PERSON}])) (?:is (?:heard|playing|played|used|sung|featured|on the)|plays|blares|opens|closes|kicks|runs|comes|can be heard|over|accompan)\b", build=_of_artist),
    Rule("ARTIST's SONGS", "music", rf"(?P<quote>(?P<artist>(?:the )?[{NAME}{PERSON}])'s? (?:own |hit |haunting |[a-z]+ )?(?P<value>{_QUOTED_ROW}))", build=lambda hit: _songs_if_music(hit)),
    Rule("sings SONGS", "music", rf"@begin(?P<quote>(?P<artist>[{NAME}{PERSON}])?(?: [a-z]+){{0,3}}? ?@end(?:sings?|sang|singing|performs?|performing|croons?|belts out|warbles|(?P<loosely>plays|covers)) (?P<value>{_QUOTED_ROW}))", build=lambda hit: _sings(hit)),
    Rule("songs like SONGS", "music", rf"\b(?P<quote>(?:songs|tunes|tracks|numbers|hits|standards|classics|rockers|ballads)(?: (?:like|such as|including|as|,|:))+ (?P<value>{_QUOTED_ROW}))", build=lambda hit: _of_songs(hit)),
    Rule("the song TITLE", "music", rf"\b(?P<quote>(?:song|tune|ballad|theme song|title song|hymn|anthem|aria|lullaby|(?<!every )(?<!each )single|number)s? (?:called |titled |entitled |named )?(?P<value>(?:(?:a|the|my|you) )?@name(?: (?:(?:of|the|in|for|to|on|a|my|me|you|your|and|it|is|with|from|be) )?@name){{0,3}})(?: by (?P<artist>{ARTIST}))?)(?! (?:sings?|sang|wrote|plays?|performs|is singing|sung|did|and|had|has|recorded|was|composed|songs?)\b|'s)", build=lambda hit: _so_called(hit)),
    Rule("TITLE, sung by ARTIST", "music", rf"(?P<quote>(?P<value>{_UNQUOTED}),? (?:as |which is )?(?:sung|performed|played|recorded|crooned|covered|belted out) by (?P<artist>{ARTIST}))(?! (?:in the|on the|himself))", build=lambda hit: _so_called(hit)),
    Rule("songs in quotation marks", "music", rf"(?:(?P<artist>{ARTIST})'s? (?:[a-z-]+ )?)?(?P<mark>[\"'])(?P<value>[{TITLE}{QUOTED}])[,.]?(?P=mark)(?:,? by (?P<by>{ARTIST}))?", build=_by_habit),
    Rule("the tracks NAMES", "music", rf"\b(?P<quote>(?:the|his|her|their|favou?rite|with) (?:songs|tunes|tracks|numbers) (?P<value>[{NAME}{TITLE}](?:(?:, and |, | and )[{NAME}{TITLE}]){{1,8}}))(?!'s)", build=lambda hit: _examples(hit)),
    Rule("songs like NAMES", "music", rf"\b(?P<quote>(?:songs|tunes|tracks|rockers|ballads)(?: of (?:his|hers|theirs))? (?:like|such as|including) (?P<value>[{NAME}{TITLE}](?:(?:, and |, | and )[{NAME}{TITLE}]){{0,6}}))(?!'s)", build=lambda hit: _examples(hit)),
)  # fmt: skip
