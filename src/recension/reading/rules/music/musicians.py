"""Musicians heard in the film, where their songs are not named."""

import re
from collections.abc import Iterator
from dataclasses import replace

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, TITLE
from recension.reading.rules.music._heard import ARTIST, NOT_AFTER, NOT_HEARD, makes_it

_ONE = rf"(?:the )?[{NAME}{PERSON}](?: \d{{1,3}}\b)?"
_ROW = rf"{_ONE}(?:(?:, and |, | and | & ){_ONE}){{0,9}}"
_ROWS = rf"{_ONE}(?:(?:, and |, | and | & ){_ONE}){{1,9}}"


#: Capitals that begin a sentence or name a place or a people rather than whoever plays.
_NO_ARTIST = re.compile(r"(?i:-(?:infused|pop|rock|style|ish|era|inspired|like|esque|type|themed|based|heavy|influenced|flavou?red))$|^(?:South Asian|North African|Latin American|Latin|Bollywood|Broadway|Motown|Beatles-era)$|^[A-Z][a-z]+(?:ing|ed)$|^(?:Owing|Music|Africa|West Africa|Europe|America|India|Ireland|Spain|Cuba|Brazil|New Orleans|Vienna|Hollywood|Bollywood|Broadway|Disney|Nature|God|Life|Love)$")


def _artists(hit: Hit) -> Iterator[Draft]:
    """Those whose songs are heard, where no song is named."""
    place = near(hit, "value")
    if NOT_HEARD.search(place.before) or NOT_AFTER.match(place.after) or place.others(30):
        return
    for artist in hit.mentions("value"):
        if artist.kind in (NAME, PERSON, TITLE) and not artist.own and not makes_it(artist) and not _NO_ARTIST.search(artist.name):
            band = _BAND.search(hit.typed.text.view, max(0, artist.start - 40), artist.start)
            with_band = _WITH_BAND.match(hit.typed.text.view, artist.end)
            if band is None:
                end = with_band.end() if with_band else artist.end
                name = hit.typed.text.view[artist.start : end] if with_band else artist.name
                yield hit.draft(name, {"artist": name}, mention=(artist.start, end))


#: A singer and the band: "Ned Salt & the Lamplighters" is one name.
_WITH_BAND = re.compile(r" & [Tt]he [A-Z]\w+(?: [A-Z]\w+)?")
_BAND = re.compile(r"\w & [Tt]he $")


def _in_talk_of_songs(hit: Hit) -> Iterator[Draft]:
    """Artists on a copy, where the sentences round speak of songs."""
    start = hit.match.start()
    if re.search(r"\b(?:songs?|soundtrack|music)\b", hit.typed.shadow[max(0, start - 300) : hit.match.end() + 80]):
        yield from _artists(hit)


def _in_a_row(hit: Hit) -> Iterator[Draft]:
    """Musicians in a row; the film's composer and its players are credited otherwise."""
    place = near(hit, "value")
    if NOT_HEARD.search(place.before) or place.others(30):
        return
    for m in hit.mentions("value"):
        if m.kind in (NAME, PERSON) and not m.own and not makes_it(m) and m.credit is None and not _NO_ARTIST.search(m.name):
            numbered = _NUMBER.match(hit.typed.text.view, m.end)  # "Red 7"
            name = f"{m.name}{numbered[0]}" if numbered else m.name
            yield hit.draft(name, {"artist": name}, mention=m)


_NUMBER = re.compile(r" \d{1,3}\b")


_MUSICAL = re.compile(
    r"\b(?:songs?|soundtrack|music(?:al)?|sings?|sang|sung|singing|heard|radio|tunes?|tracks?|lyrics?|rock|rocker|band|credits|album|score|label|play(?:s|ed|ing)? over|use of|strains)\b"
)


def _musical(hit: Hit) -> Iterator[Draft]:
    """ "plenty of Grateful Dead on the soundtrack": a music word must stand in the match or just behind it."""
    place = near(hit, width=60)
    if _MUSICAL.search(hit.match[0] + place.after[:40]):
        yield from _in_a_row(hit)


def _all_over(hit: Hit) -> Iterator[Draft]:
    """ "Wall to wall Slade": one who is not credited."""
    for m in [*hit.mentions("value"), *hit.mentions("more")]:
        if m.kind in (NAME, PERSON) and m.credit is None and not m.own and not _NO_ARTIST.search(m.name):
            yield hit.draft(m.name, {"artist": m.name}, mention=m)


