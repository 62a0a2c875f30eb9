"""Series of films that a text speaks of by one name."""

import pytest

from recension.reading.mentions._known import Known
from recension.reading.rules.films import series_of_films
from tests.reading.facts import claims_in

LAMP = Known(("The Widow's Lamp",), year=1971)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It borrows from the Alien films and from life.", ["Alien"]),
        ("I have seen better in old Tarzan pictures.", ["Tarzan"]),
        ("It might be a Superman movie without a cape.", ["Superman"]),
        ("I grew up with the Bond films of the harbour.", ["James Bond"]),
        ("The keeper is a Tarzan of the quays.", []),
        ("I liked the Quillfeld films more.", []),
    ],
)
def test_series_by_their_one_name(text: str, wanted: list[str]) -> None:
    claims = claims_in(f"The boat is slow. {text}", series_of_films, known=LAMP)
    assert [c.value for c in claims if c.is_fact] == wanted


def test_the_reviewed_films_own_series_is_none() -> None:
    own = Known(("Superman IV: The Quest for Peace",), year=1987)
    assert not claims_in("It is the worst of the Superman films by far.", series_of_films, known=own)
