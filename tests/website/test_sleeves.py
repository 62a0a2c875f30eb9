import xml.etree.ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recension.website._lettering import SETTINGS, lines
from recension.website.sleeves import sleeve


def test_the_same_film_has_the_same_sleeve_and_another_has_another() -> None:
    assert sleeve("Mask", 1985, "Peter Bogdanovich") == sleeve("Mask", 1985, "Peter Bogdanovich")
    assert sleeve("Mask", 1985) != sleeve("Mask", 1994)


@settings(deadline=None)
@given(st.text(max_size=80), st.one_of(st.none(), st.integers(1870, 2200)), st.text(max_size=40))
def test_every_title_makes_a_well_formed_drawing(title: str, year: int | None, credit: str) -> None:
    clean = "".join(c for c in title if c.isprintable())
    ET.fromstring(sleeve(clean, year, "".join(c for c in credit if c.isprintable())))


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda s: f"{s.face}-{s.top}")
@pytest.mark.parametrize(
    "title", ["M", "Mask", "In the Mood for Love", "Dr. Strangelove or: How I Learned to Stop Worrying"]
)
def test_lettering_stays_in_its_measure(title: str, setting: object) -> None:
    set_lines = lines(title, setting, width=160, height=150)  # type: ignore[arg-type]
    assert sum(line.height for line in set_lines) <= 150.5
    assert all(line.fit <= 160 for line in set_lines)
    assert " ".join(line.text for line in set_lines).casefold() == title.casefold()


def test_a_sleeve_is_light() -> None:
    assert max(len(sleeve(f"Film number {n}", 1950 + n, "A Director")) for n in range(60)) < 9000
