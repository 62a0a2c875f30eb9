"""Players and directors told by all that stands round their names, where the film is not surely known."""

from collections.abc import Iterator

from recension.reading._mentions import PERSON, Mention
from recension.reading._rules import Draft, Hit, Rule
from recension.reading._typed import Typed, once_a_text
from recension.reading.rules._likened import leads_elsewhere
from recension.reading.rules._parentheses import cast_draft
from recension.reading.rules._people import clause_round


def _told(hit: Hit) -> Iterator[Draft]:
    """Whoever most likely had a hand in the film, where the name stands first."""
    (m,) = hit.mentions("value")
    if not m.hand or hit.typed.known.sure or _first_places(hit.typed).get(m.name) is not m:
        return
    if m.hand == "director":
        yield hit.draft(m.name, property="director", mention=m, quote=clause_round(hit))
    elif not leads_elsewhere(hit):
        yield cast_draft(hit, m, quote=clause_round(hit))


@once_a_text
def _first_places(typed: Typed) -> dict[str, Mention]:
    """Where each person with a hand in the film is named in full first."""
    places: dict[str, Mention] = {}
    for m in typed.mentions:
        if m.kind == PERSON and m.hand and " " in typed.text.view[m.start : m.end]:
            places.setdefault(m.name, m)
    return places


RULES: tuple[Rule, ...] = (
    Rule("NAME by its signs", "cast_member", f"(?P<value>{PERSON})", build=_told, presupposed=True),
)  # fmt: skip
