"""Reading: a document's text in, its film and its claims with their evidence out.

Pure: `remember_in` and `keep_in` change how soon the first answer comes, and no answer.
"""

from recension.reading._read import read, read_all
from recension.reading.matching._told import keep_in, remember_in
from recension.reading.second_reader._gate import admit

__all__ = ["admit", "keep_in", "read", "read_all", "remember_in"]
