"""Films named without quotation marks, which only the authority knows for films: "elements of Body Heat"."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import phrases_of, words_of
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._film_cues import film_around, film_framed
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.rules._people import places_of
from recension.reading.rules.films._bare_titles import NO_TITLES, may_be_title
from recension.reading.rules.films._common_people import relation_told
from recension.reading.rules.films._of_other_things import (
    is_among_heroes,
    is_of_a_place,
    is_of_another_art,
    is_one_of_a_kind,
    is_the_end_of_a_name,
)
from recension.reading.rules.films._own_names import is_footnote
from recension.reading.rules.films._quoted_titles import FOLLOWS
from recension.reading.rules.films._related_words import lead_of, named, names_no_film, of_song, relation_of
from recension.values import fold

_NAMESAKES = frozenset(fold(phrase) for phrase in phrases_of("namesakes")) | NO_TITLES
_SURNAMES = words_of("film_surnames") | words_of("historical_surnames")
_COMMON = words_of("common_openers") | words_of("units")
_ORDINARY = _COMMON | words_of("not_names") | frozenset("year age fast forward high school black white real life hot dog giallo gialli hammer untitled pinocchio superman batman".split())
_PLACES = {place.lower() for place in phrases_of("places")}
_ARTS = (
    r"(?:elements?|vibes?|feel|takes?|versions?|remakes?|tone|style|stars?|roles?|makers?|directors?|creators?|hits?|scenes?|parod(?:y|ies)|fans?|spirit|days|"
    r"success(?:es)?|legacy|shades|echoes|sweep|beauty|charm|magic|wit|depth|intensity|scope|grandeur|originality|brilliance|energy|humou?r|suspense|thrills|atmosphere|impact|aesthetic|visuals|realism|mou?ld|vein|league|likes|ilk|work|performance|turn|cast|writers?|plot|ending|opening|look|script|score|team|people|guys)"
)
#: What stands before a film's name and, in criticism, before little else that a film is called by.
_BEFORE = re.compile(
    rf"(?:\b(?:that of|those of|vibe of|feel of|produced|helmed|scripted|penned|to rival|like|unlike|than|citing|saw|seen|seeing|watch(?:ed|ing)?|including|films?|movies?|rivals?|recalls?|recalling|echo(?:es|ing)|meets|evokes?|a la|rewatch\w*|remember|with|it took|shown|made|directed|did|done|another|since|not|isn't|ain't|(?:ripped|rip|taken|stolen|borrowed|lifted|cribbed|came|right|straight) (?:off )?(?:from|out of)|ripped off|update of|(?:does|did|do|had done|was|is|were|are|saw|seen) in|compar(?:ed|able|isons?) (?:to|with)|similar to|remind(?:s|ed) (?:me|us|one|you) of|version of|(?:good|bad|funny|scary|great|much fun|effective|entertaining) as)"
    rf"|\b{_ARTS} (?:of|in|from|to|on|behind|for)|[{PERSON}{NAME}],? (?:from|in|\()|{PERSON} of|\b(?:the|that|a) [a-z]+ (?:from|in)|[{PERSON}{NAME}] \(|[{TITLE}{QUOTED}{NAME}]\"?(?:,|,? and|,? or)|\b(?:since|after|before|post-|pre-)|\b(?:won|nominated|came|come|nod|nomination|oscar|prize) (?:it |[a-z ]{{0,20}})?for|\b(?:follow(?:s|ed|ing)|over|between)) \"?(?:both |the )?$"
)
_LISTED = re.compile(r"\($")
#: What is told of somebody or something of that name: "the Brine legend".
_OF_TALES = re.compile(r" (?:legend|myth|mythology|myths|story|stories|tales?|experiments?|comics?|comic books?|novels?|books?|games?|video games?|character|style|type|fans)\b")
#: A book's, however many words it has.
_OF_BOOKS = re.compile(r" (?:[a-z]+ )?(?:books?|novels?|comics)\b(?! adaptations?| movies?| films?)")
#: A name goes on: "Little House on the Prairie", "Return of the Living Dead".
_LONGER = re.compile(r" (?:of|on|over) (?:the )?[A-Z]")
_COPIED = re.compile(r" (?:knock|rip)-?offs?\b")
#: A name that is met so is somebody's or some place's.
_NO_FILM_AFTER = re.compile(rf"(?:'s)? (?:characters?|himself|herself|who\b|\(?{PERSON}|\(?{NAME}|is played|played by|type\b|landmarks)|'s [a-z]|-")


#: Before one word these make it somebody: "the role of Lamp", "dressed as Lamp".
_SOMEBODY_BEFORE = re.compile(
    r"\b(?:roles?|parts?|characters?|portrayal|impersonation|likes|legend|story|life|songs?|music) of (?:the )?$"
    r"|\b(?:dressed|disguised|posing|known|cast|credited|seems?|stronger|perfect|convincing|believable|miscast|billed|[a-z]+ed up) (?:[a-z]+ )?as $"
)
#: Behind these even a word that hardly is a film's names one.
_SURELY_BEFORE = re.compile(r"(?:\b(?:had|has|having)|'d)(?: just| already| also| previously)? (?:directed|made|done|shot|written|scripted|filmed|photographed|been (?:[a-z]+ ){0,3}in)(?: the)? $|\b(?:walked off|fired from|put off|next (?:film |picture )?(?:was|would be)|(?:boy|girl|man|woman|hero|heroine|killer|villain|wife|husband|mother|father|star) (?:of|in)) $|\b(?:re-?watch(?:ed|ing)?|watch(?:ed|ing)?|seen|saw|rented|movies?|films?|flicks?|series|sitcom|a la|à la|compared to|better than|man's|remind(?:s|ed) (?:me|us|you|one) of|reminiscent of|remember)(?: the)? $")
#: Behind these a likely film is one, though a place or somebody of history is called so too: "an answer to Casablanca".
_SURELY_OF_FILMS = re.compile(
    r"\b(?:(?:(?:screen)?writers?|directors?|makers?|producers?|composers?) of|(?:answer|sequel|prequel) to|(?:remake|version|rip-?off|imitation|parody|spoof) of|compar(?:ed|able|ing|isons?) (?:it )?(?:to|with)|"
    r"(?:better|worse) than|(?:turn(?:s|ed)? up|starred|starring|seen|appeared|performance|role|scenes?) (?:again |later |also )?(?:in|from)|(?:classics?|films?|movies?|epics?) (?:like|such as)|since)(?: the)? $"
)
#: "the House of Brine".
_OF_A_NAME = re.compile(r"\b[A-Z][a-z]+ (?:of|for) (?:the )?$")


def _in_a_name(hit: Hit, m: Mention) -> bool:
    """Whether a word is the end of a longer name: "the Women's House of Brine"."""
    found = _OF_A_NAME.search(hit.typed.text.view, max(0, m.start - 24), m.start)
    return found is not None and _WITHIN.search(hit.typed.text.view, max(0, found.start() - 3), found.start()) is not None


_WITHIN = re.compile(r"[a-z,'] $")


def _is_short_for_somebody(hit: Hit, m: Mention) -> bool:
    """Whether a word stands for somebody named in full elsewhere: "Gus" for Gus Pell, though a film is called so."""
    written = hit.typed.text.view[m.start : m.end]
    return len(fold(m.name).removeprefix("the ").split()) > 1 and " " not in written and fold(written) in fold(m.name).split()


@once_a_text
def _first_names(typed: Typed) -> frozenset[str]:
    """What the people and the roles told of are called by: "Rocky" of 'Roy L. "Rocky" Dennis'."""
    told = {m.name for m in typed.mentions if m.kind in (PERSON, CHARACTER)}
    roles = {role for person in typed.known.people for role in person.characters}
    words = {word.strip("\"'") for name in told | roles if " " in name for word in name.split()}
    words |= {nick for m in typed.mentions if m.kind == NAME for nick in _NICKNAME.findall(m.name)}
    return frozenset(word for word in words if word[:1].isupper())


_NICKNAME = re.compile(r" \"(\w+)\" ")


def _known_title(hit: Hit) -> Iterator[Draft]:
    (m,) = hit.mentions("value")
    if not m.known or _is_short_for_somebody(hit, m) or (m.words == 1 and m.name in _first_names(hit.typed)):
        return
    start, end = hit.match.span()
    line, _ = hit.typed.line_at(start)
    before, behind = hit.typed.shadow[max(line, start - 60) : start], hit.typed.shadow[end : end + 44]
    led = m.words > 1 or film_framed(before, behind)
    surely = m.likely and _SURELY_OF_FILMS.search(before) is not None
    if not (m.likely or _sure(hit, m) or may_be_title(m, alone=False, led=led)) or (not surely and _of_somewhere(hit, m, copied=_COPIED.match(behind) is not None)):
        return
    if _NO_FILM_AFTER.match(behind) or (m.words < 2 and _OF_TALES.match(behind)) or (m.words == 1 and behind.startswith("'s")) or (m.words < _WHOLE and _LONGER.match(hit.typed.text.view, m.end)):
        return
    if _OF_BOOKS.match(behind) or (m.words == 1 and (_SOMEBODY_BEFORE.search(before) or (m.unlikely and not (_SURELY_BEFORE.search(before) or film_framed(before, behind))) or _in_a_name(hit, m))):
        return
    told = _BEFORE.search(before) or _LISTED.search(before) or film_around(before, behind)
    if not (m.likely or _sure(hit, m) or told or _is_a_makers(hit)):
        return
    lead = lead_of(hit.typed.shadow, start)
    if is_of_another_art(hit, m, lead, behind) or is_among_heroes(hit) or is_the_end_of_a_name(hit, m) or is_footnote(hit, start):
        return
    if is_one_of_a_kind(hit, behind) or is_of_a_place(hit, m) or (m.words == 1 and not (m.likely or _IN_A_ROW.search(before) or _GOES_ON.match(behind))):
        return
    if of_song(lead, hit.typed.shadow[end : end + 40], marked=False):
        return
    if not names_no_film(lead[-60:], known=True):
        relation, person = relation_told(hit, m, lead, hit.typed.shadow[end : end + 40])
        shared = m.shared and m.words == 1 and hit.typed.known.sure
        relation = relation or (_shared_with(hit, line) if shared else "comparison")
        yield named(hit.draft(m.name, {"relation": relation, "person": person}, mention=m))


#: Another title before a title, in a row with it.
_IN_A_ROW = re.compile(rf"[{TITLE}{QUOTED}{NAME}]\"?(?:,|,? and|,? or) \"?(?:the )?$")
#: What may follow a title of one word; another word is what the name only describes: "its Gothic castles".
_GOES_ON = re.compile(FOLLOWS.pattern + r"| (?:stars?|co-star|actors?|actress|creators?|directors?|writers?|veterans?|alum\w*|regulars?|clones?|knock-?offs?|rip-?offs?|spoofs?|parody|copy|copies|wannabes?|send-?ups?|vibe|feel|territory|universe|entries|pics?|style|type|"
    r"esque|like|reunion|days|era|level|standards?|influence|reference|homage|sequence|scenes?|characters?|trailers?|dvds?|mode|formula|plot|story|remakes|kind|way|included|excluded|aside|apart)\b")


def _is_a_makers(hit: Hit) -> bool:
    """Whether somebody whom the authority knows, and who has no part here, stands before a name as its maker: "Quill's Brine"."""
    start = hit.match.start()
    before = hit.typed.within(max(0, start - 4), start)
    owned = bool(before) and hit.typed.shadow[start - 3 : start] in ("'s ", f"{before[-1].kind}' ")
    if not owned or before[-1].kind != PERSON:
        return False
    credit = before[-1].credit
    return "director" in credit.properties if credit is not None else hit.mentions("value")[0].words > 1


def _of_its_people(hit: Hit) -> Iterator[Draft]:
    """One word that is another film's title by the film's own people, in a sentence: no given name, no role, no ordinary word."""
    (m,) = hit.mentions("value")
    line, _ = hit.typed.line_at(hit.match.start())
    before = hit.typed.shadow[max(line, hit.match.start() - 110) : hit.match.start()]
    if not m.shared or m.words > 1 or not hit.typed.known.sure or m.credit is not None or len(m.name) < (_SHORT if not _is_named(hit, m, line) else _SHORTEST):
        return
    word = m.name.lower()
    if word in _GIVEN or m.name in _PLACES_AS_WRITTEN or word in _ORDINARY or len(places_of(m, hit.typed)) > 2:
        return
    if _STRANGE_BEFORE.search(before) or _NO_FILM_AFTER.match(hit.typed.shadow, hit.match.end()) or _GREAT_BEHIND.match(hit.typed.text.view, m.end):
        return
    if any(fold(m.name) in fold(t) for t in hit.typed.known.titles) or names_no_film(before[-60:], known=True):
        return
    relation, person = relation_told(hit, m, before, "")
    yield hit.draft(m.name, {"relation": relation or _shared_with(hit, line), "person": person}, mention=m)


def _shared_with(hit: Hit, line: int) -> str:
    """What the other film shares with this one, as far as the sentence names who: else it is only spoken of beside."""
    named = [o.credit for o in hit.typed.within(line, hit.match.start()) if o.credit is not None]
    if any(person.acts for person in named):
        return "same_actor"
    return "same_director" if any("director" in person.properties for person in named) else "comparison"


_SHORT, _SHORTEST = 5, 4


def _is_named(hit: Hit, m: Mention, line: int) -> bool:
    """Whether the sentence names, before a title, somebody whom the two films have in common."""
    common = {name for name, _ in m.by}
    return any(o.name in common for o in hit.typed.within(line, hit.match.start()) if o.kind == PERSON)


_STRANGE_BEFORE = re.compile(rf"\b(?:a|an|the|his|her|their|my|by|this|that|mr\.?|mrs\.?|called|named|and|or|to|with|for|of|at)(?<!than) $|[{PERSON}{NAME}\"'(] ?$|^$")
_GIVEN, _PLACES_AS_WRITTEN = words_of("given_names"), phrases_of("places")
_GREAT_BEHIND = re.compile(r" [A-Z]|'s? [a-z]|-")


def _great_article(hit: Hit) -> Iterator[Draft]:
    """A name behind a great "The" within a sentence, where films are spoken of: "since The Glass Ferry"."""
    (m,) = hit.mentions("value")
    view, start = hit.typed.text.view, m.start - 4
    line, _ = hit.typed.line_at(hit.match.start())
    before = hit.typed.shadow[max(line, hit.match.start() - 60) : hit.match.start()]
    if view[max(0, start) : m.start] != "The " or not may_be_title(m, alone=False) or not _SPEAKS_OF_FILMS.search(before):
        return
    if _NO_FILM_AFTER.match(hit.typed.shadow, hit.match.end()) or _NO_TITLE_OF_THE.search(m.name) or names_no_film(before, known=True):
        return
    yield hit.draft(view[start : m.end], {"relation": relation_of(before, "") or "comparison"}, mention=(start, m.end))


_NO_TITLE_OF_THE = re.compile(
    r"(?:Times|Post|Journal|Herald|Tribune|Guardian|Bible|Beatles|Stones|Who|Doors|Ramones|Smiths|Rock|Academy|Oscars?|Internet|Web|Net|Americans?|British|French|Germans?|Russians?|English|Chinese|Japanese|"
    r"Nazis?|Jews|Police|Army|Navy|Force|Queen|King|President|Pope|Lord|Devil|Duke|Church|Criterion|Academy|Muppets|Stooges|Brothers|Band)$"
)
#: What stands before a title of the kind and before little else that is written with a great article.
_SPEAKS_OF_FILMS = re.compile(
    rf"(?:\b(?:(?<!names )(?<!name )like|unlike|than|compare|saw|seen|watch(?:ed|ing)|including|films?|movies?|pictures?|rivals?|recalls?|echo(?:es|ing)|evokes?|a la|since|after|before|been|did|made|produced|helmed|created|gave us|brought us|that of|those of|made in|work in|role in|part in|turn in|star of|starred in|appeared in|"
    rf"remake of|sequel to|version of|director of|directed|makers of|writer of|likes of|elements of|shades of|fresh from|fresh off|reminiscent of|reminds me of|scenes? from|out of|style of|vein of|spirit of|such as|think)"
    rf"|[{PERSON}{NAME}] (?:in|from|of|\()|[{TITLE}{QUOTED}]\"?(?:,|,? and|,? or)) $"
)


def _sure(hit: Hit, m: Mention) -> bool:
    """Whether a name of several words is another film's by the film's own people, and no part of this one's title."""
    name = fold(m.name)
    return m.shared and m.words > 1 and m.credit is None and name not in NO_TITLES and not any(name in fold(t) for t in hit.typed.known.titles)


