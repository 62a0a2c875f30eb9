"""Two media files of one film → what differs, picture and sound."""

import os

# Our matrices are small: a second thread of BLAS costs more than it brings. Has effect where numpy is not yet loaded.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from recension.comparing._cache import Cache
from recension.comparing._child import Limits
from recension.comparing._engine import Progress, compare
from recension.comparing._stills import stills

__all__ = ["Cache", "Limits", "Progress", "compare", "stills"]
