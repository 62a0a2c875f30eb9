"""What the authority knows of one film, laid out for finding its names in the film's own review."""

import re
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cached_property

from recension.reading._lexicon import lines_of, words_of
from recension.reading.text._spelling import spelling_distance
from recension.reading.text._text import fold_word
from recension.reading.title import OwnTitle

#: The categories of IMDb's principals, by the property they stand for.
CATEGORY_PROPERTY = {
    "director": "director",
    "writer": "screenwriter",
    "producer": "producer",
    "actor": "cast_member",
    "actress": "cast_member",
    "self": "cast_member",
    "composer": "crew:music",
    "cinematographer": "crew:cinematography",
    "editor": "crew:editing",
    "production_designer": "crew:production_design",
    "costume_designer": "crew:costume",
    "make_up_department": "crew:makeup",
}


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """One of the film's people: every property the credits give them, and the characters they play."""

    name: str
    ids: Mapping[str, str] = field(default_factory=dict)
    properties: frozenset[str] = frozenset()
    characters: tuple[str, ...] = ()

    @property
    def acts(self) -> bool:
        return "cast_member" in self.properties


@dataclass(frozen=True, slots=True)
class Entry:
    """A name to look for: its folded words, and what it stands for."""

    words: list[str]
    kind: str
    name: str
    ids: Mapping[str, str] = field(default_factory=dict)
    person: KnownPerson | None = None
    own: bool = False
    safe_in_lower_case: bool = False


@dataclass(frozen=True)
class Known:
    """The film's titles, people and characters. Empty where no film is known: then nothing is looked for."""

    titles: tuple[str, ...] = ()
    people: tuple[KnownPerson, ...] = ()
    year: int | None = None
    sure: bool = True  # whether the film is known well enough to take its bare credits for claims
    titled: bool = False  # whether the text itself tells that its film is called so
    earlier: tuple[int, ...] = ()  # the years of films of the same title that came well before it
    genres: frozenset[str] = frozenset()
    beside: str = ""  # the title of a film that the text sets beside its own, which it does not tell
    own: OwnTitle | None = None  # what the text likeliest calls its film, where the film is not sure

    def by_first_word(self, words: AbstractSet[str]) -> dict[str, list[Entry]]:
        """Entries that begin with one of a text's words, by it; longest first: a full name wins over a surname."""
        table: dict[str, list[Entry]] = {}
        seen: set[tuple[str, ...]] = set()
        for entry in self._entries(words):
            key = tuple(entry.words)
            if key and key[0] in words and key not in seen:
                seen.add(key)
                table.setdefault(key[0], []).append(entry)
        for entries in table.values():
            entries.sort(key=lambda e: -len(e.words))
        return table

    def near(self, written: str) -> Iterable[tuple[KnownPerson, int]]:
        """The people whose name `written` (folded) nearly is, each with the length of the name as it is written."""
        words = written.split()
        if len(words) == 1 and len(written) >= _LONG_SURNAME:
            for p, name in self._by_initial.get("-" + written[0], ()):
                if _near_surname(written, name[-1]):
                    yield p, len(written)
        elif len(words) > 1:
            for key in {words[0][0], "-" + words[-1][0]}:
                for p, name in self._by_initial.get(key, ()):
                    if length := _near_in_full(words, name):
                        yield p, length

    @cached_property
    def _by_initial(self) -> dict[str, list[tuple[KnownPerson, list[str]]]]:
        """People of two names or more by their first name's initial ("r") and their last one's ("-d")."""
        table: dict[str, list[tuple[KnownPerson, list[str]]]] = {}
        for p in self.people:
            name = [w for w in _folded(p.name) if w not in _SUFFIXES]
            if len(name) > 1:
                table.setdefault(name[0][0], []).append((p, name))
                table.setdefault("-" + name[-1][0], []).append((p, name))
        return table

    def _entries(self, words: AbstractSet[str]) -> Iterable[Entry]:
        for title in self.titles:
            for form in _forms_of_title(title):
                yield Entry(form, TITLE, self.titles[0], own=True, safe_in_lower_case=len(form) > 1)
        people = [p for p in self.people if _may_be_named(p, words)]
        named = [(role, p) for p in self.people for role in _named_roles(p, words)]
        for p in people:
            yield Entry(_folded(p.name), PERSON, p.name, p.ids, p, safe_in_lower_case=" " in p.name)
        for role, p in named:
            yield Entry(_folded(role), CHARACTER, role, {}, p, safe_in_lower_case=" " in role)
        for p in people:
            yield from _other_forms(p)
        for p in people:
            yield from _parts_of_person(p)
        for role, p in named:
            yield from _parts_of_character(role, p)


