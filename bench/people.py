"""Who of the people that a text names plays in its film, and who directed it? On reviews whose film is known.

The table is fitted with --fit on all reviews; the figures are always those of five folds by film, each read with what
was fitted on the other four. People are right where the authority credits the film with them: it has some ten people a
film, so that half of those counted as wrong are in it all the same.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bench._command import fitting_command
from bench._fitting import as_lines, multinomial
from bench._identity_fit import FOLDS, fold_of
from bench._ledger import print_changes
from bench.identity import lines
from recension.authority import Authority, open_authority
from recension.reading.mentions._spotted import spotted
from recension.reading.people._hands import HANDS, LIKELY, TABLE, chances, standard_table
from recension.reading.people._signs import people_of, signs_of, trade_of
from recension.reading.text._text import Text
from recension.values import fold

#: A sign enters the table when reviews of so many films show it: no film's own words do.
MANY_FILMS = 25
#: Of a film with fewer credits than these it is not known who else was in it.
_CREDITS = 6
_PENALTY, _STEPS = 20.0, 100
_BARS = (0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3)
_CATEGORIES = {"actor": 1, "actress": 1, "self": 1, "director": 2}
_OTHER_MAKER = 3


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody whom a review names, with the signs of the name and the hand they had in the film (see HANDS)."""

    review: str
    imdb_id: str
    name: str
    signs: frozenset[str]
    hand: int


def main() -> None:
    o = fitting_command("bench people", __doc__, known="credits", examples="wrong answers").parse_args()
    authority = open_authority(o.authority)
    named = [n for r in lines(o.reviews) for n in named_in(r, authority)]
    answers: list[tuple[Named, dict[str, float]]] = []
    for fold_number in range(FOLDS):
        table = fitted([n for n in named if fold_of(n.imdb_id) != fold_number])
        answers += [(n, chances(n.signs, table)) for n in named if fold_of(n.imdb_id) == fold_number]
    print("\n".join(_report(answers, o.examples)))
    if o.fit:
        table = fitted(named)
        TABLE.write_text(as_lines(table), encoding="utf8")
        standard_table.cache_clear()
    print_changes("people", o.reviews, (f"{n.review} {n.name}" for n, told in answers if _is_told(n, told)))


def _is_told(named: Named, told: Mapping[str, float]) -> bool:
    """Whether somebody's hand is told, and rightly."""
    hand = HANDS[named.hand]
    return hand in LIKELY and told[hand] >= LIKELY[hand]


def named_in(review: Mapping[str, str], authority: Authority) -> Iterator[Named]:
    """The people a review names in full, as far as its film's credits are known."""
    film = authority.film_by_id(review["imdb_id"])
    credits = () if film is None else authority.credits(film)
    if len(credits) < _CREDITS:
        return
    hands: dict[str, int] = {}
    own: dict[int, Counter[str]] = defaultdict(Counter)
    for credit in credits:
        own[credit.person][credit.category] += 1
        name, hand = fold(authority.person_name(credit.person)), _CATEGORIES.get(credit.category, _OTHER_MAKER)
        hands[name] = min(hands.get(name, hand), hand)
    text = Text(review["text"])
    people = people_of(text, spotted(text, authority, None))
    for name, places in people.items():
        number = authority.name_of(name.split())
        trades: Counter[str] = Counter()
        for person in map(int, authority.people_named(number)) if number >= 0 else ():
            trades.update(authority.trades_of(person))
            trades.subtract(own.get(person, {}))
        signs = signs_of(text, places, trade_of(+trades), len(people))
        yield Named(review["id"], review["imdb_id"], name, signs, hands.get(name, 0))


def fitted(named: Sequence[Named]) -> dict[str, list[float]]:
    """The table that these names give."""
    rows = [(n.imdb_id, n.signs, n.hand) for n in named]
    return multinomial(rows, len(HANDS), films=MANY_FILMS, penalty=_PENALTY, steps=_STEPS)


def _report(answers: Sequence[tuple[Named, dict[str, float]]], examples: int) -> Iterator[str]:
    yield f"{len(answers)} names of people in {len({n.review for n, _ in answers})} reviews"
    for hand in LIKELY:
        number = HANDS.index(hand)
        wanted = sum(n.hand == number for n, _ in answers)
        yield f"{hand}: {wanted} wanted"
        for bar in _BARS:
            given = [n.hand == number for n, told in answers if told[hand] >= bar]
            right = sum(given)
            shares = f"right {right / max(1, len(given)):.3f}, found {right / max(1, wanted):.3f}"
            yield f"  at {bar}: {len(given)} answers, {shares}"
        wrong = [n for n, told in answers if told[hand] >= LIKELY[hand] and n.hand != number]
        for n in wrong[:: max(1, len(wrong) // max(1, examples))][:examples]:
            yield f"    not credited: {n.name} in {n.review}"


if __name__ == "__main__":
    main()
