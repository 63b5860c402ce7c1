"""What becomes of a response: pages, streams, bytes, JSON and text on their way out."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

import click

from .output import Output
from .progress import Meter, counted
from .rows import Command
from .sdk import Package, plain
from .settings import Settings
from .terminal import is_terminal

Call = Callable[[str], Any]
"""Calls the operation and returns its result as `value`, `raw` or `stream`."""


class Results:
    """Prints the result of one call."""

    def __init__(
        self, command: Command, settings: Settings, output: Output, package: Package
    ) -> None:
        self.command = command
        self.settings = settings
        self.output = output
        self.package = package

    def show(self, call: Call) -> None:
        """Call the operation and print what it gives."""
        kind, raw = self.command.result_kind, self.settings.output == "raw"
        if self.command.pagination is not None and self._wants_items:
            self._pages(call)
        elif kind == "binary" or raw:
            self._bytes(call)
        else:
            self._read(call)

    @property
    def _wants_items(self) -> bool:
        return self.settings.all or self.settings.limit is not None

    def _limited(self, items: Iterator[Any]) -> Iterator[Any]:
        limit = self.settings.limit
        return items if limit is None else islice(items, limit)

    def _pages(self, call: Call) -> None:
        page = call("value")
        self.output.listed(plain(item) for item in self._limited(iter(page)))

    def _read(self, call: Call) -> None:
        """Print a stream item by item, anything else as a whole."""
        response = call("raw")
        stream = response.parse()
        if not hasattr(stream, "__next__"):
            self._print(response)
            return
        try:
            self._show_headers(response)
            items = self._readable(stream)
            self.output.items(plain(item) for item in self._limited(items))
        finally:
            stream.close()

    def _readable(self, stream: Any) -> Iterator[Any]:
        """Yield the items of a stream; a broken one that does not end it is passed over."""
        while True:
            try:
                yield next(stream)
            except StopIteration:
                return
            except self.package.errors.DecodeError as error:
                if stream.ended_by:
                    raise
                click.echo(f"Warning: an item was passed over: {error}", err=True)

    def _bytes(self, call: Call) -> None:
        is_text = self.settings.output == "raw" and self.command.result_kind != "binary"
        if not is_text:
            self.output.refuse_terminal()
        response = call("stream")
        try:
            if not is_text:
                response.check_media_type()
            self._show_headers(response)
            total = response.headers.get("content-length", "")
            meter = Meter("Receiving", int(total) if total.isdigit() else None)
            if is_text and self.output.on_terminal:
                self.output.text(response.read().decode("utf-8", "replace"))
            else:
                meter.visible = meter.visible and self.output.to_file
                self.output.bytes(counted(response.iter_bytes(), meter))
        finally:
            response.close()
        if self.output.to_file and is_terminal(sys.stderr):
            click.echo(f"Wrote {self.settings.output_file}", err=True)

    def _print(self, response: Any) -> None:
        """Print a complete response by what it holds."""
        self._show_headers(response)
        result = response.parse()
        if result is None and response.content.strip() != b"null":
            if is_terminal(sys.stderr):
                click.echo(f"Done ({response.status}).", err=True)
            return
        media = (
            response.headers.get("content-type", "").partition(";")[0].strip().lower()
        )
        if media == "application/json" or media.endswith("+json"):
            self.output.value(self.package.json(response.content))
        elif isinstance(result, str) and not self.settings.output:
            self.output.text(result)
        elif isinstance(result, (bytes, bytearray)):
            self.output.bytes(iter([bytes(result)]))
        elif (
            media.endswith("xml")
            and not self.settings.output
            and not self.settings.query
        ):
            self.output.text(response.text)
        else:
            body = (
                getattr(result, "body", result)
                if hasattr(result, "iter_pages")
                else result
            )
            self.output.value(plain(body))

    def _show_headers(self, response: Any) -> None:
        """Print status and headers: as lines, or as JSON where JSON is asked for."""
        if not self.settings.show_headers:
            return
        pairs = response.headers.multi_items()
        if self.settings.output in ("json", "jsonl"):
            found: dict[str, Any] = {}
            for name, value in pairs:
                found[name] = f"{found[name]}, {value}" if name in found else value
            for name, value in response.parsed_headers.items():
                found[name.lower()] = plain(value)
            head = {"status": response.status, "headers": found}
            click.echo(json.dumps(head), err=True)
            return
        lines = [
            f"HTTP {response.status}",
            *(f"{name}: {value}" for name, value in pairs),
        ]
        click.echo("\n".join(lines) + "\n", err=True)
