"""A comparison as one HTML page to look at: two lanes of time, thumbnails, sound coloured by verdict.

The page is a single file: style, script and pictures are inside it, and it fetches nothing.
"""

from recension.exchange.report._page import POLICY, Thumbnails, dumps
from recension.exchange.report._stills import Still, wanted_stills

__all__ = ["POLICY", "Still", "Thumbnails", "dumps", "wanted_stills"]
