"""Documents from hosts that the user allowed by name."""

from collections.abc import Collection
from http.client import HTTPException, HTTPMessage
from typing import IO
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from .hosts import is_allowed
from .limits import Limits


class RemoteProblem(Exception):
    """A remote document could not be had."""


class _Fence(HTTPRedirectHandler):
    """Follows redirects to allowed hosts only."""

    def __init__(self, allowed: Collection[str]) -> None:
        self._allowed = allowed

    def redirect_request(
        self,
        req: Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: HTTPMessage,
        newurl: str,
    ) -> Request | None:
        target = urlsplit(newurl)
        if target.scheme not in {"http", "https"} or not is_allowed(target.netloc, self._allowed):
            raise RemoteProblem(f"it redirects to {newurl}, which is not allowed")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def fetch(url: str, allowed: Collection[str], limits: Limits) -> bytes:
    """Return the bytes behind a URL; raises RemoteProblem if there are none or too many.

    Redirects are followed to allowed hosts only.
    """
    opener = build_opener(_Fence(allowed))
    request = Request(url, headers={"Accept": "application/yaml, application/json, */*;q=0.5"})
    try:
        with opener.open(request, timeout=limits.fetch_seconds) as response:
            data: bytes = response.read(limits.max_bytes + 1)
    except (URLError, HTTPException, OSError, ValueError) as error:
        raise RemoteProblem(str(getattr(error, "reason", None) or error)) from None
    if len(data) > limits.max_bytes:
        raise RemoteProblem(f"it has more than {limits.max_bytes:,} bytes")
    return data
