"""Countries: those that versions are told by, and those that films are from."""

import re

#: Countries by the words that versions are told by.
_TERRITORIES: tuple[tuple[str, str], ...] = (
    (r"us|usa|u\.s\.|u\.s\.a\.|american|domestic", "US"), (r"uk|u\.k\.|british", "UK"), (r"japanese", "Japan"), (r"german", "Germany"),
    (r"french", "France"), (r"italian", "Italy"), (r"spanish", "Spain"), (r"swedish", "Sweden"), (r"canadian", "Canada"),
    (r"australian", "Australia"), (r"chinese", "China"), (r"hong kong", "Hong Kong"), (r"european", "Europe"),
    (r"dutch", "Netherlands"), (r"danish", "Denmark"), (r"norwegian", "Norway"), (r"russian", "Russia"), (r"korean", "Korea"),
    (r"mexican", "Mexico"), (r"indian", "India"), (r"international|overseas|foreign|export", "abroad"),
)  # fmt: skip
_TERRITORY_ROWS = tuple((re.compile(rf"\b(?:{p})(?![-\w])"), v) for p, v in _TERRITORIES)
COUNTRY = "|".join(p for p, _ in _TERRITORIES)
#: The names of states as the heads of reviews write them.
STATE = r"(?:usa?|u\.s\.a?\.?|uk|u\.k\.|gb|great britain|united kingdom|united states|england|ireland|france|italy|germany|west germany|spain|sweden|denmark|norway|finland|poland|russia|ussr|hungary|czechoslovakia|canada|mexico|brazil|argentina|japan|china|hong kong|taiwan|south korea|korea|india|iran|israel|australia|new zealand)"


def territory_of(name: str) -> str:
    """The country that a version's name tells it by; "" where it tells none."""
    return next((value for row, value in _TERRITORY_ROWS if row.search(name)), "")
