"""The generated Python package: its client, its errors and the values it takes.

The only module here that knows how that package looks; importing it imports nothing heavy, its
functions do.
"""

from __future__ import annotations

from importlib import import_module
from typing import IO, Any

from .progress import CountedFile, Meter
from .reading import read_bytes, take_stdin
from .rows import Api, Scheme
from .settings import Hooks, Settings
from .uploads import Upload


class Package:
    """The Python package, imported."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.module = import_module(name)
        self.errors = import_module(f"{name}._runtime.errors")
        self.opened: list[IO[bytes]] = []
        self.reads_stdin = False
        self._types = import_module(f"{name}._runtime.types")

    def client(
        self,
        api: Api,
        *,
        settings: Settings,
        base_url: str,
        credential: tuple[Scheme, Any] | None,
        hooks: Hooks,
        transport: Any = None,
        user_agent: str = "",
    ) -> Any:
        """Return a client."""
        arguments: dict[str, Any] = dict(hooks.client_options)
        if base_url:
            arguments["base_url"] = base_url
        if credential is not None:
            own = {credential[0].key: credential[1]}
            arguments["credentials"] = {**own, **arguments.get("credentials", {})}
        if settings.server:
            server = settings.server
            arguments["server"] = int(server) if server.isdigit() else server
        if settings.server_variables:
            arguments["server_variables"] = dict(settings.server_variables)
        if settings.max_retries is not None:
            arguments["max_retries"] = settings.max_retries
        if settings.request_timeout is not None:
            arguments["timeout"] = settings.request_timeout
        if transport is not None or hooks.transport is not None:
            import httpx2

            arguments["http_client"] = httpx2.Client(
                transport=transport or hooks.transport
            )
        if hooks.clock is not None:
            arguments["clock"] = hooks.clock
        if user_agent:
            arguments.setdefault("default_headers", {"User-Agent": user_agent})
        return getattr(self.module, api.client)(**arguments)

    def json(self, content: bytes) -> Any:
        """Return the value of a JSON body, its integers digit by digit."""
        text: Any = import_module(f"{self.name}._runtime.jsontext")
        return text.load(text.without_bom(content))

    def value(self, value: Any, meters: list[Meter], *, inline: bool = False) -> Any:
        """Return an argument with its files opened; `inline` ones become plain bytes."""
        if isinstance(value, Upload):
            if inline:
                return read_bytes(value.path)
            return self._file(value, meters)
        if isinstance(value, list):
            return [self.value(item, meters, inline=inline) for item in value]
        if isinstance(value, dict):
            return {n: self.value(v, meters, inline=inline) for n, v in value.items()}
        return value

    def _file(self, upload: Upload, meters: list[Meter]) -> Any:
        import os

        if upload.path == "-":
            self.reads_stdin = True
            file: Any = take_stdin()
            name, total = upload.filename or None, None
        else:
            file = open(upload.path, "rb")  # noqa: SIM115 - read by the client
            self.opened.append(file)
            name = upload.filename or os.path.basename(upload.path)
            total = os.fstat(file.fileno()).st_size
        meter = Meter("Sending", total)
        meters.append(meter)
        return self._types.File(
            CountedFile(file, meter, name or ""),
            filename=name,
            content_type=upload.content_type or None,
            headers=dict(upload.headers) or None,
        )


def tokens_of(client: Any) -> dict[str, tuple[str, float | None]]:
    """Return the cache of tokens that a client fetched; changes to it count."""
    cache: dict[str, tuple[str, float | None]] = client._ready()[0].tokens._tokens
    return cache


def method_of(client: Any, chain: tuple[str, ...]) -> Any:
    """Return the method that a chain of names leads to."""
    for name in chain:
        client = getattr(client, name)
    return client


def plain(value: Any) -> Any:
    """Return a result of the package as JSON data under the names of the document."""
    found = getattr(value, "to_dict", None)
    if callable(found):
        return found()
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {str(name): plain(item) for name, item in value.items()}
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if hasattr(value, "event") and hasattr(value, "data"):
        event = {"event": value.event, "data": plain(value.data), "id": value.id}
        return event if value.retry is None else {**event, "retry": value.retry}
    if isinstance(value, (bytes, bytearray)):
        import base64

        return base64.b64encode(value).decode("ascii")
    return _text(value)


def _text(value: Any) -> Any:
    """Return a date, a UUID, an enum or a number of the decimal module as JSON data."""
    isoformat = getattr(value, "isoformat", None)
    if callable(isoformat):
        text = str(isoformat())
        return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text
    inner = getattr(value, "value", None)
    return inner if isinstance(inner, (str, int, float, bool)) else str(value)
