"""Whose fact it is: the reviewed film's, or that of another film the sentence speaks of."""

import re
from bisect import bisect_left

from recension.reading.matching._near import is_short_own
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.other_films._songs import songs_in_marks

#: Words that bring the sentence back to the reviewed film.
_HERE = re.compile(
    r"\b(?:the (?:film|movie|picture) (?:also )?(?:stars?|features|is|was|has)|"
    r"this (?:film|movie|one|picture|version|time|remake|sequel|adaptation)|here|the present)\b"
)
#: Other works that no title names: their makers and players are not this film's.
_OTHER_WORKS = re.compile(
    r"\b(?:on (?:the )?(?:radio|stage|broadway)|in the original|in the (?:stage|broadway|radio|tv|bbc|"
    r"television|original|silent|earlier|previous|first|japanese|french|swedish|american|british|german|"
    r"(?:18|19|20)\d\d) (?:version|production|film|original|movie|series|show|play|one))\b"
)
#: Whoever goes on stage or is heard on the radio may be of the story; who plays a part there plays it elsewhere.
_ON_STAGE = re.compile(r"on (?:the )?(?:stage|radio)")
_PLAYED = re.compile(
    r"\b(?:play(?:ed|ing)|starred|originated|created|part|role|saw|seen|version|repris\w+|adapt\w+|broadway)\b"
)
_ELSEWHERE = re.compile(rf"{_OTHER_WORKS.pattern}|\bon (?:the )?television\b")
_MOST_APART = 160
#: How far before a title the clause may begin that it stands in.
_CLAUSE = 120


class Subjects:
    """The films that a text's sentences speak of."""

    def __init__(self, typed: Typed) -> None:
        self._typed = typed
        self._marks = _marks(typed)
        self._places = [place for place, _ in self._marks]

    def of(self, start: int, end: int, *, of_versions: bool = False, of_people: bool = True) -> str:
        """The subject of what stands in shadow[start:end]: the film last spoken of before it in its clause.

        `of_versions`: it is said of copies and cuts, so "in the American version" names one of this film.
        `of_people`: on television they played in other things, where a film is only shown.
        """
        line, line_end = self._typed.line_at(start)
        apart = _ELSEWHERE if of_people else _OTHER_WORKS
        elsewhere = None if of_versions else apart.search(self._typed.shadow, line, min(line_end, end + 60))
        if elsewhere and _ON_STAGE.fullmatch(elsewhere[0]) and not _PLAYED.search(self._typed.shadow, line, line_end):
            elsewhere = None  # "Zora (Ada Quill) comes on stage drunk"
        if elsewhere and not _HERE.search(self._typed.shadow, elsewhere.end(), max(start, end)):
            between = self._typed.shadow[min(elsewhere.end(), end) : max(elsewhere.start(), start)]
            if _still(between) and not _NEXT_PLAYER.search(self._typed.shadow, elsewhere.end(), end + 12):
                return f"film:{elsewhere[0]}"
        for k in range(bisect_left(self._places, start + 1) - 1, -1, -1):  # a title that opens the match counts
            place, subject = self._marks[k]
            if place < line or start - place > _MOST_APART or subject == "film":
                return "film"
            between = self._typed.shadow[place + 1 : start]
            if (")" in between and "(" not in between) or _tells_who(self._typed.shadow, place, between):
                continue  # a title in brackets tells who somebody is, not what is spoken of
            return subject if _still(between) else "film"
        return "film"

    def carried(self, start: int) -> str:
        """The film that the sentence before speaks of last, where it is another and nothing since turns back."""
        line = self._typed.line_at(start)[0]
        before = self._typed.shadow.rfind("\n", 0, max(line - 1, 0)) + 1
        k = bisect_left(self._places, line)
        if line == 0 or self._typed.shadow[max(line - 2, 0) : line] == "\n\n" or k == 0:
            return "film"
        place, subject = self._marks[k - 1]
        here = bisect_left(self._places, start + 1) > k  # a film is named in this very sentence
        if place < before or here or subject == "film" or _TURNS_BACK.search(self._typed.shadow, place, start):
            return "film"
        return subject if _SPEAKS_ON.search(self._typed.shadow, place, line) else "film"


