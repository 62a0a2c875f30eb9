"""One header that says what a page may load: its own style, script and pictures, and nothing from elsewhere."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "script-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)


class ContentSecurity:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.setdefault("Content-Security-Policy", POLICY)
        if request.method == "HEAD" and not response.streaming:
            # The length stays; the server would otherwise drop the body with a warning.
            response.setdefault("Content-Length", str(len(response.content)))
            response.content = b""
        response.setdefault("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
        return response
