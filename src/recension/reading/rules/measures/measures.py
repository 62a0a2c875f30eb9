"""How long the film runs, and its certificate."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from recension.reading.grammar._minutes import ABBREVIATED, LENGTH, SHORT, minutes_of, short_minutes
from recension.reading.grammar._money import approximation, plain
from recension.reading.matching._near import Near, near
from recension.reading.matching._rules import Draft, Hit, Rule, expand
from recension.reading.rules.measures._certificates import CERTIFICATES
from recension.reading.rules.measures._loose_lengths import LOOSE, REGRETTED, is_loose, loosely_own
from recension.reading.rules.money.money import other_film
from recension.reading.rules.versions._copies import only_told
from recension.vocabulary import Assertion

_FILM = r"(?:film|movie|picture|feature|epic|flick|documentary|drama|comedy|thriller|western|musical|short|cartoon|programme|program|special|production|romp|opus|slog|mess|marathon|adventure|quickie|b-movie|miniseries|mini-series|version|cut|print|edit|edition|transfer|original|assembly|work-?print|restoration|biopic|biography|mockumentary|docudrama|travelogue)"
#: What a length of an hour or more is called that was watched.
_WASTE = (
    r"(?:waste|investment|bore|borefest|snoozefest|snooze|thrill[- ]ride|roller-?coaster|root canal|bloodbath|melodramas?|piece|journey|experience|"
    r"commercial|advertisement|advert|infomercial|music video|joke|torture|exercise|nightmare|train ?wreck|disaster|masterpiece|gem|treat|affair|"
    r"outing|entry|effort|offering|spectacle|yawn|programmer|oater|whodunit|chiller|noir|romance|satire|actioner|biopic|saga|concert|lesson|lecture|"
    r"tour|assault|onslaught|extravaganza|playing time|pilot|telefilm|telecast|talkie|silent|vehicle|yarn|tale|story|fantasy|spoof|farce)"
)
_TIME = r"(?:running[- ]?time|run[- ]?time|runtime|length|duration)"

#: What lasts an hour and more in a life or on a disc.
_NO_FILM = r"(?:sessions?|class|lessons?|commute|trip|journey|flight|train|bus|wait|queue|interviews?|show|game|match|set|gig|workout|meeting|call|chat|talk|discussion|podcast|panel|q&a|reel|track|block|slot|tape|loop|period|window|limit|mark|version|cut|work day|shift|hike|massage|supplements?|extras?|featurettes?|broadcast|recording|course|debate|sermon|phone call)"

#: What makes a length of time the film's own: (name, words before, words after, least minutes). The first row decides.
_CONTEXTS: tuple[tuple[str, str, str, int], ...] = (
    ("running time of N", rf"\b{_TIME}(?:'s)?(?: (?:of|is|was|now|at|to|down|for|being|runs?|as|listed|—|a|an|about|just|the film|it))*:? ?$", "", 1),
    ("N running time", "", rf"[ -](?:plus )?(?:long )?(?:or so )?{_TIME}\b", 1),
    ("runs N", r"\b(?:it|film|movie|picture|this|which|that|version|cut|print|edition|tape|dis[ck]|dvd|restoration|release|edit|one|and|@title\"?|[a-z]+ly|,) (?:all |now |only )?(?:runs?|ran|running|clocks? in|clocked in|lasts?|lasted|times? out)(?: (?:for|at|to|past|in at|about|out at|in))*$", "", 5),
    ("to have run N", r"\b(?:to have|had|have|having|would have|originally|once|first) (?:run|ran|lasted|clocked in at)$", "", 60),
    ("the whole thing lasts N", r"\b(?:deal|thing|affair|short|cartoon|whole|show)(?: only| just)? (?:runs?|ran|lasts?|lasted)(?: for)?$", "", 3),
    ("rather long, N", r"\b(?:(?:long|short)[ ,]*(?:--|—|-|\(|,|:)|(?:the time|the (?:film|movie))[ ,]*(?:--|—|\()) ?(?:at )?$", r"(?:[.,;:)!]|$| (?:--|—|-)| (?:but|and)\b)", 5),
    ("N flies by", "", r" (?:flies|flew|fly|whizz(?:es|ed)|zips?|zipped|sails?|breezes?) (?:right )?(?:by|past)\b", 60),
    ("wraps up in N", r"\b(?:wraps? (?:it |things |everything )?(?:all )?up|tells? (?:it|its (?:story|tale))|(?:over|done) (?:and done )?with?)(?: all)? in(?: an?)?$", "", 20),
    ("bored for N", r"\b(?:s[ia]t|sitting|suffer\w*|endur\w+|squirm\w*|entertain\w*|hold\w*|bor(?:ed|ing)|dull|slow(?:-paced)?|attention|awake|last\w*|riveted|gripp\w+|nothing (?:really |much )?(?:happens|happened|happening)|watch(?:ed|ing)? (?:this|it))\b[^\n.;]{0,34}\bfor(?: an?)?$", r"(?: straight| solid)?(?:[.,;:!?)—]|$| (?:and|but|without|with|was|is)\b)", 75),
    ("went out at N", r"\b(?:went|goes|going|put|came|sent|released|issued|shown|screened|played)(?: out)?(?: in (?:the )?(?:[a-z.]+|@any)| theatrically| abroad| here)? at(?: (?:a|just|only|about))*$", r"(?:[.,;)]| (?:in|on|and|with|to|by)\b|$)", 45),
    ("clocks in at N", r"\b(?:clock(?:s|ed|ing)? in|weigh(?:s|ed|ing)? in|logg?(?:s|ed|ing)? in|com(?:es|ing)|came|tim(?:es|ed|ing)|running|ran|runs|lasting|stretch(?:es|ing|ed)(?: out)?|bloated|padded(?: out)?)(?: (?:in|at|to|for|out|about|an?|brief|brisk|lean|tight|trim|swift|mere|hefty|whopping|punishing|bloated|scant|short|long|epic|svelte|compact|taut))*$", "", 20),
    ("at N", r"(?:^|[.,;(—] |\band |\bbut |\beven |\bthough ,? ?)at$", r"(?: (?:long|flat|in length|sharp))?(?:[,;)—]| (?:the|it|this|that|long)\b|$)", 20),
    ("N long", r"\b(?:is|was|'s|are|being|it's|,|be)(?: (?:over|about|a|an))?$", r" (?:long|in length|of length|total)\b(?! (?:scene|take|shot|sequence|speech|gag))", 20),
    ("N long", "", r" (?:long|in length)(?:[.,;!)]|$| and\b| but\b| with\b)", 40),
    ("version is N", r"\b(?:version|cut|print|edition|release|film|movie|original|tape|dvd|dis[ck]|workprint|restoration)(?: [a-z]+ly| now| itself| here)? (?:is|was|being)$", r"(?:[.,;:)!]|$| (?:and|but|long|as|in|on)\b)", 20),
    ("as opposed to N", r"\b(?:against|as opposed to|versus|vs\.?|compared (?:to|with)|up from|down from)(?: the)?$", r" (?:of|for|in|on) the\b", 20),
    ("N-minute film", r"(?:^|[ ,(])(?:an?|the|this|its|his|her|that|whole|entire|full|[a-z-]+ly|[a-z-]+)?$", rf"(?:[ -]|, (?=[a-z]+-))(?:long[ -]|plus )?\"?(?:(?!(?:of|with|in|on|for|to|into|from|at|this|the|that|before|after|and)\b)(?:[a-z'-]+|@any),? ){{0,2}}?{_FILM}\b(?!-)", 5),
    ("its N", r"\b(?:its|the (?:film|movie|picture)'s|it's|all|for all its)(?: (?:entire|whole|full|brief|short|lean|tight|swift|mere|scant|total|long|bloated|brisk|trim|modest|meag(?:er|re)|generous|allotted))*$", r"(?:[.,;:!?)]| (?:of (?:it|screen|film|plot|story)|long|the|it|it's|and|but|though|as|are|is|go|goes|pass|fly|runtime|seem|feels?|felt|with|you|i|we|before)\b|$)", 20),
    ("brisk N", r"\b(?:a|an|the|this|these|those) (?:[a-z-]+(?:,| and) |very |rather |pretty |truly |mere )*(?:dull|neat|brutal|solid|nice|boring|tiresome|painful|enjoyable|entertaining|wasted|sluggish|mind-numbing|fun-filled|action-packed|fun|quick|fast|pleasant|miserable|dreary|zippy|sharp|cool|lively|engrossing|gripping|entire|whole|full|total|precious|good|brisk|tight|taut|lean|short|brief|swift|trim|crisp|scant|mere|breezy|speedy|compact|snappy|economical|bloated|punishing|gruell?ing|interminable|whopping|merciful|generous|excruciating|agonizing|agonising|fast-moving|fast-paced|unbearable|epic|bare|skimpy|leisurely|butt-numbing|numbing|slim|modest|hefty|sprawling|tedious|overlong|long|endless)$", r"(?:[.,;:!?)—]|$| (?:in|and|but|of|with|that|at|from|this|the|it|seem|feel|to (?:tell|watch|get through)|—))", 20),
    ("the N of the film", r"\b(?:the|its|all|these|those|for)(?: (?:entire|whole|full|total|some|scant|mere))*$", r" (?:of (?:the|this) (?:[a-z]+ )?(?:film|movie|picture)|of it\b|(?:that )?(?:it|the (?:film|movie)) (?:lasts|runs|takes|goes on))", 60),
    ("works at N", r"\b(?:works?|worked|moves?|moved|even|and|but|though|still|feels? [a-z]+|drags?|sags?|lean|brisk|tight|trim|overlong|bloated|short|long),? at$", r"(?:[.,;:!?)—]|$| (?:it|the (?:film|movie)|this)\b)", 45),
    ("the film takes N", r"\b(?:film|movie|picture|feature|it|this|which|(?:whole|entire) thing|@title\"?)(?: (?:only|just|itself|really|still))? (?:takes?|took|has|had|is (?:rather |very |pretty |too |quite )?long,?(?: at)?|needs|fills?|uses)(?: up)?(?: (?:a|an|the|full|only|just))*$", r"(?:[.,;:!?)—]|$| (?:to (?:tell|say|do|unfold)|—|-|but|and)\b)", 60),
    ("way to spend N", r"\bways? to (?:spend|pass|while away|kill|fill|waste)(?: (?:a|an))?$", "", 60),
    ("a film, N,", r"\b(?:film|movie|picture|feature|epic)(?: itself)?,$", r"(?: long)?,", 60),
    ("N-minute waste", r"(?:^|[ ,(])(?:an?|the|this|its|that|whole|entire|full|almost|nearly|over)(?: [a-z-]+,?){0,2}$", rf"[ -](?:long[ -])?(?:(?!of\b)[a-z'-]+,? ){{0,2}}?{_WASTE}\b", 55),
    ("cut down to N", r"\b(?:cut|trimmed|edited|reduced|chopped|hacked|whittled|pared|slashed|shortened|truncated|boiled|condensed)(?: (?:back|down))? to(?: (?:an?|just|only|about|a mere|its current))*$", "", 5),
    ("N-minute thing", r"(?:\b(?:an?|the|this|its|his|her)|@any's)(?: [a-z-]+,?){0,3}$", rf"[ -](?:long )?(?!(?:[a-z-]+ )?{_NO_FILM}\b)[a-z'-]+(?: [a-z'-]+)?(?=[.,;:!?)]|$| (?:that|which|was|is|with|about|by|and|from)\b)", 62),
    ("in the film's N", r"\b(?:in|within|over|during|throughout|through|for) (?:its|the film's|the movie's|the picture's|the whole|the full|the entire|the|all|just|only|this)(?: [a-z]+)?$", r"(?: [a-z-]+)? (?:of (?:it|screen ?time|this (?:film|movie))|that (?:it|the (?:film|movie)) (?:runs|lasts)|runtime|running)", 20),
    ("it is only N", r"\b(?:it|film|movie|picture|but|and|though)(?:'s| is| was)(?: only| just| barely| hardly| all of| a mere| a brief)*$", r"(?:[.,;:!?)]|$| (?:long|and|but|so)\b)", 5),
    ("N of fun", r"(?:^|\b(?:after|is|was|'s|offers|gives|get|got|for|through|endure[sd]?|into|spent|wasted|with|than)|[,—(-])$", r" of (?:[a-z]+ ){0,2}(?:entertainment|fun|boredom|tedium|nothing|garbage|crap|drivel|nonsense|torture|misery|action|laughs|laughter|enjoyment|pain|suspense|mayhem|gore|cinema|escapism|chaos|trash|junk|agony|hell|pleasure|viewing|movie|film)\b", 60),
    ("N of film", r"(?:^|[ ,-])(?:here are|there are|you get|it's|is|offers|delivers|provides|get|into|gives (?:us|you)|sit through|it is|,)?$", r" of (?:pure|sheer|solid|nothing|non-?stop|unrelenting|unmitigated|fun|entertainment|utter|complete|wall-to-wall|holiday|mindless|relentless|total|my life|your life|garbage|crap|boredom|tedium|torture|celluloid|drivel|dreck|nonsense)\b", 25),
    ("(N)", r"(?:^|[(\[])$|[/|,;•·] ?$|[.!?*)] $", r" ?(?:[)\]/|;•·]|\.?$|, (?:colou?r|b&w|black|rated|usa?|uk|19|20|not rated|unrated|pg|r\b))", 30),
    ("a version, N,", r"\b(?:version|cut|print|edition|work-?print|work print|assembly|edit|tape)\b(?:(?!making|documentar|featurette|interview)[^\n.;:()]){0,36}[,:(—] ?(?:at|running|which runs)?$", r"(?:[.,;)]|$)", 45),
    *LOOSE,
    ("N as no clock tells it", "", r"", 62),
)  # fmt: skip
_ROWS = tuple(
    (n, re.compile(expand(b)) if b else None, re.compile(expand(a)) if a else None, least) for n, b, a, least in _CONTEXTS
)

#: What is no length of the film: parts of it, feelings, other clocks.
_NOT_BEFORE = re.compile(
    r"\b(?:first|last|final|opening|closing|next|another|other|every|each|remaining|felt like|feels? like|feeling like|"
    r"seem(?:s|ed)?(?: like| to run| to last)?|swear it was|swore it was|thought it was|more like|after|in about|within|every|extra|additional|some|"
    r"than|past|until|by|wait(?:ed|ing)?|less than|took|takes|take|only another|slept|lose|cut(?: by| out)?|trim(?:med)?(?: by| out)?|missing|shorter|longer|"
    r"under the|mark|about|up to|approximately|the best|the worst|a good|good|whole other|gave up after|(?:the )?(?:feature|documentary|featurette|extra|special feature)s?(?: \()?|(?:episodes?|instal+ments|chapters)(?: \w+)?)"
    r"(?: (?:a|an|the|at|around|about|roughly|nearly|almost|just|over|only|least|another))*$"
)
_NOT_AFTER = re.compile(
    r"^[ -](?:mark\b|scene|take\b|shot\b|sequence|segment|gag|sketch|stretch|walk|drive|ride|nap|later|ago|away|before|earlier|longer|shorter|"
    r"less|more|extra|too|deleted|wait|interview|documentary (?:on|about) the|featurette|making|commentary|in(?:to)?\b(?! length)|after|from|to (?:live|go|kill|spare|find|save)|"
    r"prologue|opening|intro|finale|climax|ending|speech|monologue|conversation|flashback|montage|battle|fight|chase|episodes?|pilot|sitcom|slot|tv slot|"
    r"documentary,? (?:the )?(?:[\ue002\ue004\ue005\"]|about|on|called|entitled|titled|featuring|directed|made|by)|(?:[a-z]+ ){0,2}(?:short|short film|documentary|film|movie),? (?:called |titled |entitled )?[\"']?[\ue004\ue005]|of (?:footage|added|additional|extra|deleted|new|cut|missing|screen|dialogue|the (?:film|movie|running)|this (?:film|movie)|plot|story|material|his|her|actual|it\b)|for|each|apart|every|drive|shift|job|flight|trip|worth of|deadline|a (?:day|week))"
)
_FELT = re.compile(r"\b(?:felt|feels?|seem(?:s|ed)?|might as well|like|longest(?! (?:version|cut|print|edition)\b)|could(?:'ve| have)|should(?:'ve| have)?|would(?:'ve| have)?|ought to|if it (?:had|were)|need(?:s|ed)? to be|better (?:at|as|if)|told in|instead of)\b[^.;,]{0,40}$")


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
    for name, before, after, least in _ROWS:
        ahead = (before.search(lead) or (name in _WITH_ARTICLE and before.search(place.before.rstrip())) or None) if before else None
        behind = after.match(place.after) if after else None
        if minutes < least or (before and not ahead) or (after and not behind) or not _own(name, place, lead, minutes, plural=hit.match[0].endswith("s")):
            continue
        yield _draft(hit, place, name, minutes, approx, (ahead, behind))
        return


#: A line that lists what else a disc has.
_OF_EXTRAS = re.compile(r" *(?:(?:disc|bonus|special) )?(?:extras|features|supplements|material|bonus)\b ?:")


#: So many minutes of one's life, or "after" which it is over, are a whole film.
_AN_EVENING = 62
_SAT_OUT = re.compile(r"\bafter(?: (?:all|those|these|the))?$")
_A_VERSION = re.compile(r"[ -](?:long )?(?:version|cut|print|edition)\b")
_LEFT = re.compile(r"\b(?:walked out|turned (?:it )?off|gave up|left the|fell asleep|switched (?:it )?off|stopped watching|bailed|quit)\b")


def _own(name: str, place: Near, lead: str, minutes: Decimal, *, plural: bool) -> bool:
    if is_loose(name):
        other = _NOT_AFTER.search(place.after) or _FELT.search(lead)
        return loosely_own(name, minutes, place, free=not other)
    if name in ("(N)", "N-minute film") and _PIECE_BEFORE.search(place.before):
        return False
    if name in ("runs N", "clocks in at N", "a version, N,") and _OF_PIECE.search(place.before):
        return False
    if name == "a version, N,":
        return not (_NOT_AFTER.search(place.after) or _FELT.search(lead))
    if name in ("running time of N", "N running time"):
        return _FELT.search(lead[-25:]) is None
    if name in ("the N of the film", "cut down to N"):
        return _FELT.search(lead) is None
    if name in ("the film takes N", "way to spend N"):
        return not (_NOT_AFTER.search(place.after) or _FELT.search(lead))
    if name == "N as no clock tells it":
        return bool(minutes % 10 and minutes % 15) and not _PART.search(lead) and not _UNLIKE.search(place.after) and _free(place, lead)
    if plural and name == "N-minute thing":
        return False
    if plural and place.after.startswith((" cut", " trimmed", " excised", " were", " have been")):
        return False
    if _NOT_AFTER.search(place.after) or _FELT.search(lead):
        return name == "runs N" and not _FELT.search(lead) and place.after[:1] != "-" and not _NOT_AFTER.search(place.after)
    if name == "runs N" and minutes < 40 and re.search(r"\b(?:that|which) ", lead[-20:]):
        return False
    if name == "N-minute film" and _SHORT_BESIDE.search(place.before) and re.match(r"[ -](?:[a-z@-]+ |[\ue001-\ue005] ){0,2}(?:short|documentary|cartoon)\b", place.after):
        return False
    if name == "N of film" and "life" in place.after[:14] and (minutes % 10 == 0 or minutes % 15 == 0):
        return minutes >= _AN_EVENING and "min" in place.typed.shadow[place.start : place.end]
    if name == "N-minute film" and place.before.endswith("by the ") and _A_VERSION.match(place.after):
        return True  # judged by it, not longer by so much
    if name in ("N of fun", "N of film") and minutes >= _AN_EVENING and _SAT_OUT.search(place.before.rstrip()) and not _LEFT.search(place.sentence):
        return True
    return name in ("runs N", "clocks in at N", "at N", "N long", "rather long, N", "wraps up in N", "N flies by") or _NOT_BEFORE.search(place.before.rstrip()) is None


def _free(place: Near, lead: str) -> bool:
    """Whether nothing round a length makes it that of a part, of a feeling or of another clock."""
    return not (_NOT_AFTER.search(place.after) or _FELT.search(lead) or _NOT_BEFORE.search(place.before.rstrip()))


#: A length that is no round one is a running time wherever an hour and more of watching is spoken of, but for these.
_PART = re.compile(
    r"\b(?:over|for|some|an extra|cuts?|restored|trimmed|shaved|added|lost|runs? to|[A-Z])$|\b(?:disc|discs|supplements?|extras?|documentar(?:y|ies)|featurettes?|interviews?|commentar(?:y|ies)|episodes?|"
    r"series|game|match|flight|drive|record|album|concert|speech|minutes?|at the|around the|mph|miles)\b[^.;]{0,60}$"
)
_UNLIKE = re.compile(r"^(?: (?:per|an?|each|after|before|into|later|earlier|past|old|apart|for|of (?:extras|bonus|material|music|deleted))\b|[ -](?:mark|episodes?|documentar|featurette|special|interview|making|concert|slot|score|suite|album))")


#: A piece on the disc stands before the brackets: '"The Music" (42 min.)', "an interview (18 min.)".
_PIECE_BEFORE = re.compile(
    r"(?:\"[^\"\n]{1,60}[\"']|\"[\ue004\ue005]\"?|\b(?:documentar(?:y|ies)|featurettes?|making[- ]of|interviews?|commentar(?:y|ies)|conversation|q ?& ?a|trailers?|piece|short|essay)"
    r"(?: (?:with|by|on|about) [^\n.;()]{2,40})?) ?\($"
)
#: A piece on the disc runs so long.
_OF_PIECE = re.compile(
    r"\b(?:documentar(?:y|ies)|featurettes?|making[- ]of|interviews?|commentar(?:y|ies)|conversation|q ?& ?a|supplements?|trailers?|chat|retrospective|profile)\b"
    r"[^\n.;]{0,60}?,?(?: (?:that|which|and|it|each|this|one))? (?:all |together )?(?:runs?|running|ran|clock(?:s|ing)? in|lasts?|lasting)(?: [a-z]+){0,3} ?$"
)
#: A short or a documentary that goes with the film is another.
_SHORT_BESIDE = re.compile(r"\b(?:with|plus|by|preceded by|includes?|including|features?|also|and|there is|there's|extras|on|as well as) an?(?: [a-z]+,?){0,3} $")
_NEVER_WAS = re.compile(r"^[ -]?(?:long )?(?:version|cut|print|edit)(?: (?:that )?(?:he|she|they|[\ue001-\ue005]))? (?:begged|wanted|planned|promised|hoped|asked|fought|was never|never|does not exist|doesn't exist)")
_DREAMT = re.compile(r"\b(?:dreams? of|rumou?rs? of|remember(?:s|ing)?|legends? of|talk of)(?: (?:an?|the))* ?$")
_OPENING = re.compile(r"[ ,.;(—]*(?:(?:and|but|even|though|which|that)\b[ ,]*)?")
_DEFINITE = frozenset(("N-minute film", "N-minute thing", "N-minute waste", "N running time", "its N", "in the film's N", "the N of the film"))
_THE = re.compile(r"\b(?:the|its|this|(?:film|movie)'s)(?: (?:more|less) than| over| nearly| almost| entire| whole)? $")
_QUOTES_ON = frozenset(("N running time", "N long", "N-minute film", "N of film", "N-minute waste", "the N of the film"))


def _draft(
    hit: Hit, place: Near, name: str, minutes: Decimal, approx: str, found: tuple[re.Match[str] | None, re.Match[str] | None]
) -> Draft:
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
    if described and _WATCHED.search(place.before + hit.match[0]) and not (_FELT.search(place.before) or _NOT_AFTER.search(place.after)):
        yield hit.draft("90" if hit.match["part"] == "half" else "75", mention=hit.span("value"), assertion=Assertion.ASSERTED)


RULES: tuple[Rule, ...] = (
    Rule("running time", "runtime", LENGTH, build=_runtime),
    Rule("running time abbreviated", "runtime", ABBREVIATED, build=_runtime),
    Rule("a long hour and a half", "runtime", r"\b(?P<quote>(?P<value>(?:a|an|the|this|one|that|my) (?:(?!last|first|next|other|final)[a-z-]+,? ){0,2}?hour and (?:a |one )?(?P<part>half|quarter)))\b(?! (?:before|after|later|into|drive|away|from|of (?:my|our|sleep))| long (?:drive|trip|ride))", build=lambda hit: _hour_and(hit)),
    Rule("running time labelled", "runtime", rf"\b(?P<quote>{_TIME} ?(?:[:=—]|is|of|-) ?(?P<value>{SHORT}))(?![\w:/%]| ?(?:min|hour|hrs)| (?:to \d|words?|pages?|lines?|characters?))", build=_clock),
    Rule("this one runs N", "runtime", r"\b(?P<quote>(?:this one|it|the other|(?:cut|version|edition|print)) (?:now )?(?:runs|ran)(?: to)?(?: a full)? (?P<value>(?P<m>\d{2,3})(?P<ch>)(?P<cm>)))(?=[.,;:)]| and\b| against\b| to\b| but\b|$)", build=_clock),
    Rule("the other N", "runtime", r"\bminutes?\b[^\n.;]{0,60}?(?:,|;| and| while| whereas| but)+ (?P<quote>the (?P<version>(?:other|director's cut|theatrical (?:cut|version)|extended (?:cut|version)|longer (?:cut|version)|shorter (?:cut|version)|uncut version|original|new (?:cut|version)|[a-z]+ (?:cut|version|edition|print)))(?: (?:runs?|is|at|lasts?|clocks in at|comes in at|a|an|to))* (?P<value>(?P<m>\d{2,3})(?P<ch>)(?P<cm>)))(?=[.,;:)]|$|\n| (?:and|but|minutes?)\b)", build=_clock),
    Rule("the VERSION (N)", "runtime", r"\bmin(?:ute)?s?\b[^\n.]{0,80}? (?P<quote>the (?P<version>original|(?:[a-z]+ ){0,2}(?:cut|version|edition|print)|director's cut) \((?P<value>(?P<m>\d{2,3})(?P<ch>)(?P<cm>))\))", build=_clock),
    Rule("version runs N", "runtime", r"\b(?:version|cut|edition|print|release|original)\b[^\n.;()]{0,50}?,? (?P<quote>(?:runs?|ran|running|lasts|lasting|clocks in at|comes in at|at) (?:only |just |about |some |a full |nearly )?(?P<value>(?P<m>\d{2,3})(?P<ch>)(?P<cm>)))(?=[.,;:)]|$| (?:and|but|with|against|while)\b)", build=_clock),
    Rule("cut from N minutes to N", "runtime", r"\b(?:cut|trimmed|shorn|edited|reduced|chopped|hacked|whittled|pared|slashed|shortened)\b[^\n.;]{0,50}?\d{2,3}[ -]minutes?\b[^\n.;]{0,30}?,? (?P<quote>(?:down )?to (?:just |only |about |a mere |some )?(?P<value>(?P<m>\d{2,3})(?P<ch>)(?P<cm>)))(?=[.,;:)]|$| (?:and|but|for|in|by)\b)", build=_clock),
    Rule("instead of N", "runtime", r"\bminutes?,? (?P<quote>(?:instead of|rather than|not) (?:the )?(?:[a-z]+ )?(?P<value>(?P<m>\d{2,3})(?P<ch>)(?P<cm>)))(?=[.,;:)]|$)", build=_clock),
    Rule("against N", "runtime", r"\bminutes?,? (?P<quote>(?:against|versus|vs\.?|compared (?:to|with)|up from|down from|as opposed to) (?:the |its |an? )?(?:[a-z]+ ){0,2}?(?P<value>(?P<m>\d{2,3})(?P<ch>)(?P<cm>))(?: (?:of|for|in|on) the (?P<version>(?:[a-z']+ )?(?:release|cut|version|edition|print|tape|disc|dvd)))?)(?! ?(?:minutes?|seconds|hours))", build=_clock),
    Rule("] Nm.", "runtime", r"(?:[\])*★½] )(?P<quote>(?P<value>(?P<m>\d{2,3})(?P<ch>)(?P<cm>) ?m(?:ins?\b)?))(?=[.;,(]| \(|$)", build=_clock),
    Rule("runs 2h 5m", "runtime", r"\b(?P<quote>(?:runs|ran|running|clocks in at|clocking in at|lasts) (?:for |about |just |only |over )?(?P<value>(?P<m>\d{2,3})m|(?P<ch>\d)h ?(?P<cm>[0-5]?\d)m?))\b", build=_clock),
    Rule("the other N", "runtime", r"\b(?:minutes?|mins?\.?)[^\n.]{0,60}?[,;] (?:and |while |but |whereas )?(?P<quote>the (?:other|original|longer|shorter|director'?s cut|uncut|theatrical|extended|italian|american|british|german|french|japanese|european|english|uk|us|first|second|latter)(?: (?:version|cut|one|print|release))?,? (?:runs? |ran |is |at |was |lasts |lasted )?(?P<value>(?P<m>\d{2,3})(?P<ch>)(?P<cm>)))(?=[.,;)]|$)", build=_clock),
    *CERTIFICATES,
)  # fmt: skip
