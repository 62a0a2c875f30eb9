"""The frozen records that pass between the rooms."""

import builtins  # the fields named `property` hide the decorator
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from recension.values import Evidence, Span
from recension.vocabulary import Assertion

# ── documents and what is read from them ────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Document:
    """A witness: a review or page. `text` is what is stored; every offset counts its code points.

    `file` is the file it stands in, where its id does not say so (a line of JSON Lines).
    """

    id: str
    text: str
    title: str | None = None
    author: str | None = None
    url: str | None = None
    published: str | None = None
    file: str = ""


@dataclass(frozen=True, slots=True)
class Film:
    """A film as identified: `confidence` is calibrated, `because` names the reasons in words."""

    title: str
    year: int | None = None
    ids: Mapping[str, str] = field(default_factory=dict)
    confidence: float = 0.0
    because: tuple[str, ...] = ()
    candidates: tuple["Film", ...] = ()


def of_what(subject: str) -> str:
    """What else than the film a claim is about, as one reads it; "" for the film.

    >>> of_what("film"), of_what("film:Moonstruck"), of_what("film:on television")
    ('', 'of Moonstruck', 'elsewhere: on television')
    """
    name = subject.partition(":")[2]
    return f"elsewhere: {name}" if name.startswith(("on ", "in ")) else name and f"of {name}"


@dataclass(frozen=True, slots=True)
class Claim:
    """What one document says, in one place. `subject` is "film", "edition:NAME" or "film:TITLE".

    `rule` names the row of the reader that made the claim; `cues` are the words behind its assertion.
    """

    property: str
    value: str
    evidence: Evidence
    qualifiers: Mapping[str, str] = field(default_factory=dict)
    ids: Mapping[str, str] = field(default_factory=dict)
    subject: str = "film"
    assertion: Assertion = Assertion.ASSERTED
    rule: str = ""
    cues: tuple[str, ...] = ()

    @builtins.property
    def span(self) -> Span:
        return self.evidence.span

    @builtins.property
    def is_fact(self) -> bool:
        return self.assertion.is_fact

    @builtins.property
    def of_what(self) -> str:
        return of_what(self.subject)

    def moved(self, by: int) -> "Claim":
        """The claim as of a text that this one's text stands in, `by` code points from its start."""
        e = self.evidence
        mention = Span(e.mention.start + by, e.mention.end + by) if e.mention else None
        return replace(self, evidence=Evidence(e.quote, Span(e.span.start + by, e.span.end + by), mention))


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read from one document. `language` is an ISO 639-1 code or "und";
    `kind` is review, not_review or unknown."""

    document: Document
    film: Film | None = None
    films: tuple[Film, ...] = ()
    claims: tuple[Claim, ...] = ()
    language: str = "und"
    kind: str = "unknown"


# ── a second reader ─────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a second reader says of a document: a value of a property, and the words it rests on; none is trusted."""

    property: str
    value: str
    quote: str
    qualifiers: Mapping[str, str] = field(default_factory=dict)
    subject: str = "film"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A proposal that was not taken, and why."""

    proposal: Proposal
    reason: str


@dataclass(frozen=True, slots=True)
class Admission:
    """The reading with the claims that were taken, how many these are, and the refusals in their order."""

    reading: Reading
    taken: int
    refused: tuple[Refusal, ...]


# ── collation ───────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Witness:
    """A claim together with the document it stands in: one reading's voice in the apparatus."""

    document: str  # the document's id
    claim: Claim
    author: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """Claims of one meaning, collated: the value, who says it, who says otherwise.

    `rank` is preferred, normal or deprecated, as in Wikidata; `disputed` when a witness contradicts.
    """

    property: str
    value: str
    qualifiers: Mapping[str, str] = field(default_factory=dict)
    ids: Mapping[str, str] = field(default_factory=dict)
    edition: str = ""  # the edition node's name; empty for the film itself
    witnesses: tuple[Witness, ...] = ()
    against: tuple[Witness, ...] = ()
    rank: str = "normal"
    notes: tuple[str, ...] = ()  # what explains it: "120 min at PAL's 25 frames a second"

    @builtins.property
    def disputed(self) -> bool:
        return bool(self.against)


@dataclass(frozen=True, slots=True)
class Edition:
    """A version of the film that witnesses speak of: a node of its own, with what they say of it.

    `level` is variant (a cut, told by its name) or manifestation (a release, told by carrier, label, year).
    """

    name: str
    aliases: tuple[str, ...] = ()
    carriers: tuple[str, ...] = ()
    statements: tuple[Statement, ...] = ()
    level: str = "variant"
    label: str = ""
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Appraisal:
    """What one document makes of the film: its verdict, its score as written and on 0–100, its opinions."""

    document: str
    author: str | None = None
    published: str | None = None
    verdict: str = ""  # pos, neg or mixed
    score: str = ""
    norm: int | None = None
    recommend: tuple[Claim, ...] = ()
    opinions: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """Everything that many witnesses say of one film."""

    film: Film
    statements: tuple[Statement, ...] = ()
    editions: tuple[Edition, ...] = ()
    documents: tuple[str, ...] = ()
    appraisals: tuple[Appraisal, ...] = ()


# ── comparison of two copies ────────────────────────────────────────────────────────────────────────

Range = tuple[Fraction, Fraction]  # seconds, half-open
Frames = tuple[int, int]  # frame numbers, half-open


@dataclass(frozen=True, slots=True)
class Source:
    """One of the two files. `rate` is frames a second (average where it varies); 0 frames for sound alone."""

    file: str
    duration: Fraction  # seconds
    frames: int
    rate: Fraction
    damage: tuple[str, ...] = ()
    tracks: tuple[str, ...] | None = None  # the language of each sound track, "und" where not told; None: not known
    track: int = 0  # the one that was compared, -1 for none


@dataclass(frozen=True, slots=True)
class PictureVerdict:
    """same, recropped, regraded, overlaid, softer or sharper, over a stretch.

    `crop` is the part of the left picture that the right shows: x0, y0, x1, y1 in 0..1.
    """

    verdict: str
    left: Range
    right: Range
    crop: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class SoundVerdict:
    """same, music_replaced, dubbed, replaced, muted, slipped or level, over a stretch."""

    verdict: str
    left: Range
    right: Range
    offset: Fraction | None = None  # seconds, for slipped
    gain: float | None = None  # decibels, for level
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Segment:
    """One piece of the alignment: same, left_only, right_only, replaced, moved, undecidable.

    `copy_of` are the frames that a repeat repeats, on the side where the segment stands.
    """

    kind: str
    left: Range | None = None
    right: Range | None = None
    left_frames: Frames | None = None
    right_frames: Frames | None = None
    speed: Fraction | None = None  # left duration over right duration
    confidence: float = 1.0
    picture: tuple[PictureVerdict, ...] = ()
    sound: tuple[SoundVerdict, ...] = ()
    copy_of: Frames | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """The exact difference between two copies; the segments tile both."""

    left: Source
    right: Source
    segments: Sequence[Segment] = ()
    summary: tuple[str, ...] = field(default=())
