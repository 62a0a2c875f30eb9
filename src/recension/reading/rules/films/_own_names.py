"""What looks like another film's title and is a name of the reviewed film, of its heading or of a note."""

import re
from itertools import pairwise

from recension.reading.matching._near import is_short_own, knows_own
from recension.reading.matching._rules import Hit
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mentions import NAME, QUOTED, TITLE, Mention
from recension.reading.rules.films._dated_films import HEAD
from recension.reading.rules.films._related_words import STATED, lead_of, relation_of
from recension.reading.rules.films._title_places import as_reviewed
from recension.reading.title import key_of
from recension.values import fold

#: What stands behind these is another film than the one likened to it.
_LIKENED = re.compile(
    r"\b(?:hybrid|cross|mix(?:ture)?|blend|combination|marriage|mash-?up|knock-?off|rip-?off|copy|clone|remake|sequel|imitation|version|answer) (?:of|between|to)(?: an?| the)? \"?$"
    r"|\b(?:unlike|than|reminiscent of|reminds? (?:me|one|you|us) of|reminded (?:me|us) of|compared (?:to|with)|same breath as(?:,? say,?)?|part|meets|since) (?:the )?\"?$"
    r"|(?:^|\n|[.!?;,] |\b(?:so|or|just|rather|please|instead) )(?:see|watch|rent|try|get|read|stick with|go see|check out) (?:the )?\"?$"
)


def may_be_own(hit: Hit, m: Mention, relation: str) -> bool:
    """Whether a title may be the reviewed film's, in a text that does not surely tell which that is."""
    if (
        hit.typed.known.sure
        or m.name == hit.typed.known.beside
        or (relation and not relation.startswith("same_"))
        or hit.words("year")
        or _LIKENED.search(hit.typed.shadow, max(0, hit.match.start() - 40), hit.match.start())
        or knows_own(hit.typed)
        or _MET.match(hit.typed.shadow, hit.match.end("value"))
    ):
        return False
    titles = [t.name for t in hit.typed.mentions if t.kind in (TITLE, QUOTED)]
    if titles.count(m.name) <= _OFTEN and (_in_a_row(hit, m) or _OF_SOMEBODY.search(hit.typed.shadow, max(0, hit.match.start() - 6), hit.match.start())):
        return False
    if titles.count(m.name) > _OFTEN:
        return not m.known or _is_likely_own(hit, m)
    outside = HEAD < m.start < len(hit.typed.text.view) - HEAD  # a review names its film at either end
    first = m.kind == NAME or m.name == titles[0]
    return first and not outside and (not m.known or (_is_likely_own(hit, m) and _is_reviewed(hit)))


_OFTEN = 2


def _is_reviewed(hit: Hit) -> bool:
    """Whether a title stands as that of what one reviews: nine in ten that do not are another film's."""
    start, end = hit.match.span("value")
    return as_reviewed(lead_of(hit.typed.shadow, start), hit.typed.shadow[end : end + _BEHIND])


_BEHIND = 80


def _is_likely_own(hit: Hit, m: Mention) -> bool:
    """Whether a title that the authority knows is the one that the text most likely calls its film by."""
    own = hit.typed.known.own
    return own is not None and own.chance >= _LIKELY_OWN and own.key == key_of(m.name)


_LIKELY_OWN = 0.2


#: "'Night Ferry' meets 'High Water'": neither is what is reviewed.
_MET = re.compile(r"[,\"']* (?:meets|crossed with|mixed with|by way of|on (?:steroids|acid|speed|crack)) ")
#: "Ada Quill's 'Night Ferry'", said by the way.
_OF_SOMEBODY = re.compile(r"[\ue001\ue002]'s \"?$")
_JOINED = re.compile(r"[\"'_*]{0,2}(?: \((?:18|19|20)\d\d\))?(?:,? and |,? or |, )[\"'_*]{0,2}")


