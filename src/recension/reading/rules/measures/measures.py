"""How long the film runs, and its certificate."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from recension.reading.grammar._minutes import ABBREVIATED, LENGTH, SHORT, minutes_of, short_minutes
from recension.reading.grammar._money import approximation, plain
from recension.reading.matching._near import Near, near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules.measures._certificates import CERTIFICATES
from recension.reading.rules.measures._lengths import CONTEXTS, TIME, Context
from recension.reading.rules.measures._loose_lengths import REGRETTED
from recension.reading.rules.measures._own_lengths import Length, is_otherwise, is_own
from recension.reading.rules.money.money import other_film
from recension.reading.rules.versions._copies import only_told
from recension.vocabulary import Assertion

#: Before these the article tells, which is no more than filling elsewhere.
_WITH_ARTICLE = frozenset(("N-minute film", "N-minute waste", "N-minute thing"))


def _runtime(hit: Hit) -> Iterator[Draft]:
    """A running time, where the words round a length of time make it the film's own."""
    minutes = minutes_of(hit.match)
    if not 1 <= minutes <= 900:
        return
    place = near(hit, width=70)
    if _OF_EXTRAS.match(hit.typed.shadow, place.line[0]):
        return
    approx, lead = approximation(place.before, place.after)
    length = Length(minutes, place, lead, hit.match[0].endswith("s"))
    for context in CONTEXTS:
        if minutes >= context.least and (found := _found(context, place, lead)) and is_own(context.name, length):
            yield _draft(hit, place, context.name, minutes, approx, found)
            return


_Found = tuple[re.Match[str] | None, re.Match[str] | None]


def _found(context: Context, place: Near, lead: str) -> _Found | None:
    """What a context asks for before and after a length, None where one of these is not there."""
    before, after = context.before, context.after
    ahead = before.search(lead) if before else None
    if before and not ahead and context.name in _WITH_ARTICLE:
        ahead = before.search(place.before.rstrip())
    behind = after.match(place.after) if after else None
    return None if (before and not ahead) or (after and not behind) else (ahead, behind)


#: A line that lists what else a disc has.
_OF_EXTRAS = re.compile(r" *(?:(?:disc|bonus|special) )?(?:extras|features|supplements|material|bonus)\b ?:")
_NEVER_WAS = re.compile(r"^[ -]?(?:long )?(?:version|cut|print|edit)(?: (?:that )?(?:he|she|they|[\ue001-\ue005]))? (?:begged|wanted|planned|promised|hoped|asked|fought|was never|never|does not exist|doesn't exist)")
_DREAMT = re.compile(r"\b(?:dreams? of|rumou?rs? of|remember(?:s|ing)?|legends? of|talk of)(?: (?:an?|the))* ?$")
_OPENING = re.compile(r"[ ,.;(—]*(?:(?:and|but|even|though|which|that)\b[ ,]*)?")
_DEFINITE = frozenset(("N-minute film", "N-minute thing", "N-minute waste", "N running time", "its N", "in the film's N", "the N of the film"))
_THE = re.compile(r"\b(?:the|its|this|(?:film|movie)'s)(?: (?:more|less) than| over| nearly| almost| entire| whole)? $")
_QUOTES_ON = frozenset(("N running time", "N long", "N-minute film", "N of film", "N-minute waste", "the N of the film"))


def _draft(hit: Hit, place: Near, name: str, minutes: Decimal, approx: str, found: _Found) -> Draft:
    ahead, behind = found
    start, end = place.start, place.end
    shift = place.start - len(place.before)
    if ahead and len(ahead[0].strip(" ,.;(—")) > 1:
        start = shift + ahead.start()
        start += len(_OPENING.match(hit.typed.shadow, start)[0])  # type: ignore[index]
    if behind and name in _QUOTES_ON:
        end = place.end + len(behind[0].rstrip(" ,.;:!?)"))
    told = name == "N flies by" or (name in _DEFINITE and _THE.search(place.before) is not None)  # what is denied or advised of a version is of one there is
    about = "" if name == "N-minute film" and place.before.endswith("the original ") else other_film(place)
    draft = hit.draft(
        plain(minutes), {"approx": approx}, quote=hit.typed.to_view(start, end), mention=hit.span(), subject=f"film:{about}" if about else "film",
        assertion=Assertion.ASSERTED if name in REGRETTED else Assertion.HYPOTHETICAL if _NEVER_WAS.match(place.after) or _DREAMT.search(place.before.rstrip()) or only_told(place) else None,
    )  # fmt: skip
    return replace(draft, presupposed=True) if told else draft


def _clock(hit: Hit) -> Iterator[Draft]:
    minutes = short_minutes(hit.match)
    if 5 <= minutes <= 900:
        version = {"edition": hit.words("version")} if hit.rule.name in ("against N", "the other N", "the VERSION (N)") and hit.words("version") != "other" else {}
        yield hit.draft(str(minutes), version, mention=hit.span("value"))


#: An hour and a half of watching, and of nothing else.
_WATCHED = re.compile(r"\b(?:film|movie|picture|watch\w*|sit|sat|sitting|endur\w*|wast\w*|for|in|through|long|going to be|spend|spent|entertain\w*|bor\w+)\b")


def _hour_and(hit: Hit) -> Iterator[Draft]:
    """ "a long hour and a half", with a word between: bare lengths have rules of their own."""
    place = near(hit, width=70)
    described = not re.match(r"(?:an?|one) hour", hit.match["value"])
    minutes = 90 if hit.match["part"] == "half" else 75
    length = Length(Decimal(minutes), place, place.before, plural=False)
    if described and _WATCHED.search(place.before + hit.match[0]) and not is_otherwise(length):
        yield hit.draft(str(minutes), mention=hit.span("value"), assertion=Assertion.ASSERTED)


