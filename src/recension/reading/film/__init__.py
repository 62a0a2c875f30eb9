"""Which film a text is about: names vote, named features weigh, a fitted table says how sure."""
