"""What a board let a film through with, whoever is the subject: "the BBFC passed it with an X", "granted the uncut version an 18"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules.measures._certificates import SPELT, SURE_BODY, board_in
from recension.vocabulary import Assertion

_BOARD = r"(?:mpaa|bbfc|ratings? board|british board of film (?:censors|classification)|board of (?:film )?(?:censors|classification)|board|censors?|fsk|irish censor|classifiers)"
_VALUE = r"(?P<value>nc-?17|pg-?13|pg|r|x|gp|m|aa|a|h|u|12a|12|15|18)"
_GAVE = r"(?:gave|given|gives|slapped|awarded|handed|granted|passed|rated|tagged|stamped|branded|classified|certified|saddled|issued|landed|re-?rated|reclassified|assigned|hit|let (?:it|them) (?:through|off|go)|invented|created|came up with)"
#: What is let through: the film, one of its versions, a name.
_IT = r"(?: (?:it|this|him|her|them|(?:the|a|an|his|her|its) (?:[a-z0-9'-]+ ){0,4}?(?:film|movie|picture|version|cut|print|edition|release|tape|disc|video|one)|@any(?: (?:&|and) @any)?\"?))?"
#: Whose letters they are, where no board is named.
_BY_LETTERS = SURE_BODY | {"AA": "BBFC", "15": "BBFC", "18": "BBFC"}
#: One that was threatened, or that it escaped, it never had.
_NEVER = re.compile(r"\b(?:threaten\w*|would have|wanted to|almost|nearly|refus\w*|might|could|should|if|never|not)\b|n't\b")
#: What was given and taken back is none that the film has.
_UNDONE = re.compile(r"\b(?:appeal\w*|overturn\w*|revers\w+|rescind\w*|re-?consider\w*|relent\w*|chang\w+ (?:its|their) mind)\b")


def _granted(hit: Hit) -> Iterator[Draft]:
    """A certificate by its board; the board's name where one of the known ones stands in the words."""
    written = hit.words("value").upper()
    value = SPELT.get(written, written)
    body = board_in(near(hit, width=160).sentence) or _BY_LETTERS.get(value, "")
    before = hit.typed.shadow[max(hit.match.start(), hit.match.start("quote") - 24) : hit.match.start("value")]
    behind = hit.typed.shadow[hit.match.end() : hit.match.end() + 160]
    told = Assertion.HYPOTHETICAL if _NEVER.search(before) or _UNDONE.search(behind) else None
    yield hit.draft(value, {"body": body}, mention=hit.span("value"), assertion=told)


def _run_together(hit: Hit) -> Iterator[Draft]:
    """ "Rating: R. Running time": letters that are typed as a name with the word behind them."""
    (start, end) = hit.span("value")
    letters = _LETTERS.match(hit.typed.text.view, start, end)
    if letters:
        value = letters["value"]
        yield hit.draft(value, {"body": _BY_LETTERS.get(value, "")}, quote=(hit.span("quote")[0], letters.end("value")), mention=letters.span("value"))


_LETTERS = re.compile(r"(?P<value>NC-17|PG-13|PG|R|X|GP|AA|A|U|12A?|15|18)(?=[.,; ])")


def _headed(hit: Hit) -> Iterator[Draft]:
    """Behind the title in a heading; the number in brackets is a certificate where nothing else stands there."""
    if not near(hit, "value").others(60) and hit.match.start() < _HEAD:
        yield from _granted(hit)


#: So far into a text its headings go.
_HEAD = 200


def _in_two(hit: Hit) -> Iterator[Draft]:
    yield from _granted(hit)
    value = hit.words("second").upper()
    yield hit.draft(value, {"body": _BY_LETTERS.get(value, "")}, mention=hit.span("second"), quote=hit.span("second"))