RULES: tuple[Rule, ...] = (
    Rule("running time", "runtime", LENGTH, build=_runtime),
    Rule("running time abbreviated", "runtime", ABBREVIATED, build=_runtime),
    Rule("a long hour and a half", "runtime", r"\b(?P<quote>(?P<value>(?:a|an|the|this|one|that|my) (?:(?!last|first|next|other|final)[a-z-]+,? ){0,2}?hour and (?:a |one )?(?P<part>half|quarter)))\b(?! (?:before|after|later|into|drive|away|from|of (?:my|our|sleep))| long (?:drive|trip|ride))", build=lambda hit: _hour_and(hit)),
    Rule("running time labelled", "runtime", rf"\b(?P<quote>{TIME} ?(?:[:=—]|is|of|-) ?(?P<value>{SHORT}))(?![\w:/%]| ?(?:min|hour|hrs)| (?:to \d|words?|pages?|lines?|characters?))", build=_clock),
    Rule("this one runs N", "runtime", r"\b(?P<quote>(?:this one|it|the other|(?:cut|version|edition|print)) (?:now )?(?:runs|ran)(?: to)?(?: a full)? (?P<value>(?P<m>\d{2,3})(?P<ch>)(?P<cm>)))(?=[.,;:)]| and\b| against\b| to\b| but\b|$)", build=_clock),
    Rule("the other N", "runtime", r"\bminutes?\b[^\n.;]{0,60}?(?:,|;| and| while| whereas| but)+ (?P<quote>the (?P<version>(?:other|director's cut|theatrical (?:cut|version)|extended (?:cut|version)|longer (?:cut|version)|shorter (?:cut|version)|uncut version|original|new (?:cut|version)|[a-z]+ (?:cut|version|edition|print)))(?: (?:runs?|is|at|lasts?|clocks in at|comes in at|a|an|to))* (?P<value>(?P<m>\d{2,3})(?P<ch>)(?P<cm>)))(?=[.,;:)]|$|\n| (?:and|but|minutes?)\b)", build=_clock),
    Rule("the VERSION (N)", "runtime", r"\bmin(?:ute)?s?\b[^\n.]{0,80}? (?P<quote>the (?P<version>original|(?:[a-z]+ ){0,2}(?:cut|version|edition|print)|director's cut) \((?P<value>(?P<m>\d{2,3})(?P<ch>)(?P<cm>))\))", build=_clock),
    Rule("version runs N", "runtime", r"\b(?:version|cut|edition|print|release|original)\b[^\n.;()]{0,50}?,? (?P<quote>(?:runs?|ran|running|lasts|lasting|clocks in at|comes in at|at) (?:only |just |about |some |a full |nearly )?(?P<value>(?P<m>\d{2,3})(?P<ch>)(?P<cm>)))(?=[.,;:)]|$| (?:and|but|with|against|while)\b)", build=_clock),
    Rule("cut from N minutes to N", "runtime", r"\b(?:cut|trimmed|shorn|edited|reduced|chopped|hacked|whittled|pared|slashed|shortened|brought (?:back )?down|boiled down)\b[^\n.;]{0,50}?\d{2,3}[ -]minutes?\b[^\n.;]{0,30}?,? (?P<quote>(?:down )?to (?:just |only |about |a mere |some )?(?P<value>(?P<m>\d{2,3})(?P<ch>)(?P<cm>)))(?=[.,;:)]|$| (?:and|but|for|in|by)\b)", build=_clock),
    Rule("instead of N", "runtime", r"\bminutes?,? (?P<quote>(?:instead of|rather than|not) (?:the )?(?:[a-z]+ )?(?P<value>(?P<m>\d{2,3})(?P<ch>)(?P<cm>)))(?=[.,;:)]|$)", build=_clock),
    Rule("against N", "runtime", r"\bminutes?,? (?P<quote>(?:against|versus|vs\.?|compared (?:to|with)|up from|down from|as opposed to) (?:the |its |an? )?(?:[a-z]+ ){0,2}?(?P<value>(?P<m>\d{2,3})(?P<ch>)(?P<cm>))(?: (?:of|for|in|on) the (?P<version>(?:[a-z']+ )?(?:release|cut|version|edition|print|tape|disc|dvd)))?)(?! ?(?:minutes?|seconds|hours))", build=_clock),
    Rule("] Nm.", "runtime", r"(?:[\])*★½] )(?P<quote>(?P<value>(?P<m>\d{2,3})(?P<ch>)(?P<cm>) ?m(?:ins?\b)?))(?=[.;,(]| \(|$)", build=_clock),
    Rule("runs 2h 5m", "runtime", r"\b(?P<quote>(?:runs|ran|running|clocks in at|clocking in at|lasts) (?:for |about |just |only |over )?(?P<value>(?P<m>\d{2,3})m|(?P<ch>\d)h ?(?P<cm>[0-5]?\d)m?))\b", build=_clock),
    Rule("the other N", "runtime", r"\b(?:minutes?|mins?\.?)[^\n.]{0,60}?[,;] (?:and |while |but |whereas )?(?P<quote>the (?:other|original|longer|shorter|director'?s cut|uncut|theatrical|extended|italian|american|british|german|french|japanese|european|english|uk|us|first|second|latter)(?: (?:version|cut|one|print|release))?,? (?:runs? |ran |is |at |was |lasts |lasted )?(?P<value>(?P<m>\d{2,3})(?P<ch>)(?P<cm>)))(?=[.,;)]|$)", build=_clock),
    *CERTIFICATES,
)  # fmt: skip
