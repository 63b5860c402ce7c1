"""Where input comes from: the command line itself, a file (`@FILE`) or standard input (`-`)."""

from __future__ import annotations

import sys
from typing import Any, BinaryIO

import click

from .exits import usage


def read_json(text: str) -> Any:
    """Return the JSON value of a word: inline, `@FILE` or `-`.

    Raises:
        ValueError: It is not JSON.
        OSError: The file cannot be read.
    """
    if text == "-" or text.startswith("@"):
        return parse_json(read_text(text))
    return parse_json(text)


def parse_json(text: str) -> Any:
    """Return JSON as Python values; integers of any size are kept, NaN is refused."""
    import json

    try:
        return json.loads(text, parse_constant=_refuse)
    except RecursionError:
        raise ValueError("nested too deep") from None


def _refuse(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def read_text(text: str) -> str:
    """Return the text of `@FILE` or `-`."""
    data = read_bytes(text)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError("not UTF-8") from None


def read_bytes(text: str) -> bytes:
    """Return the bytes of `@FILE` or `-`."""
    path = text.removeprefix("@")
    if path == "-":
        return take_stdin().read()
    with open(path, "rb") as file:
        return file.read()


def take_stdin() -> BinaryIO:
    """Return standard input as bytes; it can be read by one input only."""
    context = click.get_current_context(silent=True)
    if context is not None and context.meta.setdefault("specmill.stdin", False):
        raise usage("only one input can be read from standard input (-)")
    if context is not None:
        context.meta["specmill.stdin"] = True
    return sys.stdin.buffer


def parse_lines(content: str) -> list[Any]:
    """Return the values of a JSON array or of JSON lines.

    Raises:
        ValueError: A line is not JSON.
    """
    try:
        value = parse_json(content)
    except ValueError:
        return [parse_json(line) for line in content.splitlines() if line.strip()]
    return value if isinstance(value, list) else [value]


def read_base64(path: str, *, url_safe: bool) -> str:
    """Return the content of a file as base64 text."""
    import base64

    data = read_bytes("@" + path)
    encoded = base64.urlsafe_b64encode(data) if url_safe else base64.b64encode(data)
    return encoded.decode("ascii").rstrip("=") if url_safe else encoded.decode("ascii")
