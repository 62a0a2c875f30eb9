"""Advice about copies: which to get and keep, which to leave, told by the deed and the copy in whatever words.

"Go for the Kino", "hold on to the old tape", "either one will do you", "the Italian disc can go to the charity shop".
"""

import re
from collections.abc import Iterator

from recension.reading.matching._near import is_other_film
from recension.reading.matching._rules import Build, Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, TITLE
from recension.reading.rules.credits._companies import called_here
from recension.reading.versions._talk import talk_of
from recension.vocabulary import Assertion

_NOUN = r"(?:dvds?|blu-?rays?|laser-?discs?|discs?|tapes?|cassettes?|vhs|box(?: set)?|sets?|editions?|versions?|cuts?|prints?|transfers?|restorations?|uhd|4k|imports?|cop(?:y|ies)|pressings?|re-?issues?|releases?|one|ones|original|former|latter|first|second|other|longer|shorter)"
_MOD = rf"(?:(?!is\b|was\b|are\b|and\b|but\b|to\b|for\b|that\b|which\b|who\b|with\b|in\b|of\b)[a-z0-9'-]+|[{NAME}{TITLE}](?:'s?)?)"
#: A copy as advice names it: by its noun and what describes it, or by its label alone.
_COPY = rf"(?:(?:the|that|this|any|either|both|those|these|your|[{NAME}](?:'s)?) (?:{_MOD} ){{0,4}}?{_NOUN}(?![\w'-])(?! (?:covers?|box|sleeve|art|artwork|blurb|case|store|shop|player|market)\b)(?: (?:of|from) (?:the )?[{NAME}\d]\d*)?|(?:the )?(?P<label>[{NAME}])(?!'s|[{NAME}]| [{NAME}]))"

#: Words that cling to a copy, and words that let it go.
_TAKE = r"(?:get|buy|find|choose|go for|go with|opt for|plump for|pick|pick up|hold on to|hang on to|hang onto|hold onto|cling to|keep|stick with|stick to|stay with|take|grab|snap up|order|import|invest in|spring for|seek out|track down|hunt down|look for|look out for|trust|have|start with|settle for|treasure|cherish|reach for|save up for|hunt for|wait for)"
_LEAVE = r"(?:avoid|skip|ignore|leave|sell|bin|ditch|shun|dump|burn|pass over|pass on|pass up|stay away from|stay clear of|steer clear of|keep away from|walk past|beware|beware of|forget|forget about|throw out|throw away|give away|trade in|(?:do not|don't|never) (?:be (?:tempted|fooled|taken in|seduced|misled) by|buy|touch|trust|settle for|bother with|waste (?:your )?(?:money|time) on|pay (?:a penny |a cent |good money |anything )?for|go near|confuse it with))"
_HEAD = r"(?:^[ \"'(]*|[;:,—–] ?(?:(?:and|but|so|then|or) )?|\b(?:then|so|please|otherwise|instead|failing that|just|by all means|do|you(?:'d| had)? (?:should|must|better|ought to|may as well|can safely)|best to|better to) )"
_SELF = r"\b(?:i(?:'d| would|'d still| would still|'ll| shall)|you(?:'d| would) (?:do )?(?:better|best) to|you(?:'ll| will) want to)(?: (?:rather|always|still|myself|sooner|happily|certainly|much))* "
_BE = r"(?:is|are|remains?|'s|makes it|would be|will be|stays|becomes)(?: (?:now|still|probably|certainly|clearly|plainly|easily|surely|therefore|really|very much|to my mind|for my money|for me))*"
_WANTED = r"(?:have|own|get|buy|keep|find|seek out|look for|hunt for|hunt down|track down|choose|watch|see|show people|live with|go for|pick|hold on to)"
_RUBBISH = r"(?:charity shop|thrift shop|thrift store|bin|dustbin|skip|trash|rubbish|landfill|dump|garbage|fire|recycling|attic|river|frisbee pile)"


def _advised(value: str, *, surely: bool = False) -> Build:
    """Advice on a copy where copies are talked of; `surely`: the words themselves speak of one."""

    def build(hit: Hit) -> Iterator[Draft]:
        if (surely or _is_copy(hit)) and not _undone(hit):
            yield hit.draft(value, _edition(hit), assertion=Assertion.ASSERTED)

    return build


