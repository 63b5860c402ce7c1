"""What the generated description of the API uses, under one name."""

from __future__ import annotations

from .auth import SecurityScheme
from .core import Api
from .errors import SDKError
from .operation import Server, ServerVariable


def name_base_error(name: str) -> None:
    """Give the base of all errors the name under which the package exports it."""
    SDKError.__name__ = SDKError.__qualname__ = name


__all__ = [
    "Api",
    "SecurityScheme",
    "Server",
    "ServerVariable",
    "name_base_error",
]
