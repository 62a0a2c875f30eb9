"""Names of those whom the words round them say are not in the film: left out of it, wanted for it, likened, only spoken of."""

import re

from recension.reading.matching._rules import Hit
from recension.reading.rules._people import P

#: What says that somebody has no part in it, or only ought to have one.
_NOT_IN_IT = re.compile(
    r"(?:,? (?:[a-z]+ly|however|alas|though|sure|just|simply),?)? (?:(?:is|was|are|were)(?: not|n't| nowhere| never)(?:(?: even| actually| really)? (?:in(?= (?:it|this|here|that|one|any|the (?:film|movie|picture|cast|credits|finished|final|released))\b|[.,;])|among (?:them|the (?:cast|players))|part of (?:it|this|the (?:film|movie|cast|crew))|(?:to be )?seen(?! (?:until|till|again|for|as)\b)|cast)\b|[.;])"
    r"|(?:do|does|did)(?: not|n't)(?: even| actually| really)? (?:play(?! it\b)|star|co-star|appear(?! to\b)|act(?! like\b| as\b| on\b| upon\b| h(?:is|er)\b)|turn up|show up|feature|portray)\b"
    r"|(?:has|had) (?:no (?:part|role|hand|share|say|place|business|credit)\b|nothing to do with (?:it|this|the (?:film|movie|picture|direction|making|script))\b)|never (?:appears?|plays?|played|stars?|starred|shows? up|turns? up)"
    r"|(?:do|does|did)(?: not|n't) (?:(?:direct|make|write)(?= (?:it|this|that|the (?:film|movie|picture|script))\b(?! (?:to|home|through|out|past|back|any|easy|work|look|seem)\b)|[.,;])|have an?y? (?:part|role|hand|say)\b)|appears? (?:only|merely|just) (?:as a|on a|in a|by) (?:still|poster|photograph|photo|picture|name)"
    r"|(?:is|was) (?:missing|absent)(?= (?:from|here|in|this)\b|[.,;])|should(?: have)? (?:be(?:en)? (?:cast|in)|play(?:ed)?|star(?:red)?)\b)"
)
_WISHED_IN = re.compile(r"\b(?:instead of|rather than|in place of|without|minus|replac(?:ed|ing)) $")
_WERE = re.compile(r" (?:was|were|had been|could (?:be|have been)|would (?:be|have been)) (?:in|here|there|cast|playing)\b")
_WISH = re.compile(r"\b(?:wish|if only) (?:that )?$")

