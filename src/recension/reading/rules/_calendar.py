"""Words of the calendar that rules share, as alternatives over the typed view."""

MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
