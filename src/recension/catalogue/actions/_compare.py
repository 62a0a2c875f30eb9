"""A comparison of two copies, kept: what it measured becomes statements about the cuts, itself their witness."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import PurePath

from recension.catalogue import models
from recension.catalogue.database import writing
from recension.errors import CatalogueError
from recension.exchange import comparison_json
from recension.records import Comparison, Range, Segment
from recension.values import Timecode

#: What a segment's kind says of the right-hand copy.
_WORDS = {
    "left_only": "lacks {left} ({seconds} s) of the other copy",
    "right_only": "has {right} ({seconds} s) that the other copy lacks",
    "replaced": "has other footage at {right} ({seconds} s)",
    "moved": "has {left} of the other copy at {right}",
}
_SOUND = {
    "music_replaced": "music replaced at {right}",
    "dubbed": "voices replaced at {right}",
    "replaced": "sound replaced at {right}",
    "muted": "sound gone at {right}",
}


def keep_comparison(left: models.Item, right: models.Item, comparison: Comparison) -> models.Comparison:
    """Store the comparison of two items of one work; measuring again replaces what was measured before."""
    if left.work_id is None or left.work_id != right.work_id:
        raise CatalogueError(f"{left} and {right} are not copies of one film: file both under the same work first")
    with writing():
        kept, _ = models.Comparison.objects.update_or_create(
            left=left,
            right=right,
            defaults={"result": comparison_json.to_plain(_public(comparison)), "summary": list(comparison.summary)},
        )
        models.Statement.objects.filter(witnesses__comparison=kept, witnesses__claim=None, ranked_by="").delete()
        for position, (property, words) in enumerate(differences(comparison)):
            _state(right, property, words, kept, position)
    return kept


def _public(comparison: Comparison) -> Comparison:
    """The comparison without the folders of this machine: whoever reads the site need not know them."""
    left, right = (replace(source, file=PurePath(source.file).name) for source in (comparison.left, comparison.right))
    return replace(comparison, left=left, right=right)


def differences(comparison: Comparison) -> Iterator[tuple[str, str]]:
    """What the segments say of the right-hand copy, as a property and its words."""
    for segment in comparison.segments:
        if segment.kind in _WORDS:
            yield "edition_diff", _WORDS[segment.kind].format(**_times(segment))
        for verdict in segment.sound:
            if verdict.verdict in _SOUND:
                property = "music_change" if verdict.verdict == "music_replaced" else "edition_diff"
                yield property, _SOUND[verdict.verdict].format(right=_range(verdict.right))


def _times(segment: Segment) -> dict[str, str]:
    longest = max((end - start for start, end in filter(None, (segment.left, segment.right))), default=Fraction(0))
    return {"left": _range(segment.left), "right": _range(segment.right), "seconds": f"{float(longest):.1f}"}


def _range(found: Range | None) -> str:
    if found is None:
        return ""
    start, end = (str(Timecode(int(moment * 1000), Fraction(1, 1000))) for moment in found)
    return f"{start}–{end}"


def _state(item: models.Item, property: str, words: str, kept: models.Comparison, position: int) -> None:
    release = item.manifestation
    variant = release.variant if release else None
    key = hashlib.sha256(json.dumps(["comparison", kept.pk, property, words]).encode()).hexdigest()
    row, _ = models.Statement.objects.get_or_create(
        work=item.work,
        key=key,
        defaults={
            "variant": variant,
            "manifestation": None if variant else release,
            "property": property,
            "value": words,
            "position": 100_000 + position,
            "witness_count": 1,
        },
    )
    models.Witness.objects.get_or_create(statement=row, comparison=kept)
