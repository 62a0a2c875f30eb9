"""A name that stands in a text, with its type and its full form."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from recension.reading.mentions._known import KnownPerson

PERSON, NAME, CHARACTER, TITLE, QUOTED = "\ue001", "\ue002", "\ue003", "\ue004", "\ue005"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the view: `kind` is one of the five types, `name` the full form where one is known.

    `own` marks the reviewed film's title; `credit` is the person's entry in its credits; `known` that the authority has
    this very name, `shared` that some film called so has somebody in common with the reviewed one, and `by` who that is
    and what they did there ("director"), `plays` that its bearer is a player by trade; `trade` is the property that
    others bear by theirs; `hand` is what its bearer most likely did for a film that is not surely known, and
    `likely` that a name which nothing marks most likely is a film's, `unlikely` that it hardly is.
    """

    start: int
    end: int
    kind: str
    name: str
    ids: Mapping[str, str] = field(default_factory=dict)
    credit: KnownPerson | None = None
    own: bool = False
    known: bool = False
    shared: bool = False
    plays: bool = False
    trade: str = ""
    hand: str = ""
    likely: bool = False
    unlikely: bool = False
    by: tuple[tuple[str, str], ...] = ()

    @property
    def words(self) -> int:
        return self.name.count(" ") + 1
