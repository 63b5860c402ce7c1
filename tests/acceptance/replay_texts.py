"""Texts of a request as trees: styles of parameters, bracketed keys of forms, parts of multipart bodies.

Written for `replay_judge.py` from OpenAPI's tables of styles and RFC 6570; shares no code with specmill or its output.
A leaf is the list of texts that one key had, whatever the schema will make of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TypeAlias
from urllib.parse import unquote, unquote_plus

from werkzeug.sansio.multipart import Data, Epilogue, Field, File, MultipartDecoder

Tree: TypeAlias = "list[str] | dict[str, Tree]"
Pairs: TypeAlias = list[tuple[str, str]]
"""Decoded keys with texts as they stood in the message."""

DELIMITERS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


class UnreadableError(ValueError):
    """A text that its style does not allow."""


def raw_pairs(text: str) -> Pairs:
    """Returns the pairs of a query or a form; the values stay percent-encoded."""
    pairs = (pair.partition("=") for pair in text.split("&") if pair)
    return [(unquote_plus(key), value) for key, _, value in pairs]


def bracketed(pairs: Pairs, name: str) -> Tree | None:
    """Returns what the keys `name`, `name[a]`, `name[a][]` and `name[a][0]` say; None without any."""
    root: dict[str, Tree] = {}
    for key, text in pairs:
        rest = key.removeprefix(name)
        if key == name or (key.startswith(name) and rest.startswith("[")):
            tokens = re.findall(r"\[([^\[\]]*)\]", rest)
            if "".join(f"[{token}]" for token in tokens) != rest:
                raise UnreadableError(f"brackets of {key}")
            _insert(root, ["", *tokens], unquote_plus(text))
    return root.get("")


def _insert(tree: dict[str, Tree], tokens: list[str], text: str) -> None:
    for token in tokens[:-1]:
        inner = tree.setdefault(token, {})
        if isinstance(inner, list):
            raise UnreadableError(f"{token} is both a text and an object")
        tree = inner
    leaf = tree.setdefault(tokens[-1], [])
    if isinstance(leaf, dict):
        raise UnreadableError(f"{tokens[-1]} is both a text and an object")
    leaf.append(text)


@dataclass(frozen=True, kw_only=True)
class Style:
    """How a parameter or a member of a form is written, and what its schema permits."""

    style: str
    explode: bool
    kinds: Collection[str]
    """The JSON types of the schema."""
    members: Collection[str]
    """The names of the members of an object."""


def from_pairs(pairs: Pairs, name: str, how: Style, decode: Callable[[str], str]) -> Tree | None:
    """Returns a parameter of a query, a cookie or a form; None if it is absent."""
    if how.style == "deepObject":
        return bracketed(pairs, name)
    own = [text for key, text in pairs if key == name]
    if how.explode:
        if "object" in how.kinds:
            found: dict[str, Tree] = {}
            for key, text in pairs:
                if key in how.members:
                    _insert(found, [key], decode(text))
            if found:
                return found
        return [decode(text) for text in own] or None
    if not own:
        return None
    if {"array", "object"} & set(how.kinds):
        return _listed(own[0], DELIMITERS.get(how.style, ","), how, decode)
    return [decode(text) for text in own]


def _listed(text: str, delimiter: str, how: Style, decode: Callable[[str], str]) -> Tree:
    items = [decode(item) for item in re.split(re.escape(delimiter), text, flags=re.IGNORECASE)]
    if "object" not in how.kinds:
        return items
    if len(items) % 2:
        raise UnreadableError(f"a name without a value in {text}")
    return {key: [value] for key, value in zip(items[::2], items[1::2], strict=True)}


def from_text(text: str, name: str, how: Style, decode: Callable[[str], str] = unquote) -> Tree:
    """Returns a parameter of a path or a header: `simple`, `label` or `matrix`."""
    separator = ","
    if how.style == "label":
        if not text.startswith("."):
            raise UnreadableError(f"no dot before the label {text}")
        text, separator = text[1:], "." if how.explode else ","
    elif how.style == "matrix":
        pairs = raw_pairs(text.replace(";", "&"))
        if not text.startswith(";"):
            raise UnreadableError(f"no semicolon before {text}")
        tree = from_pairs(pairs, name, how, decode)
        if tree is None:
            raise UnreadableError(f"{name} is not in {text}")
        return tree
    if "object" in how.kinds:
        if not how.explode:
            return _listed(text, separator, how, decode)
        pieces = [piece.partition("=") for piece in text.split(separator)]
        return {decode(key): [decode(value)] for key, _, value in pieces}
    if "array" in how.kinds:
        return [decode(item) for item in text.split(separator)]
    return [decode(text)]


@dataclass(frozen=True, kw_only=True)
class Part:
    """One part of a multipart body."""

    content_type: str
    is_file: bool
    content: bytes


def parts(body: bytes, boundary: str) -> dict[str, list[Part]]:
    """Returns the parts by name, as Werkzeug reads them on a server."""
    decoder = MultipartDecoder(boundary.encode())
    decoder.receive_data(body)
    decoder.receive_data(None)
    found: dict[str, list[Part]] = {}
    head: Field | File | None = None
    content = b""
    while not isinstance(event := decoder.next_event(), Epilogue):
        if isinstance(event, (Field, File)):
            head, content = event, b""
        elif isinstance(event, Data) and head is not None:
            content += event.data
            if not event.more_data:
                part = Part(
                    content_type=head.headers.get("content-type", "text/plain"),
                    is_file=isinstance(head, File),
                    content=content,
                )
                found.setdefault(head.name, []).append(part)
    return found
