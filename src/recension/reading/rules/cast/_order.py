"""The rules of this room in their order: of two drafts with one meaning the earlier module's stands."""

from recension.reading.rules.cast import (
    appearances,
    cast,
    hands_told,
    lone_surnames,
    parts_apposed,
    parts_by_kind,
    played_as_him,
    parts_told,
    played_by_pronoun,
    players_noticed,
    players_told,
    playing,
    plot_players,
    rows_told,
    several_in_brackets,
    titled_parts,
)

MODULES = (
    playing,
    titled_parts,
    cast,
    appearances,
    parts_told,
    several_in_brackets,
    parts_apposed,
    parts_by_kind,
    played_as_him,
    played_by_pronoun,
    plot_players,
    rows_told,
    hands_told,
    lone_surnames,
    players_told,
    players_noticed,
)
