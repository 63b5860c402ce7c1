"""When a request may be sent again, and after which pause (wire rules 1.9)."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx2

from .errors import APIConnectionError

IDEMPOTENT = frozenset(("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"))
_SERVER_FAULTS = frozenset((408, 500, 502, 504))
FIRST_DELAY = 0.5
LONGEST_BACKOFF = 8.0


class RetryPolicy:
    """How often a call is repeated; `max_delay` is the longest pause a server may ask for."""

    __slots__ = ("max_delay", "max_retries")

    def __init__(self, max_retries: int = 2, max_delay: float = 60.0) -> None:
        self.max_retries = max_retries
        self.max_delay = max_delay

    def after_fault(
        self, fault: APIConnectionError, attempt: int, *, repeatable: bool
    ) -> float | None:
        """Return the pause before the next attempt, None for giving up."""
        if attempt >= self.max_retries or (fault.request_sent and not repeatable):
            return None
        return min(backoff(attempt), self.max_delay)

    def after_status(
        self,
        status: int,
        headers: httpx2.Headers,
        attempt: int,
        *,
        repeatable: bool,
        now: float,
    ) -> float | None:
        """Return the pause before the next attempt, None for giving up."""
        if attempt >= self.max_retries:
            return None
        asked = retry_after(headers, now)
        if status == 503:
            wanted = repeatable or asked is not None
        else:
            wanted = status == 429 or (status in _SERVER_FAULTS and repeatable)
        if not wanted or (asked is not None and asked > self.max_delay):
            return None
        if asked is not None:
            return asked + random.uniform(0, min(0.1 * asked, 1.0))
        return min(backoff(attempt), self.max_delay)


def backoff(attempt: int) -> float:
    """Return a pause that doubles with every attempt, shortened by up to a quarter."""
    longest: float = min(FIRST_DELAY * 2.0**attempt, LONGEST_BACKOFF)
    return longest * random.uniform(0.75, 1.0)


def retry_after(headers: httpx2.Headers, now: float) -> float | None:
    """Return the seconds of Retry-After (RFC 9110, 10.2.3), None where it says nothing usable.

    A date in the past means now.
    """
    value = headers.get("retry-after", "").strip()
    if not value:
        return None
    if value.isascii() and value.isdigit():
        return float(value[:12])
    try:
        moment = parsedate_to_datetime(value)
    except (TypeError, ValueError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, moment.timestamp() - datetime.fromtimestamp(now, UTC).timestamp())
