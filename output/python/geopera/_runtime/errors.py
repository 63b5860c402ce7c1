"""Every exception this package raises on purpose."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import httpx2

from .guards import is_dict


class SDKError(Exception):
    """The base of all errors of this package."""

    @property
    def message(self) -> str:
        """What went wrong, in one sentence."""
        return str(self)


class InvalidArgumentError(SDKError, ValueError):
    """An argument cannot be sent safely; nothing was sent.

    `param` is the name of the parameter on the wire, `body`, a server variable or a scheme.
    """

    def __init__(self, message: str, *, param: str) -> None:
        super().__init__(f"{param}: {message}")
        self.param = param


class MissingArgumentError(SDKError, TypeError):
    """A required argument is missing or null; nothing was sent."""

    def __init__(self, param: str) -> None:
        super().__init__(f"{param}: a value is required")
        self.param = param


class MissingCredentialsError(SDKError):
    """The operation needs credentials that the client does not have; nothing was sent."""

    def __init__(self, param: str, *, hint: str = "") -> None:
        super().__init__(f"{param}: no credentials configured{hint}")
        self.param = param


class APIConnectionError(SDKError):
    """The connection failed or broke: there is no complete response."""

    def __init__(self, message: str, *, request_sent: bool = True) -> None:
        super().__init__(message)
        self.request_sent = request_sent
        """Whether the server may have seen the request."""


class APITimeoutError(APIConnectionError):
    """No answer within the timeout."""


class APIResponseError(SDKError):
    """The server answered, and the answer is an error or cannot be used."""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        headers: httpx2.Headers,
        content: bytes = b"",
        method: str = "",
        url: str = "",
    ) -> None:
        super().__init__(message)
        self.status = status
        self.headers = headers
        self.content = content
        self.method = method
        self.url = url

    @property
    def status_code(self) -> int:
        """The same as `status`."""
        return self.status

    @property
    def body_text(self) -> str:
        """The raw body as text, as its `charset` says; bytes that do not fit are replaced."""
        from .media import text_of

        return text_of(self.content, self.headers.get("content-type", ""))

    @property
    def content_type(self) -> str:
        """The media type of the response without parameters, in lower case."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def request_id(self) -> str | None:
        """The server's name for this exchange, for support requests."""
        for name in (
            "x-request-id",
            "request-id",
            "x-correlation-id",
            "x-amzn-requestid",
        ):
            value = self.headers.get(name)
            if value:
                return value
        return None


class DecodeError(APIResponseError):
    """A response body is not what its media type promises."""

    pointer: str = ""


class UnexpectedContentTypeError(APIResponseError):
    """A successful response has a media type that the operation does not declare."""


class ResponseTooLargeError(APIResponseError):
    """A decoded response body is larger than `max_response_bytes`."""


class RedirectError(APIResponseError):
    """A redirect that is not followed: too many, or to an unsafe place."""


class CrossOriginLinkError(SDKError):
    """A link to the next page points to another origin and is not followed."""


class PaginationLoopError(SDKError):
    """The server named the same next page twice."""


class PollingTimeoutError(SDKError):
    """A job did not end in time; `last` is its last known state."""

    def __init__(self, message: str, *, last: object) -> None:
        super().__init__(message)
        self.last = last


class WebhookVerificationError(SDKError):
    """A webhook delivery is not signed with the expected secret, or is too old."""


class AuthenticationFailedError(APIResponseError):
    """The token endpoint refused to issue a token; `code` is its `error` member."""

    code: str = ""


class StatusError(APIResponseError):
    """A response with a status outside 2xx.

    `body` is the decoded body: a model where the document describes it, else plain data or text.
    """

    body: Any = None
    schema: str | None = None
    deviations: tuple[Any, ...] = ()

    @property
    def problem(self) -> Mapping[str, Any]:
        """The members of an RFC 9457 problem (`title`, `detail`, ...) or of any JSON object."""
        try:
            value = json.loads(self.content)
        except ValueError:
            return {}
        except RecursionError:
            return {}
        return value if is_dict(value) else {}


class BadRequestError(StatusError):
    """Status 400."""


class AuthenticationError(StatusError):
    """Status 401: the credentials are missing or not accepted."""


class PaymentRequiredError(StatusError):
    """Status 402."""


class PermissionDeniedError(StatusError):
    """Status 403: the credentials do not allow this."""


class NotFoundError(StatusError):
    """Status 404."""


class ConflictError(StatusError):
    """Status 409."""


class GoneError(StatusError):
    """Status 410."""


class UnprocessableEntityError(StatusError):
    """Status 422."""


class RateLimitError(StatusError):
    """Status 429: too many requests."""


class InternalServerError(StatusError):
    """Status 500 and above."""


_BY_STATUS: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    410: GoneError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error_class(status: int) -> type[StatusError]:
    """Return the class for a status outside 2xx."""
    if status >= 500:
        return InternalServerError
    return _BY_STATUS.get(status, StatusError)
