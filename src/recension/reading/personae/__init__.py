"""Which names of a text are its story's people, told by the words round them: where no credits tell it."""

from recension.reading.personae._chances import SHORTEST, chance_of

__all__ = ["SHORTEST", "chance_of"]
