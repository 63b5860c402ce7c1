"""Paths: template names, and what a path key holds beside the path itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from .places import Place
from .reader import Reader

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
"""The methods a Path Item has fields for; `query` since OpenAPI 3.2."""

_NAME: Final = re.compile(r"\{([^{}/?#]+)\}")
_QUERY_EXPANSION: Final = re.compile(r"\{[?&][^{}]*\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A path key taken apart: `path` is what travels, `query` the pairs fixed after `?`.

    `reserved` are names written `{+name}`, whose slashes travel as they are (RFC 6570, 3.2.3).
    """

    path: str
    names: tuple[str, ...]
    query: tuple[tuple[str, str], ...] = ()
    reserved: frozenset[str] = frozenset()


def read_template(reader: Reader, key: str, place: Place) -> Template:
    """Return the parts of a path key; what is unusual in it is reported."""
    path = _QUERY_EXPANSION.sub("", key)
    if path != key:
        reader.note(
            "path-query-expansion",
            f"the path {key!r} repeats its query parameters (RFC 6570, 3.2.8)",
            place,
            done="only what parameters declare is sent",
        )
    path, _, fragment = path.partition("#")
    if fragment:
        reader.note(
            "path-fragment",
            f"the fragment of {key!r} is never sent",
            place,
            done=f"requests go to {path!r}",
        )
    path, _, query = path.partition("?")
    if not path.startswith("/"):
        reader.warning(
            "path-slash", f"the path {key!r} does not begin with /", place, done="/ was added"
        )
        path = "/" + path
    reserved: set[str] = set()

    def plain(match: re.Match[str]) -> str:
        name = match.group(1)
        if name[0] == "+":
            reserved.add(name[1:])
        return "{" + (name.lstrip("+").rstrip("*") or name) + "}"

    path = _NAME.sub(plain, path)
    return Template(
        path=path,
        names=tuple(dict.fromkeys(_NAME.findall(path))),
        query=tuple(_pairs(query)),
        reserved=frozenset(reserved),
    )


def _pairs(query: str) -> list[tuple[str, str]]:
    found = []
    for part in query.split("&"):
        name, _, value = part.partition("=")
        if name:
            found.append((name, value))
    return found


def template_names(text: str) -> list[str]:
    """Return the names in braces."""
    return _NAME.findall(text)
