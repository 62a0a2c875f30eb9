"""Music heard in the film: songs by their names, and those who play them."""

import re
from collections.abc import Iterator

from recension.reading._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading._near import near
from recension.reading._rules import Draft, Hit, Rule
from recension.vocabulary import Assertion

_Q = rf'"?[{QUOTED}{TITLE}]"?'
_A = r"(?:(?:the )?(?:@name|@known))"
_SONG = r"(?:songs?|tunes?|anthem|ballads?|singles?|ditty|ditties|aria|theme song|title song|title track|love song|hymn|lullaby|instrumental|carol|power ballad|waltz|showtune)"
_SONG_TOO = r"(?:numbers?|tracks?|hits?|classics?|standards?|cover|recording|theme)"
#: A title without quotation marks: capitals with the small words between them.
_UNQUOTED = r"(?:(?:i|a|the|my|you|in|on|to|it) )?(?:@name|[\ue004])(?:(?: (?:\d+|of|the|in|for|to|on|a|an|my|me|you|your|and|it|is|with|from|be|all|through)){0,3} @name){0,3}"
_PLAYED = r"(?:plays?|is (?:playing|heard|sung)|are heard|playing|comes on|blar(?:es|ing)|swells|kicks in|runs over|opens the film|closes the film|accompan(?:ies|ying)|over the (?:opening|closing|end) (?:credits|titles))"


def _songs(hit: Hit) -> list[Mention]:
    named = [m for m in hit.mentions("value") if m.kind in (QUOTED, TITLE) and not m.own and len(m.name) > 1]
    return [m for m in named if not m.name[0].islower()]


def _artist(hit: Hit) -> str:
    named = [m for m in hit.mentions("artist") or hit.mentions("by") if m.kind in (NAME, PERSON, CHARACTER, QUOTED, TITLE)]
    return "/".join(m.name for m in named[:2])


_NOT_HEARD = re.compile(r"\b(?:isn't in|not in the|wrote|famous for|known for|reminded? me of|hums?|humming|used (?:over|twice|three|throughout|in the)|is used|like|as if|cousin of|instead of|rather than|could have|should have|would have|would've|wanted|wish|where is|album)\b[^.;]{0,40}$")
_NOT_AFTER = re.compile(r"^[\"']?[^.;]{0,20}\b(?:isn't|is not|was not|wasn't|would have|should have|could have|never)\b")


def _heard(hit: Hit) -> Iterator[Draft]:
    """Songs named in quotation marks, with who plays them."""
    place = near(hit, "value")
    if _NOT_HEARD.search(place.before) or _NOT_AFTER.match(place.after):
        return
    given = Assertion.ASSERTED if "set to" in f"{place.before[-45:]}{hit.match[0]}" else None
    for song in _songs(hit):
        yield hit.draft(song.name.strip(" ,."), {"artist": _artist(hit)}, mention=song, assertion=given)


def _artists(hit: Hit) -> Iterator[Draft]:
    """Those whose songs are heard, where no song is named."""
    place = near(hit, "value")
    if _NOT_HEARD.search(place.before) or _NOT_AFTER.match(place.after) or place.others(30):
        return
    for artist in hit.mentions("value"):
        if artist.kind in (NAME, PERSON) and not artist.own and not _makes_it(artist):
            yield hit.draft(artist.name, {"artist": artist.name}, mention=artist)


def _makes_it(person: Mention) -> bool:
    """Whether the film's credits know a person for its music: a composer's score is a credit, no song."""
    return person.credit is not None and any(p.startswith("crew") for p in person.credit.properties)


_OF_MUSIC = re.compile(rf"\b(?:{_SONG}|soundtrack|music(?:al)?|sings?|sang|sung|singing|heard|radio|rendition|lyrics?|danc(?:es?|ed|ing)|strains|needle|scored|soundtracks?|album|stereo|accompan(?:y|ies|ied|iment)|blar(?:es|ing)|underscores?|closes the (?:film|movie)|opens the (?:film|movie)|turntable|playlist|record player|hums?|humming|used (?:over|twice|three|throughout|in the)|is used|over the (?:opening|closing|end|final)|end credits|opening credits|closing credits|karaoke|sing-?alongs?|jukebox|choir|guitar|piano)\b")


def _if_song(hit: Hit, *, sure: bool = False) -> Iterator[Draft]:
    """A quoted name is a song only where music is spoken of."""
    if sure or _OF_MUSIC.search(near(hit, width=70).before + hit.match[0] + near(hit, width=50).after):
        yield from _heard(hit)


def _named_song(hit: Hit) -> Iterator[Draft]:
    """A song so called; "the classic" and "the hit" name songs only where music is spoken of."""
    yield from _if_song(hit, sure=not hit.has("too"))

