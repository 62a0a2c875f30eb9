"""Single quotation marks of a text that sets titles in them, as British printing does: ‘Night Ferry’ for "Night Ferry".

Where double marks are the habit, single ones stand within those, and are left alone; so are straight ones, which are
apostrophes as often.
"""

import re
from collections.abc import Iterator

_CURLY = re.compile(r"(?<!\w)‘(?=[\w¿¡(])[^‘’\n]{1,90}(?:’(?=\w)[^‘’\n]{0,60}){0,3}(?P<end>’)(?!\w)")


def single_marks(raw: str) -> Iterator[int]:
    """Where the single marks stand that open and close what is quoted."""
    if "‘" in raw and raw.count("‘") > 3 * (raw.count("“") + raw.count('"')):
        for m in _CURLY.finditer(raw):
            yield from (m.start(), m.start("end"))
