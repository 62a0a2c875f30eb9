"""Names the authority knows, as mentions: people by their full names, titles where they are written as titles."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from recension.authority import NAMED, TITLED
from recension.reading._lexicon import words_of
from recension.reading.film._arrays import among
from recension.reading.mentions._known import CATEGORY_PROPERTY
from recension.reading.mentions._marked_runs import title_like
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.mentions._untitled import is_untitled
from recension.reading.other_films._lone_titles import lone_titles
from recension.reading.other_films._loose_titles import loose_titles
from recension.reading.other_films._series import of_series
from recension.reading.other_films._shouted_titles import shouted_titles
from recension.reading.other_films._title_forms import (
    ARTICLE,
    BROKEN,
    WITHIN,
    Expanded,
    numbered_title,
    with_article,
    with_number,
    without_article,
)
from recension.reading.other_films._title_variants import written_otherwise
from recension.reading.other_films._well_known import well_known
from recension.reading.text._text import Text
from recension.values import fold

if TYPE_CHECKING:
    from recension.authority import Authority

_DATED = re.compile(r"[\"',]* \(?(?:18|19|20)\d\d\b")
_SMALL, _OPENERS = words_of("title_small"), words_of("common_openers")
#: What prizes and their categories are made of: "Best Actress" is somebody's name and many a film's.
_PRIZE_WORDS = words_of("not_names") | {"best", "outstanding"}
_NO_NAMES = _OPENERS | _PRIZE_WORDS


def spotted(text: Text, authority: "Authority", film: int | None = None) -> list[Mention]:
    """The people and titles of the authority that stand in a text, longest first; they may overlap.

    Of the titles of one word only those count that share somebody with `film`, the number of the reviewed one.
    """
    first, past, name, _ = text.spots(authority)
    named = text.named(authority)
    marked = {(a, b) for spans in (text.emphases, text.quotes) for a, b in spans}
    found = well_known(text) + _marked(text, authority)
    for i, role in _roles(named, past - first > 1):
        mention = _mention(text, int(first[i]), int(past[i]), role, marked)
        if mention is not None and mention.kind == TITLE:
            mention = replace(mention, name=_full_title(authority, int(name[i]), mention.name))
        if mention is not None:
            found.append(mention)
    found += without_article(text, authority, named)
    found += loose_titles(text, authority, named, found)
    found += shouted_titles(text, found)
    single = named[0][(named[1] == TITLED) & (past - first == 1)[named[0]]]
    own = "" if film is None else authority.title(film)
    articled = with_article(text, authority, named)
    found += list(lone_titles(text, sorted({*first[single].tolist(), *articled}), found, own, articled))
    found = [with_number(m, text, authority) for m in found]
    if film is not None:
        found = _with_those_in_common(found, text, authority, named, film)
        found += (replace(m, name=numbered_title(authority, m.name)) for m in of_series(text, (own,)))
    found.sort(key=lambda m: (m.start - m.end, m.start, m.kind))
    return found


def _with_those_in_common(
    found: list[Mention], text: Text, authority: "Authority", named: Expanded, film: int
) -> list[Mention]:
    """The names found and titles of other films by the film's people ("since Nickelodeon"), each with who made both."""
    first, past, _, _ = text.spots(authority)
    which, roles, numbers = named
    people = np.unique(authority.people_of(film))
    _, films = authority.films_of_many(people)
    if not len(films):
        return found
    rows = ((roles == TITLED) & (numbers != film) & among(numbers, np.sort(films))).nonzero()[0]
    others: dict[int, list[int]] = {}  # films by the name that they are called by
    for row in rows.tolist():
        others.setdefault(int(which[row]), []).append(int(numbers[row]))
    sharing: dict[int, list[int]] = {}  # the same by the place where the name ends
    for i, called in others.items():
        a, b = int(first[i]), int(past[i])
        mention = _single(text, a) if b - a == 1 else _several(text, a, b)
        sharing.setdefault(text.word_spans[b - 1][1], []).extend(called)
        if mention is not None:
            found.append(mention)
    common = frozenset(people.tolist())
    return [_with_common(m, sharing, common, authority) for m in found] if sharing else found


def _with_common(
    m: Mention, sharing: dict[int, list[int]], people: frozenset[int], authority: "Authority"
) -> Mention:
    films = sharing.get(m.end) if m.known and m.kind in (TITLE, NAME) else None
    if films is None:
        return m
    credits = (c for number in films for c in authority.credits(number) if c.person in people)
    by = dict.fromkeys((authority.person(c.person).name, CATEGORY_PROPERTY.get(c.category, "crew")) for c in credits)
    return replace(m, by=tuple(by))


