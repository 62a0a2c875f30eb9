"""Which version a statement is about: the talk of versions, the one under discussion, what it differs in."""
