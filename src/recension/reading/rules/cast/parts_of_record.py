"""The part of a player whom the text names without it, where it names the part elsewhere and the film's credits join the two."""

from collections.abc import Iterable
from dataclasses import replace

from recension.reading.matching._rules import Draft
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._known import KnownPerson
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON
from recension.values import fold


def with_parts_of_record(drafts: list[Draft], typed: Typed) -> list[Draft]:
    """The drafts, a lone player's with the part that the film surely gives them and that the text names."""
    if not typed.known.sure:
        return drafts
    told = {d.value for d in drafts if d.property == "cast_member" and d.qualifiers.get("character")}
    parts = {p.name: part for p in typed.known.people if p.name not in told and (part := _part_named(p, typed))}
    return [_with(d, parts) for d in drafts]


def _with(draft: Draft, parts: dict[str, str]) -> Draft:
    lone = draft.property == "cast_member" and draft.subject == "film" and draft.value in parts
    return replace(draft, qualifiers={**draft.qualifiers, "character": parts[draft.value]}) if lone else draft


def _part_named(person: KnownPerson, typed: Typed) -> str | None:
    """The only part of a player, if the text has its name: in full, or as the credits know it to be meant."""
    if not person.acts or len(person.characters) != 1 or _is_self(person.characters[0]):
        return None
    (part,) = person.characters
    return part if fold(part) in _names(typed) and fold(part) != fold(person.name) else None


def _is_self(part: str) -> bool:
    return fold(part) in ("self", "himself", "herself", "themselves", "narrator")


@once_a_text
def _names(typed: Typed) -> frozenset[str]:
    """The names of a text, of roles and of people who may be roles, as folded."""
    return frozenset(_folded(m.name for m in typed.mentions if m.kind in (CHARACTER, NAME, PERSON)))


def _folded(names: Iterable[str]) -> Iterable[str]:
    return map(fold, names)
