from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recension.errors import ValueFormError
from recension.values import (
    Agreement,
    Duration,
    Evidence,
    Money,
    Period,
    PersonName,
    Phrase,
    Score,
    Span,
    Timecode,
    fold,
    normalise_score,
)

EQUAL, COMPATIBLE, CONFLICTING = Agreement.EQUAL, Agreement.COMPATIBLE, Agreement.CONFLICTING


def usd(amount: int, approx: str = "", **bounds: Decimal) -> Money:
    return Money(Decimal(amount), "USD", approx, **bounds)


PAIRS = [
    (usd(20_000_000), usd(20_000_000), EQUAL),
    (usd(20_000_000), usd(21_000_000, "around"), COMPATIBLE),
    (usd(20_000_000), usd(30_000_000), CONFLICTING),
    (usd(20_000_000, "over"), usd(22_000_000), COMPATIBLE),
    (usd(20_000_000, "at_most"), usd(3_000_000), COMPATIBLE),
    (usd(15, low=Decimal(10), high=Decimal(20)), usd(18), COMPATIBLE),
    (usd(20), Money(Decimal(20), "GBP"), COMPATIBLE),
    (Duration(Fraction(120)), Duration(Fraction(120)), EQUAL),
    (Duration(Fraction(120)), Duration(Fraction(127)), CONFLICTING),
    (Duration(Fraction(127)), Duration(Fraction(122)), COMPATIBLE),  # 127 × 24/25
    (Duration(Fraction(120), "around"), Duration(Fraction(127)), COMPATIBLE),
    (Period.year(1985), Period.year(1985), EQUAL),
    (Period(1970, 1979), Period.year(1978), COMPATIBLE),
    (Period(1970, 1979), Period.year(1985), CONFLICTING),
    (PersonName("Eric Stoltz"), PersonName("eric stoltz"), EQUAL),
    (PersonName("Stoltz"), PersonName("Eric Stoltz"), COMPATIBLE),
    (PersonName("Eric Stoltz"), PersonName("Eric Roberts"), CONFLICTING),
    (Phrase("Azusa, California"), Phrase("azusa california"), EQUAL),
    (Phrase("Azusa"), Phrase("Glendora"), COMPATIBLE),
    (Score("3/4", 75), Score("7.5/10", 75), EQUAL),
    (Score("A", 95), Score("F", 30), COMPATIBLE),
]


@pytest.mark.parametrize(("left", "right", "expected"), PAIRS, ids=str)
def test_how_values_stand_to_each_other(left, right, expected: Agreement) -> None:
    assert left.compare(right) is expected
    assert right.compare(left) is expected


SCORES = [
    ("3/4", 75), ("3½/4", 88), ("8.5/10", 85), ("7 out of 10", 70), ("B+", 87), ("A-", 91), ("f", 30),
    ("4/0", None), ("11/10", None), ("near-perfect", None), ("", None),
]  # fmt: skip


@pytest.mark.parametrize(("written", "norm"), SCORES)
def test_a_score_is_normalised_only_where_its_scale_is_known(written: str, norm: int | None) -> None:
    assert normalise_score(written) == norm


FOLDED = [
    ("Roy L. “Rocky” Dennis", "roy l rocky dennis"),
    ("Schindler’s List", "schindler list"),
    ("László Kovács", "laszlo kovacs"),
    ("Søren Ødegård", "soren odegard"),
    ("O'Brien", "obrien"),
    ("AT&T", "at t"),
    ("  ", ""),
]


@pytest.mark.parametrize(("text", "folded"), FOLDED)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(max_size=60))
def test_folding_is_word_by_word_and_settles(text: str) -> None:
    assert fold(text) == fold(fold(text)) or "'" in text
    assert fold(text) == " ".join(w for part in text.split() if (w := fold(part)))


PRINTED = [
    (usd(25_600_000, "around"), "around $25.6 million"),
    (usd(1_500_000_000), "$1.5 billion"),
    (usd(48_000), "$48,000"),
    (Money(Decimal("3.50"), "GBP"), "£3.5"),
    (Duration(Fraction(127)), "127 min"),
    (Period(1970, 1979), "1970–1979"),
    (Timecode.of_frame(18012, Fraction(24)), "00:12:30.500"),
]


@pytest.mark.parametrize(("value", "text"), PRINTED, ids=lambda v: str(v))
def test_how_values_print(value, text: str) -> None:
    assert str(value) == text


BAD = [
    lambda: Span(5, 5),
    lambda: Span(-1, 3),
    lambda: Money(Decimal(-1)),
    lambda: Money(Decimal(1), approx="roughly"),
    lambda: Duration(Fraction(0)),
    lambda: Period(1990, 1980),
    lambda: Timecode(1, Fraction(0)),
]


@pytest.mark.parametrize("make", BAD)
def test_what_a_type_does_not_admit(make) -> None:
    with pytest.raises(ValueFormError):
        make()


@given(st.text(min_size=1, max_size=40), st.data())
def test_evidence_slices_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert Evidence.of(text, Span(start, end)).stands_in(text)
    assert not Evidence("not this", Span(start, end)).stands_in(text) or text[start:end] == "not this"


@given(st.integers(0, 10**7), st.sampled_from([Fraction(24), Fraction(25), Fraction(24000, 1001)]))
def test_a_frame_s_time_is_exact(frame: int, rate: Fraction) -> None:
    assert Timecode.of_frame(frame, rate).seconds * rate == frame


@pytest.mark.parametrize(
    ("frame", "rate", "shown"),
    [
        (1799, Fraction(30000, 1001), "00:00:59;29"),
        (1800, Fraction(30000, 1001), "00:01:00;02"),
        (17981, Fraction(30000, 1001), "00:09:59;29"),
        (17982, Fraction(30000, 1001), "00:10:00;00"),
        (107892, Fraction(30000, 1001), "01:00:00;00"),
        (3600, Fraction(60000, 1001), "00:01:00;04"),
        (24, Fraction(24000, 1001), "00:00:01:00"),
    ],
)
def test_timecodes_drop_frames_where_video_does(frame: int, rate: Fraction, shown: str) -> None:
    assert Timecode.of_frame(frame, rate).show(rate) == shown


@given(st.integers(0, 500_000))
def test_drop_frame_keeps_in_step_with_the_clock(frame: int) -> None:
    rate = Fraction(30000, 1001)
    hours, minutes, rest = Timecode.of_frame(frame, rate).show(rate).split(":")
    seconds, frames = map(int, rest.split(";"))
    clock = int(hours) * 3600 + int(minutes) * 60 + seconds + Fraction(frames, 30)
    assert abs(clock - frame / rate) < Fraction(1, 12)
