"""The whole title of a film that a text names by its series and a number: "Ferryman 3" for "Ferryman III: Low Tide"."""

from typing import TYPE_CHECKING

from recension.reading.other_films._series import base_of, forms_of, part_of
from recension.values import fold

if TYPE_CHECKING:
    from recension.authority import Authority


def numbered_film(title: str, authority: "Authority") -> int | None:
    """The number of the one film that is this part of its series by its own title; None for none and for several.

    What is called exactly so stays what it is, whatever other films share the name.
    """
    part, base = part_of(title), _base(title)
    if part < 2 or title.endswith(base):
        return None
    forms = [fold(title).split(), *forms_of(title)]
    names = {name for form in forms if (name := authority.name_of(form)) >= 0}
    whole = {int(n) for name in names for n in authority.films_titled(name)}
    films = whole | {int(n) for name in names for n in authority.films_part_titled(name)}
    if any(fold(authority.title(n)) == fold(title) for n in films):
        return None
    return _best([n for n in films if _is_part(authority.title(n), part, base)], authority)


def _base(title: str) -> str:
    return fold(base_of(title))


def _is_part(title: str, part: int, base: str) -> bool:
    return part_of(title) == part and _base(title) == base


#: A film of the same name and number is meant as well unless it has so many times fewer people.
_RIVALS = 3


def _best(films: list[int], authority: "Authority") -> int | None:
    """The film of the most people, where all are called alike or the others have far fewer."""
    ranked = sorted(films, key=lambda n: (-len(authority.people_of(n)), n))
    if not ranked:
        return None
    best, *others = ranked
    rivals = [n for n in others if fold(authority.title(n)) != fold(authority.title(best))]
    most = len(authority.people_of(best))
    return best if all(most >= _RIVALS * len(authority.people_of(n)) for n in rivals) else None
