"""What a sum of money in a review is: cost, takings, pay or price, told from the words round it."""

from recension.reading.amounts._chances import chances, standard_table
from recension.reading.amounts._signs import signs_of

__all__ = ["chances", "signs_of", "standard_table"]
