"""Parameter styles: RFC 6570 and the delimited and deep styles of OpenAPI (wire rules 1.2)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from .percent import encode, scalar_text

Encode: TypeAlias = Callable[[str], str]
Pair: TypeAlias = tuple[str, str]

EXPLODED_BY_DEFAULT: Final = frozenset({"form", "cookie"})
_DELIMITERS: Final = {
    "form": ",",
    "spaceDelimited": "%20",
    "pipeDelimited": "%7C",
    "tabDelimited": "%09",
}


def without_nulls(value: Any) -> Any:
    """Return the value, or None if it is undefined: null, or a list or object left empty."""
    if isinstance(value, dict):
        return {name: member for name, member in value.items() if member is not None} or None
    if isinstance(value, list):
        return [item for item in value if item is not None] or None
    return value


def path_text(name: str, value: Any, *, style: str, explode: bool, enc: Encode) -> str:
    """Return the expansion of a defined value in a path: ``simple``, ``label`` or ``matrix``."""
    match style:
        case "label":
            separator = "." if explode else ","
            return "." + separator.join(_joined(value, explode, enc))
        case "matrix":
            return _matrix(encode(name), value, explode, enc)
        case _:
            return ",".join(_joined(value, explode, enc))


def _joined(value: Any, explode: bool, enc: Encode) -> list[str]:
    if isinstance(value, dict):
        members = [(encode(name), enc(scalar_text(item))) for name, item in value.items()]
        if explode:
            return [f"{name}={item}" for name, item in members]
        return [text for member in members for text in member]
    if isinstance(value, list):
        return [enc(scalar_text(item)) for item in value]
    return [enc(scalar_text(value))]


def _matrix(name: str, value: Any, explode: bool, enc: Encode) -> str:
    def named(key: str, text: str) -> str:
        return f";{key}={text}" if text else f";{key}"

    if explode and isinstance(value, dict):
        return "".join(named(encode(key), enc(scalar_text(item))) for key, item in value.items())
    if explode and isinstance(value, list):
        return "".join(named(name, enc(scalar_text(item))) for item in value)
    return named(name, ",".join(_joined(value, False, enc)))


def header_text(value: Any, *, explode: bool) -> str:
    """Return the text of a header in style ``simple``, which encodes nothing."""
    if isinstance(value, dict):
        members = [(name, scalar_text(item)) for name, item in value.items()]
        if explode:
            return ",".join(f"{name}={item}" for name, item in members)
        return ",".join(text for member in members for text in member)
    if isinstance(value, list):
        return ",".join(scalar_text(item) for item in value)
    return scalar_text(value)


def pairs(
    name: str, value: Any, *, style: str, explode: bool, enc: Encode, name_enc: Encode = encode
) -> list[Pair]:
    """Return the encoded pairs of a defined value in a query, form or cookie."""
    if style == "deepObject":
        return _deep(name, value, enc, name_enc)
    if explode and isinstance(value, dict):
        return [(name_enc(key), enc(scalar_text(item))) for key, item in value.items()]
    if explode and isinstance(value, list):
        return [(name_enc(name), enc(scalar_text(item))) for item in value]
    delimiter = _DELIMITERS.get(style, ",")
    return [(name_enc(name), delimiter.join(_flat(value, enc)))]


def _flat(value: Any, enc: Encode) -> list[str]:
    if isinstance(value, dict):
        return [enc(text) for key, item in value.items() for text in (key, scalar_text(item))]
    if isinstance(value, list):
        return [enc(scalar_text(item)) for item in value]
    return [enc(scalar_text(value))]


def _deep(name: str, value: Any, enc: Encode, name_enc: Encode) -> list[Pair]:
    match value:
        case None:
            return []
        case Mapping():
            return [
                pair
                for key, member in value.items()
                for pair in _deep(f"{name}[{key}]", member, enc, name_enc)
            ]
        case list():
            return [pair for item in value for pair in _deep(name, item, enc, name_enc)]
        case _:
            return [(name_enc(name), enc(scalar_text(value)))]
