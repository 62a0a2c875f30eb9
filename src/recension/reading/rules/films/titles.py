"""The title of the film, where the text names it: surely known, or told by its place."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import words_of
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import Mention
from recension.reading.rules.films._bare_titles import PLACES
from recension.reading.rules.films._related_words import lead_of, names_no_film, of_song, relation_of
from recension.reading.rules.films._title_places import A_WORD, OF_ANOTHER, SPEAKS, SPOKEN_OF, as_reviewed
from recension.values import fold
from recension.vocabulary import Assertion


def _title(hit: Hit) -> Iterator[Draft]:
    """The reviewed film's title, where it stands first."""
    for mention in hit.mentions("value"):
        if mention.own and not _exclaims(hit, mention) and not _in_longer_shout(hit, mention):
            yield hit.draft(as_told(hit, mention), mention=mention, assertion=Assertion.ASSERTED)


_ASIDE = re.compile(r" \([^()]+\)$")
_OPENERS = words_of("common_openers")


def as_told(hit: Hit, mention: Mention) -> str:
    """The film's title, without another in brackets where the text has it without: "Red Lamp (Laterna)"."""
    bare = _ASIDE.sub("", mention.name)
    return bare if fold(bare) == fold(hit.typed.text.view[mention.start : mention.end]) else mention.name


def _exclaims(hit: Hit, mention: Mention) -> bool:
    """Whether a film's name only opens a sentence, as a cry does: "OK, a long one"."""
    line, _ = hit.typed.line_at(hit.match.start())
    return mention.name.lower() in _OPENERS and hit.match.start() == line and not _is_marked(hit, mention)


def _in_longer_shout(hit: Hit, mention: Mention) -> bool:
    """Whether a title of one word is the beginning of a longer one in capitals: "LAMP STREET"."""
    view = hit.typed.text.view
    written, behind = view[mention.start : mention.end], _SHOUT.match(view, mention.end)
    return mention.words < 2 and written.isupper() and behind is not None and _RUN.search(view, behind.end(), behind.end() + 20) is not None


_SHOUT, _RUN = re.compile(r" [A-Z]{3,}\b"), re.compile(r"[a-z]")


def _opening(hit: Hit) -> Iterator[Draft]:
    """The title that a text opens with, where no film is surely known: marked, and the subject of what follows."""
    (mention,) = hit.mentions("value")
    a_word = mention.words < 2 and A_WORD.match(hit.typed.shadow, hit.match.end("value")) is not None
    if not hit.typed.known.sure and hit.match.start() < 3 and (_is_marked(hit, mention) or mention.known) and not a_word:
        yield hit.draft(mention.name, mention=mention, assertion=Assertion.ASSERTED)


_FIRST_WORDS, _FAIRLY_NEAR = 4, 300


def _apparent(hit: Hit) -> Iterator[Draft]:
    """The title that the text seems to be about, where nothing more of the film is known."""
    (m,) = hit.mentions("value")
    if m.own and not hit.typed.known.sure and m.name not in hit.typed.known.titles:
        yield hit.draft(m.name, mention=m, assertion=Assertion.ASSERTED)


def _fairly_own(hit: Hit) -> Iterator[Draft]:
    """The likeliest film's title of several words, near a text's beginning and as what it speaks of: surer than the film itself is."""
    (m,) = hit.mentions("value")
    known = hit.typed.known
    if known.sure or not m.own or m.words < 2 or m.start > _FAIRLY_NEAR or m.name.startswith(_NO_NAMES):
        return
    start, end = hit.match.span("value")
    lead, after = lead_of(hit.typed.shadow, start), hit.typed.shadow[end : end + 45]
    if relation_of(lead, after) or OF_ANOTHER.search(lead) or _in_longer_name(hit, m):
        return
    opens = m.start < _FIRST_WORDS and (SPEAKS.match(after) or _is_marked(hit, m))
    told = lead.strip(" \"'*_") == "" and SPEAKS.match(after) is not None
    if opens or (known.year is not None and (told or SPOKEN_OF.search(lead) or _is_marked(hit, m))):
        yield hit.draft(m.name, mention=m, assertion=Assertion.ASSERTED)


def _in_longer_name(hit: Hit, m: Mention) -> bool:
    """Whether what stands beside a title makes it a part of another name, "Ferry Night Blues" or "Miss Ferry Night" in
    marks, or it is a place's."""
    view = hit.typed.text.view
    marks = (hit.typed.text.quotes, hit.typed.text.emphases)
    if any(a < m.start < b and view[a : m.start].strip("\"'*_ ")[:1].isupper() for spans in marks for a, b in spans):
        return True
    beside = view[m.end : m.end + 2].strip(" \"")[:1].isupper() and view[m.end : m.end + 1] in ' "'
    return beside or view[m.start : m.end] in PLACES


