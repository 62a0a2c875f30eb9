"""What the authority answers with."""

from collections.abc import Mapping
from dataclasses import dataclass, field


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
class Credit:
    """One line of a film's credits. `category` is IMDb's (actor, director, …); `person` is a person's number."""

    person: int
    category: str
    job: str | None = None
    characters: tuple[str, ...] = ()
