"""What a call and a client can be told beside their own arguments."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, TypedDict

from .messages import HttpRequest, HttpResponse
from .types import Omit, Timeout


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
