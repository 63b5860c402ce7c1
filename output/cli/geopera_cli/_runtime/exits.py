"""Exit codes and the errors that carry them. Nothing here imports more than click."""

from __future__ import annotations

import click

OK = 0
BUG = 1
USAGE = 2
AUTH = 3
NOT_FOUND = 4
REJECTED = 5
RATE_LIMITED = 6
SERVER = 7
NETWORK = 8
DECLINED = 9
INTERRUPTED = 130

MEANINGS = (
    (OK, "done"),
    (BUG, "a fault of this tool"),
    (USAGE, "wrong usage, settings or input; nothing was sent"),
    (AUTH, "not signed in, or not allowed (401, 403)"),
    (NOT_FOUND, "not found (404, 410)"),
    (REJECTED, "rejected by the API (other 4xx)"),
    (RATE_LIMITED, "too many requests (429)"),
    (SERVER, "the server failed or answered nonsense (5xx)"),
    (NETWORK, "no connection, or it broke"),
    (DECLINED, "not confirmed; nothing was sent"),
    (INTERRUPTED, "interrupted"),
)


def exit_code_of(status: int) -> int:
    """Return the exit code for the status of an error response."""
    if status in (401, 403, 407):
        return AUTH
    if status in (404, 410):
        return NOT_FOUND
    if status == 429:
        return RATE_LIMITED
    return SERVER if status >= 500 or status < 400 else REJECTED


class Failure(click.ClickException):
    """An error with an exit code, a kind for programs, and maybe a hint and further facts."""

    def __init__(
        self,
        message: str,
        exit_code: int,
        kind: str,
        *,
        hint: str = "",
        details: tuple[str, ...] = (),
        facts: dict[str, object] | None = None,
    ) -> None:
        super().__init__(message)
        self.code = exit_code
        self.kind = kind
        self.hint = hint
        self.details = details
        self.facts = facts or {}


def usage(message: str, hint: str = "") -> Failure:
    """Return the error for input that cannot be sent."""
    return Failure(message, USAGE, "usage", hint=hint)
