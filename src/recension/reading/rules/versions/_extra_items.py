"""The items of a list of supplements: what stands in brackets behind a count of them, and two that "as well as" joins."""

import re
from collections.abc import Iterator

_INNER = re.compile(r"\((?P<inner>[^()]+(?:,|;| & | and )[^()]+)\)$")
_COUNTED = re.compile(r"(?i)(?:\d+|two|three|four|five|six|several) (?:[a-z-]+ )*(?:featurettes|documentaries|docs|shorts|segments|pieces|vignettes|essays|specials|interviews)\s?\((?!(?:one|both|each|all|with|about|in|on|of) )")
_AND_ALSO = re.compile(r" (?:as well as|along with|plus) ")
#: Advertising of other films is no supplement of this one.
_FOR_OTHERS = re.compile(
    r"(?i)\W*(?:(?:a|ton|lot|bunch|few|of|and|some) )*(?:trailers?|previews?|promos?) (?:for|of) (?:several |many )?other\b|\W*(?:and |just |only |also |plus |merely )*(?:\d+ |other |more |bonus )?(?:trailers?|previews?|promos?) (?:for|of)\b(?! (?:this|the) (?:film|movie|feature)).*[\"'].*[,&;]"
)


def is_for_other_films(item: str) -> bool:
    """Whether an item is no more than trailers of other films.

    >>> is_for_other_films('trailers for "Salt", "Low Tide" & "Barn"'), is_for_other_films("trailers for this film")
    (True, False)
    """
    return _FOR_OTHERS.match(item) is not None


_ROW_OF_TRAILERS = re.compile(r"(?i)\W*(?:just |only |merely )*(?:\d+ )?(?:trailers?|previews) (?:for|of) [\"'][^\"\n]*[\"'](?:,|$)")


def is_row_of_trailers(row: str) -> bool:
    """Whether a row names other films' trailers and nothing else.

    >>> is_row_of_trailers('Just trailers for "Salt", "Low Tide"'), is_row_of_trailers("Trailers; commentary")
    (True, False)
    """
    return ";" not in row and _ROW_OF_TRAILERS.match(row) is not None


def pieces(body: str, a: int, b: int, *, joined: bool = False) -> Iterator[tuple[int, int]]:
    """The spans of the supplements that an item body[a:b] names; `joined`: parted where "as well as" joins two.

    >>> body = "2 featurettes (Salt, At the Mill & Dust)"
    >>> [body[i:j] for i, j in pieces(body, 0, len(body))]
    ['2 featurettes', 'Salt', 'At the Mill', 'Dust']
    """
    inner = _INNER.search(body, a, b)
    if inner and _COUNTED.match(body, a, b):
        yield a, a + len(body[a : inner.start()].rstrip())
        at = inner.start("inner")
        for piece in re.split(r"[,;&]| and (?=[^,;&]*$)", inner["inner"]):
            lead = len(piece) - len(piece.lstrip())
            if piece.strip():
                yield at + lead, at + len(piece.rstrip())
            at += len(piece) + 1
        return
    joint = _AND_ALSO.search(body, a, b) if joined else None
    yield from ((a, joint.start()), (joint.end(), b)) if joint else ((a, b),)


#: What only says that a row follows: "several very brief extras, including …".
_HEAD = re.compile(r"(?:[a-z-]+ ){0,4}(?:extras|supplements|bonus features|special features|goodies|bonuses)(?: on (?:the|this) [a-z-]+)?(?:,? (?:including|such as|like)|:) ")
#: Where a sentence comes to say what there is once more: "besides a press book the extras also include …".
_AGAIN = re.compile(
    r",? (?:the|its|this) (?:[a-z-]+ )?(?:extras|supplements|bonuses|features|dis[ck]|dvd|blu-?ray|set|release) "
    r"(?:also |even |only |further )?(?:includes?|has|have|contains?|features?|offers?|is|are|comes?)\b"
)


def row_within(shadow: str, start: int, end: int) -> tuple[int, int, bool]:
    """Where in shadow[start:end] a row of supplements begins and ends, and whether it is said to be one.

    >>> row_within("some extras, including a commentary the disc also has a trailer", 0, 63)
    (23, 35, True)
    """
    again, head = _AGAIN.search(shadow, start, end), _HEAD.match(shadow, start, end)
    return head.end() if head else start, again.start() if again else end, head is not None


#: What judges the extras and lists none: "Extras: B".
GRADE = re.compile(r"[a-f][+-]?[.,;/)]|\d(?:\.\d)? ?(?:/|of\b|out of|stars?)")


def value_of(shown: str) -> str:
    """An item's words without what leads up to them: an article, or the length and certificate of the film."""
    shown = re.sub(r"^\d{2,3} min\w*\.?, (?:(?:PG|R|PG-13|NC-17|U|12A?|15|18), )?", "", shown)  # "102 minutes, R, commentary"
    bare = re.sub(r"^(?:(?:an?|the|and|&|its|some|merely|just|only|also|plus) )+", "", shown.strip(), flags=re.I)
    return bare.strip(' ."') if bare.count('"') != 1 + bare.strip(' ."').count('"') else bare.strip(" .")
