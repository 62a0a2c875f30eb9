"""Titles of one word, of which an authority has many: only where the words before say that a film follows."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping

from recension.reading._lexicon import lines_of, phrases_of, words_of
from recension.reading.mentions._film_cues import film_around, film_behind, film_framed
from recension.reading.mentions._mention import NAME, TITLE, Mention
from recension.reading.other_films._series import number_behind
from recension.reading.text._text import Text

_FILMS = (
    "films?|movies?|flicks?|pictures?|classics?|hits?|thrillers?|comed(?:y|ies)|westerns?|musicals?|shockers?|slashers?"
    "|dramas?|epics?|blockbusters?|features?|cartoons?|series|shows?|sitcoms?|titles|remakes?|sequels?"
)
_COPIES = "remake|sequel|prequel|follow-?up|successor|rip-?off|knock-?off|clone|parody|spoof|imitation"
_MAKERS = "directors?|makers?|creators?|writers?|producers?|star|stars"
_PARTS = "scenes?|sequences?|music|score|theme|shots?|bits?|role|part|performance|turn|character|plot|ending"
_DONE = "appeared|starred|acted|played|worked|been|was|were"
_PRAISE = "wonderful|great|good|brilliant|excellent|superb|terrific|fine|memorable|funny"
#: What stands before a film's name and before little else.
_FILM_FOLLOWS = re.compile(
    rf"(?:\b(?:{_FILMS}) (?:like|such as|including|called|named)|\b(?:{_COPIES}) (?:of|to)"
    rf"|\b(?:(?:{_MAKERS}) (?:of|behind)|(?:people|team|guys|man|men) behind)"
    r"|\bto rival|\b(?:seen|watched|watching|rewatch\w*|rent|see|watch) (?:something like )?"
    rf"|\b(?:something|anything|nothing) like|\b(?:{_PARTS}) (?:in|from)|\b(?:{_DONE}|{_PRAISE}) (?:together )?in"
    r"|\b(?:cross|mix|blend|marriage|hybrid) (?:between|of)|\belements of|\bshades of|\bechoes of|\breminiscent of"
    r"|\bremind(?:s|ed) (?:me|us|one|you) of|\bthe (?:movie|film|mini-?series|sitcom)),?"
    r" (?:both |the original |say, |the |perhaps |maybe )?$"
)
#: In a text that writes titles in capitals one stands in them behind these.
_NAMED_BEFORE = re.compile(
    r"(?:\b(?:in|from|of|like|than|and|or|to|with|as|since|for|is|was|see|saw|seen|watch|the|both|after|before|made"
    r"|directed|meets?|by|on|did|original)|,|[A-Z][a-z]+'s|\() $"
)
_GREAT_BEHIND = re.compile(r"(?:'s)? (?:(?:on|of|in) (?:the )?)?[A-Z][\w']|'s [a-z]|[-/][\w]|\.[A-Z]|: [A-Z0-9]")
_PAIRED = re.compile(r" (?:and|&) [A-Z]")
_FRAME = re.compile(r"[A-Z]{2,}[,']? \ufffc|\ufffc'? [A-Z]{2,}|(?<!like )(?<!such as )(?<!including )\ufffc, [A-Z]{2,}")
_STRICT = frozenset().union(*map(words_of, ("common_openers", "not_names", "honorifics", "units")))
_OPENERS = _STRICT | words_of("ordinary_openers")
_PEOPLES = frozenset(name.split(" = ")[0].lower() + end for name in lines_of("peoples") for end in ("", "s"))
_GIVEN, _PLACES = words_of("given_names"), {p for p in phrases_of("places") if " " not in p}
_SHORT, _BACK = 4, 44
_OPENS = re.compile(r"(?:^|[.!?;:)\"\n] ?)$")
_GREAT_BEFORE = re.compile(r"\b([A-Z][\w.-]*) $")
#: "Quill's Brine".
_SOMEBODYS = re.compile(r"[A-Z][a-z]+(?:'s|s') $")


def lone_titles(
    text: Text, places: Iterable[int], found: Iterable[Mention], own: str, articled: Mapping[int, str]
) -> Iterator[Mention]:
    """Of the words of a text at `places`, in order, each a known title, those that stand as films do.

    `found` are the names spotted so far, `own` is the reviewed film's title, `articled` the titles that words are
    together with the article before them.
    """
    if text.lower_cased:
        return
    view, spans, habit = text.view, text.word_spans, None
    ends = {m.end for m in found if m.known and m.kind in (NAME, TITLE)}  # where a title ends another may be joined
    for word in places:
        start, end = spans[word]
        if not view[start].isupper():
            continue
        run = view[start:end].removesuffix("'s")
        past = start + len(run)
        within = _WITHIN.search(view, max(0, start - 3), start) is not None
        if within and (len(run) >= _SHORT or not run.isupper()) and _COPY_BEHIND.match(view, past):
            yield Mention(start, past, TITLE if run.isupper() else NAME, run.capitalize(), known=True)
        elif len(run) < _SHORT or run.lower() in (_STRICT if within else _OPENERS):
            continue
        elif run.isupper():
            if habit is None:
                habit = _writes_capitals(text, found, own)
            if habit and _in_capitals(view, start, end):
                ends.add(past)
                yield Mention(start, past, TITLE, run.capitalize(), known=True)
        elif run[1:].islower() and (
            _follows(view, start, end, run)
            or _is_joined(view, start, end, run, ends)
            or _is_numbered(view, start, past, run)
        ):
            ends.add(past)
            whole = run if _OF_ARTICLE.match(view, past) else articled.get(word, run)
            yield Mention(start, past, NAME, whole, known=True)


#: What is made after a film, and after little else: "these Brine knock-offs", "a BRINE-like crawl".
_COPY_BEHIND = re.compile(
    r"(?: (?:(?:knock|rip)-?offs?|copycats?|clones?|wannabes?|imitators?|sequels)|-(?:like|esque))\b"
)
#: What the article before a title belongs to: "the Brine sequels".
_OF_ARTICLE = re.compile(
    r" (?:[a-z]+ )?(?:films?|movies?|series|franchise|trilogy|saga|sequels?|episodes?|cartoons?|remakes?|fans?|style)\b"
)
_WITHIN = re.compile(r"[a-z,] $")
#: What stands behind an ordinary word that a film is called by.
_PAUSE = re.compile(r"[,.;:!?)]|$| (?:and|or|but|with|without|which|was|is)\b")
#: What joins the titles of a row, or of a cross between films.
_JOIN = re.compile(r"(?: \((?:18|19|20)\d\d\))?(?:, (?:and |or )?(?:even )?| and | or | meets | & )$")
_SURNAMES = words_of("film_surnames") | words_of("historical_surnames")


def _is_numbered(view: str, start: int, past: int, run: str) -> bool:
    """Whether a great word within a sentence has the number of a part behind it: "Bloodsalt 2"; no "Elizabeth II"."""
    number = number_behind(view, past)
    plain = number and number[0] == " " and run.lower() not in _GIVEN | _OPENERS and run not in _PLACES
    great = _GREAT_BEFORE.search(view, max(0, start - _BACK), start)
    return bool(plain) and great is None and _WITHIN.search(view, max(0, start - 3), start) is not None


def _is_joined(view: str, start: int, end: int, run: str, ends: Container[int]) -> bool:
    """Whether a great word is joined to a title right before it: "Jaws and Brine", "Jaws meets Brine"."""
    join = _JOIN.search(view, max(0, start - 18), start)
    if join is None or join.start() not in ends:
        return False
    crossed = join[0] == " meets "
    named = run.lower() in _SURNAMES or (not crossed and run.lower() in _GIVEN)
    return not (named or run in _PLACES or run.lower() in _PEOPLES or _GREAT_BEHIND.match(view, end))


def _writes_capitals(text: Text, found: Iterable[Mention], own: str) -> bool:
    """Whether a text that does not shout writes titles in capitals: the film's own, or one of several words."""
    if len(own) >= _SHORT and own.upper() in text.view and own.upper() != own:
        return True
    return any(m.kind == TITLE and " " in (run := text.view[m.start : m.end]) and run.isupper() for m in found)


