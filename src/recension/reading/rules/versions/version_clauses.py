"""What a clause says of a version that is its subject or its place: "the print lacks a reel", "in this cut he lives".

Any clause is a candidate whose subject is a version or copy of the film and whose verb says what a copy holds, lacks,
alters or is. What it says must be more than a judgement, and of the film's own copies.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from recension.reading.matching._near import Near, around
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON
from recension.reading.rules._territories import COUNTRY
from recension.reading.rules.versions._copies import only_told, standing
from recension.reading.rules.versions._differences import CHANGED, PARTS, SUPPLEMENT
from recension.reading.rules.versions._version_names import CUT
from recension.reading.rules.versions._version_states import HOLDS, OF_COPIES, STATE, TURNS, judged
from recension.reading.versions._talk import talk_of
from recension.vocabulary import Assertion

#: What a version or copy is called.
_HEAD = (
    r"(?:versions?|cuts?|prints?|editions?|restorations?|transfers?|re-?masters?|re-?mastering|(?:video ?)?tapes?|"
    r"(?:video)?cassettes?|dvds?|dis[ck]s?|blu-?rays?|laser ?dis[ck]s?|vhs|re-?releases?|re-?issues?|releases?|dubs?|broadcasts?|"
    r"edits?|copy|copies|work-?prints?|dubbing)"
)
_DET = (
    rf"(?:the|this|that|these|those|my|our|its|his|her|most|some|all|many|both|other|existing|surviving|an?|every|"
    rf"earlier|later|current|[{PERSON}{NAME}{CHARACTER}]'s?|[a-z]+'s)"
)
_STOPS = r"(?!(?:and|or|of|in|on|for|with|is|was|are|were|to|has|had|have|as|at|by|from|that|which|who|but|film|movie|screen|stage|song|book|cover|remake)\b)"
_WORD = rf"(?:{_STOPS}[a-z0-9.'\"/-]+|@any(?:'s?)?)"
#: What may stand between a version and its verb.
_TOLD = (
    r"(?:, (?:which|that|as|shown|released|found|issued|made|billed|known|prepared|put out|assembled|unveiled|restored|completed|supervised|overseen|from|by|in)\b[^\n.;:()]{3,70}?,| \([^\n()]{2,40}\))?"
    r"(?: (?:of (?:it|this(?: (?:film|movie|picture)|(?= (?:is|was|has|had)\b))|the (?:film|movie|picture)|the (?:[a-z0-9'-]+ ){0,2}(?:print|cut|release|edition))(?: in circulation)?|in circulation|(?:that |which )?(?:i|we|you) (?:saw|see|watched|own|have|"
    r"rented|viewed|bought|got|had|'ve seen|have seen|taped|kept|remember|grew up (?:with|on)|first saw)|(?:now |currently |widely )?(?:released|shown|available|seen|sold|issued|made|prepared|put out|"
    r"circulating|from|on|in|by) (?:(?:in|on|by|to|at|from|as) )?(?:the )?(?:[a-z0-9-]+|@any)(?: (?:[a-z]+|@any))?))?"
)
VERSION_PHRASE = rf"{_DET} (?:{_WORD} ){{0,4}}?{_HEAD}"
#: Copies of a kind, all of them: "TV prints end before the laugh".
_PLURAL = rf"(?:(?:{CUT}|{COUNTRY}|tv|television|video|network|early|late|later|current|older|newer|cheap|public[- ]domain|pal|ntsc|bootleg|[{NAME}]) ){{1,3}}(?:prints|copies|tapes|versions|editions|dis[ck]s|dvds|blu-?rays|broadcasts|airings|showings|cuts|releases)"
_ALSO = r"(?:,? (?:also|now|even|simply|merely|then|only|actually|further|moreover|however|itself|still|apparently|reportedly|[a-z]+ly))*"
#: Where what a clause says ends.
_END = re.compile(
    r"[.;()!?\n—:]|--|, (?:but|while|which|whereas|although|though|so|and (?:it|i|the|this|we|you|he|she|they|is|was)|making|giving|if|as)\b| (?:but|while|whereas|although|though|because|which|and (?:it|i|this|we|you|he|she|they)) "
)
_LONGEST = 130

#: Another work is spoken of, or copies in general.
_NO_COPY = re.compile(
    r"\b(?:remakes?|remade|novel|book|(?:the|a|an|stage|original|his|her) play|stage|musical|starring|stars|starred|comic|series|adaptation|adapted|sequels?|prequel|"
    r"album|(?:the|this|a|hit|pop|cover) song|cover version|video ?game|game|(?:film|movie|screen|stage|tv|television|live-action|hollywood|disney|animated|modern|updated|musical|bbc) versions?)\b|"
    r"\bversions? of (?!it\b|this\b|the (?:film|movie|picture|(?:[a-z0-9'-]+ ){0,2}(?:prints?|cut|release|restoration|edition))\b)"
)
_MIGHT = re.compile(
    r"\b(?:should|could|would|might|must|may|ought|if|hope|wish|when(?! (?:i|we) (?:[a-z]+ )?(?:got|saw|found|watched|rented|bought|played|put)\b)|unless|until|want|need|how|whether|why|not sure)\b[^.;]{0,40}$"
)
#: What a clause says of what may be, of the seller's own copy, or of a disc's menus.
_NO_DIFFERENCE = re.compile(
    r"^[^.]{0,90}\b(?:(?:contains?|contained|has|had|includes?|offers?|features?|holds) (?:both|two|three|four|several|all)(?: [a-z-]+){0,3} (?:cuts|versions|prints|editions|formats)|would|could|might|should|sticker|closed caption\w*|english subtitles|price|cover art|back cover|menus?|chapter|feature on|features? (?:on|about))\b"
)
#: Copies are spoken of: what tells this version from an adaptation.
_COPIES_NEAR = re.compile(
    r"\b(?:dvds?|blu-?rays?|vhs|tapes?|laser ?dis[ck]s?|prints?|uncut|unrated|dubb\w+|subtitle\w*|minutes|censor\w*|footage|theatrical|director's cut|restor\w+|re-?release\w*|edited|edition|cuts?|transfer|released)\b"
)


def _told(hit: Hit) -> tuple[int, int]:
    """The shadow span of what is told: from the match's quote to its clause's end."""
    start, line_end = hit.match.start("quote"), hit.typed.line_at(hit.match.start("quote"))[1]
    found = _END.search(hit.typed.shadow, hit.match.end(), line_end)
    end = min(found.start() if found else line_end, hit.match.start("verb") + _LONGEST)
    if end < (found.start() if found else line_end):
        end = max(hit.typed.shadow.rfind(" ", start, end), hit.match.end())
    return start, end


def _of_copies(hit: Hit, place: Near) -> bool:
    """Whether copies of the film are spoken of here, and nobody hopes for them."""
    shadow = hit.typed.shadow
    words = shadow[max(place.line[0], place.start - 110) : place.end]
    if _THIS_VERSION.match(hit.match[0]) and not _COPIES_NEAR.search(
        shadow[max(0, place.start - 350) : place.end + 350]
    ):
        return False
    return not (
        _NO_COPY.search(words)
        or _MIGHT.search(place.before)
        or place.others(60)
        or only_told(place)
        or shadow[place.line[0] : place.line[1]].rstrip(' "').endswith("?")
    )


_THIS_VERSION = re.compile(r"(?:in )?(?:this|that|his|her|my|[a-z]+'s|[\ue001-\ue003]'s?) (?:[a-z]+ )?versions?\b")


def _candidate(hit: Hit) -> Iterator[Draft]:
    """A clause about a version, but for judgements, supplements and hopes."""
    start, end = _told(hit)
    place = around(hit.typed, start, end, width=110)
    words = hit.typed.shadow[hit.match.start("verb") : end]
    if not _of_copies(hit, place) or judged(words) or SUPPLEMENT.search(words) or _NO_DIFFERENCE.match(words):
        return
    if _SCORE.search(words):
        return  # told as a change of music
    if hit.has("holds") and not (PARTS.search(words) or OF_COPIES.search(words) or _tells(hit, words)):
        return
    quote = hit.typed.to_view(start, start + len(hit.typed.shadow[start:end].rstrip(" ,\"'-")))
    given = standing(place) if _HOPED.search(place.before) else Assertion.ASSERTED
    yield hit.draft(hit.typed.text.view[slice(*quote)], quote=quote, assertion=given)


#: A version that is told by what was cut or by its length: what such a one has or shows tells it from the others.
_COMPARED = re.compile(
    rf"\bthe (?:shortest|longest|shorter|longer|fullest) (?:of|has|had)\b|\b(?:longer|shorter|long|short|{CUT}|{COUNTRY}|\d{{2,3}}[ -]minute|special|full|complete|original|(?:19|20)\d\d)"
    r"(?: [a-z-]+)? (?:cut|version|print|edition|edit|dub|one|restoration|re-?issue)s?\b|\b(?:version|cut|print|copy|tape|dvd) (?:that |which )?(?:i|we|you) (?:saw|have|own|rented|watched|grew up)\b|\b(?:tv|television|network|video|bootleg|early|late) (?:prints|cuts|copies|broadcasts|airings)\b|\ue002 (?:prints|cuts|copies|broadcasts|airings)\b"
)
#: What a version may have that says nothing of what is in it.
_VAGUE = re.compile(
    r"^[a-z']+ (?:(?:also|never|always|all|still|really|just|got|us|you) )*(?:(?:its|a lot|lots|much|more|everything|nothing|something|plenty|quite|been|to|better|worse|as|that|it|both|what|more than|in|on|out|by|all|everybody|anything|"
    r"(?:an? |the |its |some )?(?:[a-z-]+ )?(?:moments?|charms?|flaws?|faults?|advantages?|merits?|fans?|problems?|edge|pace|feel(?:ing)?|look|better|best|worst|real|true|sense|place|power|appeal|defenders|reputation|praise|attention|release|run|time)\b))"
)


def _tells(hit: Hit, words: str) -> bool:
    """Whether what a version that is compared has or shows is something in it: "the longer cut has him at church"."""
    return _COMPARED.search(hit.match[0]) is not None and not _VAGUE.search(words)


_SCORE = re.compile(r"\b(?:new|different|alternat(?:e|ive)|another) (?:[a-z]+ )?(?:score|soundtrack|music)\b")
_HOPED = re.compile(
    r"\b(?:hop\w+|wish\w*|please|rumou?r\w*|supposed(?:ly)?|not sure|don't know|announced|planned|will)\b"
)


def _by_pronoun(hit: Hit) -> Iterator[Draft]:
    """ "It omits the prologue": where the sentence before is about a version."""
    line = hit.typed.line_at(hit.match.start())[0]
    before = hit.typed.shadow[max(0, line - 220) : hit.match.start()]
    since = talk_of(hit.typed).since(hit.match.start())
    told = not hit.has("holds") or hit.has("one") or (since == 0 and _JUST_NAMED.search(before))
    if since <= 1 and _SPOKEN.search(before) and told:
        yield from _candidate(hit)


#: "…the director's cut, it has …": named in the clause before.
_JUST_NAMED = re.compile(rf"\b{_HEAD}[a-z' ]{{0,25}}[,;:—] (?:and |but )?$")
_SPOKEN = re.compile(rf"\b(?:the|this|that|my|our|its|an?|two|three|four|five|both|several) (?:[^\s.;]+ ){{0,4}}?{_HEAD}\b(?! (?:to|off|down|out))")


def _in_version(hit: Hit) -> Iterator[Draft]:
    """ "In this version the villain lives": what stands there is told of the version, where cuts are spoken of."""
    line = hit.typed.line_at(hit.match.start())
    told = CHANGED.search(hit.typed.shadow, hit.match.start("verb"), line[1]) or hit.has("sure")
    if told or _OF_CUTS.search(hit.typed.shadow, max(0, line[0] - 300), line[1] + 400):
        for draft in _candidate(hit):
            yield _of_clause(hit, draft)


def _of_clause(hit: Hit, draft: Draft) -> Draft:
    """The draft by the clause behind the version's name alone, up to where the next one begins."""
    start, end = hit.match.start("verb"), hit.typed.from_view(draft.start, draft.end)[1]
    found = _NEXT.search(hit.typed.shadow, start + _BRIEF, end)
    a, b = hit.typed.to_view(start, found.start() if found else end)
    return replace(draft, value=hit.typed.text.view[a:b], start=a, end=b)