@once_a_text
def _marks(typed: Typed) -> list[tuple[int, str]]:
    """Where films are spoken of, in order, and which."""
    marks: list[tuple[int, str]] = []
    for i, m in enumerate(typed.mentions):
        if _IN_ITS_STYLE.match(typed.shadow, typed.place_of(i) + 1):
            continue
        titled = m.kind == TITLE or (m.kind == QUOTED and _DATED.match(typed.shadow, typed.place_of(i) + 1))
        if (titled and m.start not in songs_in_marks(typed)) or _explained(typed, i):
            own = m.own or is_short_own(typed, m) or _is_source(typed, typed.place_of(i)) or _is_a_time(m, typed, i)
            marks.append((typed.place_of(i), "film" if own else f"film:{m.name}"))
    marks += [(m.start(), "film") for m in _HERE.finditer(typed.shadow)]
    return sorted(marks)


#: What bears a year in brackets is a film, whether the authority knows it or not.
_DATED = re.compile(r"[\"'_*]{0,2} \((?:18[89]|19\d|20[0-4])\d\)")
_AT = re.compile(r"\b(?:in|back to|of|from|to|until|since|by) [\"']?$")


def _is_a_time(m: Mention, typed: Typed, i: int) -> bool:
    """Whether a title is a year that the words before make a time: "it starts in '1968'"."""
    place = typed.place_of(i)
    return m.name.isdigit() and _AT.search(typed.shadow, max(0, place - 12), place) is not None


#: "a Dragnet-style narration" is this film's, and so is "Brine's Ada Quill" and "'the Kid', played by".
_IN_ITS_STYLE = re.compile(
    rf"[\"_*]{{0,2}}-(?:style|like|esque|inspired|ish|type)\b|[\"'_*]{{0,2}} ?'s {PERSON}"
    r"|[\",'_*]{0,3} (?:who is |as |is )?(?:played|portrayed|voiced) by\b"
)
#: "from Brine director X", "a comedy by the 'Brine' writer X": what somebody made before tells who it is.
_POST_BEHIND = re.compile(
    r"[\"_*]{0,3} (?:co-)?(?:directors?|(?:screen)?writers?|creators?|film-?makers?|helmer|producers?|scribe|duo|team)"
    r"(?:/[a-z]+)? ?"
)
_FROM_WHOM = re.compile(r"\b(?:from|by|with)(?: the)? [\"_*]{0,3}$")


#: "their follow-up to 'Brine' was made for Columbia": what is told is told of the follow-up.
_FOLLOWED = re.compile(
    r"(?:\b(?:his|her|their|this|whose)|'s?) (?:[a-z-]+ )?"
    r"(?:follow-?up|companion(?: piece)?|successor|answer) to (?:the )?[\"'_*]{0,2}$"
)


#: "Ada Quill, who had worked on 'Brine', wrote it", "Quill, whose star had fallen since 'Brine', shot it": a clause
#: about somebody, which a comma closes.
_OF_WHOM = re.compile(
    rf"[{PERSON}{NAME}], (?:who|whose|then|just|still|fresh|late|lately|already|once|formerly|the)\b[^;:.()—]*$"
)
#: "After 'Brine', Quill shot in Hull": when it was.
_WHEN = re.compile(
    r"(?:^|[;:] |, |\b(?:and|but) )"
    r"(?:(?:only|just|soon|shortly|immediately|directly|right|ever|[a-z]+ (?:years?|months?)) )?"
    r"(?:after|following|before|between|since|fresh (?:from|off)|straight (?:from|after|off)"
    r"|coming (?:off|after|between)|hot on the heels of|on the (?:strength|back) of"
    r"|having (?:made|directed|shot|done|finished|written))\b[^,;:.()]*$"
)
#: The titles and years that may stand between one title and the comma that closes its clause.
_BETWEEN = r"[\"'_*]{0,3}"
_ROW_ENDS = re.compile(
    rf"{_BETWEEN}(?: \(\d{{4}}\))?"
    rf"(?:,? (?:and|or|with) {_BETWEEN}[{NAME}{TITLE}{QUOTED}]{_BETWEEN}(?: \(\d{{4}}\))?)*,"
)


def _tells_who(shadow: str, place: int, between: str) -> bool:
    """Whether a title only says who somebody is, or what this film follows: what is then told is told of this one."""
    if _FOLLOWED.search(shadow, max(0, place - 30), place):
        return True
    whose = _FROM_WHOM.search(shadow, max(0, place - 12), place)
    if whose is not None and _POST_BEHIND.fullmatch(between) is not None:
        return True
    ends = _ROW_ENDS.match(between)
    if ends is None or between.startswith((" which", " that"), ends.end()):
        return False
    line = max(shadow.rfind("\n", 0, place) + 1, place - _CLAUSE)
    return any(pattern.search(shadow, line, place) for pattern in (_OF_WHOM, _WHEN))


