"""The pages: each asks one query and shows what comes back."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from recension.catalogue import queries
from recension.exchange import comparison_json, report
from recension.website import _cuts, _prose, _scores, _structured


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    return render(request, "website/home.html", {"store": queries.store()})


@require_safe
def shelf(request: HttpRequest, slug: str) -> HttpResponse:
    number = request.GET.get("page", "1")
    page = int(number) if number.isdecimal() and len(number) < 7 else 1
    found = queries.shelf_page(slug, page)
    if found is None:
        raise Http404(f"no shelf is called {slug}")
    one, pages = found
    page = min(max(page, 1), pages)
    return render(request, "website/shelf.html", {"shelf": one, "page": page, "pages": pages})


@require_safe
def film(request: HttpRequest, slug: str) -> HttpResponse:
    page = queries.film_page(slug)
    if page is None:
        raise Http404("no film stands at this place")
    data = _structured.film(page, request.build_absolute_uri("/"))
    scores = _scores.distribution(page.reviews)
    context = {"page": page, "work": page.work, "structured": data, "scores": scores}
    return render(request, "website/film.html", context)


@require_safe
def cuts(request: HttpRequest, slug: str) -> HttpResponse:
    page = queries.film_page(slug)
    if page is None:
        raise Http404("no film stands at this place")
    return render(request, "website/cuts.html", {"page": page, "work": page.work, "table": _cuts.table(page)})


@require_safe
def review(request: HttpRequest, slug: str) -> HttpResponse:
    page = queries.review_page(slug)
    if page is None:
        raise Http404("no review stands at this place")
    data = _structured.review(page, request.build_absolute_uri("/"))
    headline, paragraphs = _prose.headed(page.voice.name, _prose.paragraphs(page.text, page.notes))
    context = {"page": page, "headline": headline, "paragraphs": paragraphs, "structured": data}
    return render(request, "website/review.html", context)


@require_safe
def person(request: HttpRequest, slug: str) -> HttpResponse:
    page = queries.person_page(slug)
    if page is None:
        raise Http404("no one stands at this place")
    return render(request, "website/person.html", {"page": page})


@require_safe
def comparison(request: HttpRequest, number: int) -> HttpResponse:
    """Two lanes of time: the report of a comparison, which brings its own style and script and loads nothing."""
    kept = queries.comparison_page(number)
    if kept is None:
        raise Http404("no comparison stands at this place: it may have been measured again")
    work = kept.left.work
    back = (reverse("website:film", args=[work.slug]), str(work)) if work else None
    title = f"{kept.left} and {kept.right} compared"
    page = report.dumps(comparison_json.from_plain(kept.result), title=title, back=back)
    return HttpResponse(page, headers={"Content-Security-Policy": f"{report.POLICY}; frame-ancestors 'none'"})


@require_safe
def statement(request: HttpRequest, number: int) -> HttpResponse:
    page = queries.statement_page(number)
    if page is None:
        raise Http404("no statement stands at this place: it may have lost its last witness")
    return render(request, "website/statement.html", {"page": page, "work": page.work})


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """The search page; with `part`, the list of hits alone, as the script asks for it while you type."""
    words = request.GET.get("q", "").strip()[:200]
    template = "website/_hits.html" if request.GET.get("part") else "website/search.html"
    return render(request, template, {"words": words, "hits": queries.search(words)})


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    return render(request, "website/about.html")


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    return HttpResponse("User-agent: *\nDisallow: /search/\n", content_type="text/plain")


def missing(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render(request, "website/missing.html", {"why": str(exception)}, status=404)
