"""Reads a document for the reference builder: YAML or JSON of one file, as plain data."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import yaml

from .reference.document import Document

_CORE_TAGS: Final[tuple[tuple[str, str, str], ...]] = (
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("null", r"^(?:~|null|Null|NULL|)$", "~nN\0"),
    ("int", r"^(?:[-+]?(?:0|[1-9][0-9]*)|0o[0-7]+|0x[0-9a-fA-F]+)$", "-+0123456789"),
    (
        "float",
        r"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.inf|\.nan)$",
        "-+0123456789.",
    ),
    ("merge", r"^(?:<<)$", "<"),
)


class DocumentReadError(Exception):
    """A document cannot be read; the text says why."""


class _Loader(yaml.SafeLoader):
    """PyYAML with the core schema of YAML 1.2: dates and ``no`` are strings."""


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in _CORE_TAGS:
    _Loader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), [char.strip("\0") for char in _first]
    )


def read_document(file: Path) -> Document:
    """Return the document in a file. Raises ``DocumentReadError``."""
    try:
        text = file.read_text(encoding="utf-8-sig")
        root = json.loads(text) if file.suffix == ".json" else yaml.load(text, _Loader)
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise DocumentReadError(f"{file}: {error}") from error
    if not isinstance(root, Mapping):
        raise DocumentReadError(f"{file}: not an object")
    return Document(_text_keys(root))


def _text_keys(node: Any) -> Any:
    match node:
        case Mapping():
            return {str(key): _text_keys(member) for key, member in node.items()}
        case list():
            return [_text_keys(item) for item in node]
        case _:
            return node
