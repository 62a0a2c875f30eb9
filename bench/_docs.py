"""The documents keep up with the code: the commands and rooms they should name are named, links lead somewhere."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from recension.cli import COMMANDS

ROOT = Path(__file__).resolve().parents[1]
PAGES = ("README.md", "CHANGELOG.md", "docs/design.md", "docs/decisions.md")
_LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)[^)]*\)")


def faults() -> Iterator[str]:
    """One line for each fault found."""
    missing = [page for page in PAGES if not (ROOT / page).exists()]
    yield from (f"{page} is missing" for page in missing)
    if not missing:
        yield from _commands()
        yield from _rooms()
    yield from _links()


def _commands() -> Iterator[str]:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for name in COMMANDS:
        if not re.search(rf"\brecension {name}\b|\./run {name}\b", readme):
            yield f"README.md does not show `recension {name}`"


def _rooms() -> Iterator[str]:
    design = (ROOT / "docs/design.md").read_text(encoding="utf-8")
    for room in sorted(p.name for p in (ROOT / "src/recension").iterdir() if (p / "__init__.py").exists()):
        if f"{room}/" not in design:
            yield f"docs/design.md does not show the room {room}/"


def _links() -> Iterator[str]:
    for page in [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")]:
        for target in _LINK.findall(page.read_text(encoding="utf-8")):
            if "://" not in target and not target.startswith("mailto:") and not (page.parent / target).exists():
                yield f"{page.relative_to(ROOT)} links to {target}, which is not there"


def main() -> None:
    found = list(faults())
    for fault in found:
        print(fault)
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
