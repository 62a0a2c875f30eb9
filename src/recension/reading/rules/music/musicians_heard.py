"""Who is heard in a film, told by a row after talk of its records, by how they sound and from what, or by their share of it.

"The records: the Cars, some early Van Halen", "Lanza, pouring out of a gramophone", "helpings of Rossini and Haydn".
"""

import re
from collections.abc import Iterator
from functools import cache

from recension.reading._lexicon import words_of
from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.rules.credits._companies import is_company
from recension.reading.rules.music._heard import NOT_AFTER, NOT_HEARD, makes_it
from recension.vocabulary import Assertion

_SHARE = r"(?:(?:the|some|a (?:lot|bit|little|burst|snatch|touch|blast|dash) of|lots of|plenty of|too much|very|early|late|vintage|prime|more|even|a|of|course) )*"
_TIMES = r"(?:,? (?:once|twice|(?:three|four|five|six|several|many) times|again|naturally|of course|inevitably))?"
_ITEM = rf"{_SHARE}(?:the )?(?:\d+ )?[{NAME}{PERSON}]{_TIMES}"
_JOINT = r"(?:,? and |, |; | & )"
_ROW = rf"{_ITEM}(?:{_JOINT}{_ITEM}){{1,11}}"
_RECORDS = r"(?:records|songs|soundtrack|needle[ -]drops?|tracks|jukebox|playlist|tunes|hits|oldies|singles|45s|music)"

#: Instruments and machines that music comes from, and places of a film where it stands.
_FROM = r"(?:gramophone|phonograph|radio|jukebox|harmonica|saxophone|sax|guitar|fiddle|violin|piano|organ|trumpet|accordion|banjo|drums?|bandoneon|cello|clarinet|mandolin|sitar|record player|wireless|loudspeakers?|speakers|transistor|car stereo|stereo|victrola|turntable|soundtrack|(?:opening |closing |end |final |main |front )?(?:titles|credits)|passages|montages?)"
_SOUNDS = r"(?:heard|sings?|singing|(?:pour|blar|whoop|wail|saw|croon|hammer|pound|thump|bawl|strumm?|pick|pluck|dron|howl|yodel|growl|warbl|rasp|scrap|noodl|vamp|keen|boom|drift|float|squeal|honk|roar|moan|belt|blast|purr|leak|play)(?:ing|s|es))"
_DOSES = r"(?:arrangements?|helpings|snatches|bursts|bits|chunks|slices|scraps|excerpts|selections|gobbets|dollops|lashings|doses|blasts|strains|snippets|fragments|passages|records|recordings|medleys|plenty|lots|borrowings|quotations)"


def _is_heard(hit: Hit, m: Mention) -> bool:
    """Whether a name can be somebody's who is heard: no maker or player of the film, no company."""
    return m.kind in (NAME, PERSON) and not (m.own or m.credit is not None or makes_it(m) or is_company(m)) and m.name[:1].isupper()


def _row(hit: Hit) -> Iterator[Draft]:
    """Each of a row, unless its words make it other people's music, or films' or makers'."""
    place = near(hit, "value", width=110)
    named = hit.mentions("value")
    if NOT_HEARD.search(place.before) or NOT_AFTER.match(place.after) or _OF_OTHERS.search(f"{place.before}{hit.match[0]}"):
        return
    heard = [m for m in named if _is_heard(hit, m)]
    if len(heard) > 1 and len(heard) >= len(named) - 1:  # one of a long row may play in the film, too
        for m in heard:
            name = _numbered(hit, m)
            yield hit.draft(name, {"artist": name}, mention=m, assertion=Assertion.ASSERTED)


def _numbered(hit: Hit, m: Mention) -> str:
    """A name with the number that it begins with: "38 Harbour"."""
    found = _NUMBER.search(hit.typed.text.view, max(0, m.start - 5), m.start)
    return f"{found[0]}{m.name}" if found else m.name


_NUMBER = re.compile(r"(?<![\w.])\d{1,3} $")


def _row_of_music(hit: Hit) -> Iterator[Draft]:
    """ "So there's A, B and C": after a sentence that speaks of records."""
    start = hit.match.start()
    if _OF_RECORDS.search(hit.typed.shadow, max(0, start - 260), start):
        yield from _row(hit)


_OF_RECORDS = re.compile(rf"\b(?:{_RECORDS}|albums?|bands|needle|rock)\b")


