"""Where the time goes, by stage: the processor's time is sampled, and each sample counts for the stage it falls in."""

import signal
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import FrameType, TracebackType

import recension

#: stage → its modules, as paths within the package; those in `reading/film/` and the like stand for whole folders.
STAGES: dict[str, str] = {
    "text and sentences": "reading/_text reading/_edits reading/_not_ours reading/_wrapping reading/_letters "
    "reading/_sentences reading/_mojibake reading/_spelling reading/_addresses",
    "language and kind": "reading/_language reading/_kind",
    "parts": "reading/_sections reading/_parts",
    "names in the text": "authority/_spot reading/film/_hits reading/film/_mentions reading/film/_words",
    "misspelt names": "reading/film/_misspelt authority/_find authority/_vocabulary authority/_typos",
    "the authority's answers": "reading/film/_lookup authority/",
    "vote": "reading/film/_vote",
    "features and chance": "reading/film/",
    "the text's own title": "reading/title/",
    "mentions": (
        "reading/_mentions reading/_untitled reading/_capitals reading/_known reading/_spotted reading/_near "
        "reading/_lone_titles reading/_by_surname reading/_film_cues reading/_series reading/_short_titles "
        "reading/_on_record reading/_doubtful reading/_title_forms reading/_loose_titles reading/_shouted_titles "
        "reading/_marked_runs reading/_quoted_parts reading/_title_variants reading/_slips reading/people/ "
        "reading/namesakes/ "
        "reading/personae/ reading/_words_beside reading/_credited reading/_coreference reading/_by_given_name "
        "reading/belonging/ reading/_mention reading/_well_known"
    ),
    "typed view": "reading/_typed",
    "which rules may match": "reading/_prefilter reading/_told reading/_demands reading/_crossing reading/_edges",
    "rules": (
        "reading/_rules reading/rules/ reading/_alternatives reading/_apparent reading/_blocks reading/_carriers "
        "reading/_lexicon reading/_minutes reading/_money reading/_numerals reading/_sought reading/_songs "
        "reading/_talk"
    ),
    "assertion": "reading/_assertion reading/_assertion_cues reading/_assertion_frames reading/_plot_cues",
    "credence": "reading/credence/",
    "opinions": "reading/opinion/",
    "a second reader": "reading/_gate reading/_licence reading/_licence_cues reading/_licence_qualifiers",
    "claims": (
        "reading/_claims reading/_full_values reading/_fuller reading/_last_score reading/_displaced reading/_subject "
        "reading/_editions reading/_compared reading/_discussed "
        "reading/_retold reading/_linking reading/_misspelt_people reading/_teams "
        "reading/_cut_titles reading/_numbered reading/film/_links "
        "records values/"
    ),
}

_PACKAGE = str(Path(recension.__file__).parent) + "/"
#: Seconds of the processor between two samples.
_TICK = 0.001


class Stages:
    """Samples the process while it is entered. A sample belongs to the innermost frame that a stage names."""

    def __init__(self) -> None:
        self.samples: Counter[str] = Counter()

    def __enter__(self) -> "Stages":
        self._before = signal.signal(signal.SIGPROF, self._sample)
        signal.setitimer(signal.ITIMER_PROF, _TICK, _TICK)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, self._before)

    def _sample(self, _signal: int, frame: FrameType | None) -> None:
        while frame is not None:
            stage = stage_of(frame.f_code.co_filename)
            if stage:
                self.samples[stage] += 1
                return
            frame = frame.f_back

    def table(self) -> Iterator[str]:
        """A line a stage, in the order of the work: its share of the time."""
        whole = max(1, self.samples.total())
        for stage in STAGES:
            if self.samples[stage]:
                yield f"  {stage:24} {100 * self.samples[stage] / whole:5.1f}%"


def stage_of(file: str) -> str:
    """The stage that a module of the package works for; "" for those of none.

    >>> stage_of(_PACKAGE + "reading/film/_vote.py"), stage_of(_PACKAGE + "reading/_read.py")
    ('vote', '')
    """
    if not file.startswith(_PACKAGE):
        return ""
    place = file.removeprefix(_PACKAGE).removesuffix(".py")
    stage = _OF_MODULE.get(place, "")
    while not stage and (place := place.rpartition("/")[0]):
        stage = _OF_MODULE.get(f"{place}/", "")
    return stage


_OF_MODULE = {module: stage for stage, modules in STAGES.items() for module in modules.split()}
