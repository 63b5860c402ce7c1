"""What generated resource modules use, under one name that no schema can take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .later import importing
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
    from .options import RequestOptions
    from .pagination import AsyncPage, AsyncPager, Page
    from .parsers import ServerSentEvent
    from .scalars import Base64, Base64Url, DecimalText, Nothing
    from .streams import AsyncStream, Stream
else:
    # Only annotations name them.
    __getattr__ = importing(
        globals(),
        {
            "AsyncPage": "pagination",
            "AsyncPager": "pagination",
            "AsyncStream": "streams",
            "Base64": "scalars",
            "Base64Url": "scalars",
            "DecimalText": "scalars",
            "Nothing": "scalars",
            "Page": "pagination",
            "RequestOptions": "options",
            "ServerSentEvent": "parsers",
            "Stream": "streams",
        },
    )

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
    "Lazy",
    "Nothing",
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
