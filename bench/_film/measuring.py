"""Runs a comparison, or plain decoding, in a process of its own, and measures it with all its children.

As a program (`python -m bench._film.measuring compare LEFT RIGHT OUT`) it is that process.
"""

import contextlib
import json
import os
import resource
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Measured:
    """`cpu` in seconds without the imports of any process, `peak` in megabytes over the process tree."""

    cpu: float
    wall: float
    peak: float
    output: str
    problem: str = ""


def measure(verb: str, left: Path, right: Path, out: Path, *, limit: float = 1200.0) -> Measured:
    """Run this module's `verb` on two files and wait, at most `limit` seconds."""
    command = [sys.executable, "-m", "bench._film.measuring", verb, str(left), str(right), str(out)]
    start = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as child:
        watch = _Watch(child.pid)
        watch.start()
        try:
            _, problem = child.communicate(timeout=limit)
        except subprocess.TimeoutExpired:
            child.kill()
            problem = f"not done after {limit:.0f} s"
        watch.stop()
    wall = time.monotonic() - start
    if child.returncode:
        return Measured(0.0, wall, watch.peak, "", (problem or "").strip().splitlines()[-1] if problem else "failed")
    plain = json.loads(out.read_text())
    return Measured(plain["cpu"], wall, watch.peak, plain["output"])


class _Watch(threading.Thread):
    """Adds up the proportional set sizes of a process and its descendants, ten times a second."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.peak = 0.0
        self._pid, self._done = pid, threading.Event()

    def run(self) -> None:
        while not self._done.wait(0.1):
            self.peak = max(self.peak, sum(map(_memory, [self._pid, *_descendants(self._pid)])))

    def stop(self) -> None:
        self._done.set()
        self.join()


def _descendants(pid: int) -> list[int]:
    children: list[int] = []
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            children += map(int, (task / "children").read_text().split())
    return children + [deeper for child in children for deeper in _descendants(child)]


def _memory(pid: int) -> float:
    with contextlib.suppress(OSError, ValueError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0


# ── the measured process ────────────────────────────────────────────────────────────────────────────


def _cpu() -> float:
    """Seconds of this process and of its children that have ended."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def _compare(left: str, right: str) -> str:
    from recension.comparing import compare  # noqa: PLC0415
    from recension.exchange import comparison_json  # noqa: PLC0415

    _begin()
    return comparison_json.dumps(compare(left, right))


def _decode(left: str, right: str) -> str:
    import av  # noqa: PLC0415

    _begin()
    for file in (left, right):
        with av.open(file) as container:
            streams = [*container.streams.video[:1], *container.streams.audio[:1]]
            for stream in streams:
                stream.thread_type = "NONE"
                stream.codec_context.thread_count = 1
            for packet in container.demux(streams):
                with contextlib.suppress(av.error.FFmpegError):
                    packet.decode()
    return ""


_begun = [0.0]


def _begin() -> None:
    _begun[0] = _cpu()


def _decoders_imports() -> float:
    """What the two decoders of a comparison spend on imports: twice the least of some that do nothing else."""
    spent = []
    for _ in range(3):
        before = _cpu()
        subprocess.run([sys.executable, "-P", "-c", "import recension.decoding.__main__"], check=True)
        spent.append(_cpu() - before)
    return 2 * min(spent)


def main() -> None:
    verb, left, right, out = sys.argv[1:]
    output = {"compare": _compare, "decode": _decode}[verb](left, right)
    used = _cpu() - _begun[0]
    if verb == "compare":
        used -= _decoders_imports()
    Path(out).write_text(json.dumps({"cpu": used, "output": output}))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
