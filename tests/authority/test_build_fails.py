"""Building that fails: what is wrong is named with what to do about it, and the old authority stays."""

import subprocess
import sys
from pathlib import Path

import pytest

from recension.authority import build_authority, info, open_authority
from recension.authority._layout import FORMAT
from recension.errors import AuthorityError, DumpError
from tests.authority.dumps import FILES, bytes_of, tsv, write_dumps


def _swap(name: str, old: str, new: str) -> str:
    text = tsv(FILES[name])
    assert old in text
    return text.replace(old, new, 1)


@pytest.mark.parametrize(
    ("dump", "old", "new", "message"),
    [
        ("title.basics", "tt0000012\tmovie", "xx12\tmovie", "title.basics.tsv.gz, line 4: tconst: expected a title id"),
        ("title.basics", "\t1967\t", "\tsoon\t", "line 4: startYear: expected a year of four digits"),
        ("title.basics", "\t81\t", "\t", "line 4: expected 9 columns, found 8"),
        ("title.basics", "Fog", "F\udce9g", "line 6: expected UTF-8"),
        ("title.basics", "isAdult", "adult", "line 1: expected the header tconst titleType"),
        ("title.principals", '["Nell"]', "Nell", "line 6: characters: expected a JSON list of strings"),
        ("title.principals", '["Nell"]', "[7]", "line 6: characters: expected a JSON list of strings"),
        ("title.principals", '["Nell"]', '["Nell\\x"]', "line 6: characters: expected a JSON list"),
        ("title.principals", "\tdirector\t", "\t\\N\t", "line 2: category: expected a category"),
        ("name.basics", "nm0000004", "tt0000004", "name.basics.tsv.gz, line 5: nconst: expected a person id"),
        ("name.basics", "1961", "-1961", "line 4: birthYear: expected a year"),
    ],
)
def test_what_is_wrong_is_named_with_file_and_line(tmp_path: Path, dump: str, old: str, new: str, message: str) -> None:
    dumps = write_dumps(tmp_path / "in", **{dump.replace(".", "_"): _swap(dump, old, new)})
    with pytest.raises(DumpError) as wrong:
        build_authority(dumps, tmp_path / "out")
    assert message in str(wrong.value)
    assert not (tmp_path / "out").exists()


def test_an_empty_dump_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(DumpError, match="the file is empty; download the file again"):
        build_authority(write_dumps(tmp_path / "in", title_basics=""), tmp_path / "out")


def test_keep_going_counts_and_skips(tmp_path: Path) -> None:
    spoilt = _swap("title.principals", '["Nell"]', "Nell").replace("nm0000004", "4") + "tt0000010\t9\n"
    dumps = write_dumps(tmp_path / "in", title_principals=spoilt)
    done = build_authority(dumps, tmp_path / "out", keep_going=True)
    assert done.skipped.counts == {"title.principals.tsv.gz": 3}
    assert [line.split(": ")[0].split(", ")[1] for line in done.skipped.first] == ["line 6", "line 8", "line 9"]
    assert info(tmp_path / "out").skipped == {"title.principals.tsv.gz": 3}
    assert open_authority(tmp_path / "out").manifest["counts"]["credits"] == 4


@pytest.mark.parametrize("keep_going", [False, True])
def test_a_cut_archive_is_never_passed_over(tmp_path: Path, keep_going: bool) -> None:
    dumps = write_dumps(tmp_path / "in")
    path = dumps / "name.basics.tsv.gz"
    path.write_bytes(path.read_bytes()[:-30])
    with pytest.raises(DumpError, match=r"name\.basics\.tsv\.gz, after line \d+: the gzip data are cut short"):
        build_authority(dumps, tmp_path / "out", keep_going=keep_going)


def test_what_is_no_archive_is_said_so(tmp_path: Path) -> None:
    dumps = write_dumps(tmp_path / "in")
    (dumps / "name.basics.tsv.gz").write_text(tsv(FILES["name.basics"]))
    with pytest.raises(DumpError, match="cut short or damaged"):
        build_authority(dumps, tmp_path / "out")


def test_a_missing_dump_is_named(tmp_path: Path) -> None:
    dumps = write_dumps(tmp_path / "in")
    (dumps / "name.basics.tsv.gz").unlink()
    with pytest.raises(DumpError, match=r"there is no name\.basics\.tsv\.gz; download it"):
        build_authority(dumps, tmp_path / "out")


class _Stopped(BaseException):
    """As a person stops a build."""


@pytest.mark.parametrize(
    "stage", ["reading name.basics.tsv.gz", "writing films", "writing credits", "putting it in place"]
)
def test_a_stopped_build_leaves_the_old_one_whole(tmp_path: Path, stage: str) -> None:
    dumps = write_dumps(tmp_path / "in")
    build_authority(dumps, tmp_path / "out", built="first")
    before = bytes_of(tmp_path / "out")

    def stop(what: str, part: float) -> None:
        if what == stage:
            raise _Stopped

    with pytest.raises(_Stopped):
        build_authority(write_dumps(tmp_path / "in2", optional=True), tmp_path / "out", progress=stop)
    assert bytes_of(tmp_path / "out") == before


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "letters.txt").write_text("mine")
    with pytest.raises(AuthorityError, match="something other than an authority"):
        build_authority(write_dumps(tmp_path / "in"), tmp_path / "out")


def test_what_a_killed_build_left_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / "out" / ".building-killed" / "data").mkdir(parents=True)
    (tmp_path / "out" / "data-0123456789abcdef").mkdir()
    (tmp_path / "out" / "authority.json.new").touch()
    built = build_authority(write_dumps(tmp_path / "in"), tmp_path / "out")
    assert open_authority(built.path).title(0) == "Harbour Lights"


def test_a_disk_that_is_full_is_told_in_a_line_and_leaves_nothing(tmp_path: Path) -> None:
    code = (
        "import resource, sys; from pathlib import Path; from recension.authority import build_authority\n"
        "from recension.errors import AuthorityError\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (20, 20))\n"  # no file grows further
        "try: build_authority(Path(sys.argv[1]), Path(sys.argv[2]))\n"
        "except AuthorityError as wrong: print(wrong)"
    )
    source, out = write_dumps(tmp_path / "in"), tmp_path / "out"
    told = subprocess.run([sys.executable, "-c", code, str(source), str(out)], capture_output=True, text=True)
    assert "cannot write all to" in told.stdout and "free some space" in told.stdout, told.stderr
    assert not out.exists()


def test_what_is_missing_or_damaged_is_said_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(AuthorityError, match=r"no authority at .*; build one: recension authority build --imdb DIR"):
        open_authority(tmp_path / "nowhere")
    build_authority(write_dumps(tmp_path / "in"), tmp_path / "out")
    manifest = tmp_path / "out" / "authority.json"
    text = manifest.read_text()
    manifest.write_text(text[:100])
    with pytest.raises(AuthorityError, match="cannot be read"):
        open_authority(tmp_path / "out")
    manifest.write_text(text.replace(f'"format": {FORMAT}', '"format": 99'))
    with pytest.raises(AuthorityError, match="another version"):
        open_authority(tmp_path / "out")
    manifest.write_text(text)
    (entry,) = (tmp_path / "out").glob("data-*/entry.bin")
    entry.write_bytes(entry.read_bytes()[:-4])
    with pytest.raises(AuthorityError, match=r"damaged: entry\.bin has \d+ bytes instead of \d+; build it again"):
        open_authority(tmp_path / "out")