PERSON, CHARACTER, TITLE = "\ue001", "\ue003", "\ue004"
_SUFFIXES = frozenset("jr sr ii iii iv".split())
_HONORIFICS = words_of("honorifics")
_COMMON = words_of("common_openers") | words_of("not_names") | words_of("role_words") | words_of("role_nouns")
_GIVEN, _ORDINARY = words_of("given_names"), words_of("ordinary_openers")
_NICKNAME = re.compile(r"[\"'“”‘’]([^\"'“”‘’]{2,20})[\"'“”‘’]")


_ASIDE = re.compile(r"\s*(?:\([^)]*\)|#\d+)")


def _folded(name: str) -> list[str]:
    """The words of a name's fold; they are remembered, and many names share them."""
    return [word for written in name.split() for word in fold_word(written).split()]


def _bare(character: str) -> str:
    """A role without asides, the first of several: "General Stone (voice) / Guard" → "General Stone"."""
    return _ASIDE.sub("", character.split(" / ")[0])


def _may_be_named(p: KnownPerson, words: AbstractSet[str]) -> bool:
    """Whether a text of these words has one of a person's names, or another form of one."""
    name = _folded(p.name)
    return not words.isdisjoint(name) or any(not words.isdisjoint(_FORMS.get(word, ())) for word in name)


def _named_roles(p: KnownPerson, words: AbstractSet[str]) -> Iterable[str]:
    """A player's roles that a text of these words may name, but those that only say what somebody is ("Guard")."""
    for character in map(_bare, p.characters):
        name = _folded(character)
        may_stand = not words.isdisjoint(name) or _NICKNAME.search(character)
        if may_stand and not all(map(_says_a_kind, name)):
            yield character


def _says_a_kind(word: str) -> bool:
    return word in _COMMON or word.removesuffix("s") in _COMMON or word in _HONORIFICS or word.isdigit()


def _forms_of_title(title: str) -> Iterable[list[str]]:
    """A title as it is written: in full, "&" (which folds to nothing) and "and" for each other, without its article."""
    words = _folded(title)
    yield words
    if "and" in words[1:-1]:
        yield [w for w in words if w != "and"]
    if " & " in title:
        yield _folded(title.replace(" & ", " and "))
    if len(words) > 2 and words[0] in ("the", "a", "an"):
        yield words[1:]


#: Given names by each of their forms: "mike" and "michael" are one.
_FORMS: dict[str, tuple[str, ...]] = {}
for _line in lines_of("given_name_forms"):
    for _form in _line.split():
        _FORMS[_form] = (*_FORMS.get(_form, ()), *(w for w in _line.split() if w != _form))


_PARTED = re.compile(r"\b([OD])['’](?=[A-Z])")


def _other_forms(p: KnownPerson) -> Iterable[Entry]:
    """A person by first and last name without what stands behind it ("Jr."), and by other forms of the first."""
    words = [w for w in _folded(p.name) if w not in _SUFFIXES]
    if len(words) < 2:
        return
    yield Entry(words, PERSON, p.name, p.ids, p, safe_in_lower_case=True)
    if _PARTED.search(p.name):  # "Peter O' Toole"
        yield Entry(_folded(_PARTED.sub(r"\1 ", p.name)), PERSON, p.name, p.ids, p, safe_in_lower_case=True)
    for form in _FORMS.get(words[0], ()):
        yield Entry([form, words[-1]], PERSON, p.name, p.ids, p, safe_in_lower_case=True)