#: Behind these stands the work that the film was taken from.
_SOURCE = re.compile(
    rf"\b(?:based (?:[a-z]+ )?(?:up)?on|adapt(?:ed|ation|s|ing)\b[^\n.;()]{{0,60}}? (?:from|of)|"
    rf"novels?|novella|memoirs?|short story|from(?= [{PERSON}{NAME}]'s)) "
    rf"(?:the )?(?:[{PERSON}{NAME}]'s? )?(?:[a-z0-9-]+ ){{0,3}}\"?$"
)


_MADE_BY = re.compile(
    r"\"?,? (?:(?:which|that) )?(?:is |was )?(?:directed|written and directed|starring|helmed|shot|scored|produced)\b"
)


def _is_source(typed: Typed, place: int) -> bool:
    made = _MADE_BY.match(typed.shadow, place + 1)  # a film again, whose makers follow
    return not made and _SOURCE.search(typed.shadow, max(typed.line_at(place)[0], place - 100), place) is not None


def _explained(typed: Typed, i: int) -> bool:
    """Whether a name that may be a film's has brackets behind it, which speak of that film if of any.

    Behind a name of one word a person alone in them plays it: "Hooper (Ada Quill)"; behind several a player does.
    """
    m, place = typed.mentions[i], typed.place_of(i)
    if m.kind != NAME or not m.known or not typed.shadow.startswith(" (", place + 1):
        return False
    alone = _SOMEBODY_ALONE.match(typed.shadow, place + 1)
    if alone and m.words > 1:  # "Van Helm (Ada Quill)", if she is a player: a film may have its maker behind it
        (inside,) = typed.within(*alone.span(1))
        return not (inside.plays or inside.hand == "cast_member")
    return alone is None


_SOMEBODY_ALONE = re.compile(rf" \(([{PERSON}{NAME}])\)")


#: What a sentence says of the other film so that the next one may go on about it: who made it, what it did.
_SPEAKS_ON = re.compile(r"^.\"?,? (?:which|that|was|is|had|has|did|where|offered|worked)\b")
_TURNS_BACK = re.compile(r"\b(?:this|here|but|the film|the movie|the picture|meanwhile|however|it)\b")
_BACK = re.compile(
    r"^\"?, the (?:acting|performances?|cast|story|music|script|direction|film|movie|plot)\b"
    r"|^\"?, (?:took|takes|makes?|made|turns?|turned|gives?|gave|brings?|brought|directs?|directed|sets?)\b"
    r"|, and (?:the |its )?(?:screen)?(?:writers?|directors?|producers?|composers?)\b"
    rf"|, (?:when|before|until) (?:the|his|her|its?|[{PERSON}{NAME}])(?= |'s)"
    r"|;|—|--|, (?:but|this|it|he|she|while|whereas|here)\b| (?:but|here|this|than|whereas) |\bit('s| is| was)\b"
)


#: "his turn in the TV series, seems too old, X is merely loud": one player after another, of this film again.
_NEXT_PLAYER = re.compile(rf", (?:while )?[{PERSON}{NAME}] (?:is|was|just|isn't|seems|looks|plays|gives|makes|as)\b")


def _still(between: str) -> bool:
    """Whether nothing between a title and a claim turns back to the reviewed film."""
    return not _BACK.search(between)


#: "A sequel, High Water, followed with Ada Quill": who is named behind it is of that film.
_SEQUEL = re.compile(
    r"^(?:(?:and|but|then|later),? )?(?:there (?:was|were|is|are) )?(?:an?|its|another|two|three) (?:[a-z-]+ ){0,2}?"
    r"(?:sequels?|follow-ups?|prequels?|remakes?|spin-offs?|sitcom|stage version"
    rf"|(?:tv|television|short-lived)(?: {NAME}| [a-z]{{2,4}})? (?:series|show|version))\b[^\n;:()]{{0,80}}?"
    r" (?:followed|came|appeared|was made|were made|starred|stars|has|had|with|starring)\b",
    re.M,
)


def of_a_sequel(typed: Typed, start: int) -> str:
    """The subject of what stands at `start` in a sentence that has gone on to a sequel or remake; "" elsewhere."""
    line = typed.line_at(start)[0]
    if _SEQUEL.search(typed.shadow, line, start) is None:
        return ""
    titles = [m.name for m in typed.within(line, start) if m.kind in (TITLE, QUOTED) and not m.own]
    return f"film:{titles[-1] if titles else 'another'}"