def _in_a_row(hit: Hit, m: Mention) -> bool:
    """Whether another title is joined to a title, which a review's own film seldom is."""
    titles = [t for t in hit.typed.mentions if t.kind == TITLE and t.known and t.words > 1 and t.name != m.name]
    view = hit.typed.text.view
    return any(
        _JOINED.fullmatch(view, min(t.end, m.end), max(t.start, m.start)) for t in titles if abs(t.start - m.start) < _REACH
    )


_REACH = 90


def is_own_name(hit: Hit, m: Mention, lead: str, after: str) -> bool:
    """Whether a title is the reviewed film's by another name, or stands in a heading, a note or a list of such names."""
    start = hit.match.start("value")
    if fold(m.name) in _other_names(hit.typed):
        return True
    if _OTHER_NAME.search(hit.typed.shadow, max(0, start - _BETWEEN), start) or _KNOWN_AS.search(lead[-_AS_FAR:]) or _OTHER_TITLES.match(
        hit.typed.shadow, hit.typed.line_at(start)[0]
    ):
        return True
    if _ALSO_CALLED.match(after) and any(o.own for o in hit.typed.within(hit.match.end(), hit.match.end() + 30)):
        return True
    short = _is_short_form(hit, m) and relation_of(lead, after) not in STATED and not _EARLIER.search(lead)
    return short or _is_heading(hit, m) or _of_headline(hit, m) or _opens_own_title(hit, m) or is_footnote(hit, start)


def _opens_own_title(hit: Hit, m: Mention) -> bool:
    """Whether a name is the reviewed film's title up to its first comma: "Lamp" for "Lamp, Wick and Oil"."""
    return is_short_own(hit.typed, m) or any(t.lower().startswith(f"{m.name.lower()},") for t in hit.typed.known.titles)


#: "Quill's earlier, sadder effort, 'Lamp'": no short form of "The Long Lamp", which came after it.
_EARLIER = re.compile(r"\b(?:earlier|previous|prior|preceding)(?:,? [a-z-]+){0,3} (?:film|movie|picture|effort|version|attempt|outing|adaptation),? [\"'*_]{0,2}$")
#: What stands between two names of one film.
NAMED_ALSO = re.compile(
    r"[\"'*_]{0,2}[,!]? ?(?:\(?(?:aka\.?:?|a\.k\.a\.?:?|also (?:known|released) as|(?:is )?an alternat(?:e|ive) title (?:for|of))|\(or) ?(?:the )?[\"'*_]{0,2}(?:the )?", re.I
)
_BETWEEN = 24


@once_a_text
def _other_names(typed: Typed) -> frozenset[str]:
    """The names that a text gives its film beside the title, wherever they stand, folded: "X" aka "Y".

    Where no film is known what a text opens with is its film.
    """
    titles = [m for m in typed.mentions if m.kind in (TITLE, QUOTED)]
    others: set[str] = set()
    for one, other in pairwise(titles):
        if not NAMED_ALSO.fullmatch(typed.text.view, one.end, other.start):
            continue
        names = {fold(one.name), fold(other.name)}
        opens = not typed.known.sure and one.start < _OPENING
        if one.own or other.own or opens or not others.isdisjoint(names):
            others |= names
    return frozenset(others)


#: A text opens with what begins before this.
_OPENING = 4


#: A title with a number: the bare word is the first film's.
_OF_A_ROW = re.compile(r"\b(?:[2-9]|I{2,3}|IV|VI{0,3}|Part|Two|Three)\b")


def _is_short_form(hit: Hit, m: Mention) -> bool:
    """Whether one word without a year is of the reviewed film's own longer title: "Paris" for a film set there."""
    own = (
        word
        for title in hit.typed.known.titles
        for word in fold(title).split()
        if " " in title and not _OF_A_ROW.search(title)
    )
    if m.known and _OF_A_SERIES.match(hit.typed.shadow, hit.match.end("value")):
        return False  # "the _Saltwater_ pictures"
    return hit.typed.known.sure and not hit.words("year") and m.words == 1 and fold(m.name) in own


