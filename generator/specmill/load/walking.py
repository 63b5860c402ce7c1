"""Walks over plain data that know which mappings are objects of the description.

Examples, defaults and enumerations hold data of the API; the members of `properties` and the like
are names chosen by its author. Neither may be taken for keywords.
"""

from collections.abc import Iterator
from typing import Any

_DATA = frozenset({"example", "examples", "enum", "const", "default"})
_NAMED = frozenset(
    {
        "properties",
        "patternProperties",
        "schemas",
        "$defs",
        "definitions",
        "dependentSchemas",
        "parameters",
        "responses",
        "headers",
        "requestBodies",
        "callbacks",
        "links",
        "pathItems",
        "mediaTypes",
        "securitySchemes",
        "paths",
        "webhooks",
        "content",
        "encoding",
        "mapping",
    }
)


def objects(root: object) -> Iterator[tuple[list[str], dict[str, Any]]]:
    """Yield every mapping whose keys are keywords, with its tokens, parents before children."""
    stack: list[tuple[object, list[str], bool]] = [(root, [], False)]
    while stack:
        value, tokens, named = stack.pop()
        if isinstance(value, dict):
            if not named:
                yield tokens, value
            stack.extend(
                (member, [*tokens, key], not named and key in _NAMED)
                for key, member in reversed(value.items())
                if isinstance(member, dict | list) and (named or key not in _DATA)
            )
        elif isinstance(value, list):
            stack.extend(
                (member, [*tokens, str(index)], False)
                for index, member in reversed(list(enumerate(value)))
                if isinstance(member, dict | list)
            )