_OF_OTHERS = re.compile(r"\b(?:directors?|actors?|stars?|films?|movies|starring|writers?|composers?|wrote|written|producers?|critics?|composed|albums?|career|worked|toured|played with|fans? of|like|than|unlike|video|videos|cast|characters?|my (?:[a-z]+ )*?(?:records|songs|hits|singles|tunes)|i (?:had|owned|bought))\b(?![^\n]*\bsoundtrack\b)")


def _sounding(hit: Hit) -> Iterator[Draft]:
    """One who pours, blares or whoops from an instrument or a machine, or under the titles."""
    (m,) = hit.mentions("value")
    place = near(hit, "value")
    if m.words < _FULL and not _MACHINE.search(hit.match[0]):
        return  # people of a story strum guitars by their first names
    if _is_heard(hit, m) and not NOT_HEARD.search(place.before) and not _LIKENED.search(place.before):
        yield hit.draft(m.name, {"artist": m.name}, mention=m, assertion=Assertion.ASSERTED)


_FULL = 2
_MACHINE = re.compile(r"(?:gramophone|phonograph|radio|jukebox|record player|wireless|speakers?|transistor|stereo|victrola|turntable|soundtrack|titles|credits)$")
_LIKENED = re.compile(r"\b(?:like|as if|than|unlike|not|no|never|imagine|think of|want(?:ed)?|wish)\b[^\n.;,]{0,20}$")


@cache
def _composers() -> frozenset[str]:
    return words_of("composers")


def _doses(hit: Hit) -> Iterator[Draft]:
    """Composers of whom a film has doses: surnames that the list knows."""
    place = near(hit, width=60)
    named = [m for m in hit.mentions("value") if m.credit is None and m.name.rpartition(" ")[2].lower() in _composers()]
    if not NOT_HEARD.search(place.before) and not _LIKENED.search(place.before):
        for m in named:
            yield hit.draft(m.name, {"artist": m.name}, mention=m)


def _theirs(hit: Hit) -> Iterator[Draft]:
    """ "Nine of her songs are on the soundtrack": whose, the last name before tells."""
    start = hit.match.start()
    line = hit.typed.line_at(start)[0]
    earlier = hit.typed.line_at(max(0, line - 1))[0]
    before = hit.typed.line_at(max(0, earlier - 1))[0]
    named = [m for m in hit.typed.within(max(before, start - 240), start) if m.kind in (NAME, PERSON) and not m.own]
    if named:
        yield hit.draft(named[-1].name, {"artist": named[-1].name}, assertion=Assertion.ASSERTED)


def _song(hit: Hit) -> Iterator[Draft]:
    """A song in its marks beside what is done to songs alone."""
    place = near(hit, "value")
    whose = next((m.name for g in ("artist", "by") for m in hit.mentions(g)), "")
    for m in hit.mentions("value"):
        if m.kind in (QUOTED, TITLE) and not m.own and not m.name[:1].islower() and not NOT_HEARD.search(place.before[:-1]):
            yield hit.draft(m.name.strip(" ,."), {"artist": whose}, mention=m, assertion=Assertion.ASSERTED)


_MARKED = rf"\"(?P<value>[{QUOTED}{TITLE}]),?\""
_WHO = rf"(?:the )?[{NAME}{PERSON}]"
_LOUDLY = r"(?:bawl|belt|blast|croon|hammer|howl|murder|massacre|warbl|wail|mangl|slaughter|boom|strum|busk|yodel|whistl|hum|thump|bellow|mim)(?:s|es|ed|ing|e|ming|med|ming)?"
#: Where or in what one sings is no song.
_NO_PLACE = r"(?!(?:films?|movies?|at|from|place|show|opera|like|than|musical|album|stage|called|character|club)\b)"

