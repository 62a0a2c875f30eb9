"""Songs by titles in capitals alone, beside what is done to songs: sung before them, heard behind them, told in a list."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import around
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, TITLE, Mention
from recension.reading.other_films._songs import HEARD_AFTER, SHOWN, SUNG_BEFORE
from recension.reading.rules._people import sounds_like_a_person
from recension.reading.rules.music._heard import NOT_AFTER, NOT_HEARD
from recension.vocabulary import Assertion

_WORD = r"(?:[A-Z0-9][\w']*(?:-[A-Z][\w']*)*)"
_SMALL = r"(?:of|the|in|on|to|a|an|for|my|me|you|your|is|it|with|from|be|at|as|into|this|that|through|'n'|n')"
#: A title as capitals show it, with the small words within and brackets at its end.
_RUN = rf"{_WORD}(?:(?: {_SMALL}){{0,3}} {_WORD})*(?: \([A-Z][^()\n]{{1,30}}\))?"
_TITLE_RUN = re.compile(_RUN)
_OPENS, _PLAYED = re.compile(r"\b(?:opens|closes|ends)\b"), re.compile(r"\b(?:accompan\w+|plays? (?:over|from|under|on)|blar\w+)\b")
#: Whose it is, before it or behind.
_WHOSE = re.compile(rf"^(?P<artist>(?:[Tt]he )?{_WORD}(?: (?:and|&|of|the) {_WORD}| {_WORD})*?)(?:'s|(?<=s)') (?P<title>.+)$")
_NO_ARTIST = re.compile(r"^(?:(?:My|Your|Our|This|That) .*$|(?:Every|Some|Any|No)(?:body|one)|Heaven|Mother|Father|Mama|Daddy|It|That|What|Who|There|Let|Here|He|She|Love|Today|God|Baby)$")
_BY = re.compile(rf"(?P<title>{_RUN}),? (?:as )?(?:sung |performed |played )?by (?P<artist>(?:the )?{_RUN})$")
#: Words that open a sentence and no title.
_OPENER = re.compile(r"^(?:When|And|But|Then|Even|Here|Meanwhile|Later|While|Once|Finally|Elsewhere|There|Where|First|Next|Also|Soon|Only|Or|So|Because|Yes|Hearing|Having) (?=[A-Z])")
_NO_SONG = re.compile(r"^(?:(?:Segment|Part|Chapter|Scene|Episode|Act|Story|Volume|Disc|Reel|Side)\b.*|The|A|An|I|He|She|It|They|We|You|His|Her|This|That|These|Those|Its|My|One|Two|Three|Music|Songs?|Nobody|Everyone|Everybody|Someone)$")
#: A pronoun that a clause begins with, somebody's whose title stands in marks.
#: A clause, or a thing that plays: "As the DVD played on".
_CLAUSE = re.compile(r"As (?:the|a|an|it|he|she|we|they|this|that|my)\b|.*\b(?:DVD|VHS|CD|TV)$")
_CUT_SHORT = re.compile(r"(?:'s|'d|'ve|'ll|\b(?:I|He|She|We|They))$")
_MUSIC = re.compile(
    r"\b(?:songs?|soundtrack|music(?:al)?|sings?|sang|sung|singing|singers?|heard|radio|tunes?|lyrics?|rock|band|credits|album|score|jukebox|guitar|piano|hits?|standards?|record)\b"
)


def _spoken(hit: Hit, start: int, end: int, run: str, artist: str) -> Iterator[Draft]:
    """A draft of a song that stands in view[start:end], unless a person or a place is named there."""
    typed = hit.typed
    if len(run) < 3 or _NO_SONG.match(run) or _CLAUSE.match(run) or _CUT_SHORT.search(run):
        return
    at, past = typed.from_view(start, end)
    if hit.has("doubtful") and any(m.kind == TITLE for m in typed.within(at, past)):
        return  # somebody does a film
    named = typed.within(at, past)
    whole = [m for m in named if m.start <= start and m.end >= end]
    if any(_no_song(m) for m in whole) or any(m.own for m in named) or any(m.credit is not None for m in named):
        return
    place = around(typed, at, past, width=70)
    if not (NOT_HEARD.search(place.before) or NOT_AFTER.match(place.after)):
        yield hit.draft(run, {"artist": artist}, mention=(start, end), quote=(start, end))


def _no_song(m: Mention) -> bool:
    return m.kind in (PERSON, CHARACTER) or (m.kind == NAME and sounds_like_a_person(m))


def _parted(run: str) -> tuple[int, str, str]:
    """Where a song begins in a run of capitals, its title, and whose it is: "Donovan's Atlantis"."""
    opener = _OPENER.match(run)
    skipped = opener.end() if opener else 0
    rest = run[skipped:]
    whose = _WHOSE.match(rest)
    if whose and whose["title"][0].isupper() and not _NO_ARTIST.match(whose["artist"]):
        return skipped + whose.start("title"), whose["title"], whose["artist"]
    return skipped, rest, ""


def _before(hit: Hit) -> Iterator[Draft]:
    """ "Be My Baby plays over the titles", "Layla, by Derek, kicks in": the run of capitals that ends where the cue begins."""
    if SHOWN.match(hit.typed.shadow, hit.match.start()):
        return
    sentence = around(hit.typed, *hit.match.span(), width=90).sentence
    if _OPENS.search(hit.match[0]) and not (_MUSIC.search(sentence) or _PLAYED.search(sentence)):
        return  # a scene opens films, too
    view = hit.typed.text.view
    end = hit.typed.to_view(hit.match.start(), hit.match.start() + 1)[0]
    line = hit.typed.to_view(hit.typed.line_at(hit.match.start())[0], hit.match.start() + 1)[0]
    begin = max(line, end - 90)
    by = next((m for m in re.finditer(_BY.pattern[:-1] + r"(?=,? ?$)", view[begin:end]) if m.end() >= end - begin - 2), None)
    if by:
        skipped, title, _ = _parted(by["title"])
        yield from _spoken(hit, begin + by.start("title") + skipped, begin + by.end("title"), title, by["artist"])
        return
    run = next((m for m in _TITLE_RUN.finditer(view, begin, end) if m.end() == end), None)
    if run is None:
        return
    skipped, title, artist = _parted(run[0])
    if artist or len(title.split()) > 1:
        yield from _spoken(hit, run.start() + skipped, run.end(), title, artist)


def _after(hit: Hit) -> Iterator[Draft]:
    """ "sings As Time Goes By": the run of capitals that begins where the cue ends; one word needs whose it is."""
    view = hit.typed.text.view
    start = hit.typed.to_view(hit.match.end() - 1, hit.match.end())[1]
    start += len(view[start:]) - len(view[start:].lstrip(" ")) if view[start : start + 1] == " " else 0
    run = _TITLE_RUN.match(view, start)
    if run is None or (hit.has("doubtful") and not _MUSIC.search(around(hit.typed, *hit.match.span(), width=120).sentence)):
        return
    skipped, title, artist = _parted(run[0])
    whose = hit.mentions("whose")
    artist = artist or (whose[-1].name if whose else "")
    if artist or len(title.split()) > 1 or hit.has("called"):
        yield from _spoken(hit, run.start() + skipped, run.end(), title, artist)
        another = _AND_ANOTHER.match(view, run.end())
        if another and not hit.has("doubtful"):
            yield from _spoken(hit, *another.span("title"), another["title"], artist)


#: "tears into Low Tide and When the Harbour Sleeps."
_AND_ANOTHER = re.compile(rf" and (?P<title>{_WORD}(?: (?:{_SMALL} ){{0,3}}{_WORD})+)(?=[.,;:)!\n]|$| (?:at|in|on|over|with|as|to|while) )")
#: So many words in capitals throughout are a title by themselves.
_LOUD = 2
_BETWEEN = re.compile(r"(?:the |his |her )?(?:[a-z]{4,12} )?(?=[A-Z])")
_ROW_END = re.compile(r"[?!]?(?:,? and |, | to |; )")


def _listed(hit: Hit) -> Iterator[Draft]:
    """ "songs -- A, B, and C", "songs, from X's A to Y's B": runs of capitals in a row, two at least or one that is somebody's."""
    view = hit.typed.text.view
    start = hit.typed.to_view(hit.match.end() - 1, hit.match.end())[1]
    if (parted := _PARTED.match(view, start)) is not None:
        yield from _between_semicolons(hit, *parted.span())
        return
    found: list[tuple[int, int, str, str]] = []
    while (run := _TITLE_RUN.match(view, start)) is not None:
        skipped, title, artist = _parted(run[0])
        found.append((run.start() + skipped, run.end(), title, artist))
        joint = _ROW_END.match(view, run.end())
        if joint is None:
            break
        between = _BETWEEN.match(view, joint.end())
        start = between.end() if between else joint.end()
    titled = [f for f in found if f[3] or len(f[2].split()) > 1]
    if len(titled) > 1 or (titled and (titled[0][3] or (titled[0][2].isupper() and len(titled[0][2].split()) > _LOUD))):
        for begin, end, title, artist in titled:
            yield from _spoken(hit, begin, end, title, artist)


