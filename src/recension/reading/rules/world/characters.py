"""The story's people whom no performer is named for."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from recension.reading._lexicon import lines_of, phrases_of, words_of
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.matching._sought import Sought
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.rules._people import W, back, places_of, quote_from
from recension.reading.rules.cast._roles import DESCRIBED, described_end, is_role
from recension.reading.rules.world._essayist import by_an_essayist
from recension.reading.rules.world._lone_names import lone_names
from recension.reading.rules.world._of_story import (
    PLAYED_AFTER,
    given_names_once,
    is_doubted,
    is_played,
    like_a_given_name,
    of_the_story,
)
from recension.reading.rules.world._real import is_figure_here, is_real
from recension.reading.rules.world._settings import listed
from recension.reading.rules.world._story_words import FATE
from recension.reading.rules.world._told_people import plainest_sign, told_people
from recension.values import fold

_SOMEBODY = f"[{CHARACTER}{NAME}{PERSON}]"
_ANY = f"[{CHARACTER}{NAME}{PERSON}{TITLE}{QUOTED}]"
_GIVEN, _PLACES = words_of("given_names"), phrases_of("places")


def _character(hit: Hit) -> Iterator[Draft]:
    for m in hit.mentions("value"):
        player = m.kind == PERSON and (m.credit is not None or bool(hit.words("far")))  # "the hero of the film is Ada Quill"
        if not is_played(hit, m) and not player:
            yield hit.draft(m.name, mention=m)


_KIND_BEFORE = re.compile(
    r"(?:^|.*[\s\"'(])(?P<somebody>(?:a|an|the|his|her|their|our|one|young|old|another|some|two|three|other|this|that)\b[^\n.;()]{0,60}?(?P<kind>[a-z]+(?:-[a-z]+)*),? (?P<link>named|called|by the name of|known as|nicknamed|goes by|dubbed) )$"
)
#: What else than somebody is named.
_THINGS = re.compile(
    r"(?:films?|movies?|books?|novels?|plays?|songs?|bands?|groups?|towns?|city|villages?|islands?|planets?|places?|comed(?:y|ies)|discs?|genre|acts?|trio|duo|quartet|label|ships?|boats?|company|clubs?|bars?|games?|shows?|series|sites?|websites?|theory|"
    r"drugs?|virus|disease|project|organi[sz]ation|school|college|hospital|camp|street|country|land|restaurant|magazine|album|condition|syndrome|festival|studio|channel|network|language|religion|cult|gang|team|squad|race|tribe|"
    r"something|thing|it|one|style|technique|process|system|machine|device|weapon|spell|sword|operation|mission|program|software|computer|state|county|ranch|farm|hotel|store|shop|car|plane|spaceship|starship)$"
)


def _named(hit: Hit) -> Iterator[Draft]:
    """ "a washed-up boxer known as Sid": before it stands what a person can be; who is "named" so need only be no thing."""
    start, at = hit.typed.line_at(hit.match.start())[0], hit.match.start("value")
    before = _KIND_BEFORE.search(hit.typed.shadow, max(start, at - 100), at)
    if before is None or not (is_role(before["kind"]) or (before["link"] == "named" and not _THINGS.match(before["kind"]))):
        return
    for m in hit.mentions("value"):
        of_films = m.kind == PERSON and (not is_role(before["kind"]) or (m.known and " " in m.name and bool(m.trade or m.hand)))
        if not (is_played(hit, m) or listed(m.name) or of_films):
            yield hit.draft(m.name, mention=m, quote=hit.typed.to_view(before.start("somebody"), hit.match.end()))


def _known_character(hit: Hit) -> Iterator[Draft]:
    """A character of the film's credits whom the text names, and whose performer it never names."""
    for m in hit.mentions("value"):
        written = hit.typed.text.view[m.start : m.end]
        real = is_real(m, hit.typed)
        if m.words <= 3 and (real or not is_played(hit, m)) and not _of_a_body(m, written) and not _said_by_kind(m, written):
            yield hit.draft(m.name, mention=m, property="portrays" if real else "")


_BODIES = frozenset("union confederate army navy police marine air force white house state department".split()) | {line.lower().split(" = ")[0] for line in lines_of("peoples")}


def _of_a_body(m: Mention, written: str) -> bool:
    """Whether a part of a role's name only says whose somebody is: "CIA" of "CIA Agent", "Union" of "Union Runner"."""
    if written == m.name:
        return False
    return (written.isupper() and len(written) <= 5) or written.lower() in _BODIES or written in _PLACES


_AGES = frozenset("young old little teen teenage baby adult older younger".split())


def _said_by_kind(m: Mention, written: str) -> bool:
    """Whether what is left of a role's name says what somebody is: "Hill" may be no "Hill Magistrate"."""
    left = set(fold(m.name).split()) - set(fold(written).split())
    return any(word in _AGES or is_role(word) for word in left)


