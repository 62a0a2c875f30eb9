"""Certificates: what a board, a country or a sleeve says that a film may be shown to, and that it may not be."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, QUOTED, TITLE
from recension.vocabulary import Assertion

_MPAA = r"nc-?17|pg-?13|pg|r|g|x|gp|m"
_TV = r"tv-?(?:ma|14|pg|g|y7?)"
_BBFC = r"12a|u|15|18|12|aa"
_BODIES = {"mpaa": "MPAA", "bbfc": "BBFC", "british board": "BBFC", "fsk": "FSK", "ofcom": "", "the censors": "", "censor": "", "ratings board": "MPAA"}
SURE_BODY = {"R": "MPAA", "PG-13": "MPAA", "NC-17": "MPAA", "12A": "BBFC", "GP": "MPAA", "X": ""}
SPELT = {"PG13": "PG-13", "NC17": "NC-17"}
_BODY = r"(?:mpaa|bbfc|fsk)"


def board_in(sentence: str) -> str:
    """The board that a sentence in small letters names, "" for none that is known."""
    return next((board for word, board in _BODIES.items() if word in sentence), "")


def _certificate(hit: Hit) -> Iterator[Draft]:
    """A certificate as its board writes it; the board where the words or the letters tell it."""
    start, end = hit.span("value")
    written = hit.typed.text.view[start:end].upper().strip("\"'")
    value = SPELT.get(written, written)
    sentence = near(hit).sentence
    body = board_in(sentence) or SURE_BODY.get(value, "")
    if value in ("15", "18", "12", "U") and not body:
        body = "BBFC" if "certificate" in sentence or "cert" in sentence else ""
    yield hit.draft(value, {"body": body}, mention=(start, end), assertion=_standing(hit))


_GOT = r"(?:received|receives|earned|earns|awarded|walked away with|slapped with|landed|secured|carries|carried)"
_PLURAL = re.compile(r"^ (?:[a-z'-]+ ){0,2}?(?:films|movies|comedies|pictures|flicks|thrillers|stuff|material|fare|humou?r|language|epics|features|productions|cut|version|edition)\b")
_REFUSED = re.compile(r"\b(?:escaped?|avoid(?:ed|s|ing)?|threatened with|instead of|rather than|would have been|should(?:'ve| have)? (?:been|be|got)|deserved?|could(?:'ve| have)|if it|like an?|close to|borderline|more of an?|almost|nearly|used to|plays like|appeal(?:ed)?|barely|practically)(?: (?:an?|the|been|got))*[^.,;]{0,12}$")


_OVERTURNED = re.compile(r"^[^\n.;]{0,40}\b(?:appealed|overturned|reversed|on appeal|threatened)\b")


def _standing(hit: Hit) -> Assertion | None:
    place = near(hit)
    if _REFUSED.search(place.before) or place.after.startswith((" would have", " could have", " should")) or _OVERTURNED.search(place.after):
        return Assertion.HYPOTHETICAL
    return None


def _refused(hit: Hit) -> Iterator[Draft]:
    """That a board let it through under no certificate, or a country not at all."""
    place = near(hit, width=60)
    if re.search(r"\b(?:book|novel|song|he|she|they|i|album|play|drug|match|fight|players?|magic|music|dancing)(?: [a-z]+)? (?:was |were |is |are |been |got )*$", place.before):
        return
    value = next(v for v in ("refused", "rejected", "banned") if hit.has(v))
    body = "BBFC" if "bbfc" in place.sentence else ""
    yield hit.draft(value, {"body": body}, mention=hit.span("value"))


def _banned(hit: Hit) -> Iterator[Draft]:
    yield hit.draft("banned", mention=hit.span("value"))


def _unrated(hit: Hit) -> Iterator[Draft]:
    written = hit.words("value")
    yield hit.draft(written.upper() if len(written) < 4 else "Unrated", {}, mention=hit.span("value"))


_RATINGS_TALK = re.compile(r"\b(?:rat(?:ed|ing|ings)|certificates?|cert|certified|bbfc|mpaa|censors?|board|passed|uncut)\b")


def _in_country(hit: Hit) -> Iterator[Draft]:
    """ "R in the States": where ratings are spoken of in the sentence."""
    start, end = hit.match.span()
    line, stop = hit.typed.line_at(start)
    if _RATINGS_TALK.search(hit.typed.shadow, line, start) or _RATINGS_TALK.search(hit.typed.shadow, end, stop):
        yield from _certificate(hit)


def _rated(hit: Hit) -> Iterator[Draft]:
    """ "R-rated" of this film and not of films in general or of a version, which is an edition's name."""
    place = near(hit)
    if not _PLURAL.match(place.after) and "one of" not in place.before[-20:]:
        yield from _certificate(hit)