#: Titles that semicolons part may be of one word, and have commas and points in them.
_PARTED = re.compile(r"(?:[A-Z][^;:\n]{1,50}; ){3,}(?:and )?[A-Z][^;:.\n]{1,50}")


def _between_semicolons(hit: Hit, start: int, end: int) -> Iterator[Draft]:
    for m in re.finditer(r"[A-Z0-9][^;\n]*[^;\n ]", hit.typed.text.view[start:end]):
        place = (start + m.start(), start + m.end())
        yield hit.draft(m[0], mention=place, quote=place, assertion=Assertion.ASSERTED)


def _paired(hit: Hit) -> Iterator[Draft]:
    """ "Steppenwolf's Born to Be Wild, the Byrds' Wasn't Born to Follow": two at least, each with whose it is, amid music."""
    if not _MUSIC.search(around(hit.typed, *hit.match.span(), width=160).sentence):
        return
    view, start = hit.typed.text.view, hit.typed.to_view(hit.match.start(), hit.match.end())[0]
    found: list[tuple[int, int, str, str]] = []
    while (run := _TITLE_RUN.match(view, start)) is not None:
        skipped, title, artist = _parted(run[0])
        if not artist:
            break
        found.append((run.start() + skipped, run.end(), title, artist))
        joint = _ROW_END.match(view, run.end())
        if joint is None:
            break
        start = joint.end() + (4 if view.startswith("the ", joint.end()) else 0)
    if len(found) > 1 and not any(m.credit for f in found for m in hit.typed.within(*hit.typed.from_view(f[0] - len(f[3]) - 3, f[0]))):
        for begin, end, title, artist in found:
            yield from _spoken(hit, begin, end, title, artist)


