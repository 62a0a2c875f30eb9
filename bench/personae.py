"""Which names of a review are of its story's people? On reviews whose film's roles are known, read as if it were not.

The table is fitted with --fit on all reviews; the figures are always those of five folds by film, each read with what
was fitted on the other four. Names are right where the authority has a role of that name in the film: small parts lack
there, so that half of those counted as wrong are in it all the same.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bench._command import fitting_command
from bench._fitting import as_lines, logit
from bench._identity_fit import FOLDS, fold_of
from bench._ledger import print_changes
from bench.identity import lines
from recension.authority import Authority, open_authority
from recension.reading._lexicon import words_of
from recension.reading._read import typed_unknown
from recension.reading.personae._chances import TABLE, chance, standard_table
from recension.reading.personae._signs import names_of, signs_of
from recension.reading.rules.world.personae import LIKELY
from recension.reading.text._text import Text
from recension.values import fold

#: A sign enters the table when reviews of so many films show it: no film's own words do.
MANY_FILMS = 30
#: Of a film with fewer roles than these it is not known who else is in its story.
_ROLES = 6
_PENALTY, _STEPS = 16.0, 150
_BARS = (0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3)
_RANKS = words_of("honorifics")
#: What stands where a role has no name.
_NOT_ROLES = frozenset("self himself herself themselves narrator host uncredited voice various archive footage".split())


@dataclass(frozen=True, slots=True)
class Named:
    """A name in a review with its signs, and whether the film has a role of it."""

    review: str
    imdb_id: str
    name: str
    signs: frozenset[str]
    storied: bool
    around: str


def main() -> None:
    o = fitting_command("bench personae", __doc__, known="roles", examples="answers without a role").parse_args()
    authority = open_authority(o.authority)
    named = [n for r in lines(o.reviews) for n in named_in(r, authority)]
    answers: list[tuple[Named, float]] = []
    for fold_number in range(FOLDS):
        table = fitted([n for n in named if fold_of(n.imdb_id) != fold_number])
        answers += [(n, chance(n.signs, table)) for n in named if fold_of(n.imdb_id) == fold_number]
    print("\n".join(_report(answers, o.examples)))
    if o.fit:
        TABLE.write_text(as_lines(fitted(named)), encoding="utf8")
        standard_table.cache_clear()
    print_changes(
        "personae", o.reviews, (f"{n.review} {n.name}" for n, told in answers if n.storied and told >= LIKELY)
    )


def named_in(review: Mapping[str, str], authority: Authority) -> Iterator[Named]:
    """The names of a review that may be somebody's of the story, as far as its film's roles are known."""
    film = authority.film_by_id(review["imdb_id"])
    credits = () if film is None else authority.credits(film)
    roles = [set(fold(role).split()) for credit in credits for role in credit.characters]
    if len(roles) < _ROLES:
        return
    people = {word for credit in credits for word in fold(authority.person_name(credit.person)).split()}
    typed = typed_unknown(Text(review["text"]), authority)
    for name, places in names_of(typed).items():
        words = set(fold(name).split())
        bare = (words - _RANKS) or words
        storied = not words & _NOT_ROLES and any(bare <= role for role in roles)
        if storied and bare <= people:
            continue  # called like a player: either may be meant
        m = typed.mentions[places[0]]
        around = typed.text.view[max(0, m.start - 60) : m.end + 60].replace("\n", " ")
        yield Named(review["id"], review["imdb_id"], name, signs_of(typed, name, places), storied, around)


def fitted(named: Sequence[Named]) -> dict[str, float]:
    """A logit, by Adam's method from nought: deterministic."""
    told = [(n.imdb_id, n.signs, n.storied) for n in named]
    return logit(told, films=MANY_FILMS, penalty=_PENALTY, steps=_STEPS)


def _report(answers: Sequence[tuple[Named, float]], examples: int) -> Iterator[str]:
    wanted = sum(n.storied for n, _ in answers)
    yield f"{len(answers)} names in {len({n.review for n, _ in answers})} reviews, {wanted} of them roles"
    for bar in _BARS:
        given = [n.storied for n, told in answers if told >= bar]
        right = sum(given)
        shares = f"right {right / max(1, len(given)):.3f}, found {right / max(1, wanted):.3f}"
        yield f"  at {bar}: {len(given)} answers, {shares}"
    wrong = [(n, told) for n, told in answers if told >= LIKELY and not n.storied]
    for n, told in wrong[:: max(1, len(wrong) // max(1, examples))][:examples]:
        yield f"    {told:.2f} no role: {n.name} in {n.review}: {n.around}"


if __name__ == "__main__":
    main()