_UNFIT = r"(?:old|young|busy|dear|expensive|costly|ill|sick|famous|tall|short|drunk)"
#: Behind a name: its bearer was wanted, asked, tried, and had no hand in it in the end; or is only thanked, or on the poster.
_WANTED = re.compile(
    rf"(?:,? who)? (?:(?:was|were|had been|being) (?:[a-z'-]+ ){{0,2}}(?:first|original|second|preferred|initial|early) (?:choice|pick|idea|thought)\b|(?:(?:was|were|proved) )?(?:far |much |already |thought |deemed )?too {_UNFIT}(?= (?:for|by then)\b| to (?:do|play|take|make|direct|come|be had)\b|[.,;])"
    r"|(?:had )?(?:turned (?:it|this|the (?:part|role|script|film|lead|job)|them) down|turned down|passed on|said no|walked (?:away|off)|dropped out|backed out|pulled out|couldn't be had|never (?:rang|called|wrote) back|signed and (?:bolted|left|withdrew)|declined|read for|tested for|fancied (?:it|the (?:part|role))|isn't (?:here|in it)|is not (?:here|in it)|was unavailable|wasn't available)"
    r"|(?:was|were|had been) (?:(?:first|originally|once|briefly|also) )*(?:(?:signed|pencill?ed(?: in)?|(?:(?<=first )|(?<=originally ))cast|dreamt|dreamed|tested|fired|sacked|let go|replaced|approached|considered|attached|announced|rumou?red|mooted|slated)(?: (?:to|for|with|as|and|in|of|until|after|before|when|because)\b|[.,;])"
    r"|(?:replaced|courted) by\b|offered (?:it|this|the (?:part|role|lead|job|script|film))\b|(?:supposed|meant|due|going|set) to (?:have|star|play|direct|make|do it|be in)\b)"
    r"|(?:gets|got|receives|received|has|is given) (?:a |the |special |his |her )*(?:thank-?you|thanks)\b|(?:is|was) (?:only |just |merely )?(?:thanked|namechecked|name-checked)|(?:is|was) listed (?:all over|everywhere|on|by)\b"
    r")"
    r"| (?:was|as) (?:the|an?)? ?[^\n.,;:()]{1,30} (?:for|until) [a-z]+ (?:days?|weeks?|months?)\b"
    r"|'s? (?:name|face|portrait|photograph|picture) (?:(?:is|was|appears|hangs|stares)(?: down)? )?(?:on|above|over|from) (?:the|an?|every) (?:[a-z]+ )?(?:posters?|sleeve|box|cover|wall|dvd|tape|door|marquee|sign)\b"
)
#: What might have come of somebody, of whom no credits tell.
_MIGHT = re.compile(r" (?:would|could|might|should)(?: well| easily| surely)? have (?:been|made|done|played|given|had|found|known|turned|brought|got)\b")
#: A row of names that ends right before this one shares what stands before its first.
_ROW = rf"(?:{P}(?:, and | and |, ))*"
#: Before a name: it is only thought, asked, spoken or denied.
_THOUGHT = re.compile(
    rf"(?:^|[.,;:!?(—\"] ?|\b(?:and|or|but) )(?:(?:even|only|just) )?(?:if|had|were|suppose|call me|give me|get me|may i suggest|i(?:'d| would)? suggest|somebody call|paging|was that|is that|wasn't that|isn't that|was it|is it|who needs|no|not|neither|nor|enough of|(?:so )?that's|longs? for|proposed|wanted|asked) (?:really |actually |only |just |the |a )?{_ROW}$|\bnominees?\b[^\n.;:]{{0,20}}? (?:next to|beside|alongside|with) {_ROW}$|\b(?:may|might|can) i suggest $|\b(?:would|could|might|should)(?: have)? (?:be|been) {_ROW}$"
)
#: What somebody has of another: "she has Ada Quill's neck".
_HAS_OF, _OF_THEIRS = (
    re.compile(r"\b(?:has|have|had|with|got|borrows?|borrowed|steals?|inherited|wears?|wearing|fills?|filling) (?:all |some |half |none |more )?(?:of )?$"),
    re.compile(r"'s? (?:[a-z-]+ )?(?:neck|eyes|voice|face|smile|looks|hair|nose|chin|jaw|cheekbones|legs|walk|swagger|timing|charm|delivery|mannerisms|shoes|build|grin|profile|talent|gift|charisma|intensity|presence|warmth|accent)\b"),
)  # fmt: skip
#: What would have come of it: "with Ada Quill as the priest this might have been dangerous".
_MIGHT_HAVE_BEEN = re.compile(r"[^\n.;:!?]{0,60}\b(?:this|it|that|he|she|we|you|they|the (?:film|movie|picture|part|role|result))(?:'d| might| would| could)(?: well| at least)? (?:have|be)\b")
#: What is somebody's and not they: "Ada Quill's outfit".
_THEIRS = re.compile(r"'s? (?:[a-z-]+ )?(?:outfit|company|studio|firm|offices?|employ|factory|agents?|estate|widow|house|wife|husband|son|daughter|brother|sister|cousin|fans?|band|songs?|albums?|books?|memoirs?|autobiography|biographer|films?|movies?|pictures?)\b")
#: "after Ada Quill went off to other things": whom somebody else took over from.
_AFTER, _GONE = re.compile(r"\b(?:after|when|before|once) $"), re.compile(r" (?:went off|left|quit|moved on|walked|bowed out|fell (?:out|ill)|died|was unavailable|lost interest)\b")
#: A sentence that asks who might be in it.
_ASKED = re.compile(r"(?:[a-z]+, )?(?:should|would|could|might|did|was|is|has|had|does|what if|how about|why not)\b[^\n]*\?\W*$")
_WITH = re.compile(r"(?:^|[.,;:!?(—] ?)(?:with|give us|put) $")
_REACH = 40


def is_left_out(hit: Hit) -> bool:
    """Whether the words beside a name say that its bearer is not in it: what credits know is no witness."""
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    before = max(0, start - 30)
    wished = _WISH.search(shadow, before, start) and _WERE.match(shadow, end)
    return bool(wished or _NOT_IN_IT.match(shadow, end) or _WISHED_IN.search(shadow, before, start))


def is_only_wanted(hit: Hit) -> bool:
    """Whether the words beside a name say that its bearer was only wanted for the film, or is thanked."""
    return _WANTED.match(hit.typed.shadow, hit.match.end("value")) is not None


def is_only_spoken_of(hit: Hit) -> bool:
    """Whether somebody of whom no credits tell was wanted for the film, or is asked after, thought into it, likened by a feature."""
    shadow, (start, end) = hit.typed.shadow, hit.match.span("value")
    line, line_end = hit.typed.line_at(start)
    lead = shadow[max(line, start - _REACH) : start]
    return bool(
        is_only_wanted(hit)
        or _MIGHT.match(shadow, end)
        or (_AFTER.search(lead) and _GONE.match(shadow, end))
        or (_THEIRS.match(shadow, end) and hit.mentions("value")[0].hand != "director")
        or _ASKED.match(shadow, line, line_end)
        or _THOUGHT.search(lead)
        or (_HAS_OF.search(lead) and _OF_THEIRS.match(shadow, end))
        or (_WITH.search(lead) and _MIGHT_HAVE_BEEN.match(shadow, end))
    )
