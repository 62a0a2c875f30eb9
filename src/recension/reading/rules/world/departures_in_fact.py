"""Where a film leaves the facts, told by the talk of errors: "several historical inaccuracies", "they did not flee as shown in the film"."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules.world.departures import the_clause

#: "no inaccuracies", "I don't know what errors there are": none is told of.
_NONE = re.compile(
    r"\b(?:no|not|without|any|never|hardly|free (?:of|from)|lack of|know(?:s|n)? (?:what|of)|whatever|few if any|if|avoid(?:s|ed|ing)?|nit-?pick\w*|critique|find|finding|spot|spotting|look(?:ing)? for|whether|of films?|movies for)\b(?! only)(?: [a-z'-]+){0,4} $|n't(?: [a-z'-]+){0,4} $"
)
#: What is said of another text than the film.
_OF_A_TEXT = re.compile(
    r"\b(?:reference books?|reviewers?|reviews?|comments?|commenters?|posters?|synopsis|summary|summaries|dvd cover|box|trailers?|tagline|subtitles?|critics?|imdb|wikipedia|article|describ(?:e|ed|ing)|calling|letters)\b"
)


def _in_error(hit: Hit) -> Iterator[Draft]:
    """The clause, unless it says that there are no such errors, or speaks of another text."""
    start = hit.match.start("value")
    before = hit.typed.shadow[max(hit.typed.line_at(start)[0], start - 60) : start]
    if not _NONE.search(before) and not _OF_A_TEXT.search(hit.sentence):
        yield from the_clause(hit)


_FIELD = r"(?:historical|factual|biographical|scientific|medical|military|technical|geographical|legal|period|religious|biblical)"
_GROSSLY = r"(?:historically|factually|scientifically|medically|technically|biographically|wildly|totally|completely|grossly|horribly|hopelessly|wholly|utterly|ridiculously|terribly|incredibly|laughably|hugely|highly|woefully|painfully|so|very|more|extremely)"
_SHOWN = r"(?:portrayal|depiction|picture|portrait|account|representation|version|view|rendering|retelling|description|presentation)"
_FACTS = r"(?:(?:the|its|real|actual|historical|american|world|true|of|known) )*(?:history|historical (?:facts?|events?|record)|facts|truth|real events|actual events|real story|true story|life of|lives of|way(?= [a-z\ue002\ue003]))"
_FILM = r"(?:(?:the|this) (?:film|movie|picture|series|show|miniseries|documentary|story|script))"

RULES: tuple[Rule, ...] = (
    Rule("inaccuracies", "departure", rf"(?<![\w'-])(?P<value>(?:{_FIELD} (?:and [a-z]+ )?(?:inaccurac(?:y|ies)|errors?|mistakes|blunders|howlers|falsehoods|distortions|untruths|gaffes)|(?<!spouting )inaccuracies|historical anachronisms|only inaccuracy))\b", build=_in_error),
    Rule("wildly inaccurate", "departure", rf"\b(?P<value>{_GROSSLY} inaccurate\b|(?:historically|factually) (?:incorrect|wrong|untrue|false)\b|historical inaccuracy\b|inaccurate(?:,? (?:and |or )?[a-z]+)? {_SHOWN}|inaccurately (?:portray|depict|represent|show)\w*)", build=_in_error),
    Rule("not historically accurate", "departure", rf"(?<!\w)(?P<value>(?:(?:is|was|are|were) (?:not|hardly|far from|never)|isn't|wasn't|aren't|weren't|not) (?!seeking|looking|expecting|after|asking|interested)(?:[a-z]+ )?(?:(?:historically|factually|scientifically|medically|technically|entirely|wholly|particularly|remotely|exactly) (?:accurate|correct)\b(?! (?:to say|description of this))|(?:an? )?accurate {_SHOWN}))", build=_in_error),
    Rule("misrepresents", "departure", rf"\b(?P<value>(?:misrepresents?|misrepresented|misrepresenting|misrepresentation of|distorts?|distorted|distorting|distortions? of|falsif(?:y|ies|ied|ying)|falsification of|rewrites|rewrote|rewriting|butcher(?:s|ed|ing)|mangl(?:es|ed|ing)|travesty of|perversion of|bastardi[sz]ation of) {_FACTS}|(?:misrepresentation|travesty|perversion|bastardi[sz]ation|distortion) of (?:the|[\ue001-\ue003]'s) (?:[a-z]+ )?(?:book|novel|play|original))\b", build=_in_error),
    Rule("not as shown in the film", "departure", rf"(?P<value>[^\n.;:()!?]{{3,110}}(?:\b(?:not|never|nothing)\b|n't\b)[^\n.;:()!?]{{3,100}}(?:,? (?:as|the way|like) (?:(?:it|they|he|she|that) (?:is|was|are|were) |was |were )?(?:depicted|shown|portrayed|presented|suggested|claimed|implied|told) (?:here\b|(?:in|by) {_FILM})))", build=the_clause),
    Rule("contrary to the film", "departure", rf"\b(?P<value>(?:contrary to|despite|in spite of|unlike|regardless of) what {_FILM} (?:shows?|suggests?|claims?|says?|implies|depicts?|portrays?|would have (?:us|you)|has (?:us|you))\b[^\n.;()!?]{{5,120}})", build=the_clause),
)  # fmt: skip
