"""The text as it is matched on: the view and its way back, sentences, layout, language and kind."""
