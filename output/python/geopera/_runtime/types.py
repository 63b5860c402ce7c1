"""Public argument types: the `omit` sentinel, uploads and per-call options."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Callable, Iterable, Mapping, Sequence
from typing import IO, TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypedDict, final

if TYPE_CHECKING:
    import httpx2

    from .messages import HttpRequest, HttpResponse


@final
class Omit:
    """The type of `omit`: an argument that is not sent, as opposed to an explicit null."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __copy__(self) -> Omit:
        return self

    def __deepcopy__(self, memo: object) -> Omit:
        return self

    def __reduce__(self) -> str:
        return "omit"


omit: Final = Omit()
"""Leaves an argument out of the request. `None` is sent as null wherever null exists."""

FileContent: TypeAlias = (
    bytes
    | bytearray
    | IO[bytes]
    | os.PathLike[str]
    | Iterable[bytes]
    | AsyncIterable[bytes]
)


@final
class File:
    """One upload: content with an optional file name, media type and part headers."""

    __slots__ = ("content", "content_type", "filename", "headers")

    def __init__(
        self,
        content: FileContent,
        *,
        filename: str | None = None,
        content_type: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.content = content
        self.filename = filename
        self.content_type = content_type
        self.headers = headers

    def __repr__(self) -> str:
        return f"File(filename={self.filename!r}, content_type={self.content_type!r})"


FileTypes: TypeAlias = (
    FileContent
    | File
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""What an upload may be: content alone, a `File`, or `(filename, content[, type[, headers]])`."""

JsonValue: TypeAlias = (
    bool | int | float | str | Sequence["JsonValue"] | Mapping[str, "JsonValue"] | None
)
Timeout: TypeAlias = "float | httpx2.Timeout | None"


class RequestOptions(TypedDict, total=False):
    """Options that every method takes beside its own arguments."""

    timeout: Timeout
    """Seconds (or an `httpx2.Timeout`) for this call; None waits for ever."""
    max_retries: int
    """How many times this call may be sent again."""
    extra_headers: Mapping[str, str | Omit]
    """Headers to add or replace; `omit` removes one."""
    extra_query: Mapping[str, object]
    """Query parameters to add or replace."""
    extra_body: Mapping[str, object]
    """Members to add to the request body or replace in it."""
    idempotency_key: str
    """Key that makes this call safe to repeat; generated where the operation accepts one."""
    content_type: str
    """Media type of the request body where the operation offers several, JSON if not told.
    What is made of arguments can travel as JSON, as a form, and as YAML, of which JSON is a part.
    """


class ClientOptions(TypedDict, total=False):
    """Settings of a client that `with_options` can change."""

    base_url: str | None
    server: int | str | None
    server_variables: Mapping[str, str]
    document_url: str | None
    credentials: Mapping[str, Any]
    require_credentials: bool
    timeout: Timeout
    max_retries: int
    max_retry_delay: float
    default_headers: Mapping[str, str | Omit]
    default_query: Mapping[str, object]
    follow_redirects: bool
    validation: Literal["lenient", "strict", "off"]
    max_response_bytes: int | None
    before_request: Callable[[HttpRequest], Any] | None
    after_response: Callable[[HttpResponse], Any] | None
