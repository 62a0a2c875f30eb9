"""Musicians told as such: who sings the songs, whose recordings are played, bands that play in the film and their songs."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, TITLE
from recension.reading.rules.music._heard import NOT_AFTER, NOT_HEARD, makes_it

_ONE = rf"(?:the )?(?:the )?[{NAME}{PERSON}]"
_JOINT = r"(?:,? and |, | & |,? as well as |/)"
_ROW = rf"{_ONE}(?:{_JOINT}{_ONE}){{0,9}}"
_GREAT = r"(?:(?:the|a) )?(?:(?:great|late|legendary|talented|wonderful|incomparable|one and only|famous|popular|fabulous|ever-popular|amazing|young|singer|singers|rapper|crooner|band|group|country singer|pop star|rock group|rock band|pop group),? ){0,3}"
_BANDS = r"(?:bands?|groups?|singers?|rappers?|artists?|musicians?|acts|performers|rockers)"
_PLAYED = r"(?:recordings?|records?|songs?|tunes?|classics?|standards?|ballads?|tracks?|covers?|hits?|numbers?|albums?)"
#: A band of a story, and one that somebody is in, wants or once was in.
_OF_STORY = re.compile(r"\b(?:fictional|fictitious|forms?|formed|joins?|joined|start(?:s|ed)|leaves?|member of|lead singer of|plays? in|named|wannabe|struggling|his|her|their|like|unlike|sounds? like|reminiscent|fans? of)\b[^.;]{0,30}$")


#: What is told of life and of no film.
_IN_LIFE = re.compile(r"\b(?:every time|each time|whenever|remind(?:s|ed)? (?:me|us) of|i used to|at home)\b[^.;]{0,24}$")


def _artists(hit: Hit) -> Iterator[Draft]:
    """Each of a row; the film's composer and its players are credited otherwise."""
    place = near(hit, "value")
    if NOT_HEARD.search(place.before) or NOT_AFTER.match(place.after) or _IN_LIFE.search(place.before) or place.others(30):
        return
    for m in hit.mentions("value"):
        if m.kind in (NAME, PERSON) and not m.own and not makes_it(m) and m.credit is None and m.name[0].isupper():
            yield hit.draft(m.name, {"artist": m.name}, mention=m)


def _real(hit: Hit) -> Iterator[Draft]:
    """A band that is there to play, and none of the story's."""
    if not _OF_STORY.search(near(hit).before):
        yield from _artists(hit)


def _such_as(hit: Hit) -> Iterator[Draft]:
    """ "Such as Low Tide and the Gulls.", where the sentence before speaks of bands."""
    at = hit.match.start()
    if _TOLD.search(hit.typed.shadow, max(0, at - 110), at):
        yield from _artists(hit)


_TOLD = re.compile(r"\b(?:bands|musicians|singers|musical acts|rappers|artists on the soundtrack)\b")


def _paired(hit: Hit) -> Iterator[Draft]:
    """ "Low Tide - Salt in the rain is heard throughout": whose it is before a dash, and its title as it is written."""
    start, end = hit.span("value")
    artist = hit.typed.text.view[slice(*hit.span("artist"))].strip()
    title = hit.typed.text.view[start:end].strip(" \"'")
    if artist[:1].isupper() and len(artist.split()) <= _LONGEST and not _VERB.search(artist.lower()):
        yield hit.draft(title, {"artist": artist}, mention=(start, end))


_LONGEST = 7
_VERB = re.compile(r"\b(?:is|was|are|were|has|had|it|this|i|you|we|they|movie|film|song|soundtrack)\b")


def _their_song(hit: Hit) -> Iterator[Draft]:
    """ "The Gulls, performing their song, Salt Rain"."""
    artist = next((m.name for m in hit.mentions("artist")), "")
    for m in hit.mentions("value"):
        if m.kind in (NAME, TITLE) and not m.own:
            yield hit.draft(hit.typed.text.view[m.start : m.end], {"artist": artist}, mention=m)


