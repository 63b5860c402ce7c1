"""Files to send, as they are named on the command line."""

from __future__ import annotations

import os
import re

from .exits import usage

_SETTING = r';\s*(\w+)=("(?:[^"\\]|\\.)*"|[^;]*)'


class Upload:
    """A file to send: a path, or standard input where the path is `-`."""

    __slots__ = ("content_type", "filename", "headers", "path")

    def __init__(
        self,
        path: str,
        filename: str = "",
        content_type: str = "",
        headers: tuple[tuple[str, str], ...] = (),
    ) -> None:
        self.path = path
        self.filename = filename
        self.content_type = content_type
        self.headers = headers


def upload(text: str) -> Upload:
    """Return what `FILE`, `@FILE`, `-` and `FILE;type=image/png;filename=a.png` name.

    Settings are those of curl: `type`, `filename` and `header=NAME: VALUE`; quotes protect
    semicolons.

    Raises:
        Failure: There is no such file, or no such setting.
    """
    text = text.removeprefix("@")
    if text == "-" or os.path.isfile(text):
        return Upload(text)
    path = text.partition(";")[0]
    found: dict[str, str] = {}
    headers: list[tuple[str, str]] = []
    for name, value in re.findall(_SETTING, text[len(path) :]):
        if value.startswith('"'):
            value = re.sub(r"\\(.)", r"\1", value[1:-1], flags=re.DOTALL)
        if name == "header":
            header, _, content = value.partition(":")
            headers.append((header.strip(), content.strip()))
        elif name in ("type", "filename"):
            found[name] = value
        else:
            raise usage(f"{path}: {name!r} is neither type, filename nor header")
    if path != "-" and not os.path.isfile(path):
        raise usage(f"{path}: there is no such file")
    return Upload(
        path, found.get("filename", ""), found.get("type", ""), tuple(headers)
    )
