"""What a second reader proposes, from a file of plain records, and what became of it."""

from pathlib import Path

import click

from recension.cli._files import contents
from recension.errors import DocumentError
from recension.exchange import proposals
from recension.reading import admit
from recension.records import Admission, Proposal, Reading


class SecondReader:
    """The proposals of one file by document, let into the readings one after another."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._by_document: dict[str, list[Proposal]] = {}
        self._broken = self._taken = self._refused = 0
        for found in proposals.load(contents(file), file=str(file)):
            if isinstance(found, DocumentError):
                click.echo(f"recension: {found}", err=True)
                self._broken += 1
            else:
                document, proposal = found
                self._by_document.setdefault(document, []).append(proposal)

    def admitted(self, reading: Reading) -> Admission:
        """The reading with those proposals for its document that its text bears out."""
        admission = admit(reading, self._by_document.pop(reading.document.id, ()))
        self._taken += admission.taken
        self._refused += len(admission.refused)
        return admission

    def summed_up(self) -> int:
        """Say how many were taken and refused; how many lines were broken or of a document that was not read."""
        click.echo(f"{self._file}: {self._taken} taken, {self._refused} refused", err=True)
        for document, left in self._by_document.items():
            click.echo(
                f"recension: {self._file}: {len(left)} proposals for {document!r}, which was not read; "
                "give the document's id as recension read --json prints it",
                err=True,
            )
        return self._broken + len(self._by_document)
