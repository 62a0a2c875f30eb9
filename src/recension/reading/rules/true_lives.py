"""Who lived and what was, told clause by clause where a text says that its film tells of real people: signs added up."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import phrases_of, words_of
from recension.reading._mentions import CHARACTER, NAME, PERSON, TITLE, Mention
from recension.reading._rules import Draft, Hit, Rule
from recension.reading._typed import Typed, once_a_text
from recension.reading.rules._of_story import is_played
from recension.reading.rules._people import is_person, places_of, plainly_at_work
from recension.reading.rules._real import is_figure, is_true_story, real_ones
from recension.reading.rules._settings import listed
from recension.reading.rules._true_texts import is_of_lives, is_plainly_of_lives
from recension.values import fold
from recension.vocabulary import Assertion

_WHO = f"[{NAME}{CHARACTER}{PERSON}{TITLE}]"
_ROW = rf"(?:(?:the|an?) (?:(?:[a-z-]+|{NAME}) ){{1,3}}|both )?{_WHO}(?:(?:, | and |, and ){_WHO})*(?:'s? (?:[a-z-]+ ){{0,2}}[a-z-]+)?"
_SO = r"(?:,? (?:also|later|once|had|eventually|really|actually|himself|herself|themselves|both|all|then|never|however|apparently|finally|still|in fact|in reality|in real life|of course|[a-z]{3,}ly),?)"
_IRREGULAR = (
    "was were wasn't weren't had hadn't did didn't never went became began took wrote won lost left came made held led fought broke spent gave grew fell knew kept ran built found stood rose sold bought taught drew "
    "drove shot met brought got lived died beat cut hit put told said thought felt hid rode flew threw stole chose spoke sang wore led bore swore paid slept set let struck sent"
)
_PAST = rf"(?:{'|'.join(_IRREGULAR.split())}|[a-z]{{2,}}ed)\b"
_LEAD = r"(?:(?:in (?:fact|reality|truth|real life|actuality|history)|actually|really|historically|later|soon|eventually|finally|by then|at the time|in (?:the )?(?:[a-z]+ )?(?:1\d\d\d|20[0-2]\d)(?:'?s)?|after [^\n,;]{3,40}|when [^\n,;]{3,40}),? )?"
_OPENS = r"(?:\bso [a-z]+ (?:that )?|(?:^|[;:(—] ?|, |- |\" ?)(?:and |but |so |for |yet )?|\b(?:and|but|that|because|when|while|where|until|since|after|before|so|though|although|whereas|fact|how) )"
_ENDS = (
    rf"(?=[.;:()!?\n—]| --|,? (?:and|but|so|while|although|though|where|when|because|until|whereas|after|before|yet|even) (?:then |later |in fact |in reality )?(?:he|she|it|they|we|i|you|there|his|her|their|this|that|the|{_WHO})\b"
    r"|, (?:who|which|he|she|it|they|there|i|we|but|yet|with the|as in|not)\b|$)"
)
_REST = r"[^\n;:()!?]{3,150}?"
_CLAUSE = re.compile(
    rf"{_OPENS}(?P<quote>{_LEAD}(?P<who>{_ROW}|he|she|(?:his|her|their) (?:[a-z-]+ )?(?!is\b|are\b|has\b|have\b|will\b)[a-z-]+|there|(?:some|most|many|none|all|several) of the [a-z]+|the (?:[a-z-]+ )?[a-z]+|they|it)(?:,? who\b)?{_SO}{{0,2}}"
    rf"(?: (?:that|which) (?:were|was|are|is) [a-z]+ [^\n,;]{{3,24}}?(?= actually| really| in fact))?{_SO}? (?P<verb>{_PAST}){_REST}){_ENDS}",
    re.M,
)
_NAMED, _MEANT, _NEAR, _BESIDE, _ENOUGH, _MORE = 2.0, 1.5, 0.5, 0.5, 2.0, 2.5
#: What speaks for and against a life's clause, each counted once.
_SIGNS: tuple[tuple[float, re.Pattern[str]], ...] = (
    (1.5, re.compile(r"\b(?:in (?:fact|reality|truth|real life|actuality)|actually|historically|the real)\b")),
    (1.5, re.compile(r"\b(?:1[0-9]\d\d|20[01]\d|\d+ years|at the age of|aged? \d+|in (?:his|her) (?:early |late )?(?:teens|twenties|thirties|forties|fifties|sixties|[2-8]0's|[2-8]0s))\b")),
    (1.5, re.compile(
        r"\b(?:born|died|married|divorced|murdered|killed|executed|hanged|assassinated|buried|convicted|acquitted|arrested|imprisoned|sentenced|prison|jail|elected|appointed|founded|invented|discovered|exiled|escaped|emigrated|enlisted|fought|served|"
        r"suffered|wounded|diagnosed|alcoholic|addict(?:ed|ion)?|suicide|committed|confessed|testified|robbed|childhood|children|wife|husband|mother|father|brother|sister|son|daughter|friends?|political?|army|war|church|religious|career|famous|respected|"
        r"historical|history|leader|king|queen|carried|wound\w*|healed|limp|crippled|blind|deaf|sick|disease|cancer|drunk|drugs?|beaten|affair|lived|moved|grew up|raised|studied|ordered|signed|surrendered|invaded|ruled|reigned|crowned|poor|rich|young|years|real(?:ly)?)\b"
    )),
    (3.0, re.compile(r"\b(?:portrayed|depicted|shown|presented)\b[^\n;]{0,40}\b(?:actually|really|in fact|in reality)\b")),
    (1.0, re.compile(r"^in (?:[a-z]+ )?(?:1\d\d\d|20[01]\d),")),
    (1.0, re.compile(r"\bmore than (?:just|only)\b")),
    (1.0, re.compile(r"\b(?:much|far|even|more|less|older|younger|earlier|later|worse) (?:[a-z]+ )?(?:than|severe|complex|complicated|older|younger|earlier|later|worse|more|less)\b")),
    (1.0, re.compile(r"\b(?:did not|didn't|was not|wasn't|never|were not|weren't|had no|no)\b")),
    (-2.0, re.compile(
        r"\b(?:film|films|movie|movies|scenes?|performances?|actors?|actress|character|characters|role|roles|cast|casting|script|screenplay|directed|director|portray\w*|depict\w*|plays?|played|acting|oscar|dvd|plot|sequel|episode|viewers?|"
        r"screen|remake|documentary|biopic|version|reviews?|camera|footage|cinema\w*|shown|shot on|watch\w*|soundtrack|dialogue|story|stories|hollywood|adaptation|novel|box office|hit|broadcast|aired|published|premiered|book|albums?|made for|series|tv|television|budget|starred|filmed|biography|writers?|producers?|acted|released)\b"
    )),
    (-3.0, re.compile(r"\b(?:i|i'd|i've|i'm|my|me|we|you|your|us|our)\b")),
    (-1.5, re.compile(r"\b(?:should|could have|would have|might have|may have|maybe|perhaps|probably|supposed|seems?|seemed|looks?|looked|convincing\w*|believable|miscast|excellent|brilliant|superb\w*|terrible|awful|perfect(?:ly)?|wonderful\w*|boring|fantastic|stunning|amazing\w*|managed|deserved|captured|delivered|nailed)\b")),
)  # fmt: skip
#: What a common noun or "there" must have beside it.
_FIRM = re.compile(r"\b(?:in (?:fact|reality|truth|real life|actuality)|actually|really did|historically|1[0-9]\d\d|real)\b")
_GIVEN, _OF_FILMS, _PLACES = words_of("given_names"), words_of("film_surnames"), phrases_of("places")


#: What a name of these words is no person's.
_NOBODY = re.compile(
    r"\b(?:Revolution|Army|Navy|Court|Channel|Abbey|Service|Gardens?|Dismissal|War|Wars|Affair|Case|Murders?|Trial|Union|States|Kingdom|Empire|Nazis?|Party|Movement|Force|Corps|Squadron|Regiment|Olympics?|Church|House|Street|School|"
    r"University|Prison|Company|Government|Constitution|Reformation|Academy|Nation|Native|Dynasty|Festival|Award|Market|Production|Express|Day)\b|\b(?:American|British|English|German|Russian|Jews?|Jewish|Christian|Catholic|Hampton)$|\d|[A-Z]{4}"
)


@once_a_text
def _full_names(typed: Typed) -> frozenset[str]:
    """The words of the names in full that no film person bears."""
    named = (fold(m.name).split() for m in typed.mentions if m.kind in (NAME, CHARACTER) and m.words > 1 and m.credit is None)
    return frozenset(word for words in named if words[0] in _GIVEN for word in words)


@once_a_text
def _players(typed: Typed) -> frozenset[str]:
    """The words of the names of film people."""
    return frozenset(word for m in typed.mentions if m.kind == PERSON for word in fold(m.name).split())


_OFTEN = 3


def is_of_the_story(m: Mention, typed: Typed) -> bool:
    """Whether a name is, in a text on a true story, that of somebody of the story."""
    name = fold(m.name)
    if m.kind == TITLE:
        return m.own and _is_called_after(m, typed)
    if (m.kind == CHARACTER and is_true_story(typed)) or name in real_ones(typed) or (is_figure(name) and m.credit is None) or _plays_itself(m, typed):
        return True
    if m.kind != NAME or m.own or not is_person(m) or m.name in _PLACES or listed(m.name) or _NOBODY.search(m.name):
        return False
    often = len(places_of(m, typed))
    if m.words == 1 and name in _full_names(typed):
        return True
    if (m.name in plainly_at_work(typed) and (often < _OFTEN or not typed.known.people)) or (name in _OF_FILMS and (often < _OFTEN or name in _players(typed))):
        return False
    return name.split()[0] in _GIVEN or m.words > 1 or often > 1


def _plays_itself(m: Mention, typed: Typed) -> bool:
    """Whether somebody credited stands before the camera of a documentary: those are shown, not played."""
    return m.credit is not None and m.credit.properties == {"cast_member"} and typed.known.sure and "Documentary" in typed.known.genres


def _is_called_after(m: Mention, typed: Typed) -> bool:
    """Whether a film's title is the name of whom it tells: "Quill" of "the real Ada Quill"."""
    name = fold(m.name)
    if len(name.split()) > _FULL or name.startswith(("the ", "a ")):
        return False
    called = any(name in other.split() for other in real_ones(typed)) or _THE_REAL.search(typed.shadow) is not None
    return called or (" " in name and name.split()[0] in _GIVEN) or _is_a_role(name, typed)