RULES: tuple[Rule, ...] = (
    Rule("BOARD passed it with an X", "content_rating", rf"\b{_BOARD}\b(?P<quote>(?: [a-z]+| in @year){{0,3}}? {_GAVE}{_IT}(?: [a-z]+ly)?(?:,? in @year,?)?(?: (?:with|as|through with|away with))?(?: an?| its| the)? [\"']?{_VALUE})(?=[\"']?(?:[.,;:)!?\n]|$| (?:for|in|rating|certificate|and|but|when|because|after|on|to)\b))", build=_granted),
    Rule("and later granted it an X", "content_rating", rf"\b{_BOARD}\b[^\n.;]{{3,110}}?(?:,| and| but| then) (?:[a-z]+ ){{0,2}}?(?P<quote>{_GAVE}{_IT}(?: (?:with|as))? (?:an?|its|the) [\"']?{_VALUE})(?=[\"']?(?:[.,;:)!?\n]|$| (?:for|in|rating|certificate|and|but|when|because|after|on|to)\b))", build=_granted),
    Rule("passed by the BOARD with an X", "content_rating", rf"\b(?P<quote>passed by the (?:[a-z]+ )?{_BOARD}(?: [a-z]+)? (?:with|as) an? [\"']?{_VALUE})(?=[\"']?(?:[.,;:)!?\n]|$| (?:for|in|rating|certificate|and|but|after|on)\b))", build=_granted),
    Rule("went out with an X", "content_rating", r"\b(?P<quote>(?:went out|came out|opened|released|shown|put out|goes out|reached us|arrived|issued|sent out|passed)\b[^\n.;()]{0,50}?,? with an? [\"']?(?P<value>nc-?17|pg-?13|pg|r|x|aa|a|h|u|15|18|12a?)[\"']?(?: certificate| rating)?)(?=[.,;:)!?\n]|$| (?:and|but|for|in)\b)", build=_granted),
    Rule("certificate A", "content_rating", r"\b(?P<quote>(?:certificate|cert\.?|(?:mpaa|bbfc) (?:rating|rated|certificate)|(?:certificate|rating|rated|classification)(?= ?[:—–])) ?[:—–]? ?(?:of )?[\"']?(?P<value>nc-?17|pg-?13|pg|r|x|gp|aa|a|h|u|12a|12|15|18))(?=[\"']?(?:[.,;:|)/\n]|$| (?:—|–|kept|in|and|for|then)))", build=_granted),
    Rule("MPAA rating: X. Running", "content_rating", r"\b(?P<quote>(?:mpaa|bbfc) (?:rating|rated|certificate) ?[:—–]? ?(?P<value>@name))", build=lambda hit: _run_together(hit)),
    Rule("TITLE (X)", "content_rating", r"^(?P<quote>@title \((?:cert\.? )?(?P<value>nc-?17|pg-?13|pg|r|x|aa|a|u|12a|12|15|18)\))[.,;:]?$", build=lambda hit: _headed(hit)),
    Rule("X-rated, N minutes", "content_rating", r"(?:^|[,;(—] ?)(?P<quote>(?P<value>nc-?17|pg-?13|pg|r|x)[- ]rated)(?=,? (?:and )?(?:at )?\d|[,)] ?(?:\d|running|and|trimmed|cut))", build=_granted),
    Rule("the film was NC-17", "content_rating", r"\b(?P<quote>(?:film|movie|picture|it|this) (?:was|is|stayed|remained|came out|went out) (?:originally |first |at first |initially )?(?P<value>nc-?17|pg-?13))(?=[,;:)]| at| \(| until| on| for)", build=_granted),
    Rule("it became an R", "content_rating", r"\b(?P<quote>(?:it|film|movie|picture) (?:became|was now|was (?:re-?)?rated|was given|was cut to|was cut for|came back as|came back with|emerged (?:as|with)|got away with) an? (?P<value>nc-?17|pg-?13|pg|r|x|aa|15|18|12))(?=[.,;:)!?\n]|$| (?:and|but|for|in|certificate|rating)\b)", build=_granted),
    Rule("a 16 certificate", "content_rating", r"\b(?P<quote>(?:carrying|carried|carries|bearing|bore|with|under|wore|wears|had|has|got) (?:an?|the) (?:(?:[a-z]+) )?(?P<value>6|16|14|13) (?:certificate|rating|cert|classification))\b", build=_granted),
    Rule("R in the States, 15 here", "content_rating", r"(?:^|[,;(.] ?)(?P<quote>(?P<value>nc-?17|pg-?13|pg|r|x) in (?:the )?(?:states|us|u\.s\.|usa|america)),? (?:and |but )?(?:an? )?(?P<second>12a?|15|18|pg|u|aa|x) (?:here|in (?:the uk|britain|england|ireland))", build=lambda hit: _in_two(hit)),
    Rule("its X certificate", "content_rating", r"\b(?P<quote>(?:earn|win|secure|gain|get|obtain|got|earned|won|secured|gained|obtained|kept|keep|with|under|carrying|carried|carries|bearing|bore|despite|for|lost|retains?|received|receives) (?:its|an?|the|their) [\"']?(?P<value>nc-?17|pg-?13|pg|r|x|aa|12a|15|18|u)[\"']? (?:certificate|rating|cert|classification))\b", build=_granted),
)  # fmt: skip
