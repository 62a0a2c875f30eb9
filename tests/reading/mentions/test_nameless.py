"""People of the credits whose names fold to nothing are no reason to fail."""

from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.mentions._mentions import PERSON, Mention
from recension.reading.rules.cast import cast, playing
from recension.reading.rules.world import told_of
from tests.reading.facts import claims_in

NAMELESS = KnownPerson("♥ ♥", {}, frozenset({"cast_member"}), ())


def test_a_credit_of_signs_alone_is_read_over() -> None:
    text = "It has ♥ ♥ and Ada Quill in it, and Mrs. Dora Quill keeps the inn in this film."
    spotted = [Mention(7, 10, PERSON, NAMELESS.name, credit=NAMELESS), Mention(15, 24, PERSON, "Ada Quill")]
    claims_in(text, told_of, playing, cast, known=Known(("Lamp",), (NAMELESS,)), spotted=spotted)