def _is_a_role(name: str, typed: Typed) -> bool:
    """Whether a biography's title is a role's name."""
    roles = (set(fold(role).split()) for p in typed.known.people for role in p.characters)
    return "Biography" in typed.known.genres and any(set(name.split()) <= role for role in roles)


_FULL = 2
_THE_REAL = re.compile(rf"\b(?:the real|the historical) {TITLE}|{TITLE}'s (?:life|death|career|childhood|crimes|victims)\b")


def _subject(hit: Hit) -> tuple[float, str]:
    """How surely a clause's subject is somebody of the story, and who."""
    who, people = hit.match["who"], hit.mentions("who")
    if people:
        real = [m.name for m in people if is_of_the_story(m, hit.typed)]
        return (_NAMED, real[-1]) if real else (-9, "")
    if who in ("he", "she") or who.startswith(("his ", "her ", "their ")):
        last = _last(hit)
        near = last is not None and is_plainly_of_lives(hit.typed) and hit.typed.shadow.count("\n", hit.typed.from_view(last.start, last.end)[0], hit.match.start()) <= 1
        return (_MEANT + _NEAR * near, last.name) if last else (-9, "")
    if any(is_of_the_story(m, hit.typed) for m in hit.mentions("quote")):
        return _BESIDE, ""
    return (0.0 if _FIRM.search(hit.match["quote"]) else -9, "")


