"""Geopera: the client package."""

from __future__ import annotations

import importlib
import typing

if typing.TYPE_CHECKING:
    from ._client import AsyncGeopera as AsyncGeopera
    from ._client import Geopera as Geopera
    from ._runtime.auth import BasicCredentials as BasicCredentials
    from ._runtime.auth import ClientCredentials as ClientCredentials
    from ._runtime.clock import Clock as Clock
    from ._runtime.errors import APIConnectionError as APIConnectionError
    from ._runtime.errors import APIResponseError as APIResponseError
    from ._runtime.errors import APITimeoutError as APITimeoutError
    from ._runtime.errors import AuthenticationError as AuthenticationError
    from ._runtime.errors import AuthenticationFailedError as AuthenticationFailedError
    from ._runtime.errors import BadRequestError as BadRequestError
    from ._runtime.errors import ConflictError as ConflictError
    from ._runtime.errors import CrossOriginLinkError as CrossOriginLinkError
    from ._runtime.errors import DecodeError as DecodeError
    from ._runtime.errors import GoneError as GoneError
    from ._runtime.errors import InternalServerError as InternalServerError
    from ._runtime.errors import InvalidArgumentError as InvalidArgumentError
    from ._runtime.errors import MissingArgumentError as MissingArgumentError
    from ._runtime.errors import MissingCredentialsError as MissingCredentialsError
    from ._runtime.errors import NotFoundError as NotFoundError
    from ._runtime.errors import PaginationLoopError as PaginationLoopError
    from ._runtime.errors import PaymentRequiredError as PaymentRequiredError
    from ._runtime.errors import PermissionDeniedError as PermissionDeniedError
    from ._runtime.errors import PollingTimeoutError as PollingTimeoutError
    from ._runtime.errors import RateLimitError as RateLimitError
    from ._runtime.errors import RedirectError as RedirectError
    from ._runtime.errors import ResponseTooLargeError as ResponseTooLargeError
    from ._runtime.errors import StatusError as StatusError
    from ._runtime.errors import (
        UnexpectedContentTypeError as UnexpectedContentTypeError,
    )
    from ._runtime.errors import UnprocessableEntityError as UnprocessableEntityError
    from ._runtime.errors import WebhookVerificationError as WebhookVerificationError
    from ._runtime.pagination import AsyncPage as AsyncPage
    from ._runtime.pagination import AsyncPager as AsyncPager
    from ._runtime.pagination import Page as Page
    from ._runtime.parsers import ServerSentEvent as ServerSentEvent
    from ._runtime.response import APIResponse as APIResponse
    from ._runtime.streams import AsyncStream as AsyncStream
    from ._runtime.streams import Stream as Stream
    from ._runtime.types import File as File
    from ._runtime.types import FileTypes as FileTypes
    from ._runtime.types import Omit as Omit
    from ._runtime.types import RequestOptions as RequestOptions
    from ._runtime.types import omit as omit
    from ._runtime.errors import SDKError as GeoperaError
    from ._version import __version__ as __version__

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
    "RequestOptions": ("_runtime.types", "RequestOptions"),
    "omit": ("_runtime.types", "omit"),
    "__version__": ("_version", "__version__"),
}

__all__ = [
    "AsyncGeopera",
    "Geopera",
    "GeoperaError",
    "BasicCredentials",
    "ClientCredentials",
    "Clock",
    "APIConnectionError",
    "APIResponseError",
    "APITimeoutError",
    "AuthenticationError",
    "AuthenticationFailedError",
    "BadRequestError",
    "ConflictError",
    "CrossOriginLinkError",
    "DecodeError",
    "GoneError",
    "InternalServerError",
    "InvalidArgumentError",
    "MissingArgumentError",
    "MissingCredentialsError",
    "NotFoundError",
    "PaginationLoopError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "PollingTimeoutError",
    "RateLimitError",
    "RedirectError",
    "ResponseTooLargeError",
    "StatusError",
    "UnexpectedContentTypeError",
    "UnprocessableEntityError",
    "WebhookVerificationError",
    "AsyncPage",
    "AsyncPager",
    "Page",
    "ServerSentEvent",
    "APIResponse",
    "AsyncStream",
    "Stream",
    "File",
    "FileTypes",
    "Omit",
    "RequestOptions",
    "omit",
    "__version__",
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
