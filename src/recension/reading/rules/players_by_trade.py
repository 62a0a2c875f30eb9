"""Players by trade, named where the film is not surely known: whom a text names without more, it names for a part.

Of the players whom such texts name two in three are in the reviewed film. The others are likened to somebody, wished
for, of another film or version, in somebody's family, or have lent their name to something.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from recension.reading._mentions import NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading._near import is_other_film
from recension.reading._rules import Draft, Hit, Rule
from recension.reading.rules._parentheses import cast_draft
from recension.reading.rules._people import clause_round
from recension.reading.rules._players import also_a_role, elsewhere

_WHO = f"[{PERSON}{NAME}]"
#: A row of names that ends right before this one shares what stood before its first.
_ROW = rf"(?:(?:the |an? |young |old )?{_WHO}(?:'s)?(?: \([^()\n]{{0,40}}\))?(?:,? and |,? or |, | & |/|,? nor |,? then ))*"
#: What is "by" somebody is made by them where one of these words stands before; a part is played by them.
_MADE_BY = (
    r"(?:direct\w*|writ\w+|wrote|penned|produc\w+|compos\w+|scor\w+|sung|sings?|songs?|music|lyrics|books?|novels?|script\w*|screenplay|story|stories|plays?|films?|movies?|pictures?|made|based|adapted|created|creation|versions?|remakes?|recorded|inspired|influenced|photograph\w*|shot|edited|"
    r"comments?|commentary|quotes?|said|owned|interview\w*|review\w*|choreograph\w*|comed(?:y|ies)|westerns?|thrillers?|works?|masterpiece|classics?|ones?)(?: [a-z]+)? by|^by"
)
#: Before a name, or the row it stands in, these say that somebody is not in the film, or no player there.
_NOT_HERE = re.compile(
    r"(?:\b(?:like|unlike|than|as (?:good|bad|funny|great|well) as|likes of|reminds? (?:me|us|you|one) of|reminded (?:me|us|you) of|reminiscent of|resembl\w+|looks like|cross between|mix of|imitat\w+|"
    r"impersonat\w+|impression of|channel\w*|evok\w+|echo\w*|a la|alà|version of|compared? (?:to|with)|think(?:ing)?(?: of)?|thought of|imagine|picture|expecting|superior to|inferior to|miss(?:ed|ing)?|sounding like|(?:somewhere|half-?way|mid-?way|something) (?:in )?between|(?:trying|tries|try|wants|want|pretending|hoping|thinks (?:he|she)(?:'s| is))(?: hard)?(?: to be)?|teamed (?:[a-z]+ )?with|association with|wanted|where is|where's|instead of|rather than|not|without|no|never|"
    rf"{_MADE_BY}|director|directed|writer|author|composer|producer|producers|critic|critics|host|singer|president|senator|mayor|wife|husband|son|daughter|brother|sister|father|mother|cousin|"
    r"(?:wife|husband|son|daughter|brother|sister|father|mother|friend|widow|friends|career|days|eyes|legacy|style|tradition|vein|memory|spirit|school|ghost|films|movies|work|worthy|shades|name) of|"
    r"(?:would|could|might|only) (?:make|let|give|put|embarrass|shame|impress)|only|influenced by|named after|homage to|tribute to|dedicated to|thanks to|next|new|modern|black|white|female|male|chinese|british|french|indian|modern-day|poor man's|another|future|generation's|today's|so-called|"
    r"any|every|usual|typical|other|(?<!year )(?<!years )(?<!year-)(?<!years-)old|early|those|these|most|many|some|several|the (?:film|movie)s?)(?: the| an?)?,? (?:late |great |and |late, )*"
    r"|\b(?:like|than|unlike|is no) (?:an?|the|some) (?:[a-z-]+,? ){0,3}|\b(?:as|of|to|by) (?:an?|some) (?:[a-z-]+ ){0,2}|(?<!, )(?<!was )\ban? )$"
)
#: Behind a name these say the same: what is called by it, or where else its bearer is.
_OF_ITS_NAME = re.compile(
    r"(?:'s?)?(?: (?:[a-z-]+ ){0,2}(?:movies|films|flicks|pictures|vehicles?|gems?|hits?|show|fan club|style|type|types|look-?alikes?|impersonat\w+|impressions?|wannabes?|clones?|rip-?offs?|songs?|albums?|biography|music|version|original|"
    r"series|comed(?:y|ies)|westerns?|musicals?|classics?|thrillers?|films?|movie|flick|picture|film|novels?|books?|album|concert|soundtrack|theme|bit|school|days|territory|era|generation|kind|sort|role|parts?)\b(?! (?:is|was) played)|-(?=[a-z]+[ .,;:!?)])(?!(?:i|he|she|it|the|a|an|as|and|but|in|who|is|was|this|that|you|we)\b)|'s? (?:(?:[a-z-]+ ){0,2})?[\ue004\ue005\ue002]"
    r"|'s? (?:[a-z-]+ ){0,2}(?:effects|make-?up|scripts?|direction|score|camera ?work|photography|trademarks?|signature|influence|obsessions?|son|daughter|wife|husband|brother|sister|father|mother|nephew|niece|cousin|widow|girlfriend|boyfriend|house|death|career|life)\b"
    r"|(?:,| \()? ?(?:did|does|was|is|were|had|has been) (?:that |it |so |much |far )*(?:better|first|before|earlier|in(?! (?:it|this|here|there|the (?:film|movie|picture|cast))\b)|on) (?:in|on|his|her|the|with)?\b|,? who (?:directed|wrote|produced|made|composed|sang)\b"
    r"| (?:directed|directs|wrote|produced|produces|composed|sang|would(?!n't)|should(?:'ve| have)|might|is not in|isn't in|wasn't in|turned down|was (?:offered|considered|replaced|busy|born|originally)|had (?:been|played))\b| \(1[89]\d\d|[,;]? or [\ue001\ue002]| was (?:when|back)|\?|(?: \([^()\n]{0,40}\))? (?:is|was|are) (?:not|nowhere|never)\b(?! [^\n.;]{0,12}(?:bad|good|great|terrible))|'s? best)"
)
#: A sentence with one of these tells of something else than who is in this film.
_OF_ELSEWHERE = re.compile(
    r"\b(?:would(?:'ve| have)|might have|if only|wish|imagine|the original|original (?:film|movie|version|cast|series)|remakes?|remade|other versions?|this version of|"
    r"earlier version|previous version|on broadway|on stage|stage version|tv series|tv show|commentary|interview\w*|documentary|influenced|inspired by|six degrees|degrees of|songs? by|biography|autobiography|album|"
    r"predecessor|sequel|prequel|earlier films?|other films?|previous films?|other movies?|latest|best known|known for|famous for|once said|generation|impersonat\w+|spoofs?|parod(?:y|ies)|president|congress|senate|"
    r"commercials?|tabloids?|talk show|nominated|careers|pioneer\w*|back in the day|in his day|in her day|contract|heyday|years later|went on to|as did|enterprises|estate|songs?|music|rap|rappers?|singing|sung|tunes?|closest|respond\w*|response|politic\w*|(?:made|make) (?:an?|some) (?:[a-z]+ ){0,6}(?:films?|movies?))\b"
)
#: Somebody named with these near by is in it, whatever else the sentence tells.
_HERE = re.compile(
    r"\b(?:in this|in the (?:film|movie|picture)|this (?:film|movie|picture|one|show|episode|flick|series)|the (?:cast|acting|performances?)|here)\b"
)


#: What is denied of a player here is the writer's own: "I never cared for X", "I hardly knew X".
_NOT_TAKEN = re.compile(
    r"\b(?:hardly|never|not|n't|cannot|didn't|don't|couldn't|can't) (?:[a-z]+ )?(?:knew|know|cared?|liked?|heard|recogni[sz]ed?|believed?|recall|remember(?:ed)?|say|been|got|get|take|stand|place|reali[sz]ed?|noticed?)\b[^\n.;:,]{0,24}$"
)


def _by_trade(hit: Hit) -> Iterator[Draft]:
    """A player by trade where nothing says that another film, or none, is meant."""
    (m,) = hit.mentions("value")
    if not _may_play(hit, m) or also_a_role(hit, m) or elsewhere(hit) or _is_told_otherwise(hit):
        return
    unknown_to_us = _NOT_TAKEN.search(hit.typed.shadow, max(0, hit.match.start() - 60), hit.match.start())
    yield replace(cast_draft(hit, m, quote=clause_round(hit)), presupposed=unknown_to_us is not None)


def _may_play(hit: Hit, m: Mention) -> bool:
    """Whether somebody named in full plays by trade, or acts in the film that the text is guessed to be about."""
    text = hit.typed.text
    in_full, spoken = " " in text.view[m.start : m.end], any(a <= m.start < b for a, b in text.quotes)
    if hit.typed.known.sure or not in_full or spoken:
        return False
    if text.view[m.end : m.end + 2].strip(" ").isupper():
        return False  # "Ned Pell Enterprises"
    return m.plays if m.credit is None else m.credit.acts and "director" not in m.credit.properties


_ROW_BEFORE = re.compile(rf"{_ROW}$")


def leads_elsewhere(hit: Hit) -> bool:
    """Whether the words before a name, or before the row it stands in, say that its bearer is likened, makes or is elsewhere."""
    shadow, start = hit.typed.shadow, hit.match.start("value")
    before = shadow[max(hit.typed.line_at(start)[0], start - 160) : start]
    lead = before[: _ROW_BEFORE.search(before).start()]  # type: ignore[union-attr]  # an empty row stands everywhere
    return _NOT_HERE.search(lead) is not None or _NOT_HERE.search(before) is not None


def _is_told_otherwise(hit: Hit) -> bool:
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    line = hit.typed.line_at(start)
    if leads_elsewhere(hit) or _OF_ITS_NAME.match(shadow, end):
        return True
    if _of_other_films(hit):
        return True
    return _OF_ELSEWHERE.search(shadow, max(line[0], start - 120), min(line[1], end + 120)) is not None and not _HERE.search(shadow, *line)


#: Behind a name, what leads to the film that its bearer is spoken of in; brackets only tell where they are known from.
_IN_ANOTHER = re.compile(rf"(?:, (?=[\"'_*])|[^\n.;:,()]{{0,60}}?\b(?:in|for|from|of|with|on|since|before|after|and) (?:(?:his|her|the|their) )?(?:[a-z0-9'-]+ ){{0,2}})[\"'_*]{{0,2}}(?P<film>[{TITLE}{QUOTED}])")
#: Before a name, a film whose players or makers follow.
_ANOTHER_WITH = re.compile(rf"(?P<film>[{TITLE}{QUOTED}])[\"'_*]{{0,2}},?(?: \([^()\n]{{0,30}}\))?,? (?:(?:also|which|that|both|all) )?(?:(?:with|starring|stars|starred|featuring|by|of|and|had|has|like) (?:[a-z'-]+,? ){{0,2}}|(?:as|where|when|while|in which) [^\n.;,()]{{0,80}})$|\b(?:on|in|from|than|like|similar to|saw|watch(?:ed)?|loved|original) {NAME} (?:with|starring|featuring) $")


def _of_other_films(hit: Hit) -> bool:
    """Whether the words join a player to a film that is not the reviewed one: "X in Fargo", "Fargo with X"."""
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    before = shadow[max(hit.typed.line_at(start)[0], start - 120) : start]
    lead = len(before) - len(_ROW_BEFORE.search(before)[0])  # type: ignore[index]  # an empty row stands everywhere
    found = (_IN_ANOTHER.match(shadow, end), _ANOTHER_WITH.search(shadow, max(0, start - len(before)), start - len(before) + lead))
    if found[1] and not found[1]["film"]:  # a title in a name's clothes
        return True
    named = (hit.typed.within(*m.span("film")) for m in found if m)
    return any(is_other_film(hit.typed, o) or (o.kind in (TITLE, QUOTED) and not o.own) for films in named for o in films)


RULES: tuple[Rule, ...] = (
    Rule("player by trade", "cast_member", f"(?P<value>{PERSON})", build=_by_trade),
)  # fmt: skip
