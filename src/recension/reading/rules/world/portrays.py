"""Whom the film portrays."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import words_of
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, TITLE, Mention
from recension.reading.rules._people import DESCRIPTION, LIST, P, at_work, is_person, places_of
from recension.reading.rules.world._real import (
    is_figure,
    is_figure_here,
    is_real,
    is_true_story,
    is_veiled,
    real_ones,
    tells_of_the_real,
)
from recension.reading.rules.world._settings import listed
from recension.reading.rules.world._title_people import is_listed_life, people_of_title
from recension.reading.rules.world._told_history import tells_history
from recension.values import fold

_SOMEBODY = f"[{CHARACTER}{NAME}{PERSON}]"


def _real(hit: Hit) -> Iterator[Draft]:
    """A real person: a full name, or the surname of one; the film's players and makers portray, they are not portrayed."""
    for m in hit.mentions("value"):
        if m.words > 1 and (m.credit is None or m.kind == CHARACTER or _only_wrote(m)) and not _EVENT.search(m.name):
            yield hit.draft(m.name, mention=m)


def _only_wrote(m: Mention) -> bool:
    """Whether somebody's only hand in the film is the writing: memoirs are credited to whom they are of."""
    return m.credit is not None and m.credit.properties <= {"screenwriter"}


_EVENT = re.compile(
    r"^(?:(?:The )?(?:First |Second )?(?:World|Civil|Vietnam|Korean|Cold|Gulf|Crimean|Great) War|Operation|Battle|Apollo|Flight|Crusade)\b| (?:In|For|On|At|To|From|in|for|on|at|to|from) (?!La\b)|\b(?:Storm|Hurricane|Flood|Olympics|Revolution|Movement|Party|Band|Brigade|Division|Force|Forces|Company|Battalion|Massacre|Story|People|War|City|Affair|Case|Murders?|House|Street|School|University|Army|Navy|Countess|Count|Empire|Corps|Squadron|Regiment|Rico|Zealand|America|York)$"
)


def _as_written(hit: Hit) -> Iterator[Draft]:
    """Somebody whom a player's role stands for: told as the text writes the name."""
    for m in hit.mentions("value"):
        if m.words > 1 or " " in hit.typed.text.view[m.start : m.end]:
            yield hit.draft(hit.typed.text.view[m.start : m.end], mention=m)


_LIKE_CASTING = re.compile(r"\b(?:like|as if|as though|akin to|be|than) (?:[a-z]+ )?(?:casting|hiring|asking|having)\b[^\n.;]*$")


def _figure(hit: Hit) -> Iterator[Draft]:
    """A role that is somebody of history, whoever plays it; "like casting X as Y" casts nobody."""
    if _LIKE_CASTING.search(hit.typed.shadow, max(0, hit.match.start() - 40), hit.match.start()):
        return
    for m in hit.mentions("value"):
        of_lives = is_listed_life(hit.typed) or tells_history(hit.typed)
        if (is_real(m, hit.typed) or (of_lives and _in_full(m))) and (m.credit is None or m.kind == CHARACTER):
            yield hit.draft(m.name, mention=m)


def _in_full(m: Mention) -> bool:
    """Whether a name is somebody's first and last: "Gunner Pell" is of the story."""
    first, _, last = fold(m.name).partition(" ")
    return first in _GIVEN and last != "" and m.kind != PERSON and is_person(m)


def _title_hero(hit: Hit) -> Iterator[Draft]:
    """Whom the film's title names, where the text has the title and nothing else of the name."""
    for m in hit.mentions("value"):
        words = set(fold(m.name).split())
        named = {name: len(words & set(folded.split())) for folded, name in people_of_title(hit.typed).items() if folded.split()[-1] in words}
        if m.own and named:
            yield hit.draft(max(named, key=lambda name: (named[name], len(name))), mention=m)


def _named_by_title(hit: Hit) -> Iterator[Draft]:
    """Whom the title of a life has in full: told where the text names the film."""
    for m in hit.mentions("value"):
        for name in people_of_title(hit.typed).values() if m.own else ():
            sure = is_figure(fold(name))
            if sure and f" {fold(name)} " in f" {fold(m.name)} ":
                yield hit.draft(name, mention=m)


