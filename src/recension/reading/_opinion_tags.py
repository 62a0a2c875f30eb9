"""A text as a run of tags, one character a token: what the opinion rules match on.

"a brash, witty script" becomes "de,ea": determiner, judging adjective, comma, judging adjective, aspect.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache, cached_property

from recension.reading._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading._opinion_lexicon import OBJECT_VERB, TOKEN, WORD, Entry, crafts, entries, grammar
from recension.reading._typed import Typed

#: The tags of mentions and signs.
_SIGNS = {
    **{PERSON: "P", NAME: "P", CHARACTER: "C", TITLE: "T", QUOTED: "Q", "\n": ".", ",": ","},
    **dict.fromkeys(".!?;:—-…", ";"),
    **dict.fromkeys("([", "("),
    **dict.fromkeys(")]", ")"),
    **dict.fromkeys("/&", "&"),
}
_MENTIONS = frozenset((PERSON, NAME, CHARACTER, TITLE, QUOTED))


class Tagged:
    """A typed view's tokens and their tags, one character each; sentences end with ".".

    `texts` and `entries` run parallel to `tags`.
    """

    def __init__(self, typed: Typed) -> None:
        self.typed = typed
        self.texts: list[str] = ["\n"]
        self.entries: list[Entry | None] = [None]
        self._firsts = [0]  # of which word of the shadow each token is the first
        self.tags = _settled(*self._read(), self.texts)

    def _read(self) -> tuple[list[str], list[int]]:
        """The tags, and where the neighbours have a say in them."""
        shadow, names = self.typed.shadow, iter(self.typed.mentions)
        words: Sequence[str] = TOKEN.findall(shadow)
        table = _table()
        tags, open_tags = ["."], []
        texts, firsts, listed = self.texts, self._firsts, self.entries
        i, n = 0, len(words)
        while i < n:
            word = words[i]
            if word in _MENTIONS:
                word = _common(self.typed, next(names), word, after_sign=tags[-1] in ".;")
            firsts.append(i)
            tag, entry, phrases, is_open = table.get(word) or (_unlisted(word), None, (), False)
            for e in phrases:
                k = len(e.words)
                if tuple(words[i : i + k]) == e.words:
                    tag, entry, is_open = e.tag, e, e.tag == OBJECT_VERB
                    word, i = " ".join(e.words), i + k - 1
                    break
            if is_open:
                open_tags.append(len(tags))
            texts.append(word)
            listed.append(entry)
            tags.append(tag)
            i += 1
        texts.append("\n")
        firsts.append(n)
        listed.append(None)
        tags.append(".")
        return tags, open_tags

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The shadow span of tokens first..last, both within."""
        return self._places[self._firsts[first]][0], self._places[max(self._firsts[last + 1] - 1, 0)][1]

    @cached_property
    def _places(self) -> list[tuple[int, int]]:
        return [m.span() for m in TOKEN.finditer(self.typed.shadow)]


def _unlisted(word: str) -> str:
    if word.endswith("n't"):
        return "!"
    if word.endswith("ly"):
        return "i"
    return "n" if word[0].isdigit() else WORD


_CRAFTED = frozenset(crafts())
_SETTLED = frozenset(("this", "that", "'s"))
#: The tag and the entry of a word alone, the phrases it begins (longest first), and whether its neighbours have a say.
_Row = tuple[str, Entry | None, tuple[Entry, ...], bool]


@cache
def _table() -> Mapping[str, _Row]:
    """What each first token may be."""
    small, listed = {**_SIGNS, **grammar()}, entries()
    table: dict[str, _Row] = {}
    for word in {*small, *listed}:
        alone = next((e for e in listed.get(word, ()) if len(e.words) == 1), None)
        phrases = tuple(e for e in listed.get(word, ()) if len(e.words) > 1)
        tag = small.get(word) or (alone.tag if alone else _unlisted(word))
        is_open = tag == OBJECT_VERB or word in _SETTLED or word in _CRAFTED
        table[word] = tag, alone if word not in small else None, phrases, is_open
    return table


def _common(typed: Typed, mention: Mention, sign: str, *, after_sign: bool) -> str:
    """A name's sign, or the judging word that only a sentence's first capital made a name."""
    if after_sign and mention.kind == NAME:
        word = typed.text.lower[mention.start : mention.end]
        found = _table().get(word)
        if found and found[1]:
            return word
    return sign


#: After "this" or "that" these begin its noun phrase; before anything else the word stands alone.
_PREDICATE = re.compile(r"[iy]{0,3}e(?:&[iy]{0,2}e)?[^wfaEePTQC]")  # "I found this pretty disappointing."
_NOMINAL = frozenset("wefaEinPTQyd")
#: What may stand before a verb that judges its object.
_BEFORE_VERB = frozenset("IYDix!M&,ht")
_BE = frozenset(("there", "here", "what", "who", "that"))


def _settled(tags: list[str], open_tags: list[int], texts: list[str]) -> str:
    """The tags as their neighbours decide them."""
    for i in open_tags:
        word = texts[i]
        if word in ("this", "that"):
            if tags[i + 1] in _NOMINAL and not _PREDICATE.match("".join(tags[i + 1 : i + 8])):
                tags[i] = "d"
        elif word == "'s":
            tags[i] = "=" if tags[i - 1] in "tHYIp" or texts[i - 1] in _BE else "s"
        elif tags[i] == "l" and len(word) < 9 and tags[i - 1] not in _BEFORE_VERB:
            tags[i] = "p" if word == "like" else WORD
        elif word in _CRAFTED and _done(tags, i):
            tags[i] = "v"
    return "".join(tags)


def _done(tags: list[str], i: int) -> bool:
    """Whether a judging adverb stands beside a participle, or before the list that it is in."""
    return "y" in (tags[i - 1], tags[i + 1]) or (tags[i - 1] in "&," and "v" in tags[max(i - 3, 0) : i])
