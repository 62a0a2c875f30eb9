"""Sources that no kind of work names: text → what the film was taken from."""

import pytest

from recension.reading.mentions._known import Known
from recension.reading.rules.world import sources, sources_by_whom, sources_told
from tests.reading.facts import claims_in

TAKEN = [
    ("The film takes its plot from a 1932 short story.", ("1932 short story", "short_story")),
    ("It is all based on something that really happened in Ohio.", ("something that really happened", "true_story")),
    ("What makes it worse is that these events actually took place.", ("true story", "true_story")),
    ("The film began life in 1974 as a Broadway musical.", ("Broadway musical", "musical")),
    ("It started out as a one-man show.", ("one-man show", "play")),
    ("Based on a Broadway show about sailors, it drifts.", ("Broadway show", "musical")),
    ("Inspired by northern folk tales, it glows.", ("folk tales", "fairy_tale")),
    ("Inspired by the rise of Harbour Records, it sings.", ("the rise of Harbour Records", "true_story")),
    ("The script is loosely based on his own experiences in the war.", ("his own experiences", "true_story")),
    ("The film was inspired by a real murder in Ohio.", ("a real murder in Ohio", "true_story")),
    ("It is based on the famous Quill trial.", ("the famous Quill trial", "true_story")),
    ('Cole Tarn (adapted from his novel: "The Long Lamp")', ("The Long Lamp", "novel")),
    ("Written by Cole Tarn (novel) and Ada Quill (screenplay).", ("novel by Cole Tarn", "novel")),
    ("Quill alone is credited with the adaptation from his novel.", ("novel", "novel")),
    ("This television version of one of Tarn's funniest plays is arch.", ("Tarn play", "play")),
    ("It is a modern retelling of Hamlet.", ("Hamlet", "")),
    ("A modern take on Cinderella, with guns.", ("Cinderella", "")),
    ("Mara Tarn, who stars, based the screenplay on her own one-woman play.", ("one-woman play", "play")),
    ("It is based on the story of her life.", ("story of her life", "true_story")),
    ("Adapting Cole Tarn's short story collection of the same name, she did well.", ("The Lamp", "short_story")),
    ("Based on the Broadway play of the same name, it talks.", ("The Lamp", "play")),
    ("It draws on the memoirs of Sir Cole Tarn.", ("memoirs by Sir Cole Tarn", "memoir")),
    ("It rests with Cole Tarn, whose 1981 bestseller it's taken from.", ("Cole Tarn bestseller", "novel")),
    ("Cole Tarn, whose novel the film is based on, hated it.", ("Cole Tarn novel", "novel")),
    ("A script by Ada Quill and Cole Tarn, from the latter's novel.", ("Cole Tarn novel", "novel")),
    ("A script by Ada Quill and Cole Tarn, from the former's stage play.", ("Ada Quill stage play", "play")),
    ("It is truer to the Ferryman books, written by Cole Tarn.", ("the Ferryman books", "book")),
    ('"The Tally", the novel this movie is based on, is hard going.', ("The Tally", "novel")),
    ("The Tally, the novel this movie is 'based' on, is hard going.", ("The Tally", "novel")),
    ("I have not read the novel and never will.", ("novel", "novel")),
    ("He can't escape the play it's adapting.", ("play", "play")),
    ("Any fan of the game will weep.", ("game", "video_game")),
    ("Inspired by Cole Tarn's conviction for arson, it burns.", ("Cole Tarn's conviction", "true_story")),
    ("It is another shot at Cole Tarn's _The Lamp_.", ("The Lamp", "")),
]
NOT_TAKEN = [
    "There are other films based on Tarn's stories.",
    "I bought it based on what the comments say.",
    "The score is based on brass and drums.",
    "The second part is based on events of the first film.",
    "It is a modern retelling of Ada Quill's life at sea.",
    "He began as a clown in the 1970s.",
    "He would star in a movie based on the singer's life.",
    'I would happily swap them all for a film of Cole Tarn\'s novel "The Tally".',
    "Cole Tarn, whose novel won a prize, walks by.",
    "It is another take on Cole Tarn's _The Tally_.",
    "Ada Quill (director) was pleased.",
]


@pytest.mark.parametrize(("text", "wanted"), TAKEN)
def test_what_a_film_was_taken_from(text: str, wanted: tuple[str, str]) -> None:
    found = [(c.value, c.qualifiers.get("kind", "")) for c in claims_in(text, sources, sources_by_whom, sources_told, known=Known(("The Lamp",))) if c.is_fact]
    assert wanted in found


@pytest.mark.parametrize("text", NOT_TAKEN)
def test_what_is_no_source(text: str) -> None:
    assert [c.value for c in claims_in(text, sources, sources_by_whom, sources_told, known=Known(("The Lamp",))) if c.is_fact] == []
