"""The authority as it is asked: names, films and people, one by one and in bulk."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from recension.authority._arrays import Rising, runs_of
from recension.authority._entries import Billing, Credit, FilmEntry, PersonEntry
from recension.authority._find import Finder, Found
from recension.authority._layout import (
    CHARACTER,
    NAMED,
    NOTED,
    OWN_KEY,
    PART_TITLED,
    ROLE_SHIFT,
    TITLED,
    Array,
)
from recension.authority._mapped import COUNTRY, Mapped, pairs_of
from recension.authority._spot import Spots, Spotter
from recension.authority._words import Ints

Numbers = npt.NDArray[np.uint32]
_NONE: Numbers = np.empty(0, np.uint32)
Spot = tuple[int, int, int]

_NUMBER = np.uint32((1 << ROLE_SHIFT) - 1)
_UNIT = "\x1f"
#: So many people's trades are remembered.
_TRADES = 4096


def open_authority(path: Path) -> "Authority":
    """Map the authority at `path`. Raises AuthorityError where it is missing or damaged, saying what to do."""
    return Authority(path)


class Authority(Mapped):
    """Films, people and their names. Films and people go by number, 0 up to `films` and `people`.

    The public arrays are for scoring in bulk, mapped read-only:
    `years` (int16, 0 unknown), `kinds` (uint8, into `kind_names`), `votes` (uint32), each an item a film.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._finder = Finder(self, self._a, self._rising)
        self._spotter = Spotter(self._a["name_buckets"], self._a["name_prints"], self._a["name_filter"])
        #: How often a person is credited in each category; those who were asked for last are remembered.
        self.trades_of: Callable[[int], Mapping[str, int]] = lru_cache(maxsize=_TRADES)(self._trades)

    # ── names ───────────────────────────────────────────────────────────────────────────────────────

    def spot(self, tokens: Sequence[str]) -> list[Spot]:
        """All names in a text: (first token, token past the last, name number), by length, then place.

        `tokens` are the text's words, each folded (`recension.values.fold`; `words` of this room folds a whole text).
        Names are titles, alternate titles, parts of titles, people and characters; titles of one common word too.
        """
        first, past, name, _ = self._spotter.spot(tokens)
        return sorted(zip(first.tolist(), past.tolist(), name.tolist(), strict=True), key=_by_length)

    def spot_arrays(self, tokens: Sequence[str]) -> Spots:
        """The same as arrays, in any order, with the hashes of the words."""
        return self._spotter.spot(tokens)

    def spot_many(self, texts: Sequence[Sequence[str]]) -> list[Spots]:
        """`spot_arrays` of each of several texts, found together, which costs less."""
        return self._spotter.spot_many(texts)

    def name_of(self, tokens: Sequence[str]) -> int:
        """The number of the name that is exactly these folded words, or -1."""
        return self._spotter.name_of(tokens)

    def films_titled(self, name: int) -> Numbers:
        """The films with this title, original title or alternate title."""
        return self._named(name, TITLED)

    def films_called(self, folded: str) -> Numbers:
        """The films with this folded title; none where no name is so."""
        return self.films_in_words(folded.split())

    def films_in_words(self, words: Sequence[str]) -> Numbers:
        """The same of a title's folded words."""
        name = self.name_of(words)
        return self.films_titled(name) if name >= 0 else _NONE

    def films_part_titled(self, name: int) -> Numbers:
        """The films of whose title this is a part: without its article, before its colon, after it."""
        return self._named(name, PART_TITLED)

    def people_named(self, name: int) -> Numbers:
        return self._named(name, NAMED)

    def films_with_character(self, name: int) -> Numbers:
        """The films in which someone plays a role of this name; none for the commonest, such as "Self"."""
        return self._named(name, CHARACTER)

    def _named(self, name: int, role: int) -> Numbers:
        entries = self._entries[self._rising["name_entries"].run(name)]
        found: Numbers = entries[entries >> ROLE_SHIFT == role] & _NUMBER
        return found

    def expand(self, names: Ints) -> tuple[Ints, Array, Numbers]:
        """All that many names name, at once: which of `names` (its index), role (TITLED…), film or person number."""
        which, places = runs_of(self._rising["name_entries"], names)
        entries = self._entries.take(places)
        return which, entries >> ROLE_SHIFT, entries & _NUMBER

    # ── films ───────────────────────────────────────────────────────────────────────────────────────

    def film(self, number: int) -> FilmEntry:
        a = self._a
        original = self._texts("film_original", number)
        facts = self._facts(number)
        end = pairs_of(a["film_end_of"], a["film_end_year"], number)
        return FilmEntry(
            number=number,
            title=self.title(number),
            original=original[0] if original else None,
            also=tuple(self._texts("film_also", number)),
            year=int(a["film_year"][number]) or None,
            end_year=int(end[0]) if len(end) else None,
            kind=self.kind_names[self.kinds[number]],
            runtime=self.runtime(number),
            genres=self.genres(number),
            countries=tuple(value for scheme, value in facts if scheme == COUNTRY),
            ids=self.ids(number),
            votes=int(self.votes[number]),
        )

    def title(self, number: int) -> str:
        return str(self._t["titles"].restore_key(self._packed["film_title"].item(number)))

    def genres(self, number: int) -> tuple[str, ...]:
        listed: tuple[str, ...] = self._genres[self._a["film_genres"].item(number)]
        return listed

    def runtime(self, number: int) -> int | None:
        """In minutes."""
        return self._a["film_runtime"].item(number) or None

    def ids(self, number: int) -> dict[str, str]:
        """A film's numbers elsewhere, by scheme."""
        others = {scheme: value for scheme, value in self._facts(number) if scheme != COUNTRY}
        return _imdb_id("tt", self._rising["film_key"].item(number)) | others

    def titles(self, number: int) -> list[str]:
        """All titles of a film: the title, the original one, alternate ones."""
        return [self.title(number), *self._texts("film_original", number), *self._texts("film_also", number)]

    def find(self, query: str, limit: int = 10) -> tuple[Found, ...]:
        """Films and people by parts of their names ("stoltz mask"); the last may be unfinished, typos are forgiven."""
        return self._finder.find(query, limit)

    def find_titled(self, query: str, limit: int) -> list[int]:
        """The numbers of the films among those that `find` finds by their own titles."""
        return self._finder.titled(query, limit)

    def names_with(self, word: str) -> bool:
        """Whether a name of a film or a person has this folded word."""
        return self._finder.holds(word)

    def film_by_id(self, imdb: str) -> int | None:
        """The number of the film with this IMDb id."""
        return _find(self._rising["film_key"], imdb, "tt")

    def credits(self, number: int) -> tuple[Credit, ...]:
        """The film's credits in billing order."""
        here = self._rising["film_credits"].run(number)
        notes = iter(self._packed["credit_note"][self._rising["film_notes"].run(number)].tolist())
        restore = self._t["notes"].restore_key
        credits = []
        for person, code in zip(
            self._packed["credit_person"][here].tolist(), self._a["credit_category"][here].tolist(), strict=True
        ):
            job, *characters = restore(next(notes)).split(_UNIT) if code & NOTED else ("",)
            credits.append(Credit(person, self.category_names[code & ~NOTED], job or None, tuple(characters)))
        return tuple(credits)

    def people_of(self, film: int) -> Numbers:
        """The numbers of the people credited on a film, in billing order, one a credit."""
        return self._packed["credit_person"][self._rising["film_credits"].run(film)]

    def people_of_many(self, films: Ints) -> tuple[Ints, Numbers]:
        """The people of many films, as `people_of` gives them: which of `films` (its index), person."""
        which, places = runs_of(self._rising["film_credits"], films)
        return which, self._packed["credit_person"].take(places)

    def billing(self, films: Ints) -> Billing:
        """The credits of many films at once, with the words of names and roles (see `word`)."""
        offsets = self._rising
        film, places = runs_of(offsets["film_credits"], films)
        person, code = self._packed["credit_person"].take(places), self._a["credit_category"].take(places)
        noted = (code & NOTED).nonzero()[0]
        _, notes = runs_of(offsets["film_notes"], films)
        note, words = runs_of(offsets["note_words_at"], self._packed["credit_note"].take(notes))
        return Billing(
            film,
            person,
            code & np.uint8(~NOTED & 0xFF),
            self._packed["person_first"].take(person),
            self._packed["person_last"].take(person),
            noted[note],
            self._packed["note_words"].take(words),
        )

    def films_with_words(self, words: Ints) -> tuple[Ints, Numbers]:
        """The films in whose credits words stand (see `word`), as surnames or in roles: which of `words`, film.

        None for words that stand in the credits of very many films.
        """
        keys = self._a["credit_word"]
        place = np.minimum(keys.searchsorted(words), max(len(keys) - 1, 0))
        known = (keys.take(place) == words).nonzero()[0] if len(keys) else np.empty(0, np.int64)
        which, places = runs_of(self._rising["credit_word_films"], place[known])
        return known[which], self._packed["credit_word_film"].take(places)

    def word(self, word: str) -> int:
        """What stands for a folded word in `billing`; one word in millions shares it with another."""
        return self._spotter.word(word)

    # ── people ──────────────────────────────────────────────────────────────────────────────────────

    def person(self, number: int) -> PersonEntry:
        a = self._a
        birth = pairs_of(a["person_birth_of"], a["person_birth"], number)
        death = pairs_of(a["person_death_of"], a["person_death"], number)
        return PersonEntry(
            number=number,
            name=self.person_name(number),
            birth=int(birth[0]) if len(birth) else None,
            death=int(death[0]) if len(death) else None,
            ids=_imdb_id("nm", self._rising["person_key"].item(number)),
        )

    def person_name(self, number: int) -> str:
        return str(self._t["people"].restore_key(self._packed["person_name"].item(number)))

    def surnames(self, people: Ints) -> Numbers:
        """What stands for the last word of the name of each of many people (see `word`)."""
        return self._packed["person_last"].take(people)

    def person_by_id(self, imdb: str) -> int | None:
        """The number of the person with this IMDb id."""
        return _find(self._rising["person_key"], imdb, "nm")

    def films_of(self, person: int) -> Numbers:
        """The films that credit a person, each once, in the order of their numbers."""
        return self._packed["person_film"][self._rising["person_films"].run(person)]

    def _trades(self, person: int) -> Mapping[str, int]:
        _, places = runs_of(self._rising["film_credits"], self.films_of(person).astype(np.int64))
        own = places[self._packed["credit_person"].take(places) == person]
        counts = np.bincount(self._a["credit_category"].take(own) & np.uint8(~NOTED & 0xFF)).tolist()
        return {self.category_names[code]: n for code, n in enumerate(counts) if n}

    def films_of_many(self, people: Array) -> tuple[Ints, Numbers]:
        """The films of many people, as `films_of` gives them: which of `people` (its index), film."""
        which, places = runs_of(self._rising["person_films"], people)
        return which, self._packed["person_film"].take(places)

    def film_counts(self, people: Array) -> Ints:
        """How many films credit each of many people."""
        offsets = self._rising["person_films"]
        return offsets.take(people + np.uint32(1)) - offsets.take(people)


def _by_length(spot: Spot) -> tuple[int, Spot]:
    return spot[1] - spot[0], spot


def _imdb_id(prefix: str, key: int) -> dict[str, str]:
    return {"imdb": f"{prefix}{key:07}"} if key < OWN_KEY else {}


def _find(keys: Rising, imdb: str, prefix: str) -> int | None:
    digits = imdb.removeprefix(prefix)
    if digits == imdb or not digits.isdigit() or int(digits) >= OWN_KEY:
        return None
    return keys.find(int(digits))
