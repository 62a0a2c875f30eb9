"""Careers, and ways a film came to be: facts of its people and its making, and no plot."""

import pytest

from recension.reading.rules.making import careers, making_ways
from tests.reading.facts import stated

CREDITED = "Directed by Ada Quill. Starring Tom Rush and Nan Salt.\n"

CAREERS = [
    ("Tom Rush was already a movie star.", ["was already a movie star"]),
    ("Tom Rush is best known for his sea films.", ["is best known for his sea films"]),
    ("Nan Salt's career never took off.", ["Nan Salt's career never took off"]),
    ("Tom Rush was 55 when this film was made.", ["Tom Rush was 55 when this film was made"]),
    ("It was directed by her own husband, Ada Quill.", ["her own husband, Ada Quill"]),
    ("It is one of Nan Salt's earliest films.", ["one of Nan Salt's earliest films"]),
    ("Tom Rush married Nan Salt in 1951.", ["Tom Rush married Nan Salt in 1951"]),
    ("Ada Quill has never directed a comedy.", ["has never directed a comedy"]),
    ("Tom Rush is always a good actor.", []),
    ("His new career is going to be a baker's.", []),
    ("He goes home to his wife, Nan Salt, and weeps.", []),
    ("Nan Salt plays a widow. She was only 16 when he left her for the sea.", []),
    ("Nan Salt plays a widow. She was only 16 when filming began.", ["She was only 16 when filming began"]),
    ("Nan Salt is terrific as a doctor. She was diagnosed with cancer.", []),
    ("Nan Salt stars as a nurse. In her diary, she wrote that she hated him.", []),
    ("Nan Salt plays a boxer. She has won two titles.", []),
    ("Nan Salt is good. She has won two titles.", ["has won two titles"]),
    ("Tom Rush plays a singer. He had a long career in films.", ["had a long career in films"]),
    ("The director was 52 when he caught the burglar.", []),
    ("The actor had never worked with the thief before the heist.", []),
    ("The director was 52 when he made this film.", ["The director was 52 when he made this film"]),
]


@pytest.mark.parametrize(("text", "expected"), CAREERS)
def test_what_its_people_were(text: str, expected: list[str]) -> None:
    assert [value for _, value in stated(CREDITED + text, careers)] == expected


WAYS = [
    ("It was the first cartoon to be made in Oslo.", ["the first cartoon to be made in Oslo"]),
    ("There were at least three screenwriters involved.", ["at least three screenwriters involved"]),
    ("The footage was stolen from a war film.", ["footage was stolen from a war film"]),
    ("The studio demanded a happy end.", ["The studio demanded a happy end"]),
    ("They started without a script.", ["They started without a script"]),
    ("A planned sequel never happened.", ["planned sequel never happened"]),
    ("It was shot on some sort of video.", ["shot on some sort of video"]),
    ("Shot with cheap video cameras.", ["Shot with cheap video cameras"]),
    ("It was the first film I saw that year.", []),
    ("Anyone with a video camera can do it.", []),
    ("He holds a pistol behind her back.", []),
    ("Three writers took the money and ran.", []),
    ("Three writers took a crack at the script.", ["Three writers took a crack at the script"]),
    ("The costumes were stolen from the theatre by the thieves.", []),
    ("The costumes were borrowed from a cheaper film.", ["costumes were borrowed from a cheaper film"]),
    ("The company wanted to close the mine.", []),
    ("The production company ran out of money.", ["The production company ran out of money"]),
    ("There are scenes taken from them.", ["scenes taken from them"]),
    ("The company wanted to cut the ending.", ["The company wanted to cut the ending"]),
    ("He fought with the director of the prison over the food.", []),
    ("He fought with the director over the ending.", ["fought with the director over the ending"]),
    ("He was a pilot for an airline in the north.", []),
    ("It was a pilot for a series about nuns.", ["was a pilot for a series about nuns"]),
    ("The trip is financed by her uncle.", []),
    ("It was financed by a dentist.", ["financed by a dentist"]),
]


@pytest.mark.parametrize(("text", "expected"), WAYS)
def test_how_it_was_made(text: str, expected: list[str]) -> None:
    assert [value for _, value in stated(text, making_ways)] == expected