def _played(hit: Hit) -> Iterator[Draft]:
    """The same of whoever has a player in brackets, where the film is told to be a true story."""
    for m in hit.mentions("value"):
        real = (_in_full(m) and is_true_story(hit.typed) and not is_veiled(hit.typed)) or is_real(m, hit.typed)
        if real and (m.credit is None or m.kind == CHARACTER):
            yield hit.draft(m.name, mention=m)


_GIVEN = words_of("given_names")


def _subject(hit: Hit) -> Iterator[Draft]:
    """Whom a film is "about": somebody of history, or of a text that says it tells of the real."""
    for m in hit.mentions("value"):
        if (is_figure_here(fold(m.name), hit.typed) and (m.credit is None or m.kind == CHARACTER)) or (tells_of_the_real(hit.typed) and m.words > 1 and (m.credit is None or m.kind == CHARACTER) and is_person(m) and not _EVENT.search(m.name)):
            yield hit.draft(m.name, mention=m)


def _known_for_real(hit: Hit) -> Iterator[Draft]:
    """Somebody the text calls real, or a figure of history whom a text names again and again."""
    m = hit.mentions("value")[0]
    name = fold(m.name)
    if _of_place(hit, m) or _YOUTH.match(hit.typed.shadow, hit.match.end()) or not is_person(m) or _EVENT.search(m.name):
        return
    if _often(hit, m) or (m.words > 1 and _said_to_be_real(hit, m, name)):
        yield hit.draft(re.sub(r"^(?:REAL|Real) ", "", m.name), mention=m)


#: What is only called after somebody: "the Hitler youth".
_YOUTH = re.compile(r" (?:youth|era|salute|storm|hurricane)\b|-(?:era|like|style|esque)\b")


def _said_to_be_real(hit: Hit, m: Mention, name: str) -> bool:
    writes = _only_wrote(m)
    if (m.kind == PERSON and not writes) or not (m.credit is None or m.kind == CHARACTER or writes):
        return False
    again = is_figure(name) and tells_of_the_real(hit.typed) and len(places_of(m, hit.typed)) > 1 and (writes or m.name not in at_work(hit.typed))
    return name in real_ones(hit.typed) or again


#: So often a text names whom its film shows, and seldom somebody else of history.
_OFTEN = 3


def _often(hit: Hit, m: Mention) -> bool:
    """Whether a figure of history who had no hand in the film is named again and again, and not as one likened or read."""
    if m.kind == PERSON or not is_figure_here(fold(m.name), hit.typed) or (m.credit is not None and m.kind != CHARACTER) or m.name in at_work(hit.typed):
        return False
    places = places_of(m, hit.typed)
    likened = sum(1 for at in places if _NOT_SHOWN.search(hit.typed.shadow, *hit.typed.line_at(at)))
    return len(places) >= _OFTEN and likened * 2 <= len(places)


def _of_place(hit: Hit, m: Mention) -> bool:
    return bool(listed(hit.typed.text.view[m.start : m.end]))


def _called_real(hit: Hit) -> Iterator[Draft]:
    """ "the real A and B": players and makers are real anyhow."""
    for m in hit.mentions("value"):
        if (m.words > 1 or m.kind == CHARACTER) and (m.credit is None or m.kind == CHARACTER) and is_person(m) and not _EVENT.search(m.name):
            yield hit.draft(m.name, mention=m)


#: A figure that is only likened, named after, read or watched.
_NOT_SHOWN = re.compile(
    r"\b(?:like|unlike|than|as if|as though|imagine|think|compar\w+|reminds?|remind\w*|reminiscent|looks?|sounds?|quot\w+|cites?|citing|named|fans? of|novels?|books?|poems?|plays? by|works?|writings?|music|"
    r"symphon\w+|concerto|opera|painting\w*|portrait|posters?|statue|bust|museum|street|school|prize|award|impression|imitation|version|production|adapt\w+|based|read(?:s|ing)?|philosoph\w+|theor\w+|aria|sonata|song|score|soundtrack|shakespearean)\b"
)


def _called_as_the_film(hit: Hit) -> Iterator[Draft]:
    """ "the real Ip Man": whom the reviewed film is called after."""
    for m in hit.mentions("value"):
        before = hit.typed.text.view[max(0, m.start - 12) : m.start]
        named = m.words > 1 or is_figure(fold(m.name)) or _LIVED.match(hit.typed.shadow, hit.match.end())
        bare = m.name.lower().startswith(("the ", "a ")) or not named  # "not the real Batman"
        if m.own and before.islower() and before.endswith(" ") and not bare:
            yield hit.draft(m.name, mention=m)