_REACH = 500


def _last(hit: Hit) -> Mention | None:
    """Whom a pronoun means: the person named last, unless a player, a maker or another name."""
    start = hit.match.start("quote")
    for m in reversed(hit.typed.within(max(0, start - _REACH), start)):
        if (m.kind in (PERSON, NAME, CHARACTER) or (m.kind == TITLE and m.own)) and is_person(m) and m.name not in _PLACES:
            return m if is_of_the_story(m, hit.typed) else None
    return None


_DENIES = re.compile(r"\b(?:did not|didn't|was not|wasn't|never|were not|weren't|had no|had not|hadn't|nor)\b")
_NOT = len(" not ")


def denies(clause: str) -> bool:
    """Whether a clause says what was not: a departure of the film's, and no fact."""
    return _DENIES.search(clause) is not None


_CORRECTS = re.compile(r"\b(?:in (?:reality|truth|real life|actuality)|actually|historically|much more|much earlier|much later|more than just)\b")


def _lives(hit: Hit) -> Iterator[Draft]:
    """The clauses of a sentence that tell of lives."""
    if not is_of_lives(hit.typed):
        return
    for match in _CLAUSE.finditer(hit.typed.shadow, *hit.match.span()):
        yield from _told(Hit(hit.typed, match, hit.rule))


