"""What stands in quotation marks or emphasis: titles where it is written as they are, else quotations."""

import re

from recension.reading._lexicon import words_of
from recension.reading.mentions._mention import QUOTED, TITLE, Mention
from recension.reading.mentions._untitled import is_untitled
from recension.reading.text._text import Text

_SMALL = words_of("title_small")
#: A label with what it says, a sentence of its own: "**Bottom line: Rent It.**".
_LABELLED = re.compile(r"[A-Z][a-z]+(?: [a-z]+| [A-Z][a-z]+)?: [^:\n]+[.!?]")

#: What brackets add to a title: "**Night Ferry (World Premiere)**".
_ADDED = re.compile(r" [(\[][^()\[\]]*[)\]]$")

#: Whoever stands behind these in emphasis is somebody, and so are those in a row with them: "stars *A B* and *C D*".
_BY_WHOM = re.compile(
    r"\b(?:(?:directed|written|produced|played|portrayed|voiced|edited|composed|scored|penned|helmed|photographed) by"
    r"|starr?(?:ing|s)) $",
    re.I,
)
_IN_A_ROW = re.compile(r",? (?:and |& )?")
_FULL_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,3}")


def marked_runs(text: Text, nicknames: set[int]) -> list[Mention]:
    """Quoted and emphasised runs: title-like ones are titles, others quotations. `nicknames` are where none begins."""
    found = []
    somebody = _emphasised_people(text)
    for spans, emphatic in ((text.emphases, True), (text.quotes, False)):
        for start, end in spans:
            if start in nicknames or (emphatic and (start in somebody or text.view.startswith(":", end))):
                continue  # "_Director_: Ada Holm": a label
            if emphatic and _LABELLED.fullmatch(text.view, start, end):
                continue
            inner = text.view[start:end].rstrip(" ,.;!?") or text.view[start:end]
            inner = _ADDED.sub("", inner) or inner
            kind = TITLE if title_like(inner, emphatic=emphatic) else QUOTED
            if kind == TITLE:
                found.append(Mention(start, start + len(inner), kind, inner))
            elif not emphatic and len(inner) < 100:
                found.append(Mention(start, end, kind, inner))
    return found


def _emphasised_people(text: Text) -> set[int]:
    """Where those begin whose names are emphasised as names: "directed by **Ada Holm**"."""
    places: set[int] = set()
    last = 0
    for start, end in text.emphases:
        in_a_row = last and _IN_A_ROW.fullmatch(text.view, last, start)
        led = in_a_row or _BY_WHOM.search(text.view, max(0, start - 20), start)
        last = end if led and _FULL_NAME.fullmatch(text.view, start, end) else 0
        if last:
            places.add(start)
    return places


def title_like(run: str, *, emphatic: bool) -> bool:
    """Whether a quoted run is written as titles are: its words capitalised but for the small ones.

    Emphasis of one common word stresses it; quotation marks round one capitalised word may name a film. What ends with
    a colon is a label ("**Director:**").
    """
    if run.endswith(":") or is_untitled(run):
        return False
    words = run.split()
    if not words or len(words) > 10 or not (words[0][0].isupper() or words[0][0].isdigit()):
        return False
    if emphatic and len(words) == 1 and (run.isupper() and len(run) < 6):
        return False
    return all(w[0].isupper() or not w[0].isalpha() or w.lower() in _SMALL for w in words)
