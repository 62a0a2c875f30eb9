"""What makes a length of time a running time: the words round it."""

import re
from typing import NamedTuple

from recension.reading.matching._rules import expand
from recension.reading.rules.measures._loose_lengths import LOOSE

_FILM = r"(?:film|movie|picture|feature|epic|flick|documentary|drama|comedy|thriller|western|musical|short|cartoon|programme|program|special|production|romp|opus|slog|mess|marathon|adventure|quickie|b-movie|miniseries|mini-series|version|cut|print|edit|edition|transfer|original|assembly|work-?print|restoration|biopic|biography|mockumentary|docudrama|travelogue)"
#: What a length of an hour or more is called that was watched.
_WASTE = (
    r"(?:waste|investment|bore|borefest|snoozefest|snooze|thrill[- ]ride|roller-?coaster|root canal|bloodbath|melodramas?|piece|journey|experience|"
    r"commercial|advertisement|advert|infomercial|music video|joke|torture|exercise|nightmare|train ?wreck|disaster|masterpiece|gem|treat|affair|"
    r"outing|entry|effort|offering|spectacle|yawn|programmer|oater|whodunit|chiller|noir|romance|satire|actioner|biopic|saga|concert|lesson|lecture|"
    r"tour|assault|onslaught|extravaganza|playing time|pilot|telefilm|telecast|talkie|silent|vehicle|yarn|tale|story|fantasy|spoof|farce)"
)
TIME = r"(?:running[- ]?time|run[- ]?time|runtime|length|duration)"

#: What lasts an hour and more in a life or on a disc.
_NO_FILM = r"(?:sessions?|class|lessons?|commute|trip|journey|flight|train|bus|wait|queue|interviews?|show|game|match|set|gig|workout|meeting|call|chat|talk|discussion|podcast|panel|q&a|reel|track|block|slot|tape|loop|period|window|limit|mark|version|cut|work day|shift|hike|massage|supplements?|extras?|featurettes?|broadcast|recording|course|debate|sermon|phone call)"

#: What makes a length of time the film's own: (name, words before, words after, least minutes). The first row decides.
_CONTEXTS: tuple[tuple[str, str, str, int], ...] = (
    ("running time of N", rf"\b{TIME}(?:'s)?(?: (?:of|is|was|now|at|to|down|for|being|runs?|as|listed|—|a|an|about|just|the film|it))*:? ?$", "", 1),
    ("N running time", "", rf"[ -](?:plus )?(?:long )?(?:or so )?{TIME}\b", 1),
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
    ("(N)", r"(?:^|[(\[])$|[/|,;•·] ?$|[.!?*)] ?$", r" ?(?:[)\]/|;•·]|\.?$|,? (?:colou?r\b|b&w|black and white|rated|not rated|unrated|pg\b|nc-?17|r[.,;)\n])|, (?:black|usa?|uk|19|20|r\b))", 30),
    ("a version, N,", r"\b(?:version|cut|print|edition|work-?print|work print|assembly|edit|tape)\b(?:(?!making|documentar|featurette|interview)[^\n.;:()]){0,36}[,:(—] ?(?:at|running|which runs)?$", r"(?:[.,;)]|$)", 45),
    ("oneself for N", r"\b(?:oneself|one sits|one watches|holds? (?:us|one|you|the screen)|keeps? (?:us|one|it up)|sustain(?:s|ed)? (?:it|this))\b[^\n.;]{0,20}\bfor$", r"(?:[.,;:!?)—]|$)", 60),
    ("discs, N,", r"\b(?:discs?|dvds?|blu-?rays?|tapes?|cassettes?|laserdiscs?|print|from @any|by @any),(?: (?:greenish|faded|soft|washed-out|[a-z]+ish),)?$", r"(?:[.,;]|$| of it\b)", 60),
    ("brought down from N", r"\b(?:brought|cut|trimmed|reduced|pared|shortened|whittled|boiled) (?:back )?(?:down )?from(?: (?:some|about|around|its|the|nearly|over))*$", "", 40),
    ("from N to N", r"\bfrom(?: (?:some|about|around|nearly|over))? \d{2,3} (?:minutes|min\.?)? ?(?:down )?to$", "", 40),
    ("got it at N", r"\b(?:got|had|saw|received|was given|were given|sold|ran) (?:it|the (?:film|picture))\b[^\n.;()]{0,30}\bat$", "", 40),
    ("a cut of N", r"(?:\b(?:the|an?|its|this|his|her)|\b[a-z]+'s|\b[a-z]+(?:er|ed|al|an|ish)|\b(?:rough|first|final|export|uncut|full)) (?:cut|version|print|edition|edit|assembly|restoration)(?: (?:that (?:runs|ran|lasts)|at|running))?$", r"(?:[.,;:)]|$| (?:is|was|and|that|which|with|on|from|to|instead|in|had|has|but)\b)", 40),
    ("N of it", r",(?: all)?$", r" of (?:it|them)(?=[.,;:)—])", 40),
    *LOOSE,
    ("N as no clock tells it", "", r"", 62),
)  # fmt: skip


class Context(NamedTuple):
    """Words that make a length of so many minutes and more a running time; no words before or after are asked for where
    there is no expression."""

    name: str
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None
    least: int


#: The first that fits decides.
CONTEXTS = tuple(
    Context(name, re.compile(expand(before)) if before else None, re.compile(expand(after)) if after else None, least)
    for name, before, after, least in _CONTEXTS
)