# ── names in the story ──────────────────────────────────────────────────────────────────────────────


def _person_of_story(*, sure: bool) -> Callable[[Hit], Iterator[Draft]]:
    """Somebody of the story; where the words are not `sure`, the name must be like a person's or come again."""

    def build(hit: Hit) -> Iterator[Draft]:
        for m in hit.mentions("value"):
            if not of_the_story(hit, m) or is_played(hit, m):
                continue
            if sure or like_a_given_name(m) or len(places_of(m, hit.typed)) > 1:
                yield hit.draft(m.name, mention=m)

    return build


#: What somebody is by craft: of the film, not of its story.
_CRAFT = re.compile(
    r"(?:vocalists?|musicians?|narrators?|banks?|names?|directors?|writers?|screenwriters?|producers?|actors?|actress(?:es)?|stars?|authors?|novelists?|composers?|editors?|cinematographers?|"
    r"filmmakers?|critics?|comedians?|legends?|genius|masters?|veterans?|newcomers?|artists?|singers?|icons?|fans?|poets?|playwrights?|animators?)$"
)


#: "the last city, Bregna, the survivors": one name is none of many.
_MANY = re.compile(r"(?:men|women|children|people|[^s]s)$")


#: What a player is apart from the part: "Sela Kaur, a real cellist, is Olga".
_IN_LIFE = re.compile(r" (?:real|real-life|actual|genuine|non-?professional|first-time) ")


#: Who is described is as often a player, or whoever else is told of: the words round the name must tell this much.
_DESCRIBED = 0.25


def _described(hit: Hit) -> Iterator[Draft]:
    """ "Gus Malone, a retired sailor": what stands behind the comma must say what a person can be."""
    end = described_end(hit.typed, hit.match)
    described = hit.typed.shadow[hit.match.start("described") : end] if end else ""
    played = end and PLAYED_AFTER.match(hit.typed.shadow, end)
    in_life = _IN_LIFE.search(hit.typed.shadow, hit.match.end("value"), end or 0)
    if described and not (played or in_life) and not _CRAFT.search(described.split()[-1]):
        quote = (hit.span("value")[0], hit.typed.to_view(hit.match.start("described"), end)[1])
        for m in hit.mentions("value"):
            if m.kind == NAME and is_doubted(hit.typed, m.name, _DESCRIBED):
                continue
            somebody = like_a_given_name(m) or len(places_of(m, hit.typed)) > 1
            if somebody and not _MANY.search(described) and of_the_story(hit, m) and not is_played(hit, m):
                yield hit.draft(m.name, mention=m, quote=quote)


_SPEAKS_OF_SELF = re.compile(r"\b(?:composers?|directors?|producers?|co-wrote|soundtrack|i|my|me|we|our|us|biopics?|biograph\w+|documentary|the real|real-life|life of)\b")
_APPOSED_BEFORE = re.compile(
    rf"(?<!my )(?<!\w)(?:a|an|the|his|her|their|its|{_SOMEBODY}'s?) (?:{W},? ){{0,5}}(?P<kind>(?:best )?[a-z]+(?:-[a-z]+)*)(?P<comma>,?) $"
)


#: "a boss of the italian Mafia": whence somebody is, and not what.
_NO_KINDS = _BODIES | {"human", "humanoid"}
_APPOSITION_ENDS = re.compile(r"(?:'s)?(?:[,.;:!?)\n]|$| (?:who|whose|and|played|\(|—)|—|--)")


#: "the girl Rocky meets at camp": the noun is met, and the name is no apposition.
_MEETS = re.compile(r" (?!is\b|was\b|has\b|as\b)[a-z]+s (?:in|at|on|for|from|to|as|when|while)\b| (?!was\b)(?:loves|loved|met|married|hired|killed|wants|adores)[.,;]")


_WORD_BEHIND = re.compile(r" ([a-z-]+)")


def _apposed(hit: Hit) -> Iterator[Draft]:
    """ "his brother Ned", "the commune's guru, Alec,"."""
    before = back(hit, _APPOSED_BEFORE, 90)
    if (
        before is None
        or _SPEAKS_OF_SELF.search(hit.typed.shadow, *hit.typed.line_at(hit.match.start()))
        or not is_role(before["kind"])
        or _CRAFT.search(before["kind"])
        or before["kind"] in _NO_KINDS
    ):
        return
    behind = _WORD_BEHIND.match(hit.typed.shadow, hit.match.end())
    if behind and is_role(behind[1]):
        return  # "a sinister Cockney thug"
    reduced = before[0].startswith("the ") and _MEETS.match(hit.typed.shadow, hit.match.end())
    if reduced or (before["comma"] and not _APPOSITION_ENDS.match(hit.typed.shadow, hit.match.end())):
        return  # "they kill the terrorist, Nectar is the drug": another clause begins
    for m in hit.mentions("value"):
        if of_the_story(hit, m) and not is_played(hit, m):
            yield hit.draft(m.name, mention=m, quote=quote_from(hit, before))