def _rated_of(hit: Hit) -> Iterator[Draft]:
    """ "rated X" says a certificate where it is one, and no joke ("rated Z, for zzzz")."""
    if not re.match(r"[ -](?:film|movie|version|picture)", near(hit).after):
        yield from _certificate(hit)


_NOT_FILMS = re.compile(r"\b(?:book|novel|song|he|she|they|i|album|play|drug|match|fight|players?|magic|music|dancing|alcohol|women|character|hero|government)(?: [a-z]+)? (?:was |were |is |are |been |got |being )*$")


def _banned_here(hit: Hit) -> Iterator[Draft]:
    """ "It was banned by 39 councils and in Norway": the film, and nothing in its story."""
    if not _NOT_FILMS.search(near(hit, width=60).before):
        yield hit.draft("banned", mention=hit.span("value"))


def _in_marks(hit: Hit) -> Iterator[Draft]:
    """ 'Rated "U"': letters in quotation marks, which are typed as a title's."""
    (m,) = hit.mentions("value")
    written = hit.typed.text.view[m.start : m.end].strip("\"'., ").upper()
    if re.fullmatch(rf"(?:{_MPAA}|{_TV}|{_BBFC})", written.lower()):
        value = SPELT.get(written, written)
        yield hit.draft(value, {"body": SURE_BODY.get(value, "")}, mention=m, assertion=_standing(hit))


_BOARDS = re.compile(r"\b(?:bbfc|mpaa|ratings?|rated|certificates?|censors?|board|certified|unrated|cut|uncut|x-rated|pg-13|nc-17|believe)\b")


def _it_is(hit: Hit) -> Iterator[Draft]:
    """ "It has been an R since 1971", "it is a PG": letters alone need talk of ratings; an 18 may be somebody's age."""
    place = near(hit, width=140)
    line = hit.typed.line_at(hit.match.start())[0]
    earlier = hit.typed.shadow[max(0, line - 120) : line]
    if _BOARDS.search(place.before) or _BOARDS.search(place.after) or _BOARDS.search(earlier):
        yield from _certificate(hit)


def _alone(hit: Hit) -> Iterator[Draft]:
    """ "R.": by itself where the film's length stands near."""
    if _LENGTH_NEAR.search(hit.typed.shadow, max(0, hit.match.start() - 300), hit.match.start()):
        yield from _certificate(hit)


_LENGTH_NEAR = re.compile(r"\b\d{2,3} ?min(?:ute)?s?\b")