RULES: tuple[Rule, ...] = (
    Rule("TITLE is heard", "music", rf"(?<=[\w')\ue001-\ue005]){HEARD_AFTER}", build=_before),
    Rule("sings TITLE", "music", rf"{SUNG_BEFORE}(?<!the song)(?<!the tune) (?=\w|[\ue001-\ue005])", build=_after),
    Rule("the song TITLE in capitals", "music", r"\b(?P<called>(?:song|tune|ballad|hymn|anthem|lullaby)s? (?:called |titled |named )|(?<=the )(?:song|tune) )(?=\w|[\ue001-\ue005])", build=_after),
    Rule("tune comes on (TITLE", "music", r"\b(?P<called>(?:song|tune|number|track|ballad)s? (?:comes on|plays|is playing|starts|begins|kicks in|blares|is heard) \()(?=\w|[\ue001-\ue005])", build=_after),
    Rule("does TITLE", "music", r"(?<!\w)(?P<doubtful>performs?|performing|performed|(?<=[\ue001\ue002] )(?:doing|do|does)|covers|covering|murders?|butchers?|closes with|opens with|ends with)(?: (?:her own|his own|their own|the))?(?: (?P<whose>[\ue001\ue002])'s)? (?=\w|[\ue001-\ue005])", build=_after),
    Rule("ARTIST's TITLE, ARTIST's TITLE", "music", r"(?:^|(?<=[ (]))[\ue001\ue002]'s? [^\n.;:]{1,40}(?:,| and) (?:and )?(?:the )?[\ue001\ue002]'s? (?=[a-z\ue001-\ue005])", build=_paired),
    Rule("songs: TITLES", "music", r"\b(?:songs|tracks|tunes|hits|numbers|standards|oldies)\b(?:,? (?:for it|in it|here|of the period)| \([^()\n]{1,40}\))?(?: —|--| --| -|:|,)? ?(?:(?:from|like|such as|include|includes|including|inclusive of|among them|especially|notably) )?(?:the )?(?=\w|[\ue001-\ue005])", build=_listed),
)  # fmt: skip
