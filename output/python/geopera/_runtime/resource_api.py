"""What generated resource modules use, under one name that no schema can take."""

# ruff: noqa: PLC0414 (what only types name is exported to type checkers alone)
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .operation import (
    Content,
    Encoding,
    Header,
    Operation,
    Pagination,
    Parameter,
    RequestBody,
    Response,
    Server,
    ServerVariable,
    Xml,
)
from .pagination import AsyncPage, AsyncPager, Page
from .parsers import ServerSentEvent
from .resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from .streams import AsyncStream, Stream
from .types import FileTypes, Omit, RequestOptions, omit

if TYPE_CHECKING:
    from .scalars import Base64 as Base64
    from .scalars import Base64Url as Base64Url
    from .scalars import DecimalText as DecimalText
    from .scalars import Nothing as Nothing

__all__ = [
    "AsyncPage",
    "AsyncPager",
    "AsyncResource",
    "AsyncStream",
    "Content",
    "Encoding",
    "FileTypes",
    "Header",
    "Omit",
    "Operation",
    "Page",
    "Pagination",
    "Parameter",
    "RequestBody",
    "RequestOptions",
    "Response",
    "Server",
    "ServerSentEvent",
    "ServerVariable",
    "Stream",
    "SyncResource",
    "Xml",
    "async_raw",
    "async_streamed",
    "deprecated",
    "omit",
    "raw",
    "streamed",
]
