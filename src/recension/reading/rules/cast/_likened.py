"""Names that stand as those of people who are elsewhere: likened to, wished for, of another film, in somebody's family."""

import re

from recension.reading.matching._rules import Hit
from recension.reading.mentions._mentions import NAME, PERSON, Mention
from recension.reading.rules._people import P, names

#: A row of names that ends right before this one shares what stood before its first.
_ROW = rf"(?:(?:the |an? |young |old )?{P}(?:'s)?(?: \([^()\n]{{0,40}}\))?(?:,? and |,? or |, | & |/|,? nor |,? then ))*"
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

_ROW_BEFORE = re.compile(rf"{_ROW}$")


def leads_elsewhere(hit: Hit) -> bool:
    """Whether the words before a name, or before the row it stands in, say that its bearer is likened, makes or is elsewhere."""
    shadow, start = hit.typed.shadow, hit.match.start("value")
    before = shadow[max(hit.typed.line_at(start)[0], start - 160) : start]
    lead = before[: _ROW_BEFORE.search(before).start()]  # type: ignore[union-attr]  # an empty row stands everywhere
    return _NOT_HERE.search(lead) is not None or _NOT_HERE.search(before) is not None


#: Before a lone name in a row of players with their parts: "Ada Quill as the nun and Salt as …".
_IN_THE_ROW = re.compile(rf"[{PERSON}{NAME}],? \(?as [^\n.;:()]{{1,60}}\)?(?:,|,? and|,? with) $")


def is_a_word(hit: Hit, m: Mention) -> bool:
    """Whether a lone name that nobody of films is known by is seen "as" something: "he likes Treb as a partner"."""
    if hit.has("verb") or m.words > 1 or m.kind != NAME or m.credit is not None:
        return False
    start = hit.match.start()
    return hit.rule.name == "PLAYER as ROLE" and _IN_THE_ROW.search(hit.typed.shadow, max(0, start - 80), start) is None


#: "like X playing Y": of another film.
_PLAYING_ANOTHER = re.compile(r"\b(?:like|as if|unlike|than|imagine|think|reminiscent of|channel(?:l?ing|s)) $")


def is_likened(hit: Hit) -> bool:
    """Whether somebody is only likened to a player whom the film does not credit."""
    strangers = any(m.credit is None for m in names(hit))
    return strangers and _PLAYING_ANOTHER.search(hit.typed.shadow, max(0, hit.match.start() - 20), hit.match.start()) is not None
