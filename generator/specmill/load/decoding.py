"""Bytes to text: Unicode with or without byte order mark, line ends normalised to "\\n"."""

import codecs
from dataclasses import dataclass

# The UTF-32 marks begin with the UTF-16 ones and therefore come first.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_UNMARKED = (
    # A document begins with ASCII, so the pattern of zero bytes tells (RFC 4627 section 3).
    ((0, 0, 0, 1), "utf-32-be"),
    ((1, 0, 0, 0), "utf-32-le"),
    ((0, 1, 0, 1), "utf-16-be"),
    ((1, 0, 1, 0), "utf-16-le"),
)


@dataclass(frozen=True, slots=True)
class BadBytes(Exception):
    """Bytes that are no text: the place, and what was read up to there."""

    encoding: str
    line: int
    column: int
    text: str


def decode(data: bytes) -> str:
    """Return the text of a file; raises BadBytes at the first byte that does not belong."""
    encoding, body = "utf-8", data
    for mark, name in _MARKS:
        if data.startswith(mark):
            encoding, body = name, data[len(mark) :]
            break
    else:
        pattern = tuple(int(byte != 0) for byte in data[:4])
        encoding = dict(_UNMARKED).get(pattern, "utf-8") if len(pattern) == 4 else "utf-8"
    try:
        text = body.decode(encoding)
    except UnicodeDecodeError as error:
        before = _unix_lines(body[: error.start].decode(encoding, "replace"))
        line = before.count("\n") + 1
        column = len(before) - before.rfind("\n")
        after = body[error.start : error.start + 80].decode(encoding, "replace")
        raise BadBytes(encoding, line, column, before + _unix_lines(after)) from None
    return _unix_lines(text)


def _unix_lines(text: str) -> str:
    if "\r" in text:
        return text.replace("\r\n", "\n").replace("\r", "\n")
    return text
