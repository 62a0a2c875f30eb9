"""A text as a run of tags, one character a token: what the opinion rules match on.

"a brash, witty script" becomes "de,ea": determiner, judging adjective, comma, judging adjective, aspect.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from itertools import compress
from operator import itemgetter

from recension.reading.matching._typed import Typed
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.opinion._lexicon import OBJECT_VERB, TOKEN, WORD, Entry, crafts, entries, grammar

#: The tags of mentions and signs.
_SIGNS = {
    **{PERSON: "P", NAME: "P", CHARACTER: "C", TITLE: "T", QUOTED: "Q", "\n": ".", ",": ","},
    **dict.fromkeys(".!?;:—-…", ";"),
    **dict.fromkeys("([", "("),
    **dict.fromkeys(")]", ")"),
    **dict.fromkeys("/&", "&"),
}
_MENTIONS = frozenset((PERSON, NAME, CHARACTER, TITLE, QUOTED))
_NO_HANDS: Mapping[str, str] = {}


class Tagged:
    """A typed view's tokens and their tags, one character each; sentences end with ".".

    `texts` and `entries` run parallel to `tags`.
    """

    def __init__(self, typed: Typed, hands: Mapping[str, str] = _NO_HANDS) -> None:
        """`hands` is what the text itself says that people did for its film, by their names."""
        self.typed, self.hands = typed, hands
        words: list[str] = TOKEN.findall(typed.shadow)
        self._words = words  # phrases in the place of their first words
        rows = list(map(_table().__getitem__, words))
        places = compress(range(len(words)), map(_MENTIONS.__contains__, words))
        self._mentions = dict(zip(places, typed.mentions, strict=True))  # by the words that they are
        self._name_the_judging(words, rows)
        taken = _phrases(words, rows)
        firsts = range(len(rows)) if not taken else [i for i in range(len(rows)) if i not in taken]
        kept = rows if not taken else [rows[i] for i in firsts]
        tags, entries, _, are_open = zip(*kept, strict=True) if kept else ((), (), (), ())
        self._firsts = [0, *firsts, len(rows)]  # of which word of the shadow each token is the first
        self.texts: list[str] = ["\n", *(words if not taken else [words[i] for i in firsts]), "\n"]
        self.entries: list[Entry | None] = [None, *entries, None]
        open_tags = compress(range(1, len(kept) + 1), are_open)
        self.tags = _settled([".", *tags, "."], open_tags, self.texts)

    def _name_the_judging(self, words: list[str], rows: list["_Row"]) -> None:
        """Give back its tag to a judging word that only a sentence's first capital made a name."""
        for i, mention in self._mentions.items():
            if mention.kind == NAME and (i == 0 or rows[i - 1][0] in ".;"):
                row = _table()[self.typed.text.lower[mention.start : mention.end]]
                if row[1]:
                    words[i], rows[i] = row[1].words[0], row

    def mention(self, token: int) -> Mention | None:
        """The mention that a token is, if it is one."""
        return self._mentions.get(self._firsts[token])

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The shadow span of tokens first..last, both within."""
        return self._place(self._firsts[first])[0], self._place(max(self._firsts[last + 1] - 1, 0))[1]

    def _place(self, word: int) -> tuple[int, int]:
        """Where a word of the shadow stands; only the lines that are asked about are taken apart again."""
        line = bisect_right(self._lines, word) - 1
        if line not in self._places:
            start, end = self._breaks[line], self._breaks[line + 1]
            self._places[line] = [m.span() for m in TOKEN.finditer(self.typed.shadow, start, end)]
        return self._places[line][word - self._lines[line]]

    @cached_property
    def _lines(self) -> list[int]:
        """The first word of each line; a line break is the last of its own."""
        return [0, *(i for i, word in enumerate(self._words, 1) if word == "\n")]

    @cached_property
    def _breaks(self) -> list[int]:
        """Where the lines begin in the shadow, and its end."""
        return [0, *(m.end() for m in _BREAK.finditer(self.typed.shadow)), len(self.typed.shadow)]

    @cached_property
    def _places(self) -> dict[int, list[tuple[int, int]]]:
        return {}


_BREAK = re.compile("\n")


def _unlisted(word: str) -> str:
    if word.endswith("n't"):
        return "!"
    if word.endswith("ly"):
        return "i"
    return "n" if word[0].isdigit() else WORD


_CRAFTED = frozenset(crafts())
_SETTLED = frozenset(("this", "that", "'s"))
#: Nouns of criticism that are verbs behind "to" and before an object.
_ALSO_VERBS = frozenset("turn look act play cut score design cast twist end set effect light sound".split())
_OBJECTS = frozenset("dhtPTQCn")
#: The phrases that begin with two words, by how many words they have, the longest first.
_Phrases = dict[int, dict[tuple[str, ...], Entry]]
#: The tag and the entry of a word alone, the phrases it begins by their next word, and whether its neighbours have a
#: say in its tag.
_Row = tuple[str, Entry | None, dict[str, _Phrases] | None, bool]


class _Table(dict[str, _Row]):
    """What each token may be, unlisted ones too, of which many are remembered."""

    def __missing__(self, word: str) -> _Row:
        row = _unlisted(word), None, None, False
        if len(self) < _REMEMBERED:
            self[word] = row
        return row


_REMEMBERED = 100_000


@cache
def _table() -> _Table:
    """What each first token may be."""
    small, listed = {**_SIGNS, **grammar()}, entries()
    table = _Table()
    for word in {*small, *listed}:
        alone = next((e for e in listed.get(word, ()) if len(e.words) == 1), None)
        phrases: dict[str, _Phrases] = {}
        for e in listed.get(word, ()):
            if len(e.words) > 1:
                phrases.setdefault(e.words[1], {}).setdefault(len(e.words), {})[e.words] = e
        tag = small.get(word) or (alone.tag if alone else _unlisted(word))
        is_open = tag == OBJECT_VERB or word in _SETTLED or word in _CRAFTED or word in _ALSO_VERBS
        table[word] = tag, alone if word not in small else None, phrases or None, is_open
    return table


def _phrases(words: list[str], rows: list["_Row"]) -> set[int]:
    """Put phrases in the place of their first words; returns where their other words stand."""
    taken: set[int] = set()
    follow = enumerate(map(itemgetter(2), rows[:-1]), 1)
    begun = [(i - 1, phrases[words[i]]) for i, phrases in follow if phrases and words[i] in phrases]
    for i, phrases in begun:
        if i in taken:
            continue
        for k, by_words in phrases.items():
            e = by_words.get(tuple(words[i : i + k]))
            if e is not None:
                rows[i] = e.tag, e, None, e.tag == OBJECT_VERB
                words[i] = " ".join(e.words)
                taken.update(range(i + 1, i + k))
                break
    return taken


#: After "this" or "that" these begin its noun phrase; before anything else the word stands alone.
_PREDICATE = re.compile(r"[iy]{0,3}e(?:&[iy]{0,2}e)?[^wfaEePTQC]")  # "I found this pretty disappointing."
_NOMINAL = frozenset("wefaEinPTQyd")
#: What may stand before a verb that judges its object.
_BEFORE_VERB = frozenset("IYDix!M&,ht")
_AFTER_IS = frozenset("not a an so too very just really pretty quite been no".split())
_BE = frozenset(("there", "here", "what", "who", "that"))


def _settled(tags: list[str], open_tags: Iterable[int], texts: list[str]) -> str:
    """The tags as their neighbours decide them."""
    for i in open_tags:
        word = texts[i]
        if word == "that" and tags[i - 1] in "x!" and tags[i + 1] in "eiy":
            tags[i] = "i"  # "not that scary"
        elif word in ("this", "that"):
            if tags[i + 1] in _NOMINAL and not _PREDICATE.match("".join(tags[i + 1 : i + 8])):
                tags[i] = "d"
        elif word == "'s":
            linked = tags[i - 1] in "tHYIp" or texts[i - 1] in _BE or texts[i + 1] in _AFTER_IS
            tags[i] = "=" if linked else "s"
        elif tags[i] == "l" and len(word) < 9 and tags[i - 1] not in _BEFORE_VERB and not _opens(tags, i, texts):
            tags[i] = "p" if word == "like" else WORD
        elif word in _ALSO_VERBS and texts[i - 1] == "to" and tags[i + 1] in _OBJECTS:
            tags[i] = WORD  # "the manners never to turn the place into a joke"
        elif word in _CRAFTED and _done(tags, i):
            tags[i] = "v"
    return "".join(tags)


def _opens(tags: list[str], i: int, texts: list[str]) -> bool:
    """Whether a verb that judges its object opens a sentence: "Loved it!", "Kudos to all"."""
    opening = tags[i - 1] in ".;&,B"
    return opening and (" " in texts[i] or (texts[i].endswith("ed") and tags[i + 1] in "td"))


def _done(tags: list[str], i: int) -> bool:
    """Whether a judging adverb stands beside a participle, or before the list that it is in."""
    return "y" in (tags[i - 1], tags[i + 1]) or (tags[i - 1] in "&," and "v" in tags[max(i - 3, 0) : i])
