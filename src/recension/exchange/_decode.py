"""Bytes to text, or a message that says where they stop being text."""

import codecs
import unicodedata

from recension.errors import DocumentError

#: Longer than any review ever written; a file beyond it is something else.
MOST_BYTES = 10 * 2**20

_BOMS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)

#: How files begin that hold a text in another form, what they are, and what to do.
_CONTAINERS = (
    (b"\x1f\x8b", "a gzip file", "unpack it (gunzip); only .jsonl.gz is read packed"),
    (b"PK\x03\x04", "a zip archive or an office document", "unpack it, or save the review as text or HTML"),
    (b"%PDF-", "a PDF", "save the review as text (pdftotext)"),
    (b"BZh", "a bzip2 file", "unpack it (bunzip2)"),
    (b"\xfd7zXZ", "an xz file", "unpack it (unxz)"),
    (b"\x28\xb5\x2f\xfd", "a zstd file", "unpack it (unzstd)"),
    (b"\xd0\xcf\x11\xe0", "an old office document", "save the review as text or HTML"),
    (b"{\\rtf", "an RTF document", "save the review as text or HTML"),
)


#: Python's own codecs, in which no file is written; some of them fail on any text.
_NO_FILES = ("idna", "mbcs", "oem", "punycode", "raw-unicode-escape", "undefined", "unicode-escape")


def is_of_text(name: str) -> bool:
    """Whether a name is that of an encoding in which texts are kept."""
    try:
        "".encode(name)
    except (LookupError, UnicodeError, ValueError):
        return False
    return codecs.lookup(name).name.replace("_", "-") not in _NO_FILES


def decode(data: bytes, *, file: str, encoding: str = "utf-8") -> str:
    """The text of a document's bytes, its byte-order mark dropped and its line ends as they are.

    Raises DocumentError for what is empty, too large, binary or of another encoding.
    """
    if len(data) > MOST_BYTES:
        problem = f"{len(data) / 2**20:.0f} MB is larger than a review can be ({MOST_BYTES // 2**20} MB)"
        raise DocumentError(problem, file=file, remedy="split it, or give one review a line in a .jsonl file")
    _refuse_foreign(data, file=file, encoding=encoding)
    try:
        text = data.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as wrong:
        raise _undecodable(data, wrong, file=file, encoding=encoding) from None
    if not _shows(text):
        raise DocumentError("the document is empty", file=file, remedy="give it a text or leave it out")
    return text


def _shows(text: str) -> bool:
    """Whether anything of a text can be seen."""
    return any(not c.isspace() and unicodedata.category(c) not in ("Cf", "Cc") for c in text)


def refuse_packed(data: bytes, *, file: str) -> None:
    """Raise DocumentError for what begins as another kind of file does."""
    for mark, name, remedy in _CONTAINERS:
        if data.startswith(mark):
            raise DocumentError(f"this is {name}, not text", file=file, remedy=remedy)


def _refuse_foreign(data: bytes, *, file: str, encoding: str) -> None:
    refuse_packed(data, file=file)
    if encoding.lower().replace("_", "-") not in ("utf-8", "utf8", "utf-8-sig"):
        return
    for mark, name in _BOMS:
        if data.startswith(mark):
            remedy = f"convert it (iconv -f {name} -t UTF-8) or give --encoding {name.lower()}"
            raise DocumentError(f"the text is {name}, not UTF-8", file=file, remedy=remedy)
    nul = data.find(b"\0")
    if nul >= 0:
        remedy = "give the review as text, or --encoding utf-16 if that is what it is"
        raise DocumentError("this is binary data, not text", file=file, place=f"byte {nul}", remedy=remedy)


def _undecodable(data: bytes, wrong: UnicodeDecodeError, *, file: str, encoding: str) -> DocumentError:
    line = data.count(b"\n", 0, wrong.start) + 1
    column = wrong.start - data.rfind(b"\n", 0, wrong.start)
    problem = f"byte 0x{data[wrong.start]:02x} is not {encoding.upper()}"
    remedy = "convert the file to UTF-8, or give its --encoding (latin-1, cp1252 …)"
    return DocumentError(problem, file=file, place=f"line {line}, byte {column}", remedy=remedy)
