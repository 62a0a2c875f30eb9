"""The files of an authority as they are read: every array mapped, nothing held."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from recension.authority._arrays import Packed, map_array, map_rising
from recension.authority._layout import ARRAYS, TRIES, Array, check_sizes, map_trie, read_manifest

#: The scheme of the facts that are countries; the others are numbers elsewhere.
COUNTRY = "country"


class Mapped:
    """What an authority's files hold, by the names of its layout, and the public arrays over all films."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.manifest: Mapping[str, Any] = read_manifest(path)
        folder = path / self.manifest["data"]
        check_sizes(folder, self.manifest["files"])
        self._a: dict[str, Array] = {name: map_array(folder, name) for name in ARRAYS}
        self._packed = {name: Packed(self._a.pop(name), width) for name, width in self.manifest["widths"].items()}
        self._rising = {name: map_rising(folder, name) for name, kind in ARRAYS.items() if kind == "rising"}
        self._t = {name: map_trie(folder, name) for name in TRIES}
        self.films, self.people = len(self._rising["film_key"]), len(self._rising["person_key"])
        self._genres = [tuple(filter(None, str(listed).split(","))) for listed in self.manifest["genres"]]
        self.kind_names: tuple[str, ...] = tuple(self.manifest["kinds"])
        self.category_names: tuple[str, ...] = tuple(self.manifest["categories"])
        self.years: Array = self._a["film_year"]
        self.kinds: Array = self._a["film_kind"]
        self.votes: Array = self._a["film_votes"]
        self._entries: Array = self._a["entry"]

    def _texts(self, pair: str, film: int) -> list[str]:
        restore = self._t["titles"].restore_key
        return [restore(text) for text in pairs_of(self._a[f"{pair}_of"], self._a[f"{pair}_text"], film).tolist()]

    def _facts(self, number: int) -> list[tuple[str, str]]:
        facts = self._texts("film_fact", number) if len(self._a["film_fact_of"]) else []
        return [(scheme, value) for scheme, _, value in (fact.partition("=") for fact in facts)]


def pairs_of(keys: Array, values: Array, key: int) -> Array:
    """The values of the pairs with this key; the keys are sorted."""
    wanted = keys.dtype.type(key)  # of the array's own type, or numpy would copy the array
    first = past = int(keys.searchsorted(wanted))
    while past < len(keys) and keys.item(past) == key:
        past += 1
    return values[first:past]
