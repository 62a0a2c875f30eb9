"""A film on television: the carrier, and the channel that it was on as one of the film's companies."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import phrases_of
from recension.reading.matching._rules import Draft, Hit
from recension.reading.mentions._mentions import Mention
from recension.reading.rules.credits._companies import COMPANIES, called_here
from recension.vocabulary import Assertion

#: Channels that are written in capitals or small alone, so that the typed view shows them as words.
LETTERS = (
    r"(?:tcm|hbo(?: ?\d)?|amc|bbc(?: ?\d| one| two| america)?|itv\d?|pbs|cbs|nbc|abc|showtime|cinemax|ifc|tnt|tbs|usa|fx|mtv|vh-?1|a ?& ?e|cnn|espn|"
    r"upn|ytv|cbc|ctv|rte|sbs|tmc|bet|fmc|hgtv|skyone|sci-?fi|syfy|starz|nick|turner classic movies)(?: channel| network)?|(?:the )?movie channel"
)
_CHANNELS = phrases_of("channels")
#: A name that ends so is a channel's, whether or not a list has it.
_TELLS = re.compile(r"(?i)\b(?:channel|network|tv|television)(?: ?\d+| one| two| four| five)?$")
_NO_NAME = re.compile(r"(?i)(?:the |cable |made[- ]for[- ])*(?:channel|network|tv|t\.v\.|television|cable|telly)")


def is_channel(label: str) -> bool:
    """Whether a label is a channel's name, and not the word television."""
    words = label.lower()
    known = words in _CHANNELS or re.fullmatch(LETTERS, words) or COMPANIES.get(words, ("", ""))[1] == "broadcast"
    return not _NO_NAME.fullmatch(label) and bool(known or _TELLS.search(label))


def is_named_for_it(label: str) -> bool:
    """Whether a label alone names no genre and no thing: "a Lifetime movie", but "a sci-fi movie"."""
    words = label.lower()
    return COMPANIES.get(words, ("", ""))[1] == "broadcast" or words.endswith((" channel", " network")) or words in _INITIALS


#: Channels by initials that no list of companies has.
_INITIALS = frozenset("espn cnn bet hgtv fmc starz skyone".split())


def on_air(hit: Hit, label: str, mention: Mention | tuple[int, int], given: Assertion | None) -> Iterator[Draft]:
    """Television as the carrier; the channel, where its name is told, shows the film."""
    yield hit.draft("TV", {"label": label}, mention=mention, assertion=given)
    if is_channel(label):
        known = called_here(label, hit.typed)
        yield hit.draft(known[0] if known else label, {"role": "broadcast"}, property="company", mention=mention, assertion=given)
