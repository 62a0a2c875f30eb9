"""Why something was changed, as the witnesses differ on it."""

from recension.records import Statement, Witness
from recension.values import fold


def reasons(statement: Statement) -> tuple[tuple[str, tuple[Witness, ...]], ...]:
    """The reasons given for a change, each with its witnesses; "" for those who give none."""
    given: dict[str, list[Witness]] = {}
    words: dict[str, str] = {}
    for witness in statement.witnesses:
        text = witness.claim.qualifiers.get("reason", "")
        words.setdefault(fold(text), text)
        given.setdefault(fold(text), []).append(witness)
    ordered = sorted(given, key=lambda key: (key == "", -len(given[key]), key))
    return tuple((words[key], tuple(given[key])) for key in ordered)
