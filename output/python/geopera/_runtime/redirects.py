"""Which redirects are followed, and with what (RFC 9110, 15.4; wire rules 4)."""

from __future__ import annotations

from urllib.parse import urlsplit

from .errors import RedirectError
from .messages import HttpRequest, HttpResponse
from .servers import origin, resolved

LIMIT = 10
_STATUSES = (301, 302, 303, 307, 308)
_PUBLIC_HEADERS = frozenset(("accept", "user-agent", "accept-encoding", "range"))


def is_redirect(response: HttpResponse) -> bool:
    """Whether a response asks for another request."""
    return response.status in _STATUSES and "location" in response.headers


def redirected(request: HttpRequest, response: HttpResponse, count: int) -> HttpRequest:
    """Return the request to send instead.

    Within one origin it is the same request. To another origin only a GET or HEAD without a
    body goes, and without anything that could hold a secret.

    Raises:
        RedirectError: Too many redirects, another scheme, a downgrade, or a body at stake.
    """
    if count >= LIMIT:
        raise _refused("too many redirects", response)
    try:
        url = resolved(request.url, response.headers["location"])
        target = origin(url)
        parts = urlsplit(url)
    except ValueError:
        raise _refused("the Location is not a URL", response) from None
    if target[0] not in ("http", "https") or not target[1]:
        raise _refused("the redirect leaves http", response)
    if parts.username is not None:
        raise _refused("the redirect carries credentials", response)
    method, payload, headers = request.method, request.payload, request.headers
    if (response.status == 303 and method != "HEAD") or (
        response.status in (301, 302) and method == "POST"
    ):
        method, payload = "GET", None
    if payload is None:
        headers = [h for h in headers if h[0].lower() != "content-type"]
    source = origin(request.url)
    if target != source:
        if source[0] == "https" and target[0] == "http":
            raise _refused("the redirect gives up encryption", response)
        if request.payload is not None or request.method not in ("GET", "HEAD"):
            raise _refused(
                "the redirect would send the body to another origin", response
            )
        headers = [h for h in headers if h[0].lower() in _PUBLIC_HEADERS]
    elif payload is not None and not payload.replayable:
        raise _refused("the body cannot be sent twice", response)
    return HttpRequest(method, url, headers, payload, request.timeout)


def _refused(reason: str, response: HttpResponse) -> RedirectError:
    return RedirectError(
        f"redirect not followed: {reason} (status {response.status})",
        status=response.status,
        headers=response.headers,
        method=response.method,
        url=response.url,
    )
