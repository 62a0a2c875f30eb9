"""Supplements told by who gives them or what becomes of them: "Foss contributes a commentary", "two shorts come as supplements".

A disc is spoken of in the sentence or the one before; somebody's commentary may be a broadcaster's else.
"""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE
from recension.reading.rules.versions._copies import plainly
from recension.reading.rules.versions._extra_items import value_of

_DISC = re.compile(
    r"\b(?:dvds?|blu-?rays?|dis[ck]s?|laser ?dis[ck]s?|uhd|4k|(?:box(?:ed)? )?set|edition|extras?|supplements?|criterion|masters of cinema|release|package|restoration)\b"
)
_NO = re.compile(r"\b(?:no|not|never|nor|without|could have|should have|would have|wish|if only|alas)\b|n't\b")


def _on_disc(hit: Hit) -> Iterator[Draft]:
    """The piece, where a disc is spoken of and nothing denies it."""
    shadow, start = hit.typed.shadow, hit.match.start()
    line, stop = hit.typed.line_at(start)
    earlier = shadow[hit.typed.line_at(max(0, line - 1))[0] : line]
    place = near(hit)
    said = _DISC.search(shadow, line, stop) or _DISC.search(earlier)
    if said and not _NO.search(place.before[-40:]) and not _NO.search(hit.match[0]):
        quote = hit.span("quote")
        yield hit.draft(value_of(hit.words("value").strip(" ,")), quote=quote, mention=hit.span("value"), assertion=plainly(place))


_ONE = rf"(?:[{NAME}{PERSON}{CHARACTER}]|(?:the )?(?:director|star|writer|screenwriter|producer|composer|editor|historian|critic|cinematographer|film historian|scholar|actors?|actress)(?: [{NAME}{PERSON}])?)"
_WHO = rf"{_ONE}(?:(?:, | and |, and |, with ){_ONE})*"
_PIECE = r"(?:audio commentary|commentary(?: track)?|commentaries|talk track|introduction|intro|interviews?|video essay|visual essay|essay|liner notes|appreciation|reminiscences?|reading|conversation|q ?& ?a|video introduction|afterword|booklet notes|sleeve notes|notes)"
_GIVES = r"(?:contributes?|contributed|provides?|provided|supplies|supplied|records?|recorded|delivers?|delivered|offers?|gives?|adds?|sits? (?:down )?for|sat (?:down )?for|turns? up (?:in|for)|appears? in|hosts?|moderates?|share[sd]?)"
_BROUGHT = r"(?:carried over|ported over|held over|brought over|retained|reprised|here too|included|thrown in|also here|comes along|come along|returns?|come over|comes over|survives?|make the (?:trip|jump|transfer)|makes the (?:trip|jump|transfer))"