#: What no title of several words holds, whoever made it.
_PARTED = re.compile(r"[\n\"—]|[;!?)] | \(")
#: A name that these words stand before goes on to the left.
_GREAT_BEFORE = re.compile(r"(?:^|[\s(\"'])([A-Z][\w'.]*) $")
_ARTICLE_BEFORE = re.compile(r"\b(?:a|an|the|his|her|my|this|that|any|some|no|their) $")
#: Words of a text without capitals that a lone title follows.
_CUED_BEFORE = re.compile(r"\b(?:from|since|off|after|before|made|did|done|directed|wrote|than|like|pre|post)[ -]$")


def _several(text: Text, first: int, past: int) -> Mention | None:
    """Words that are a title, each great one written great; in a text without capitals as they stand."""
    start, end = text.word_spans[first][0], text.word_spans[past - 1][1]
    run = text.view[start:end].removesuffix("'s")
    if _PARTED.search(run):
        return None
    if text.lower_cased:
        common = _ARTICLE_BEFORE.search(text.view, max(0, start - 8), start)
        return None if common else Mention(start, start + len(run), TITLE, run, known=True, shared=True)
    great = all(w[0].isupper() or not w[0].isalpha() or w in _SMALL for w in run.split())
    before = _GREAT_BEFORE.search(text.view, max(0, start - 20), start)
    opened = before is None or before[1].lower() in _OPENERS
    if not great or not run[0].isupper() or run.isupper() or not opened or _GOES_ON.match(text.view, start + len(run)):
        return None
    return Mention(start, start + len(run), NAME, run, known=True, shared=True)


def _single(text: Text, word: int) -> Mention | None:
    """One word as a name, where it stands within a sentence as names do."""
    start, end = text.word_spans[word]
    run = text.view[start:end].removesuffix("'s")
    if text.lower_cased:
        cued = len(run) > 3 and _CUED_BEFORE.search(text.view, max(0, start - 10), start)
        return Mention(start, start + len(run), TITLE, run, known=True, shared=True) if cued else None
    within = WITHIN.search(text.view, max(0, start - 4), start) is not None
    named = run[0].isupper() and run[1:].islower() and run.lower() not in _NO_NAMES
    return Mention(start, start + len(run), NAME, run, known=True, shared=True) if within and named else None


#: A title whose article is written small: "the Glass Ferry".
_SMALL_ARTICLE = re.compile(r"(?:the|a|an) [A-Z0-9]")


def _marked(text: Text, authority: "Authority") -> list[Mention]:
    """Title-like runs in quotes or emphasis: with their full title where the authority has it, else mere quotations."""
    found = []
    for spans, emphatic in ((text.emphases, True), (text.quotes, False)):
        for start, end in spans:
            inner = text.view[start:end].rstrip(" ,.;!?")
            if emphatic and text.view.startswith(":", end):
                continue  # "_Director_: Ada Holm": a label
            great = inner and title_like(inner, emphatic=emphatic)
            if not great and not _SMALL_ARTICLE.match(inner):
                continue
            stop = start + len(inner)
            entitled = great or title_like(inner.partition(" ")[2], emphatic=emphatic)
            title = _title_of(authority, inner) if entitled else ""
            if title:
                found.append(Mention(start, stop, TITLE, title, known=True))
            elif great and not emphatic and not _DATED.match(text.view, stop):
                found.append(Mention(start, stop, QUOTED, inner))
    return found


def _title_of(authority: "Authority", run: str) -> str:
    """The title of a film that is called by this run, or by a telling part of it; "" for none.

    A part stands as it is written, but for the article that the full title begins with.
    """
    name = authority.name_of(fold(run).split())
    if name < 0:
        return written_otherwise(run, authority)
    if len(authority.films_titled(name)):
        return _full_title(authority, name, run)
    bare = ARTICLE.sub("", fold(run))
    films = authority.films_part_titled(name) if " " in bare and not _NUMBERED.fullmatch(bare) else ()
    if not len(films):
        return ""
    full = authority.title(int(max(films, key=lambda n: (int(authority.votes[n]), -int(n)))))
    return full if ARTICLE.sub("", fold(full)) == fold(run) else run


#: A part of many titles, and of none by itself.
_NUMBERED = re.compile(r"(?:part|chapter|volume|vol|episode|season|book|act) (?:\d+|[ivx]+|one|two|three|four|five)")


def _roles(named: Expanded, wide: "np.ndarray") -> list[tuple[int, int]]:
    """(index, NAMED or TITLED) of the `wide` spots: what is both is a person's, unless written as a title."""
    which, roles, _ = named
    kept = wide[which] & ((roles == NAMED) | (roles == TITLED))
    return sorted(set(zip(which[kept].tolist(), roles[kept].tolist(), strict=True)))


def _full_title(authority: "Authority", name: int, written: str) -> str:
    """The title as the authority spells it, for a name that is a whole title and not an alternate one.

    Of films that spell it otherwise the one of the most people tells.
    """
    spelt = {authority.title(n).strip('"'): n for n in map(int, authority.films_titled(name)[:8])}
    alike = [title for title in spelt if fold(title) == fold(written)]
    if len(alike) > 1:
        alike.sort(key=lambda title: (title.casefold() != written.casefold(), -len(authority.people_of(spelt[title]))))
    return alike[0] if alike else written