RULES: tuple[Rule, ...] = (
    Rule("songs sung by ARTISTS", "music", rf"\b(?P<quote>(?:songs?|numbers|tunes?|theme(?: title| song| tune)?|title (?:song|track|theme|tune)|ballad|tracks?)\b[^\n.;\"]{{0,24}}? (?:sung|performed|crooned|belted out|warbled|recorded) by {_GREAT}(?P<value>{_ROW}))(?! (?:as|in (?:a|his|her|the role)))", build=_artists),
    Rule("hear an ARTIST recording", "music", rf"\b(?P<quote>(?:hear(?:ing|s|d)?|play(?:s|ed|ing)?|listen(?:s|ing|ed)? to|danc(?:e|es|ed|ing) to|lip-?sync\w* to|strains of|set to|blast(?:s|ing|ed)|blar(?:es?|ing|ed)|sound of) (?:an?|the|some|old|several|a lot of|lots of|two|three|various) (?:old |classic |great |[a-z]+ )?(?P<value>[{NAME}{PERSON}]) {_PLAYED})(?![\w'])", build=_artists),
    Rule("on the soundtrack, and ARTIST", "music", rf"\bon the soundtrack,? (?:and|as (?:is|are)|along with|with|plus|alongside|beside) (?P<quote>(?P<value>{_ROW}))(?=[.,;:!?)\n]|$)", build=_artists),
    Rule("a performance by BAND", "music", rf"\b(?P<quote>(?:(?:musical|live|concert|on-?stage|song) (?:performances?|numbers?|appearances?|cameos?|sets?) (?:by|from|of|with)|(?:performances?|cameos?|appearances?|music|songs?|tracks?) (?:by|from|of|with) (?:members of|the likes of|the (?:[a-z-]+ ){{0,3}}{_BANDS},?|(?:[a-z-]+ ){{0,2}}{_BANDS} (?:such as|like|including))) (?P<value>{_ROW}))(?![\w'])(?! (?:as|in the role))", build=_real),
    Rule("ARTIST and his orchestra", "music", rf"(?P<quote>(?P<value>[{NAME}{PERSON}]) (?:and|&) (?:his|her|their) (?:(?:big|swing|jazz|dance|rock|country|brass|string|backing|famous|own|whole|all-girl|mariachi|gypsy|salon|hot) )*(?:band|orchestra|combo|trio|quartet|quintet|big band|rhythm [a-z]+))(?![\w'])(?! of (?!(?:the|this) )|-)", build=_real),
    Rule("the BAND are featured", "music", rf"\b(?P<quote>(?:the|a|an) (?:[a-z-]+,? ){{0,4}}?{_BANDS},? (?:(?:called|named|known (?:simply |only )?as),? )?(?P<value>{_ONE})(?:,? (?:who|which))?,? (?:(?:also|even) )?(?:provides?|provided|contributes?|contributed|suppl(?:y|ies|ied)|(?:is|are) (?:heard|featured)|makes? (?:a|an) (?:[a-z]+ )?(?:cameo|appearance)|turns? up to (?:play|sing|perform)|performs? (?:live|on stage|a (?:song|number)|several|two|three)))(?![\w'])", build=_real),
    Rule("songs by bands such as", "music", rf"\b(?P<quote>(?:music|songs|soundtrack|tracks|tunes)\b[^\n.;]{{0,40}}? (?:by|from|of|features?|featuring|including|with|has|includes?) (?:[a-z-]+ ){{0,3}}?{_BANDS},? (?:such as|like|including) (?P<value>{_ROW}))(?![\w'])", build=_artists),
    Rule("Such as BANDS", "music", rf"^(?P<quote>(?:such as|like|including|for example,?) (?P<value>{_ONE}(?:{_JOINT}{_ONE}){{1,9}}))(?![\w'])", build=_such_as),
    Rule("ARTIST - TITLE is heard", "music", r"(?:^|; |, and |, )(?P<quote>(?P<artist>[^\n.;,–—-]{3,45}) [-–] (?P<value>[^\n.;,–—-]{3,50}?)(?: (?:is|was|being) (?:also )?(?:heard|played|playing|featured)\b|,? (?:is |was )?another (?:[a-z]+ )?(?:song|track|tune)\b|,? (?:is |was )?an? (?:[a-z]+ )?(?:song|track|tune)\b))", build=_paired),
    Rule("and so is ARTIST - TITLE", "music", r"\b(?:song|track|tune)s?,? and so (?:is|are) (?P<quote>(?P<artist>[^\n.;,–—-]{3,45}) [-–] (?P<value>[^\n.;,–—]{3,50}))(?=[.\n;]|$)", build=_paired),
    Rule("BAND performing their song", "music", rf"(?P<quote>(?P<artist>(?:the )?[{NAME}{PERSON}]),? (?:re-?)?(?:perform(?:s|ed|ing)?|play(?:s|ed|ing)?|sing(?:s|ing)?|sang|do(?:es|ing)?|reforming|record(?:s|ed|ing)?) (?:their|his|her) (?:own |hit |signature |big |best-known )*(?:song|single|hit|tune|number|anthem|ballad),? \"?(?P<value>[{NAME}{TITLE}]))(?![\w'])", build=_their_song),
    Rule("to the music of SONGS", "music", rf"\b(?P<quote>(?:starts?|begins?|opens?|closes?|ends?|danc\w+|moves?|moving|performed|choreographed|set)[^\n.;]{{0,20}}? (?:to|with) the (?:music|tune|strains|sounds?) of (?P<value>{_ONE}(?:{_JOINT}{_ONE})*))(?![\w'])", build=_artists),
)  # fmt: skip
