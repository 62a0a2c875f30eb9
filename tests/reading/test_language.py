import pytest

from recension.reading._language import kind_of, language_of
from recension.reading._text import Text

#: text → language
TEXTS = [
    ("The keeper counts the waves and speaks to nobody until the girl arrives with her dog.", "en"),
    ("Great movie, loved it, ten out of ten", "en"),
    ("Der Film erzählt von einem Wärter, der nicht mehr spricht, und von dem Mädchen, das mit ihrem Hund kommt.", "de"),
    ("Le gardien du phare ne parle plus à personne, et la fille qui arrive avec son chien est la seule à rire.", "fr"),
    ("El farero no habla con nadie y la niña que llega con su perro es la única que se ríe en toda la película.", "es"),
    ("Il guardiano del faro non parla con nessuno e la ragazza che arriva con il cane è la sola che ride.", "it"),
    ("O faroleiro não fala com ninguém e a menina que chega com o seu cão é a única que ri em todo o filme.", "pt"),
    ("De vuurtorenwachter spreekt met niemand en het meisje dat met haar hond komt is de enige die lacht.", "nl"),
    ("Fyrvaktaren talar inte med någon och flickan som kommer med sin hund är den enda som skrattar.", "sv"),
    ("Latarnik nie rozmawia z nikim, a dziewczyna, która przychodzi z psem, jest jedyną, która się śmieje.", "pl"),
    ("灯台守は誰とも話さない。犬を連れた少女だけが笑う、静かな映画だ。", "ja"),
    ("등대지기는 아무와도 말하지 않는다. 개를 데리고 온 소녀만이 웃는다.", "ko"),
    ("灯塔看守人不和任何人说话，只有带着狗的女孩在笑。", "zh"),
    ("Смотритель маяка ни с кем не говорит, и только девочка с собакой смеётся в этом фильме.", "ru"),
    ("Just a note and no more: Frost at Noon runs 93 minutes.", "en"),
    ("Rocky!!!", "und"),
    (
        "Reviews\nNight Ferry: Special Edition (1989)\nHolm Home Video\nStarring: Ada Verhoeven, Ines Calloway, Max Ek\n"
        "Directed by Jan Ostrander\n171 minutes\nRated PG-13\nRetail: $29.98\nJan Ostrander's adventure came out in a "
        "shorter version. The special edition puts back the ice.\nVideo: B+\nAudio: A\nExtras: A-\nBack to index",
        "en",
    ),
]


@pytest.mark.parametrize(("text", "language"), TEXTS)
def test_the_language(text: str, language: str) -> None:
    assert language_of(Text(text)) == language


OTHER_THINGS = [
    "Fold the eggs into the flour, bake the tart in a hot oven for half an hour and let it cool. My aunt's recipe, and "
    "a good one: the story goes that she would not give it to the cook of the Grand Hotel for any money.",
    "We waited an hour for a table, and the waiter forgot the wine. The chef's menu reads like a drama in five acts, "
    "and the dessert was a comedy. A restaurant for an audience with patience; the performance in the kitchen is fine.",
    "Their third album opens with a drone and ends in a waltz. The vocalist whispers, the guitarist scrapes, and on "
    "vinyl the quiet passages have a depth that no stream will give you. The best thing they have done.",
    "The novelist's second book is told by a dog. Chapter nine, in which the plot turns on a bone, is the funniest "
    "story I have read this year; the characters are warm, the ending is not. Wait for the paperback, if you must.",
    "Forty hours in, the gameplay still surprises. The story is thin, the villain forgettable, but multiplayer on the "
    "new console is a joy, and the controller's haptics sell every jump. Recharge the battery first.",
    "The visitors took the lead after ten minutes when the goalkeeper let a soft header through, and from then on the "
    "league leaders sat back. It finished two to nil, and the crowd went home in the rain without a song.",
    "The minister told parliament that the ballot would be held in May. The opposition called it a farce, and a "
    "senator from the north spoke for an hour about roads, bridges and the price of milk in the mountains.",
]


@pytest.mark.parametrize("text", OTHER_THINGS)
def test_other_things_are_no_film_reviews(text: str) -> None:
    assert kind_of(Text(text).words, "en", film_known=False) == "not_review"


#: text, language, whether its film is known → kind
KINDS = [
    ("the director lets the plot drift and the cast do as it likes", "en", False, "review"),
    ("the chef of the restaurant has the best scene of this movie", "en", False, "unknown"),
    ("the waiter has the best scene of this movie", "en", True, "review"),
    ("fold the eggs into the flour", "en", False, "unknown"),
    ("cher is rusty, and stoltz is rocky. " * 9, "en", True, "review"),
    ("le film de la semaine", "fr", True, "unknown"),
]


@pytest.mark.parametrize(("text", "language", "film_known", "kind"), KINDS)
def test_the_kind(text: str, language: str, film_known: bool, kind: str) -> None:
    assert kind_of(Text(text).words, language, film_known=film_known) == kind
