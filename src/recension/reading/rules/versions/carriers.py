"""Carriers that the film is kept on or shown by."""

import re
from collections.abc import Iterator
from dataclasses import replace

from recension.reading._lexicon import phrases_of, words_of
from recension.reading.grammar._carriers import CARRIER, DISC, GAUGE, carrier_of
from recension.reading.matching._near import Near, is_other_film, mention_at, near, own_titles
from recension.reading.matching._rules import Draft, Hit, Rule, expand
from recension.reading.mentions._mentions import NAME, Mention
from recension.reading.rules.credits._companies import SHOUTED, company_named, is_company
from recension.reading.rules.versions._copies import HOPES, is_no_label, of_a_copy, standing
from recension.reading.rules.versions._on_air import on_air
from recension.vocabulary import Assertion

_OTHERS_COPY = re.compile(
    r"^(?:[ -](?:treatment|player|players|collection|shelf|shelves|recorder|burner|market|sales|era|age|format|quality|dailies|footage|look|rental store|store|stores|shop|generation|library|creators?|makers?|producers?|authors?|manufacturers?|and (?:vhs|dvd) players?)\b)"
)
#: What is done in 4K for any disc.
_SCAN = re.compile(r"^[ -](?:transfer|restoration|scan|master|remaster\w*|digital|resolution|version of the negative)\b")
_GENERAL = re.compile(
    r"\b(?:collector|films|movies|titles|ones|classics|worst|best|first|other|favou?rite|most|all|any|these|those|pack|number of) (?:[a-z' -]{0,20})$"
)
_OF_A_TITLE = re.compile(expand(r"^s? (?:copy |release |edition |set )?of (?:the )?(?P<work>@any)"))


#: What else is to be found there.
_NOT_THE_FILM = re.compile(r"\b(?:trailer|soundtrack|album|score|clips?|interview|theme song|sequel|remake)(?:'s| is| was| are| were)? (?:up )?on [^\n]{0,20}$")


def _of_another(hit: Hit, place: Near) -> bool:
    """Whether the copy is of a work that is not the reviewed film: "the DVD of Night Ferry"."""
    found = _OF_A_TITLE.match(place.after)
    mention = mention_at(hit.typed, place.end + found.start("work")) if found else None
    return mention is not None and not mention.own and mention.name.lower() not in own_titles(hit.typed)


def _is_others(hit: Hit, mention: Mention) -> bool:
    """Whether the copy bears the title of a known film that is not the reviewed one: 'the "Night Ferry" DVD'."""
    return mention.known and is_other_film(hit.typed, mention)


def _carrier(hit: Hit) -> Iterator[Draft]:
    """A carrier of the film itself: not a machine, a shelf, or another film's copy."""
    place = near(hit, "value")
    if (
        _OTHERS_COPY.match(place.after)
        or (hit.match["value"].startswith("4k") and _SCAN.match(place.after))
        or _of_another(hit, place)
        or any(_is_others(hit, m) for m in hit.mentions())
        or _GENERAL.search(place.before)
        or _NOT_THE_FILM.search(place.before + hit.match[0])
        or (place.others(45) and not HOPES.search(place.before))
    ):
        return
    label = next((m.name for m in hit.mentions("label") if not m.own and not is_no_label(hit.typed, m)), "")
    label = label or _who_brings_it(hit, place)
    value = carrier_of(hit.words("value"))
    given = Assertion.ASSERTED if _ONE_COULD.match(place.after) or _WHICH_HAS.match(place.after) or _SLEEVE.search(hit.match[0]) else of_a_copy(place, hit.match[0])
    yield hit.draft(value, {"label": label}, mention=hit.span("value"), assertion=given)
    if hit.has("second"):
        yield hit.draft(
            carrier_of(hit.words("second")), {"label": label}, mention=hit.span("second"), assertion=standing(place)
        )


_BRINGS = re.compile(
    expand(
        r"(?P<label>@name)(?:,? (?:which|who))?(?: (?:has|have|had|also|now|finally|just|since|first|later|then|recently))*"
        r" (?:has|have|had|puts?|issue[sd]?|re-?issue[sd]?|release[sd]?|re-?release[sd]?|brought|brings|offers?|offered|did|does|got|gave|gives|sells?|sold|upgraded|carries|licensed)"
        r" (?:it|this|this one|the (?:film|movie|picture)|us)\b[^\n.;:()]{0,60}$"
    )
)


