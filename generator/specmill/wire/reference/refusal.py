"""Calls that a correct client refuses before it sends anything."""

from __future__ import annotations


class Refusal(Exception):
    """The call is refused; ``kind`` and ``param`` are those of ``clientError`` in vectors."""

    def __init__(self, kind: str, param: str) -> None:
        super().__init__(f"{kind}: {param}")
        self.kind = kind
        self.param = param


def invalid(param: str) -> Refusal:
    """Return the refusal of a value that cannot be sent."""
    return Refusal("invalid-argument", param)


def missing(param: str) -> Refusal:
    """Return the refusal of a call without a required argument."""
    return Refusal("missing-argument", param)
