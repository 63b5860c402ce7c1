"""Geopera: the client package."""

from __future__ import annotations

from ._client import AsyncGeopera
from ._client import Geopera
from ._runtime.auth import BasicCredentials, ClientCredentials
from ._runtime.clock import Clock
from ._runtime.errors import (
    APIConnectionError,
    APIResponseError,
    APITimeoutError,
    AuthenticationError,
    AuthenticationFailedError,
    BadRequestError,
    ConflictError,
    CrossOriginLinkError,
    DecodeError,
    GoneError,
    InternalServerError,
    InvalidArgumentError,
    MissingArgumentError,
    MissingCredentialsError,
    NotFoundError,
    PaginationLoopError,
    PaymentRequiredError,
    PermissionDeniedError,
    PollingTimeoutError,
    RateLimitError,
    RedirectError,
    ResponseTooLargeError,
    StatusError,
    UnexpectedContentTypeError,
    UnprocessableEntityError,
    WebhookVerificationError,
)
from ._runtime.errors import SDKError as GeoperaError
from ._runtime.pagination import AsyncPage, AsyncPager, Page
from ._runtime.parsers import ServerSentEvent
from ._runtime.response import APIResponse
from ._runtime.streams import AsyncStream, Stream
from ._runtime.types import File, FileTypes, Omit, RequestOptions, omit
from ._version import __version__

__all__ = [
    "APIConnectionError",
    "APIResponse",
    "APIResponseError",
    "APITimeoutError",
    "AsyncGeopera",
    "AsyncPage",
    "AsyncPager",
    "AsyncStream",
    "AuthenticationError",
    "AuthenticationFailedError",
    "BadRequestError",
    "BasicCredentials",
    "ClientCredentials",
    "Clock",
    "ConflictError",
    "CrossOriginLinkError",
    "DecodeError",
    "File",
    "FileTypes",
    "Geopera",
    "GeoperaError",
    "GoneError",
    "InternalServerError",
    "InvalidArgumentError",
    "MissingArgumentError",
    "MissingCredentialsError",
    "NotFoundError",
    "Omit",
    "Page",
    "PaginationLoopError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "PollingTimeoutError",
    "RateLimitError",
    "RedirectError",
    "RequestOptions",
    "ResponseTooLargeError",
    "ServerSentEvent",
    "StatusError",
    "Stream",
    "UnexpectedContentTypeError",
    "UnprocessableEntityError",
    "WebhookVerificationError",
    "__version__",
    "omit",
]
