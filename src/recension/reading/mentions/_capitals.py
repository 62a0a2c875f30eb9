"""Names as far as capitals can tell: runs of capitalised words, without those that only open a sentence."""

import re
from collections.abc import Iterable, Iterator

from recension.reading._lexicon import phrases_of, words_of
from recension.reading.mentions._mention import NAME, Mention
from recension.reading.text._text import Text

_UPPER = r"[A-ZÀ-ÖØ-ÞŁŒŠŽ]"
#: What is joined to a name by a hyphen and is no part of it: "Fincher-directed".
_COMPOUNDED = (
    r"(?:directed|penned|scripted|written|produced|starring|starrer|scored|winning|nominated|worthy|winner|nominee|esque|like|style|styled|"
    r"type|era|inspired|led|based|helmed|obsessed|caliber|calibre|bait|approved|influenced|tinged|fan|fans|themed|ish|lite|sized|"
    r"trained|educated|set|born|bound|free|related|made|sponsored|backed|loving|hating)\b"
)
_CAP = rf"(?:{_UPPER}(?:(?:'|-(?!{_COMPOUNDED}))?\w)+|{_UPPER}\.(?:{_UPPER}\.)*|{_UPPER})"
_PARTICLE = r"(?:de|de la|de los|del|della|di|da|dos|du|van|van der|van den|von|von der|la|le|ter|bin|al|el|y|'n')"
_HONORIFIC = r"(?:(?:Mrs|Mr|Ms|Dr|Prof|Rev|Sgt|Lt|Capt|Col|Gen|Maj|Det|Insp|Cmdr|Sen|Gov|St|Fr|Sr|Jr)\.)"
_PART = rf"(?:{_HONORIFIC}|{_CAP})"
_NICKNAME = r'(?:"[A-Z][\w\'. -]{1,18}"|\'[A-Z][\w. -]{1,18}\')'
_SEQUENCE = re.compile(
    rf"(?<![\w'@#])(?:Shout! (?:Factory|Select|Studios)|{_PART})"
    rf"(?:(?<!'s)(?:(?: (?:{_PARTICLE} ){{0,2}}|-){_PART}| (?:{_NICKNAME}) {_PART})|, (?:Jr|Sr)\b\.?| I{{1,3}}(?!\w))*"
)
#: What a place's name is joined of: "Martha's Vineyard", "Isle of Skye".
_JOINED_PLACE = re.compile(
    rf"(?:{_UPPER}[a-z]+ )?(?:Vineyard|Kitchen|Landing|Island|Creek|Gulch|Hollow|Cove|Ferry|Crossing|Wharf|Point|Bay"
    r"|Peak|Bluff|Ridge|Pass|Bridge|Cross|Rest|Mill|Grove|Corner|Harbor|Harbour|Rock|End|Head|Hill|Canyon|Square|College|Green|Wood|Gate|Park)\b"
)
_OF_PLACE = re.compile(rf" of {_CAP}")
_WITH_OF = frozenset(
    "Isle Isles Bay Gulf Cape Straits Strait Firth Duchy Kingdom Principality Forest Vale Mull Cliffs".split()
)
_WITHIN_NAME = r"(?:(?<=[\w.] .)|(?<=\..))"
_NICKNAME_PLACE = re.compile(
    rf"(?:\"{_WITHIN_NAME}[A-Z][\w'. -]{{1,18}}\"|'{_WITHIN_NAME}[A-Z][\w. -]{{1,18}}')(?= {_UPPER}[a-z])"
)
_PRIZES = phrases_of("award_phrases")
_TERMS = (
    words_of("trade_terms")
    | words_of("units")
    | {"running", "domain", "special", "bonus", "collector's", "anniversary", "deluxe", "platinum"}
    | {p.split()[0] for p in _PRIZES if not p.endswith(("award", "awards", "prize", "prizes"))}
    | {"award", "awards", "prize", "prizes"}
)
_TERM_WORDS = "|".join(re.escape(t) for t in sorted(words_of("trade_terms") | _PRIZES, key=lambda t: (-len(t), t)))
#: What is written great before "Edition" or "Cut" and is nobody's name.
_OF_VERSIONS = (
    r"(?:ultimate|deluxe|limited|anniversary|definitive|platinum|signature|premium|standard|gold|diamond|legacy|centennial"
    r"|(?:two|three|four|single|double|\d)-disc)"
    r"(?= (?:extended |special |limited |restored |uncut |unrated |blu-ray |dvd )?edition)"
    r"|(?:international|european|assembly|producers?'?s?'?|american|british|television|tv|original|alternate|rough|festival"
    r"|preview|export|long|short|longer|shorter)(?= (?:theatrical |original |extended )?(?:cut|version))"
)
_TRADE_TERM = re.compile(
    rf"(?<![\w'-])(?:{_TERM_WORDS}|running time|special(?= (?:features|(?:extended |limited )?edition))"
    rf"|bonus(?= features)|public domain|collector's(?= edition)|{_OF_VERSIONS}"
    r"|(?<=[\d.] )(?:[mb]illion|hours?|minutes?|mins?|hrs?))(?![\w'-])",
    re.I,
)
#: Labels of several words by the first of them.
_LABELS: dict[str, list[str]] = {}
for _label in sorted(phrases_of("labels")):
    _LABELS.setdefault(_label.partition(" ")[0], []).append(_label)
