"""YAML text to plain data with the meaning of YAML 1.2: a fast parser when it can be trusted.

ryaml is an order of magnitude faster than PyYAML but knows no merge keys and no places. It is used
when importable and when the text has none of the rare things on which the two could differ;
otherwise, and for every error, the builder over PyYAML's events decides.
"""

import re
from typing import Any

from .limits import Limits
from .syntax import Problem
from .yaml_events import build

try:
    import ryaml
except ImportError:
    ryaml = None  # type: ignore[assignment]

_AT_NODE = r"(?:^[ ]*|[:?\-]\s+|[\[{,]\s*)"
_CARE = re.compile(
    r"<<[\"']?\s*:"  # merge keys
    rf"|{_AT_NODE}!(?!\[)"  # tags
    rf"|{_AT_NODE}[-+]?(?:\.(?:inf|nan)\b|0b[01])"  # numbers that JSON does not have
    "|[\x85\u2028\u2029]",  # line ends of YAML 1.1, characters in YAML 1.2
    re.MULTILINE | re.IGNORECASE,
)
_ANCHOR = re.compile(rf"{_AT_NODE}&[^\s,\[\]{{}}]", re.MULTILINE)


def parse_yaml(text: str, limits: Limits, *, fast: bool = True) -> tuple[Any, list[Problem]]:
    """Return the value and what is wrong with it; raises SyntaxProblem or TooDeep."""
    if fast and ryaml is not None and not _CARE.search(text) and not _ANCHOR.search(text):
        try:
            value = ryaml.loads(text)  # type: ignore[attr-defined]
        except Exception:  # whatever the fast parser refuses, the builder judges
            return build(text, limits)
        if value is not None and _string_keys(value):
            return value, []
    return build(text, limits)


def _string_keys(root: object) -> bool:
    """Turn response codes among the keys into strings; return False if other keys need care."""
    level = [root]
    while level:
        for value in level:
            if type(value) is dict and not _string_keys_of(value):
                return False
        level = [
            member
            for value in level
            for member in (value.values() if type(value) is dict else value)  # type: ignore[attr-defined]
            if type(member) is dict or type(member) is list
        ]
    return True


def _string_keys_of(mapping: dict[Any, Any]) -> bool:
    if all(type(key) is str for key in mapping):
        return True
    members = list(mapping.items())
    mapping.clear()
    for key, value in members:
        if type(key) is int and 100 <= key <= 599:
            key = str(key)
        if type(key) is not str or key in mapping:
            return False
        mapping[key] = value
    return True
