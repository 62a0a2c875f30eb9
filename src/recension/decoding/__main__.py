"""The child process: its limits, and what it says at the end."""

import errno
import json
import resource
import sys
from pathlib import Path

from recension.decoding import _media
from recension.decoding._saying import say


def main(path: str, folder: str, audio: str, memory: str, output: str, *moments: str) -> int:
    """Decode the file; with moments, take stills of those instead."""
    limit(int(memory), int(output))
    _media.quieten()
    out = Path(folder)
    try:
        if moments:
            _media.stills(path, out, [float(moment) for moment in moments])
        else:
            (out / "signature.json").write_text(json.dumps(_media.decode(path, out, int(audio))))
    except _media.MissingTrack as wrong:
        say(error=str(wrong), remedy="count from 0 with --audio")
        return 1
    except MemoryError:
        say(error="needs more memory than the limit allows")
        return 1
    except EOFError:
        say(error="holds neither picture nor sound")
        return 1
    except (_media.Unreadable, ValueError, OSError) as wrong:
        if getattr(wrong, "errno", None) == errno.ENOSPC:
            say(error=f"no space left in {out}", remedy="free some, or name another folder in XDG_CACHE_HOME or TMPDIR")
            return 1
        say(error=str(getattr(wrong, "strerror", None) or wrong).lower())
        return 1
    say(done=True)
    return 0


def limit(memory: int, output: int) -> None:
    """No more memory, no larger files, no core dump than allowed, from here on."""
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_FSIZE, (output, output))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
