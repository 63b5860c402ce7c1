"""What generated resource modules use, under one name that no schema can take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .operation import Content as Content
from .operation import Encoding as Encoding
from .operation import Header as Header
from .operation import Operation as Operation
from .operation import Pagination as Pagination
from .operation import Parameter as Parameter
from .operation import RequestBody as RequestBody
from .operation import Response as Response
from .operation import Server as Server
from .operation import ServerVariable as ServerVariable
from .operation import Xml as Xml
from .pagination import AsyncPage as AsyncPage
from .pagination import AsyncPager as AsyncPager
from .pagination import Page as Page
from .parsers import ServerSentEvent as ServerSentEvent
from .resource import AsyncResource as AsyncResource
from .resource import SyncResource as SyncResource
from .resource import async_raw as async_raw
from .resource import async_streamed as async_streamed
from .resource import raw as raw
from .resource import streamed as streamed
from .streams import AsyncStream as AsyncStream
from .streams import Stream as Stream
from .types import FileTypes as FileTypes
from .types import Omit as Omit
from .types import RequestOptions as RequestOptions
from .types import omit as omit

if TYPE_CHECKING:
    from .scalars import Base64 as Base64
    from .scalars import Base64Url as Base64Url
    from .scalars import DecimalText as DecimalText
