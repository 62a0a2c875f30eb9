"""Small dumps in IMDb's layout, written for the tests."""

import gzip
import hashlib
from pathlib import Path

FILES = {
    "title.basics": """tconst titleType primaryTitle originalTitle isAdult startYear endYear runtimeMinutes genres
tt0000010 movie Harbour_Lights Harbour_Lights 0 1954 \\N 98 Drama
tt0000011 movie Harbour_Lights Harbour_Lights 0 1981 \\N 110 Drama,Crime
tt0000012 movie The_Tailor's_Dog_&_Friends Pes 0 1967 \\N 81 \\N
tt0000013 movie Night_Ferry_II:_The_Crossing Night_Ferry_II:_The_Crossing 0 1990 \\N 90 Horror
tt0000014 movie Fog Fog 0 1999 \\N \\N \\N
tt0000015 tvSeries Ånö Ånö 0 2001 2004 \\N Comedy
tt0000016 tvEpisode Fog Fog 0 2002 \\N \\N \\N""",
    "title.principals": """tconst ordering nconst category job characters
tt0000011 2 nm0000002 director \\N \\N
tt0000011 1 nm0000001 actor \\N ["Ada_\\"Buzz\\"_K._Lowell"]
tt0000011 3 nm0000003 writer screenplay \\N
tt0000010 1 nm0000003 actor \\N ["Pilot","Self"]
tt0000013 1 nm0000001 actress \\N ["Nell"]
tt0000099 1 nm0000001 actor \\N ["Of_no_known_film"]
tt0000014 1 nm0000004 self \\N ["Self"]""",
    "name.basics": """nconst primaryName birthYear deathYear primaryProfession knownForTitles
nm0000001 Vera_L._Quist 1930 2001 actress \\N
nm0000002 Otto_Bräm \\N \\N director \\N
nm0000003 Vera_Quist 1961 \\N writer \\N
nm0000004 Sam_O'Dell_Jr. \\N \\N actor \\N""",
}
OPTIONAL = {
    "title.akas": """titleId ordering title region language types attributes isOriginalTitle
tt0000014 1 Nebel DE de \\N \\N 0
tt0000014 2 Fog US en \\N \\N 0
tt0000016 1 Nebelfolge DE de \\N \\N 0""",
    "title.crew": """tconst directors writers
tt0000011 nm0000002 nm0000003,nm0000001
tt0000014 nm0000002 \\N""",
    "title.ratings": """tconst averageRating numVotes
tt0000010 7.0 12
tt0000014 6.1 900""",
}


def tsv(table: str) -> str:
    """Rows written with spaces between columns and underscores within."""
    return "".join("\t".join(row.split(" ")).replace("_", " ") + "\n" for row in table.split("\n"))


def write_dumps(folder: Path, *, optional: bool = False, **changed: str) -> Path:
    """A folder of dumps; `changed` replaces a file's text, named with _ for its point."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, table in (FILES | (OPTIONAL if optional else {})).items():
        text = changed.get(name.replace(".", "_"), tsv(table))
        (folder / f"{name}.tsv.gz").write_bytes(gzip.compress(text.encode("utf-8", "surrogateescape"), mtime=0))
    return folder


def bytes_of(folder: Path) -> dict[str, str]:
    """What each file of a folder holds, by a sum of it."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
