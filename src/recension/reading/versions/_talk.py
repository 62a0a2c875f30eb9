"""The talk of versions: how far back a text last spoke of cuts, copies or censors of the film, sentence by sentence.

"Gone are the songs" tells a difference of versions where a version is spoken of, and nothing of the kind elsewhere. A
sentence opens the talk by naming a version or what makes one; the next ones carry it on while they take it up ("it",
"both", "also") and let it fade when they do not.
"""

import re
from bisect import bisect_right

from recension.reading.matching._sought import Sought
from recension.reading.matching._typed import Typed, once_a_text

#: What names a version whatever else the sentence is about.
_SURE = Sought(
    r"\b(?:director'?s'? cut|final cut|un-?cut|unrated|uncensored|un?expurgated|work ?prints?|restorations?|"
    r"restored|re-?edit(?:s|ed|ing)?|re-?cut|re-?release[sd]?|reissued?|redubbed|"
    r"censor(?:s|ed|ship|ing)?|bbfc|mpaa|hays office|ratings board|(?:deleted|missing|lost|excised|restored|"
    r"additional|unseen|extra) (?:scenes?|footage|minutes|reels?)|"
    r"(?:theatrical|extended|longer|shorter|international|full-length|integral|roadshow|export|original|television|"
    r"tv|edited|censored|complete|alternate|re-?edited|truncated|abridged|butchered|bowdleri[sz]ed|"
    r"dubbed|subtitled|letterboxed|widescreen|colori[sz]ed|remastered|preview|premiere|r-rated|x-rated|nc-17|pg-13|"
    r"\d+[- ]min(?:ute)?|[a-z]+-hour|\d-hour|release|cut) "
    r"(?:cuts?|versions?|editions?|prints?|dub|assembly|edits?|one)|"
    r"(?:minutes|seconds|half an hour|quarter of an hour)\b[^\n.;]{0,30} "
    r"(?:cut|snipped|trimmed|taken out|removed|excised|restored|put back|shorn|lopped off))\b"
)
#: What names one unless another work is spoken of: films are versions of books, and remakes of films.
_LIKELY = Sought(
    r"(?:\b|(?=[\ue001-\ue003]))"
    r"(?:(?<!\d\d\d\d )(?<!film )(?<!movie )versions?|cuts?(?= (?:of (?:the|this) (?:film|movie|picture)|i|was|is|"
    r"runs|ran|has|had|in|from|,))|editions?|prints?|(?:the|this|an?|my|our|both|that|old|new|"
    r"[\ue001-\ue003](?:'s)?) (?:(?:[a-z0-9-]+|[\ue001-\ue003]) )?(?:dub\b|"
    r"dvds?|blu-?rays?|laser ?dis[ck]s?|vhs|tapes?|"
    r"video ?tapes?|dis[ck]s?|transfer|cassette|broadcast)|"
    r"(?<!stock )footage (?:was|is|were|from|cut|removed|missing|added|restored)|letterboxed|pan[- ]and[- ]scan|"
    r"on (?:dvd|vhs|video|tape|television|tv|cable|laser ?disc|blu-?ray)|minutes (?:longer|shorter)|previews?|"
    r"(?:two|three|four|five|several|both) (?:[a-z-]+ )?"
    r"(?:tapes|dis[ck]s|dvds|blu-?rays|versions|cuts|prints|editions|copies)|"
    r"(?:edited|cut|shown|censored|trimmed) (?:[a-z]+ ){0,4}(?:on|for|by) (?:amc|tnt|tbs|usa|hbo|scifi|syfy|network)|"
    r"test (?:screening|audience)s?|bootlegs?|(?:film|movie|picture|it) (?:had been|has been|was) (?:[a-z]+ )?"
    r"(?:cut|trimmed|shortened|censored)(?! (?:to|together|from|off|short|by|short)))\b"
)
_ANOTHER_WORK = re.compile(
    r"\b(?:remakes?|remade|novel|book|play|stage|musical|starring|stars|starred|directed by|comic|series|"
    r"adaptation|adapted|sequel|prequel|story|tale|song|album|cover version|superior to|inferior to)\b|\b(?:"
    r"versions? of (?!it\b|this\b|the (?:film|movie|picture)\b)[a-z\ue001-\ue005\"]+)"
)
_TAKES_UP = re.compile(
    r"[^\w\ue001-\ue005]*(?:(?:and|but|now|however|here|then|so|still|yet|sadly|thankfully|mercifully|happily|"
    r"unfortunately),? )?"
    r"(?:it|its|it's|this|these|those|both|all|they|there|there's|here|gone|back|missing|out|in|also|another|"
    r"others?|instead|more|most|some|none|less|even|among|two|three|four|several|new|"
    r"(?:the|that) (?:latter|former|others?|new|old|longer|shorter|first|second|rest|result|[a-z-]+ one)|(?:he|she|"
    r"[\ue001\ue002]) (?:also|then|even|later|has also|had also))\b"
)
#: So many sentences on, nothing is taken up any more.
FAR = 99
#: A text that opens the talk so often, and in one of so many sentences, is about versions all through.
_OFTEN, _DENSE, _CLOSE = 4, 7, 2


class Talk:
    """For each sentence, how many sentences have gone by since a version was spoken of."""

    def __init__(self, typed: Typed) -> None:
        self._starts = [start for start, _ in typed.lines]
        self._since: list[int] = []
        opening = _openings(typed)
        since = end = FAR
        for start, stop in typed.lines:
            broken = typed.shadow[end:start].count("\n") > 1
            since = 0 if start in opening else self._faded(typed, start, since, broken=broken)
            self._since.append(since)
            end = stop
        opened = self._since.count(0)
        if opened >= _OFTEN and opened * _DENSE >= len(self._since):
            self._since = [min(since, _CLOSE) for since in self._since]

    @staticmethod
    def _faded(typed: Typed, start: int, since: int, *, broken: bool) -> int:
        """A sentence that takes the talk up lets it fade no further; a new paragraph is a step more."""
        taken_up = since < FAR and _TAKES_UP.match(typed.shadow, start) is not None
        return min(since + (0 if taken_up and since else 1) + broken, FAR)

    def since(self, place: int) -> int:
        """How many sentences before a place of the shadow a version was last spoken of: 0 is in its own."""
        at = bisect_right(self._starts, place) - 1
        return self._since[at] if at >= 0 else FAR


def _openings(typed: Typed) -> set[int]:
    """Where the sentences begin that open the talk."""
    sure = {typed.line_at(m.start())[0] for m in _SURE.finditer(typed)}
    likely = {typed.line_at(m.start()) for m in _LIKELY.finditer(typed)}
    return sure.union(start for start, end in likely if not _ANOTHER_WORK.search(typed.shadow, start, end))


@once_a_text
def talk_of(typed: Typed) -> Talk:
    """The one such object of a text."""
    return Talk(typed)