def _is_copy(hit: Hit) -> bool:
    """Whether what is advised is a copy of the film: a label's name is known, a noun stands where copies are talked of."""
    if any(is_other_film(hit.typed, m) for m in hit.mentions("copy")):
        return False
    if hit.has("label"):
        (m,) = hit.mentions("label")
        known = called_here(m.name, hit.typed)
        return known is not None and known[1] == "home_video"
    return _SURE.search(hit.match[0]) is not None or _talked(hit) or _beside_label(hit)


def _beside_label(hit: Hit) -> bool:
    """Whether the sentence names a label: what is "the keeper" there is its disc."""
    named = (called_here(m.name, hit.typed) for m in hit.typed.within(*hit.typed.line_at(hit.match.start())))
    return not hit.has("copy") and any(known is not None and known[1] == "home_video" for known in named)


#: No thing of a story is so called.
_SURE = re.compile(r"\b(?:dvds?|blu-?rays?|laser-?discs?|vhs|uhd|4k|editions?|pressings?|transfers?|restorations?|re-?issues?)\b")


def _talked(hit: Hit) -> bool:
    """Whether versions were spoken of in the last sentences, or copies of the film shortly before."""
    start = hit.match.start()
    return talk_of(hit.typed).since(start) <= 1 and bool(_COPIES.search(hit.typed.shadow, max(0, start - 300), start + 80))


_COPIES = re.compile(r"\b(?:dvds?|blu-?rays?|laser-?discs?|vhs|tapes?|discs?|uhd|transfers?|editions?|versions?|cuts?|restor\w+|video)\b")


def _undone(hit: Hit) -> bool:
    """Whether the words before make it no advice: denied, somebody's else, past, or asked."""
    shadow, start = hit.typed.shadow, hit.match.start()
    line, end = hit.typed.line_at(hit.match.end() - 1)
    return _NO_ADVICE.search(shadow, max(min(line, start), start - 60), hit.match.end()) is not None or shadow[end - 1 : end] == "?"


_NO_ADVICE = re.compile(r"\b(?:if only|told to|ordered to|mission|task|quest|orders|wish|(?:would|could|should) have (?:been|bought|kept))\b|\b(?:is|are|was|were|am) not\b|\b(?:isn't|aren't|wasn't)\b")


def _edition(hit: Hit) -> dict[str, str]:
    """The copy advised, in the words that name it, unless they only point."""
    if not hit.has("copy"):
        return {}
    words = _POINTING.sub("", " ".join(hit.words("copy").split()))
    return {"edition": words} if words and words.lower() not in _BARE else {}


_POINTING = re.compile(r"(?i)^(?:the|that|this|any|either|both|those|these|your) (?:old |new )?")
_BARE = frozenset("one ones former latter first second other dvd dvds disc discs tape tapes version cut copy copies set box print edition".split())

def _answered(hit: Hit) -> Iterator[Draft]:
    """A question that the next sentence answers: with yes, or with a copy."""
    shadow, end = hit.typed.shadow, hit.match.end()
    found = _ANSWER.match(shadow, end)
    if found and (found["yes"] or found["label"]):
        edition = {"edition": hit.typed.within(*found.span("label"))[0].name} if found["label"] else {}
        quote = hit.typed.to_view(hit.match.start(), found.end())
        yield hit.draft("yes", edition, quote=quote, assertion=Assertion.ASSERTED)


_ANSWER = re.compile(rf"[ \n]+(?:(?P<yes>i(?:'d| would| should) say so|i think so|oh,? yes|yes|every (?:penny|cent|minute|franc)|without (?:question|a doubt)|it is)|(?:the )?(?P<label>[{NAME}]))(?=[.,;!\n]|$)")

