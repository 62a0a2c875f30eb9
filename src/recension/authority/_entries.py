"""What the authority answers with."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, slots=True)
class FilmEntry:
    """A film as the authority has it. `kind` is IMDb's title type; `also` are alternate titles; `runtime` in minutes.

    `ids` is empty where no outside id is known; `votes` is 0 where they are not.
    """

    number: int
    title: str
    original: str | None = None
    also: tuple[str, ...] = ()
    year: int | None = None
    end_year: int | None = None
    kind: str = "movie"
    runtime: int | None = None
    genres: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    ids: Mapping[str, str] = field(default_factory=dict)
    votes: int = 0


@dataclass(frozen=True, slots=True)
class PersonEntry:
    number: int
    name: str
    birth: int | None = None
    death: int | None = None
    ids: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Billing:
    """The credits of many films in bulk, in billing order: each item a credit, but for the last two.

    `film` is the index of the film asked for, `category` that of Authority.category_names; `first` and `last` are the
    words that the person's name begins and ends with (see Authority.word; none begins a name of one word).
    `role_credit` is the index of the credit in which a role's name holds the word `role_word`, a row a word of three
    letters or more.
    """

    film: npt.NDArray[np.int64]
    person: npt.NDArray[np.uint32]
    category: npt.NDArray[np.uint8]
    first: npt.NDArray[np.uint32]
    last: npt.NDArray[np.uint32]
    role_credit: npt.NDArray[np.int64]
    role_word: npt.NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class Credit:
    """One line of a film's credits. `category` is IMDb's (actor, director, …); `person` is a person's number."""

    person: int
    category: str
    job: str | None = None
    characters: tuple[str, ...] = ()