RULES: tuple[Rule, ...] = (
    Rule("NAME contributes a commentary", "extra", rf"(?P<quote>(?<!\w){_WHO} (?:also |both |all |jointly )?{_GIVES} (?P<value>(?:an? |the |another |its |two |some |separate )*(?:[a-z-]+,? ){{0,4}}?{_PIECE}))(?![\w-])", build=_on_disc),
    Rule("come as supplements", "extra", rf"(?<!\w)(?P<quote>(?P<value>(?:[{NAME}{PERSON}]'s? )?[{TITLE}{QUOTED}{NAME}](?:(?:,? and |, )[{TITLE}{QUOTED}{NAME}]){{0,3}}|(?:the|two|three|four|five|his|her|its|a) (?:[a-z-]+ ){{0,3}}?[a-z]+)(?: \([^()\n]{{2,30}}\))? (?:comes?|came|are|is|appears?|figure|are included|is included|are offered|is offered|serve|turn up) as (?:an? )?(?:supplement|extra|bonus|special feature)(?:s|es)?)\b", build=_on_disc),
    Rule("the essay is by NAME", "extra", rf"\b(?P<quote>(?P<value>the (?:[a-z-]+ )?(?:essay|booklet|notes|liner notes|commentary|introduction|video essay|talk track)) (?:is|are|comes?|was|were) (?:written |recorded |spoken )?(?:by|from) {_WHO})", build=_on_disc),
    Rule("NAME in conversation", "extra", rf"(?P<quote>(?P<value>{_WHO} in conversation(?: with {_WHO})?))(?![\w-])", build=_on_disc),
    Rule("NAME's PIECE is carried over", "extra", rf"(?P<quote>(?P<value>[{NAME}{PERSON}]'s? (?:[a-z-]+ ){{0,3}}?(?:{_PIECE}|documentary|featurette|making-of|account of [a-z ]{{3,30}}|short film|shorts?)) (?:(?:is|are|has been|have been|has|have|was|were) )?(?:also |both |all )?{_BROUGHT})(?![\w-])", build=_on_disc),
    Rule("together with NAME's PIECE", "extra", rf"\b(?:together with|along with|alongside|as well as|next to|plus|as does|as do|as is|as are|not forgetting) (?P<quote>(?P<value>[{NAME}{PERSON}]'s? (?:[a-z-]+ ){{0,3}}?(?:{_PIECE}|documentary|featurette|making-of|account of [a-z ]{{3,30}}?|short film|shorts?)))(?=[.,;:)]|$| and\b| for\b)", build=_on_disc),
    Rule("NAME reading STORY", "extra", rf"(?<!\w)(?P<quote>(?P<value>(?:[{NAME}{PERSON}]'s? (?:[a-z-]+ )?(?:story|poem|novel|letters?|tale|text|diary|essay|[{TITLE}{QUOTED}]),? (?:as )?read (?:aloud |in full )?by {_WHO}|{_WHO} reading (?:an?|the|from|his|her|[{TITLE}{QUOTED}{NAME}])[^\n.;,()]{{2,60}})))(?=[.,;:)]|$| and\b)", build=_on_disc),
    Rule("NAME talking over it", "extra", rf"(?<!\w)(?P<quote>(?P<value>{_WHO} (?:talking|chatting|reminiscing|holding forth|speaking) (?:over (?:it|the (?:film|picture|movie)|the whole (?:thing|film))|with {_WHO}|to {_WHO}|about (?:it|the (?:film|making|picture))|(?:on|from) (?:the|a) (?:commentary|sofa|stage))))(?!\w)", build=_on_disc),
    Rule("interviews with NAME", "extra", rf"(?:\b(?:has|had|with|offers|includes|holds|carries|adds|and|plus)|,) (?P<quote>(?P<value>(?:(?:new|old|long|short|recent|good|fresh|archive|archival|filmed) )*(?:interviews|talks|conversations|chats) with {_WHO}))(?!\w)", build=_on_disc),
    Rule("a copy of the script", "extra", r"\b(?P<quote>(?P<value>an? (?:copy|facsimile|reprint|reproduction) of (?:the|[\ue001-\ue003]'s?) (?:(?:original|shooting|complete|whole) )?(?:script|screenplay|poster|pressbook|novel|book|souvenir programme|programme))(?: in the (?:box|tin|set|case))?)(?!\w)", build=_on_disc),
    Rule("screen tests of NAME", "extra", rf"\b(?P<quote>(?P<value>(?:the |his |her |their )?(?:screen|costume|make-?up|camera) tests (?:of|for|with) (?:{_WHO}|both [a-z]+|the [a-z]+)))(?!\w)", build=_on_disc),
    Rule("TITLE thrown in too", "extra", rf"\b(?P<quote>(?:and|plus) (?P<value>(?:the )?[\"']?[{TITLE}{QUOTED}{NAME}][\"']?) (?:thrown in|tossed in|included) (?:for good measure|as (?:an? )?(?:bonus|extra)|for nothing|free))\b", build=_on_disc),
    Rule("TITLE thrown in", "extra", rf"\b(?P<quote>with (?P<value>(?:the )?[\"']?[{TITLE}{QUOTED}{NAME}][\"']?|(?:an?|the|two|three|his|her) [^\n.;,()]{{3,50}}?) (?:thrown in|tossed in|included (?:for good measure|as (?:an? )?(?:bonus|extra))|as (?:an? )?(?:bonus|extra|supplement)))\b", build=_on_disc),
    Rule("includes an introduction", "extra", rf"\b(?:includes?|including|included|offers?|has|contains?|adds?|with|carries|boasts?|features?|gives us|supplemented by|accompanied by)\b[^\n.;]{{0,80}}? (?P<quote>(?P<value>an? (?:[a-z-]+ ){{0,2}}?(?:introduction|intro|talk|conversation|interview|chat|essay|q ?& ?a) (?:by|with|from|between|on) (?:the |its |his |her )?(?:[a-z-]+ )?(?:{_WHO}|director|star|writer|author|cast|crew|producer)(?: and (?:{_WHO}|[a-z ]{{3,20}}))?))(?=[.,;:)]|$| (?:and|recorded|shot|filmed|from)\b)", build=_on_disc),
)  # fmt: skip
