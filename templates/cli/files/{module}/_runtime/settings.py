"""What the user chose beside the inputs of an operation: flags that every command has."""

from __future__ import annotations

from typing import Any, NamedTuple

FORMATS = ("json", "jsonl", "yaml", "table", "raw")


class Settings(NamedTuple):
    """The values of the flags that do not belong to an operation."""

    output: str = ""
    query: str = ""
    output_file: str = ""
    include: bool = False
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
        changes: dict[str, Any] = {
            name: theirs
            for name, own, theirs in zip(self._fields, self, other, strict=True)
            if own == _NOTHING[name]
        }
        return self._replace(**changes)


_NOTHING = Settings()._asdict()


class Hooks(NamedTuple):
    """What tests and embedding programs may replace."""

    transport: Any = None
    """An `httpx2` transport for all requests."""
    clock: Any = None
    """The clock of the Python package."""
    client_options: tuple[tuple[str, Any], ...] = ()
    """Further arguments of the Python client."""