def _unquoted(hit: Hit) -> Iterator[Draft]:
    """A song whose name stands without quotation marks: the words as they are."""
    place = near(hit, "value")
    if _NOT_HEARD.search(place.before) or _NOT_AFTER.match(place.after):
        return
    start, end = hit.span("value")
    capitals = _CAPITALS.search(hit.typed.text.view, max(0, start - 40), start) if not hit.match["value"].startswith("the ") and hit.match.start("value") < hit.match.start("artist") else None
    start = capitals.start() if capitals else start
    value = hit.typed.text.view[start:end].strip()
    yield hit.draft(value, {"artist": _artist(hit)}, mention=(start, end), quote=(start, hit.quote()[1]))


def _each_unquoted(hit: Hit) -> Iterator[Draft]:
    place = near(hit, "value")
    if not _NOT_HEARD.search(place.before) and not _NOT_AFTER.match(place.after):
        for mention in hit.mentions("value"):
            yield hit.draft(mention.name, {"artist": _artist(hit)}, mention=mention)


def _in_talk_of_songs(hit: Hit) -> Iterator[Draft]:
    """Artists on a copy, where the sentences round speak of songs."""
    start = hit.match.start()
    if re.search(r"\b(?:songs?|soundtrack|music)\b", hit.typed.shadow[max(0, start - 300) : hit.match.end() + 80]):
        yield from _artists(hit)


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