def _who_brings_it(hit: Hit, place: Near) -> str:
    """The label that has the film on a carrier: "Harbour has had it on LaserDisc and now on Blu-ray"."""
    told = _BRINGS.search(place.before)
    if told is None:
        return ""
    at = place.start - len(place.before) + told.start("label")
    return next((m.name for m in hit.typed.within(at, at + 1) if is_company(m) or m.name in _LABELS), "")


#: What is said of its packing supposes that there is a copy, whatever else is supposed.
_SLEEVE = re.compile(r"^(?:the|this|my) [^\n]*\b(?:cover|case|box|sleeve)$")
#: What is told of a copy in passing supposes that there is one.
_WHICH_HAS = re.compile(r"(?: (?:of|from) (?:18|19|20)\d\d)?, which (?:offers|has|had|came|comes|includes|boasts|carries|contains|was|is|adds|gives)\b")
#: "On DVD you could have either version": one could, so there is one.
_ONE_COULD = re.compile(r",? (?:you|we|one) (?:can|could) (?:now |at least |also |finally )?(?:have|see|watch|choose|get|switch|hear|pick)\b")


def _broadcast(hit: Hit) -> Iterator[Draft]:
    place = near(hit, "value")
    label = next((m.name for m in hit.mentions("label")), "")
    if hit.words("value")[:7].lower() == "channel":
        label = hit.words("value").title()
    if not place.others(60):
        yield from on_air(hit, label, hit.span("value"), standing(place))


def _channel(hit: Hit) -> Iterator[Draft]:
    start, end = hit.span("value")
    yield from on_air(hit, hit.typed.text.view[start:end], (start, end), standing(near(hit, "value")))


def _by_channel(hit: Hit) -> Iterator[Draft]:
    """ "The Harbour channel aired this": a channel by its name or its word."""
    (channel,) = hit.mentions("value")
    known = company_named(channel.name)
    if (known is not None and known[1] == "broadcast") or re.search(r" (?:channel|network) ", hit.match[0]):
        yield from on_air(hit, channel.name, channel, standing(near(hit, "value")))


def _labels_tape(hit: Hit) -> Iterator[Draft]:
    """ "The old Harbour tape": whose name stands before a tape is its label, unless it is a person's or the film's."""
    label = next(iter(hit.mentions("label")), None)
    if label is not None and (label.kind != NAME or label.own or is_no_label(hit.typed, label)):
        return
    if label is None or is_company(label) or label.name.split()[0].lower() not in _GIVEN:
        a, b = hit.span("label" if label else "shouted")
        name = hit.typed.text.view[a:b]
        yield from (replace(d, qualifiers={**d.qualifiers, "label": name}) for d in _carrier(hit))


def _labelled_disc(hit: Hit) -> Iterator[Draft]:
    """ "Disc reviewed: Harbour UHD": by a label known as such."""
    if all(is_company(m) or m.name in _LABELS for m in hit.mentions("label")):
        yield from _carrier(hit)


_GIVEN, _LABELS = words_of("given_names"), phrases_of("labels")
_THIS = re.compile(r"\b(?:it|this|these|film|movie|picture|one)\b|[\ue004\ue005]")


def _collected(hit: Hit) -> Iterator[Draft]:
    """ "I am adding this to my DVD collection": a copy of what is told of."""
    if _THIS.search(hit.match[0]) and not near(hit).others(45):
        yield hit.draft(carrier_of(hit.words("value")), mention=hit.span("value"), assertion=standing(near(hit, "value")))


def _these(hit: Hit) -> Iterator[Draft]:
    """ "These DVDs are a joy": the discs of what is told of."""
    if not near(hit).others(60):
        yield hit.draft(carrier_of(hit.words("value")), mention=hit.span("value"), assertion=standing(near(hit, "value")))


_SOURCE = re.compile(
    r"\b(?:scan(?:ned)?|transfer(?:red)?|struck|taken|made|mastered|restored|derived|drawn|sourced|remastered|culled|working|created) (?:[a-z]+ )?(?:from|of|off) $"
)


def _shown(hit: Hit) -> Iterator[Draft]:
    """A print that is shown, and none that a disc was made from."""
    if not _SOURCE.search(near(hit).before):
        yield from _carrier(hit)


_SERVICES = frozenset(
    "amazon|amazon prime|prime|prime video|amazon prime video|hulu|shudder|tubi|mubi|kanopy|itunes|apple tv|disney|vudu|hbo max|peacock|the criterion channel|criterion channel|bfi player|fandor|pluto tv|iplayer|bbc iplayer|netflix|instant video".split(
        "|"
    )
)


