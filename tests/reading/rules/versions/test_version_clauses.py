import pytest

from recension.reading.rules.versions import version_clauses, version_deeds
from tests.reading.facts import claims_in

#: text, and the differences of versions that it tells
CLAUSES = [
    ("The German version moreover contains a few further cuts.", ["The German version moreover contains a few further cuts"]),
    ("Most prints in circulation include the tinted reels.", ["Most prints in circulation include the tinted reels"]),
    ("The tape I rented is in black and white. It was cheap.", ["The tape I rented is in black and white"]),
    ("The Harbour disc uses the old master, sadly.", ["The Harbour disc uses the old master, sadly"]),
    ("The print I saw was missing about ten minutes.", ["The print I saw was missing about ten minutes"]),
    ("The export cut emphasises the chases.", ["The export cut emphasises the chases"]),
    ("I found the Dutch tape. It's in NTSC format and it lacks the prologue.", ["It's in NTSC format", "it lacks the prologue"]),
    ("In this print the wedding was moved to the front.", ["the wedding was moved to the front"]),
    ("The censors had it re-edited, except in this version the chief was a baker.", ["the chief was a baker"]),
    # a judgement of a copy is no difference, nor is what else it holds
    ("The disc has a great picture.", []),
    ("The DVD includes a commentary and a trailer.", []),
    ("The tape loses points for its sleeve.", []),
    # an adaptation is a version of another work
    ("The stage version omits the storm.", []),
    ("This version of the novel drops the uncle.", []),
    # nobody has made it so
    ("I wonder whether the longer cut restores the scene.", []),
    ("A new print could restore the lost reel.", []),
    ("Does the disc restore the lost reel?", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), CLAUSES)
def test_a_clause_about_a_version_tells_a_difference(text: str, told: list[str]) -> None:
    found = [c for c in claims_in(text, version_clauses) if c.is_fact]
    assert [c.value for c in found] == told
    assert {c.property for c in found} <= {"edition_diff"}


DEEDS = [
    ("When the studio and the label could not agree, Harbour Films took out two scenes.", ["Harbour Films took out two scenes"]),
    ("Ada Quill had cut the picture to Dov Marsh, and the studio knew it.", []),
    ("The studio had a bad preview. They cut it back by ten minutes.", ["They cut it back by ten minutes"]),
    ("The distributor re-edited the film for television.", ["The distributor re-edited the film for television"]),
    ("Before the release they shot extra scenes.", ["they shot extra scenes"]),
    ("Warner used the old master for the Blu-ray.", ["Warner used the old master for the Blu-ray"]),
    ("On this DVD the film has been cropped to fit a wide screen.", ["film has been cropped to fit a wide screen"]),
    ("It is a restored print. The wedding remains intact.", ["The wedding remains intact"]),
    ("The restoration is fine. There is one scene still missing.", ["There is one scene still missing"]),
    ("Many references to the war were deleted in this censored version.", ["Many references to the war were deleted in this censored version"]),
    ("I saw the director's cut. There is the wedding – which remains in full.", ["which remains in full"]),
    # what is cut in a story, or by nobody
    ("Nothing was removed from the British print.", []),
    ("They cut it down with an axe, and the tree fell.", []),
    ("The studio should have cut it down to an hour.", []),
    ("He shot two scenes in a day.", []),
    ("His father remains missing.", []),
    ("A restored print is out. I hope the wedding remains intact.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), DEEDS)
def test_what_was_done_to_make_a_version(text: str, told: list[str]) -> None:
    assert [c.value for c in claims_in(text, version_deeds) if c.is_fact] == told
