import pytest

from recension.reading import read
from recension.reading.text._not_ours import not_ours
from recension.reading.text._text import Text
from recension.records import Document

MAIL = (
    "From: ada@example.org (Ada Holm)\nNewsgroups: rec.films\nSubject: Re: Night Ferry (1989)\n"
    "Organization: Carl Lund directed it\n  and wrote it\n\n"
)
#: text → what of it is the writer's, as the view has it with white space made one
TEXTS = [
    (MAIL + "It runs 93 minutes.", "Subject: Re: Night Ferry (1989) It runs 93 minutes."),
    ("Max wrote:\n> It runs 80 minutes.\n>> Ada Holm directed it.\nNo, 93.", "No, 93."),
    ("In article <a@b>, max@b writes:\n\n> It runs 80 minutes.\n\nNo, 93.", "No, 93."),
    ("It runs 93 minutes.\n-- \nAda\nFrost, directed by Max Ek", "It runs 93 minutes."),
    ("Directed by ~~Max Ek~~ Ada Holm.<!-- or by Carl Lund --> Good.", "Directed by Ada Holm. Good."),
    ("It runs 93 minutes.<ref name=x>{{cite|Carl Lund}}</ref> Good.<ref name=y/>", "It runs 93 minutes. Good."),
    # a quotation in Markdown, dashes, arrows and a short head are the writer's own
    ("He says:\n\n> I will not go.\n\nShe goes.", "He says: > I will not go. She goes."),
    ("Date: 1989\nFrom: Norway\n\nA film.", "Date: 1989 From: Norway A film."),
    ("One -- two\n--three\n~~~\na < b", "One -- two --three ~~~ a < b"),
]


@pytest.mark.parametrize(("text", "ours"), TEXTS)
def test_only_the_writer_s_own_words_are_read(text: str, ours: str) -> None:
    assert " ".join(Text(text).view.split()) == ours


def test_no_claim_comes_of_what_another_wrote() -> None:
    text = MAIL + (
        "Carl wrote:\n> Night Ferry was directed by Max Ek and it cost $80 million.\n\n"
        "It was directed by Ada Holm, and runs 93 minutes.\n\n-- \nAda, who directed Snow with Max Ek"
    )
    claims = read(Document("mail", text)).claims
    assert {c.value for c in claims if c.property in ("director", "budget", "runtime")} == {"Ada Holm", "93"}
    assert all(text[c.span.start : c.span.end] == c.evidence.quote for c in claims)


def test_words_parted_at_line_ends_and_numbers_glued_to_words_are_read() -> None:
    text = (
        "The film was directed by Ada Hol-\nm and won the Acad-\nemy Award for its make-\nup. It runs93 minutes, was "
        "released in1989, and is rated PG-13."
    )
    told = {(c.property, c.value): c.evidence.quote for c in read(Document("pdf", text)).claims}
    assert told["director", "Ada Holm"].endswith("Ada Hol-\nm")
    assert ("award", "Academy Award") in {(p, v[:13]) for p, v in told}
    assert ("runtime", "93") in told and ("content_rating", "PG-13") in told
    assert "well-" in Text("a well-\nknown film").view  # once is no habit


def test_what_is_said_in_a_film_is_no_claim_about_it() -> None:
    lines = [f"{i}\n00:00:0{i},000 --> 00:00:0{i},900\nI won an Oscar, directed by Ada Holm.\n" for i in range(1, 6)]
    found = read(Document("subtitles", "\n".join(lines)))
    assert (found.kind, found.claims) == ("not_review", ())


def test_nothing_is_looked_for_without_its_sign() -> None:
    assert not_ours("A plain text -- of a film.\n\nWith two paragraphs > one.") == []