def _streamed(hit: Hit) -> Iterator[Draft]:
    """A service that streams films, by the name it goes by."""
    (service,) = hit.mentions("value")
    if service.name.lower() in _SERVICES:
        yield hit.draft("streaming", {"label": service.name}, mention=service, assertion=standing(near(hit, "value")))


_ON = rf"on (?:an? |the )?(?:[a-z-]+ )??(?:(?P<label>@name|@known)(?:'s)? )?(?:[a-z]+ )??(?P<value>{CARRIER})(?: (?:and|or|and/or|&) (?:on )?(?P<second>{DISC}))?"

RULES: tuple[Rule, ...] = (
    Rule("on CARRIER", "carrier", rf"\b(?P<quote>(?:(?:now |finally |currently |only |just |recently |readily )*(?:available|released|out|issued|is|comes?|came|see|saw|seen|watch(?:ed|ing)?|bought|buy|rent(?:ed)?|get|got|own|find|found|have|had|caught|catch|view(?:ed)?|look(?:s|ed)?|it|film|movie|this|version|put|included|caught|offered|picked|features?|extras|commentary|presented|sold|copy|again|up|cheap|here)(?: [a-z]+)? )?(?:either )?{_ON})\b", build=_carrier),
    Rule("the CARRIER", "carrier", rf"\b(?P<quote>(?:the|this|my|our|their) (?:(?!same|only|first|your)(?:[a-z-]+|@year) ){{0,2}}?(?:(?P<label>@name)(?:'s)? |@title )?(?P<value>{DISC})(?: (?:release|version|edition|copy|set|transfer|extras|commentary|disc|cover|case|box|sleeve))?)\b", build=_carrier, presupposed=True),
    Rule("a CARRIER copy", "carrier", rf"\b(?<!like )(?P<quote>(?:an?|its) (?:[a-z-]+ ){{0,2}}?(?P<value>{DISC}) (?:release|copy|edition|set|transfer|from (?P<label>@name)))@end", build=_carrier, presupposed=True),
    Rule("LABEL's CARRIER", "carrier", rf"(?P<quote>(?P<label>@name)'s (?:(?:[a-z-]+|@year) ){{0,2}}?(?:[\ue002\ue004] )?(?P<value>{DISC})(?: (?:release|edition|set))?)\b", build=_carrier, presupposed=True),
    Rule("a copy on CARRIER", "carrier", rf"\b(?P<quote>(?:an?|its|the|this|my) (?:[a-z-]+ ){{0,2}}?(?:bootleg|grey-market|gray-market|imported|import|rental|ex-rental|used|second-?hand|old|battered|cheap|budget|region[- ]\w+|no-frills|bare-?bones|special edition|two-disc|single-disc) (?P<value>{DISC}))\b", build=_carrier),
    Rule("bought on CARRIER", "carrier", rf"\b(?P<quote>(?:bought|rented|ordered|own|purchased|picked up|found|recommend|got|get|buy|have|rent|watched|saw) (?:an?|this|the|that|these|those) (?:[a-z-]+ ){{0,2}}?(?P<value>{DISC})(?: (?:set|box set|copy|release|edition))?)\b", build=_carrier),
    Rule("a LABEL tape", "carrier", rf"\b(?P<quote>(?:an?|the|my|that|this|your|our|old) (?:[a-z-]+ ){{0,2}}?(?:(?P<label>@name)(?:/@name)?|(?P<shouted>{SHOUTED})) (?P<value>tapes?|cassettes?|videocassettes?|laserdiscs?))(?![\w-]| (?:release|games?|store|shop|library|collection|nasty|nasties))", build=lambda hit: _labels_tape(hit)),
    Rule("LABEL put out a CARRIER", "carrier", rf"(?P<quote>(?P<label>@name) (?:has |had |have |also |finally |just |now |recently |since |already |again )*(?:put out|released|issued|brought out|reissued|releases|puts out|issues|announced?s?|announces|had|has|did|offers?|offered|prepares?|delivers?|sells?|sold|produced|rushed out|licensed|follows? with|followed with) (?:an?|the|its|this) (?:[a-z-]+ ){{0,2}}?(?P<value>{DISC}))\b(?! of @title (?:and|,))", build=_carrier),
    Rule("(LABEL CARRIER)", "carrier", rf"(?P<quote>[(\[](?:(?:one|two|three|four|[2-9])[ -])?(?:(?P<label>@name) )?(?P<value>{DISC})(?=,? [^()\n]{{0,60}}[)\]]))", build=_carrier),
    Rule("coming to CARRIER", "carrier", rf"\b(?P<quote>(?:brings?|brought|coming|comes?|came|heads?|headed|arrives?|arrived|debuts?|debuted|makes? its (?:debut|way|bow)|made its (?:debut|way|bow)|returns?|transferred|released)\b[^\n.;?]{{0,60}}? (?:to|onto) (?:[a-z-]+ )?(?P<value>{DISC}))\b", build=_carrier),
    Rule("CARRIER review", "carrier", rf"^(?P<quote>(?P<value>{DISC})(?: (?:video|movie))? reviews?)\b(?! of)", build=_carrier),
    Rule("a GAUGE print", "carrier", rf"\b(?P<quote>(?:(?:an?|the|this|new|original|faded|pristine|scratchy|worn|its) ){{0,2}}(?P<value>{GAUGE})(?: [a-z-]+)? (?:prints?|copy|copies|presentation|projection|screenings?|format|reduction|blow-?up))\b", build=lambda hit: _shown(hit)),
    Rule("(YEAR, Nm, GAUGE)", "carrier", rf"[(\[](?:[^()\n]{{1,40}}, )?@year, [^()\n]{{0,40}}?(?P<quote>(?P<value>{GAUGE}|dcp))(?=[),;\]])", build=_carrier),
    Rule("shown in GAUGE", "carrier", rf"\b(?P<quote>(?:shown|showed|screened|seen|saw|see|watched|projected|exhibited|presented|released|circulat(?:ed|es|ing)|run|available|plays?|played|showing)(?: (?!shot|filmed)[a-z']+){{0,4}}? (?:in|on|from|off) (?:(?:glorious|original|a|an|the|beautiful|proper) ){{0,2}}(?P<value>{GAUGE}))\b(?! (?:camera|film stock|stock|negative))", build=_carrier),
    Rule("a tape of it", "carrier", r"\b(?P<quote>(?:the|this|my|an?|old|its) (?:[a-z-]+ ){0,2}?(?:@year|old|uk|u\.k\.|us|u\.s\.|british|american|pan[- ]and[- ]scan|rental|ex-rental|pre-cert|big-box|rented|bootleg|used|second-?hand|out[- ]of[- ]print|clamshell|video|oop|bargain-bin|dubbed|uncut|widescreen|full-screen) (?P<value>video ?tapes?|tapes?|cassettes?))\b(?! (?:of (?:him|her|them|me)|record|deck|machine))", build=_carrier),
    Rule("into the VCR", "carrier", r"\b(?P<quote>(?:popp?(?:ed|ing)?|put(?:ting)?|stuck|stick(?:ing)?|shov(?:ed|ing)|insert(?:ed|ing)|slid|load(?:ed|ing)|throw(?:ing)?|threw) (?:it|this(?: (?:film|movie|one))?|the (?:film|movie|tape|video)) in(?:to)? (?:the|my|our|your) (?P<value>vcr|vhs player|video recorder))(?!\w)", build=_carrier),
    Rule("into the DVD collection", "carrier", rf"\b(?P<quote>(?:add(?:ed|ing|s)?|put(?:ting)?|belongs|keep(?:ing)?|kept|have|having|own|got|part of|place|found its way)\b[^\n.;,]{{0,60}}? (?:to|in|into|on|of) (?:my|our) (?:[a-z'-]+ ){{0,2}}?(?P<value>{DISC}) (?:collection|library|shelf|shelves|rack))\b", build=lambda hit: _collected(hit)),
    Rule("these CARRIERS", "carrier", rf"\b(?P<quote>(?:these|this set of|both of these|the two|all these) (?P<value>{DISC}))(?= (?:are|were|is|have|will|contain|include|for|and|from|on|at|when|because|as|if|look|play)\b|[.,;:!?)])", build=lambda hit: _these(hit)),
    Rule("N-tape set", "carrier", r"\b(?P<quote>(?:the|this|an?|my) (?:[a-z-]+ )?(?:two|three|four|double|single|2|3|4)[ -](?P<value>tape|cassette|vhs) (?:versions?|sets?|editions?|release|box))(?!\w)", build=_carrier),
    Rule("broadcast on", "carrier", r"\b(?P<quote>(?:aired|airs|broadcast|shown|televised|screened|premiered) (?:[a-z]+ ){0,3}?on (?:(?:the|late-night|late night|british|american|cable|public|local) ){0,2}?(?P<value>tv|television|cable|(?P<label>@name)))(?!\w| \d)", build=_broadcast),
    Rule("turned up on", "carrier", r"\b(?P<quote>(?:(?:caught|saw|seen|watched|taped|recorded|found|discovered|catch|see) (?:it|this(?: (?:one|film|movie))?|the (?:film|movie))|(?:turn(?:s|ed)|show(?:s|ed)|pop(?:s|ped)) up|plays?|played|airs|aired|comes? on|came on)(?: [a-z]+){0,3}? on (?:(?:the|late-night|late night|daytime|local|cable|network|public|afternoon|british|american) ){0,2}(?P<value>tv|television|telly|cable|channel (?:\d|four|five)|(?P<label>[\ue002]) \d))(?!\w)", build=_broadcast),
    Rule("streamed on", "carrier", r"\b(?P<quote>(?:stream(?:s|ed|ing)?|rent(?:ed|al)?|watch(?:ed|ing)?|available|found|saw|view(?:ed)?|is|it's|up|now)(?: (?:it|this|free|now|to (?:stream|rent)|the (?:film|movie)|for free))* (?:on|from|via|through) (?P<value>[\ue002]))", build=lambda hit: _streamed(hit)),
    Rule("channel", "carrier", r"\b(?P<quote>(?:aired|airs|broadcast|shown|screened|premiered|(?:saw|caught|watched|taped|recorded|got|seen|found) (?:it|this)(?: (?:film|movie|one|gem|picture))?|only|once|late one night|last night|late) (?:[a-z]+ ){0,3}?(?:on|off|off of|from|via|thanks to) (?:the )?(?P<value>tcm|hbo|amc|bbc(?: \d|2|1)?|itv|pbs|cbs|nbc|abc|showtime|cinemax|ifc|tnt|tbs|usa network))\b", build=_channel),
    Rule("channel has broadcast", "carrier", r"\b(?P<quote>(?P<value>tcm|hbo|amc|bbc|itv|pbs|cbs|nbc|abc|showtime|cinemax|ifc)(?: \([^()\n]{0,40}\))? (?:has |have |had |still |often |regularly )*(?:broadcast|aired|shown|showed|ran|screened|(?:shows|runs|airs|plays|repeats) (?:it|this)|been (?:running|showing|airing) it))\b", build=_channel),
    Rule("CHANNEL aired it", "carrier", r"(?P<quote>(?:the )?(?P<value>@name)(?: (?:channel|network))? (?:(?:has|had|have|just|recently|also|often|used to|once) )*(?:broadcast|aired|airs|airing|shown|showed|shows|show|ran|runs|screened|televised|premiered|played|plays|rerun|reran) (?:it|this|the (?:film|movie))(?: (?:film|movie|one))?)(?![\w-])", build=lambda hit: _by_channel(hit)),
    Rule("played TELEVISION", "carrier", r"\b(?P<quote>(?:(?:made it|came|got|went|sold) (?:on)?to (?=cable|network|american|british|us|uk)|(?:played|plays|shown|seen|aired|hit|hits|reached|made|ran|runs) (?:on )?)(?:the )?(?:(?:us|u\.s\.|american|british|uk|network|late-night|late night|local|cable|public|canadian|australian|german|italian|syndicated|irish|commercial) )*(?P<value>(?<=an )(?:television|tv)|(?<= )(?:television|tv|t\.v\.|cable)))(?![\w-])(?! (?:series|shows?|programs?|stations?|debut))", build=_broadcast),
    Rule("LABEL CARRIER, labelled", "carrier", rf"(?:^|[:;•|] ?)(?P<quote>(?:(?P<label>@name) )(?P<value>{DISC}))(?=[.,;|•)\n]|$| (?:\(|region|review|edition|release|disc|£|\\$))", build=_labelled_disc),
    Rule("a CARRIER exists", "carrier", rf"\b(?P<quote>(?:an?|the) (?:[a-z-]+ ){{0,2}}?(?P<value>{DISC}) (?:too |also |then |now |later |eventually |finally )*(?:existed|exists|follows|followed|appeared|appears|came (?:out|along|later|next)|arrived|arrives|is (?:out|due|available|coming)|was (?:issued|released|put out|available)|turned up|surfaced))\b", build=_carrier),
)  # fmt: skip