def _of_somewhere(hit: Hit, m: Mention, *, copied: bool) -> bool:
    """Whether a name is a place's, or stands so often that it is of the story."""
    written = hit.typed.text.view[m.start : m.end]
    words = written.lower().split()
    ordinary = all(word in _ORDINARY for word in words) or (len(words) < _WHOLE and not _sure(hit, m) and any(word in _COMMON for word in words))
    namesake = fold(written) in _NAMESAKES or (len(words) == 1 and (fold(written) in _SURNAMES or _is_surname(hit, m)))
    if (namesake and not m.likely) or fold(written) in NO_TITLES:
        return True
    return (ordinary and not copied) or written.lower() in _PLACES or len(places_of(m, hit.typed)) > _OFTEN


def _is_surname(hit: Hit, m: Mention) -> bool:
    """Whether the text names somebody whose last name a word is."""
    return m.name in _last_names(hit.typed)


@once_a_text
def _last_names(typed: Typed) -> frozenset[str]:
    """All that the names of people end with, word by word."""
    words = [name.split(" ") for name in {m.name for m in typed.mentions if m.kind == PERSON}]
    return frozenset(" ".join(name[i:]) for name in words for i in range(1, len(name)))


_OFTEN = 3
#: So many words may hold one that opens sentences: "The Last House on the Left".
_WHOLE = 3

RULES: tuple[Rule, ...] = (
    Rule("The NAME", "related_film", f"\\bthe (?P<value>{NAME})", build=_great_article, presupposed=True),
    Rule("title of its people", "related_film", f"(?P<value>{NAME})", build=_of_its_people, presupposed=True, needs_film=True),
    Rule("known title", "related_film", f"(?P<value>{NAME})", build=_known_title, presupposed=True),
)