#: Of many films' titles these open a remark.
_NO_NAMES = ("The DVD", "All I Can Say", "A Good Example", "The Second Time", "The Best Movie", "My God", "Don't Get Me Wrong")


def _is_marked(hit: Hit, mention: Mention) -> bool:
    marks = (hit.typed.text.quotes, hit.typed.text.emphases)
    return any(a <= mention.start < b for spans in marks for a, b in spans)


def _called(hit: Hit) -> Iterator[Draft]:
    """ "The title was X": what its writer says it is called, where no other film is surely known."""
    (mention,) = hit.mentions("value")
    if not hit.typed.known.sure:
        yield hit.draft(mention.name, mention=mention, assertion=Assertion.ASSERTED)


def _headed(hit: Hit) -> Iterator[Draft]:
    """A first line that is a title, perhaps behind its maker's name: the film of the text, where no other is sure."""
    (mention,) = hit.mentions("value")
    shouted = mention.words < 2 and hit.typed.text.view[mention.start : mention.end].isupper()  # "SPOILERS"
    if hit.typed.known.sure or hit.match.start() > 2 or shouted or (hit.typed.known.titles and mention.own):
        return
    yield hit.draft(mention.name, mention=mention, assertion=Assertion.ASSERTED)
    for maker in hit.mentions("maker"):
        yield hit.draft(maker.name, property="director", mention=maker, assertion=Assertion.ASSERTED)


def _given(hit: Hit) -> Iterator[Draft]:
    """The title that the text itself gives its film, where no more of it is known."""
    (m,) = hit.mentions("value")
    if m.own and hit.typed.known.titled and not hit.typed.known.sure and not _is_of_something_else(hit, m):
        yield hit.draft(as_told(hit, m), mention=m, assertion=Assertion.ASSERTED)


def _is_of_something_else(hit: Hit, m: Mention) -> bool:
    """Whether the words beside a title of which no more is known make it a book's, a song's or a place's."""
    known, end = hit.typed.known, hit.match.end("value")
    if known.people or known.year is not None:
        return False
    lead = lead_of(hit.typed.shadow, hit.match.start("value"))
    return names_no_film(lead[-60:], known=m.known) or of_song(lead, hit.typed.shadow[end : end + 40], marked=True)


_SHORTEST = 5  # letters


def _told_by_place(hit: Hit) -> Iterator[Draft]:
    """The likeliest film's title where the text speaks of it as one does of what one reviews: "I just saw Stray"."""
    (m,) = hit.mentions("value")
    known, (start, end) = hit.typed.known, hit.match.span("value")
    fair = bool(known.people) or known.year is not None
    if known.sure or not m.own or not fair or len(m.name) < _SHORTEST or m.name.startswith(_NO_NAMES):
        return
    if m.name.lower() in _OPENERS or m.name in PLACES or _in_longer_name(hit, m):
        return
    if as_reviewed(lead_of(hit.typed.shadow, start), hit.typed.shadow[end : end + 80], marked=_is_marked(hit, m)):
        yield hit.draft(m.name, mention=m, assertion=Assertion.ASSERTED)


RULES: tuple[Rule, ...] = (
    Rule("opening title", "title", r"^\W{0,2}(?P<value>@title)'? (?:\([^()\n]{4,30}\) )?(?:is|was|has|tells|stars|starts|opens|begins|follows|centers|takes place|remains|may|deals|concerns|could|must|had|deserves|gets|marks|represents|delivers|offers|manages|comes|proves)\b", build=_opening),
    Rule("the title was TITLE", "title", r"\b(?:the|its) (?:english |us |american )?title (?:is|was|being) ?[\"']? ?(?P<value>@title)", build=_called),
    Rule("Title: TITLE", "title", r"(?:^|\n)\W{0,3}(?:original |english |full )?title(?: ?\([^()\n]{1,20}\))? ?: ?[\"'*_]{0,2}(?P<value>@title)", build=_called),
    Rule("headed MAKER's TITLE", "title", r"^\W{0,3}(?:(?P<maker>[\ue001\ue002])'s )?[\"*_]{0,2}(?P<value>@title)[\"*_]{0,2}(?: \(@year\))?\W*\n(?:[=~-]{3,}|\n)", build=_headed),
    Rule("apparent title", "title", r"(?P<value>@title)", build=_apparent),
    Rule("fairly own title", "title", r"(?P<value>@title)", build=_fairly_own),
    Rule("title that the text gives", "title", r"(?P<value>@title)", build=_given),
    Rule("own title", "title", r"(?P<value>@title)", build=_title, needs_film=True),
    Rule("title told by its place", "title", r"(?P<value>@title)", build=_told_by_place),
)  # fmt: skip
