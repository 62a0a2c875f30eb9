"""On which shelf of the store a film stands."""

from collections.abc import Mapping

from recension.records import Record
from recension.values import fold

#: The words of genres, and the shelf of each; the first row that fits the most witnessed genre decides.
SHELVES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Horror", ("horror", "slasher", "zombie", "vampire", "splatter", "giallo", "ghost", "monster")),
    ("Science fiction", ("science fiction", "sci fi", "scifi", "cyberpunk", "space")),
    ("Western", ("western",)),
    ("Documentary", ("documentary", "docudrama", "essay film")),
    ("Animation", ("animation", "animated", "anime", "cartoon")),
    ("Musical", ("musical", "concert", "opera", "dance")),
    ("Crime and thriller", ("crime", "thriller", "noir", "mystery", "heist", "gangster", "detective", "spy")),
    ("War", ("war", "submarine")),
    ("Comedy", ("comedy", "satire", "farce", "screwball", "spoof", "parody", "slapstick", "romcom")),
    ("Action and adventure", ("action", "adventure", "martial", "kung fu", "swashbuckler", "disaster", "superhero")),
    ("Romance", ("romance", "romantic", "love story")),
    ("Fantasy and fairy tale", ("fantasy", "fairy", "fable")),
    ("Family", ("family", "children")),
    ("Drama", ("drama", "melodrama", "biopic", "weepie", "tearjerker", "coming of age", "biography", "tragedy")),
)  # fmt: skip

#: Where a film stands whose witnesses name no genre.
NEW = "Just returned"


def shelf_of(record: Record) -> str:
    """The shelf of the most witnessed genre that names one; empty where none does."""
    genres = [statement for statement in record.statements if statement.property == "genre"]
    return next((shelf for genre in genres if (shelf := _shelf(fold(genre.value), _BY_WORD))), "")


_BY_WORD = {word: shelf for shelf, words in SHELVES for word in words}


def _shelf(genre: str, by_word: Mapping[str, str]) -> str:
    padded = f" {genre} "
    return next((shelf for word, shelf in by_word.items() if f" {word} " in padded or f" {word}s " in padded), "")
