"""What a call asks of the outside world; a driver performs it, waiting or awaiting.

A call is a generator that yields effects, so that retries, redirects and credentials are
written once for the sync and the async client.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, TypeAlias

from .messages import HttpRequest, HttpResponse

Flow: TypeAlias = Generator["Effect", Any, Any]


class Effect:
    """Something a driver does; its result is sent back into the flow."""

    __slots__ = ()


class Send(Effect):
    """Send a request; the result is an open `HttpResponse`."""

    __slots__ = ("request",)

    def __init__(self, request: HttpRequest) -> None:
        self.request = request


class Read(Effect):
    """Read a response to its end; the result is its body."""

    __slots__ = ("response",)

    def __init__(self, response: HttpResponse) -> None:
        self.response = response


class Close(Effect):
    """Give up a response without reading it."""

    __slots__ = ("response",)

    def __init__(self, response: HttpResponse) -> None:
        self.response = response


class Sleep(Effect):
    """Wait."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Invoke(Effect):
    """Call a function of the user; in the async client its result may be awaitable."""

    __slots__ = ("argument", "function")

    def __init__(self, function: Callable[..., Any], *argument: Any) -> None:
        self.function = function
        self.argument = argument


class Exclusive(Effect):
    """Run a flow while no other call runs a flow under the same key."""

    __slots__ = ("flow", "key")

    def __init__(self, key: str, flow: Flow) -> None:
        self.key = key
        self.flow = flow
