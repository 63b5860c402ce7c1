"""Results on standard output: in the format asked for, or the one that suits where they go."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from typing import Any

from .exits import USAGE, Failure
from .settings import Settings
from .terminal import escaped, harmless, has_colour, is_terminal, width


class Output:
    """Where and how results are written."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.to_file = bool(settings.output_file) and settings.output_file != "-"
        self.on_terminal = not self.to_file and is_terminal(sys.stdout)
        self._select = compiled_query(settings.query) if settings.query else None

    def format_of(self, *, items: bool) -> str:
        """Return the format: the one asked for, else table on a terminal, else JSON (lines)."""
        if self.settings.output:
            return self.settings.output
        if self.on_terminal:
            return "table"
        return "jsonl" if items else "json"

    def value(self, value: Any) -> None:
        """Write one JSON value."""
        if self._select is not None:
            value = self._select(value)
        format = self.format_of(items=False)
        if format == "jsonl":
            rows = value if isinstance(value, list) else [value]
            self.write("".join(line(row) for row in rows))
        elif format == "yaml":
            from .yamltext import dump

            self.write(dump(value))
        elif format == "table":
            from .tabular import table

            colour = not self.to_file and has_colour(sys.stdout)
            self.write(
                table(value, width() if self.on_terminal else 120, colour=colour)
            )
        elif format == "raw" and isinstance(value, str):
            self.write(value)
        else:
            self.write(pretty(value) + "\n")

    def items(self, values: Iterable[Any]) -> None:
        """Write values as they arrive; a table, YAML or a JSON array once all are there."""
        format = self.format_of(items=True)
        if format in ("jsonl", "raw") or (
            format == "table" and not self.settings.output
        ):
            select = self._select
            self._write_all(
                line(value if select is None else select(value)) for value in values
            )
            return
        select = self._select
        found = [value if select is None else select(value) for value in values]
        Output(self.settings.replaced(query="", output=format)).value(found)

    def listed(self, values: Iterable[Any]) -> None:
        """Write the items of all pages: lines in a pipe, a table on a terminal."""
        if self.format_of(items=True) == "table":
            settings = self.settings.replaced(output="table")
            Output(settings).items(values)
        else:
            self.items(values)

    def text(self, text: str) -> None:
        """Write text as it is; on a terminal without control characters."""
        if self.on_terminal and self.settings.output != "raw":
            text = "\n".join(harmless(piece) for piece in text.split("\n"))
            if text and not text.endswith("\n"):
                text += "\n"
        self.write(text)

    def write(self, text: str) -> None:
        self._write_all([text])

    def _write_all(self, texts: Iterable[str]) -> None:
        if self.to_file:
            with WholeFile(self.settings.output_file) as file:
                for text in texts:
                    file.write(text.encode("utf-8", "replace"))
            return
        for text in texts:
            try:
                sys.stdout.write(text)
            except UnicodeEncodeError:
                encoding = sys.stdout.encoding or "ascii"
                sys.stdout.write(
                    text.encode(encoding, "backslashreplace").decode(encoding)
                )
            sys.stdout.flush()

    def bytes(self, chunks: Iterator[bytes]) -> None:
        """Write raw bytes.

        Raises:
            Failure: Standard output is a terminal.
        """
        if self.to_file:
            with WholeFile(self.settings.output_file) as file:
                for chunk in chunks:
                    file.write(chunk)
            return
        self.refuse_terminal()
        buffer = sys.stdout.buffer
        for chunk in chunks:
            buffer.write(chunk)
            buffer.flush()

    def refuse_terminal(self) -> None:
        """Raise `Failure` where bytes would land on a terminal."""
        if self.on_terminal and self.settings.output_file != "-":
            raise Failure(
                "the result is binary and would garble the terminal",
                USAGE,
                "usage",
                hint="write it with --output-file FILE, or use a pipe",
            )


def pretty(value: Any) -> str:
    """Return JSON text indented by two, harmless on a terminal."""
    return escaped(json.dumps(value, ensure_ascii=False, indent=2))


def line(value: Any) -> str:
    """Return JSON text on one line."""
    return escaped(json.dumps(value, ensure_ascii=False, separators=(",", ":"))) + "\n"


def compiled_query(expression: str) -> Any:
    """Return a function that applies a JMESPath expression.

    Raises:
        Failure: The expression is wrong, or fails on a value.
    """
    from importlib import import_module

    jmespath: Any = import_module("jmespath")
    wrong: Any = jmespath.exceptions.JMESPathError
    try:
        compiled = jmespath.compile(expression)
    except wrong as error:
        raise _query_failure(error) from None

    def select(value: Any) -> Any:
        try:
            return compiled.search(value)
        except wrong as error:
            raise _query_failure(error) from None

    return select


def _query_failure(error: Exception) -> Failure:
    return Failure(f"--query: {str(error).splitlines()[0]}", USAGE, "usage")


class WholeFile:
    """A file that appears under its name only when it was written completely."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __enter__(self) -> Any:
        import os
        import tempfile

        self._special = os.path.exists(self.path) and not os.path.isfile(self.path)
        try:
            if self._special:
                self._file: Any = open(self.path, "wb")
            else:
                folder = os.path.dirname(os.path.abspath(self.path))
                self._file = tempfile.NamedTemporaryFile(dir=folder, delete=False)
        except OSError as error:
            raise Failure(f"{self.path}: {error.strerror}", USAGE, "usage") from None
        return self._file

    def __exit__(self, kind: object, *rest: object) -> None:
        import os

        self._file.close()
        if self._special:
            return
        if kind is None:
            mode = 0o666 & ~_umask()
            os.chmod(self._file.name, mode)
            os.replace(self._file.name, self.path)
        else:
            os.unlink(self._file.name)


def _umask() -> int:
    import os

    mask = os.umask(0)
    os.umask(mask)
    return mask