def _in_capitals(view: str, start: int, end: int) -> bool:
    """Whether a word in capitals stands by itself behind what names a film."""
    around = f"{view[max(0, start - 14) : start]}\ufffc{view[end : end + 14]}"
    return _NAMED_BEFORE.search(view, max(0, start - 24), start) is not None and not _FRAME.search(around)


def _follows(view: str, start: int, end: int, run: str) -> bool:
    """Whether a great word stands where a film's name does, and is no given name, no place and no part of a name."""
    past = start + len(run)
    behind = view[past : past + _BACK]
    framed = film_framed(view[max(0, start - _BACK) : start].rpartition("\n")[2].lower(), behind)
    given = run.lower() in _GIVEN and (_PAIRED.match(behind) or not framed)
    if given or run.lower() in _PEOPLES or run in _PLACES or (_GREAT_BEHIND.match(behind) and not film_behind(behind)):
        return False
    before = view[max(0, start - _BACK) : start]
    if _SOMEBODYS.search(before):
        return True
    great = _GREAT_BEFORE.search(before)
    if great and not (great[1].lower() in _OPENERS and _OPENS.search(before, 0, great.start(1))):
        return False
    before = before.rpartition("\n")[2].lower()
    if framed:
        return True
    if run.lower() in _OPENERS:
        return _FILM_FOLLOWS.search(before) is not None and _PAUSE.match(behind) is not None
    return _FILM_FOLLOWS.search(before) is not None or (before[-1:] == " " and film_around(before, behind))
