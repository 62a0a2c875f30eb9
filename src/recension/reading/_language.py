"""What language a text is in, and whether it is a review of a film at all."""

import re
from collections.abc import Sequence

from resiliparse.parse.lang import detect_fast

from recension.reading._text import Text

#: Scores of resiliparse's detector above this are no better than a guess.
_DOUBTFUL = 1200


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: What is said of films alone, and what is said of films and of books, plays, concerts and games as well.
_FILM_WORDS = _words(
    """film films filmed filmmaker filmmakers filmmaking movie movies cinema cinematic cinematography cinematographer
    director directors director's directed directs directing directorial screenplay screenwriter screenwriters screen
    dvd dvds blu ray vhs starring stars flick flicks remake remakes footage hollywood oscar oscars camera cameras sequel
    sequels theatrical documentary animated actor actors actress actresses cast acting acted episode episodes tv"""
)
_SHARED_WORDS = _words(
    """scene scenes viewer viewers audience audiences watch watched watching shot shots plot story storyline plays
    played role roles character characters performance performances soundtrack animation cartoon series show
    picture pictures pic horror comedy thriller western noir drama romance narrative dialogue script
    villain hero heroine ending"""
)
#: What belongs to reviews of other things, to news and to recipes.
_OTHER_WORDS = _words(
    """recipe oven tablespoon teaspoon flour restaurant menu waiter chef dessert album albums vinyl tracklist guitarist
    vocalist setlist concert gig paperback hardcover chapter chapters novelist gameplay multiplayer console controller
    playstation xbox nintendo battery warranty firmware charger laptop smartphone goalkeeper midfielder league kickoff
    quarterback innings parliament senator minister ballot election quarterly earnings shareholders revenue invoice
    exhibition gallery museum hotel lobby checkout airline itinerary"""
)


#: Words that stand in every sentence of a language and in few of the others.
_SMALL_WORDS = {
    "en": _words(
        "the of and to is that it this with as was are his her he she they but not for from by has have been would "
        "never gave after next week like at be we you if my who which what when there their its were just about out up "
        "can one than more into only"
    ),
    "de": _words("der die das und ist nicht ein eine einen dem den des mit von auf für als auch sich aus wird bei"),
    "fr": _words("le la les des du et est un une dans que qui pas pour sur avec au ce il elle son sa ses mais plus"),
    "es": _words("el la los las de del y es un una en que por con para su no lo como más pero está están muy"),
    "it": _words("il lo la gli le di del della e è un una che in con per non sono più nel alla si ma questo"),
    "pt": _words("o a os as do da dos das e é um uma em no na que com por para não mais seu sua mas foi"),
    "nl": _words("de het een en van is dat niet met op voor zijn als aan er maar ook wordt door om naar bij"),
    "sv": _words("och att det som en ett är på för med av den inte har han hon till om men från"),
    "da": _words("og at det som en et er på for med af den ikke har han hun til om men fra"),
    "no": _words("og at det som en et er på for med av den ikke har han hun til om men fra"),
    "pl": _words("i w na z się nie jest do to że o jak po przez ale od dla który która film"),
}
#: Scripts that one language of the detector's own lot is mostly written in; kana before the characters it shares.
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
)
_OTHER_SCRIPT = re.compile("|".join(sign.pattern for _, sign in _SCRIPTS))
#: The languages films are commonly written about in: the detector's smaller ones are its commonest mistakes.
_LIKELY = sorted(
    {*_SMALL_WORDS, *"fi cs sk hu ro tr ru uk bg sr hr sl ar fa hi bn ta te id vi ca gl et lv lt is".split()}
)
#: How much of a text is looked at for its small words.
_LETTERS, _MOST_WORDS = 3000, 500
#: In a text shorter than this one English word tells; the detector guesses wildly there.
_FEW_WORDS = 30
#: The share of small words from which on they tell the language.
_TELLING = 0.2
#: From this share on they tell English, where those of no other language come near: a disc's block is mostly names.
_SOME = 0.06


def language_of(text: Text) -> str:
    """An ISO 639-1 code, or "und" where the text is too short or too odd to tell.

    Names of many countries lead the detector astray in short texts, so the small words are asked first.
    """
    script = _script_of(text.view[:_LETTERS])
    if script:
        return script
    words = text.words[:_MOST_WORDS]
    if len(words) < 4:
        return "und"
    if _share("en", words) > _TELLING:
        return "en"
    shares = {code: _share(code, words) for code in _SMALL_WORDS}
    best = max(shares, key=lambda code: shares[code])
    if best == "en" and shares["en"] and len(words) < _FEW_WORDS:
        return "en"
    if shares[best] > max(_TELLING, 2 * shares["en"]) and sum(s == shares[best] for s in shares.values()) == 1:
        return best
    if shares["en"] > max(s for code, s in shares.items() if code != "en") and shares["en"] > _SOME:
        return "en"  # labels and names, with a sentence here and there
    code, score = detect_fast(text.view, langs=_LIKELY)
    return str(code) if score <= _DOUBTFUL and code != "unknown" else "und"


def _share(code: str, words: list[str]) -> float:
    """How many of the words are small words of a language."""
    return sum(map(_SMALL_WORDS[code].__contains__, words)) / len(words)


def _script_of(head: str) -> str:
    """The language of a script that takes up a third of the letters; "" for the scripts of many languages."""
    if head.isascii() or not _OTHER_SCRIPT.search(head):
        return ""
    letters = sum(map(str.isalpha, head))
    return next((code for code, sign in _SCRIPTS if 3 * len(sign.findall(head)) > letters), "")


#: A known film, a word of films alone, one that other things share, one of other things: what each weighs.
_KNOWN, _OF_FILMS, _SHARED, _OF_OTHERS = 4, 2, 1, -3
_REVIEW, _NO_REVIEW = 4, 1
_FEWEST_TOLD = 30  # words; below, nothing said of films says nothing


def kind_of(words: Sequence[str], language: str, *, film_known: bool) -> str:
    """review, not_review or unknown: what the folded words say of films, against what they say of other things."""
    if language not in ("en", "und"):
        return "unknown"
    told = set(words)
    standing = (
        _KNOWN * film_known
        + _OF_FILMS * len(told & _FILM_WORDS)
        + _SHARED * len(told & _SHARED_WORDS)
        + _OF_OTHERS * len(told & _OTHER_WORDS)
    )
    if standing >= _REVIEW:
        return "review"
    return "not_review" if standing <= _NO_REVIEW and len(words) >= _FEWEST_TOLD else "unknown"
