"""The comparison of two files, from their paths to the segments."""

import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from recension.comparing._cache import Cache, digest_of, key_of
from recension.comparing._child import Child, Limits
from recension.comparing._mirror import mirror
from recension.comparing._pair import Pair
from recension.comparing._picture import pictures
from recension.comparing._picture_alignment import align
from recension.comparing._registration import Registration
from recension.comparing._segments import Part, parts
from recension.comparing._signature import Signature, load
from recension.comparing._sound import Stretch, fitted, verdicts
from recension.comparing._sound_segments import segments_by_sound
from recension.comparing._spans import Span
from recension.comparing._still import settled
from recension.comparing._summary import summarise
from recension.records import Comparison, Range, Segment, Source

#: Called with the share done, 0 to 1, now and then; from any thread.
Progress = Callable[[float], None]
DECODING = 0.9  # the share of the whole that decoding is


def compare(
    left: Path | str,
    right: Path | str,
    *,
    progress: Progress | None = None,
    cache: Cache | None = None,
    audio: tuple[int, int] = (0, 0),
    limits: Limits | None = None,
) -> Comparison:
    """What differs between two media files, picture and sound.

    `audio` numbers the sound track of each file from 0, -1 for none. With a `cache` the files' signatures are kept
    there by content. Raises MediaError when a file cannot be decoded within the limits.
    """
    tell = progress or (lambda share: None)
    with signatures((Path(left), Path(right)), audio, cache, limits or Limits(), tell) as (a, b):
        found = compare_signatures(a, b)
    tell(1.0)
    return found


# ── signatures ──────────────────────────────────────────────────────────────────────────────────────


@contextmanager
def signatures(
    paths: tuple[Path, Path], audio: tuple[int, int], cache: Cache | None, limits: Limits, tell: Progress
) -> Iterator[tuple[Signature, Signature]]:
    """Both signatures, decoded side by side where the cache does not hold them; temporary ones go at the end."""
    with ExitStack() as stack:
        store = cache or Cache(Path(stack.enter_context(TemporaryDirectory(prefix="recension-"))))
        digests = [digest_of(path, cache) for path in paths]
        keys = [key_of(digest, track) for digest, track in zip(digests, audio, strict=True)]
        _decode_missing(paths, audio, keys, store, limits, tell)
        store.trim(spare=frozenset(keys))
        found = [
            load(store.folder / key, file=str(p), digest=d) for key, p, d in zip(keys, paths, digests, strict=True)
        ]
        yield found[0], found[1]


def _decode_missing(
    paths: tuple[Path, Path], audio: tuple[int, int], keys: Sequence[str], store: Cache, limits: Limits, tell: Progress
) -> None:
    wanted = {key: (path, track) for key, path, track in zip(keys, paths, audio, strict=True) if not store.find(key)}
    shares = dict.fromkeys(wanted, 0.0)
    wrong: list[BaseException] = []

    def report(key: str, share: float) -> None:
        shares[key] = share
        tell(DECODING * sum(shares.values()) / len(shares))

    with ExitStack() as stack:
        children = {
            key: stack.enter_context(_Decoding(path, track, key, store, limits))
            for key, (path, track) in wanted.items()
        }
        threads = [threading.Thread(target=d.run, args=(report, wrong), daemon=True) for d in children.values()]
        for thread in threads:
            thread.start()
        for thread in threads:
            while thread.is_alive():  # joined in short waits, so that Ctrl-C is heard
                thread.join(0.2)
            if wrong:
                raise wrong[0]


class _Decoding:
    """One file on its way into the store; left early, nothing of it stays."""

    def __init__(self, path: Path, audio: int, key: str, store: Cache, limits: Limits) -> None:
        self.key, self.store = key, store
        self.folder = store.workshop()
        self.child = Child(path, self.folder, audio=audio, limits=limits)

    def __enter__(self) -> "_Decoding":
        self.child.__enter__()
        return self

    def __exit__(self, *wrong: object) -> None:
        self.child.__exit__(*wrong)
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(self, report: Callable[[str, float], None], wrong: list[BaseException]) -> None:
        try:
            self.child.follow(lambda share: report(self.key, share))
            self.store.keep(self.key, self.folder)
        except BaseException as error:  # handed to the thread that waits
            wrong.append(error)


# ── comparing ───────────────────────────────────────────────────────────────────────────────────────


def compare_signatures(left: Signature, right: Signature) -> Comparison:
    """The comparison of two signatures; always made the same way round, so that both ways agree."""
    if _rank(left) > _rank(right):
        found = mirror(_compare(right, left))
    else:
        found = _compare(left, right)
    found = replace(found, segments=tuple(_cropped(s) for s in ordered(found.segments)))
    return replace(found, summary=summarise(found))


def ordered(segments: Sequence[Segment]) -> list[Segment]:
    """The chain's segments as they come; each moved one where it stands on the right."""
    out = [s for s in segments if s.kind != "moved"]
    for moved in sorted((s for s in segments if s.kind == "moved"), key=lambda s: s.right or (0, 0)):
        at = next((k for k, s in enumerate(out) if s.right and moved.right and s.right[0] >= moved.right[0]), len(out))
        out.insert(at, moved)
    return out


def _rank(signature: Signature) -> tuple[object, ...]:
    """The film of the finer time grid stands right: joints are sought on its frames."""
    return (signature.rate, signature.frames, signature.digest)


def _cropped(segment: Segment) -> Segment:
    """Crops within the picture: what the right shows beyond the left cannot be part of it."""
    pictures = tuple(
        replace(p, crop=tuple(min(1.0, max(0.0, round(c, 4))) for c in p.crop))  # type: ignore[arg-type]
        for p in segment.picture
    )
    return replace(segment, picture=pictures)


def _compare(left: Signature, right: Signature) -> Comparison:
    pair = Pair(left, right)
    segments = _by_picture(pair) if left.frames and right.frames else segments_by_sound(pair)
    return Comparison(_source(left), _source(right), tuple(segments))


def _by_picture(pair: Pair) -> list[Segment]:
    alignment = align(pair)
    found = settled(pair, alignment.registration, parts(pair, alignment.links, alignment.beside))
    segments = [_segment(pair, part, alignment.registration) for part in found]
    both = [
        Stretch(part.fragment.track.line, float(segment.right[0]), float(segment.right[1]))
        for segment, part in zip(segments, found, strict=True)
        if segment.speed and part.fragment and segment.right
    ]
    told = iter(verdicts(pair, both))
    return [fitted(next(told), segment) if segment.speed else segment for segment in segments]


def _source(signature: Signature) -> Source:
    return Source(
        signature.file,
        signature.duration,
        signature.frames,
        signature.rate,
        signature.damage,
        signature.tracks,
        signature.track,
    )


def _segment(pair: Pair, part: Part, registration: Registration) -> Segment:
    found = Segment(
        part.kind,
        _range(pair.left, part.left),
        _range(pair.right, part.right),
        part.left,
        part.right,
        copy_of=part.copy_of,
    )
    if part.kind not in ("same", "moved") or not (part.fragment and part.left and part.right):
        return found
    speed = part.fragment.track.line.speed
    shown = pictures(pair, registration, part.fragment, part.left, part.right)
    return replace(found, speed=speed, picture=shown)


def _range(signature: Signature, span: Span | None) -> Range | None:
    return None if span is None else (signature.time_of(span[0]), signature.time_of(span[1]))
