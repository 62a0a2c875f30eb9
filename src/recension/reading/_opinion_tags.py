"""A text as a run of tags, one character a token: what the opinion rules match on.

"a brash, witty script" becomes "de,ea": determiner, judging adjective, comma, judging adjective, aspect.
"""

from bisect import bisect_left
from dataclasses import dataclass

from recension.reading._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE
from recension.reading._opinion_lexicon import TOKEN, WORD, Entry, crafts, entries, grammar
from recension.reading._typed import Typed

#: The tags of mentions and signs.
_SIGNS = {
    PERSON: "P",
    NAME: "P",
    CHARACTER: "C",
    TITLE: "T",
    QUOTED: "Q",
    "\n": ".",
    ".": ";",
    "!": ";",
    "?": ";",
    ",": ",",
    ";": ";",
    ":": ";",
    "—": ";",
    "-": ";",
    "(": "(",
    ")": ")",
    "[": "(",
    "]": ")",
    "/": "&",
    "&": "&",
}


@dataclass(frozen=True, slots=True)
class Token:
    """A token, or a phrase of the lists taken as one: shadow[start:end], with its entry where it has one."""

    start: int
    end: int
    text: str
    entry: Entry | None = None


class Tagged:
    """A typed view's tokens and their tags, one character each; sentences end with "."."""

    def __init__(self, typed: Typed) -> None:
        self.typed = typed
        self.tokens, tags = _read(typed.shadow)
        self.tags = _settled(self.tokens, tags)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The shadow span of tokens first..last, both within."""
        return self.tokens[first].start, self.tokens[last].end

    def at(self, position: int) -> int:
        """The index of the first token that begins at or after a shadow position."""
        return bisect_left(self.tokens, position, key=lambda t: t.start)


def _read(shadow: str) -> tuple[list[Token], list[str]]:
    found = [(m.group(), m.start(), m.end()) for m in TOKEN.finditer(shadow)]
    words = [w for w, _, _ in found]
    table, small = entries(), grammar()
    tokens, tags = [Token(0, 0, "\n")], ["."]
    i, n = 0, len(found)
    while i < n:
        word, start, end = found[i]
        taken, entry = 1, None
        for e in table.get(word, ()):
            k = len(e.words)
            if k == 1 or tuple(words[i : i + k]) == e.words:
                entry, taken, end = e, k, found[i + k - 1][2]
                break
        tag = entry.tag if entry and (taken > 1 or word not in small) else small.get(word) or _SIGNS.get(word)
        tokens.append(Token(start, end, shadow[start:end] if taken > 1 else word, entry))
        tags.append(tag or ("!" if word.endswith("n't") else "n" if word[0].isdigit() else "i" if word.endswith("ly") else WORD))
        i += taken
    tokens.append(Token(len(shadow), len(shadow), "\n"))
    tags.append(".")
    return tokens, tags


#: After "this" or "that" these begin its noun phrase; before anything else the word stands alone.
_NOMINAL = frozenset("wefaEinPTQyd")
_CRAFTED = frozenset(crafts())
_BEFORE_VERB = frozenset("IYDix!M&,ht")


def _settled(tokens: list[Token], tags: list[str]) -> str:
    """The tags as their neighbours decide them."""
    for i in range(1, len(tags) - 1):
        word, tag, after, before = tokens[i].text, tags[i], tags[i + 1], tags[i - 1]
        if word in ("this", "that") and after in _NOMINAL:
            tags[i] = "d"
        elif word == "'s":
            tags[i] = "=" if before in "tHYIp" or tokens[i - 1].text in ("there", "here", "what", "who", "that") else "s"
        elif tag == "l" and len(tokens[i].text) < 9 and before not in _BEFORE_VERB:
            tags[i] = "p" if word == "like" else WORD
        elif word in _CRAFTED and ("y" in (before, after) or (tags[i - 1] in "&," and "v" in tags[max(i - 3, 0) : i])):
            tags[i] = "v"
    return "".join(tags)
