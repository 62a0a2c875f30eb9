"""Runs the decoder in a child process and turns whatever becomes of it into a signature or a clear error."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from recension.errors import MediaError


@dataclass(frozen=True, slots=True)
class Limits:
    """What the decoding of one file may use: bytes of memory and of output, seconds without progress, and in all."""

    memory: int = 3 << 30
    output: int = 16 << 30
    stall: float = 120.0
    seconds: float = 12 * 3600.0


#: No threads; and what was freed is kept (by glibc, in bytes), for the next frame takes as much.
SURROUNDINGS = {
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MALLOC_MMAP_THRESHOLD_": str(16 << 20),
    "MALLOC_TRIM_THRESHOLD_": str(256 << 20),
}


class Child:
    """One decoder at work. Use as a context: leaving it early ends the process."""

    def __init__(self, path: Path, folder: Path, *, audio: int, limits: Limits, moments: Sequence[float] = ()) -> None:
        self.path, self.limits = path, limits
        command = [sys.executable, "-P", "-m", "recension.decoding", str(path.absolute()), str(folder), str(audio)]
        self.process = subprocess.Popen(
            [*command, str(limits.memory), str(limits.output), *(f"{m:.4f}" for m in moments)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C reaches us alone; we end the child
            text=True,
            env={**os.environ, **SURROUNDINGS},
        )
        self.late = ""

    def __enter__(self) -> "Child":
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        if self.process.stdout:
            self.process.stdout.close()

    def follow(self, progress: Callable[[float], None]) -> None:
        """Wait for the child to finish, telling the share done; raises MediaError when it does not succeed."""
        last: dict[str, object] = {}
        promised = 0.0
        with _Watch(self.limits, self._give_up) as watch:
            assert self.process.stdout is not None
            for line in self.process.stdout:
                watch.heard()
                last = json.loads(line)
                promised = float(str(last.get("promised", promised)))
                if "at" in last and promised > 0:
                    progress(min(1.0, float(str(last["at"])) / promised))
        self._judge(self.process.wait(), last)

    def _give_up(self, why: str) -> None:
        self.late = why
        self.process.kill()

    def _judge(self, code: int, last: dict[str, object]) -> None:
        if last.get("done"):
            return
        if "error" in last:
            remedy = str(last.get("remedy", "give a file that a player can open"))
            raise MediaError(str(last["error"]), file=str(self.path), remedy=remedy)
        problem = self.late or f"crashed the decoder ({_signal(code)})"
        raise MediaError(problem, file=str(self.path), remedy="the file is damaged or made to do so; re-encode it")


class _Watch(threading.Thread):
    """Calls `give_up` with the reason when nothing was heard for too long, or all has taken too long.

    One thread for all of it: a timer for each line would cost more than the line.
    """

    def __init__(self, limits: Limits, give_up: Callable[[str], None]) -> None:
        super().__init__(daemon=True)
        self._limits, self._give_up = limits, give_up
        self._begun = self._heard = time.monotonic()
        self._done = threading.Event()

    def __enter__(self) -> "_Watch":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()

    def heard(self) -> None:
        self._heard = time.monotonic()

    def run(self) -> None:
        stall, seconds = self._limits.stall, self._limits.seconds
        while True:
            now = time.monotonic()
            left = {
                f"made no progress for {stall:.0f} s": self._heard + stall - now,
                "took too long to decode": self._begun + seconds - now,
            }
            why = min(left, key=lambda reason: left[reason])
            if left[why] <= 0:
                return self._give_up(why)
            if self._done.wait(left[why]):
                return None


def _signal(code: int) -> str:
    return f"signal {-code}" if code < 0 else f"exit {code}"
