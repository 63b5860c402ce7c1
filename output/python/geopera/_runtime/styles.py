"""Parameter styles of OpenAPI: values to raw text in paths, queries, headers and cookies.

Rules: OpenAPI 3.2 "Style Values" and appendix C, RFC 6570 section 3.2.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from typing import Any

from .errors import InvalidArgumentError, MissingArgumentError
from .jsontext import dump_text
from .media import is_json
from .operation import Content, Encoding, Parameter
from .text import (
    encode,
    encode_form,
    encode_reserved,
    header_value,
    members,
    plain_text,
    scalar_text,
    shape_of,
)
from .types import Omit

Pair = tuple[str, str]
Encode = Callable[[str], str]


def _item_text(value: object) -> str:
    return (
        dump_text(value)
        if shape_of(value) in ("array", "object")
        else scalar_text(value)
    )


def _items(value: Any) -> list[str]:
    return [_item_text(item) for item in value if shape_of(item) != "null"]


def _members(value: Any) -> list[Pair]:
    found = members(value) or {}
    return [
        (str(key), _item_text(item))
        for key, item in found.items()
        if shape_of(item) != "null"
    ]


def _guard(param: str, write: Callable[[], Any]) -> Any:
    try:
        return write()
    except UnicodeEncodeError:
        raise InvalidArgumentError("text is not Unicode", param=param) from None
    except InvalidArgumentError as error:
        raise InvalidArgumentError(str(error), param=param) from None
    except (TypeError, ValueError) as error:
        raise InvalidArgumentError(str(error), param=param) from None


# Paths


def path_text(parameter: Parameter, value: Any) -> str:
    """Return the expansion of one path parameter.

    Raises:
        MissingArgumentError: The value is null.
        InvalidArgumentError: The expansion would be empty, which changes the path.
    """
    if value is None or isinstance(value, Omit):
        raise MissingArgumentError(parameter.name)
    text: str | None = None
    if parameter.plain:
        text = plain_text(value)
    if text is None:
        text = _guard(parameter.name, lambda: _path_text(parameter, value))
    if not text:
        raise InvalidArgumentError("must not be empty in a path", param=parameter.name)
    return text


def _path_text(parameter: Parameter, value: Any) -> str:
    if parameter.content is not None:
        return encode(_content_text(parameter.content, value))

    def enc(text: str) -> str:
        return (
            encode_reserved(text, in_path=True)
            if parameter.allow_reserved
            else encode(text)
        )

    style, name = parameter.style, encode(parameter.name)
    shape = shape_of(value)
    if style == "matrix":
        return _matrix(parameter, name, value, shape, enc)
    prefix, separator = ("", ",") if style == "simple" else (".", ".")
    if not parameter.explode:
        separator = ","
    if shape == "array":
        pieces = [enc(item) for item in _items(value)]
    elif shape == "object":
        join = "=" if parameter.explode else ","
        pieces = [enc(key) + join + enc(item) for key, item in _members(value)]
    else:
        text = scalar_text(value)
        pieces = [enc(text)] if text else []
    return prefix + separator.join(pieces) if pieces else ""


def _matrix(
    parameter: Parameter, name: str, value: Any, shape: str, enc: Encode
) -> str:
    if shape == "array":
        items = [enc(item) for item in _items(value)]
        if not items:
            return ""
        if parameter.explode:
            return "".join(f";{name}={item}" if item else f";{name}" for item in items)
        return f";{name}=" + ",".join(items)
    if shape == "object":
        pairs = [(enc(key), enc(item)) for key, item in _members(value)]
        if not pairs:
            return ""
        if parameter.explode:
            return "".join(
                f";{key}={item}" if item else f";{key}" for key, item in pairs
            )
        return f";{name}=" + ",".join(f"{key},{item}" for key, item in pairs)
    text = enc(scalar_text(value))
    return f";{name}={text}" if text else f";{name}"


# Queries and form fields

_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C", "tabDelimited": "%09"}


def query_pairs(
    name: str,
    value: Any,
    *,
    style: str = "form",
    explode: bool = True,
    allow_reserved: bool = False,
    deep_arrays: str = "repeat",
) -> list[str]:
    """Return the raw `name=value` pieces of one query parameter or styled form field.

    `deep_arrays` says how an array inside a deep object is written: `repeat` the key,
    `brackets` (`key[]`) or `indices` (`key[0]`).

    Raises:
        InvalidArgumentError: The value has no faithful text.
    """
    text = None if allow_reserved or not name.isascii() else plain_text(value)
    if text is not None:
        return [f"{encode(name)}={text}"]
    enc: Encode = encode_reserved if allow_reserved else encode
    pairs: list[str] = _guard(
        name, lambda: _query_pairs(name, value, style, explode, enc, deep_arrays)
    )
    return pairs


def _query_pairs(
    name: str, value: Any, style: str, explode: bool, enc: Encode, deep_arrays: str
) -> list[str]:
    shape = shape_of(value)
    if shape == "null":
        return []
    key = encode(name)
    if style == "deepObject" and shape != "scalar":
        return [
            f"{encode(path)}={enc(text)}"
            for path, text in _deep(name, value, deep_arrays)
        ]
    if shape == "scalar":
        return [f"{key}={enc(scalar_text(value))}"]
    if shape == "array":
        items = [enc(item) for item in _items(value)]
        if explode:
            return [f"{key}={item}" for item in items]
        return [f"{key}={_DELIMITERS.get(style, ',').join(items)}"] if items else []
    pairs = [(encode(k), enc(item)) for k, item in _members(value)]
    if explode:
        return [f"{k}={item}" for k, item in pairs]
    flat = [text for pair in pairs for text in pair]
    return [f"{key}={_DELIMITERS.get(style, ',').join(flat)}"] if flat else []


def _deep(path: str, value: Any, arrays: str) -> Iterable[Pair]:
    shape = shape_of(value)
    if shape == "object":
        for key, item in (members(value) or {}).items():
            yield from _deep(f"{path}[{key}]", item, arrays)
    elif shape == "array":
        for index, item in enumerate(value):
            suffix = {"brackets": "[]", "indices": f"[{index}]"}.get(arrays, "")
            yield from _deep(path + suffix, item, arrays)
    elif shape == "scalar":
        yield path, scalar_text(value)


def parameter_pairs(parameter: Parameter, value: Any, deep_arrays: str) -> list[str]:
    """Return the raw pieces of a declared query parameter."""
    if parameter.content is None:
        return query_pairs(
            parameter.name,
            value,
            style=parameter.style,
            explode=parameter.explode,
            allow_reserved=parameter.allow_reserved,
            deep_arrays=deep_arrays,
        )
    content = parameter.content
    text: str = _guard(parameter.name, lambda: encode(_content_text(content, value)))
    return [f"{encode(parameter.name)}={text}"]


def _content_text(content: Content, value: Any, *, ascii_only: bool = False) -> str:
    if content.kind == "json":
        return dump_text(value, ascii_only=ascii_only)
    if content.kind == "form":
        return "&".join(form_pairs(content, value))
    return _item_text(value)


def form_pairs(
    content: Content, value: Any, *, deep_arrays: str = "repeat"
) -> list[str]:
    """Return the raw `name=value` pieces of a form (OpenAPI, Encoding Object).

    Raises:
        InvalidArgumentError: The value is not an object or holds something without text.
    """
    found = members(value)
    if found is None:
        raise InvalidArgumentError("a form needs an object", param="body")
    pairs: list[str] = []
    for name, item in found.items():
        encoding = content.encoding.get(name)
        if encoding is not None and encoding.uses_style:
            pairs += styled_pairs(name, item, encoding, deep_arrays)
        else:
            if not is_left_out(item, encoding):
                write = functools.partial(_plain_pairs, name, item, encoding)
                pairs += _guard(name, write)
    return pairs


def styled_pairs(
    name: str, value: Any, encoding: Encoding, deep_arrays: str
) -> list[str]:
    """Return the raw `name=value` pieces of a form member that has a style."""
    style = encoding.style or "form"
    return query_pairs(
        name,
        value,
        style=style,
        explode=style == "form" if encoding.explode is None else encoding.explode,
        allow_reserved=encoding.allow_reserved,
        deep_arrays=deep_arrays,
    )


def is_left_out(value: Any, encoding: Encoding | None) -> bool:
    """Whether a member of a form or multipart body is `{}` that is not declared as JSON."""
    if encoding is not None and is_json(encoding.content_type):
        return False
    return shape_of(value) == "object" and not members(value)


def _plain_pairs(name: str, value: Any, encoding: Encoding | None) -> list[str]:
    """Return a pair for each item of an array, one for anything else ("Encoding By Name")."""
    is_text = encoding is None or not is_json(encoding.content_type)
    write = _item_text if is_text else dump_text
    key = encode_form(name)
    return [
        f"{key}={encode_form(write(item))}"
        for item in (value if shape_of(value) == "array" else [value])
        if shape_of(item) != "null"
    ]


def querystring_text(parameter: Parameter, value: Any) -> str:
    """Return the whole query for a parameter `in: querystring` (OpenAPI 3.2)."""
    content = parameter.content
    if shape_of(value) == "null" or content is None:
        return ""
    if content.kind == "form":
        return "&".join(form_pairs(content, value))
    text: str = _guard(parameter.name, lambda: encode(_content_text(content, value)))
    return text


# Headers and cookies


def header_text(parameter: Parameter, value: Any) -> str | None:
    """Return the value of a header parameter, None where it is not sent.

    Raises:
        InvalidArgumentError: It holds a line break, NUL or a character outside ASCII.
    """
    if shape_of(value) == "null":
        return None
    text: str | None = _guard(parameter.name, lambda: _header_text(parameter, value))
    return None if text is None else header_value(text, parameter.name)


def _header_text(parameter: Parameter, value: Any) -> str | None:
    if parameter.content is not None:
        return _content_text(parameter.content, value, ascii_only=True)
    shape = shape_of(value)
    if shape == "array":
        items = _items(value)
        return ",".join(items) if items else None
    if shape == "object":
        join = "=" if parameter.explode else ","
        pieces = [key + join + item for key, item in _members(value)]
        return ",".join(pieces) if pieces else None
    return scalar_text(value)


def cookie_pairs(parameter: Parameter, value: Any) -> list[str]:
    """Return the raw `name=value` pieces of a cookie parameter.

    Raises:
        InvalidArgumentError: A value of style `cookie` holds a delimiter or a line break.
    """
    if shape_of(value) == "null":
        return []
    if parameter.content is not None or parameter.style != "cookie":
        return parameter_pairs(parameter, value, "repeat")
    pairs: list[str] = _guard(
        parameter.name, lambda: _literal_cookies(parameter, value)
    )
    for pair in pairs:
        if any(c in "\r\n\0;" for c in pair) or not pair.isascii():
            raise InvalidArgumentError(
                "the value cannot be sent in a cookie", param=parameter.name
            )
    return pairs


def _literal_cookies(parameter: Parameter, value: Any) -> list[str]:
    shape, name = shape_of(value), parameter.name
    if shape == "array":
        items = _items(value)
        if parameter.explode:
            return [f"{name}={item}" for item in items]
        return [f"{name}={','.join(items)}"] if items else []
    if shape == "object":
        pairs = _members(value)
        if parameter.explode:
            return [f"{key}={item}" for key, item in pairs]
        flat = [text for pair in pairs for text in pair]
        return [f"{name}={','.join(flat)}"] if flat else []
    return [f"{name}={scalar_text(value)}"]
