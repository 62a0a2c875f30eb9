"""Which film is a review about? Accuracy, coverage, calibration, speed and errors of identification.

With --fit the table of weights is written anew from the reviews, and with it figures for films that the weights never
saw: the reviews are parted by film into five folds, each weighed by what was fitted on the other four.
"""

import argparse
import gzip
import json
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from bench._command import command
from bench._essay_fit import essayists, fit_essays
from bench._identity_errors import CLASSES, Mistake, class_of
from bench._identity_fit import Case, Raw, case_of, commonness, contexts, fit, reweighed
from bench._identity_rivals import compare
from bench._identity_score import SURE, Answer, calibration, table
from bench._inputs import existing
from bench._ledger import print_changes
from recension.authority import Authority, open_authority
from recension.reading.film._identify import Identification, answer_from, identify
from recension.reading.film._standing import standing
from recension.reading.film._table import TABLE, Table, standard_table, table_from
from recension.reading.text._text import Text

Review = dict[str, Any]
READ_SAMPLE = 1500
FIRST_FIT = 3  # the first of the two fits takes every third review


def main() -> None:
    o = _arguments()
    authority = open_authority(o.authority)
    reviews, headlined = list(lines(o.reviews)), list(lines(o.headlined)) if o.headlined else []
    if o.fit:
        raw, cases = _fitted(reviews, headlined, authority)
        _write(raw)
    else:
        cases = _cases(reviews, headlined, standard_table(), authority)
    weights = standard_table()
    answers = [_answer(c, [w.film.number for w in c.weighed], _chance(c, weights), authority) for c in cases]
    print("the table as it stands" + (" (fitted on these reviews):" if o.fit else ":"))
    _print(answers)
    _print_as_read(reviews[:: max(1, len(reviews) // READ_SAMPLE)], authority)
    _print_errors(cases, answers, reviews, authority, o.examples)
    print_changes("identity", o.reviews, (a.id for a in answers if a.right))
    if o.sample:
        _print_rivals(reviews, authority, o.sample)


def _fitted(reviews: Sequence[Review], headlined: Sequence[Review], authority: Authority) -> tuple[Raw, list[Case]]:
    """Fit twice, for the weights also choose which films are looked at closely; the table, and all cases by it."""
    raw = contexts(reviews, commonness(reviews), authority)
    first = _cases(reviews[::FIRST_FIT], headlined[::FIRST_FIT], table_from(raw), authority)
    raw, _ = fit(first, raw)
    raw["essay"], odds = fit_essays(reviews, essayists(first))
    cases = _cases(reviews, headlined, table_from(raw), authority)
    unseen = _with_odds(cases, odds)
    raw, outside = fit(unseen, raw)
    print("films not seen by the weights (five folds by film):")
    pairs = zip(unseen, outside, strict=True)
    _print([_answer(c, [w.film.number for w in films], chance, authority) for c, (films, chance) in pairs])
    return raw, [replace(c, weighed=reweighed(c.weighed, raw["weights"])) for c in cases]


def _with_odds(cases: Sequence[Case], odds: Sequence[float]) -> list[Case]:
    """The cases with the odds of an essay as told from other films; those with headlines stand behind them."""
    told = [replace(c, manner=c.manner._replace(essay=o)) for c, o in zip(cases, odds, strict=False)]
    return [*told, *cases[len(odds) :]]


def _arguments() -> argparse.Namespace:
    ap = command("bench identity", __doc__, "reviews.jsonl.gz --authority authority/ --sample 500")
    ap.add_argument("reviews", type=existing, help="JSON Lines (.gz): id, imdb_id, source, text")
    ap.add_argument("--authority", type=Path, required=True, help="a built authority")
    ap.add_argument("--headlined", type=existing, help="the same kind of file with the headline in title")
    ap.add_argument("--fit", action="store_true", help="write the table of weights anew from these reviews")
    ap.add_argument(
        "--sample",
        type=int,
        default=0,
        metavar="N",
        help="compare with full-text ranking and a plain vote on N reviews",
    )
    ap.add_argument("--examples", type=int, default=3, metavar="N", help="examples of each class of error")
    o = ap.parse_args()
    if o.fit and not o.headlined:
        ap.error("--fit needs --headlined too: without it headlines would lose their weight")
    return o


def lines(path: Path) -> Iterator[Review]:
    """The objects of a file of JSON Lines, gzipped or not."""
    with gzip.open(path, "rt", encoding="utf8") if path.suffix == ".gz" else path.open(encoding="utf8") as file:
        yield from map(json.loads, file)


def _cases(reviews: Sequence[Review], headlined: Sequence[Review], weights: Table, authority: Authority) -> list[Case]:
    return [
        *(case_of(r, weights, authority, headlined=False) for r in reviews),
        *(case_of(r, weights, authority, headlined=True) for r in headlined),
    ]


def _chance(case: Case, weights: Table) -> float:
    return weights.chance(standing(case.weighed, case.manner)) if case.weighed else -1.0


def _answer(case: Case, films: Sequence[int], chance: float, authority: Authority) -> Answer:
    """The outcome as `recension read` would print it: no film below the bar, so nothing right there either."""
    film = case.film
    given = bool(films) and chance >= answer_from(case.manner)
    credited = film is not None and len(authority.people_of(film)) > 0
    group = f"{case.source}{' headlined' if case.headlined else ''}, {'with credits' if credited else 'title only'}"
    return Answer(
        f"{case.id}{'+headline' if case.headlined else ''}",
        group,
        chance if given else -1.0,
        given and films[0] == film,
    )


def _write(raw: Raw) -> None:
    TABLE.write_text(json.dumps(raw, indent=0, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf8")
    standard_table.cache_clear()


def _print(answers: Sequence[Answer]) -> None:
    for title, rows in (
        ("text alone", [a for a in answers if "headlined" not in a.group]),
        ("with headline", [a for a in answers if "headlined" in a.group]),
    ):
        if rows:
            print(f" {title}")
            print("\n".join(table(rows)))
            print(f"  stated tenth: answers, part right: {calibration(rows)}")


def _print_as_read(reviews: Sequence[Review], authority: Authority) -> None:
    """What `recension read` answers, which hears the text's own title too, and how fast.

    One pass over reviews of other films, one over the same again: with nothing known before, and with all.
    """
    for name in ("first pass", "second pass"):
        wall, processor = time.perf_counter(), time.process_time()
        told = [identify(Text(r["text"]), authority=authority) for r in reviews]
        wall, processor = time.perf_counter() - wall, time.process_time() - processor
        print(f"speed, {name}: {len(reviews) / wall:.0f} reviews/s, {len(reviews) / processor:.0f} a processor second")
    pairs = list(zip(reviews, told, strict=True))
    print(" as read, the text's own title heard, by source")
    print("\n".join(table(_answer_read(r, found, authority) for r, found in pairs)))
    print(f"  named without an id: {sum(f.film is not None and f.number is None for f in told)}")


def _answer_read(review: Review, found: Identification, authority: Authority) -> Answer:
    chance = found.film.confidence if found.film else -1.0
    right = found.number is not None and found.number == authority.film_by_id(review["imdb_id"])
    return Answer(review["id"], review["source"], chance, right)


def _print_errors(
    cases: Sequence[Case], answers: Sequence[Answer], reviews: Sequence[Review], authority: Authority, examples: int
) -> None:
    texts = {r["id"]: r["text"] for r in reviews}
    classes: dict[str, list[Mistake]] = defaultdict(list)
    sure: Counter[str] = Counter()
    for case, answer in zip(cases, answers, strict=True):
        if answer.given and not answer.right and case.film is not None and not case.headlined:
            mistake = Mistake(case, case.film, case.weighed[0], texts[case.id], authority)
            name = class_of(mistake)
            classes[name].append(mistake)
            sure[name] += answer.chance >= SURE
    print(f"errors on texts alone, of {sum(map(len, classes.values()))} answers that are wrong:")
    for name in CLASSES:
        found = classes.get(name, [])
        print(f"  {name}: {len(found)}, of them {sure[name]} at {SURE} and more")
        for m in found[:: max(1, len(found) // examples)][:examples] if examples else ():
            print(f"    {m.case.id}: {_named(authority, m.right)} taken for {_named(authority, m.said.film.number)}")


def _named(authority: Authority, film: int) -> str:
    entry = authority.film(film)
    return f"{entry.title} ({entry.year or '?'})"


def _print_rivals(reviews: Sequence[Review], authority: Authority, sample: int) -> None:
    credited = [
        r
        for r in reviews
        if (film := authority.film_by_id(r["imdb_id"])) is not None and len(authority.people_of(film)) > 0
    ]
    chosen = credited[:: max(1, len(credited) // sample)][:sample]
    print(f"the same {len(chosen)} reviews of films with credits, by other ways (best guess, nothing held back):")

    def own(text: str) -> int | None:
        found = identify(Text(text), authority=authority)
        best = found.candidates[0].ids.get("imdb") if found.candidates else None
        return authority.film_by_id(best) if best else None

    for line in compare(chosen, authority, own):
        print(line)


if __name__ == "__main__":
    main()
