"""Where the time goes, by stage: the processor's time is sampled, and each sample counts for the stage it falls in."""

import signal
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import FrameType, TracebackType

import recension

#: stage → its modules, as paths within the package; those in `reading/film/` and the like stand for whole folders.
STAGES: dict[str, str] = {
    "language and kind": "reading/text/_language reading/text/_kind",
    "parts": "reading/text/_sections reading/_parts",
    "text and sentences": "reading/text/",
    "names in the text": "authority/_spot reading/film/_hits reading/film/_mentions reading/film/_words",
    "misspelt names": "reading/film/_misspelt authority/_find authority/_vocabulary authority/_typos",
    "the authority's answers": "reading/film/_lookup authority/",
    "vote": "reading/film/_vote",
    "links": "reading/film/_links reading/claims/_linking",
    "features and chance": "reading/film/",
    "the text's own title": "reading/title/",
    "mentions": "reading/mentions/ reading/people/ reading/amounts/ reading/_logit reading/namesakes/ "
    "reading/personae/ reading/belonging/",
    "other films": "reading/other_films/",
    "typed view": "reading/matching/_typed",
    "rules": "reading/matching/_rules reading/matching/_near reading/matching/_sought reading/rules/ reading/grammar/ "
    "reading/_lexicon",
    "which rules may match": "reading/matching/",
    "assertion": "reading/assertion/",
    "credence": "reading/credence/",
    "opinions": "reading/opinion/",
    "versions": "reading/versions/",
    "a second reader": "reading/second_reader/",
    "claims": "reading/claims/ records values/",
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
