"""What the rules about people share: lists of names in prose, and whether a name can bear a credit."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import lines_of, words_of
from recension.reading.matching._rules import Hit
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.rules.credits._companies import COMPANIES
from recension.values import fold

#: One name of a person; also where the name is of a kind that capitals alone cannot tell.
P = f"[{PERSON}{NAME}]"
#: Names in a plain row, "A, B and C", or one.
ROW = rf"{P}(?:(?:, and |, | and | & ){P}){{0,8}}"
#: A word that may stand before a name and describe its bearer.
W = (
    r"(?!(?:of|in|from|with|by|to|for|and|or|who|that|which|as|is|was|are|were|has|had|have|on|at|than|then|but|not|when|while|"
    r"where|if|it|he|she|they|you|i|we|about|into|after|before|so|because|like|this|that|these|those|aside|the|a|an|no|s|la|ala)\b)[a-z0-9]+(?:[-'][a-z0-9]+)*"
)
#: What may describe a person before the name: "the insanely prolific exploitation veteran ".
DESCRIPTION = rf"(?:none other than |the likes of |one of |such |that (?:[a-z-]+ ){{1,3}}of (?:[a-z-]+ )?[a-z]+s )?(?:(?:the|a|an|his|her|its|our|some)\b(?: then(?:-[a-z0-9]+)*)?(?: {W},?){{0,7}} |(?:{W},? ){{0,3}}|)"
#: What a player is known from: '"Lamp Street" regular ', "the TV show's star ".
KNOWN_FROM = rf"(?:(?:the |former |ex-|future )?\"?[{TITLE}{QUOTED}{NAME}]\"?(?:'s)? (?:[a-z-]+ ){{0,2}}(?:regular|star|alum|alumnus|alumna|veteran|vet|favou?rite|winner|contestant|graduate|player|actor|actress|legend|mainstay|stalwart|member|host|heartthrob|hunk|bombshell),? )?"
BETWEEN = rf"(?:(?:the|a|an|his|her|its|our|newcomer|then)\b(?: {W}){{0,4}} |(?:even|plus|especially|particularly|notably) )?"
#: The same before the last of a row, who may be told by trade too: "A and director B".
_LAST = rf"(?:{BETWEEN}|(?:(?:co-|writer-)?director|(?:screen|co-)?writer|producer|novelist|actor|actress|comedian|comedienne|newcomer|veteran|star|composer|rapper|singer|musician|rocker|wrestlers?|model|playmate|crooner|funnyman|singer-songwriter|voice actor) )"
#: Names in a row, "A, B and the great C".
_BARE = rf"{P}(?!'s)"
_MORE = rf"(?:, |/){BETWEEN}{_BARE}"


def _row_of_names(last: str) -> str:
    return (
        rf"(?:{_BARE}(?:{_MORE}){{1,14}}(?:, (?:and|&)|,&) {BETWEEN}{_BARE}"
        rf"|{P}(?:{_MORE}){{0,14}}(?: (?:and|&|as well as|\+) {last}{_BARE}){{0,2}})"
    )


LIST = _row_of_names(_LAST)
#: A row that ends before one who is told by another trade.
_NO_TRADE = r"(?!(?:[a-z]+-)?(?:directors?|(?:screen)?writers?|producers?|composers?|editors?|cinematographers?|filmmakers?|cameram[ae]n|(?:screen)?writing)\b)"
LIST_OF_A_TRADE = _row_of_names(BETWEEN.replace(f" {W}", f" {_NO_TRADE}{W}"))
#: Names in a row, each perhaps with what else it made in brackets: "A (Night Ferry), B (High Water) and C".
_ASIDE = r"(?: \([^()\n]{1,50}\))"
LIST_WITH_ASIDES = rf"{_BARE}{_ASIDE}(?:(?:, |,? and |,? & ){BETWEEN}{_BARE}{_ASIDE}?){{1,6}}"
FILM_NOUN = (
    r"(?:film|movie|picture|flick|masterpiece|classic|thriller|comedy|drama|western|melodrama|adaptation|remake|sequel|"
    r"prequel|debut|opus|effort|epic|feature|musical|noir|documentary|mystery|fantasy|romance|satire|biopic|shocker|"
    r"chiller|slasher|fable|farce|vehicle|spoof|parody|homage|retelling|whodunit|actioner|miniseries|mini-series|swan song|version(?= (?:opens|begins|starts|ends|closes|takes|follows|sticks|keeps|tells|plays)))"
)


def back(hit: Hit, pattern: re.Pattern[str], reach: int = 90) -> re.Match[str] | None:
    """What stands right before a match in its sentence: the pattern ends in `$`.

    Rules begin at what is rare, a name or a sign, and look back from there: to search for long alternations of words
    from every place of a text would cost many times more.
    """
    start = hit.match.start()
    line, _ = hit.typed.line_at(start)
    return pattern.search(hit.typed.shadow, max(line, start - reach), start)


def clause_round(hit: Hit) -> tuple[int, int]:
    """The words round a name up to the nearest stops, at most some sixty characters on each side, in the view."""
    shadow, (at, end) = hit.typed.shadow, hit.match.span()
    before = re.search(r"[^\n.;:!?()]{0,60}$", shadow[max(0, at - 60) : at])
    after = re.match(r"[^\n.;:!?()]{0,60}", shadow[end : end + 60])
    a, b = at - len(before[0] if before else ""), end + len(after[0] if after else "")
    while a < at and (shadow[a].isspace() or shadow[a - 1 : a].isalnum()):
        a += 1
    while b > end and (
        shadow[b - 1].isspace() or (b < len(shadow) and shadow[b].isalnum() and shadow[b - 1].isalnum())
    ):
        b -= 1
    return hit.typed.to_view(a, b)


def quote_from(hit: Hit, before: re.Match[str]) -> tuple[int, int]:
    """The view span from what was found by looking back to the match's end."""
    return hit.typed.to_view(before.start(), hit.match.end())


