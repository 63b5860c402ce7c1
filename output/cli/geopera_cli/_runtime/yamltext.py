"""JSON values as YAML 1.2 that older readers understand the same way."""

from __future__ import annotations

import json
import re
from typing import Any

from .terminal import escaped

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_./ -]*(?<! )")
_WORDS = frozenset(["null", "true", "false", "yes", "no", "on", "off", "y", "n"])


def dump(value: Any) -> str:
    """Return a JSON value as a YAML document."""
    if isinstance(value, (dict, list)) and value:
        return "".join(line + "\n" for line in _lines(value))
    return _scalar(value) + "\n"


def _lines(value: Any) -> list[str]:
    lines: list[str] = []
    if isinstance(value, dict):
        for name, item in value.items():
            key = _scalar(str(name))
            if isinstance(item, (dict, list)) and item:
                lines.append(f"{key}:")
                lines.extend("  " + line for line in _lines(item))
            else:
                lines.append(f"{key}: {_scalar(item)}")
        return lines
    for item in value:
        if isinstance(item, (dict, list)) and item:
            first, *rest = _lines(item)
            lines.append(f"- {first}")
            lines.extend("  " + line for line in rest)
        else:
            lines.append(f"- {_scalar(item)}")
    return lines


def _scalar(value: Any) -> str:
    if (
        isinstance(value, str)
        and _PLAIN.fullmatch(value)
        and value.lower() not in _WORDS
    ):
        return value
    if isinstance(value, str):
        text = json.dumps(value, ensure_ascii=False)
        return escaped(text)
    return json.dumps(value)
