"""What the generated clients use, under one name."""

from __future__ import annotations

import os
from collections.abc import Mapping

from .auth import Credential as Credential
from .auth import SecurityScheme as SecurityScheme
from .client import AsyncClient as AsyncClient
from .client import SyncClient as SyncClient
from .clock import Clock as Clock
from .core import Api as Api
from .core import Settings as Settings
from .decode import Validation as Validation
from .errors import SDKError
from .messages import HttpRequest as HttpRequest
from .messages import HttpResponse as HttpResponse
from .operation import Server as Server
from .operation import ServerVariable as ServerVariable
from .types import Omit as Omit
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


def name_base_error(name: str) -> None:
    """Give the base of all errors the name under which the package exports it."""
    SDKError.__name__ = SDKError.__qualname__ = name
