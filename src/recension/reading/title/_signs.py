"""What tells a text's own title from the other names in it: how it is written, where it stands, the words beside it.

Signs are names, and each is there or not; the table holds what each is worth.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence, Sized

from recension.reading._lexicon import phrases_of, words_of
from recension.reading.mentions._words_beside import word_before, word_behind, word_or
from recension.reading.text._spelling import spelling_distance
from recension.reading.text._text import REVIEW_LENGTH, Text
from recension.reading.title._frames import FILM, frames_round
from recension.reading.title._named import Often, often_named
from recension.reading.title._runs import ARTICLES, MARKED, SMALL, Run, runs_of
from recension.values import fold

_GIVEN, _RANKS, _PLACES = words_of("given_names"), words_of("honorifics"), phrases_of("places")
_OPENERS = words_of("common_openers")
_ORDINARY = _OPENERS | words_of("ordinary_openers") | words_of("not_names") | SMALL
_NUMERALS = frozenset(("ii", "iii", "iv"))

_IS_FILM = re.compile(
    r"[\"'*_]*(?: \([^()\n]{3,40}\))?,? (?:is|was|has to be|must be|remains|isn't|wasn't|may be|might be)"
    rf"(?: [a-z'-]+,?){{0,8}} {FILM}s?\b"
)
_FILM_BEFORE = re.compile(rf"\b(?:this|the|an?)(?: [a-zA-Z'-]+){{0,3}} {FILM},? [\"'*_]*$")
_LIKENED = re.compile(
    r"\b(?:like|unlike|than|as|since|after|recall|reminiscent of|remind\w* (?:me|us|you|one) of|such as|including"
    r"|similar to|compared? (?:to|with)|also|sequel to|remake of|version of|rip-?off of|from|his|her|their|original"
    r"|earlier|previous|first|prequel to|homage to|parody of|spoof of|meets) [\"'*_(]*$",
    re.I,
)
#: The words that the longer expressions end or begin with: they are tried behind and before these only.
_LIKENED_ENDS = frozenset(
    """like unlike than as since after recall of me us you one including to with also from his her their original
    earlier previous first meets""".split()
)
_FILM_NOUNS = re.compile(FILM)
_IS_BEGINS = frozenset("( , is was has must remains isn't wasn't may might".split())
_YEAR = re.compile(r"[\"'*_]*,? ?\((?:[^()]{0,25}\b)?((?:18|19|20)\d\d)\b")
_WORD_BEFORE = re.compile(r"((?<![A-Za-z'])[A-Za-z']++|(?<!\d)\d++|[^\sA-Za-z\d])\s*[\"'*_(]*$")
_WORD_BEHIND = re.compile(r"[\"'*_]*[^\S\n]*([A-Za-z']+|\d+|[^\sA-Za-z\d])")
_BEFORE, _BEHIND = 60, 120
#: So many places of one title are looked at.
_PLACES_SEEN = 8
_EARLY, _LATE, _FIRST_LINE, _OPENING = 0.25, 0.75, 90, 4
#: So many films of one title are told apart from fewer.
_HELD = (10, 4, 2, 1)
_SMALL_WORD = re.compile(r"(?<![A-Za-z'])[a-z']{3,}")
_LONG_WORD = 4
_WORD_OR_SIGN = re.compile(r"[A-Za-z']+|[^\sA-Za-z]")

ARTICLE = re.compile(r"^(?:the|an?) ")


def key_of(run: str) -> str:
    """What runs of one title have in common: folded, without the article."""
    folded = fold(run)
    return ARTICLE.sub("", folded) if folded[:1] in ("t", "a") else folded


def forms_of(key: str) -> tuple[str, ...]:
    """The folded titles that have this key."""
    return (key, f"the {key}", f"a {key}", f"an {key}")


_FIGURES = {"ii": "2", "iii": "3", "iv": "4", "part": ""}
_LONG_ENOUGH = 5


def is_form_of(key: str, title: str) -> bool:
    """Whether a run (by its key) is a form of a title: a part of it, its figures written otherwise, misspelt, glued.

    >>> [is_form_of(key, "Night Ferry II: The Long Way Round") for key in ("night ferry 2", "long way round", "ferry")]
    [True, True, False]
    """
    words, whole = (" ".join(filter(None, (_FIGURES.get(w, w) for w in k.split()))) for k in (key, key_of(title)))
    if words == whole or (" " in words and f" {words} " in f" {whole} "):
        return True
    one, other = words.replace(" ", ""), whole.replace(" ", "")
    if min(len(one), len(other)) < _LONG_ENOUGH:
        return False
    return spelling_distance(one, other, 2) <= min(2, len(other) // 6)


def year_behind(view: str, run: Run) -> int | None:
    """The year in brackets right behind a run."""
    found = _YEAR.match(view, run.end, run.end + _BEHIND)
    return int(found[1]) if found else None


#: The films that an authority has under a folded title.
Listing = Callable[[str], Sized]


class Titles:
    """The runs of a text by what they may be the title of, and their signs; more of them with a `listing`.

    `often` tells how often each is named in reviews of other films.
    """

    def __init__(self, text: Text, listing: Listing | None = None, often: Often = often_named) -> None:
        self.text, self._listing, self._often = text, listing, often
        self._small = frozenset(_SMALL_WORD.findall(text.view))
        self.runs: dict[str, list[Run]] = {}
        for run in runs_of(text):
            if key := key_of(text.view[run.start : run.end]):
                self.runs.setdefault(key, []).append(run)
        marked = {key: sum([r.written in MARKED for r in runs]) for key, runs in self.runs.items()}
        self._marked = {key: n for key, n in marked.items() if n}
        self._most = _most({key: len(runs) for key, runs in self.runs.items()})
        self._most_marked = _most(self._marked)

    def signs(self) -> Iterator[tuple[str, set[str]]]:
        """Each title with its signs."""
        for key, runs in self.runs.items():
            signs = {*self._counted(key, runs), *self._placed(runs), *self._worded(key, runs), *self._beside(key, runs)}
            signs |= {*self._famed(key), *self._echoed(key)}
            if self._listing is not None:
                signs |= {*self._listed(key, self._listing)}
            yield key, signs

    def signs_of_none(self) -> set[str]:
        """What speaks for none of them being the film's."""
        view = self.text.view
        return {
            "none",
            f"none of {min(len(self.runs) // 6, 8)}",
            f"none of {min(len(self._marked), 5)} marked",
            f"none, length {min(6, len(view) // 700)}",
            f"none, this film {min(3, len(_THIS_FILM.findall(view)))}",
            *(("none, small letters",) if self.text.lower_cased else ()),
        }

    def _counted(self, key: str, runs: Sequence[Run]) -> Iterator[str]:
        """How it is written, and how often, beside the others."""
        size, marked = min(len(key.split()), 5), key in self._marked
        yield f"written {'+'.join(sorted({r.written for r in runs}))}"
        yield f"{size} words{' marked' if marked else ''}"
        yield f"{min(len(runs), 6)} times"
        yield f"{min(len(runs), 4)} times, {min(size, 3)} words"
        if self._most == [key]:
            yield "most often"
        if marked:
            yield f"one of {min(len(self._marked), 6)} marked"
            if key in self._most_marked:
                yield f"marked most{' of all' if self._most_marked == [key] else ''}"
        else:
            yield f"unmarked beside {min(len(self._marked), 4)} marked"

    def _placed(self, runs: Sequence[Run]) -> Iterator[str]:
        """Where it stands first, and last."""
        view, sentences, (start, end, written) = self.text.view, self.text.sentences, runs[0]
        if start < _OPENING:
            yield "opens"
            yield f"opens {'marked' if written in MARKED else written}, {min(len(view[start:end].split()), 3)} words"
        elif sentences and start < sentences[0][1]:
            yield "in first sentence"
        elif start < len(view) * _EARLY:
            yield "early"
        elif start > len(view) * _LATE:
            yield "late"
        if len(sentences) > 2 and runs[-1].start >= sentences[-1][0]:
            yield "in last sentence"
        if end <= view.find("\n") < _FIRST_LINE:
            yield "in first line"

    def _place(self, run: Run) -> str:
        """Where a run stands, in five parts of the text."""
        length, sentences = len(self.text.view), self.text.sentences
        if run.start < _OPENING:
            return "opens"
        if sentences and run.start < sentences[0][1]:
            return "first"
        return "early" if run.start < length * _EARLY else "late" if run.start > length * _LATE else "amid"

    def _worded(self, key: str, runs: Sequence[Run]) -> Iterator[str]:
        """What its words are."""
        run = self.text.view[runs[0].start : runs[0].end]
        words = [w.lower().strip(".,'") for w in run.split()]
        size, marked = min(len(key.split()), 3), " marked" if key in self._marked else ""
        if words[0] in ARTICLES:
            yield "article"
        if not SMALL.isdisjoint(words[1:]):
            yield "small words"
        if words[0] in _GIVEN:
            yield f"given name, {size} words"
        if words[0] in _RANKS or words[0] + "." in _RANKS:
            yield "rank"
        if run in _PLACES:
            yield "place"
        if words[-1].isdigit() or words[-1] in _NUMERALS:
            yield "number last"
        if ":" in run:
            yield "colon"
        if all(w in _ORDINARY for w in words):
            yield f"ordinary, {size} words{marked}"
        if not _OPENERS.isdisjoint(words):
            yield "opener"

    def _famed(self, key: str) -> Iterator[str]:
        """How often other films' reviews name it, where the famous stand for comparison; a note may be about one."""
        if len(self.text.view) < REVIEW_LENGTH:
            return
        often = self._often(key)
        yield f"named {often}, {min(len(key.split()), 3)} words"
        yield f"named {often}, {self._manner(key)}"

    def _echoed(self, key: str) -> Iterator[str]:
        """How many of its longer words the text also has in small letters, as the story's things."""
        words = [w for w in key.split() if len(w) >= _LONG_WORD]
        if words:
            echo = f"{min(sum(w in self._small for w in words), 2)} of {min(len(words), 3)} echoed"
            yield echo
            yield f"{echo}, {self._manner(key)}"

    def _listed(self, key: str, listing: Listing) -> Iterator[str]:
        """How many films an authority has that are called so."""
        films = max(len(listing(form)) for form in forms_of(key))
        held = next((n for n in _HELD if films >= n), 0)
        size, written = min(len(key.split()), 4), self._manner(key)
        yield f"titled {held}"
        yield f"titled {held}, {size} words"
        yield f"titled {held}, {written}"
        if films:
            yield f"titled, {written}, {size} words"

    def _manner(self, key: str) -> str:
        return "marked" if key in self._marked else "plain"

    def _beside(self, key: str, runs: Sequence[Run]) -> Iterator[str]:
        """The words beside it."""
        view, likened, manner = self.text.view, 0, self._manner(key)
        for place, run in enumerate(runs[:_PLACES_SEEN]):
            written = "marked" if run.written in MARKED else "plain"
            before, behind = view[max(0, run.start - _BEFORE) : run.start], view[run.end : run.end + _BEHIND]
            led_by, next_word = word_before(before, _WORD_BEFORE), word_or("$", word_behind(behind, _WORD_BEHIND))
            word, last = word_or("^", led_by), led_by.lower()
            at = self._place(run)
            for frame in frames_round(before, behind):
                yield f"{frame}, {at}"
                yield f"{frame}, {manner}"
            yield f"< {word}"
            yield f"> {next_word}"
            if place == 0:
                yield f"first < {word} {written}"
                yield f"first > {next_word} {written}"
                yield f"<< {' '.join(map(_kind, _WORD_OR_SIGN.findall(' '.join(before.rsplit(None, 2)[-2:]))[-2:]))}"
                yield f">> {' '.join(map(_kind, _WORD_OR_SIGN.findall(' '.join(behind.split(None, 2)[:2]))[:2]))}"
                if _YEAR.match(behind):
                    yield "year behind"
            if next_word in _IS_BEGINS and _IS_FILM.match(behind):
                yield f"is a film, {written}"
            if (last == "," or _FILM_NOUNS.fullmatch(last)) and _FILM_BEFORE.search(before):
                yield f"film before, {written}"
            if last in _LIKENED_ENDS and _LIKENED.search(before):
                likened += 1
                yield f"likened, {written}"
        if likened == len(runs):
            yield "always likened"


_THIS_FILM = re.compile(r"[Tt](?<=\b[Tt])his (?:film|movie|show|one|series|picture)\b")


def _most(counts: Mapping[str, int]) -> list[str]:
    """The titles with the highest count."""
    most = max(counts.values(), default=0)
    return [key for key, count in counts.items() if count == most]


def _kind(word: str) -> str:
    """A word as it is, or that it is a name's."""
    return "Name" if word[0].isupper() and word != "I" else word
