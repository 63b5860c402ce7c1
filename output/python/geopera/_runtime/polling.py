"""Pauses between two looks at a job."""

from __future__ import annotations

from typing import Generic, TypeVar

from .clock import Clock
from .errors import PollingTimeoutError

R = TypeVar("R")


class Poll(Generic[R]):
    """Growing pauses up to a longest one, and a deadline."""

    __slots__ = ("_clock", "_end", "_interval", "_longest")

    def __init__(
        self, clock: Clock, interval: float, longest: float, timeout: float | None
    ) -> None:
        self._clock = clock
        self._interval = interval
        self._longest = longest
        self._end = None if timeout is None else clock.now() + timeout

    def pause(self, state: R) -> float:
        """Return the seconds to wait before the next look.

        Raises:
            PollingTimeoutError: The next look would come too late.
        """
        interval = min(self._interval, self._longest)
        if self._end is not None and self._clock.now() + interval > self._end:
            raise PollingTimeoutError("the job did not end in time", last=state)
        self._interval = interval * 1.5
        return interval
