"""Reasons and penalties in words."""

from recension.reading.film._evidence import Features
from recension.reading.film._lookup import FilmFacts
from recension.reading.film._table import Table

#: feature → the reason it gives where it is not zero, the weightiest first.
REASONS: dict[str, str] = {
    "headline": "title is the headline",
    "headline.part": "title in the headline",
    "title.first_line": "title in line 1",
    "title.emphasised": "title emphasised",
    "title.marked": "title in marks",
    "title": "title in the text",
    "director.so_called": "director credited",
    "director": "director named",
    "roles.full": "role named",
    "runtime": "running time agrees",
}

#: feature → the penalty it stands for where its weight draws the film down.
PENALTIES: dict[str, str] = {
    "title.only_related": "named only beside the film reviewed",
    "title.likeness": "compared with it",
    "title.kinship": "named as kin",
    "title.passing": "named in passing",
    "title.bracketed": "title in brackets",
    "title.listed": "one of several titles",
    "title.part": "title only in part",
    "title.namesakes": "other films of this title",
    "title.person": "title is also a person's name",
    "title.role": "title is also a role's name",
    "headline.other_year": "another year in the headline",
    "people.strangers": "people named whom it does not credit",
    "people.none": "none of its people named",
    "genre.other": "another kind of film",
}

#: Reasons that say the same less exactly: given only without the others.
_IMPLIED = {
    "headline.part": ("headline",),
    "title.marked": ("title.emphasised",),
    "title": ("title.first_line", "title.emphasised", "title.marked"),
    "director": ("director.so_called",),
}


def reasons(features: Features, film: FilmFacts) -> tuple[str, ...]:
    """What speaks for a film, in words: "title in line 1", "director credited", "3 of 3 cast", "year 1985"."""
    told = [
        words
        for name, words in REASONS.items()
        if features.get(name) and not any(features.get(n) for n in _IMPLIED.get(name, ()))
    ]
    credited = int(features.get("people", 0))
    if credited:
        told.append(f"{credited} of {credited + int(features.get('people.strangers', 0))} people named credited")
    surnames = int(features.get("surnames", 0))
    if surnames and not credited:
        told.append(f"{surnames} surname{'s' * (surnames > 1)} of its people")
    if features.get("year"):
        told.append(f"year {film.year}")
    return tuple(told)


def penalties(features: Features, table: Table) -> tuple[str, ...]:
    """What speaks against it, in words, the heaviest first."""
    weights = table.weights
    drawn = {n: weights.get(n, 0.0) * features[n] for n in PENALTIES if n in features}
    return tuple(f"but {PENALTIES[n]}" for n, loss in sorted(drawn.items(), key=lambda p: p[1]) if loss < -0.05)
