"""What a generated method knows about its operation: plain values made at its first call."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, Literal, TypeAlias, TypeVar

T_co = TypeVar("T_co", covariant=True)

LazyType: TypeAlias = str | type[Any]
"""A type, or the expression for one: evaluated at first use, so that no model is imported."""
Location: TypeAlias = Literal["path", "query", "header", "cookie", "querystring"]
Requirement: TypeAlias = Mapping[str, Sequence[str]]
"""Security schemes needed together, each with its scopes."""


class Encoding:
    """How one property of a form or multipart body is written (Encoding Object)."""

    __slots__ = ("allow_reserved", "content_type", "explode", "style")

    def __init__(
        self,
        *,
        content_type: str = "",
        style: str = "",
        explode: bool | None = None,
        allow_reserved: bool = False,
    ) -> None:
        self.content_type = content_type
        self.style = style
        self.explode = explode
        self.allow_reserved = allow_reserved

    @property
    def uses_style(self) -> bool:
        """Whether RFC 6570 rules apply instead of a media type."""
        return bool(self.style) or self.explode is not None or self.allow_reserved


class Xml:
    """How a value is written in XML (XML Object); an empty name is that of its member."""

    __slots__ = (
        "attribute",
        "item",
        "kind",
        "members",
        "name",
        "namespace",
        "prefix",
        "text",
        "wrapped",
    )

    def __init__(
        self,
        kind: str = "string",
        name: str = "",
        *,
        namespace: str = "",
        prefix: str = "",
        attribute: bool = False,
        text: bool = False,
        wrapped: bool = False,
        members: Mapping[str, Xml] | None = None,
        item: Xml | None = None,
    ) -> None:
        self.kind = kind
        self.name = name
        self.namespace = namespace
        self.prefix = prefix
        self.attribute = attribute
        self.text = text
        self.wrapped = wrapped
        self.members = members or {}
        self.item = item


class Content:
    """One media type of a request or response body, with the type of its value.

    `kind` is json, text, binary, form, multipart, xml, sse, jsonl or json-seq; `type` of a
    stream is the type of one item. `data` says what becomes of events: `text` gives events
    with their text, `event` events with decoded data, `items` the decoded data alone.
    """

    __slots__ = (
        "binary_members",
        "data",
        "encoding",
        "item_encoding",
        "kind",
        "media_type",
        "prefix_encoding",
        "resolved",
        "terminator",
        "type",
        "xml",
    )

    def __init__(
        self,
        media_type: str,
        kind: str = "json",
        type: LazyType | None = None,
        *,
        encoding: Mapping[str, Encoding] | None = None,
        prefix_encoding: Sequence[Encoding] = (),
        item_encoding: Encoding | None = None,
        binary_members: Sequence[str] = (),
        data: Literal["text", "event", "items"] = "text",
        terminator: str = "",
        xml: Xml | None = None,
    ) -> None:
        self.media_type = media_type
        self.kind = kind
        self.type = type
        self.encoding = encoding or {}
        self.prefix_encoding = prefix_encoding
        self.item_encoding = item_encoding
        self.binary_members = binary_members
        self.data = data
        self.terminator = terminator
        self.xml = xml
        self.resolved: Any = None

    def declared(self) -> Any:
        """Return the type of the value, `Any` where the document gives none."""
        if self.resolved is None:
            self.resolved = resolve(self.type)
        return self.resolved


def resolve(lazy: LazyType | None) -> Any:
    """Return the type that a lazy type stands for, `Any` for none."""
    if lazy is None:
        return Any
    if isinstance(lazy, str):
        from .namespace import evaluate

        return evaluate(lazy)
    return lazy


class Parameter:
    """One parameter: its name on the wire, its place and its style.

    `content_kind` replaces the style where the document describes the value by a media type.
    """

    __slots__ = (
        "allow_reserved",
        "base64url",
        "content",
        "explode",
        "location",
        "name",
        "plain",
        "required",
        "style",
    )

    def __init__(
        self,
        name: str,
        location: Location,
        *,
        style: str = "",
        explode: bool | None = None,
        required: bool = False,
        allow_reserved: bool = False,
        base64url: bool = False,
        content: Content | None = None,
    ) -> None:
        self.name = name
        self.location = location
        self.base64url = base64url
        """Bytes travel as base64url text rather than base64."""
        self.style = style or _DEFAULT_STYLES[location]
        self.explode = self.style in ("form", "cookie") if explode is None else explode
        self.required = required or location == "path"
        self.allow_reserved = allow_reserved
        self.content = content
        self.plain = self.style == "simple" and not allow_reserved and content is None
        """A text or a number is written as it is, percent-encoded."""


_DEFAULT_STYLES = {
    "path": "simple",
    "query": "form",
    "header": "simple",
    "cookie": "form",
    "querystring": "form",
}


class Header:
    """A response header whose text is more than one value or a list with commas."""

    __slots__ = ("explode", "json", "type")

    def __init__(
        self, type: LazyType, *, explode: bool = False, json: bool = False
    ) -> None:
        self.type = type
        self.explode = explode
        """An object is written `a=1,b=2` rather than `a,1,b,2`."""
        self.json = json


class Response:
    """What the document says about one status (`200`, `4XX`, `default`)."""

    __slots__ = ("contents", "headers", "status")

    def __init__(
        self,
        status: str,
        *contents: Content,
        headers: Mapping[str, LazyType | Header] | None = None,
    ) -> None:
        self.status = status
        self.contents = contents
        self.headers = headers


class RequestBody:
    """What an operation accepts as a body. `flat` bodies are objects given member by member."""

    __slots__ = ("contents", "flat", "required")

    def __init__(
        self, *contents: Content, required: bool = False, flat: bool = False
    ) -> None:
        self.contents = contents
        self.required = required
        self.flat = flat


class ServerVariable:
    """A variable of a server URL; `enum` is closed."""

    __slots__ = ("default", "enum")

    def __init__(self, default: str, enum: Sequence[str] = ()) -> None:
        self.default = default
        self.enum = enum


class Server:
    """A server of the document: a URL template, maybe relative to the document."""

    __slots__ = ("name", "url", "variables")

    def __init__(
        self,
        url: str,
        *,
        name: str = "",
        variables: Mapping[str, ServerVariable] | None = None,
    ) -> None:
        self.url = url
        self.name = name
        self.variables = variables or {}


class Pagination:
    """How to go from one page to the next (see `pagination.py`)."""

    __slots__ = (
        "in_body",
        "items",
        "limit",
        "more",
        "rel",
        "request",
        "response",
        "start",
        "style",
        "total",
    )

    def __init__(
        self,
        style: str,
        *,
        items: str = "",
        request: str = "",
        response: str = "",
        limit: str = "",
        total: str = "",
        more: str = "",
        rel: str = "next",
        start: int = 0,
        in_body: bool = False,
    ) -> None:
        self.style = style
        self.items = items
        self.request = request
        self.response = response
        self.limit = limit
        self.total = total
        self.more = more
        self.rel = rel
        self.start = start
        self.in_body = in_body


class Operation(Generic[T_co]):
    """One operation of the document; `T_co` is what its method returns."""

    __slots__ = (
        "body",
        "chosen",
        "id",
        "idempotency_header",
        "logged",
        "method",
        "pagination",
        "parameters",
        "path",
        "places",
        "responses",
        "security",
        "servers",
        "stream",
    )

    def __init__(
        self,
        id: str,
        method: str,
        path: str,
        *,
        parameters: Sequence[Parameter] = (),
        body: RequestBody | None = None,
        responses: Sequence[Response] = (),
        security: Sequence[Requirement] | None = None,
        servers: Sequence[Server] = (),
        idempotency_header: str = "",
        pagination: Pagination | None = None,
        stream: bool = False,
    ) -> None:
        self.id = id
        self.method = method
        self.path = path
        self.parameters = parameters
        self.body = body
        self.responses = responses
        self.security = security
        self.servers = servers
        self.idempotency_header = idempotency_header
        self.pagination = pagination
        self.stream = stream
        self.places: Any = None
        """What `prepare` works out at the first call and keeps."""
        self.chosen: dict[tuple[int, str], Content] = {}
        """Contents found before, by status and Content-Type."""
        self.logged: set[str] = set()


class Lazy(Generic[T_co]):
    """An operation that is made when it is first called: few programs call many of them."""

    __slots__ = ("_made", "_make")

    def __init__(self, make: Callable[[], Operation[T_co]]) -> None:
        self._make = make
        self._made: Operation[T_co] | None = None

    def __call__(self) -> Operation[T_co]:
        """Return the operation."""
        if self._made is None:
            self._made = self._make()
        return self._made
