"""Misspelt references: the places that the text of one could mean, likeliest first.

These are the mistakes seen in published documents; other tools follow some of them silently.
"""

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from . import pointers

_SCHEMAS = ["components", "schemas"]
_DEFINITIONS = ["definitions"]


def is_bare_name(path: str) -> bool:
    """Whether the part of a reference before "#" is a name like "Pet" rather than a file."""
    return bool(path) and not set(path) & set("/.\\:")


def tokens_of_name(name: str) -> Iterator[list[str]]:
    """Yield the tokens of the schemas that a bare name could mean."""
    for section in (_SCHEMAS, _DEFINITIONS):
        yield [*section, unquote(name)]


def tokens_meant(fragment: str, root: Any) -> Iterator[list[str]]:
    """Yield the tokens that a fragment could mean in the document `root`."""
    pointer = fragment if fragment.startswith("/") else f"/{fragment}"
    tokens = pointers.split(unquote(pointer))
    yield tokens
    yield pointers.split(pointer)  # a "%" that was meant as such
    for one, other in ((_SCHEMAS, _DEFINITIONS), (_DEFINITIONS, _SCHEMAS)):
        if tokens[: len(one)] == one:
            yield [*other, *tokens[len(one) :]]
    if tokens[0] in {"paths", "webhooks"}:
        loose = _without_escapes(unquote(pointer)[1:], root)
        if loose is not None:
            yield loose


def _without_escapes(rest: str, value: Any) -> list[str] | None:
    """Return the tokens of a pointer whose slashes inside names are not written "~1"."""
    tokens: list[str] = []
    while rest:
        token = rest.partition("/")[0]
        if isinstance(value, dict):
            fitting = [key for key in value if rest == key or rest.startswith(f"{key}/")]
            token = max(fitting, key=len, default=token)
        value = pointers.step(value, token)
        if value is pointers.MISSING:
            return None
        tokens.append(token)
        rest = rest[len(token) + 1 :]
    return tokens
