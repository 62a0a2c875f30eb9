"""Word lists, kept as text beside the code: one word or phrase a line, `#` for a comment."""

from functools import cache
from importlib.resources import files


@cache
def lines_of(name: str) -> tuple[str, ...]:
    """The lines of lexicon/NAME.txt without comments and blanks, in order."""
    content = files("recension.reading").joinpath("lexicon", f"{name}.txt").read_text(encoding="utf-8")
    bare = (line.split("#", 1)[0].strip() for line in content.splitlines())
    return tuple(line for line in bare if line)


@cache
def words_of(name: str) -> frozenset[str]:
    """All words of a list, white space between them."""
    return frozenset(word for line in lines_of(name) for word in line.split())


@cache
def phrases_of(name: str) -> frozenset[str]:
    """All phrases of a list: a line is one."""
    return frozenset(lines_of(name))
