"""Servers: those of OpenAPI 3.x, and host, basePath and schemes of Swagger 2.0."""

from __future__ import annotations

import re

from ..model import Server, ServerVariable
from .places import Place, text_of
from .reader import Reader

_HOST = re.compile(r"(?:localhost|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,})(?::\d+)?(?:/|$)")
"""What looks like a host at the start of a URL: letter by letter it would be a relative path."""
_VARIABLE = re.compile(r"\{([^{}]*)\}")


def read_servers(reader: Reader, place: Place) -> tuple[Server, ...]:
    """Return the servers told at a document, path item or operation."""
    found = []
    for item in place.items("servers"):
        if not isinstance(item.value, dict) or not isinstance(item.value.get("url"), str):
            reader.warning(
                "server-invalid", "a server needs a url", item, done="the server was left out"
            )
            continue
        url = item.value["url"].strip()
        if _HOST.match(url):
            reader.warning(
                "server-url-scheme",
                f"the server URL {url!r} has no scheme",
                item.child("url"),
                hint="begin it with https://",
                done="https was taken",
            )
            url = f"https://{url}"
        variables = [_variable(name, member) for name, member in item.members("variables")]
        known = {variable.name for variable in variables}
        for name in dict.fromkeys(_VARIABLE.findall(url)):
            if name not in known:
                reader.warning(
                    "server-variable-undefined",
                    f"the server URL uses {{{name}}}, which variables does not define",
                    item,
                    hint=f"define {name} under variables with a default",
                    done="the caller must give it",
                )
                variables.append(ServerVariable(name=name, default=""))
        found.append(
            Server(
                url=url,
                name=item.text("name"),
                description=item.text("description"),
                variables=tuple(variables),
            )
        )
    return tuple(found)


def read_host(place: Place) -> tuple[Server, ...]:
    """Return the servers a Swagger 2.0 document describes, https before the other schemes."""
    host, base = place.text("host").rpartition("://")[2].strip("/"), place.text("basePath")
    if base and not base.startswith("/"):
        base = "/" + base
    base = base.rstrip("/")
    if not host:
        return (Server(url=base),) if base else ()
    told = place.object.get("schemes")
    schemes = [text_of(item) for item in told] if isinstance(told, list) else []
    usable = [scheme for scheme in schemes if scheme in ("https", "http")] or ["https"]
    return tuple(Server(url=f"{scheme}://{host}{base}") for scheme in sorted(usable, reverse=True))


def _variable(name: str, place: Place) -> ServerVariable:
    told = place.object.get("enum")
    return ServerVariable(
        name=name,
        default=text_of(place.object.get("default")),
        enum=tuple(text_of(item) for item in told) if isinstance(told, list) else (),
        description=place.text("description"),
    )
