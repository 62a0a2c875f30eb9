"""Mentions: the names that stand in a text, each with its type and its full form.

What the film's own credits know comes first, then what the authority knows, then capitals alone.
"""

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import cache, partial

from recension.reading._lexicon import phrases_of, words_of
from recension.reading.mentions._capitals import bare_end, capitalised, nickname_places
from recension.reading.mentions._coreference import with_full_names
from recension.reading.mentions._film_cues import film_around
from recension.reading.mentions._known import Entry, Known
from recension.reading.mentions._marked_runs import marked_runs
from recension.reading.mentions._mention import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.mentions._quoted_parts import with_quoted_parts
from recension.reading.mentions._untitled import NAMES_A_VERSION
from recension.reading.other_films._series import of_series
from recension.reading.text._spelling import spelling_distance
from recension.reading.text._text import Text
from recension.reading.title import small_heading
from recension.values import fold

__all__ = ["CHARACTER", "NAME", "PERSON", "QUOTED", "TITLE", "Mention", "mentions"]


def mentions(text: Text, known: Known, spotted: Iterable[Mention] = ()) -> list[Mention]:
    """All mentions of a text in order, none overlapping: earlier kinds of evidence win, then longer spans."""
    nicknames = nickname_places(text.view)
    quoted = marked_runs(text, nicknames)
    titles = frozenset(map(fold, known.titles))
    titled = [_if_own(m, titles) for m in _titled(quoted, nicknames, spotted)]
    in_marks = {m.start for m in quoted}
    marked = [m for m in titled if m.kind != NAME and not (m.start not in in_marks and _is_of_history(m, text))]
    bare = {m.end: m for m in reversed(titled) if m.kind == NAME}  # the longest that ends there
    shared = [m for m in bare.values() if m.words > 1 and (m.shared or _owned_title(m.name) or _is_long(m, text.view))]
    capitals = (_as_known(m, bare.get(m.end)) for m in capitalised(text))
    plain = [m for m in bare.values() if m.words > 1 and m.known and _led(m, text.lower)]
    likely = [m for m in bare.values() if m.likely]
    longer = [m for m in marked if m.kind == TITLE and m.known and m.words > 2]
    fuller = {(m.start, m.end): m for m in marked if m.known}
    series = [fuller.get((m.start, m.end), m) for m in of_series(text, known.titles)]
    own = (m for m in known_mentions(text, known) if not _is_of_another(m, longer, text.view, known))
    if not known.sure:  # what the words round a name tell of its bearer counts more than the credits of a guess
        hands = {(m.start, m.end): m.hand for m in marked if m.hand}
        own = (replace(m, hand=hands.get((m.start, m.end), "")) if m.kind == PERSON else m for m in own)
    ranked = [*series, *own, *marked, *quoted, *shared, *likely, *capitals, *plain]
    apart = [_with_point(m, text.view) for m in _without_overlap(ranked, len(text.view))]
    return with_full_names(with_quoted_parts(apart, text.view), text.view, known)


def _if_own(m: Mention, titles: AbstractSet[str]) -> Mention:
    """The mention, the film's own where it stands for a title of its, however it is written: "Twelve Lamps"."""
    own = m.kind == TITLE and m.known and bool(titles) and fold(m.name) in titles
    return replace(m, own=True) if own else m


def _led(m: Mention, view: str) -> bool:
    """Whether words beside a title lead up to a film: "like Home Alone", whose words alone are no name's."""
    before, behind = view[max(0, m.start - 60) : m.start].rpartition("\n")[2], view[m.end : m.end + 44]
    return film_around(before, behind) and "nominat" not in before


_FIGURES = frozenset(fold(name) for name in phrases_of("historical_figures"))


def _is_of_history(m: Mention, text: Text) -> bool:
    """Whether a title that nothing marks is somebody's name whom films are called after: "Jack the Ripper"."""
    if m.kind != TITLE or m.own or m.shared or fold(m.name) not in _FIGURES or text.view[m.start : m.end].isupper():
        return False
    return _DATED.match(text.view, m.end) is None and not _led(m, text.lower)


_DATED = re.compile(r",? \(?(?:18|19|20)\d\d\b")


def _is_long(m: Mention, view: str) -> bool:
    """Whether a title that lacks its article has three words and more, small ones too: "Hills Have Eyes"."""
    return view.count(" ", m.start, m.end) >= _SPACES and _GREAT_BEHIND.match(view, m.end) is None


_SPACES, _GREAT_BEHIND = 2, re.compile(r" [A-Z][a-z]|[\w-]|'[^s]")


def _owned_title(name: str) -> bool:
    """Whether capitals alone would part a title: "Rosemary's Baby", "Butterfield 8"; versions are called so too."""
    version = any(w.lower() in NAMES_A_VERSION | {"cut", "choice", "day"} for w in name.split())
    return name[-1].isdigit() or ("'s " in name and not version)


