"""The base URL of a call (wire rules 1.6)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final
from urllib.parse import urljoin

from .document import Document, Operation
from .percent import encode_reserved
from .refusal import invalid, missing

_PLACEHOLDER: Final = re.compile(r"\{([^{}]*)\}")
_ABSOLUTE: Final = re.compile(r"https?://[^/\s]\S*", re.IGNORECASE)
_NOT_IN_VARIABLES: Final = frozenset("/@?#\\:")


def base_url(document: Document, operation: Operation, config: Mapping[str, Any]) -> str:
    """Return the absolute base of an operation. Raises ``Refusal``."""
    if config.get("baseUrl"):
        return _given(str(config["baseUrl"]))
    servers: Sequence[Mapping[str, Any]] = (
        operation.node.get("servers")
        or operation.path_item.get("servers")
        or document.root.get("servers")
        or [{"url": "/"}]
    )
    chosen: Mapping[str, Any] = config.get("server", {})
    server = next(
        (one for one in servers if "name" in chosen and one.get("name") == chosen["name"]), None
    )
    server = server or servers[chosen.get("index", 0)]
    url = _expanded(server, chosen.get("variables", {}))
    if "://" in url:
        return _encoded(url)
    if not config.get("documentUrl"):
        raise missing("baseUrl")
    return _encoded(urljoin(str(config["documentUrl"]), url))


def _encoded(url: str) -> str:
    """Return a URL with the characters behind its authority that RFC 3986 has no place for encoded."""
    scheme, mark, rest = url.partition("://")
    authority, slash, path = rest.partition("/")
    return scheme + mark + authority + slash + encode_reserved(path, banned="")


def _given(url: str) -> str:
    if not _ABSOLUTE.fullmatch(url):
        raise invalid("baseUrl")
    return _encoded(url.partition("#")[0])


def _expanded(server: Mapping[str, Any], given: Mapping[str, str]) -> str:
    declared: Mapping[str, Any] = server.get("variables") or {}

    def value(found: re.Match[str]) -> str:
        name = found[1]
        variable = declared.get(name, {})
        if name not in given:
            return str(variable.get("default", ""))
        text = str(given[name])
        if "enum" in variable and text not in variable["enum"]:
            raise invalid(name)
        if any(char in _NOT_IN_VARIABLES or ord(char) <= 0x20 or char == "\x7f" for char in text):
            raise invalid(name)
        return text

    return _PLACEHOLDER.sub(value, str(server["url"]))