#: What a name of one of these endings, or of a place, is no person's.
_NO_PERSON = re.compile(
    r"(?:Awards?|Festival|Academy|Times|Post|Channel|Studios?|Pictures|University|Institute|College|Street|Theat(?:re|er)|Hospital|Army|Police|"
    r"Company|Books|Press|Publish(?:ing|ers)|Club|School|City|County|Beach|Islands?|Mountains?|River|Park|Avenue|Hotel|Museum|Story|Show|Church|War|Force|Party|Republic|"
    r"Association|Orchestra|Philharmonic|Symphony|Choir|Chorus|Quartet|^(?:Mon|Tues?|Wed|Weds|Thu|Thurs?|Fri|Sat|Sun)(?:day|nesday|rsday|urday)?|Department|Center|Centre|Bridge|Valley|Lake|Ocean|Sea|Coast|Bay|Tomatoes|Video|Entertainment|Productions|Network|Television|Reviews?|^(?:Writer|Director|Producer|Editor|Actor|Actress|Star|Composer|Screenwriter|Cinematographer|Statement)s?)$"
)
_PLACES = frozenset(lines_of("places"))
#: "Eastern Kentucky".
_PART_OF_A_LAND = re.compile(r"(?:Eastern|Western|Northern|Southern|Upstate|Downtown|Rural|Colonial|Victorian|Edwardian) [A-Z]")
#: Surnames that places end in too.
_SURNAMES = frozenset("Lake Church Park Bridge Post Street Bay Beach River Coast Story Valley".split())


def is_person(m: Mention) -> bool:
    """Whether a name may be a person's, as far as its own words tell."""
    if m.credit is not None:
        return True
    return not (m.likely or m.name in _PLACES or _PART_OF_A_LAND.match(m.name) or m.name.lower() in COMPANIES or (_NO_PERSON.search(m.name) and not _is_surnamed(m.name)))


def _is_surnamed(name: str) -> bool:
    """Whether a name that ends as places do is a given one and a surname: "Florence Lake"."""
    first, _, last = name.partition(" ")
    return last in _SURNAMES and first.lower() in _GIVEN


_GIVEN = words_of("given_names")


def sounds_like_a_person(m: Mention) -> bool:
    """Whether a name's first word is a given name: what it takes to be a person's where it may be a work's."""
    return m.kind == PERSON or (m.words > 1 and fold(m.name).partition(" ")[0] in _GIVEN and is_person(m))


def names(hit: Hit, group: str = "value") -> list[Mention]:
    """The persons of a group."""
    found = [m for m in hit.mentions(group) if m.kind in (PERSON, NAME) and is_person(m)]
    if "(" in hit.match[group]:
        found = [m for m in found if not _in_brackets(hit, group, m)]
    return [m for m in found if m.kind == PERSON or not (_whose_person(hit.typed, m) or _says_what(hit.typed, m))]


