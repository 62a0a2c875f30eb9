"""Which names are of people who lived: by a list of the famous, or since the text itself says so."""

import re
from functools import lru_cache

from recension.reading._lexicon import lines_of, phrases_of, words_of
from recension.reading.matching._sought import Sought
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, TITLE, Mention
from recension.reading.rules.world._title_people import is_listed_life, people_of_title
from recension.reading.rules.world._told_history import tells_history, told_history
from recension.values import fold

_RANKS, _GIVEN = words_of("honorifics"), words_of("given_names")
FIGURES = frozenset(fold(name) for name in phrases_of("historical_figures"))
_OF_COMMON_NAMES = frozenset(fold(name) for name in phrases_of("figures_of_common_names"))
#: Who is meant by a surname alone wherever it stands.
BY_SURNAME = frozenset(fold(name) for line in lines_of("historical_surnames") for name in line.split())
#: Rulers: "King Louis XI", "Nicholas II", "President Garfield".
_RULER = re.compile(
    r"(?:(?:king|queen|emperor|empress|tsar|czar|tsarina|pope|kaiser|prince|princess|duke|pharaoh|saint|st) )?"
    r"(?:louis|henry|charles|james|george|edward|elizabeth|william|philip|francis|frederick|nicholas|alexander|catherine|pius|john paul|peter|ferdinand|ivan|gustav|christian|ptolemy|"
    r"rameses|ramses|ludwig|otto|napoleon|mary|richard|leopold|franz joseph|wilhelm|juan carlos|leo|clement|innocent|julius|gregory|urban|benedict|constantine|baldwin|alfonso|umberto|malcolm|david) (?:[ivx]{1,5})"
    r"|president (?:[a-z]+ ){0,2}?(?:washington|adams|jefferson|madison|monroe|jackson|tyler|polk|taylor|fillmore|pierce|buchanan|lincoln|johnson|grant|hayes|garfield|arthur|cleveland|harrison|mckinley|"
    r"roosevelt|taft|wilson|harding|coolidge|hoover|truman|eisenhower|kennedy|nixon|ford|carter|reagan|bush|clinton|obama|trump|biden|de gaulle|sadat|nasser|allende|gorbachev|yeltsin|putin|mitterrand|marcos)"
)


@lru_cache(maxsize=8192)
def is_figure(name: str) -> bool:
    """Whether a name, folded, is one of history's by itself."""
    bare = _TITLED.sub("", name)
    return bare in FIGURES or name in BY_SURNAME or _RULER.fullmatch(name) is not None


def is_figure_here(name: str, typed: Typed) -> bool:
    """The same in a text: who has a name that anybody may have is history's only where the film tells of the real."""
    return is_figure(name) and (_TITLED.sub("", name) not in _OF_COMMON_NAMES or tells_of_the_real(typed))


_TITLED = re.compile(r"^(?:sir|dr|doctor|general|colonel|captain|senator|president|reverend|mr|mrs|miss) (?=[a-z.]+ [a-z])")


#: A text with one of these says that its film tells of real people or events.
_TRUE = Sought(
    r"\b(?:true[- ](?:life )?stor(?:y|ies)|real people|docudrama|bio-?pics?|biograph(?:y|ies|ical)|actual events|real events|"
    r"real (?:boy|girl|man|woman|kid|child|teenager)\b|(?:true|real) one (?:of|about)\b|true events|true case|real[- ](?:life )?stor(?:y|ies)|memoirs?|autobiograph\w*|"
    r"historical(?:ly)? (?:accura\w+|inaccura\w+|figures?|records?|events?|facts?)|real-life (?:events|person|people|figures?|counterparts?)|life of [\ue001\ue002\ue003]|(?:semi-)?fictionali[sz]ed (?:story|account|version|biography|life|history)|life and (?:times|death|career)|"
    r"(?:the (?:historical|real-life) [\ue001\ue002\ue003])|(?:was|were|are|is) (?:all |both |an? )?(?:real|actual|historical) (?:persons?|people)\b|(?:persons?|people) (?:who )?(?:have |had )?(?:really |actually )?existed|"
    r"historical (?:films?|epics?|dramas?|movies?|pictures?|romances?|bio-?pics?)\b|real history|history (?:only )?records|history lesson|fast and loose with (?:the )?(?:history|facts|truth)|(?:was|is|were) an? real-life|"
    r"(?:the )?(?:historical|actual|factual) record|tamper\w* with (?:the )?(?:record|facts|history)|liberties with (?:the )?(?:facts?|truth|history|record)|"
    r"true to (?:the )?(?:history|facts|life of)|based on (?:the )?(?:real |actual |true )?(?:life|lives|facts?)\b)"
)


