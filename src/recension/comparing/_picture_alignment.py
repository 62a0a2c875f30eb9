"""From two signatures with pictures to the fragments that match: seeds, trials of speeds, shifts, what lies between."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

from recension.comparing._band import Piece, shifts
from recension.comparing._blends import without_blends
from recension.comparing._chain import Fragment, doubt_of, joined
from recension.comparing._echoes import echoes
from recension.comparing._halved_joints import halved
from recension.comparing._heard import heard
from recension.comparing._islands import islands, twins
from recension.comparing._lines import Line, speeds
from recension.comparing._pair import Pair
from recension.comparing._registration import Registration, common
from recension.comparing._sampling import Float
from recension.comparing._seeds import seeds
from recension.comparing._spans import Gap, Span, gaps, size, spans
from recension.comparing._strays import Stray, inserted, strays
from recension.comparing._tiny import tiny
from recension.comparing._tracks import track
from recension.comparing._trial import LEAST_GOOD, best_trial, chained
from recension.comparing._views import best_view
from recension.comparing._weaving import drawn_out


@dataclass(frozen=True)
class Alignment:
    """The chain of fragments in order, the fragments beside it, and the registration they were measured under."""

    links: tuple[Fragment, ...]
    beside: tuple[Stray, ...]
    registration: Registration


def align(pair: Pair) -> Alignment:
    """Picture against picture: a first chain from seeds, a second one with what lies between its links."""
    if pair.left.digest == pair.right.digest:
        return identical(pair)
    start, bins = first_look(pair)
    first = best_trial(pair, start, seeds(*bins))
    if first is None:
        return Alignment((), (), start)
    registration, pieces, seen = first.registration, first.pieces, first.seen
    pieces += first.laid(pair, [piece for link in first.links for piece in anew(pair, registration, link)])
    links, _ = chained(pair, registration, pieces, seen)
    held = gaps(spans(pair, links), pair.frames)
    places = [*echoes(pair, bins, held, first.speed), *crossed(held)]
    lone = [*twins(pair, registration, [(g.left, g.right) for g in held], first.speed)]
    lone += list(islands(pair, registration, places, first.speed, first.good))
    if first.woven:
        lone = first.laid(pair, [p for one in lone for p in shifts(pair, registration, one.line, one.first, one.stop)])
    pieces += lone
    links, fragments = chained(pair, registration, pieces, seen)
    found_beside = strays(pair, links, fragments)
    links, beside = inserted(pair, links, found_beside)
    if found_beside:
        links = joined(pair, links, [s.fragment for s in beside], doubt=doubt_of(links))
    links = drawn_out(pair, links) if first.woven else links
    links = without_blends(pair, registration, links, first.good)
    told = heard(pair, registration, links)
    if len(told) != len(links) or any(a.track is not b.track for a, b in zip(told, links, strict=True)):
        links = joined(pair, told, [s.fragment for s in beside], doubt=doubt_of(told))
    links = halved(pair, registration, links)
    return Alignment(tuple(links), beside, registration)


def identical(pair: Pair) -> Alignment:
    """One file against itself, or against another of its sound tracks."""
    frames = pair.right.frames
    whole = track(pair, pair.boxes, Line(Fraction(1), 0.0), 0, frames, (0, frames))
    return Alignment((Fragment(whole, 0, frames, float(frames)),), (), pair.boxes)


def first_look(pair: Pair) -> tuple[Registration, tuple[Float, Float]]:
    """The registration under which the films gather most seeds, and both at 8 Hz as it shows them."""
    left = tiny(pair.left, pair.left_clock, common(pair.left.box, pair.left.field)).bins
    right = tiny(pair.right, pair.right_clock, common(pair.right.box, pair.right.field)).bins
    view = best_view(left, right, speeds(pair.left.rate, pair.right.rate))
    return view.registration(pair.boxes, pair.right.box), view.seen(left, right)


def anew(pair: Pair, registration: Registration, link: Fragment) -> list[Piece]:
    """Small shifts along a link, also where no seed had pointed."""
    return [
        p for p in shifts(pair, registration, link.track.line, link.start, link.stop) if p.stop - p.first >= LEAST_GOOD
    ]


def crossed(held: Sequence[Gap]) -> list[tuple[Span, Span]]:
    """Both sides of each gap; then every left one with every right one, the smallest first."""
    lefts = [g.left for g in held if size(g.left)]
    rights = [g.right for g in held if size(g.right)]
    own = [(g.left, g.right) for g in held if size(g.left) and size(g.right)]
    every = sorted(product(lefts, rights), key=lambda pair: size(pair[0]) * size(pair[1]))
    return list(dict.fromkeys([*own, *every]))