RULES: tuple[Rule, ...] = (
    Rule("take the COPY", "recommend", rf"{_HEAD}(?P<quote>{_TAKE} (?P<copy>{_COPY}))(?! (?:back|off|out|to (?:the )?(?:police|pieces)|from (?:him|her|them)|who|and (?:run|kill|escape)))", build=_advised("yes")),
    Rule("I'd take the COPY", "recommend", rf"{_SELF}(?P<quote>{_TAKE} (?P<copy>{_COPY}))", build=_advised("yes")),
    Rule("leave the COPY", "recommend", rf"{_HEAD}(?P<quote>{_LEAVE} (?P<copy>{_COPY}))", build=_advised("no")),
    Rule("the COPY is the one", "recommend", rf"\b(?P<quote>{_BE} (?:the (?:one|version|cut|disc|copy|edition|set|tape|print|transfer|way) to (?:{_WANTED}|go)|the keeper|a keeper|the pick of (?:them|the (?:bunch|lot|litter|three|two|discs|tapes|copies))|the (?:only )?(?:one|version|cut|disc|copy|edition|set|tape|print|transfer|way)(?: that| which)? (?:i(?:'d| would) (?:bother with|keep|have|take|choose|reach for|live with|buy|show)|you (?:want|need)|anybody needs|worth (?:having|owning|keeping|buying|the money|bothering with))))\b(?! (?:dead|killed|him|her|them|his))", build=_advised("yes", surely=False)),
    Rule("the COPY every time", "recommend", rf"\b(?P<quote>(?:it's|it is|it has to be|that means|make mine|give me|i say|i vote for) (?P<copy>{_COPY}),? (?:every time|any day|for me|for preference|hands down))\b", build=_advised("yes")),
    Rule("either will do", "recommend", r"\b(?P<quote>(?:either|any|both|each)(?: (?:one|disc|copy|version|cut|edition|tape|set|of (?:them|these|those|the (?:two|three|four|several)(?: [a-z-]+)?|the (?:discs|copies|tapes|versions|cuts))))? (?:will|would|should) (?:do|serve|suit)(?: (?:you|nicely|very well|perfectly well|well|fine|the job))*)(?=[.,;:)\n]|$| (?:for|until|till|if|and|but)\b)", build=_advised("yes")),
    Rule("the COPY can go", "recommend", rf"(?:(?<![\w'-])(?P<copy>{_COPY})[^\n.;]{{0,30}}? |\b)(?P<quote>(?:can|may|should|ought to|could|must) (?:now |safely |all )*(?:go|be (?:left|sent|given|thrown|dropped|put|returned|consigned|donated)) (?:in|on|into|to|back to|straight to|out with) (?:the |your |a )?(?:nearest |local )?(?:{_RUBBISH}|(?:somebody|someone|people|anybody|a relative) (?:whom )?you (?:dislike|hate|don't like|do not like)|your (?:worst )?enem(?:y|ies)))", build=_advised("no", surely=True)),
    Rule("leave it in the bin", "recommend", rf"\b(?P<quote>leave (?:it|them|that one|this one) (?:(?:in|on) the (?:{_RUBBISH}|rack|shelf|shop)|where (?:it is|you (?:found|find|saw) (?:it|them))))\b", build=_advised("no", surely=True)),
    Rule("belongs in the bin", "recommend", rf"(?<![\w'-])(?P<copy>{_COPY}) (?P<quote>(?:belongs?|is best (?:left|filed)|are best left) (?:in|on) the (?:{_RUBBISH}|rack|shelf))\b", build=_advised("no")),
    Rule("pay what they ask", "recommend", r"^[ \"'(]*(?:(?:so|then|just|and|but),? )?(?P<quote>pay (?:what(?:ever)? (?:they|he|she|it) (?:ask|asks|want|wants|cost|costs|takes)|them|up|the (?:money|price|asking price|postage|man|import price)|it gladly))(?=[.,;!)\n]|$| (?:and|gladly|without|if)\b)", build=_advised("yes", surely=True)),
    Rule("worth the hunt? yes", "recommend", r"\b(?P<quote>worth (?:it|the (?:hunt|search|money|price|wait|trouble|bother|upgrade|outlay|import|postage|expense|asking price)|having|tracking down|seeking out|an upgrade|upgrading|finding)\?)", build=_answered),
    Rule("my money? COPY", "recommend", r"\b(?P<quote>(?:if it were my money|were it my money|with my money|my (?:own )?(?:choice|pick|advice|vote|recommendation|preference)|which (?:one )?to (?:buy|get|have|keep))\?)", build=_answered),
)  # fmt: skip
