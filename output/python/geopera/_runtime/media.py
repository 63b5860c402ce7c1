"""Media types: reading Content-Type and choosing among the declared ones (wire rules 1.7)."""

from __future__ import annotations

from collections.abc import Sequence

from .operation import Content


def essence(value: str) -> str:
    """Return `type/subtype` in lower case, without parameters."""
    return value.partition(";")[0].strip().lower()


def charset(value: str, default: str = "utf-8") -> str:
    """Return the `charset` parameter of a Content-Type, the default where it has none."""
    for piece in value.split(";")[1:]:
        name, _, text = piece.partition("=")
        if name.strip().lower() == "charset":
            return text.strip().strip('"') or default
    return default


def text_of(body: bytes, content_type: str) -> str:
    """Return a body as text; JSON is UTF-8 whatever its `charset` says (RFC 8259, 8.1)."""
    name = "utf-8" if is_json(essence(content_type)) else charset(content_type)
    try:
        return body.decode(name, "replace")
    except (LookupError, ValueError):
        return body.decode("utf-8", "replace")


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON or has the `+json` suffix."""
    name = essence(media_type)
    return name in ("application/json", "text/json") or name.endswith("+json")


def is_yaml(media_type: str) -> bool:
    """Whether a media type is YAML, of which JSON is a part (RFC 9512, YAML 1.2)."""
    name = essence(media_type)
    return name.endswith(("/yaml", "/x-yaml", "+yaml"))


def family(media_type: str) -> str:
    """Return how a media type nobody described is written: json, text, form, xml or binary."""
    name = essence(media_type)
    if is_json(name):
        return "json"
    if name == "application/x-www-form-urlencoded":
        return "form"
    if name == "multipart/form-data":
        return "multipart"
    if name in ("application/xml", "text/xml") or name.endswith("+xml"):
        return "xml"
    return "text" if name.startswith("text/") else "binary"


def choose(contents: Sequence[Content], header: str) -> Content | None:
    """Return the declared content that describes a response with this Content-Type.

    An exact name wins over `type/*`, which wins over `*/*`. A JSON type that is not declared
    falls back to the only JSON content, a missing header to the only content.
    """
    name = essence(header)
    if not name:
        return contents[0] if len(contents) == 1 else None
    main = name.partition("/")[0] + "/*"
    for wanted in (name, main, "*/*"):
        for content in contents:
            if essence(content.media_type) == wanted:
                return content
    if is_json(name):
        json_contents = [c for c in contents if is_json(essence(c.media_type))]
        if len(json_contents) == 1:
            return json_contents[0]
    return None


def _spelled(media_type: str) -> str:
    """Return a media type with its parameters, without what may be spelled in several ways."""
    return "".join(media_type.lower().split())


def choose_request(contents: Sequence[Content], wanted: str | None) -> Content:
    """Return the content to send: the one the caller names, plain JSON, other JSON, the first."""
    if wanted is None:
        if len(contents) == 1:
            return contents[0]
        names = [essence(content.media_type) for content in contents]
        if "application/json" in names:
            return contents[names.index("application/json")]
        return contents[next((i for i, n in enumerate(names) if is_json(n)), 0)]
    for content in contents:
        if _spelled(content.media_type) == _spelled(wanted):
            return content
    found = choose(contents, wanted)
    if found is None or essence(found.media_type) != essence(wanted):
        kind = (
            found.kind if found is not None and found.kind != "any" else family(wanted)
        )
        return Content(wanted, kind)
    return found