def _parts_of_person(p: KnownPerson) -> Iterable[Entry]:
    words = [w for w in _folded(p.name) if w not in _SUFFIXES]
    if len(words) > 1 and len(words[-1]) > 2:
        yield Entry([words[-1]], PERSON, p.name, p.ids, p)
        if len(words) > 2:
            yield Entry([words[0], words[-1]], PERSON, p.name, p.ids, p, safe_in_lower_case=True)
            yield Entry(words[-2:], PERSON, p.name, p.ids, p)


def _parts_of_character(character: str, p: KnownPerson) -> Iterable[Entry]:
    for nickname in _NICKNAME.findall(character):
        yield Entry(_folded(nickname), CHARACTER, character, {}, p)
    words = _folded(_NICKNAME.sub(" ", character))
    bare = [w for w in words if w not in _HONORIFICS and w not in _SUFFIXES]
    if words and (words[-1].isdigit() or _says_a_kind(words[-1]) or _is_of_words(bare)):
        return  # "Harbour Officer", "Guard 2", "Union Runner": no word of it is a name
    if 1 < len(bare) < len(words):
        yield Entry(bare, CHARACTER, character, {}, p)
    for word in bare:
        if len(word) > 2 and word not in _COMMON and not word.isdigit():
            yield Entry([word], CHARACTER, character, {}, p)


def _is_of_words(bare: list[str]) -> bool:
    """Whether a role of several words is made of ordinary ones, and of no given name."""
    return len(bare) > 1 and bare[0] not in _GIVEN and any(w in _ORDINARY for w in bare)


#: Words more letters apart than this are not near; how far apart is not asked.
_FAR = 2


def _near_in_full(words: list[str], name: list[str]) -> int:
    """How long the written name is where it is nearly `name`, first and last; 0 where it is another."""
    if len(words) > len(name) + 2 and "".join(words) != "".join(name):
        return 0
    if len(words) != len(name) and _is_parted_otherwise("".join(words), "".join(name)):
        return len(" ".join(words))
    if words[-1] == name[-1] and len(words) == len(name) and _is_cut_short(words[0], name[0]):
        return len(" ".join(words))
    given = spelling_distance(words[0], name[0], _FAR)
    family, length = _glued_distance(words[-1], name[-1])
    allowed = 1 + (len(name[0]) + len(name[-1]) > 9) + (len(name[0]) + len(name[-1]) > 14)
    fine = given <= len(name[0]) // 3 and family <= (len(name[-1]) + 1) // 3 and given + family <= allowed
    return len(" ".join(words)) - len(words[-1]) + length if fine and max(given, family) <= _FAR else 0


_LONG_NAME, _SHORT_NAME = 10, 6


def _is_parted_otherwise(written: str, name: str) -> bool:
    """Whether a name has its words parted elsewhere, a long one with a letter amiss at most: "Vel Johnson"."""
    if len(name) > _SHORT_NAME and written == name:
        return True
    return len(name) > _LONG_NAME and spelling_distance(written, name, 1) <= 1


_SHORT_GIVEN = 3


def _is_cut_short(written: str, given: str) -> bool:
    """Whether one given name is the other's beginning: "Nic" of "Nicolas"."""
    return min(len(written), len(given)) >= _SHORT_GIVEN and (given.startswith(written) or written.startswith(given))


def _glued_distance(word: str, name: str) -> tuple[int, int]:
    """The distance of a word, or of its beginning where more is glued to it, and how long that is."""
    whole = spelling_distance(word, name, _FAR)
    if whole and len(word) > len(name) + 1 and len(name) > 4:
        return spelling_distance(word[: len(name)], name, _FAR), len(name)
    return whole, len(word)


_LONG_SURNAME = 5


def _near_surname(word: str, last: str) -> bool:
    """Whether surnames alone, long and beginning alike, differ by one letter (two in very long ones)."""
    allowed = 1 if len(last) < 9 else 2
    return len(last) >= _LONG_SURNAME and 0 < spelling_distance(word, last, allowed) <= allowed
