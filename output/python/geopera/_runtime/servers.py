"""From the servers of the document to the URL of a request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import quote, urljoin, urlsplit

from .errors import InvalidArgumentError, MissingArgumentError
from .operation import Server

_FORBIDDEN = set("/@?#\\:")
_IN_URLS = "%:/?#[]@!$&'()*+,;=~"


def choose_server(servers: Sequence[Server], wanted: int | str | None) -> Server:
    """Return a server by position or name, the first by default.

    Raises:
        InvalidArgumentError: There is no such server.
        MissingArgumentError: The document names no server.
    """
    if not servers:
        raise MissingArgumentError("baseUrl")
    if wanted is None:
        return servers[0]
    if isinstance(wanted, int):
        if 0 <= wanted < len(servers):
            return servers[wanted]
    else:
        for server in servers:
            if server.name == wanted:
                return server
    raise InvalidArgumentError(f"there is no server {wanted!r}", param="server")


def server_url(
    server: Server, variables: Mapping[str, str], document_url: str | None
) -> str:
    """Return the absolute URL of a server.

    Raises:
        InvalidArgumentError: A variable is outside its enum or would move the authority.
        MissingArgumentError: The URL is relative and nobody told where the document is.
    """
    url = server.url
    for name, variable in server.variables.items():
        value = variables.get(name)
        if value is None:
            value = variable.default
        elif variable.enum and value not in variable.enum:
            raise InvalidArgumentError(
                f"must be one of {', '.join(variable.enum)}", param=name
            )
        elif any(c in _FORBIDDEN or ord(c) <= 32 or ord(c) == 127 for c in value):
            raise InvalidArgumentError(
                "holds a character that moves the URL", param=name
            )
        url = url.replace("{" + name + "}", value)
    if urlsplit(url).scheme:
        return encoded(url)
    if document_url is None:
        raise MissingArgumentError("baseUrl")
    return encoded(urljoin(document_url, url))


def encoded(url: str) -> str:
    """Return a URL whose path and query hold only what a request line may hold (RFC 3986, 2)."""
    if quote(url, safe=_IN_URLS) == url:
        return url
    parts = urlsplit(url)
    path, query = quote(parts.path, _IN_URLS), quote(parts.query, _IN_URLS)
    return parts._replace(path=path, query=query).geturl()


def check_base_url(url: str) -> str:
    """Return a base URL given by the caller.

    Raises:
        InvalidArgumentError: It is not an absolute http or https URL.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise InvalidArgumentError(
            "must be an absolute http or https URL", param="baseUrl"
        )
    if any(c in "\r\n\0 " for c in url):
        raise InvalidArgumentError("holds a space or line break", param="baseUrl")
    return encoded(url)


def join_url(base: str, path: str, query: Sequence[str]) -> str:
    """Return base and path joined with one slash, and the queries of both merged."""
    base, _, own_query = base.partition("#")[0].partition("?")
    path, _, fixed_query = path.partition("?")
    url = f"{base.rstrip('/')}/{path.lstrip('/')}"
    pieces = [piece for piece in (own_query, fixed_query, *query) if piece]
    return f"{url}?{'&'.join(pieces)}" if pieces else url


def resolved(base: str, reference: str) -> str:
    """Return a reference that a server wrote as an absolute URL without dot segments or fragment.

    What no URL may hold is encoded (RFC 3986, 5.2; `urljoin` leaves absolute references alone).

    Raises:
        ValueError: It is no reference.
    """
    from urllib.parse import quote

    url = urljoin(base, reference.strip()).partition("#")[0]
    path = urlsplit(url).path
    if "/." in path and not path.startswith("//"):
        url = urljoin(url, url[url.index(path, url.index("//") + 2) :])
    return quote(url, safe=":/?#[]@!$&'()*+,;=%~-._")


def origin(url: str) -> tuple[str, str, int]:
    """Return scheme, host and port of a URL (RFC 6454)."""
    parts = urlsplit(url)
    try:
        port = parts.port
    except ValueError:
        port = -1
    default = {"http": 80, "https": 443}.get(parts.scheme, 0)
    return parts.scheme, (parts.hostname or "").lower(), port or default