@once_a_text
def tells_of_the_real(typed: Typed) -> bool:
    """Whether the text says that its film tells of what was, or the film is surely one that is listed so."""
    of_history = typed.known.sure and "History" in typed.known.genres
    return of_history or _TRUE.search(typed) is not None or is_true_story(typed)


_REAL_ONES = Sought(
    rf"\b(?:the (?:real(?:-life)?|actual|historical)|real-life|there (?:was|really was|once was)(?: indeed| really| once)? an? real) (?P<names>[{NAME}{PERSON}{CHARACTER}](?:(?:, and |, | and )[{NAME}{PERSON}{CHARACTER}])*)"
)


#: Whom a film tells of, where the text says that it tells of the real: "the story of the comedian Ada Quill".
_TOLD_OF = Sought(
    rf"\b(?:story|life|lives|biography|bio-?pic|account|portrait|tale|film|movie|death|rise|career) (?:of|about|on) (?:(?!his\b|her\b|their\b|of\b)[a-z-]+,? ){{0,6}}?(?P<names>[{NAME}{CHARACTER}](?:(?:, and |, | and )[{NAME}{CHARACTER}])*)"
    rf"|(?P<subject>[{NAME}{CHARACTER}])(?:(?:'s)? (?:bio-?pic|life story)| biography)"
)


#: Names that the text says somebody bore: "A, B and C, these persons have existed"; "Tom Rush, the model for Bytes".
_SAID_TO_BE = Sought(
    rf"(?P<names>[{NAME}{PERSON}{CHARACTER}](?:(?:, and |, | and )[{NAME}{PERSON}{CHARACTER}])*),? (?:(?:these|those|all|both|who|they)(?: [a-z]+){{0,2}} )?"
    rf"(?:(?:really |actually )?(?:have |had |did )?(?:really |actually )?(?:existed|lived)\b(?! (?:today|now|in the|next|with|alone|there|here))|(?:was|were|is|are) (?:a )?(?:very )?real (?:person|people|persons|man|woman|figures?)\b|the (?:real )?(?:models?|inspirations?|originals?) (?:for|of)\b|"
    rf"(?<=, )(?:the|an?) (?:legendary|real-life|notorious|infamous|historical) (?:(?:[a-z-]+|[{NAME}]) ){{0,3}}?(?:runner|singer|boxer|outlaw|gangster|general|leader|president|poet|writer|painter|artist|musician|pilot|explorer|killer|murderer|scientist|athlete|"
    r"coach|player|politician|activist|dancer|composer|preacher|spy|lawman|sheriff|soldier|robber|gunfighter|pirate|racer|driver|swimmer|cyclist|wrestler|comedian|guitarist|drummer|rapper|conman|con man|forger|hitman|mobster|detective|pimp|madam)\b|"
    rf"on whom\b[^\n.;]{{3,40}} (?:based|modell?ed))"
)


#: Of whom a text gives the years lived: nobody makes those up for a part.
_DATED = Sought(
    rf"(?P<names>[{NAME}{CHARACTER}{TITLE}])(?:,? (?:who )?(?:was )?born (?:[^\n.;:()]{{2,40}}? )?(?:in|on) (?:[^\n.;:,()]{{2,20}} )?1[5-9]\d\d\b| \((?:c\.? ?|ca\.? ?|born )?1[5-9]\d\d ?[-–] ?(?:1[5-9]|20)\d\d\)"
    r"|(?:(?:, (?:an?|the|then|whose|aged) [^\n.;()]{3,110}?)?,? who)? (?:was (?:hanged|executed|guillotined|assassinated|shot dead|lynched)|died) [^\n.;:()]{0,60}?\b(?:in|on) (?:[^\n.;:,()]{2,20} )?1[5-9]\d\d\b)"
)


@once_a_text
def real_ones(typed: Typed) -> frozenset[str]:
    """The names, as folded, that the text calls real: "the real Ada Quill and Tom Rush", or says that its film tells of."""
    found = [m for hit in _REAL_ONES.finditer(typed) for m in typed.within(*hit.span("names"))]
    found += [m for hit in _SAID_TO_BE.finditer(typed) for m in typed.within(*hit.span("names")) if m.credit is None or m.kind == CHARACTER]
    dated = [m for hit in _DATED.finditer(typed) for m in typed.within(*hit.span("names"))]
    found += [m for m in dated if m.words > 1 and (is_figure(fold(m.name)) or not (m.known or m.kind == TITLE)) and (m.credit is None or m.kind == CHARACTER)]
    if tells_of_the_real(typed):
        for hit in _TOLD_OF.finditer(typed):
            group = "names" if hit["names"] else "subject"
            found += [m for m in typed.within(*hit.span(group)) if m.words > 1 and (m.credit is None or (m.kind == CHARACTER and not is_veiled(typed)))]
    found += told_history(typed)
    return frozenset(fold(m.name) for m in [*found, *_kin(found, typed)]) | people_of_title(typed).keys()


