from pathlib import Path

import pytest

from recension.reading import read
from recension.reading.text._sections import sections
from recension.records import Document

LONG = "It rains for an hour and then, when the dog has been found and lost again, it rains for another one. " * 2

#: text → the headings that part it
TEXTS = [
    ("A plain review of one film.\n\nWith a second paragraph.", [""]),
    (f"Five for winter.\n\n## 1. Frost (1996)\n{LONG}\n## 2. Snow (2004)\n{LONG}", ["", "Frost (1996)", "Snow (2004)"]),
    (f"1. Frost\n{LONG}\n2) Snow\n{LONG}", ["Frost", "Snow"]),
    (f"**The original.** {LONG}\n\n**The remake.** {LONG}", ["The original", "The remake"]),
    (f"Frost (1996)\n{LONG}\n\nSnow (2004), Sweden\n{LONG}", ["Frost (1996)", "Snow (2004), Sweden"]),
    (f"Frost (1996)<br />{LONG}<br /><br />Snow (2004)<br />{LONG}", ["Frost (1996)", "Snow (2004)"]),
    (f"OPENING\n\nFrost (1996) (PG) ***. {LONG}\n\nSnow (2004), **. {LONG}", ["", "Frost (1996)", "Snow (2004)"]),
    (f"{LONG}\n\nFrost (1996) is dull. {LONG}\n\nSnow (2004) is not. {LONG}", [""]),
    (f"Day three.\n\nFROST (dir. Ada Holm, Denmark, 2019, 94 min)\n{LONG}\n\nSnow, dir. Ada Holm, 1996\n{LONG}", ["", "FROST (2019)", "Snow (1996)"]),
    (f"Key: * avoid\n\nFROST (Ada Holm, 1996) *** [D] 94m. {LONG}\nSNOW (various, 2004) ** 80m. {LONG}", ["", "FROST (1996)", "SNOW (2004)"]),
    (f"## Frost\n{LONG}", [""]),
    (f"Frost | 1996\n\n{LONG}\n\nSnow [2004]\n\n{LONG}", ["Frost | 1996", "Snow [2004]"]),
    (f"Frost\n\n{LONG}\n\nIt rains.\n\n{LONG}\n\nSnow\n\n{LONG}", ["Frost", "Snow"]),
    (f"Ten for winter\n\n2. Frost (1996) - {LONG}\n1. “Snow” (2004): {LONG}", ["", "Frost (1996)", "Snow (2004)"]),
    (f"**Frost** (1996, Ada Holm). {LONG}\n\n**Snow** [PG, 2004]. {LONG}", ["Frost (1996)", "Snow (2004)"]),
    (f"FROST *** {LONG}\n\nSNOW AND ICE ★★½ {LONG}", ["FROST", "SNOW AND ICE"]),
    (f"The box\n\nDisc 1: Frost (1996)\n{LONG}\n\nDisc Two - Snow (2004)\n{LONG}", ["", "Frost (1996)", "Snow (2004)"]),
    (f'"Frost" - {LONG}\n“Snow”: {LONG}', ["Frost", "Snow"]),
    (f"At the Rex\n\nFrost. {LONG}\n\nSnow and Ice. {LONG}", ["", "Frost", "Snow and Ice"]),
    (f"It was a double bill. {LONG}\n\nAda Holm's Frost (1996) is dull. {LONG}\n\nThen came Snow (2004). {LONG}", ["", "Frost (1996)", "Then came Snow (2004)"]),
    (f"One film. {LONG}\n\nAda Holm's Frost (1996) is dull. {LONG}\n\nThen came Snow (2004). {LONG}", [""]),
    ("In 1985. I saw it.\nIn 1986. I saw it again.", [""]),
]


@pytest.mark.parametrize(("text", "headings"), TEXTS)
def test_headings_part_a_text(text: str, headings: list[str]) -> None:
    found = sections(text)
    assert [s.heading for s in found] == headings
    assert "".join(s.span.slice(text) for s in found) == text


def test_a_long_run_of_headings_is_cut_short(tmp_path: Path) -> None:
    assert len(sections("## A\nx\n" * 5000)) <= 61


def test_what_stands_under_another_heading_is_no_fact_of_the_leading_film() -> None:
    text = (
        f"**Frost** (1996, Ada Holm). It runs 93 minutes. {LONG}\n\n**Video** The picture is superb. {LONG}\n\n"
        "**Snow** (2004, Max Ek). It runs 80 minutes.\n\n**Night Ferry**: it runs 70 minutes."
    )
    told = {c.value: c.subject for c in read(Document("x", text)).claims if c.property == "runtime"}
    assert told == {"93": "film", "80": "film:Snow", "70": "film:Night Ferry"}
