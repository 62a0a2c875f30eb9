"""The rules of this room in their order: of two drafts with one meaning the earlier module's stands."""

from recension.reading.rules.films import (
    bare_titles,
    film,
    known_titles,
    other_names,
    related,
    same_titles,
    series_of_films,
    titles,
    titles_alone,
    years_of_this,
    years_told,
)

MODULES = (
    titles,
    other_names,
    titles_alone,
    film,
    years_told,
    years_of_this,
    same_titles,
    series_of_films,
    bare_titles,
    related,
    known_titles,
)
