"""schema.org data for the pages that have it, written so that no text in it can end its script element."""

import json
from collections.abc import Mapping
from typing import Any

from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from recension.catalogue.queries import FilmPage, ReviewPage, Voice

_ESCAPES = {ord(c): f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}


def dumps(data: Mapping[str, Any]) -> SafeString:
    """JSON for a script element: `<`, `>` and `&` as escapes, so it holds neither tag nor comment."""
    return mark_safe(json.dumps(data, ensure_ascii=False).translate(_ESCAPES))


def film(page: FilmPage, root: str) -> SafeString:
    """A Movie with those facts that no witness disputes, and the reviews' scores."""
    work = page.work
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Movie",
        "name": work.title,
        "url": _url(root, "film", work.slug),
        **({"dateCreated": str(work.year)} if work.year else {}),
        **({"sameAs": f"https://www.imdb.com/title/{page.ids['imdb']}/"} if "imdb" in page.ids else {}),
    }
    for field, property in (("director", "director"), ("actor", "cast_member")):
        names = [f.value for row in page.rows_of(property) for f in row.facts if not f.disputed]
        if names:
            data[field] = [{"@type": "Person", "name": name} for name in dict.fromkeys(names)]
    genres = [f.value for row in page.rows_of("genre") for f in row.facts if not f.disputed]
    if genres:
        data["genre"] = genres
    scored = [voice.norm for voice in page.reviews if voice.norm is not None]
    if scored:
        data["aggregateRating"] = {**_scale(round(sum(scored) / len(scored))), "@type": "AggregateRating"}
        data["aggregateRating"]["ratingCount"] = len(scored)
    data["review"] = [_review(voice, root) for voice in page.reviews]
    return dumps(data)


def review(page: ReviewPage, root: str) -> SafeString:
    """A Review of the film that it is of."""
    data = {"@context": "https://schema.org", **_review(page.voice, root), "inLanguage": page.language}
    if page.work is not None:
        year = {"dateCreated": str(page.work.year)} if page.work.year else {}
        url = _url(root, "film", page.work.slug)
        data["itemReviewed"] = {"@type": "Movie", "name": page.work.title, "url": url, **year}
    return dumps(data)


def _review(voice: Voice, root: str) -> dict[str, Any]:
    data: dict[str, Any] = {
        "@type": "Review",
        "name": voice.name,
        "url": _url(root, "review", voice.slug),
        "author": {"@type": "Person", "name": voice.author or "unknown"},
    }
    if voice.published:
        data["datePublished"] = voice.published
    if voice.url:
        data["sameAs"] = voice.url
    if voice.norm is not None:
        data["reviewRating"] = {"@type": "Rating", **_scale(voice.norm), "alternateName": voice.score}
    return data


def _scale(norm: int) -> dict[str, int]:
    return {"ratingValue": norm, "bestRating": 100, "worstRating": 0}


def _url(root: str, name: str, slug: str) -> str:
    return root.rstrip("/") + reverse(f"website:{name}", args=[slug])
