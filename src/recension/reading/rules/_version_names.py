"""The names that versions go by: without articles and praise."""

import re

#: Names that say a cut or state, without the word "version".
_BARE = re.compile(
    r"^(?:(?:totally|fully|completely|newly|brand-new|new|complete|original|so-called) )*(uncut|unrated|uncensored|unedited|theatrical|\"?r\"?[ -]?rated|pg[ -]rated|x[ -]rated) (?:version|print|form|copy|presentation|release|edit)$"
)


def name_of(words: str) -> str:
    """An edition's name: without articles and praise; a lone adjective of cutting stands for its version."""
    plain = re.sub(r"^(?:the|this|a|an) ", "", " ".join(words.split()))
    plain = re.sub(
        r"(?i)\bdirectors?'? cut", lambda m: "Director's Cut" if m[0][-3] == "C" else "director's cut", plain
    )
    plain = re.sub(r"^(?:\d+[ -]minute )original$", "original version", plain)
    bare = _BARE.match(plain.lower())
    if bare:
        return re.sub(
            r"^(?:r|pg|x)(?= ?-?rated)", lambda m: m[0].upper(), bare[1].replace('"', "").replace(" rated", "-rated")
        )
    return re.sub(
        r"^(?:totally|fully|completely|newly|digitally|beautifully|so-called|brand-new|superior|inferior)[ ,]+",
        "",
        plain,
    )
