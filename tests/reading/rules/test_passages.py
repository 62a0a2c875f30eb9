"""Passages of handouts, letters, diaries and scripts: text → claims that are stated, and those that are not (with a dash)."""

import pytest

from recension.reading._read import _drafts, typed_view
from recension.reading._steps import complete
from recension.reading.claims._claims import claims_of
from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.text._text import Text

LAMP = Known(
    ("The Widow's Lamp",),
    people=(
        KnownPerson("Ada Quill", {}, frozenset({"director"})),
        KnownPerson("Tom Merrow", {}, frozenset({"cast_member", "screenwriter"}), ("Postman",)),
        KnownPerson("Bob Hask", {}, frozenset({"cast_member"}), ("Gus Malone",)),
    ),
    year=1985,
)
PASSAGES = [
    ("It was not shot at Pinewood. Nor was it made at Ealing to any extent.", "-filming_location=Pinewood | -filming_location=Ealing"),
    ("The boat was no prop: she was built in Leeds in 1838.", "-filming_location=Leeds"),
    ("The writers raid the writer Dora Stein's famous Ferryman stories.", "-screenwriter=Dora Stein | -director=Dora Stein"),
    ("They made Dora Stein's classic Ferryman comics dull.", "-director=Dora Stein"),
    ("It is based on a novel by Tom Merrow and about a crowd of thieves.", "-cast_member=Tom Merrow"),
    ("Lena Orr is in it too, in a fine hat.", "cast_member=Lena Orr"),
    ("Lena Orr is the mother with her bees, Dan Marlowe the father who writes letters.", "cast_member=Lena Orr | cast_member=Dan Marlowe | -character=Lena Orr"),
    ("Adapted — somewhat loosely — by Dora Stein from Ned Pell's _Night Ferry_, Ada Quill's thriller is dark.", "screenwriter=Dora Stein | based_on=Night Ferry | -related_film=Night Ferry | director=Ada Quill"),
    ("A story first printed in the _Harbour Monthly_ gave her the idea.", "-related_film=Harbour Monthly"),
    ("The last shot is scored with 'The Harbour Beautiful'.", "-related_film=The Harbour Beautiful"),
    ("The plot, set on the eve of WWII, has a man take a practice shot at a king.", "narrative_period=World War II"),
    ("Castile, 1940, just after the war.", "narrative_location=Castile | narrative_period=1940"),
    ("She walked to the Rex with Mary, and the Rex was full.", "-character=Rex"),
    ("It keeps one of the themes of the Ferryman mythos.", "-theme=the Ferryman mythos"),
    ("Filmed by the underrated director Dora Stein, it is dark.", "-crew=Dora Stein"),
    ("I was struck by Ned Pell's fine black and white photography.", "crew=Ned Pell"),
    ("Set during the Warring Houses era, it follows two thieves.", "narrative_period=Warring Houses era"),
    ("It is based on an Italian masterpiece _Seven_ directed by Ned Pell.", "based_on=Seven | -director=Ned Pell"),
    ("It is not Ned Pell's Gus in _The Long Ferry_.", "-cast_member=Ned Pell"),
    ("The film is supposed to be shot in ten days, and he has no script.", "-production=shot in ten days"),
    ("Two thieves rent a cottage near Tolby and drink.", "narrative_location=Tolby"),
    ("He meets Oldham, a young Ned Pell.", "cast_member=Ned Pell"),
    ("In the end it is about who is left.", "-theme=who"),
    ("Ada Quill was born by the sea. In the war she happened to be in Sweden when the tanks came.", "-narrative_location=Sweden"),
    ("Ada Quill had read in the paper about a wreck.", "production=Ada Quill had read in the paper about a wreck"),
    ("Bob Hask turned it down twice.", "production=Bob Hask turned it down twice"),
    ("Bob Hask did the fall himself.", "production=Bob Hask did the fall himself"),
    ("Gus Malone turned it down twice.", "-production=Gus Malone turned it down twice"),
    ("They dubbed Bob Hask's voice in Rome.", "production=They dubbed Bob Hask's voice in Rome"),
    ("The unit shot there in January with a small crew.", "production=The unit shot there in January with a small crew"),
    ("It was inherited from Tom Merrow at a late hour.", "production=inherited from Tom Merrow at a late hour"),
    ("It was the sixth feature of Ada Quill, they say.", "person_fact=the sixth feature of Ada Quill"),
    ("Bob Hask, in his first major role, is stiff.", "person_fact=in his first major role"),
    ("Bob Hask had never scored a film before this.", "person_fact=had never scored a film before this"),
    ("The alien's name was 'Carlos', I think.", "-related_film=Carlos"),
    ("It is a story about two heroes in the Old West, and the last shot is of a spider.", "narrative_period=Old West"),
    ("Ada Quill had first offered the lead role to Dora Stein.", "production=Ada Quill had first offered the lead role to Dora Stein"),
    ("She is like an elderly lady (Lena Orr was just 32 then).", "-cast_member=Lena Orr"),
    ("In Richard Miles' novel the boy is older.", "based_on=Richard Miles novel"),
    ("It has the theme of both.", "-theme=both"),
    ("The man with the knife is the director, Mr Ada Quill.", "director=Ada Quill"),
    ("What if I cannot get off, he thought. Dora Stein scored it.", "crew=Dora Stein"),
    ("For those who have never seen it: it's a town called Tolby, and it is empty.", "narrative_location=Tolby"),
    ("Bob Hask was born in Aldershot and trained there.", "person_fact=was born in Aldershot and trained there"),
    ("The others are Dan Marlowe, Lena Orr and Ned Pell.", "cast_member=Dan Marlowe | cast_member=Ned Pell"),
    ("Bob Hask was brought in at the last moment.", "production=Bob Hask was brought in at the last moment"),
    ("_The Widow's_ deserves more. It is in line with _The Rain_ (1969).", "-related_film=The Widow's"),
    ("Night Ferry (BBC2, Sun, 10pm) is on.", "-cast_member=Sun"),
    ("See Dora Stein, _Hask_ (Harper & Sons, 2011).", "-cast_member=Hask"),
    ("He refused a film that is to be directed by Ned Pell.", "-director=Ned Pell"),
    ("Gus Malone is played by that most forlorn of actors Ned Pell.", "cast_member=Ned Pell"),
    ("Normandy and Brittany were used in its place.", "filming_location=Normandy | filming_location=Brittany"),
    ("Dora Stein took over the photography.", "crew=Dora Stein"),
    ("It's 1985, and nobody sleeps.", "-narrative_period=1985"),
    ("It's 1943, and nobody sleeps.", "narrative_period=1943"),
    ("They flee from Rome via Lisbon.", "narrative_location=Lisbon"),
    ("Role models are what the film is all about.", "theme=Role models"),
    ("He sets up home with Lil's younger sister Mattie; they row.", "character=Mattie"),
    ("Dora Stein, in a non-horror film for once, is fine.", "-genre=horror"),
    ("It is his adaptation of Ned Pell's The Widow's Lamp, and it is dark.", "-director=Ned Pell"),
    ("A radio broadcast of _Romeo and Juliet_ is heard.", "-related_film=Romeo and Juliet"),
    ("Barlow stands in for Kansas throughout.", "filming_location=Barlow | -character=Barlow"),
    ("The prison scenes were done in Texas.", "filming_location=Texas"),
    ("It covers the years 1959 to 1965 in his life.", "narrative_period=1959 to 1965"),
    ("They meet at the cottage at Tolby and drink.", "narrative_location=Tolby"),
    ("What it says is that art is worth dying for.", "theme=art is worth dying for"),
    ("Bob Hask broke a bone in his wrist.", "production=Bob Hask broke a bone in his wrist"),
    ("Bob Hask kept to himself on the set.", "production=Bob Hask kept to himself on the set"),
    ("The dance was six weeks in the shooting.", "production=was six weeks in the shooting"),
    ("It had been offered to every studio in town.", "production=had been offered to every studio in town"),
    ("They milked a string of Ferry adaptations, starring Dan Marlowe and helmed by Ned Pell.", "-director=Ned Pell"),
    ("The script reaches for another Merrow theme.", "-screenwriter=Tom Merrow"),
    ("It is not an adaptation of Ned Pell's short story. The Ned Pell short story is about a ship.", "-based_on=Ned Pell short story"),
    ("Set in the slums of Lisbon, it shows that we don't need to be told everything.", "narrative_location=Lisbon"),
    ("Gus Malone is bankrolled by three friends for a game.", "-production=bankrolled by three friends for a game"),
    ("It is about a poker player named Eddy.", "-theme=a poker player named Eddy"),
    ("The key to Ned Pell's character in both Marlowe films is weakness.", "-cast_member=Ned Pell"),
    ("Ada [Quill] made some shots of the house.", "-cast_member=Quill"),
    ("He rents a room from a widow near Tolby Cross (Lena Orr).", "cast_member=Lena Orr"),
    ("The house was built at the end of Ferry Street.", "-narrative_location=Ferry Street"),
    ("Ned Pell does good work, as does Lena Orr.", "cast_member=Lena Orr"),
    ("Bob Hask, who was married to Lena Orr, is stiff.", "person_fact=was married to Lena Orr"),
    ("Ada Quill had a breakdown just before the end of the shooting.", "production=Ada Quill had a breakdown just before the end of the shooting"),
    ("Lena Orr, in her third film for Ada Quill, playing a nun, was its star.", "-cast_member=Ada Quill"),
    ("I cannot help thinking that the original director Dora Stein was better.", "-director=Dora Stein"),
    ("Bob Hask, fresh from his turn in the TV series, seems too old, Lena Orr is fine as a rake.", "cast_member=Lena Orr"),
    ("It is a portrait of Gus Malone's rise to power.", "-theme=Gus Malone's rise to power"),
]  # fmt: skip


def _stated(text: str) -> set[str]:
    typed = typed_view(Text(f"The Widow's Lamp is a film by Ada Quill.\n\n{text}"), LAMP)
    claims = claims_of(complete(_drafts(typed)), typed)
    return {f"{c.property}={c.value}" for c in claims if c.is_fact and c.subject == "film"}


@pytest.mark.parametrize(("text", "row"), PASSAGES)
def test_passages_state_what_they_say(text: str, row: str) -> None:
    stated = _stated(text)
    for one in row.split(" | "):
        assert (one.removeprefix("-") in stated) is not one.startswith("-"), (one, sorted(stated))
