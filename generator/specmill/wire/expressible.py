"""What the styles of OpenAPI define: values outside of that are not tried."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class NotExpressibleError(Exception):
    """The reference builder has no rule for an input; the operation or argument is left out."""


def check_expressible(parameter: Mapping[str, Any], value: Any, *, numbered: bool = False) -> None:
    """Refuse nesting that no style of OpenAPI defines, and media types that are no JSON or text."""
    content = parameter.get("content")
    if content:
        if not any(word in next(iter(content)) for word in ("json", "text/plain", "form")):
            raise NotExpressibleError(parameter["name"])
        return
    if value in ([], {}, "") and parameter["in"] == "path":
        raise NotExpressibleError(parameter["name"])
    if not has_style(value, parameter.get("style") or "", numbered=numbered):
        raise NotExpressibleError(parameter["name"])


def has_style(value: Any, style: str, *, numbered: bool = False) -> bool:
    """Return whether a style says how a value is written; nesting is defined for few.

    With ``numbered`` the keys of ``deepObject`` number the items of lists.
    """
    match value:
        case {"$bytes": _}:
            return True
        case dict() | list() if style == "deepObject" and numbered:
            return True
        case dict() if style == "deepObject":
            return all(has_style(member, style) for member in value.values())
        case dict():
            return not any(isinstance(member, (dict, list)) for member in value.values())
        case list():
            return not any(isinstance(item, (dict, list)) for item in value)
        case _:
            return True
