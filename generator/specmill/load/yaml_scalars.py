"""The core schema of YAML 1.2 (section 10.3) for plain scalars, as OpenAPI asks for.

Differs from the letter in one point: digits with a leading zero ("012") stay strings, because in
an API description they are identifiers, and readers of YAML 1.1 and 1.2 disagree about them.
"""

import re
from typing import Final

NOT_FINITE: Final = object()
"""Stands for a number that JSON cannot express."""

_CONSTANTS: Final[dict[str, bool | None]] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")
_BASED = re.compile(r"([-+]?)0(?:o([0-7]+)|x([0-9a-fA-F]+))")
_FLOAT = re.compile(
    r"[-+]?(?:\.[0-9]+(?:[eE][-+]?[0-9]+)?"
    r"|[0-9]+(?:\.[0-9]*(?:[eE][-+]?[0-9]+)?|[eE][-+]?[0-9]+))"
)
_INFINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_MOST_DIGITS = 4000


def plain(text: str) -> object:
    """Return the value of a plain scalar: None, bool, int, float, str, or NOT_FINITE."""
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[0] not in "+-.0123456789":
        return text
    if _INTEGER.fullmatch(text):
        return int(text) if len(text) <= _MOST_DIGITS else NOT_FINITE
    if _FLOAT.fullmatch(text):
        value = float(text)
        return value if value - value == 0 else NOT_FINITE
    if based := _BASED.fullmatch(text):
        sign, octal, hexadecimal = based.groups()
        number = int(octal, 8) if octal else int(hexadecimal, 16)
        return -number if sign == "-" else number
    return NOT_FINITE if _INFINITE.fullmatch(text) else text


def is_null(text: str) -> bool:
    """Whether a plain scalar spells null."""
    return text in _CONSTANTS and _CONSTANTS[text] is None
