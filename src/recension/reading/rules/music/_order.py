"""The rules of this room in their order: of two drafts with one meaning the earlier module's stands."""

from recension.reading.rules.music import (
    bands,
    classical,
    music,
    music_by_copy,
    music_changes,
    music_lost,
    music_ousted,
    music_restored,
    music_swaps,
    musicians,
    musicians_back,
    musicians_engaged,
    scores_changed,
    songs_marked,
    songs_told,
    songs_unmarked,
)

MODULES = (
    musicians_back,
    music,
    music_swaps,
    music_ousted,
    musicians_engaged,
    music_by_copy,
    music_changes,
    music_restored,
    music_lost,
    scores_changed,
    musicians,
    bands,
    classical,
    songs_told,
    songs_unmarked,
    songs_marked,
)