CERTIFICATES: tuple[Rule, ...] = (
    Rule("Rated: NR", "content_rating", r"(?:^|[.;,|/(\n] ?)(?P<quote>(?:mpaa )?(?:rated|rating|certificate|cert)(?: ?: ?| )(?P<value>ur|nr|n/r|not rated|unrated))(?=[.,;:|/)\n]|$)", build=lambda hit: _unrated(hit)),
    Rule("X-rated version", "content_rating", rf"\b(?P<quote>(?:the|this|an?|its) (?:[a-z-]+ )?(?P<value>{_MPAA})[ -]rated (?:version|cut|print|edition|release))\b", build=lambda hit: _certificate(hit)),
    Rule("refused by the board", "content_rating", r"\b(?P<quote>(?:was |were |been |got |being |originally |initially |outright |promptly )*(?P<value>(?P<refused>refused (?:an? )?(?:[a-z]+ )?(?:certificate|classification|rating))|(?P<rejected>rejected(?= (?:outright )?by (?:the )?(?:bbfc|censors?|[a-z]+ (?:board|censors?)|board)))|(?P<banned>banned(?= (?:outright|in the uk|in (?:the )?[\ue002]|by the (?:bbfc|censors?|board|authorities)|until|for \w+ years)))))\b", build=lambda hit: _refused(hit)),
    Rule("BOARD gave X", "content_rating", rf"\b(?P<quote>(?:mpaa|bbfc|ratings board|board|censors?)\b[^\n.;,]{{0,30}}? (?:gave|slapped|awarded|handed|granted|passed|rated|hit|tagged)(?: (?:it|the (?:film|movie|picture)|this|them))?(?: (?:with|as))?(?: an?| the)? [\"']?(?P<value>{_MPAA}|{_BBFC}))(?=[\"']?(?:[.,;:)!?\n]|$| (?:for|rating|certificate|and|but|when|because|in|after)\b))", build=_certificate),
    Rule("this is a PG-13 movie", "content_rating", r"\b(?P<quote>(?:this|it|which)(?: is|'s| was) (?:(?:only|just|still|a|an|merely) ){1,2}(?:[a-z-]+ )?(?P<value>pg-?13|pg|nc-?17|r|g)[ -](?:rated )?(?:movie|film|flick|picture|comedy|thriller|horror))\b", build=_certificate),
    Rule("released unrated", "content_rating", r"\b(?P<quote>(?:released|went out|issued|put out|goes out|sent out|opened) (?P<value>unrated))\b(?! (?:version|cut|dvd|edition))", build=lambda hit: _unrated(hit)),
    Rule("rated X", "content_rating", rf"\b(?P<quote>(?:is |was |been |gets |it's )?rated:? \"?'?(?P<value>{_MPAA}|{_TV}|{_BBFC}))\b(?!-rated|'s|\.\d|%| ?/| out of|,\d| stars?)", build=_rated_of),
    Rule("rated 'X'", "content_rating", rf'\b(?P<quote>(?:is |was |been |gets |it\'s )?rated:? \"(?P<value>[{QUOTED}{TITLE}{NAME}])\")', build=lambda hit: _in_marks(hit)),
    Rule("restricted to N", "content_rating", r"\b(?P<quote>(?:restricted|limited|forbidden|prohibited|not allowed)(?: (?:to|for|under)(?: (?:those|persons|viewers|anyone|people|children))?(?: (?:under|over|above))?)? (?P<value>18|16|15|14|12))(?=[.,;:)]|$| (?:or|and|in|years|when|by)\b)", build=lambda hit: _in_country(hit)),
    Rule("unrated", "content_rating", r"\b(?P<quote>(?:(?:film|movie|picture|it|version|cut|disc|this) (?:is|was|went out|is presented|comes|came out) |released |rated: |\()(?P<value>unrated|not rated))\b(?! (?:version|cut|edition|dvd|director))", build=_certificate),
    Rule("the rating X", "content_rating", rf"\b(?P<quote>the (?:rating|certificate)(?:'s| is| was|:)? (?P<value>{_MPAA}|12a?|15|18|u))(?=[.,;:)\n]|$| and\b)", build=_certificate),
    Rule("an X alone", "content_rating", r"(?:[.!?)] ?|^)(?P<quote>(?P<value>nc-?17|pg-?13|pg|r))\.?$", build=lambda hit: _alone(hit)),
    Rule("X: contains", "content_rating", r"(?:^|\(|; )(?P<quote>(?P<value>pg-?13|pg|r|nc-?17))(?:[:—]| —| -|,)? ?(?:contains|for|some|strong|language|violence|brief|adult)\b", build=_certificate),
    Rule("X rating", "content_rating", rf"\b(?P<quote>(?:an?|its|the|their|it's|hard|soft|dreaded|unearned|mild|family-friendly|deserved)(?: [a-z]+){{0,2}} [\"']?(?P<value>{_MPAA}|{_TV}|{_BBFC})[\"']?[ -](?:rating|certificate|certification|cert))\b", build=_certificate),
    Rule("X-rated", "content_rating", r"\b(?P<quote>(?:an?|the|this|its|is|was|decidedly|definitely|hard) (?:[a-z-]+,? ){0,3}?(?P<value>nc-?17|pg-?13|pg|r|g|x)[ -]rated)\b", build=_rated),
    Rule("rating of X", "content_rating", rf"\b(?P<quote>(?:(?:an? |the |its )?(?:{_BODY} )?(?:rating|certificate)(?: of| is|:| by the {_BODY} of)|certified|certificate|cert\.?:?|{_BODY}:?(?: rating:?| rated| certificate)?) \"?'?(?P<value>{_MPAA}|{_TV}|{_BBFC}|fsk \d\d?|(?<!rating )(?<!rating: )(?:6|7|12|14|16|18|20)))(?:[\"']|\b)(?!/|\.\d| ?%| out of| stars?|:|-)", build=_certificate),
    Rule("original X", "content_rating", r"\b(?P<quote>(?:rating|certificate|rated|certificate)[^\n.;()]{0,40}? (?:from|to|against|instead of) (?:its |an? |the )?(?:original |earlier |previous |first )?(?P<value>nc-?17|pg-?13|pg|r|g|x|12a|15|18))\b", build=_certificate),
    Rule("was a 15 there", "content_rating", r"\b(?P<quote>(?:it|film|movie|this|which|and) (?:was|is|remains|became) an? (?:mere |strong )?[\"']?(?P<value>pg-13|12a|15|18|nc-17)[\"']?)(?= (?:certificate\b|in (?:the )?(?:uk\b|u\.k\.|britain|england|ireland|[\ue001\ue002])))", build=_certificate),
    Rule("got a 15", "content_rating", rf"\b(?P<quote>(?:{_GOT}|got|gets|given|with|at) (?:an?|its|with an?) [\"']?(?P<value>pg-13|pg|12a|15|18)[\"']?)(?=[.,;:)!?\n]| (?:for|from|by|when|because|in|and|but|rating|on|at|certificate|to)\b)(?! (?:to|and) \d)", build=_certificate),
    Rule("earned an X", "content_rating", rf"\b(?P<quote>(?:{_GOT}|was given|were given) (?:an?|its|with an?) [\"']?(?P<value>nc-?17|r|x|u)[\"']?)(?=[.,;:)!?\n]| (?:for|from|by|when|because|in|and|but|rating|on|at|certificate|to)\b)", build=_certificate),
    Rule("got an NC-17", "content_rating", rf"\b(?P<quote>(?:{_GOT}|got|gets|drew|was given|were given) (?:an?|its|the|with an?|the dreaded) [\"']?(?P<value>nc-?17))(?=[\"']?(?:[.,;:)!?\n]|$| (?:for|from|by|when|because|in|and|but|rating|on)\b))", build=_certificate),
    Rule("given an X by the BOARD", "content_rating", rf"\b(?P<quote>(?:was |were )?(?:given|awarded|handed|passed with|passed as|certified) (?:an? )?[\"']?(?P<value>{_MPAA}|{_BBFC})[\"']?(?: certificate| rating)? by (?:the )?(?:bbfc|mpaa|(?:british |american |irish )?(?:board|censors?)))\b", build=_certificate),
    Rule("censors banned it", "content_rating", r"\b(?P<quote>(?:censors?|censorship board|board|authorities|ministry|government|junta) (?:promptly |duly |at once |simply |then )?(?P<value>(?P<banned>banned))(?= (?:it|the (?:film|movie|picture))\b))", build=lambda hit: _banned(hit)),
    Rule("the box says X", "content_rating", rf"\b(?P<quote>(?:sleeve|box|cover|case|packaging|spine|label)\b[^\n.;]{{0,24}} (?:says|reads|has it as|calls it)(?: it(?:'s| is))?(?: an?)? [\"']?(?P<value>{_MPAA}|12a?|15|18))(?=[\"']?(?:[.,;:)!?\n]|$))", build=_certificate),
    Rule("X now", "content_rating", r"(?:^|[.;,(] )(?P<quote>(?:(?:and )?an? )?(?P<value>nc-?17|pg-?13|pg|x|aa|12a|15|18) (?:then|now|these days|today|at the time|originally))(?=[.,;)]|$)", build=_certificate),
    Rule("N min., X", "content_rating", rf"\b\d{{2,3}} ?m(?:in(?:ute)?s?)?\b\.?[,;|/] ?(?P<quote>(?:rated:? |cert\.? )?(?P<value>{_MPAA}|12a?|15|18|u))(?=\.?[,;)|]|\.?$)", build=_certificate),
    Rule("went out as an X", "content_rating", r"\b(?P<quote>(?:(?:went|go|goes|going|let it go|slipped|slip|sneaked|snuck|got|gotten|passed|squeaked|squeaks|came) (?:out |through |by |past |away |in )?(?:as|with) (?:an?|its|only an?) [\"']?(?P<value>nc-?17|pg-?13|pg|12a|15|18|aa|x|r)))(?=[\"']?(?:[.,;:)!?\n]|$| (?:is|was|and|but|in|by|for|on|when)\b))", build=_certificate),
    Rule("settled for an X", "content_rating", r"\b(?P<quote>(?:(?:trimmed|cut|recut|brought|edited) (?:it |the film )?(?:down |back )?to|settled for|settle for|get|gets|got|win|won|wins|earned|negotiated|down to|re-?rated(?: to)?|handed (?:it |down )?|slapped (?:it )?with|chose|accepted|cut for|cut to get) (?:an?|its|the) [\"']?(?P<value>nc-?17|r|x|pg-?13|pg|aa)[\"']?)(?=[.,;:)!?\n]|$| (?:for|from|by|when|because|in|and|but|on|themselves|himself|rating|certificate|after|without)\b)", build=lambda hit: _in_country(hit)),
    Rule("it is an X", "content_rating", r"\b(?P<quote>(?:it|this|the film|the movie)(?:'s| is| was| has been| had been|'d been) (?:still |only |now |just )?an? [\"']?(?P<value>nc-?17|pg-?13|pg|r|x|aa|12a?|15|18)[\"']?)(?=[.,;:)!?\n]|$| (?:in|since|now|here|for|and|but|on|over|these|today|if|by)\b)", build=lambda hit: _it_is(hit)),
    Rule("N minutes, rated alone", "content_rating", r"\b\d{2,3} ?min(?:ute)?s?\.[ \n](?P<quote>(?P<value>nc-?17|pg-?13|pg|r))(?=\.(?:\s|$))", build=_certificate),
    Rule("minutes, X", "content_rating", r"\bminutes?, (?P<quote>(?P<value>nc-?17|pg-?13|pg|r))(?=[.;,)]|$)", build=_certificate),
    Rule("X, N minutes", "content_rating", r"(?:^|[.;(] )(?P<quote>(?P<value>nc-?17|pg-?13|pg|r|12a?|15|18|u)), \d{2,3} ?min", build=_certificate),
    Rule("R-rated for it", "content_rating", r"(?:^|[.;(—] )(?P<quote>(?P<value>nc-?17|pg-?13|pg|r|g|x)[ -]rated)(?= (?:for|by|and|but)\b|[.,;])", build=_certificate),
    Rule("this is an X film", "content_rating", r"(?:\b(?:it|this|the (?:film|movie))(?:'s| is| was) (?:only |just |still |strictly |supposed to be |clearly )?|\b(?:for|as|being|despite being) |^)(?P<quote>an? [\"']?(?P<value>nc-?17|pg-?13|pg|g)[\"']?[ -](?:[a-z]+ )?(?:film|movie|picture|flick|comedy|thriller|horror (?:film|movie)|action (?:film|movie)|drama|adventure))\b(?! (?:can|should|could|would|like)\b)", build=_certificate),
    Rule("it is only PG-13", "content_rating", r"\b(?P<quote>(?:it|this|the (?:film|movie))(?:'s| is| was) (?:only |just |merely )?(?P<value>pg-13|nc-17))(?=[.,;:)!?\n]|$| (?:and|but|so|for|because)\b)", build=_certificate),
    Rule("its British X", "content_rating", r"\b(?P<quote>(?:its|a|an|the) (?:british|american|english|uk|us|irish|australian) [\"']?(?P<value>x|aa|r|nc-?17|15|18|12a?|pg)[\"']?)(?=[.,;:)!?\n]|$| (?:certificate|rating|and|but|in|on|for)\b)", build=_certificate),
    Rule("banned in COUNTRY", "content_rating", r"\b(?P<quote>(?P<value>banned)(?: outright| for years| at once| altogether)* (?:on (?:british |video|[a-z]+ video|release)|by (?:the |\d+ |several |some |many |local )?(?:[a-z]+ )?(?:councils|cities|states|government|church|authorities|country)|in (?:the )?(?:uk|britain|ireland|several|many|some|\d+|more than|parts of|at least|[\ue002])))(?!\w)", build=lambda hit: _banned_here(hit)),
    Rule("X in COUNTRY", "content_rating", rf"(?<![\w'])(?P<quote>(?:(?:it|this|the film) (?:was|got|is|carried) )?(?:an? )?[\"']?(?P<value>{_MPAA}|12a|15|18|aa)[\"']? (?:in (?:the )?(?:us|u\.s\.|usa|uk|u\.k\.|states|america|britain|england|\ue002)|over (?:here|there)|here|stateside))(?=[.,;:)!?\n]|$)", build=lambda hit: _in_country(hit)),
    Rule("it was an X", "content_rating", r"\b(?P<quote>(?:it|this|the film) was (?:originally |first |once |then )?an? [\"']?(?P<value>x|r|nc-?17|aa|15|18|12a?|pg-?13|pg)[\"']?(?: certificate)? (?:in (?:19|20)\d\d|on (?:its )?(?:first |original )?release|back then|originally|at the time))\b", build=lambda hit: _in_country(hit)),
    Rule("got an X from the board", "content_rating", r"\b(?P<quote>(?:got|gets|get) (?:an?|its) [\"']?(?P<value>nc-?17|r|x|u)[\"']?) (?:from the (?:mpaa|bbfc|censors?|board)|for (?:violence|language|nudity|sex))\b", build=_certificate),
)  # fmt: skip
