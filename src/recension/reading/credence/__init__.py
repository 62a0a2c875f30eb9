"""How much credence the words round a claim deserve: whether what stands there is told as plain fact at all."""

from recension.reading.credence._doubts import ALL, TABLE, doubts, odds, standard_table
from recension.reading.credence._signs import signs_of

__all__ = ["ALL", "TABLE", "doubts", "odds", "signs_of", "standard_table"]
