"""Comparisons kept as the dump of their records ("60/1") become what `recension compare --json` prints.

Written out here, not imported: a migration outlives the code of its day.
"""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, ClassVar

from django.db import migrations

#: Fields left out where they hold nothing.
_OPTIONAL = ("left", "right", "left_frames", "right_frames", "speed", "copy_of", "offset", "gain")
_LISTS = ("picture", "sound", "damage")


def brought_to_one_form(apps: Any, schema_editor: Any) -> None:
    """A row in the new form is left as it is."""
    for row in apps.get_model("catalogue", "Comparison").objects.all().iterator():
        plain = _plain(row.result)
        if plain != row.result:
            row.result = plain
            row.save(update_fields=["result"])


def _plain(value: Any, name: str = "") -> Any:
    if isinstance(value, Mapping):
        return {key: _plain(inner, key) for key, inner in value.items() if _stays(key, inner)}
    if isinstance(value, list):
        return [_plain(inner, name) for inner in value]
    if not isinstance(value, str) or name in ("file", "summary", "damage", "kind", "verdict"):
        return value
    return str(Fraction(value)) if name == "rate" else _number(Fraction(value))


def _stays(key: str, value: Any) -> bool:
    return not (key in _OPTIONAL and value is None) and not (key in _LISTS and value == [])


def _number(value: Fraction) -> float | str:
    """A number where it leads back to the exact value, as the comparison's own JSON has it."""
    number = float(value)
    near = Fraction(number).limit_denominator(1_000_000)
    return number if (near if float(near) == number else Fraction(number)) == value else str(value)


class Migration(migrations.Migration):
    dependencies: ClassVar = [("catalogue", "0001_first")]
    operations: ClassVar = [migrations.RunPython(brought_to_one_form, migrations.RunPython.noop)]
