"""Who made the film, told of a pronoun: "Ada Quill plays the widow. She also wrote the script of this film"."""

from collections.abc import Iterator
from dataclasses import replace

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, Mention
from recension.reading.rules._people import FILM_NOUN, fits, is_person
from recension.reading.rules.cast._players import of_films
from recension.reading.rules.credits._crafts import ACTIVES, AGENTS, CAST, WORKS, Credit, Table

_ACTIVES, _AGENTS, _WORKS = Table(ACTIVES), Table(AGENTS), Table(WORKS)
_VERBS = rf"(?P<verbs>{_ACTIVES.any}(?:(?:, and | and |, | & )(?:also )?{_ACTIVES.any}){{0,3}})"
_POSTS = rf"(?P<agents>{_AGENTS.any}(?:(?:/|, and | and |, | & )(?:the )?{_AGENTS.any}){{0,3}})"
_THIS = rf"(?: (?:on|of|for))? (?:this|the|it)(?: (?:{FILM_NOUN}|script|screenplay|score|music|soundtrack|whole thing))?\b(?! (?:book|novel|play|letter|song|same|first|second|original|next|other|sequel|way|show)\b)"
_ALSO = r"(?: (?:also|then|both|himself|herself|even|has|had|who))*"
#: So far back the person whom a pronoun takes up may stand, in characters of the shadow.
_BACK = 220


def _taken_up(hit: Hit) -> Mention | None:
    """The person named last before the pronoun, where nobody of the story comes between and it is one of the film world."""
    start = hit.match.start()
    before = [m for m in hit.typed.within(max(0, start - _BACK), start) if m.kind in (PERSON, NAME, CHARACTER)]
    people = [m for m in before if m.kind == CHARACTER or is_person(m)]
    return people[-1] if people and people[-1].kind != CHARACTER and of_films(people[-1], hit) else None


def _claims(hit: Hit, credits: list[Credit], *, credited_only: bool = False) -> Iterator[Draft]:
    m = _taken_up(hit)
    for credit in credits if m is not None else ():
        role = dict(credit.qualifiers).get("role", "")
        key = f"crew:{role}" if role else credit.property
        borne_out = m is not None and m.credit is not None and key in m.credit.properties
        if (
            m is not None
            and credit is not CAST
            and (borne_out or (not credited_only and fits(m, key, hit.typed, strong=False)))
        ):
            draft = hit.draft(m.name, dict(credit.qualifiers), mention=m, property=credit.property)
            yield draft if draft.end - m.start > _BACK else replace(draft, start=m.start)


def _did(hit: Hit) -> Iterator[Draft]:
    """ "he wrote and directed it"."""
    yield from _claims(hit, _ACTIVES.credits(hit.match["verbs"]))


def _was(hit: Hit) -> Iterator[Draft]:
    """ "she is the writer of this film"."""
    yield from _claims(hit, _AGENTS.credits(hit.match["agents"].replace(" the ", " ")))


def _his_work(hit: Hit) -> Iterator[Draft]:
    """ "his script": the credits must bear it out."""
    yield from _claims(hit, _WORKS.credits(hit.match["work"]), credited_only=True)


RULES: tuple[Rule, ...] = (
    Rule("he made it", "director", rf"(?:^|[,;:(—-] ?|\b(?:and|but|so|that|since|because|as|which|while) )(?P<quote>(?:he|she){_ALSO} {_VERBS}{_THIS})", build=_did),
    Rule("he made it himself", "director", rf"(?:^|[,;:(—-] ?|\b(?:and|but|so|that|since|because|as|which|while) )(?P<quote>(?:he|she){_ALSO} {_VERBS})(?=[.;)\n]|$)", build=lambda hit: _did(hit) if " and " in hit.match["verbs"] else iter(())),
    Rule("she is its maker", "director", rf"(?:^|[,;:(—-] ?|\b(?:and|but|so|that|since|because|as|which|while) )(?P<quote>(?:he|she){_ALSO} (?:is|was|serves as|served as|acts as|acted as)(?: also| both)? (?:the |its |this (?:film|movie)'s )(?:co-)?{_POSTS})(?=[.;,:)\n]|$| (?:here|too|as well|and (?:also )?stars?|of (?:this|the) (?:film|movie|picture)|on (?:this|it)|with)\b)", build=_was),
    Rule("his WORK", "screenwriter", rf"\b(?P<quote>(?:his|her) (?:own )?(?:[a-z-]+,? (?:and )?){{0,2}}?(?P<work>{_WORKS.any}))\b(?! (?:career|debut|job|school|skills|talents?)\b)", build=_his_work, presupposed=True),
)  # fmt: skip