_OF_A_SERIES = re.compile(r"[\"']? (?:pictures|films|movies|series|franchise|trilogy|saga|sequels|universe)\b")


#: What stands before a name that a film was made, shown or sold under.
_KNOWN_AS = re.compile(
    r"\b(?:a\.?k\.?a\.?|re-?titled|re-?named|retitling it|under the (?:[a-z]+ )?(?:titles?|names?)(?: of)?|(?:working|alternate|alternative|english|american|video) titles?,?(?: was| is| of)?|"
    r"translat(?:es|ed) (?:literally )?(?:as|to|into)|(?:better|also|otherwise|best|variously) known (?:[^\n,.;]{1,30} )?as|chang(?:ed|ing) (?:its|the) (?:title|name) (?:[^\n,.;]{1,40} )?to"
    r"|(?:re-?released|released|filmed|shot|marketed|sold|issued|reissued|distributed|advertised|entitle)\b[^\n.;]{0,70}(?<!year)(?<!time)(?<!day)(?<!month)(?<!week)(?<!well)(?<!soon)(?<!such)(?<!summer)(?<!studio)(?<!style) as)[,:]? (?:the )?[\"'(]*$"
)
_AS_FAR = 110


#: Behind a title, before another name of the same film: '"Night Ferry" aka "The Glass Ferry"'.
_ALSO_CALLED = re.compile(r"[\"']{0,2},? \(?(?:aka|a\.k\.a|also known as|released as)\b")
#: A title in brackets right behind a title is another name of the same film.
_OTHER_NAME = re.compile(r"[\ue004\ue005][\"']{0,2}(?:,? (?:aka\.?|a\.k\.a\.|also known as) (?:the )?[\"']?| \((?:aka\.? |a\.k\.a\. |or |also known as )?(?:the )?[\"']?)$")


def is_footnote(hit: Hit, start: int) -> bool:
    """Whether a title stands in a note that names books: "[^1]: Ada Quill, _My Life_"; a note in sentences names films."""
    shadow = hit.typed.shadow
    line = shadow.rfind("\n", 0, start) + 1
    opens = shadow.rfind("\n\n", 0, line) + 2 if "[^" in shadow[max(0, line - 200) : line] else line
    return shadow.startswith("[^", opens) and _TELLS.search(shadow, start - min(start - opens, 90), start + 60) is None


#: What tells something rather than cites.
_TELLS = re.compile(r"\b(?:his|her|their|this|that|was|were|would|wouldn't|didn't|returned|starred|played|remake|sequel|reviews? of|my|i)\b")


#: Behind such a label stand other names of the reviewed film.
_OTHER_TITLES = re.compile(
    r"(?:(?:alternat(?:e|ive)|original|other|foreign|working|english|us|uk) titles?(?: include)?|a\.?k\.?a\.?|also known as) ?:"
)


_LONGEST_HEADLINE = 120


def _is_heading(hit: Hit, m: Mention) -> bool:
    """Whether a name in capitals fills a line by itself: the head of a column or whoever signs it."""
    view = hit.typed.text.view
    alone = view[max(0, m.start - 2) : m.start].strip(' -*~"') in ("", "\n") and view[m.end : m.end + 2].strip(' -*~"')[
        :1
    ] in ("", "\n")
    starts = m.start < 2 or "\n" in view[max(0, m.start - 3) : m.start]
    return alone and starts and view[m.start : m.end].isupper() and m.words > 1


def _of_headline(hit: Hit, m: Mention) -> bool:
    """Whether a name is half of the text's headline, whose other half is the reviewed film: "The Long Night: Looking Back at X"."""
    view = hit.typed.text.view
    end = view.find("\n")
    if not 0 < end < _LONGEST_HEADLINE or m.end > end or view[m.start - 1 : m.start] == '"':
        return False
    return view[m.end : m.end + 1] in (":", "\n") and any(o.own and o.end <= end for o in hit.typed.mentions)
