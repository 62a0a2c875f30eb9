"""Parts that bear a film's title, or stand in quotation marks as titles do: "X as the Soul Keeper", 'X plays "Ashenden"'."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import words_of
from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import QUOTED, TITLE
from recension.reading.rules._people import DESCRIPTION, P, names
from recension.reading.rules.cast._likened import is_likened
from recension.reading.rules.cast._parentheses import acts, cast_draft
from recension.reading.rules.cast._players import PERFORMS, PLAYED
from recension.values import fold

_GIVEN = words_of("given_names")
_LONGEST_ROLE = 3  # words


def _as_title(hit: Hit) -> Iterator[Draft]:
    """ "X as the Soul Keeper": whom a film is called after, or whose name another film happens to bear, without marks."""
    (title,) = hit.mentions("title")
    view = hit.typed.text.view
    marked = view[max(0, title.start - 1) : title.start] in ('"', "'", "_", "*")
    between = hit.typed.shadow[hit.match.end("value") : hit.match.start("title")]
    sure = " as " not in between or between.startswith((" as ", ", as ")) or PERFORMS.search(between)
    if not marked and sure and not is_likened(hit):
        yield from (cast_draft(hit, m, view[title.start : title.end]) for m in names(hit) if acts(m, weak=True))


def _as_quoted(hit: Hit) -> Iterator[Draft]:
    """ 'X plays "Ashenden"': a role in quotation marks, written as names are."""
    (role,) = hit.mentions("title")
    written = hit.typed.text.view[role.start : role.end]
    if _ON_AN_INSTRUMENT.match(hit.typed.shadow, hit.match.end()):
        return
    if role.words <= _LONGEST_ROLE and written.istitle() and not is_likened(hit):
        yield from (cast_draft(hit, m, written) for m in names(hit) if acts(m, weak=True))


#: What is played on a piano, or for somebody, is a tune.
_ON_AN_INSTRUMENT = re.compile(
    r" (?:on|at) (?:the |an? |his |her )(?:[a-z]+ )?(?:piano|guitar|violin|organ|fiddle|trumpet|accordion|harmonica|sax(?:ophone)?|banjo|ukulele|keyboards?|harp|flute|drums?|bugle|jukebox|gramophone|record player)\b"
)
#: Words for songs beside a title in quotation marks: 'the song "Ada" (X)'.
_A_SONG = re.compile(r"\b(?:songs?|tracks?|tunes?|singles?|numbers?|albums?|ballads?)\b")


def _marked_role(hit: Hit) -> Iterator[Draft]:
    """ '"Ada" (X)': a given name in quotation marks is a role's, though some film is called so."""
    (role,) = hit.mentions("title")
    first = fold(role.name).split()[:1]
    place = near(hit, width=30)
    sung = _A_SONG.search(place.before) or _A_SONG.search(place.after)
    if role.words <= _LONGEST_ROLE and first and first[0] in _GIVEN and not (role.own or sung):
        written = hit.typed.text.view[role.start : role.end]
        yield from (cast_draft(hit, m, written) for m in names(hit) if acts(m, weak=True))


RULES: tuple[Rule, ...] = (
    Rule("PLAYER as TITLE", "cast_member", rf"(?P<value>{P})(?:,? who)? (?:[a-z-]+ ){{0,7}}?(?:as|plays|playing|portrays) (?:the (?:titular |eponymous )?)?(?P<title>{TITLE})(?![\"'\w])(?! (?:films?|movies?|series|franchise|trilogy|star)\b)", build=_as_title),
    Rule("PLAYER plays \"ROLE\"", "cast_member", rf"(?P<value>{P})(?:,? who)? (?:[a-z]+ly |also |here )?(?:plays|portrays|playing|portraying|voices) (?:the (?:role|part|character) of )?[\"'](?P<title>[{TITLE}{QUOTED}])[\"']", build=_as_quoted),
    Rule('"ROLE" (PLAYER)', "cast_member", rf"[\"'](?P<title>[{TITLE}{QUOTED}])[\"']? ?\((?P<value>{P})(?=\)|, )", build=_marked_role),
    Rule("TITLE, played by PLAYER", "cast_member", rf"(?P<title>{TITLE}),? (?:who is |as )?{PLAYED} by {DESCRIPTION}(?P<value>{P})", build=_as_title),
)  # fmt: skip
