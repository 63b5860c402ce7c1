"""What the generated clients use, under one name; imports almost nothing at run time."""

# ruff: noqa: TC004 (what only types name is not imported at run time)
from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

from .client import AsyncClient, SyncClient
from .types import Omit

if TYPE_CHECKING:
    from .auth import Credential
    from .clock import Clock
    from .core import Api
    from .decode import Validation
    from .messages import HttpRequest, HttpResponse
    from .types import Timeout


def collect_credentials(
    given: Mapping[str, Credential | None],
    environment: Mapping[str, str],
    by_scheme: Mapping[str, Credential] | None,
) -> dict[str, Credential]:
    """Return the credentials of a client by scheme: those given, else the environment's."""
    found: dict[str, Credential] = {}
    for key, variable in environment.items():
        value = os.environ.get(variable)
        if value:
            found[key] = value
    found.update({key: value for key, value in given.items() if value is not None})
    found.update(by_scheme or {})
    return found


def base_url(given: str | None, variable: str) -> str | None:
    """Return the base URL that the caller or the environment gives."""
    return given or os.environ.get(variable) or None


__all__ = [
    "Api",
    "AsyncClient",
    "Clock",
    "Credential",
    "HttpRequest",
    "HttpResponse",
    "Omit",
    "SyncClient",
    "Timeout",
    "Validation",
    "base_url",
    "collect_credentials",
]
