"""What can go wrong, and what to do about it.

RecensionError
├── UsageError            the command was called in a way it does not take (exit 2)
├── InputError            something given to read cannot be read; knows its file and place
│   ├── DocumentError     a review: empty, binary, too large, broken line, unknown encoding
│   ├── DumpError         a row of an authority dump that is not of its format
│   └── MediaError        a film file that does not open, or breaks the decoder's limits
├── AuthorityError        no authority where one was named, or a damaged one
├── CatalogueError        the database cannot be opened, read or written
└── ValueFormError        a value that its type does not admit ("twelve" minutes of -3)
"""

from collections.abc import Callable
from functools import partial


class RecensionError(Exception):
    """The root: its message is one line in lower case that says what happened and what to do."""

    exit_code = 1


class UsageError(RecensionError):
    exit_code = 2


class InputError(RecensionError):
    """Input that cannot be used.

    `file` is the path or name as the user gave it; `place` is a line, byte or row where that is known.
    """

    def __init__(self, problem: str, *, file: str, place: str = "", remedy: str = "") -> None:
        self.problem, self.file, self.place, self.remedy = problem, file, place, remedy
        where = f"{file}, {place}" if place else file
        super().__init__(f"{where}: {problem}" + (f"; {remedy}" if remedy else ""))

    def __reduce__(self) -> tuple[Callable[..., "InputError"], tuple[str]]:
        """Errors travel between processes whole."""
        return partial(type(self), file=self.file, place=self.place, remedy=self.remedy), (self.problem,)


class DocumentError(InputError):
    pass


class DumpError(InputError):
    pass


class MediaError(InputError):
    pass


class AuthorityError(RecensionError):
    pass


class CatalogueError(RecensionError):
    pass


class ValueFormError(RecensionError):
    pass
