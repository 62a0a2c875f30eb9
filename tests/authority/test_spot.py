"""Spotting: the plain form, a look-up of every run of words, is the truth; the fast one must match it."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recension.authority import Authority, build_authority, open_authority, words
from recension.authority._words import LONGEST, MULTIPLIER, WordHashes, fold_many, hash_of_word, rolling
from recension.values import fold
from tests.authority.dumps import FILES, tsv, write_dumps

_WORDS = (
    "the tailor dog friends harbour lights night ferry ii 2 crossing fog ano vera l quist otto bram buzz lowell k none"
).split()


def number_of(a: Authority, tokens: Sequence[str]) -> int:
    """The name that is these words, no filter being asked."""
    state = 0
    for word in tokens:
        state = state * int(MULTIPLIER) + hash_of_word(word) & (1 << 64) - 1
    return a._spotter.number(state)


def plainly(a: Authority, tokens: Sequence[str]) -> set[tuple[int, int, int]]:
    """Every run of words, looked up by itself."""
    runs = [(i, j) for i in range(len(tokens)) for j in range(i + 1, min(len(tokens), i + LONGEST) + 1)]
    return {(i, j, name) for i, j in runs if (name := number_of(a, tokens[i:j])) >= 0}


@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=LONGEST))
def test_a_name_is_refused_by_the_filter_only_where_there_is_none(small: Authority, tokens: list[str]) -> None:
    assert small.name_of(tokens) == number_of(small, tokens)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(_WORDS), max_size=60))
def test_spotting_finds_exactly_what_looking_up_every_run_finds(small: Authority, tokens: list[str]) -> None:
    found = small.spot(tokens)
    assert set(found) == plainly(small, tokens)
    assert len(found) == len(set(found))


def test_a_text_in_full(small: Authority) -> None:
    text = "Otto Bräm’s HARBOUR LIGHTS (1981), with Vera L. Quist as Buzz; not “Night Ferry II: The Crossing”. Fog!"
    tokens = words(text)
    names = {" ".join(tokens[first:past]) for first, past, _ in small.spot(tokens)}
    assert names == {
        "otto bram", "harbour lights", "vera l quist", "buzz", "night ferry ii the crossing", "night ferry ii",
        "the crossing", "fog",
    }  # fmt: skip


@pytest.mark.parametrize("tokens", [[], ["fog"], ["nothing"], ["harbour"], ["harbour", "lights"]])
def test_ends_of_texts(small: Authority, tokens: list[str]) -> None:
    assert set(small.spot(tokens)) == plainly(small, tokens)


def test_arrays_and_lists_agree(small: Authority) -> None:
    tokens = _WORDS * 3
    first, past, name, hashes = small.spot_arrays(tokens)
    assert sorted(zip(first.tolist(), past.tolist(), name.tolist(), strict=True)) == sorted(small.spot(tokens))
    assert hashes.view("u8").tolist() == [hash_of_word(token) for token in tokens]


@settings(max_examples=100, deadline=None)
@given(st.lists(st.lists(st.sampled_from(_WORDS), max_size=12), max_size=5))
def test_several_texts_are_spotted_as_one_by_one(small: Authority, texts: list[list[str]]) -> None:
    for text, found in zip(texts, small.spot_many(texts), strict=True):
        for together, alone in zip(found, small.spot_arrays(text), strict=True):
            assert together.tolist() == alone.tolist()


def test_bulk_and_single_agree(small: Authority) -> None:
    names = np.unique(small.spot_arrays(_WORDS)[2])
    which, role, number = small.expand(names)
    singly = [
        (at, kind, int(n))
        for at, name in enumerate(names.tolist())
        for kind, ask in enumerate(
            (small.films_titled, small.films_part_titled, small.people_named, small.films_with_character)
        )
        for n in ask(name)
    ]
    assert sorted(zip(which.tolist(), role.tolist(), number.tolist(), strict=True)) == sorted(singly)


def test_long_titles_are_found_by_their_first_words(tmp_path: Path) -> None:
    title = " ".join(f"w{n}" for n in range(LONGEST + 5))
    text = tsv(FILES["title.basics"]) + f"tt0000077\tmovie\t{title}\t{title}\t0\t1990\t\\N\t\\N\t\\N\n"
    build_authority(write_dumps(tmp_path / "in", title_basics=text), tmp_path / "out")
    a = open_authority(tmp_path / "out")
    ((first, past, name),) = a.spot(words(title))
    assert (first, past) == (0, LONGEST)
    assert a.title(int(a.films_titled(name)[0])) == title


def test_a_role_of_thousands_of_films_is_left_out(tmp_path: Path) -> None:
    films = "".join(f"tt{n}\tmovie\tFilm {n}\tFilm {n}\t0\t1990\t\\N\t\\N\t\\N\n" for n in range(10000, 14200))
    roles = "".join(f'tt{n}\t1\tnm0000001\tactor\t\\N\t["Narrator"]\n' for n in range(10000, 14200))
    roles += 'tt10000\t2\tnm0000002\tactor\t\\N\t["Warden"]\n'
    dumps = write_dumps(
        tmp_path / "in",
        title_basics=tsv(FILES["title.basics"]) + films,
        title_principals=tsv(FILES["title.principals"]) + roles,
    )
    build_authority(dumps, tmp_path / "out")
    a = open_authority(tmp_path / "out")
    assert a.name_of(["narrator"]) == -1
    assert [a.title(int(n)) for n in a.films_with_character(a.name_of(["warden"]))] == ["Film 10000"]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.text(st.sampled_from("abCZ '’`s-_.0éßøĲ\x01\t|\"&"), max_size=12), max_size=8))
def test_folding_many_is_folding_each(names: list[str]) -> None:
    assert [list(run) for run in fold_many(names)] == [fold.__wrapped__(name).split() for name in names]


@given(st.lists(st.lists(st.sampled_from("abcd"), max_size=LONGEST + 2), max_size=5))
def test_rolling_hashes_are_the_polynomial(names: list[list[str]]) -> None:
    lengths = np.array(list(map(len, names)), np.int64)
    flat = WordHashes().of([word for name in names for word in name])
    rolled = {
        (who, count): state
        for count, states, whose in rolling(flat, np.cumsum(lengths) - lengths, lengths)
        for who, state in zip(whose.tolist(), states.tolist(), strict=True)
    }
    expected = {}
    for who, name in enumerate(names):
        state = 0
        for count, word in enumerate(name[:LONGEST], 1):
            state = (state * 0x9E3779B97F4A7C15 + hash_of_word(word)) % 2**64
            expected[who, count] = state
    assert rolled == expected
