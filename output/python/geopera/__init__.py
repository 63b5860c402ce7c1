"""Geopera: the client package."""

from __future__ import annotations

import importlib
import typing

if typing.TYPE_CHECKING:
    from ._client import AsyncGeopera, Geopera
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
    from ._runtime.options import RequestOptions
    from ._runtime.pagination import AsyncPage, AsyncPager, Page
    from ._runtime.parsers import ServerSentEvent
    from ._runtime.response import APIResponse
    from ._runtime.streams import AsyncStream, Stream
    from ._runtime.types import File, FileTypes, Omit, omit
    from ._version import __version__

_PLACES: dict[str, tuple[str, str]] = {
    "AsyncGeopera": ("_client", "AsyncGeopera"),
    "Geopera": ("_client", "Geopera"),
    "GeoperaError": ("_runtime.errors", "SDKError"),
    "BasicCredentials": ("_runtime.auth", "BasicCredentials"),
    "ClientCredentials": ("_runtime.auth", "ClientCredentials"),
    "Clock": ("_runtime.clock", "Clock"),
    "APIConnectionError": ("_runtime.errors", "APIConnectionError"),
    "APIResponseError": ("_runtime.errors", "APIResponseError"),
    "APITimeoutError": ("_runtime.errors", "APITimeoutError"),
    "AuthenticationError": ("_runtime.errors", "AuthenticationError"),
    "AuthenticationFailedError": ("_runtime.errors", "AuthenticationFailedError"),
    "BadRequestError": ("_runtime.errors", "BadRequestError"),
    "ConflictError": ("_runtime.errors", "ConflictError"),
    "CrossOriginLinkError": ("_runtime.errors", "CrossOriginLinkError"),
    "DecodeError": ("_runtime.errors", "DecodeError"),
    "GoneError": ("_runtime.errors", "GoneError"),
    "InternalServerError": ("_runtime.errors", "InternalServerError"),
    "InvalidArgumentError": ("_runtime.errors", "InvalidArgumentError"),
    "MissingArgumentError": ("_runtime.errors", "MissingArgumentError"),
    "MissingCredentialsError": ("_runtime.errors", "MissingCredentialsError"),
    "NotFoundError": ("_runtime.errors", "NotFoundError"),
    "PaginationLoopError": ("_runtime.errors", "PaginationLoopError"),
    "PaymentRequiredError": ("_runtime.errors", "PaymentRequiredError"),
    "PermissionDeniedError": ("_runtime.errors", "PermissionDeniedError"),
    "PollingTimeoutError": ("_runtime.errors", "PollingTimeoutError"),
    "RateLimitError": ("_runtime.errors", "RateLimitError"),
    "RedirectError": ("_runtime.errors", "RedirectError"),
    "ResponseTooLargeError": ("_runtime.errors", "ResponseTooLargeError"),
    "StatusError": ("_runtime.errors", "StatusError"),
    "UnexpectedContentTypeError": ("_runtime.errors", "UnexpectedContentTypeError"),
    "UnprocessableEntityError": ("_runtime.errors", "UnprocessableEntityError"),
    "WebhookVerificationError": ("_runtime.errors", "WebhookVerificationError"),
    "RequestOptions": ("_runtime.options", "RequestOptions"),
    "AsyncPage": ("_runtime.pagination", "AsyncPage"),
    "AsyncPager": ("_runtime.pagination", "AsyncPager"),
    "Page": ("_runtime.pagination", "Page"),
    "ServerSentEvent": ("_runtime.parsers", "ServerSentEvent"),
    "APIResponse": ("_runtime.response", "APIResponse"),
    "AsyncStream": ("_runtime.streams", "AsyncStream"),
    "Stream": ("_runtime.streams", "Stream"),
    "File": ("_runtime.types", "File"),
    "FileTypes": ("_runtime.types", "FileTypes"),
    "Omit": ("_runtime.types", "Omit"),
    "omit": ("_runtime.types", "omit"),
    "__version__": ("_version", "__version__"),
}

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


def __getattr__(name: str) -> typing.Any:
    place = _PLACES.get(name)
    if place is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = importlib.import_module(f".{place[0]}", __name__)
    value = globals()[name] = getattr(module, place[1])
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