RULES: tuple[Rule, ...] = (
    Rule("song SONG by ARTIST", "music", rf'(?P<quote>(?P<value>"[{QUOTED}{TITLE}],?"),?(?: [a-z]+)?,? (?:\(?(?:by|from|performed by|sung by|courtesy of) (?P<artist>{_A}(?: and {_A})?)))(?! (?:films?|movies?))', build=lambda hit: _if_song(hit)),
    Rule("ARTIST's SONG", "music", rf'(?P<quote>(?P<artist>{_A})\'s? (?:(?!for\b|of\b|in\b|to\b|from\b|film\b|movie\b|score\b)[a-z-]+ ){{0,3}}?(?:(?:{_SONG}|{_SONG_TOO}) )?(?P<value>"[{QUOTED}{TITLE}]"))', build=lambda hit: _if_song(hit)),
    Rule("the song SONG", "music", rf'(?P<quote>(?:\b(?:the|a|an|its|#\d|this|old|hit|that|ballads?|number) (?:[a-z#\d-]+ ){{0,3}}?|(?P<artist>{_A})(?:\'s)? (?:[a-z-]+ ){{0,2}}?)(?:{_SONG}|(?P<too>{_SONG_TOO}))(?: called| titled| entitled|,)? (?P<value>"[{QUOTED}{TITLE}],?"(?:(?:,? and |, )"[{QUOTED}{TITLE}],?"){{0,4}})(?: by (?P<by>{_A}))?)', build=lambda hit: _named_song(hit)),
    Rule("SONG is a song", "music", rf'(?P<quote>(?P<value>"[{QUOTED}{TITLE}]"),? (?:is )?(?:a|an|the|another|one of (?:the|her|his|their)) (?:[a-z-]+ ){{0,4}}?(?:{_SONG})\b)', build=_heard),
    Rule("set to SONG", "music", rf'\b(?P<quote>(?:set to|to the (?:tune|strains|sound|accompaniment) of|singing|sings?|sang|performing|performs?|danc(?:es|ing|ed) to|rendition of|strains of|lip-sync(?:s|hing|ing)? to) (?:the |an? |his |her )?(?:(?P<artist>{_A}(?:/{_A})*)(?:\'s)? (?:[a-z-]+,? )?)?(?:[a-z-]+ ){{0,2}}?(?:{_SONG},? )?(?P<value>"[{QUOTED}{TITLE}],?"))', build=lambda hit: _if_song(hit, sure=True)),
    Rule("SONG plays", "music", rf'(?P<quote>(?P<value>"[{QUOTED}{TITLE}],?"(?: and "[{QUOTED}{TITLE}]")?) (?:is |are )?{_PLAYED}\b)(?! (?:in (?:theaters|theatres|cinemas)|at the|like|on (?:tv|cable|hbo|dvd)))', build=lambda hit: _if_song(hit, sure=True)),
    Rule("it was SONG", "music", rf'\b(?P<quote>(?:it was|what plays[^\n"]{{0,40}}? is|we hear|you hear|opens with|closes with|ends with|hear|heard is) (?:(?P<artist>{_A})(?:\'s)? )?(?P<value>"[{QUOTED}{TITLE}],?")(?: by (?P<by>{_A}))?)', build=lambda hit: _if_song(hit, sure=hit.has("by"))),
    Rule("songs by ARTIST", "music", r"\b(?P<quote>(?:songs|tunes|tracks|hits|numbers) (?:by|from|courtesy of|performed by|of) (?P<value>(?:the )?(?:@name|@known)(?:(?:, and |, | and | & )(?:the )?(?:@name|@known))*))", build=_artists),
    Rule("ARTIST songs", "music", r"\b(?P<quote>(?:original|several|many|two|three|four|five|\d|old|classic|some|all the|the|those|with|has|lots of) (?P<value>@name|@known) (?:songs|tunes|tracks|music(?= (?:is|was|gives|in|on|fits|works|and)))(?: (?=\W|is|are|on|in|and))?)\b(?! (?:video|career|industry))", build=_artists),
    Rule("ARTIST's recordings are back", "music", r"\b(?P<quote>(?:the|all the|his|her|those) (?P<value>@name|@known)(?:'s)? (?:recordings|songs|tracks|music|tunes) (?:are|is) (?:finally |now |all )?(?:back|restored|heard|there))\b", build=_artists),
    Rule("it has ARTIST on it", "music", r"\b(?P<quote>(?:it|this one|that one|the (?:tape|disc|dvd|cassette)) (?:has|had|comes with) (?P<value>@name|@known) on it)\b", build=lambda hit: _in_talk_of_songs(hit)),
    Rule("ARTIST all the way through", "music", r"\b(?P<quote>(?:it|this) (?:is|was) (?P<value>@name|@known) (?:all the way through|from (?:first|start|beginning) to (?:last|finish|end)|throughout|wall to wall))\b", build=lambda hit: _in_talk_of_songs(hit)),
    Rule("SONGS among them", "music", rf'\b(?:songs|recordings|tracks|tunes|numbers)\b[^\n.;"]{{0,60}}, (?P<quote>(?P<value>"[{QUOTED}{TITLE}],?"(?:(?:, and | and |, )"[{QUOTED}{TITLE}],?")*),? among (?:them|others))\b', build=lambda hit: _among_them(hit)),
    Rule("do SONG", "music", rf'\b(?P<quote>(?:does|do|did|doing) (?P<value>"[{QUOTED}{TITLE}],?"))', build=lambda hit: _if_song(hit)),
    Rule("ARTIST's songs", "music", r"(?P<quote>(?P<value>@name|@known)'s songs)\b(?= (?:were|are|is|run|play|on|in|fill|keep|carry|underscore|that|which))", build=_artists),
    Rule("SONG, by ARTIST, closes it", "music", rf'(?P<quote>(?P<value>"[{QUOTED}{TITLE}],?"),? (?:a|an|the) (?:[a-z-]+ ){{0,3}}?(?:cover|recording|performance|rendition|version) by (?P<by>{_A}))', build=lambda hit: _if_song(hit, sure=True)),
    Rule("cover of SONG by ARTIST", "music", rf'\b(?P<quote>(?:cover|rendition|version|recording|performance) of (?P<value>"[{QUOTED}{TITLE}],?") by (?P<by>{_A}))', build=lambda hit: _if_song(hit, sure=True)),
    Rule("SONGS are sung", "music", rf'\b(?P<quote>(?:sings?|sang|sung|singing|performs?|performing|croons?|belts? out|warbles?|plays?|hear|strums) (?:the |his |her |their )?(?:songs? |numbers? )?(?P<value>"[{QUOTED}{TITLE}],?"(?:(?:, and |,? and |, )"[{QUOTED}{TITLE}],?")+))', build=lambda hit: _if_song(hit)),
    Rule("needle drops on SONG", "music", rf'\b(?P<quote>(?:needle[- ]?drops? (?:on|of|is)|scored to|underscored by|accompanied by|to the (?:beat|sounds|tune|accompaniment) of|blasts?|blares?|cues? up|puts on) (?:(?P<artist>{_A})(?:\'s?)? )?(?P<value>"[{QUOTED}{TITLE}],?"))', build=lambda hit: _if_song(hit, sure=True)),
    Rule("TITLE by ARTIST is heard", "music", rf"(?P<quote>(?P<value>@name(?: (?:\d+|of|the|in|for|to|on|a|my|me|you|your|and)){{0,2}}(?: @name)?) by (?P<artist>{_A}) (?:is heard|plays|is playing|is back|on the (?:soundtrack|radio|jukebox)|over the (?:opening|closing|end|final|titles|credits)|blares|kicks in|comes on|opens the|closes the))", build=lambda hit: _unquoted(hit)),
    Rule("ARTIST's TITLE plays", "music", rf"(?P<quote>(?P<artist>{_A})'s? (?P<value>{_UNQUOTED}) (?:plays|is heard|is playing|accompanies|blares|kicks in|comes on|on the (?:soundtrack|radio|jukebox)|runs (?:under|over)|over the (?:opening|closing|end|final|titles|credits)|opens the|closes the|swells|pours|drifts|sets the))\b", build=lambda hit: _unquoted(hit)),
    Rule("to ARTIST's TITLE", "music", rf"\b(?P<quote>(?:(?:set|danc(?:e|es|ed|ing)|strutting|cut|edited|choreographed|scored|singing|sings?|lip-synch?(?:s|ing)?) (?:along )?to|to the (?:strains|sounds?|tune|accompaniment|beat) of|sings?|hear|blasting|playing|performs|covers|use of|cover of|needle drop of) (?P<artist>{_A})'s? (?P<value>{_UNQUOTED}))(?! (?:film|movie|character|performance))", build=lambda hit: _unquoted(hit)),
    Rule("ARTIST's TITLES are heard", "music", rf"(?P<quote>(?P<artist>{_A})'s? (?P<value>{_UNQUOTED}(?:(?:, and |, | and )(?:{_UNQUOTED}))+) (?:are|play|can be|all) (?:all |finally |now )?(?:heard|back|play|on the soundtrack|restored))", build=lambda hit: _each_unquoted(hit)),
    Rule("source music from ARTIST", "music", rf"\b(?P<quote>(?:source music|pop songs|rock songs|period music|music|songs|oldies|classic rock),? (?:primarily|mostly|mainly|largely|chiefly|including (?:that|those)|much of it|most of it|most of them|many of them) (?:from|by|of) (?P<value>{_A}(?:(?:, and |, | and )(?:the )?(?:@name|@known))*))", build=lambda hit: _artists(hit)),
    Rule("soundtrack features ARTISTS", "music", rf"\b(?P<quote>(?:soundtrack|song ?score|songs|playlist|tunes|jukebox|score|bands|soundtrack album)(?: (?:which|that|of [a-z -]{{3,25}}?))? (?:features?|featuring|includes?|including|boasts?|boasting|ranges? from|runs from|offers|by the likes of|from the likes of|is (?:full of|packed with|stuffed with|heavy on)|consists of|mixes|comprises|courtesy of|like|such as) (?:(?:[a-z'-]+ ){{0,4}}?(?:by|from|of) )?(?P<value>{_A}(?:(?:, and |, | and | & | to )(?:(?:the|some) )?(?:@name|@known))+))", build=lambda hit: _artists(hit)),
    Rule("ARTISTS are heard", "music", rf"(?P<quote>(?:bands?|performers?|artists?|acts?|groups?|musicians|singers)\b[^\n.;]{{0,40}}? (?:can be |are |is )?heard,? (?:include |including |among them )?(?P<value>{_A}(?:(?:, and |, | and )(?:the )?(?:@name|@known))+))", build=lambda hit: _artists(hit)),
    Rule("ARTIST on the soundtrack", "music", rf"(?P<quote>(?P<value>{_A}(?:(?:, and |, | and | & )(?:the )?(?:@name|@known))*)(?: (?:is|are|playing|plays|songs|music|blares|blaring|heard|wailing|singing)){{0,2}} (?:on|fills?|all over|dominates?|over) the (?:soundtrack|jukebox|car radio|radio|stereo|turntable|sound track))\b", build=lambda hit: _artists(hit)),
    Rule("an ARTIST song plays", "music", r"\b(?P<quote>(?:an?|the|that|one|some|old|another) (?P<value>@name|@known) (?:song|tune|track|number|ballad|hit|classic) (?:plays|is playing|playing|is heard|comes on|blares|on the (?:radio|jukebox|soundtrack)|over the|runs over|kicks in))\b", build=lambda hit: _artists(hit)),
    Rule("a helping of ARTIST", "music", rf"\b(?P<quote>(?:lots? of|plenty of|helpings? of|doses? of|bit of|snatch(?:es)? of|strains of|burst of) (?P<value>{_A})(?: (?:songs|music))? (?:on the soundtrack|over the|in the background|playing))\b", build=lambda hit: _artists(hit)),
    Rule("music by ARTISTS blares", "music", rf"\b(?P<quote>music (?:by|from|of) (?P<value>{_A}(?:(?:, and |, | and | & )(?:the )?(?:@name|@known))+)(?= (?:blares|plays|fills|throughout|on the soundtrack|pounds|is heard|wafts)))", build=lambda hit: _artists(hit)),
)  # fmt: skip