def _kin(found: list[Mention], typed: Typed) -> list[Mention]:
    """Who bears the surname of somebody real and has no hand in the film: "Joe and Ada Quill"."""
    surnames = {fold(m.name).split()[-1] for m in found if m.words > 1}
    return [m for m in typed.mentions if m.kind == NAME and m.words > 1 and fold(m.name).split()[-1] in surnames]


def is_real(m: Mention, typed: Typed) -> bool:
    """Whether a name is of somebody famous in history, called real by the text, or the hero of a true story's title."""
    name = fold(m.name)
    if is_figure_here(name, typed) or name in real_ones(typed):
        return True
    if m.kind != CHARACTER or m.words < 2 or name.startswith("the ") or is_veiled(typed):
        return False
    if (is_listed_life(typed) or tells_history(typed)) and (_ROYAL.match(name) or _bare(name)[0] in _GIVEN):
        return True
    return (tells_of_the_real(typed) and name.split()[-1] in _title_words(typed)) or (is_true_story(typed) and name in _in_full(typed) and _is_kin(name, typed))


#: Roles that no story makes up in a film of somebody's life.
_ROYAL = re.compile(r"(?:king|queen|prince|princess|tsar|czar|tsarina|czarina|emperor|empress|pope|president|kaiser|duke|duchess) (?:of )?[a-z]")


def _bare(name: str) -> list[str]:
    """A name's words without the ranks before them, if another word is left behind the first."""
    words = name.split()
    while len(words) > 2 and words[0] in _RANKS:
        words = words[1:]
    return words


def _is_kin(name: str, typed: Typed) -> bool:
    """Whether a role may be of a real person: it bears the name of one whom the text calls so, if it calls anybody so."""
    real = {full.split()[-1] for full in real_ones(typed)}
    return not real or name.split()[-1] in real


#: The same said of the film itself: then its credited people lived.
_TRUE_STORY = Sought(
    r"(?:based|inspired|founded|drawn) (?:[a-z]+ )?(?:up)?(?:on|by|from) (?:the |an? )?(?:[a-z]+ )?(?:true|real|actual|real-life|true-life) (?:life )?(?:story|stories|events?|people|case|lives|life|incidents?)(?! written)"
    r"|(?<!his )(?<!her )(?<!their )\b(?:true|true-life|true life|real-life) story (?:of|about|behind)|\b(?:is|was|it's|as) (?:an? |the )(?:[a-z-]+,? ){0,3}?(?:true story|bio-?pic|biography|biographical)\b|\bbiographical (?:film|drama|movie|picture|account)|\bdocudrama|"
    r"\b(?:life story|biography|bio-?pic|memoirs?) of [\ue001\ue002\ue003]|\bthe (?:historical|real) [\ue002\ue003] (?:was|were|had|did|seems|never|died|lived)\b|(?:persons?|people) (?:have |had )?(?:really |actually )?existed|"
    r"(?:was|were|are) (?:all |both )?real people\b|tamper\w* with (?:the )?(?:record|facts|history)|historical (?:accuracy|inaccurac\w+|record)"
)


@once_a_text
def is_true_story(typed: Typed) -> bool:
    """Whether the film tells what was: the text says so, tells what was beside it, or the film is surely listed as a life."""
    listed = is_listed_life(typed) or len(people_of_title(typed)) > 0
    return listed or _TRUE_STORY.search(typed) is not None or tells_history(typed)


#: A film that gives its real people other names.
_VEILED = Sought(r"\b(?:fictional(?:i[sz]ed)? (?:portrait|names?|counterparts?|stand-ins?|versions? of [\ue002\ue003])|(?:thinly|barely|lightly)[- ](?:veiled|disguised|fictionali[sz]ed)|names (?:have been|were|are) changed|changed the names|roman [aà] clef)\b")


@once_a_text
def is_veiled(typed: Typed) -> bool:
    """Whether the film gives its real people other names."""
    return _VEILED.search(typed) is not None


@once_a_text
def _in_full(typed: Typed) -> frozenset[str]:
    """The credited roles that the text names in full, first name and last."""
    found = set()
    for m in typed.mentions:
        if m.kind == CHARACTER:
            name, written = fold(m.name), fold(typed.text.view[m.start : m.end])
            bare = [word for word in written.split() if word not in _RANKS]
            if len(bare) > 1 and set(bare) >= set(name.split()) - _RANKS:
                found.add(name)
    return frozenset(found)


@once_a_text
def _title_words(typed: Typed) -> frozenset[str]:
    return frozenset(word for title in typed.known.titles[:1] for word in fold(title).split())