def _in_brackets(hit: Hit, group: str, m: Mention) -> bool:
    """Whether a name stands in brackets that a group opens: "by Ada Quill (Night Ferry)"."""
    between = hit.typed.shadow[hit.match.start(group) : hit.typed.from_view(m.start, m.end)[0]]
    return between.count("(") > between.count(")")


_SOMEBODY_BEHIND = re.compile(r" (?:man|woman|m[ea]n|women|boys?|girls?|guys?|lad(?:y|ies)|kids?|people|couple|family|fellow|actor|actress)\b")


def _says_what(typed: Typed, m: Mention) -> bool:
    """Whether a capitalised word says what somebody behind it is: "a Black man"."""
    if m.words > 1 or m.credit is not None or m.kind != NAME:
        return False
    kind = m.name.lower() in _PEOPLES or m.name.lower().removesuffix("s") in _PEOPLES or (_OF_A_KIND.search(m.name) is not None and m.name.lower() not in _GIVEN)
    return kind or _SOMEBODY_BEHIND.match(typed.shadow, typed.from_view(m.start, m.end)[1]) is not None


_PEOPLES = frozenset(word.lower() for line in lines_of("peoples") for word in line.partition("=")[0].split()) - _GIVEN
_PEOPLES |= frozenset("latino latina caucasian hispanic indian native gypsy aryan westerner easterner yankee".split())
#: "Hawksian", "Southern", "Pan-Asian", "B-movie", "WASPish".
_OF_A_KIND = re.compile(r"[a-z]{3}ian$|[A-Z]{2}ish$|^(?:South|North|West|East)ern$|-(?:Asian|American|movie|fi|style|era)s?$")


_POSSESSES = re.compile(rf"(?:'s|') {PERSON}")


def _whose_person(typed: Typed, m: Mention) -> bool:
    """Whether a name only tells where a person is from, who is named behind it: "by Night Ferry's Ada Quill"."""
    return _POSSESSES.match(typed.shadow, typed.from_view(m.start, m.end)[1]) is not None


def credited(typed: Typed, property: str) -> bool:
    """Whether somebody whom the film credits with a property is named in the text."""
    return property in _credited_properties(typed)


_MOST_PLACES = 40


@once_a_text
def _credited_properties(typed: Typed) -> frozenset[str]:
    return frozenset(q for m in typed.mentions if m.credit is not None for q in m.credit.properties)


@once_a_text
def _places(typed: Typed) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for k, m in enumerate(typed.mentions):
        places.setdefault(m.name, []).append(typed.place_of(k))
    return places


def places_of(m: Mention, typed: Typed) -> list[int]:
    """Where in the shadow a name stands, the first few dozen places."""
    return _places(typed).get(m.name, [])[:_MOST_PLACES]


#: Around a name these say that its bearer makes or plays, and is nobody of the story.
_WORKS = re.compile(
    r"^(?:'s?)? (?:[a-z-]+,? (?:and )?){0,3}(?:films?|movies?|pictures?|direction|script|screenplay|score|music|novels?|books?|plays?|camera|cinematography|"
    r"photography|performances?|portrayal|acting|turn|work|songs?|album|version|remake|masterpiece|classic|oeuvre|career|fans?|edition|disc|dvd|blu-ray|essay|commentary|review|cut|style)\b"
    r"|^,? (?:who )?(?:also |then |here )?(?:plays|played(?! (?:[a-z]+ )?by)|portrays|stars|starred|directs|directed|wrote|writes|scored|produced|shot|gives|gave|delivers|is (?:excellent|great|superb|terrific|wonderful|perfect|brilliant|good|fine|miscast|convincing)|as )\b"
)
_MAKERS = re.compile(
    r"\b(?:by|starring|stars?|director|directors|actor|actress|writer|author|novelist|composer|producer|filmmaker|critic|historian|cinematographer|"
    r"screenwriter|legend|veteran|featuring|named after|version of|star of|a la|label|studio) $"
)
#: What is worked at by somebody of the story as well: "forces Gus to write the book".
_DOES_SO = re.compile(r"^ (?:to|[a-z]+s|and|who|in|on|from) (?!the film|this film)[a-z-]+ ")
#: The same of a fuller name; a lone one may be of the story: "her scenes with Gus".
_BESIDE = re.compile(r"\b(?:with|opposite|alongside|like|unlike|than|from) $")