_STOPS = frozenset((". ", "! ", "? ", '" '))
_NOT_FIRST, _ORDINARY, _NOT_NAMES = words_of("common_openers"), words_of("ordinary_openers"), words_of("not_names")
#: By themselves these are no names, whether they open a sentence or not: half of all that is written great.
_NEVER_ALONE = frozenset(filter(str.isalpha, _NOT_FIRST - _TERMS))
_GIVEN = words_of("given_names")
_GIVEN_TOO = words_of("words_and_given_names")
_DESCRIBING = words_of("describing_nouns")
_ADVERB = re.compile(r"[a-z]{5,}ly$")
_NUMBER = re.compile(r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?$")
_SURNAMES_IN_LY = frozenset("beverly kimberly connolly connelly donnelly gormley".split())
#: A verb that opens a sentence ("Clocking in at", "Toying with the"), known by what goes with verbs behind it.
_PARTICIPLE = re.compile(
    r"[A-Z][a-z]{2,}ing (?:in|at|up|out|on|off|over|through|around|down|from|into|with|to|for|back|away|an?|the|his|her"
    r"|their|its|this|that|these|all|some|any|as)\b"
)
_NAMES_IN_ING = frozenset(
    """channing sterling irving fleming manning browning downing golding harding spalding banning dunning rowling
    lansing keating waring schilling fielding beijing wyoming pickering pershing ewing""".split()
)
_PRONOUN_ENDS = frozenset("I I'm I've I'd I'll".split())


def capitalised(text: Text) -> Iterator[Mention]:
    """Runs of capitalised words, in order; in a text whose writer uses no capitals the places that it goes to."""
    if text.lower_cased:
        yield from _small_places(text)
        return
    view = text.view
    opens = {start for start, _ in text.sentences} | {start for start, _ in text.quotes}
    opens |= {bullet.end() for bullet in _BULLET.finditer(view)}
    small = frozenset(view.split(" "))
    for first, last in _within_sentences(_runs(view), view, opens):
        start, end = _trimmed_start(view, first, last, opens, small)
        end = _trimmed_end(view, start, end)
        if start < end:
            run = view[start : bare_end(view, start, end)]
            if _is_name(run):
                yield Mention(start, start + len(run), NAME, run)


#: An item of a list opens a sentence: "- Edited by X".
_BULLET = re.compile(r"^[ \t]*[-*•·+] +", re.M)
#: A full stop within a run is an initial's or an abbreviation's, or a sentence's: "rated R. The Kino disc".
_STOP_WITHIN = re.compile(r"\.\s+")


def _within_sentences(runs: Iterable[tuple[int, int]], view: str, opens: set[int]) -> Iterator[tuple[int, int]]:
    """The runs, each parted where a sentence opens within it."""
    for start, end in runs:
        for m in _STOP_WITHIN.finditer(view, start, end):
            if m.end() in opens:
                yield start, m.start()
                start = m.end()
        yield start, end


#: Places as a writer without capitals has them, by their words; short ones are words too.
_PLACES = {tuple(p.lower().split()): p for p in phrases_of("places") if len(p) > 4 and p.isascii()}
_KNOWN_PLACES = phrases_of("places")
_LEADS = frozenset("in to from near across through around outside".split())
_LONGEST = 3


def _small_places(text: Text) -> Iterator[Mention]:
    """Places behind words that lead to one: "they go to australia"."""
    words, spans = text.words, text.word_spans
    for i, word in enumerate(words[:-1]):
        if word in _LEADS:
            sizes = range(_LONGEST, 0, -1)
            place = next((p for n in sizes if (p := _PLACES.get(tuple(words[i + 1 : i + 1 + n])))), None)
            if place:
                yield Mention(spans[i + 1][0], spans[i + len(place.split())][1], NAME, place)


def _runs(view: str) -> Iterator[tuple[int, int]]:
    """Runs of capitalised words, parted where a trade term stands ("Harbour Video DVD", "Special Edition")."""
    for m in _SEQUENCE.finditer(view):
        if m[0].lower() in _NEVER_ALONE and m[0] not in _LABELS:
            continue
        start, end = m.start(), _place_end(view, *m.span())
        if view.startswith("Collector's", start) and view[end : end + 8].lower() == " edition":
            continue
        if not _TERMS.isdisjoint(view[start:end].lower().split()):
            yield from _parted(view, start, end)
        else:
            yield start, end


def _place_end(view: str, start: int, end: int) -> int:
    """Where a run ends with what is joined to it in the name of a place."""
    whose = view[start : end - 2]
    in_full = " " in whose and whose.split()[0].lower() in _GIVEN  # "Dora Stein's Night Ferry"
    if view[end - 2 : end] == "'s" and not in_full and whose not in _KNOWN_PLACES:
        joined = _JOINED_PLACE.match(view, end + 1) if view[end : end + 1] == " " else None
        return joined.end() if joined else end
    if view[start:end] in _WITH_OF and (joined := _OF_PLACE.match(view, end)):
        return joined.end()
    return end


#: So far behind a run a small word may tell what stands in it.
_TO_EDITION = 24


def _term(view: str, start: int, end: int) -> re.Match[str] | None:
    """The first trade term within a run, which the words behind it may tell: "Anniversary edition"."""
    term = _TRADE_TERM.search(view, start, end + _TO_EDITION)
    return term if term and term.end() <= end else _TRADE_TERM.search(view, start, end)


def _parted(view: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while (term := _term(view, start, end)) is not None:
        if view[start : term.start()].strip():
            yield start, start + len(view[start : term.start()].rstrip())
        start = term.end()
        start += len(view[start:end]) - len(view[start:end].lstrip())
    if start < end:
        yield start, end


def nickname_places(view: str) -> set[int]:
    """Where quoted nicknames open within a name: Roy "Rocky" Dennis."""
    return {m.start() + 1 for m in _NICKNAME_PLACE.finditer(view) if _name_before(view, m.start())}


def bare_end(view: str, start: int, end: int) -> int:
    """The mention's end without the possessive."""
    tail = view[end - 2 : end].lower()
    return end - 2 if tail == "'s" and end - 2 > start else end


def _name_before(view: str, at: int) -> bool:
    before = view[max(0, at - 30) : at].split()
    word = before[-1] if before else ""
    return word[:1].isupper() and not word.lower().endswith("'s") and word.lower() not in _NOT_FIRST


def _trimmed_start(view: str, start: int, end: int, opens: set[int], small: frozenset[str]) -> tuple[int, int]:
    """Drop the words whose capital is not a name's ("When Cher" → "Cher"); `small` are the words as written."""
    opening = start in opens or view[start - 2 : start] in _STOPS
    while start < end:
        stop = view.find(" ", start, end)
        word = view[start : end if stop < 0 else stop]
        participle = opening and stop < 0 and _PARTICIPLE.match(view, start) is not None
        ordinary = _ordinary(word.lower(), opening=opening, last=stop < 0, participle=participle, small=small)
        if not ordinary or _INITIALS.match(view, start) or _opens_a_label(view, start, word):
            break
        if stop < 0:
            return end, end
        start = stop + 1
    return start, end


#: "A. R. Khan", "I. A. L. Wood": initials, and no article and no pronoun.
_INITIALS = re.compile(r"[A-Z]\. (?=[A-Z]\. ?[A-Z])|[AI]\. (?=[A-Z][a-z]+'s\b)")


def _opens_a_label(view: str, start: int, word: str) -> bool:
    """Whether an ordinary word is the first of a label's name: "Second Sight"."""
    return any(" " in label and view.startswith(label, start) for label in _LABELS.get(word, ()))


def _ordinary(word: str, *, opening: bool, last: bool, participle: bool, small: frozenset[str]) -> bool:
    bare = word.removesuffix("'s").strip(".")
    if bare in _GIVEN_TOO and not last:
        return False
    if bare in _NOT_FIRST or ("'" in bare and bare.split("'")[0] in _NOT_FIRST):
        return True
    if bare in _DESCRIBING:
        return not last or opening
    if not opening:
        return False
    if participle and bare not in _NAMES_IN_ING:
        return True
    adverb = _ADVERB.match(bare) is not None and bare not in _SURNAMES_IN_LY
    number = _NUMBER.match(bare) is not None
    lone = last and (bare in _LONE or (bare not in _GIVEN_TOO and bare in small))
    return bare in _ORDINARY or adverb or number or lone


#: Of these a capital makes no name unless the name goes on: "New scenes", but "New York".
_LONE = frozenset(("new", "brand", "region", "audio"))


def _trimmed_end(view: str, start: int, end: int) -> int:
    while start < end:
        cut = max(view.rfind(" ", start, end), start - 1)
        if view[cut + 1 : end] not in _PRONOUN_ENDS or view.endswith("World War I", start, end):
            break
        end = max(cut, start)
    return end


#: Initials that name a place wherever they stand.
_CITIES_BY_INITIALS = frozenset(("NYC", "LA", "USSR"))


def _is_name(run: str) -> bool:
    words = run.split()
    if len(words) == 1:
        return (
            len(run.rstrip(".")) > 1
            and run.lower() not in _NOT_NAMES
            and not (run.isupper() and len(run) > 1 and "." not in run and run not in _CITIES_BY_INITIALS)
        )
    shouting = all(w.isupper() and len(w) > 1 for w in words)
    return not (shouting and len(words) > 4) and not all(w.lower() in _NOT_NAMES for w in words)