_FATE_AFTER = re.compile(rf"(?:,? who)? (?:[a-z]+ly |then |also |soon |now )?{FATE}\b")


def _is_object(hit: Hit) -> bool:
    """Whether the clause only describes the noun before it: "the girl Pip meets"."""
    before = back(hit, _APPOSED_BEFORE, 90)
    return before is not None and not before["comma"] and before[0].startswith("the ") and is_role(before["kind"])


def _acts_in_story(hit: Hit) -> Iterator[Draft]:
    """Whoever does or suffers what happens in stories; a lone name that is no given one must do so twice."""
    for m in hit.mentions("value"):
        if not of_the_story(hit, m) or is_played(hit, m) or _is_object(hit):
            continue
        if (
            like_a_given_name(m)
            or sum(1 for p in places_of(m, hit.typed) if _FATE_AFTER.match(hit.typed.shadow, p + 1)) > 1
        ):
            yield hit.draft(m.name, mention=m)


#: What somebody of a story does or has, whatever the verb: "Nan gets", "Sookie sleeps with", "Bill's mother".
_DOES = re.compile(
    r"(?:,? who|,? (?:then|also|soon|finally|eventually|quickly|never|still|now|just|[a-z]+ly))? "
    r"(?:is|has|gets|goes|finds|falls|tries|wants|decides|tells|knows|thinks|loves|hates|meets|sees|believes|must|cannot|can't|doesn't|isn't|won't|begins|keeps|leaves|takes|makes|comes|returns|refuses|"
    r"(?!plays|stars|gives|delivers|does|directs|looks|works|seems|appears|shines|steals|acts|performs|writes|brings|manages|proves|fans|films|movies|scenes|episodes|was|vs)[a-z]{2,}s (?:to|her|him|his|the|a|an|up|out|into|with|from|that|off|back|down|away|over|their|it|them|and|himself|herself|too|another|one))\b"
)
_HAS = re.compile(
    r"'s? (?:[a-z-]+ ){0,2}?(?:father|mother|dad|mom|mum|parents?|sister|brother|son|daughter|wife|husband|uncle|aunt|cousin|grandmother|grandfather|friends?|best friend|girlfriend|boyfriend|lover|fianc[eé]e?|boss|partner|"
    r"house|home|apartment|room|life|death|murder|body|car|dog|plan|job|secret|past|love|obsession|revenge|hand|eyes|heart|mind|family|men|gang|wedding|ghost|face|school|bed)\b"
)
#: Beside these a name is a player's or maker's, whoever else bears it.
_FILM_WORLD_BEFORE = re.compile(r"\b(?:by|director|directed|starring|stars?|actors?|actress|fans?|of course|producer|writer|composer|critic|mr|ms|mrs|dear|hey|hi|thanks|thank you) $")
_ENOUGH = 2


_OF_FILMS = re.compile(r"\b(?:films?|movies?|cinema|director|directs|career|actors?|actress|genres?|scripts?|shots?|camera|audiences?|filmmakers?|hollywood|acting|performances?|spoilers)\b")


@once_a_text
def _in_action(typed: Typed) -> frozenset[str]:
    """Lone names that the text tells of again and again as stories tell of their people, and never among films."""
    places: dict[str, list[int]] = {}
    for k, m in enumerate(typed.mentions):
        if m.kind == NAME and m.words == 1 and m.credit is None and not m.known:
            places.setdefault(m.name, []).append(typed.place_of(k))
    return frozenset(name for name, at in places.items() if len(at) >= _ENOUGH and _acts(name, at, typed))


def _acts(name: str, places: list[int], typed: Typed) -> bool:
    shadow, acts, films = typed.shadow, 0, 0
    given = name.lower() in _GIVEN
    for at in places:
        if _FILM_WORLD_BEFORE.search(shadow, max(0, at - 14), at):
            return False
        films += not given and _OF_FILMS.search(shadow, *typed.line_at(at)) is not None
        acts += _DOES.match(shadow, at + 1) is not None or _HAS.match(shadow, at + 1) is not None
    return acts >= (1 if given else _ENOUGH) and films * 4 < len(places)


#: A text with one of these speaks of people who lived, whatever they do in it.
_LIVES = Sought(r"\b(?:documentary|bio-?pic|biograph(?:y|ical)|footage of)\b")


@once_a_text
def _of_a_life(typed: Typed) -> bool:
    return _LIVES.search(typed) is not None


#: Of whom nothing plain is told the words round the name must tell this much.
_AGAIN, _PLAIN = 0.2, 2


