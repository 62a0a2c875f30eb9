"""Makers behind "by": what was done or made stands before it: "directed with flair by X", "from a story by X"."""

import re
from collections.abc import Iterable, Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules._people import (
    DESCRIPTION,
    LIST,
    LIST_WITH_ASIDES,
    P,
    W,
    back,
    names,
)
from recension.reading.rules.credits._crafts import (
    CAST,
    MUSIC,
    PASSIVES,
    SCREENPLAY,
    STORY,
    WORKS,
    WRITER,
    Table,
)
from recension.reading.rules.credits._makers import MADE, STEMS, credit_drafts

_PASSIVES = Table(PASSIVES)
_VERBS = rf"(?P<verbs>{_PASSIVES.any}(?:(?:, and | and |, | & |/)(?:[a-z]+ly )?{_PASSIVES.any}){{0,4}})"
_WITH = r"(?:, [a-z]+ly,| (?:[a-z]+ly|again|once again|once more|well|nicely|here|too|as well|[a-z]+ and [a-z]+|and [a-z]+ed|(?:in|on|for|with|at|under|over|from|to|during|without|against) (?:[a-z0-9'-]+,? ){0,6}[a-z0-9'-]+))?"
_VERBS_BEFORE = re.compile(rf"\b{_VERBS}{_WITH},?$")
#: What is a film's work before "by" alone: "the writing by X", not "X's writing".
_BY = Table((*WORKS, (r"(?:screen ?)?writing", SCREENPLAY), (r"dialogues?", WRITER)))
_WORKS_BEFORE_BY = re.compile(rf"\b(?P<work>{_BY.any}){MADE},?$")
_STORY_BEFORE = re.compile(
    r"\b(?:original |screen )?(?:story|stories|(?:(?<=from a )|(?<=from an original )|(?<=on a )|(?<=original )|(?<=screen )|(?<=story )|(?<=film )|(?<=script ))treatments?)(?: (?:was |is )?(?:conceived|devised|dreamt up|dreamed up|concocted|thought up))?$"
)
#: "directed by frequent Langdon director X": the name only describes the one that follows.
_KIND = (
    r"(?:(?!and )[a-z]+ )?(?:director|collaborator|regular|veteran|alum|alumnus|star|protege|writer|novelist|author|playwright|pilot|winner|nominee|graduate|legend|native|"
    r"stalwart|mainstay|staple|newcomer|comedian|actor|actress|composer|producer|editor|cinematographer|journalist|critic|singer|frontman|guitarist|maestro|icon|guru|creator|scribe)"
)
_REGULAR = re.compile(rf" {_KIND} [\"“]?{P}")
_OTHER_FILM = re.compile(
    r"\b(?:the|a|an)(?<!\bis the)(?<!\bwas the)(?<!\bit's the) (?:(?:first|original|second|third|previous|earlier|other|another|later|sequel|remake|19\d\d|20\d\d)(?: [a-z]+)? (?:film|movie|version|one|episode|segment|story|part)"
    r"|sequel|remake|(?:novel|book|play|short story))(?: of the same name)?,? (?:(?:which|that) )?(?:was |is )?[a-z]+(?: and [a-z]+)?$"
)


#: "their string of Ferry adaptations, starring X and helmed by Y": films that are others.
_OF_MANY_FILMS = re.compile(
    r"\b(?:string|series|cycle|run|spate|number|several|many|all|those|their|other|earlier|previous) (?:of )?(?:[a-z-]+ |[\ue001-\ue005]\"? ){0,4}"
    r"(?:films|movies|pictures|adaptations|thrillers|westerns|comedies|features|entries|sequels)\b[^\n.;:]{0,60} (?:and )?[a-z-]+$"
)


#: What is written, composed or produced and is no film.
_NO_FILM = re.compile(
    r"\b(?:(?:theme )?songs?|theme(?: music| tune)?|albums?|records?|tunes?|lyrics|letters?|articles?|essays?|books?|novels?|plays?|poems?|propaganda|based on [^\n.;,()]{0,25}(?:film|movie|picture))(?: of (?:the same|that) (?:name|title))?,? (?:(?:that |which )?(?:is|are|was|were|being|been|mostly|all) )*$"
)


#: "The music, which was written by X": no script.
_MUSIC_BEFORE = re.compile(
    r"\b(?:music|score|soundtrack),? (?:(?:that |which )?(?:is|are|was|were|being|been|all|mostly) )*$"
)