RULES: tuple[Rule, ...] = (
    Rule("the records: ROW", "music", rf"\b{_RECORDS}\b[^\n.]{{0,60}}?(?::|;| —| includes?| including| features?| featuring| runs? to| means| is| are| was| were)(?: all| mostly| largely| mainly| chiefly)? (?P<quote>(?P<value>{_ROW}))(?=[.,;:)\n—]|$| (?:and the rest|among|over|on|in|to)\b)", build=_row),
    Rule("there's a ROW", "music", rf"\b(?:there's|there is|there are|there was|there were|you get|we get|you hear|we hear|one hears|out come|in come) (?P<quote>(?P<value>{_ITEM}{_JOINT}{_ROW}))(?=[.,;:)\n—]|$| and the rest\b)", build=_row_of_music),
    Rule("SONG, and a ROW", "music", rf"\b(?:{_RECORDS}|sings?|singing|doing|playing|plays)\b[^\n.]{{0,80}}?\"[{QUOTED}{TITLE}],?\"[,;]? (?:(?:and|then) ){{0,2}}(?P<quote>(?P<value>{_ROW}))(?=[.,;:)\n—]|$| and the rest\b)", build=_row),
    Rule("ARTIST from a gramophone", "music", rf"(?P<quote>(?P<value>{_WHO}),? (?:is |are |was |were )?(?:[a-z]+ly )?{_SOUNDS}(?: (?:away|out|on|off|forth))*(?: (?:from|out of|on|over|through|under|behind|in|of) (?:the |a |an |his |her |every |somebody's |someone's )?(?:[a-z-]+ ){{0,2}}?{_FROM}))\b", build=_sounding),
    Rule("doses of COMPOSERS", "music", rf"\b(?P<quote>{_DOSES} (?:of|from|by) (?P<value>{_WHO}(?:{_JOINT}{_WHO}){{0,5}}))(?!'s|[\w])", build=_doses),
    Rule("his songs are on the soundtrack", "music", r"\b(?P<quote>(?:(?:all|most|some|many|several|half|\d+|two|three|four|five|six|seven|eight|nine|ten|a dozen|half a dozen) of )?(?:his|her|their) (?:own )?(?:songs|records|recordings|music|numbers|tracks|tunes) (?:are|is|were|was|run|runs|play|plays|turn up|fill|fills) (?:all )?(?:on|over|through|throughout|in)?(?: ?the)? ?soundtrack)\b", build=_theirs),
    Rule("the soundtrack is his", "music", r"\b(?P<quote>(?:everything(?: else)?|(?:nearly |almost )?all|most|the rest|the music|what you hear|half) (?:on|of) the soundtrack (?:is|was|are|comes from) (?:his|hers|theirs|him|her|them)(?: too| as well)?)\b", build=_theirs),
    Rule("bawls SONG", "music", rf"(?P<quote>(?:(?P<artist>{_WHO})(?:'s (?:[a-z-]+ ){{1,3}})?,? (?:is |are |was |were )?)?\b{_LOUDLY}(?: (?:out|through|away at|along to|along with))? (?:the |an? |his |her |their )?(?:{_NO_PLACE}[a-z-]+ ){{0,2}}?{_MARKED})", build=_song),
    Rule("gets to sing SONG", "music", rf"\b(?P<quote>(?:sings?|sang|sung|singing),? (?:{_NO_PLACE}[a-z'-]+,? ){{1,7}}?{_MARKED})", build=_song),
    Rule("SONG belongs to this film", "music", rf"(?P<quote>{_MARKED} belongs to (?:this|the) (?:film|movie|picture|scene)\b)", build=_song),
    Rule("wrote SONG for ARTIST", "music", rf"\b(?P<quote>(?:wrote|composed|penned) {_MARKED} for (?P<by>{_WHO}))(?=[,.;\n]| (?:and|to sing|over)\b|$)", build=_song),
    Rule("heard, with SONG", "music", rf"(?P<quote>(?P<artist>{_WHO}) (?:is|was|are|were|can be|may be) heard(?: too| as well| also)?,? (?:with|in|singing|doing) {_MARKED})", build=_song),
    Rule("the SONG that plays", "music", rf"\b(?P<quote>(?:the|that|a|his|her) {_MARKED} (?:that|which) (?:plays?|is played|is heard|blares|runs|you hear|we hear|accompanies))\b", build=_song),
    Rule("the march, SONG", "music", rf"\b(?P<quote>(?:hear|hears|heard) (?:the |an? |that )?(?:[a-z-]+ |[{NAME}{PERSON}]'?s? ){{0,3}}?(?:march|theme|tune|hymn|anthem|melody|air|waltz|tango|polka|chorus),? {_MARKED})", build=_song),
    Rule("mixes SONG with ARTISTS", "music", rf"\b(?P<quote>(?:mixes|mixed|mixing|segues?|segueing|blends|cuts from|scratches) [^\n.;]{{0,40}}?\"[{QUOTED}{TITLE}],?\" (?:with|into|to|and) (?P<value>{_WHO}(?:{_JOINT}{_WHO}){{0,3}}))", build=_row),
)  # fmt: skip