def _is_given(m: Mention) -> bool:
    return m.words == 1 and m.kind == NAME and fold(m.name) in _GIVEN


#: What is done by people of stories, and no making of films: "is kidnapped by", "stabbed by".
_DONE_BY = re.compile(
    r"\b(?!(?:re|co-)?(?:direct|produc|scor|edit|compos|perform|portray|play|voic|creat|photograph|helm|adapt|suppli|provid|design|deliver|pen|script|invent|publish|record|cover|inspir|bas|develop|shar|narrat|host|lens|turn|contribut|craft|"
    r"animat|stag|choreograph|arrang|interpret|present|essay|releas|distribut|star)[a-z]*)[a-z]{2,}(?:ed|ught|uck|ung|ept|tten(?<!written)) by $"
)


@once_a_text
def surely_at_work(typed: Typed) -> frozenset[str]:
    """The names of which the text says that they make films or play in them."""
    found = set()
    for k, m in enumerate(typed.mentions):
        at = typed.place_of(k)
        before, after = typed.shadow[max(0, at - 24) : at], typed.shadow[at + 1 : at + 60]
        works = _WORKS.match(after) and not (_is_given(m) and _DOES_SO.match(after))
        if works or (_MAKERS.search(before) and not _DONE_BY.search(before)):
            found.add(m.name)
    return frozenset(found)


@once_a_text
def at_work(typed: Typed) -> frozenset[str]:
    """The names that the text shows at work on films, makers, players, authors: those too that stand beside one."""
    beside = (
        m.name
        for k, m in enumerate(typed.mentions)
        if not _is_given(m) and _BESIDE.search(typed.shadow, max(0, typed.place_of(k) - 16), typed.place_of(k))
    )
    return surely_at_work(typed) | frozenset(beside)


def fits(m: Mention, property: str, typed: Typed, *, strong: bool) -> bool:
    """Whether a name can bear a credit: `strong` words suffice for any name, weak ones ask for a person's.

    A weak phrase does not make a director of somebody whom the film credits otherwise, nor of a stranger where the
    film's own director is named.
    """
    if m.credit is not None and property in m.credit.properties:
        return True
    otherwise = m.credit is not None and "director" in m.credit.properties and property in _OFTEN_OTHERS
    if strong or (property.startswith("crew:") and (m.kind == PERSON or m.words > 1) and not otherwise):
        return True
    if m.credit is not None or credited(typed, property):
        return False
    return m.kind == PERSON or m.words > 1


@once_a_text
def directors_known(typed: Typed) -> bool:
    """Whether the film is surely known, and who directed it: then whoever else directs made another."""
    return typed.known.sure and any("director" in p.properties for p in typed.known.people)


#: "X's soundtrack" of a director's film is what the film sounds like, not what the director wrote.
_OFTEN_OTHERS = frozenset(("crew:music", "crew:songs", "crew:cinematography", "crew:production_design", "crew:costume"))


def followed_by_other_title(hit: Hit, at: int) -> bool:
    """Whether a title that is not the reviewed film's stands right after a position of the shadow."""
    rest = hit.typed.shadow[at : at + 4].lstrip(" \"'s")
    if rest[:1] != TITLE:
        return False
    place = hit.typed.shadow.index(TITLE, at)
    return not any(m.own for m in hit.typed.within(place, place + 1))


def persons_outside_roles(hit: Hit, group: str = "value") -> Iterator[Mention]:
    """The persons of a list, leaving out what stands in parentheses after them or follows "as"."""
    start, end = hit.match.span(group)
    shadow = hit.typed.shadow
    depth, in_role = 0, False
    for i in range(start, end):
        c = shadow[i]
        depth += (c == "(") - (c == ")")
        in_role = (in_role or shadow.startswith(" as ", i)) and c != ","
        if c in (PERSON, NAME) and depth <= 0 and not in_role:
            apposed = _OF_A_ROLE.search(shadow, start, i) is not None
            found = (m for m in hit.typed.within(i, i + 1) if is_person(m) and not _says_what(hit.typed, m))
            yield from (m for m in found if not (apposed and _is_bare(m)))


#: "Cher as his mother, Rusty": a role told, then its name.
_OF_A_ROLE = re.compile(r" as (?:his|her|their|its|an?|the) [a-z' -]{2,40}, $")


def _is_bare(m: Mention) -> bool:
    return m.words == 1 and m.credit is None