def _told(hit: Hit) -> Iterator[Draft]:
    quote = hit.match["quote"]
    weight, person = _subject(hit)
    weight += sum(w for w, sign in _SIGNS if sign.search(quote))
    if weight < (_ENOUGH if is_plainly_of_lives(hit.typed) else _MORE):
        return
    value, qualifiers = hit.words("quote"), {"person": person}
    yield from _in_full(hit)
    denied = denies(quote[: hit.match.end("verb") - hit.match.start("quote") + _NOT])
    if not denied:
        yield hit.draft(value, qualifiers, mention=hit.span("quote"), assertion=Assertion.ASSERTED if denies(quote) else None)
    if denied or _CORRECTS.search(quote) or denies(quote):
        yield hit.draft(value, qualifiers, mention=hit.span("quote"), property="departure", assertion=Assertion.ASSERTED)


def _in_full(hit: Hit) -> Iterator[Draft]:
    """Whoever a life's clause names in full is shown."""
    for m in hit.mentions("who"):
        given = m.kind == NAME and m.words > 1 and fold(m.name).split()[0] in _GIVEN
        if given and is_of_the_story(m, hit.typed) and not is_played(hit, m):
            yield hit.draft(m.name, mention=m, quote=(m.start, m.end), property="portrays")


_AGAIN = 2


def _shown(hit: Hit) -> Iterator[Draft]:
    """Somebody of the story whom such a text names again and again, or beside others of it."""
    m = hit.mentions("value")[0]
    if not is_of_lives(hit.typed):
        return
    if m.kind == TITLE:
        if m.own and _is_called_after(m, hit.typed) and not hit.typed.known.titled:
            yield hit.draft(m.name, mention=m)
    elif (_again(m, hit) or _in_a_row(m, hit)) and not (listed(m.name) or is_played(hit, m)):
        yield hit.draft(m.name, mention=m)


def _again(m: Mention, hit: Hit) -> bool:
    return is_of_the_story(m, hit.typed) and fold(m.name).split()[0] in _GIVEN and len(places_of(m, hit.typed)) >= _AGAIN


def _in_a_row(m: Mention, hit: Hit) -> bool:
    """Whether a name stands in a row with two others of the story, or with one that comes again."""
    shadow, at = hit.typed.shadow, hit.match.start()
    row = _ROW_ROUND.search(shadow[max(0, at - 24) : at + 24])
    if row is None or m.own or not is_person(m) or m.name in plainly_at_work(hit.typed) or m.name in _PLACES or m.words > 1:
        return False
    start = max(0, at - 24) + row.start()
    others = [o for o in hit.typed.within(start, start + len(row[0])) if o.name != m.name]
    return any(o.kind == NAME and _again(o, hit) for o in others) or len([o for o in others if is_of_the_story(o, hit.typed)]) > 1


_ROW_ROUND = re.compile(rf"(?:{NAME}, )*{NAME},? and {NAME}")


def _years(hit: Hit) -> Iterator[Draft]:
    """The years of a life in brackets."""
    (m,) = hit.mentions("who")
    if is_of_lives(hit.typed) and fold(m.name) in real_ones(hit.typed):
        yield hit.draft(hit.words("value"), {"person": m.name}, mention=hit.span("value"))


def _of_a_case(hit: Hit) -> Iterator[Draft]:
    """Whom a case is called after that the film tells of."""
    (m,) = hit.mentions("value")
    if is_of_lives(hit.typed) and m.words > 1 and is_of_the_story(m, hit.typed):
        yield hit.draft(m.name, mention=m)


RULES: tuple[Rule, ...] = (
    Rule("NAME (1841-1902)", "subject_fact", rf"(?P<quote>(?P<who>{NAME}) \((?P<value>1\d\d\d ?[-–—] ?(?:1\d|20)\d\d)\))", build=_years, qualifiers=(("kind", "life_dates"),)),
    Rule("the NAME case", "portrays", rf"\b(?:story|docudrama|film|movie|drama|account|events|facts|documentary|series|details) (?:on|about|of|surrounding|behind|around) (?:the )?(?:[a-z-]+ ){{0,2}}(?P<value>{NAME})(?:'s)? (?:[a-z]+ )?(?:case|trial|affair|kidnapping|murders?|scandal|hoax|assassination|disappearance)\b", build=_of_a_case),
    Rule("named in a true story", "portrays", f"(?P<value>[{NAME}{TITLE}])", build=_shown, presupposed=True),
    Rule("a life's clause", "subject_fact", r"(?P<value>[^\n]{20,})", build=_lives),
)  # fmt: skip
