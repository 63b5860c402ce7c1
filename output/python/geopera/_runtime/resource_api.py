"""What generated resource modules use, under one name that no schema can take."""

# ruff: noqa: PLC0414 (what only types name is exported to type checkers alone)
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .operation import (
    Content,
    Encoding,
    Header,
    Lazy,
    Operation,
    Pagination,
    Parameter,
    RequestBody,
    Response,
    Server,
    ServerVariable,
    Xml,
)
from .resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from .types import FileTypes, Omit, omit

if TYPE_CHECKING:
    from .options import RequestOptions as RequestOptions
    from .pagination import AsyncPage as AsyncPage
    from .pagination import AsyncPager as AsyncPager
    from .pagination import Page as Page
    from .parsers import ServerSentEvent as ServerSentEvent
    from .scalars import Base64 as Base64
    from .scalars import Base64Url as Base64Url
    from .scalars import DecimalText as DecimalText
    from .scalars import Nothing as Nothing
    from .streams import AsyncStream as AsyncStream
    from .streams import Stream as Stream

__all__ = [
    "AsyncResource",
    "Content",
    "Encoding",
    "FileTypes",
    "Header",
    "Lazy",
    "Omit",
    "Operation",
    "Pagination",
    "Parameter",
    "RequestBody",
    "Response",
    "Server",
    "ServerVariable",
    "SyncResource",
    "Xml",
    "async_raw",
    "async_streamed",
    "deprecated",
    "omit",
    "raw",
    "streamed",
]
