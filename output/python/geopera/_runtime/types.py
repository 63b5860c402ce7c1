"""Public argument types: the `omit` sentinel and uploads."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import IO, TYPE_CHECKING, Final, TypeAlias, final

if TYPE_CHECKING:
    import httpx2


@final
class Omit:
    """The type of `omit`: an argument that is not sent, as opposed to an explicit null."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __copy__(self) -> Omit:
        return self

    def __deepcopy__(self, memo: object) -> Omit:
        return self

    def __reduce__(self) -> str:
        return "omit"


omit: Final = Omit()
"""Leaves an argument out of the request. `None` is sent as null wherever null exists."""

FileContent: TypeAlias = (
    bytes
    | bytearray
    | IO[bytes]
    | os.PathLike[str]
    | Iterable[bytes]
    | AsyncIterable[bytes]
)


@final
class File:
    """One upload: content with an optional file name, media type and part headers."""

    __slots__ = ("content", "content_type", "filename", "headers")

    def __init__(
        self,
        content: FileContent,
        *,
        filename: str | None = None,
        content_type: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.content = content
        self.filename = filename
        self.content_type = content_type
        self.headers = headers

    def __repr__(self) -> str:
        return f"File(filename={self.filename!r}, content_type={self.content_type!r})"


FileTypes: TypeAlias = (
    FileContent
    | File
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""What an upload may be: content alone, a `File`, or `(filename, content[, type[, headers]])`."""

JsonValue: TypeAlias = (
    bool | int | float | str | Sequence["JsonValue"] | Mapping[str, "JsonValue"] | None
)
Timeout: TypeAlias = "float | httpx2.Timeout | None"
