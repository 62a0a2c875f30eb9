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


#: Nouns that name nothing but a genre, and those that are also a quality or an element of a film.
_PLAIN = [h for h in lines_of("genre_heads") if h not in lines_of("genre_heads_doubtful")]
_DOUBTFUL = "|".join(re.escape(w) for w in sorted(lines_of("genre_heads_doubtful"), key=len, reverse=True))
_SURE = "|".join(re.escape(w) for w in sorted(_PLAIN, key=len, reverse=True))
_DET = r"(?:an?|this|another|one of the|such an?|best|greatest|finest|good|great|excellent|classic|fine|first|perfect|solid|decent|typical|rare|dark|light|better|worst|pure|as)"
_ABSTRACT = r"(?! (?:of (?:the|his|her|it|this|manners)|is (?:too|a bit|not|never|so)|and (?:the|his)|between|in (?:the|his|her)|that (?:surrounds|unfolds)|series|queen|club|routine|style|team|duo|act|timing|relief|value))"

RULES: tuple[Rule, ...] = (
    Rule("MODIFIER film", "genre", rf"\b(?P<value>{_MOD}{{0,2}}(?:{_MODIFIERS})) (?!(?<=silent )(?:cinema|film-making|series)){_FILM}\b", build=_genre),
    Rule("a sure HEAD", "genre", rf"\b(?P<value>{_MOD}{{0,3}}(?:{_SURE}))s?\b(?! number)", build=_genre),
    Rule("a doubtful HEAD", "genre", rf"(?P<quote>\b{_DET} (?:[\w'-]+,? (?:and )?){{0,4}}?(?P<value>{_MOD}{{0,3}}(?:{_DOUBTFUL}))s?)\b{_ABSTRACT}", build=_genre),
    Rule("MODIFIER HEAD", "genre", rf"\b(?P<value>{_MOD}{{1,3}}(?:{_DOUBTFUL}))s?\b{_ABSTRACT}", build=_genre),
    Rule("a sort of GENRE", "genre", r"\b(?:sort of|kind of|part|half|pure|straight|straightforward|hard|soft|work of|piece of|slice of|bit of) (?P<value>science fiction|sci-fi|horror|fantasy|noir|film noir|slapstick|suspense|satire|melodrama|farce|romance|action|adventure)\b", build=_genre),
    Rule("this short", "genre", r"\b(?:this|silent|animated|the|a) (?P<value>short)(?= (?:has|is|was|subject|comes|stars|about|tells)\b)", build=_genre),
    Rule("silent", "genre", r"(?<!\ba )(?<!earlier )(?<!another )\b(?P<value>silent) (?:masterpiece|classic|era|feature|version|picture|epic|gem)", build=_genre),
    Rule("genre: X", "genre", r"\bgenre: ?(?P<value>[a-z/, -]{3,40})", build=_genre),
)  # fmt: skip
