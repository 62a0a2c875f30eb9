"""Companies that no list has, told by what only such do: "Zenith produced", "Aries, a small company, released it", "… opened it here"."""

from collections.abc import Iterator

from recension.reading._lexicon import phrases_of, words_of
from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, Mention
from recension.reading.rules._people import sounds_like_a_person
from recension.reading.rules.credits._companies import called_here

_PLACES, _GIVEN = phrases_of("places"), words_of("given_names")
_ROLE = {"distribution": "distribution", "studio": "studio"}


def _is_of_a_person(hit: Hit, m: Mention) -> bool:
    """Whether a name may be a person's: by its given name, its credits, or as the surname of somebody named in full."""
    if m.credit is not None or sounds_like_a_person(m) or m.name.lower() in _GIVEN or m.name.lower() in _PLACES:
        return True
    return m.words == 1 and any(o.name != m.name and o.name.endswith(f" {m.name}") for o in hit.typed.mentions)


def _did(hit: Hit) -> Iterator[Draft]:
    """What a company did with the film; a listed one's is told elsewhere."""
    (m,) = hit.mentions("value")
    if near(hit).others(60) or called_here(hit.words("value"), hit.typed) is not None or _is_of_a_person(hit, m):
        return
    yield hit.draft(
        hit.words("value").removesuffix("'s"),
        {"role": "distribution" if hit.has("out") else "studio"},
        mention=hit.span("value"),
    )


_IT = r"(?:it|this|the (?:film|movie|picture))"
_OUT = rf"(?:(?:re-?)?released|opened|distributed|dumped|shelved|buried|put out|let out|sent out|handled|acquired|snapped up|took|bought|brought|picked up|is releasing|are releasing|are putting|is putting|puts|put|let|sent|picked) {_IT}(?: up)?(?: (?:out|up|here|over|(?:in|for|to|on) (?:the )?(?:{NAME}|states|u\.?s|u\.?k|[a-z]+)))"
_MADE = rf"(?:produced|financed|bankrolled|backed|co-produced|funded|paid for)(?: {_IT}\b|(?=[.,;:)\n]|$))|put up (?:the|most of the|half the|part of the) money|footed the bill|paid the bills?"
_WHO = rf"(?P<value>{NAME})(?:, (?:an?|the|its|then) [^\n,.;()]{{3,60}},)?"

RULES: tuple[Rule, ...] = (
    Rule("NAME put it out", "company", rf"{_WHO} (?:has |had |have |later |then |finally |eventually |quietly |also )*(?P<out>{_OUT})(?![\w'])", build=_did),
    Rule("NAME paid for it", "company", rf"{_WHO} (?:has |had |have |also )*(?:{_MADE})", build=_did),
)  # fmt: skip
