"""The time as the client sees it; tests replace it."""

from __future__ import annotations

import time


class Clock:
    """The system's clock. Subclass it to run retries and polling in virtual time."""

    def now(self) -> float:
        """Return seconds since 1970 (UTC)."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Wait in the sync client."""
        time.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        """Wait in the async client."""
        import anyio

        await anyio.sleep(seconds)
