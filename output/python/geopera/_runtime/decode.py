"""From a complete response body to a value, by status and media type (wire rules 1.7)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import httpx2

from .errors import DecodeError, UnexpectedContentTypeError, status_error_class
from .guards import is_mapping
from .jsontext import load, needs_strict_parser, without_bom
from .media import choose, essence, family, is_json, text_of
from .operation import Content, Operation, Response

if TYPE_CHECKING:
    from pydantic import ValidationError

    from .errors import StatusError
    from .lenient import Deviation

Validation: TypeAlias = Literal["lenient", "strict", "off"]
"""What happens when a response deviates from the document.

`lenient` returns it and notes the deviations, `strict` raises `DecodeError`, `off` returns it
without notes.
"""
_BODILESS = (204, 205, 304)
_KEPT = 16
"""How many choices of content an operation keeps: a server may invent media types."""


class Exchange:
    """A complete response."""

    __slots__ = ("content", "headers", "method", "status", "url")

    def __init__(
        self,
        method: str,
        url: str,
        status: int,
        headers: httpx2.Headers,
        content: bytes,
    ) -> None:
        self.method = method
        self.url = url
        self.status = status
        self.headers = headers
        self.content = content

    @property
    def content_type(self) -> str:
        return str(self.headers.get("content-type", ""))


class Decoded:
    """A value, and where it deviates."""

    __slots__ = ("deviations", "value")

    def __init__(self, value: Any, deviations: tuple[Deviation, ...] = ()) -> None:
        self.value = value
        self.deviations = deviations


def find_response(responses: Sequence[Response], status: int) -> Response | None:
    """Return the description of a status: exact, else its range, else `default`."""
    for wanted in (str(status), f"{status // 100}XX", "default"):
        for response in responses:
            if response.status == wanted:
                return response
    return None


def has_no_body(method: str, status: int) -> bool:
    """Whether a response has no content by its method or status (RFC 9110, 6.4.1)."""
    return status in _BODILESS or method == "HEAD"


def is_success(operation: Operation[Any], status: int) -> bool:
    """Whether a status is a result rather than an error: 2xx, or a declared 304."""
    if 200 <= status < 300:
        return True
    return status == 304 and any(r.status == "304" for r in operation.responses)


def success_content(operation: Operation[Any], exchange: Exchange) -> Content | None:
    """Return the content that describes a success, None where nothing is to be decoded.

    Raises:
        UnexpectedContentTypeError: The media type is not among the declared ones.
    """
    if has_no_body(exchange.method, exchange.status):
        return None
    content_type = exchange.content_type
    key = (exchange.status, content_type)
    content = operation.chosen.get(key)
    if content is not None:
        return content
    described = find_response(operation.responses, exchange.status)
    if described is None:
        if not exchange.content and not content_type:
            return None
        return Content(content_type, _kind_of(exchange))
    if not described.contents:
        return None
    content = choose(described.contents, content_type)
    if content is None:
        raise _error(
            UnexpectedContentTypeError,
            f"unexpected content type {content_type or '(none)'!r}",
            exchange,
        )
    if len(operation.chosen) < _KEPT:
        operation.chosen[key] = content
    return content


def _kind_of(exchange: Exchange) -> str:
    return family(exchange.content_type) if exchange.content_type else "json"


def decode_success(
    operation: Operation[Any], exchange: Exchange, validation: Validation
) -> Decoded:
    """Return the result of a successful response.

    Raises:
        UnexpectedContentTypeError: The media type is not among the declared ones.
        DecodeError: The body is not what its media type says.
    """
    content = success_content(operation, exchange)
    if content is None:
        return Decoded(None)
    return decode_content(content, exchange, validation)


def decode_content(
    content: Content, exchange: Exchange, validation: Validation
) -> Decoded:
    """Return the value of a body that one content describes."""
    kind = content.kind
    if kind == "any" or (kind == "binary" and "*" in content.media_type):
        kind = _kind_of(exchange) if exchange.content_type else "binary"
        kind = kind if kind in ("json", "text") else "binary"
    body = exchange.content
    try:
        if kind == "json":
            return decode_json(content, body, validation)
        if kind in ("text", "form"):
            return Decoded(text_of(body, exchange.content_type))
        if kind == "xml":
            from .xmltext import load_xml

            declared = content.declared()
            return _decode_lax(declared, load_xml(body, content.xml))
    except ValueError as error:
        raise _decode_error(error, exchange) from None
    return Decoded(body)


def decode_json(content: Content, body: bytes, validation: Validation) -> Decoded:
    """Return the value of JSON text.

    Raises:
        ValueError: It is not JSON, or deviates and validation is strict.
    """
    declared = content.declared()
    body = without_bom(body)
    if needs_strict_parser(body):
        load(body)
    if declared is Any:
        return Decoded(load(body))
    from .typed import typed_value

    value, notes = typed_value(declared, body, strict=validation == "strict")
    if notes and validation == "strict":
        raise PointedError(notes[0].message, notes[0].pointer)
    return Decoded(value, () if validation == "off" else notes)


class PointedError(ValueError):
    """A value that deviates from the document, with its place."""

    def __init__(self, message: str, pointer: str) -> None:
        super().__init__(f"{pointer or 'the body'}: {message}")
        self.pointer = pointer


def _decode_lax(declared: Any, data: Any) -> Decoded:
    if declared is Any:
        return Decoded(data)
    from pydantic import ValidationError

    from .adapters import adapter_for

    try:
        return Decoded(adapter_for(declared).validate_python(data))
    except ValidationError as error:
        raise ValueError(_first_message(error)) from None


def _first_message(error: ValidationError) -> str:
    first = error.errors()[0]
    return f"{'/'.join(str(part) for part in first['loc'])}: {first['msg']}"


def _error(cls: type[Any], message: str, exchange: Exchange) -> Any:
    return cls(
        f"{message} (status {exchange.status})",
        status=exchange.status,
        headers=exchange.headers,
        content=exchange.content,
        method=exchange.method,
        url=exchange.url,
    )


def _decode_error(error: ValueError, exchange: Exchange) -> DecodeError:
    result: DecodeError = _error(
        DecodeError, f"cannot decode the response: {error}", exchange
    )
    if isinstance(error, PointedError):
        result.pointer = error.pointer
    return result


def decode_error(
    operation: Operation[Any], exchange: Exchange, validation: Validation
) -> StatusError:
    """Return the exception for a status outside 2xx; a bad body never hides the status."""
    decoded = _error_body(operation, exchange, validation)
    error: StatusError = status_error_class(exchange.status)(
        _error_message(exchange),
        status=exchange.status,
        headers=exchange.headers,
        content=exchange.content,
        method=exchange.method,
        url=exchange.url,
    )
    error.body = decoded.value
    error.schema = schema_name(decoded.value)
    error.deviations = decoded.deviations
    return error


def schema_name(value: Any) -> str | None:
    """Return the name that the schema of a model has in the document, None for plain data."""
    cls: Any = value.__class__
    own: str | None = getattr(cls, "__schema_name__", None)
    return None if own is None else own or str(cls.__name__)


def _error_body(
    operation: Operation[Any], exchange: Exchange, validation: Validation
) -> Decoded:
    if not exchange.content:
        return Decoded(None)
    described = find_response(operation.responses, exchange.status)
    content = choose(described.contents, exchange.content_type) if described else None
    name = essence(exchange.content_type)
    if (
        content is not None
        and name == "application/problem+json"
        and essence(content.media_type) != name
        and "*" not in content.media_type
    ):
        content = None
    if content is not None:
        try:
            return decode_content(
                content, exchange, "off" if validation == "off" else "lenient"
            )
        except DecodeError:
            pass
    if is_json(name) or not name:
        try:
            return Decoded(load(without_bom(exchange.content)))
        except ValueError:
            pass
    return Decoded(text_of(exchange.content, exchange.content_type))


def _error_message(exchange: Exchange) -> str:
    phrase = httpx2.codes.get_reason_phrase(exchange.status)
    text = f"{exchange.status} {phrase}".strip()
    detail = _detail(exchange)
    return f"{text}: {detail}" if detail else text


def _detail(exchange: Exchange) -> str:
    if not is_json(essence(exchange.content_type)) or len(exchange.content) > 65536:
        return ""
    try:
        body = load(without_bom(exchange.content))
    except ValueError:
        return ""
    if is_mapping(body) and is_mapping(body.get("error")):
        body = body["error"]
    if not is_mapping(body):
        return ""
    for name in ("detail", "message", "title", "error_description", "error"):
        if isinstance(body.get(name), str):
            return str(body[name])[:500]
    return ""
