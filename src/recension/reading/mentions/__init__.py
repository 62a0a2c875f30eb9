"""The names that stand in a text, each with its type and its full form: by credits, authority and capitals."""