def _told_again(hit: Hit) -> Iterator[Draft]:
    """A lone name that the text tells of as of somebody who does or has something, or a given one that nobody else bears."""
    m = hit.mentions("value")[0]
    again = m.words == 1 and m.name in _in_action(hit.typed) and m.name not in given_names_once(hit.typed)
    told, lone = again and _DOES.match(hit.typed.shadow, hit.match.end()), m.name in lone_names(hit.typed)
    if not (told or lone) or by_an_essayist(hit.typed) or _of_a_life(hit.typed):
        return
    if is_doubted(hit.typed, m.name, _AGAIN) and plainest_sign(hit.typed, m.name) < _PLAIN:
        return
    if of_the_story(hit, m) and not is_played(hit, m) and not is_figure_here(fold(m.name), hit.typed):
        yield replace(hit.draft(m.name, mention=m), presupposed=lone)  # what is denied of somebody is denied of one who is there


def _told_by_signs(hit: Hit) -> Iterator[Draft]:
    """Somebody of whom enough is told over the text as is told of people of stories."""
    m = hit.mentions("value")[0]
    if not _of_a_life(hit.typed) and m.name in told_people(hit.typed) and of_the_story(hit, m) and not is_played(hit, m):
        yield hit.draft(m.name, mention=m)


RULES: tuple[Rule, ...] = (
    Rule("credited character", "character", f"(?P<value>{CHARACTER})", build=_known_character, presupposed=True, needs_film=True),
    Rule("character NAME", "character", rf"\b(?:(?:main|lead|title|central|titular|principal) (?:character|protagonist|role)|protagonist|anti-?hero|hero|heroine|(?:main |lead )?char(?:acter|\.)?'?s? name)(?P<far>(?: \([^()\n]{{1,40}}\))?(?: here| of (?:the|this) (?:film|movie|story|piece|picture|tale|plot))?(?= is))?(?:,| is| named| called| being)? (?P<value>{_SOMEBODY})(?!'s| [({{][^()\n{{}}]*(?:{_ANY}|\b(?:played|voiced)\b))", build=_character),
    Rule("ROLE named NAME", "character", rf"\b(?:named|called|by the name of|known as|nicknamed|goes by) (?P<value>{_SOMEBODY})(?!'s)", build=_named),
    Rule("calls himself NAME", "character", rf"\b(?:(?:introduces|reveals|identifies|passes|disguises) (?:himself|herself|themselves)(?: off)? as|(?:calls|names|christens|nicknames|dubs) (?:himself|herself|him|her|it|the (?:baby|boy|girl|child|creature|dog|robot|alien))|under the (?:name|alias) of|using the (?:name|alias)|assumes the (?:name|identity) of) (?P<value>{_SOMEBODY})(?!'s)", build=_person_of_story(sure=True)),
    Rule("the character of NAME", "character", rf"\b(?:(?:the|his|her) (?:characters?|figures?|persona|part) of|characters?,? \(?(?:such as|like|including|named|called|e\.g\.)|(?:his|her|whose|its|their) name(?:'s| is| was)) (?P<value>{_SOMEBODY}(?:(?:, | and |, and ){_SOMEBODY}){{0,5}})(?! \()", build=_person_of_story(sure=True)),
    Rule("NAME, the hero", "character", rf"(?P<value>{_SOMEBODY}),? (?:is )?(?:the|our|its|this (?:film|movie)'s) (?:(?:main|title|central|titular|film's|movie's|story's|lead|young) )?(?:hero|heroine|protagonist|anti-?hero|main character|lead character|villain|antagonist|narrator|title character)\b", build=_person_of_story(sure=True)),
    Rule("NAME, a KIND", "character", rf"(?P<value>{_SOMEBODY})(?:,| --?| —| –)? ?(?<= )(?:who is |who's |is )?{DESCRIBED}", build=_described),
    Rule("KIND NAME", "character", rf"(?<=[a-z,] )(?P<value>{_SOMEBODY})(?![\w'-]| \(| {_ANY})", build=_apposed),
    Rule("NAME does", "character", rf"(?P<value>{_SOMEBODY})(?:,? who)? (?:[a-z]+ly |then |also |soon |now )?{FATE}\b", build=_acts_in_story),
    Rule("NAME again and again", "character", f"(?P<value>{NAME})", build=_told_again),
    Rule("NAME by what is told", "character", f"(?P<value>{NAME})", build=_told_by_signs),
    Rule("story of NAME", "character", rf"(?<!nothing )\b(?:about|story of|tale of|adventures of|centers on|centres on|follows|revolves around|concerns|focuses on|focusing on|tells of) (?P<value>{_SOMEBODY})(?=,| and\b| as\b| who\b|\()", build=_person_of_story(sure=False)),
)  # fmt: skip
