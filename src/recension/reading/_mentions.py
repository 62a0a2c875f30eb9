"""Mentions: the names that stand in a text, each with its type and its full form.

What the film's own credits know comes first, then what the authority knows, then capitals alone.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from recension.reading._known import Known, KnownPerson
from recension.reading._lexicon import words_of
from recension.reading._text import Text

PERSON, NAME, CHARACTER, TITLE, QUOTED = "\ue001", "\ue002", "\ue003", "\ue004", "\ue005"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the view: `kind` is one of the five types, `name` the full form where one is known.

    `own` marks the reviewed film's title; `credit` is the person's entry in its credits.
    """

    start: int
    end: int
    kind: str
    name: str
    ids: Mapping[str, str] = field(default_factory=dict)
    credit: KnownPerson | None = None
    own: bool = False

    @property
    def words(self) -> int:
        return self.name.count(" ") + 1


def mentions(text: Text, known: Known, spotted: Iterable[Mention] = ()) -> list[Mention]:
    """All mentions of a text in order, none overlapping: earlier kinds of evidence win, then longer spans."""
    quoted = _quoted(text)
    ranked = [*known_mentions(text, known), *_titled(text, quoted, spotted), *quoted, *capitalised(text)]
    return _without_overlap(ranked, len(text.view))


def _without_overlap(ranked: list[Mention], length: int) -> list[Mention]:
    """Keep each mention whose place is still free; the list's order is the order of trust."""
    taken = bytearray(length + 1)
    kept = []
    for m in ranked:
        if not any(taken[m.start : m.end]):
            taken[m.start : m.end] = b"\1" * (m.end - m.start)
            kept.append(m)
    kept.sort(key=lambda m: m.start)
    return kept


def known_mentions(text: Text, known: Known) -> Iterator[Mention]:
    """The second pass: the film's own title, people and characters, in full, by surname or by nickname."""
    words, spans, view = text.words, text.word_spans, text.view
    for i, word in enumerate(words):
        entries = known.by_first_word.get(word)
        if not entries:
            continue
        for entry in entries:  # longest first
            n = len(entry.words)
            if n > 1 and words[i : i + n] != entry.words:
                continue
            start, end = spans[i][0], spans[i + n - 1][1]
            if end - start > 90 or "\n" in view[start:end]:
                continue
            if not (text.lower_cased and entry.safe_in_lower_case) and not _capital(view, start, entry.own, n):
                continue
            bare = _bare_end(view, start, end)
            yield Mention(start, bare, entry.kind, entry.name, entry.ids, entry.person, entry.own)
            break


def _capital(view: str, start: int, own: bool, length: int) -> bool:
    return view[start].isupper() or view[start].isdigit() or (own and length > 2)


def _bare_end(view: str, start: int, end: int) -> int:
    """The mention's end without the possessive."""
    tail = view[end - 2 : end].lower()
    return end - 2 if tail == "'s" and end - 2 > start else end


def _quoted(text: Text) -> list[Mention]:
    """Quoted and emphasised runs: title-like ones are titles, others quotations."""
    found = []
    for spans, emphatic in ((text.emphases, True), (text.quotes, False)):
        for start, end in spans:
            inner = text.view[start:end].rstrip(" ,.;!?") or text.view[start:end]
            kind = TITLE if title_like(inner, emphatic=emphatic) else QUOTED
            if kind == TITLE:
                found.append(Mention(start, start + len(inner), kind, inner))
            elif not emphatic and len(inner) < 100:
                found.append(Mention(start, end, kind, inner))
    return found


_SMALL = words_of("title_small")


def title_like(run: str, *, emphatic: bool) -> bool:
    """Whether a quoted run is written as titles are: its words capitalised but for the small ones.

    Emphasis of one common word stresses it; quotation marks round one capitalised word may name a film.
    """
    words = run.split()
    if not words or len(words) > 10 or not (words[0][0].isupper() or words[0][0].isdigit()):
        return False
    if emphatic and len(words) == 1 and (run.isupper() and len(run) < 6):
        return False
    return all(w[0].isupper() or not w[0].isalpha() or w.lower() in _SMALL for w in words)


def _titled(text: Text, quoted: list[Mention], spotted: Iterable[Mention]) -> Iterator[Mention]:
    """Names the authority knows; a quoted run that holds one exactly takes its full form."""
    exact = {(m.start, m.end) for m in quoted}
    ranked = sorted(spotted, key=lambda m: ((m.start, m.end) not in exact, -(m.end - m.start), m.start))
    return iter(ranked)


_UPPER = r"[A-ZÀ-ÖØ-ÞŁŒŠŽ]"
_CAP = rf"(?:{_UPPER}[\w'-]*[\w]|{_UPPER}\.(?:{_UPPER}\.)*|{_UPPER})"
_PARTICLE = r"(?:de|de la|de los|del|della|di|da|dos|du|van|van der|van den|von|von der|la|le|ten|ter|bin|al|el|y|'n')"
_HONORIFIC = r"(?:(?:Mrs|Mr|Ms|Dr|Prof|Rev|Sgt|Lt|Capt|Col|Gen|Maj|Det|Insp|Cmdr|Sen|Gov|St|Fr|Sr|Jr)\.)"
_PART = rf"(?:{_HONORIFIC}|{_CAP})"
_NICKNAME = r'"[A-Z][\w\' -]{1,18}"'
_SEQUENCE = re.compile(
    rf"(?<![\w'@#])(?:{_PART})"
    rf"(?:(?: (?:{_PARTICLE} ){{0,2}}|-){_PART}| (?:{_NICKNAME}) {_PART}|, (?:Jr|Sr)\.?(?!\w)| I{{1,3}}(?!\w))*"
)
_NOT_FIRST, _NOT_NAMES = words_of("common_openers"), words_of("not_names")


def capitalised(text: Text) -> Iterator[Mention]:
    """Runs of capitalised words: names as far as capitals can tell."""
    if text.lower_cased:
        return
    view = text.view
    opens = {start for start, _ in text.sentences}
    for m in _SEQUENCE.finditer(view):
        start, end = m.span()
        start, end = _stripped(view, start, end, opens)
        if start < end:
            run = view[start:_bare_end(view, start, end)]
            if _is_name(run):
                yield Mention(start, start + len(run), NAME, run)


def _stripped(view: str, start: int, end: int, opens: set[int]) -> tuple[int, int]:
    """Drop the ordinary words that a capital only opens ("When Cher" → "Cher")."""
    while start < end:
        stop = view.find(" ", start, end)
        word = view[start : end if stop < 0 else stop]
        bare = word.lower().removesuffix("'s").strip(".")
        if bare not in _NOT_FIRST and not ("'" in bare and bare.split("'")[0] in _NOT_FIRST):
            break
        if stop < 0:
            return end, end
        start = stop + 1
    return start, end


def _is_name(run: str) -> bool:
    words = run.split()
    if len(words) == 1:
        return len(run) > 1 and run.lower() not in _NOT_NAMES and not (run.isupper() and len(run) > 1)
    shouting = all(w.isupper() and len(w) > 1 for w in words)
    return not (shouting and len(words) > 4) and not all(w.lower() in _NOT_NAMES for w in words)
