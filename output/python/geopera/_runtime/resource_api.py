"""What generated resource modules use, under one name that no schema can take."""

# ruff: noqa: TC004 (what only types name is not imported at run time)
from __future__ import annotations

from typing import TYPE_CHECKING

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
    from .scalars import Base64, Base64Url, DecimalText

__all__ = [
    "AsyncPage",
    "AsyncPager",
    "AsyncResource",
    "AsyncStream",
    "Base64",
    "Base64Url",
    "Content",
    "DecimalText",
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
    "omit",
    "raw",
    "streamed",
]
