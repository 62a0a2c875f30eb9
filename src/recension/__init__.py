"""Recension: reads film reviews into a catalogue in which every fact stands beside the sentence that says it."""

__version__ = "0.1.0"
