"""What the generated clients use, under one name; imports almost nothing at run time."""

# ruff: noqa: PLC0414 (what only types name is exported to type checkers alone)
from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

from .client import AsyncClient, SyncClient
from .types import Omit

if TYPE_CHECKING:
    from .auth import Credential as Credential
    from .clock import Clock as Clock
    from .core import Api as Api
    from .decode import Validation as Validation
    from .messages import HttpRequest as HttpRequest
    from .messages import HttpResponse as HttpResponse
    from .types import Timeout as Timeout


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
    "AsyncClient",
    "Omit",
    "SyncClient",
    "base_url",
    "collect_credentials",
]
