"""Two media files of one film → what differs, picture and sound."""

from recension.comparing._cache import Cache
from recension.comparing._child import Limits
from recension.comparing._engine import Progress, compare
from recension.comparing._stills import stills

__all__ = ["Cache", "Limits", "Progress", "compare", "stills"]