def _is_of_another(m: Mention, longer: list[Mention], view: str, known: Known) -> bool:
    """Whether what looks like the film's title, or one word that looks like a role's, is a part of another's title."""
    if m.own:
        return _within_another(m, longer, view, known)
    word = m.kind == CHARACTER and " " not in view[m.start : m.end]
    return word and any(t.start < m.start and m.end <= t.end for t in longer)


def _within_another(own: Mention, longer: list[Mention], view: str, known: Known) -> bool:
    """Whether what looks like the film's title is the beginning of another's: "The Wizard" in "The Wizard of Oz"."""
    around = (m for m in longer if m.start <= own.start and own.end < m.end and view[own.end] in " :")
    return any(all(fold(m.name) != fold(title) for title in known.titles) for m in around)


def _as_known(m: Mention, known: Mention | None) -> Mention:
    """A run of capitals as the authority has it, where that ends with it and begins no later: "since Paper Moon"."""
    return known if known is not None and known.start <= m.start else m


def _without_overlap(ranked: list[Mention], length: int) -> list[Mention]:
    """Keep each mention whose place is still free; the list's order is the order of trust."""
    taken = bytearray(length + 1)
    kept = []
    for m in ranked:
        if taken.find(1, m.start, m.end) < 0:
            taken[m.start : m.end] = b"\1" * (m.end - m.start)
            kept.append(m)
    kept.sort(key=lambda m: m.start)
    return kept


_STYLED = re.compile(r"\b(?:Mr|Mrs|Miss|Ms|M|Mme|Mlle|Herr|Frau|Signor|Signora|Sir|Dame)\.? $")


def _with_point(m: Mention, view: str) -> Mention:
    """The mention with the point of its "Jr.", which ends no sentence, and the "Mr" or "Miss" of a player in full."""
    styled = _STYLED.search(view, max(0, m.start - 9), m.start) if m.kind == PERSON else None
    if styled and " " in view[m.start : m.end]:
        m = replace(m, start=styled.start())
    return replace(m, end=m.end + 1) if view[m.end - 3 : m.end + 1] in (" Jr.", " Sr.") else m


def known_mentions(text: Text, known: Known) -> Iterator[Mention]:
    """The second pass: the film's own title, people and characters, in full, by surname or by nickname.

    A surname that is a given name or a place too stands for its bearer only where the text has the full name as well.
    """
    found = list(_all_known(text, known))
    is_anothers = cache(partial(_is_anothers, text.view))  # a name stands many times
    in_full = {m.name for m in found if m.kind == PERSON and len(fold(text.view[m.start : m.end]).split()) > 1}
    for m in found:
        written = text.view[m.start : m.end]
        alone = m.kind == PERSON and m.name not in in_full and " " not in written
        if alone and is_anothers(written, m.name):
            continue
        anybodys = fold(written) in _GIVEN_SURNAMES or written in _PLACES
        doubtful = m.kind == PERSON and m.name not in in_full and anybodys
        if not doubtful or _STYLED.search(text.view, max(0, m.start - 9), m.start):
            yield m


def _is_anothers(view: str, surname: str, full: str) -> bool:
    """Whether the text names somebody else of this surname in full: "Ada Heller's debut" is no Ned Heller's."""
    bearer = fold(full).split()
    before = re.findall(rf"\b([A-Z][a-z][\w-]+) {re.escape(surname)}\b", view)
    others = (fold(first) for first in before if not _no_given_name(first))
    return any(all(spelling_distance(first, name, 3) > 2 for name in bearer) for first in others)


_GIVEN_SURNAMES, _PLACES = words_of("given_surnames"), phrases_of("places")


def _all_known(text: Text, known: Known) -> Iterator[Mention]:
    words, spans, view = text.words, text.word_spans, text.view
    table = known.by_first_word(frozenset(words))
    if not table:
        return
    heading = small_heading(view)
    for i in [i for i, word in enumerate(words) if word in table]:
        for entry in table[words[i]]:  # longest first
            end = _end_of(entry, i, words, spans, view)
            start = spans[i][0]
            headed = entry.own and heading is not None and (start, end) == heading[:2]
            if end is None or not (headed or _written_as_name(text, start, entry)):
                continue
            if entry.own and _is_somebodys(entry, view, start, end):
                break
            if len(entry.words) == 1 and entry.kind != TITLE:
                whole = _in_its_run(view, start, end, ranked=entry.kind == CHARACTER)
                if whole != (start, end):
                    if entry.kind == CHARACTER and _same_role(view[slice(*whole)], entry):
                        yield Mention(*whole, CHARACTER, _fuller(view[slice(*whole)], entry.name), {}, entry.person)
                    break
            yield Mention(start, bare_end(view, start, end), entry.kind, entry.name, entry.ids, entry.person, entry.own)
            break