_LIVED = re.compile(r"(?:'s|,? who)? (?:was|were|had|did|never|himself|herself|lived|died|life|family|wife|husband)\b")


def _as_meant(hit: Hit) -> Iterator[Draft]:
    """ "who is Faulkner in all but name": the text says who is meant."""
    for m in hit.mentions("value"):
        yield hit.draft(m.name, mention=m)


_FILM = r"(?:films?|movies?|pictures?|dramas?|account|portrait|portrayal|documentary|story|look|chronicle|telling|retelling|version|depiction|miniseries|bio-?pics?)"

RULES: tuple[Rule, ...] = (
    Rule("real by the text", "portrays", f"(?P<value>{_SOMEBODY})", build=_known_for_real, presupposed=True),
    Rule("TITLE of a life", "portrays", rf"\b(?:(?:portray(?:al|s|ed|ing)|portrait|life|story|music|songs|fans?|legend|death|career|crimes|biography|role|part|(?:never |ever )?heard) of|(?:know|knew|learn|little|much|documentary|biography|learned|nothing)(?: [a-z]+)? about|as|plays|real|historical) (?P<value>{TITLE})(?!\")", build=_title_hero, presupposed=True),
    Rule("TITLE who lived", "portrays", rf"(?<!\")(?P<value>{TITLE})(?:'s (?:(?:[a-z]+ )?(?:life|death|music|songs|crimes|career|fans|family|wife|husband|father|mother|lover|brother|sister|children|story|work|widow|biography))\b|,? (?:who|himself|herself)\b|,? (?:was|is) (?:a (?:hero|man|woman|real|great man|great woman|genius|legend)|born|one of the (?:greatest|most|best) (?!films?|movies?)[a-z]+)\b| (?:died|lived)\b)", build=_title_hero, presupposed=True),
    Rule("TITLE of a life by name", "portrays", f"(?P<value>{TITLE})", build=_named_by_title, presupposed=True, needs_film=True),
    Rule("the real TITLE", "portrays", rf"\b(?:the (?:real|real-life|historical|actual)|fictionali[sz]ed) (?P<value>{TITLE})(?! (?:films?|movies?|fans?|series|franchise|story))", build=_called_as_the_film, presupposed=True),
    Rule("life of NAME", "portrays", rf"\b(?:(?:true|true-life|real|real-life|life|tragic|inspiring) (?:life )?stor(?:y|ies)|life(?: and (?:times|death|career|work|crimes))?|rise and fall|early years|final days|last days|exploits|biopics?|bio-?pics?|biograph(?:y|ies)|biographical (?:film|movie|drama|picture)|dramati[sz]ation) (?:of|about|on) {DESCRIPTION}(?P<value>{LIST})", build=_real),
    Rule("true story of a ROLE", "portrays", rf"\b(?:true|true-life|real|real-life) (?:(?:life )?stor(?:y|ies)|tale|account|one) (?:of|about) (?P<value>{CHARACTER})", build=_as_written),
    Rule("NAME was a real boy", "portrays", rf"(?P<value>{_SOMEBODY}),? (?:was|is) (?:an? )?(?:very )?real (?:[a-z-]+ )?(?:boy|girl|man|woman|kid|child|person|teenager|soldier|killer|figure|case)\b", build=_as_written),
    Rule("is NAME in all but name", "portrays", rf"[{PERSON}{NAME}{CHARACTER}](?:,? who)? (?:is|was|plays) (?P<value>{_SOMEBODY})(?: of the [^\n.;,]{{3,40}})? in (?:all|everything) but (?:the )?name\b", build=_as_meant),
    Rule("puts NAME on the screen", "portrays", rf"\b(?:putting|puts?|bringing|brings?|brought) (?P<value>{P}) (?:back )?(?:on|to|onto) (?:the )?(?:big )?(?:screen|life on screen|film)\b", build=_real),
    Rule("plays FIGURE", "portrays", rf"\b(?:plays?|played|playing|portray(?:s|ed|ing)?|portrayal of|(?<=[{P[1:-1]}] )as|(?<=[{P[1:-1]}], )as|(?<=[{PERSON}] )is|role of|part of|cast as|miscast as|stars as|figure of|impersonat(?:es|ing|ion of)) (?:(?:the|a|an) )?(?:(?!by\b|of\b|for\b|like\b|between\b|than\b|when\b|while\b|after\b|before\b|until\b|since\b|who\b|whom\b|that\b|if\b|because\b)[a-z-]+ ){{0,3}}(?P<value>{_SOMEBODY})(?!'s|-| (?:is|was) to\b| (?:impersonator|lookalike|wannabe|type|impression))", build=_figure),
    Rule("PLAYER makes FIGURE", "portrays", rf"[{PERSON}{NAME}](?: (?:is|was) (?:(?!known\b|such\b|well\b|same\b|up\b|far\b|soon\b|long\b|much\b)[a-z-]+,? ){{1,4}}?as| (?:makes|takes|took|made|does|gives us|gets|has)(?: [a-z]+){{0,5}}?(?: as)?|,? (?:(?!known\b|such\b|well\b|same\b|up\b|far\b|soon\b|long\b|much\b)[a-z-]+,? ){{1,5}}as) (?:(?:the|poor|young|old|his|her) )?(?P<value>{_SOMEBODY})(?!'s|-| (?:impersonator|lookalike|wannabe|type|impression))", build=_figure, presupposed=True),
    Rule("FIGURE is played by", "portrays", rf"(?P<value>{_SOMEBODY})(?:, [^\n.;()]{{3,160}},)?,? (?:is|was) (?:[a-z]+ly |here )?(?:played|portrayed|impersonated|embodied|incarnated|brought to life|acted) by {PERSON}", build=_figure),
    Rule("FIGURE (PLAYER)", "portrays", rf"(?P<value>{_SOMEBODY}) \((?:(?:an?|the|played by|portrayed by) )?(?:(?!and\b|who\b|or\b|in\b|to\b)[a-z'-]+,? ){{0,3}}{P}", build=_played, presupposed=True),
    Rule("PLAYER's FIGURE", "portrays", rf"{PERSON}'s? (?P<value>{_SOMEBODY})(?!'s)", build=_figure, presupposed=True),
    Rule("the real NAME", "portrays", rf"\b(?:the real(?:-life)?|real-life|real life|the actual|the historical|there (?:was|really was|once was)(?: indeed| really| once)? an? real) (?:(?:[a-z]+(?:er|or|man|woman|ist|ess)|king|queen|cop|colonel|captain|general|president|famous|legendary) )?(?P<value>{_SOMEBODY}(?:(?:, and |, | and ){_SOMEBODY})*)", build=_called_real, presupposed=True),
    Rule("film about NAME", "portrays", rf"\b(?:{_FILM}(?: [a-z]+){{0,2}} about|(?:account|portrait|portrayal|depiction|chronicle|retelling|story|stories) of|tells (?:the story )?of|chronicles|recounts|depicts|dramati[sz]es|recreates|brings to life|follows|pays tribute to|tribute to) {DESCRIPTION}(?P<value>{_SOMEBODY}(?:(?:, and |, | and ){_SOMEBODY})*)", build=_subject),
    Rule("NAME biopic", "portrays", rf"(?P<value>{_SOMEBODY})(?:'s)? ?(?:life story|bio-?pic|bio-?picture|biography|docudrama)\b", build=_real, presupposed=True),
    Rule("NAME, the FAMOUS", "portrays", rf"(?P<value>{_SOMEBODY}),? (?:the|a) (?:real-life|legendary|historical|real|actual) (?:[a-z-]+ ){{0,3}}(?:king|queen|runner|singer|boxer|outlaw|gangster|general|leader|president|poet|writer|painter|artist|musician|pilot|explorer|killer|murderer|scientist|athlete|coach|player|politician|activist|dancer|composer|saint|preacher|spy|lawman|sheriff|soldier|robber)\b", build=_subject),
    Rule("NAME's life story", "portrays", rf"\b(?:film|movie|picture|biopic|drama|documentary|account|portrait|story|chronicles?|depicts?|dramati[sz]es|recounts|retells|tells)\b[^\n.;()]{{0,24}} (?P<value>{P})'s? (?:[a-z-]+ )?(?:life|life story|rise|career|true story|early life|final days|last days|biography)\b", build=_real),
)  # fmt: skip