#: Where another clause begins, and the shortest one before it.
_NEXT = re.compile(r", (?:(?:and|then|while|with) )?(?=[^\n,]{3,60} (?:is|are|was|were|has|had|[a-z]{3,}ed|became|went|took|takes|turned)\b)")
_BRIEF = 12


_OF_CUTS = re.compile(
    r"\b(?:censor\w*|uncut|unrated|re-?edited|re-?cut|director's cut|cuts (?:were|made)|footage|deleted|reinstated|trimmed|dubbed|workprint|restored)\b"
)

#: A version spoken of before, by its adjective or its owner alone.
_ONE = rf"(?:it|this one|that one|the (?:latter|former|other|others|first|second)(?: one)?|(?P<one>the (?:shortest|longest|shorter|longer|fullest)(?: of (?:them|the (?:two|three|four)))?|the (?:{CUT}|{COUNTRY}|longer|shorter|long|short|uncut|newer|older|later|earlier|restored|full) one|mine|ours|the one (?:in|on|from|with|without|shown|released|i) [^\n.;:,()]{{2,40}}?|[{NAME}]'s))"
_VERB = rf"(?P<verb>(?P<holds>{HOLDS})|{TURNS}|(?:is|are|was|were|has been|have been|had been){_ALSO} {STATE})\b"