_BEFORE = re.compile(r"(?:(?<=\s)|(?<=[(\"])|^)[A-Z][\w'.-]* $")
_AFTER = re.compile(r" (?:I{1,3}\b|[A-Z][\w'-]+)")
_RANKS = words_of("honorifics")
_NO_GIVEN_NAMES = (
    words_of("common_openers") | words_of("ordinary_openers") | words_of("describing_nouns") | words_of("honorifics")
)


_GIVEN = words_of("given_names")
_PLAYED_BEFORE = re.compile(r"\b(?:is|as|plays?|playing|played|portrays?|portraying|portrayed|named|called) $")
#: What stands behind a title of one word and is no surname: "Laura Special Edition".
_OF_A_COPY = re.compile(
    r" (?:Special|Collector|Collection|Region|Directed|Starring|Written|Review|Limited|Ultimate|Deluxe|Criterion|"
    r"Anniversary|Edition|Blu|Double|Disc|Film|Movie|The|And|Part|Returns|Meets|Goes|Strikes|Story|Screen|Original)\b"
)
_SURNAME_BEHIND = re.compile(r" [A-Z][a-z]{2,}(?![\w-])")


def _is_somebodys(entry: Entry, view: str, start: int, end: int) -> bool:
    """Whether the film's title stands as a part of the name of whom it is called after: "Ada Lamp" of "Lamp"."""
    if len(entry.words) == 1:
        before, behind = _BEFORE.search(view, max(0, start - 24), start), _SURNAME_BEHIND.match(view, end)
        first = before is not None and fold(before[0]) in _GIVEN
        return first or bool(behind and entry.words[0] in _GIVEN and not _OF_A_COPY.match(view, end))
    surname = entry.words[0] in _GIVEN and _SURNAME_BEHIND.match(view, end)
    return bool(surname and _PLAYED_BEFORE.search(view, max(0, start - 12), start))


def _in_its_run(view: str, start: int, end: int, *, ranked: bool) -> tuple[int, int]:
    """The span of a lone name with the capitalised words beside it, which make it another's: "Woody Allen".

    `ranked` takes in a rank.
    """
    before = _BEFORE.search(view, max(0, start - 24), start)
    if before and (not _no_given_name(before[0]) or (ranked and before[0].strip(" .").lower() in _RANKS)):
        start = before.start()
    after = None if view[end - 2 : end] == "'s" else _AFTER.match(view, end)
    if after and not _no_given_name(after[0].removesuffix("'s")):
        end = after.end()
    return start, end


def _same_role(run: str, entry: Entry) -> bool:
    """Whether a run round a role's name still names the role: ranks may be added, a surname of somebody else's not."""
    return set(fold(run).split()) - _RANKS <= set(fold(entry.name).split())


def _no_given_name(word: str) -> bool:
    bare = word.strip().lower().rstrip(".")
    closed = len(bare) > 1 and word.strip().endswith((".", "'"))
    return closed or "'" in bare or bare in _NO_GIVEN_NAMES


def _fuller(written: str, credited: str) -> str:
    """Of a role's name as written and as credited the one that says more."""
    a, b = set(fold(written).split()), set(fold(credited).split())
    return credited if a <= b else written.removesuffix("'s")


def _end_of(entry: Entry, i: int, words: list[str], spans: list[tuple[int, int]], view: str) -> int | None:
    """Where the entry ends that begins with word i, letters glued to it left out; None where it does not stand."""
    n = len(entry.words)
    if n > 1 and words[i + 1 : i + n - 1] != entry.words[1:-1]:
        return None
    if i + n > len(words):
        return None
    start, end = spans[i][0], spans[i + n - 1][1]
    if end - start > 90 or "\n" in view[start:end]:
        return None
    last, wanted = words[i + n - 1], entry.words[-1]
    if n == 1 or last == wanted:
        return end
    if len(wanted) > 3 and last.startswith(wanted) and last.isalpha() and entry.kind == PERSON:
        stop = spans[i + n - 1][0] + len(wanted)
        return stop if view[stop:end].islower() else None
    return None


_SMALL = words_of("title_small")


def _written_as_name(text: Text, start: int, entry: Entry) -> bool:
    first = text.view[start]
    if first.isupper() or first.isdigit() or (entry.own and len(entry.words) > 2):
        return True
    in_full = entry.kind == PERSON and _SMALL.isdisjoint(entry.words)  # "jamie lee curtis" among capitals elsewhere
    return entry.safe_in_lower_case and (text.lower_cased or in_full)


def _titled(quoted: list[Mention], nicknames: set[int], spotted: Iterable[Mention]) -> Iterator[Mention]:
    """Names the authority knows; a quoted run that holds one exactly takes its full form."""
    exact = {(m.start, m.end) for m in quoted}
    spotted = (m for m in spotted if m.start not in nicknames) if nicknames else spotted
    ranked = sorted(spotted, key=lambda m: ((m.start, m.end) not in exact, -(m.end - m.start), m.start))
    return iter(ranked)
