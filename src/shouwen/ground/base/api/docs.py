"""The API's readable page at /api/docs, with no address outside this server."""

import pathlib

import ninja
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseBase

FOLDER = pathlib.Path(ninja.__file__).parent / "static" / "ninja"
FILES = {"swagger-ui.css": "text/css", "swagger-ui-bundle.js": "text/javascript"}
PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shouwen API</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/api/docs/swagger-ui.css"></head>
<body><div id="page"></div><script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script></body></html>"""
START = """SwaggerUIBundle({url: "/api/v1/openapi.json", dom_id: "#page", deepLinking: true,
  requestInterceptor: (request) => {
    const csrf = document.cookie.match(/(?:^|; )csrftoken=([^;]+)/);
    if (csrf) request.headers["X-CSRFToken"] = csrf[1];
    return request;
  }});"""


def page(_request: HttpRequest) -> HttpResponse:
    """The page itself."""
    return HttpResponse(PAGE)


def part(_request: HttpRequest, name: str) -> HttpResponseBase:
    """One of the files that the page loads."""
    if name == "start.js":
        return HttpResponse(START, content_type="text/javascript")
    if name not in FILES:
        raise Http404
    return FileResponse((FOLDER / name).open("rb"), content_type=FILES[name], headers={"Cache-Control": "max-age=3600"})
