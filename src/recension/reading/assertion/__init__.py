"""How the text stands to what it says: cues of denial, wish, hearsay and jest, and frames made from classes of words."""
