"""Hosts that the user allowed by name, with or without a port."""

from collections.abc import Collection


def is_allowed(host: str, allowed: Collection[str]) -> bool:
    """Whether documents may be read from a host, given as in a URL ("example.com:8080")."""
    return host in allowed or host.partition(":")[0] in allowed
