"""Releases told as events: place, date, house and manner on either side of the word, in any order."""

import pytest

from recension.reading.rules.versions import releases_by_event
from tests.reading.facts import claims_in

#: text → what is quoted as the release, and its year
TOLD = [
    ("I saw this film at the 2006 Harrow Film Festival.", "saw this film at the 2006 Harrow Film Festival", "2006"),
    ("We saw it during the Leeds Festival with friends.", "saw it during the Leeds Festival", ""),
    ("The picture finally had its U.S. premiere some thirty years later.", "The picture finally had its U.S. premiere some thirty years later", ""),
    ("It first came out in the mid 1970's.", "It first came out in the mid 1970's", ""),
    ("It is in the middle of an arthouse run this month.", "of an arthouse run this month", ""),
    ("It aired just once on Nickelodeon in 2001.", "It aired just once on Nickelodeon in 2001", "2001"),
    ("Broadcast on the British version of TCM, it looked fine.", "Broadcast on the British version of TCM", ""),
    ("In 1961 the film was shown on local TV.", "In 1961 the film was shown on local TV", "1961"),
    ("The U.S. screening took place at the Dryden Theater.", "The U.S. screening took place at the Dryden Theater", ""),
    ("Keep in mind that this was being shown on television.", "this was being shown on television", ""),
    ("The picture, which opened last night at the Rivoli, is a grown-up one.", "which opened last night at the Rivoli", ""),
    ("It ran for a few weeks at a single house.", "It ran for a few weeks at a single house", ""),
    ("It was shown out of competition.", "It was shown out of competition", ""),
    ("It has never been released in theaters.", "It has never been released in theaters", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quote", "year"), TOLD)
def test_an_event_is_quoted_with_all_that_stands_beside_it(text: str, quote: str, year: str) -> None:
    (claim,) = claims_in(text, releases_by_event)
    assert claim.is_fact
    assert (claim.value, claim.qualifiers.get("year", "")) == (quote, year)


#: What is released, shown or played is no film, or nothing stands beside it, or it is another thing that is told.
UNTOLD = [
    "I saw this on television with my brother.",
    "The prisoners were released in 1945.",
    "He was released in May.",
    "It was released.",
    "The king, played by Ann Lee, was separated for twelve years.",
    "The premiere dancing club of the early 80's.",
    "The novel was released in 1988.",
    "The original theatrical release is longer.",
    "It feels like most films released in 1987.",
    "Two years after Stoneway debuted he died.",
]


@pytest.mark.parametrize("text", UNTOLD)
def test_no_event_is_made_of_other_words(text: str) -> None:
    assert not claims_in(text, releases_by_event)


def test_of_two_tellings_the_fuller_stands() -> None:
    claims = claims_in("It was released in 1988.", releases_by_event)
    assert [c.value for c in claims] == ["It was released in 1988"]


#: A wish, a plan and a question are no release.
WISHED = ["I hope it will be released on DVD this year.", "If only it had been released in theaters in 1980."]


@pytest.mark.parametrize("text", WISHED)
def test_wishes_are_no_releases(text: str) -> None:
    assert not [c for c in claims_in(text, releases_by_event) if c.is_fact]
