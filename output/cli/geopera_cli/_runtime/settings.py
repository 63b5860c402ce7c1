"""What the user chose beside the inputs of an operation: flags that every command has."""

from __future__ import annotations

from typing import Any

from .record import Record

FORMATS = ("json", "jsonl", "yaml", "table", "raw")


class Settings(Record):
    """The values of the flags that do not belong to an operation."""

    output: str = ""
    query: str = ""
    output_file: str = ""
    show_headers: bool = False
    profile: str = ""
    api_url: str = ""
    server: str = ""
    server_variables: tuple[tuple[str, str], ...] = ()
    dry_run: bool = False
    yes: bool = False
    all: bool = False
    limit: int | None = None
    idempotency_key: str = ""
    content_type: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    request_timeout: float | None = None
    max_retries: int | None = None
    debug: bool = False

    def over(self, other: Settings) -> Settings:
        """Return these settings; where they say nothing, those of an outer command."""
        said = {n: v for n, v in vars(self).items() if v not in ("", (), None)}
        return Settings(
            **{**vars(other), **{n: v for n, v in said.items() if v is not False}}
        )


class Hooks(Record):
    """What tests and embedding programs may replace."""

    transport: Any = None
    """An `httpx2` transport for all requests."""
    clock: Any = None
    """The clock of the Python package."""
    client_options: tuple[tuple[str, Any], ...] = ()
    """Further arguments of the Python client."""
    failed: Any = None
    """Called with the exception that ends a run, before it is reported."""
