"""An editor's judgement on a statement."""

from recension.catalogue import models
from recension.catalogue.database import writing
from recension.catalogue.models._statements import RANKS
from recension.errors import CatalogueError


def rank(statement: models.Statement, rank: str, *, editor: str) -> None:
    """Rank a statement preferred, normal or deprecated; collation never changes it again."""
    if rank not in RANKS or not editor:
        raise CatalogueError(
            f"a rank is one of {', '.join(RANKS)}, given by a named editor, not {rank!r} by {editor!r}"
        )
    with writing():
        models.Statement.objects.filter(pk=statement.pk).update(rank=rank, ranked_by=editor)
