"""A recorded HTTP request, cut into the parts that vectors talk about."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import unquote_to_bytes

_DEFAULT_PORTS: Final = {"http": ":80", "https": ":443"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request as the runner's transport saw it. ``query`` is None if there is no ``?``."""

    method: str
    url: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    at: float

    @property
    def path(self) -> str:
        """The raw path; empty if the URL ends with the authority."""
        return _split(self.url)[2]

    @property
    def query(self) -> str | None:
        """The raw query, or None if there is no question mark."""
        return _split(self.url)[3]

    @property
    def authority(self) -> str:
        """The authority in lower case without a default port."""
        scheme, authority, _, _ = _split(self.url)
        return authority.lower().removesuffix(_DEFAULT_PORTS.get(scheme, "\0"))

    @property
    def target(self) -> str:
        """Scheme, authority and path; default port and query left out."""
        return f"{_split(self.url)[0]}://{self.authority}{self.path}"

    @property
    def host(self) -> str:
        """The authority without user information and port."""
        return self.authority.rpartition("@")[2].partition(":")[0]

    def header(self, name: str) -> str | None:
        """Return the field value, repeats joined with a comma (RFC 9110, section 5.3), or None."""
        values = [value for field, value in self.headers if field == name.lower()]
        return ", ".join(values) if values else None

    def fields(self, name: str) -> list[str]:
        """Return the values of a field, one for each line."""
        return [value for field, value in self.headers if field == name.lower()]


def request_from_json(record: Mapping[str, Any]) -> Request:
    """Return the request a runner reported.

    Raises ``KeyError``, ``TypeError`` or ``ValueError`` if the record is not as the protocol says.
    """
    body = record["body"]
    return Request(
        method=str(record["method"]),
        url=str(record["url"]),
        headers=tuple(
            (str(name).lower(), str(value).strip(" \t")) for name, value in record["headers"]
        ),
        body=b"" if body is None else base64.b64decode(body, validate=True),
        at=float(record.get("at") or 0),
    )


def percent_decoded(text: str, *, plus: bool = False) -> str:
    """Return the text with percent-encoded octets decoded; ``plus`` reads ``+`` as a space."""
    spaced = text.replace("+", " ") if plus else text
    return unquote_to_bytes(spaced).decode("utf-8", "surrogateescape")


def _split(url: str) -> tuple[str, str, str, str | None]:
    rest = url.partition("#")[0]
    scheme, _, rest = rest.partition("://")
    rest, mark, query = rest.partition("?")
    authority, slash, path = rest.partition("/")
    return scheme.lower(), authority, slash + path, query if mark else None