def _made_by(hit: Hit) -> Iterator[Draft]:
    """ "directed with flair by X", "glossy cinematography by X", "from a story by X": what stands before "by" tells."""
    if not back(hit, STEMS) or back(hit, _OTHER_FILM) or _REGULAR.match(hit.typed.shadow, hit.match.end()):
        return
    if _WHOSE.match(hit.typed.shadow, hit.match.end()):
        return
    before = back(hit, _WORKS_BEFORE_BY)
    if before is not None:
        yield from credit_drafts(hit, _BY.credits(before["work"]), before, strong=True)
        return
    before = back(hit, _VERBS_BEFORE)
    if before is not None and back(hit, _OF_MANY_FILMS, 130):
        return
    if before is not None and _MUSIC_BEFORE.search(hit.typed.shadow, max(0, before.start() - 40), before.start()):
        yield from credit_drafts(hit, [MUSIC], before, strong=True)
        return
    if before is not None and not _NO_FILM.search(hit.typed.shadow, max(0, before.start() - 40), before.start()):
        yield from _shot_by(hit, before)
        return
    before = back(hit, _STORY_BEFORE, 36)
    if before is not None and back(hit, _A_WORK_ADAPTED, 70):
        return  # "they adapted a long short story by X"
    if before is not None and "based" not in hit.typed.shadow[max(0, hit.match.start() - 30) : hit.match.start()]:
        authored = before[0] in ("story", "stories") and all(m.words < 2 and m.credit is None for m in names(hit))
        yield from credit_drafts(hit, [STORY], before, strong=not authored)


#: What is made "by Quill's company", or by her partner, is not made by her.
_WHOSE = re.compile(r"'s (?=[a-z\ue001-\ue005])")
_A_WORK_ADAPTED = re.compile(r"\bshort (?:story|stories)$|\b(?:adapt(?:s|ed|ing)|adaptation of|drawn from|taken from) (?:an?|the|two|three) (?:[a-z-]+ ){0,3}(?:story|stories|tale)$")


def _made_and_starred(hit: Hit) -> Iterator[Draft]:
    """ "written by and starring X"."""
    before = back(hit, STEMS) and back(hit, _VERBS_BEFORE)
    if before:
        yield from credit_drafts(hit, [*_PASSIVES.credits(before["verbs"]), CAST], before, strong=True)


def _shot_by(hit: Hit, before: re.Match[str]) -> Iterator[Draft]:
    """ "shot by X" films, unless X is of the cast or shoots in the story."""
    verbs = before["verbs"]
    if re.search(r"\b(?:shot|filmed)$", verbs):
        earlier = hit.typed.shadow[max(0, before.start() - 24) : before.start()]
        acts = any(m.credit is not None and not _makes(m.credit.properties) for m in names(hit))
        if acts or _BY_ITS_DIRECTOR.search(hit.match[0]) or _SHOT_AT.search(earlier) or any(m.words < 2 for m in names(hit)):
            return
    yield from credit_drafts(hit, _PASSIVES.credits(verbs), before, strong=True)


#: "filmed by the underrated director X" tells no cameraman.
_BY_ITS_DIRECTOR = re.compile(r"\b(?:director|film-?maker|auteur|helmer)\b")
_SHOT_AT = re.compile(r"\b(?:is|was|get|gets|got|being|been|are|were|he|she) (?:[a-z]+ly )?$")


def _makes(properties: Iterable[str]) -> bool:
    return any(p != "cast_member" for p in properties)


RULES: tuple[Rule, ...] = (
    Rule("made by", "director", rf" by {DESCRIPTION}(?P<value>{LIST})", build=_made_by),
    Rule("made by a KIND of person", "director", rf" by (?:{DESCRIPTION})?{P} {_KIND} (?P<value>{LIST})", build=_made_by),
    Rule("made by somebody, NAME", "director", rf" by (?:an?|the|some|one) (?:{W} ){{1,4}}?(?:(?:named|called|known as|by the name of) |(?:--|—|:) ?)(?P<value>{LIST})", build=_made_by),
    Rule("made by, with asides", "director", rf" by {DESCRIPTION}(?P<value>{LIST_WITH_ASIDES})", build=_made_by),
    Rule("made by them and NAME", "director", rf" by (?:him|her|them)(?:self|selves)?,? (?:and|with|along with|together with|alongside) {DESCRIPTION}(?P<value>{LIST})", build=_made_by),
    Rule("made by and starring", "director", rf" by,? (?:and|&) (?:also )?(?:starr(?:ed|ing)|stars|featur(?:es|ed|ing)) (?P<value>{P})", build=_made_and_starred),
)  # fmt: skip
