"""Whose hand did what in the film, as far as the text itself says it: players and craftsmen that no credits tell."""

from collections.abc import Iterable, Mapping

from recension.reading.matching._rules import Draft

#: What each property's people do, in the words of the aspects.
_OF_PROPERTY = {"cast_member": "acting", "director": "direction", "screenwriter": "script"}
_OF_ROLE = {"music": "music", "cinematography": "look", "editing": "direction", "effects": "effects"} | {
    "production_design": "design",
    "costume": "design",
    "makeup": "makeup",
}


def hands_of(drafts: Iterable[Draft]) -> Mapping[str, str]:
    """What is done by whom, by full name; who plays is a player whatever else is done."""
    hands: dict[str, str] = {}
    for d in drafts:
        craft = _OF_PROPERTY.get(d.property) or (d.property == "crew" and _OF_ROLE.get(d.qualifiers.get("role", "")))
        if craft and d.subject == "film" and (craft == "acting" or d.value not in hands):
            hands[d.value] = craft
    return hands
