"""A musician's songs that a copy has again, by name or by title: "has the Quill back, 'Salt Rain' and 'Harbour'"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import around
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules.music._changes import narrow, quote_of, standing_of
from recension.reading.rules.music.music_swaps import talked_of
from recension.reading.rules.music.songs_told import LONG_ROW, songs_in

#: Copies are spoken of, or songs: teams and lovers get people back, too.
_OF_COPIES = re.compile(
    r"\b(?:cuts?|versions?|editions?|prints?|dvds?|blu-?rays?|dis[ck]s?|laserdisc|tapes?|vhs|restor\w+|re-?release\w*)\b"
)
_REACH = 200


def _of_a_copy(hit: Hit) -> bool:
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    return _OF_COPIES.search(shadow, max(0, start - _REACH), end) is not None


def _back(hit: Hit) -> Iterator[Draft]:
    """The change, and each song that the words name."""
    songs = songs_in(hit)
    place = around(hit.typed, *narrow(hit), width=160)
    if place.others(40) or not _of_a_copy(hit) or not (songs or talked_of(hit)):
        return
    (artist, *_) = hit.mentions("artist") or (None,)
    name = artist.name if artist else ""
    told = f"{name} songs"
    yield hit.draft(
        f"{told} restored",
        {"to": told},
        property="music_change",
        quote=quote_of(hit),
        assertion=standing_of(hit, place),
    )
    for song in songs:
        yield hit.draft(song.name.strip(" ,."), {"artist": name}, property="music", mention=song)


_HAS = r"(?:has|have|had|get|gets|got|puts?|brings?|restores?|returns?|with|hears?|gives?(?: us)?)"
_WHOSE = r"(?:(?:all |most )?(?:of )?(?:the|its|his|her|their) )?"
_STUFF = r"(?:'s?)?(?: (?:songs?|music|stuff|tracks?|numbers?|recordings?))?"
_AGAIN = (
    r"(?:back(?: (?:in|on)(?: (?:it|there|the soundtrack))?)?|again|restored|reinstated|where (?:it|they) belongs?)"
)
_ROW = rf"(?:(?:,|:| –| —|;| \()? ?(?:among them |including |from |notably )?(?P<value>{LONG_ROW}))"

RULES: tuple[Rule, ...] = (
    Rule("has the MUSICIAN back", "music_change", rf"\b(?P<quote>{_HAS} {_WHOSE}(?P<artist>@any){_STUFF} {_AGAIN}){_ROW}?(?=[\"'.,;:!)—–\n]|$| (?:and|as|on|in|with|at)\b)", build=_back),
)  # fmt: skip