def _mention(text: Text, first: int, past: int, role: int, marked: set[tuple[int, int]]) -> Mention | None:
    spans, view = text.word_spans, text.view
    start, end = spans[first][0], spans[past - 1][1]
    if view[end - 2 : end].lower() == "'s":
        end -= 2
    run = view[start:end]
    if BROKEN.search(run) or (run[:4] in ("Best", "Outs") and _PRIZE_WORDS.issuperset(run.lower().split())):
        return None
    if role == TITLED and (is_untitled(run) or _SHOUTED_ON.match(view, end) or _OF_HISTORY.match(view, end)):
        return None
    if role == NAMED:
        return Mention(start, end, PERSON, run, known=True) if _named_like(run, text.lower_cased) else None
    before = None if run.isupper() else _GREAT_BEFORE.search(view, max(0, start - 20), start)
    dated = view[end : end + 2] == " (" and view[end + 2 : end + 6].isdigit()
    alone = dated or before is None or before[1].lower() in _OPENERS or before[1].endswith(("'s", "s'"))
    if (start, end) in marked or (alone and (_title_like(run, view, start, end) or _the_one(view, start, end))):
        return Mention(start, end, TITLE, run, known=True)
    return Mention(start, end, NAME, run, known=True) if _two_names(run) else None


#: "the Brine County War of 1892": what was before there were films.
_OF_HISTORY = re.compile(r" of (?:c\. ?)?1[0-8]\d\d\b")
#: "THE MILLER'S DAUGHTER" is no "The Miller".
_SHOUTED_ON = re.compile(r"(?<=[A-Z])'S [A-Z]{2}")


def _two_names(run: str) -> bool:
    """Two capitalised words: a title, a place or a person, which only the words round them tell.

    One may be a number that nothing is counted by: "12 Monkeys", "Butterfield 8".
    """
    words = run.split()
    great = [w for w in words if w[0].isupper() and w[1:2].islower() and w.lower() not in _OPENERS]
    number = next((w for w in words if w.isdigit()), "")
    counts = number and (number == "1" or len(number) == len("1999") or any(w.lower() in _COUNTED for w in great))
    return len(words) == 2 and (len(great) == 2 or (len(great) == 1 and bool(number) and not counts))


#: What stands beside a number and is no title with it: "Chapter 3", "June 9", "100 Americans".
_COUNTED = _PRIZE_WORDS.union(words_of("units"), words_of("ordinary_openers"), "part season channel page act".split())


#: Within a sentence no other word has a great "The" before a name than a title's.
_THE = re.compile(r"The [A-Z][a-z]+")
_GOES_ON = re.compile(r" (?:(?:of|and|in|for|on) (?:the )?)?[A-Z][a-z]|[\w'-]")


def _the_one(view: str, start: int, end: int) -> bool:
    """Whether a run is "The" and one name, within a sentence: "better than The Shining"."""
    run = view[start:end]
    if not _THE.fullmatch(run) or run[4:].lower() in _NO_NAMES:
        return False
    return WITHIN.search(view, max(0, start - 4), start) is not None and not _GOES_ON.match(view, end)


def _named_like(run: str, lower_cased: bool) -> bool:
    """Written as people are: capitals at both ends, no word that only opens a sentence."""
    words = run.split()
    if ". " in run and any(len(w) > 4 and w.endswith(".") for w in words):
        return False
    if lower_cased:
        return len(words) > 1 and not any(w in _OPENERS for w in words)
    return words[0][0].isupper() and words[-1][0].isupper() and words[0].lower() not in _OPENERS


def _title_like(run: str, view: str, start: int, end: int) -> bool:
    """Written as titles are without marks: three words or more, the great ones capital, or a year behind it.

    In prose that does not shout, two words in capitals will do ("as far up as THE MATRIX").
    """
    if not (run[0].isupper() or run[0].isdigit()) or ". " in run:
        return False
    words = run.split()
    if not all(w[0].isupper() or not w[0].isalpha() or w.lower() in _SMALL for w in words):
        return False
    if run.isupper() and len(run) > 6:
        shouting = (view[max(0, start - 12) : start] + view[end : end + 12]).isupper()
        return not shouting and any(w.lower() not in _OPENERS for w in words)
    great = sum(w[0].isupper() and w.lower() not in _OPENERS for w in words)
    dated = view[end : end + 2] == " (" and view[end + 2 : end + 6].isdigit()
    all_great = all(w[0].isupper() for w in words) and WITHIN.search(view, max(0, start - 4), start) is not None
    return dated or (len(words) >= 3 and (great >= 2 or (great > 0 and all_great)))
