"""People told by a surname alone where the film's credits are not known: "Nolte's performance", "Fuller's direction".

What only players and makers have tells whose name it is; a given name, or one that the text shows otherwise, may be
anybody's.
"""

from collections.abc import Callable, Iterator

from recension.reading._lexicon import lines_of, words_of
from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, Mention
from recension.reading.rules._people import W, is_person
from recension.reading.rules.cast._parentheses import acts, cast_draft
from recension.reading.rules.cast._players import TOOLS, elsewhere
from recension.reading.rules.credits._crafts import DIRECTOR, MUSIC, SCREENPLAY, Credit
from recension.reading.rules.world._of_story import given_names_once, is_played

_ANYBODYS = words_of("given_names") | words_of("ordinary_openers") | words_of("common_openers") | words_of("role_words")
_NO_NAMES = words_of("not_names") | words_of("describing_nouns") | words_of("role_nouns")
_PEOPLES = frozenset(line.partition("=")[0].strip().lower() for line in lines_of("peoples"))


def _is_surname(m: Mention, hit: Hit) -> bool:
    """Whether a name is one word that nobody is called by first, and no role's."""
    word = m.name.lower().strip("'.")
    if m.kind != NAME or m.words > 1 or m.credit is not None or m.own or len(word) < _SHORTEST or not is_person(m):
        return False
    if word in _ANYBODYS or word in _NO_NAMES or word in _PEOPLES or m.name.isupper() or m.name in given_names_once(hit.typed):
        return False
    return not is_played(hit, m)


_SHORTEST = 4


def _of_unknown_film(hit: Hit) -> Iterator[Mention]:
    """The surnames of a match in the review of a film that is not surely known, of no other film."""
    if not hit.typed.known.sure and not elsewhere(hit) and not near(hit).others(40):
        yield from (m for m in hit.mentions("value") if _is_surname(m, hit))


def _plays(hit: Hit) -> Iterator[Draft]:
    yield from (cast_draft(hit, m) for m in _of_unknown_film(hit) if acts(m))


def _makes(credit: Credit) -> Callable[[Hit], Iterator[Draft]]:
    def build(hit: Hit) -> Iterator[Draft]:
        for m in _of_unknown_film(hit):
            yield hit.draft(m.name, dict(credit.qualifiers), mention=m, property=credit.property)

    return build


_N = f"(?P<value>{NAME})"
_THEIR = rf"{_N}(?:'s?|(?<=s)) (?:(?!{TOOLS}\b){W},? (?:and )?){{0,3}}?"
_ACTING = r"(?:performances?|portrayals?|acting|over-?acting|comic timing|screen presence|line readings?|on-screen presence|star turn)"

RULES: tuple[Rule, ...] = (
    Rule("SURNAME's performance", "cast_member", rf"{_THEIR}{_ACTING}\b", build=_plays),
    Rule("SURNAME's character", "cast_member", rf"{_N}'s? character\b(?! (?:arc|development|traits?|flaws?|study|design))", build=_plays),
    Rule("performance by SURNAME", "cast_member", rf"\b(?:performances?|portrayals?|star turns?|acting|overacting) (?:by|from) {_N}(?=[.,;:!?)\n]|$| (?:and|as|in|is|was|who)\b)", build=_plays),
    Rule("SURNAME overacts", "cast_member", rf"{_N} (?:over-?acts|under-?acts|hams it up|chews (?:the|up)|phones (?:it|this) in|(?:is|was) (?:badly |woefully |horribly |perfectly |well )?(?:mis)?cast|steals (?:the|every) (?:show|scene|film|movie))\b", build=_plays),
    Rule("SURNAME's direction", "director", rf"{_THEIR}(?:direction|directing|directorial (?:debut|effort|style|touch))\b", build=_makes(DIRECTOR)),
    Rule("direction by SURNAME", "director", rf"\b(?:direction|directing) (?:by|from) {_N}(?=[.,;:!?)\n]|$| (?:and|is|was|who)\b)", build=_makes(DIRECTOR)),
    Rule("SURNAME directs", "director", rf"{_N} (?:(?:[a-z]+ly|also|then) )?(?:directs|directed) (?:it|this|the (?:film|movie|picture|whole thing)|with|in (?:a|his|her)|here)\b", build=_makes(DIRECTOR)),
    Rule("SURNAME's script", "screenwriter", rf"{_N}(?:'s?|(?<=s)) (?:{W} ){{0,2}}?(?:script|screenplay)\b", build=_makes(SCREENPLAY)),
    Rule("SURNAME's score", "crew", rf"{_N}(?:'s?|(?<=s)) (?:{W} ){{0,2}}?(?:film score|musical score|score|soundtrack)\b", build=_makes(MUSIC)),
)  # fmt: skip
