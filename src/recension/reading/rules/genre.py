"""What kind of film it is."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import lines_of
from recension.reading._rules import Draft, Hit, Rule


def _either(name: str) -> str:
    return "|".join(re.escape(w) for w in sorted(lines_of(name), key=len, reverse=True))


_HEADS, _MODIFIERS = _either("genre_heads"), _either("genre_modifiers")
_MOD = rf"(?:(?:{_MODIFIERS})[ -/](?:and )?)"
_FILM = r"(?:film|movie|flick|picture|pic|genre|entry|outing|fare|classic|tale|story|yarn|fan|buff|lover|cinema|film-making|series|trilogy|franchise)s?"


def _genre(hit: Hit) -> Iterator[Draft]:
    value = re.sub(r"\s+", " ", hit.words("value")).lower()
    value = value if value == "series" else re.sub(r"(?<=r|y|l|a)s$", "", value.replace("comedies", "comedy"))
    yield hit.draft(value, mention=hit.span("value"))


RULES: tuple[Rule, ...] = (
    Rule("MODIFIER film", "genre", rf"\b(?P<value>{_MOD}{{0,2}}(?:{_MODIFIERS})) {_FILM}\b", _FILM, _genre),
    Rule("a HEAD", "genre", rf"(?P<quote>\b(?:an?|this|one of the|as an?|best|greatest|finest|'s|good|great|excellent|classic|other|most) (?:[\w'-]+,? (?:and )?){{0,4}}?(?P<value>{_MOD}{{0,3}}(?:{_HEADS}))s?)\b(?! (?:of (?:the|his|her|it|this)|is (?:too|a bit|not|never|so)|and (?:the|his)))", rf"\b(?:{_HEADS})", _genre),
    Rule("HEAD opens", "genre", rf"(?:^|(?<=\n))(?P<quote>(?:[\w'-]+,? ){{0,4}}?(?P<value>{_MOD}{{0,3}}(?:{_HEADS}))s?)(?= (?:about|starring|with|from|directed|in which|that|set|where|by)\b|[,.;:]| \()", rf"\b(?:{_HEADS})", _genre),
    Rule("genre: X", "genre", r"\bgenre: ?(?P<value>[a-z/, -]{3,40})", "genre:", _genre),
)  # fmt: skip