def _back_too(hit: Hit) -> Iterator[Draft]:
    """ "so are the Temptations", where the clause before speaks of music."""
    if _MUSICAL.search(near(hit, width=140).before) and re.search(r"\b(?:soundtrack|songs?|tunes?|over the|heard|credits)\b|\"", near(hit, width=140).before):
        yield from _in_a_row(hit)


def _title_song(hit: Hit) -> Iterator[Draft]:
    """ "X's title song": it is called as the film is, where that is known."""
    titles = hit.typed.known.titles
    for draft in _in_a_row(hit):
        yield replace(draft, value=titles[0]) if titles and " title " in hit.match[0].replace("title-", "title ") else draft


RULES: tuple[Rule, ...] = (
    Rule("songs by ARTIST", "music", r"\b(?P<quote>(?:songs|tunes|tracks|hits|numbers|(?:song|music|musical|soundtrack) contributions|(?:album|deep) cuts)(?: (?:of|from) (?:that|the|this|those) (?:[a-z0-9'-]+ ){1,3}?)? ?(?:(?:that |which |were |was |originally |first |also )*(?:written|originated|made (?:famous|popular)|populari[sz]ed|sung|recorded|composed|played|provided|covered|penned)(?:(?: and|,) (?:written|originated|sung|recorded|composed|played|produced|performed))? )?(?:by|from|courtesy of|performed by|of) (?:(?:[a-z0-9-]+ ){0,4}(?:artists?|bands?|acts|groups?|singers?|musicians?|legends?|greats|stars?|names|rockers?|outfits)(?:,? (?:such as|like|including))? )?(?P<value>(?:the )?(?:@name|@known|[\ue004])(?:(?:, and |, or |, | and | or | & )(?:the )?(?:@name|@known|[\ue004]))*))", build=_artists),
    Rule("ARTIST songs", "music", r"\b(?P<quote>(?:original|several|many|two|three|four|five|\d|old|classic|some|all the|the|those|with|has|lots of) (?P<value>@name|@known) (?:songs|tunes|tracks|music(?= (?:is|was|gives|in|on|fits|works|and)))(?: (?=\W|is|are|on|in|and))?)\b(?! (?:video|career|industry))", build=_artists),
    Rule("ARTIST songs are heard", "music", r"(?P<quote>(?P<value>@name|@known) (?:songs|tunes|numbers|hits)) (?:(?:are|is) (?:heard|played|sung|all over|everywhere|used|on the)|play|plays|fill|run|blare|can be heard|all over|throughout)\b", build=_artists),
    Rule("ARTIST's recordings are back", "music", r"\b(?P<quote>(?:the|all the|his|her|those) (?P<value>@name|@known)(?:'s)? (?:recordings|songs|tracks|music|tunes) (?:are|is) (?:finally |now |all )?(?:back|restored|heard|there))\b", build=_artists),
    Rule("it has ARTIST on it", "music", r"\b(?P<quote>(?:it|this one|that one|the (?:tape|disc|dvd|cassette)) (?:has|had|comes with) (?P<value>@name|@known) on it)\b", build=lambda hit: _in_talk_of_songs(hit)),
    Rule("ARTIST all the way through", "music", r"\b(?P<quote>(?:it|this) (?:is|was) (?P<value>@name|@known) (?:all the way through|from (?:first|start|beginning) to (?:last|finish|end)|throughout|wall to wall))\b", build=lambda hit: _in_talk_of_songs(hit)),
    Rule("ARTIST's songs", "music", r"(?P<quote>(?P<value>@name|@known)'s songs)\b(?= (?:were|are|is|run|play|on|in|fill|keep|carry|underscore|that|which))", build=_artists),
    Rule("source music from ARTIST", "music", rf"\b(?P<quote>(?:source music|pop songs|rock songs|period music|music|songs|oldies|classic rock),? (?:primarily|mostly|mainly|largely|chiefly|including (?:that|those)|much of it|most of it|most of them|many of them) (?:from|by|of) (?P<value>{ARTIST}(?:(?:, and |, | and )(?:the )?(?:@name|@known))*))", build=lambda hit: _artists(hit)),
    Rule("soundtrack features ARTISTS", "music", rf"\b(?P<quote>(?:soundtrack|song ?score|songs|playlist|tunes|jukebox|score|bands|soundtrack album)(?: (?:which|that|of [a-z -]{{3,25}}?))? (?:has|had|features?|featuring|includes?|including|boasts?|boasting|ranges? from|runs from|offers|by the likes of|from the likes of|is (?:full of|packed with|stuffed with|heavy on)|consists of|mixes|comprises|courtesy of|like|such as) (?:(?:[a-z'-]+ ){{0,4}}?(?:by|from|of) )?(?P<value>{ARTIST}(?:(?:, and |, | and | & | to )(?:(?:the|some) )?(?:@name|@known))+))", build=lambda hit: _artists(hit)),
    Rule("ARTISTS are heard", "music", rf"(?P<quote>(?:bands?|performers?|artists?|acts?|groups?|musicians|singers)\b[^\n.;]{{0,40}}? (?:can be |are |is )?heard,? (?:include |including |among them )?(?P<value>{ARTIST}(?:(?:, and |, | and )(?:the )?(?:@name|@known))+))", build=lambda hit: _artists(hit)),
    Rule("ARTIST on the soundtrack", "music", rf"(?P<quote>(?P<value>{ARTIST}(?:(?:, and |, | and | & )(?:the )?(?:@name|@known))*)(?: (?:is|are|playing|plays|songs|music|blares|blaring|heard|wailing|singing)){{0,2}} (?:on|fills?|all over|dominates?|over) the (?:soundtrack|jukebox|car radio|radio|stereo|turntable|sound track))\b", build=lambda hit: _artists(hit)),
    Rule("an ARTIST song plays", "music", r"\b(?P<quote>(?:an?|the|that|one|some|old|another) (?P<value>@name|@known) (?:song|tune|track|number|ballad|hit|classic) (?:plays|is playing|playing|is heard|comes on|blares|on the (?:radio|jukebox|soundtrack)|over the|runs over|kicks in))\b", build=lambda hit: _artists(hit)),
    Rule("with an ARTIST song at the close", "music", r"\b(?P<quote>(?:with|has|had|by|and|to) (?:an?|the|some|one|two|three|four|several) (?:old )?(?P<value>@name|@known) (?:songs?|numbers?|tracks?|ballads?|tunes?|records?) (?:at|over|under|on the (?:soundtrack|radio|jukebox)|behind|throughout|to (?:close|open|end)))\b", build=lambda hit: _artists(hit)),
    Rule("a helping of ARTIST", "music", rf"\b(?P<quote>(?:lots? of|plenty of|helpings? of|doses? of|bit of|snatch(?:es)? of|strains of|burst of) (?P<value>{ARTIST})(?: (?:songs|music))? (?:on the soundtrack|over the|in the background|playing))\b", build=lambda hit: _artists(hit)),
    Rule("music by ARTISTS blares", "music", rf"\b(?P<quote>music (?:by|from|of) (?P<value>{ARTIST}(?:(?:, and |, | and | & )(?:the )?(?:@name|@known))+)(?= (?:blares|plays|fills|throughout|on the soundtrack|pounds|is heard|wafts)))", build=lambda hit: _artists(hit)),
    Rule("ARTISTS can be heard", "music", rf"(?:\b(?:can be|are|be|is|also) heard|\bfeatured|\brepresented|\bon the soundtrack),? (?P<quote>(?:(?:include|includes|including|are|among them|such as|like|from|by|they include),? )(?P<value>{_ROW}) (?:among them|among others|and others)?)", build=_in_a_row),
    Rule("ARTISTS on the soundtrack", "music", rf"(?P<quote>(?P<value>{_ROW}) (?:are |is |all |also |plays? |blares? |pop up |turn up |can be heard |(?:is|are) heard |feature ){{0,3}}on the (?:soundtrack|radio|jukebox|stereo|sound track))\b(?! (?:album|cd))", build=_in_a_row),
    Rule("the songs are by ARTISTS", "music", rf"\b(?P<quote>(?:songs|tunes|tracks|numbers|soundtrack) (?:are|is|were|was|comes?|came) (?:all |mostly |mainly |largely |chiefly |entirely |also )*(?:by|from|courtesy of) (?P<value>{_ROW}))(?! (?:who|and the))", build=_in_a_row),
    Rule("music of ARTISTS", "music", rf"\b(?P<quote>(?:the (?:music|sounds?|strains|songs|voice|tunes) of|music by the likes of|songs by the likes of|a soundtrack (?:of|by|from|featuring|that includes|with)|(?:the )?soundtrack (?:features|includes|contains|boasts|offers|mixes)(?: songs by| music by| tracks by| the music of| the likes of)?|plenty of|lots of|scored (?:to|with)|set to) (?P<value>{_ROW}))(?= |[.,;:)!?\n]|$)", build=lambda hit: _musical(hit)),
    Rule("ARTISTS play from it", "music", rf"(?P<quote>(?P<value>{_ROWS}) (?:all )?(?:play|blare|wail|pour|boom|roar|thunder|pound) (?:from|on|over|out of|through|behind|under|in the background))\b(?! (?:the (?:main|lead|role)))", build=_in_a_row),
    Rule("ARTISTS fill the soundtrack", "music", rf"(?P<quote>(?P<value>{_ROW}) (?:all )?(?:fill|fills|make|makes|round|rounds|dominates?|packs?|populates?|share|power|powers|graces?|drives?|litter)(?: out| up)? (?:an?|the|its) (?:[a-z-]+ ){{0,2}}(?:soundtrack|jukebox|playlist))\b", build=_in_a_row),
    Rule("ARTIST all over it", "music", rf"(?P<quote>\bwall[- ]to[- ]wall (?P<value>{_ROW})(?! (?:carpet|action))|(?P<more>{_ROW}) (?:songs )?all over (?:it|the (?:film|soundtrack|picture|movie))(?=[.,;!]|$))", build=lambda hit: _all_over(hit)),
    Rule("the theme by ARTIST", "music", rf"\b(?P<quote>(?:theme|theme song|title song|title track|closing song|end-credits song),? (?:is |was |sung |performed )?by (?P<value>{_ONE}))(?!'s)", build=_in_a_row),
    Rule("ARTIST gets N songs", "music", rf"(?P<quote>(?P<value>{_ONE}) (?:gets?|has|have|contributes?|provides?|supplies|donates?|did|does|performs?|recorded) (?:(?:one|two|three|four|five|several|a couple of|a few|\d) (?:of the |new |original )?(?:songs?|numbers|tracks)|the (?:title|theme) (?:song|track|tune)))(?=[.,;:)!]|$| (?:and|for|to|on|here|in)\b)", build=_in_a_row),
    Rule("soundtrack of ARTISTS", "music", rf"\b(?P<quote>(?:soundtrack|jukebox|playlist) (?:of|from|featuring|with) (?P<value>{_ROWS}))(?![\w'])", build=_in_a_row),
    Rule("so is ARTIST", "music", rf"\b(?P<quote>(?:so (?:is|are)|as (?:is|are)|along with|and so do) (?P<value>{_ROW}))(?=[.,;:)!?\n]|$)", build=lambda hit: _back_too(hit)),
    Rule("ARTIST soundtrack", "music", rf"\b(?P<quote>(?:the|a|an|his|with) (?:[a-z-]+ ){{0,2}}?(?P<value>[{NAME}{PERSON}]) (?:soundtrack|songs|tunes|tracks|numbers|hits))\b(?! (?:video|album|company|label|deal|career))", build=_in_a_row),
    Rule("ARTIST sings over it", "music", rf"(?P<quote>(?P<value>{ARTIST})(?:,? (?:of|from) (?:the )?@any,?)? (?:sings?|sang|croons?|crooned|howls?|wails?|warbles?|yodels?|raps?|hollers?) (?:the (?:theme|title|opening|closing|end)[a-z -]{{0,14}}|(?:it )?(?:over|under|through|across) (?:the (?:[a-z]+ )?(?:credits|titles|opening|closing|end|ending|montage|action|shot|scene|whole)|it|us)\b))", build=_in_a_row),
    Rule("ARTIST's title song", "music", rf"(?P<quote>(?P<value>{ARTIST})'s? (?:[a-z-]+ ){{0,2}}?(?:title|theme|end|closing|opening|end-credits?)[ -](?:song|track|tune|number|ballad))\b", build=lambda hit: _title_song(hit)),
)  # fmt: skip
