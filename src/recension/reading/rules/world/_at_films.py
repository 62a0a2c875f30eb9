"""Who is of the film world, where the words beside a name may be of the story as well: "with Quill", "than Quill"."""

from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.personae import SHORTEST, chance_of
from recension.reading.rules._people import at_work, surely_at_work

#: From this chance on whoever only stands beside somebody is of the story.
_OF_STORY = 0.5


@once_a_text
def of_the_film_world(typed: Typed) -> frozenset[str]:
    """The names that a text shows at work on films, but for those beside somebody that most likely are the story's."""
    sure = surely_at_work(typed)
    beside = at_work(typed) - sure
    if len(typed.text.view) < SHORTEST:
        return sure | beside
    return sure | {name for name in beside if chance_of(typed, name) < _OF_STORY}
