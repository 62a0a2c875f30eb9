"""What rules run on: the typed view, the engine, and the prefilter made from the patterns themselves."""