RULES: tuple[Rule, ...] = (
    Rule("VERSION does", "edition_diff", rf"(?<![\w\ue001-\ue005])(?P<quote>{VERSION_PHRASE}{_TOLD}(?:,? (?:which|that))?{_ALSO} {_VERB})", build=_candidate),
    Rule("PRINTS do", "edition_diff", rf"(?:^|[,;:—] ?|\b(?:and|but|that|while) )(?P<quote>{_PLURAL}{_TOLD}{_ALSO} {_VERB})", build=_candidate),
    Rule("it does", "edition_diff", rf"(?:^|[,;:—] |\band |\bbut )(?P<quote>{_ONE}{_ALSO} {_VERB})", build=_by_pronoun),
    Rule("it's STATE", "edition_diff", rf"(?:^|[,;:—] |\band |\bbut )(?P<quote>it(?P<verb>'?s{_ALSO} {STATE}))\b", build=_by_pronoun),
    Rule("in VERSION", "edition_diff", rf"(?:^|[,;:—(] ?|\b(?:and|but|that|while|except|only|whereas|though) )(?P<quote>(?:in|on) (?:the|this|that|my|our|most|some|all|its|[{PERSON}{NAME}]'s) (?:{_WORD} ){{0,3}}?(?:(?P<sure>versions?(?= (?:shown|released|seen|issued|made|prepared|first shown|sold)\b)|(?<=long )version|(?<=short )version|(?<=longer )version|(?<=shorter )version|cuts?|prints?|dub|edit|restoration|transfer)|versions?|editions?|tapes?|dvds?|dis[ck]s?|blu-?rays?|copy|copies|release)(?! (?:special|extras?|features?|commentary|cover|box|menu|case)){_TOLD},? (?P<verb>(?!(?:and|or|of|is|was|with|which|that|to|in|on|at|i|my)\b|(?:we|you) (?:can|could|should|would|will)\b)(?:(?:[^\s.;:()]+ ){{1,8}}?(?:is|are|was|were|has|have|had|gets?|[a-z]{{3,}}(?:s|ed))|(?:you|we) (?:do |also |even |never |actually )*(?:see|meet|hear|learn|get|watch|find|follow|know|discover))))\b", build=_in_version),
)  # fmt: skip
