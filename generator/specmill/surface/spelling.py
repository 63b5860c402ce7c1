"""Types as short neutral words, so that surfaces of all targets compare alike.

`integer:int64`, `[string]` (array), `{@Pet}` (map), `(string,*integer)` (tuple), `=usd|=eur`
(values), `@Pet` (a model), `string|null`. Names of models are those of the target.
"""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import quote

from ..plan.nodes import LimitsNode, TypeNode
from ..text import Data, Text

_CODECS = frozenset({"int32", "int64", "uint64"})
_LIMITS = (
    ("min", "minimum"),
    ("max", "maximum"),
    ("above", "exclusive_minimum"),
    ("below", "exclusive_maximum"),
    ("multiple-of", "multiple_of"),
    ("min-length", "min_length"),
    ("max-length", "max_length"),
    ("min-items", "min_items"),
    ("max-items", "max_items"),
    ("min-properties", "min_properties"),
    ("max-properties", "max_properties"),
)


class TypeSpelling:
    """Spells types; remembers what it spelled, as plans share their nodes."""

    def __init__(self) -> None:
        self._spelled: dict[int, tuple[TypeNode, str]] = {}

    def spell(self, node: TypeNode | None) -> str:
        """Returns the neutral spelling of a type; `none` for no type."""
        if node is None:
            return "none"
        known = self._spelled.get(id(node))
        if known is None:
            known = (node, self._spell(node))
            self._spelled[id(node)] = known
        return known[1]

    def _spell(self, node: TypeNode) -> str:
        text = self._bare(node)
        if node.nullable and "null" not in text.split("|"):
            return f"{text}|null"
        return text

    def _bare(self, node: TypeNode) -> str:
        if node.model is not None:
            return f"@{node.model.name}"
        match node.kind:
            case "array":
                return f"[{self.spell(node.item)}]"
            case "map":
                return f"{{{self.spell(node.item)}}}"
            case "tuple":
                items = [self.spell(item) for item in node.prefix]
                rest = [f"*{self.spell(node.item)}"] if node.item is not None else []
                return f"({','.join([*items, *rest])})"
            case "union" if node.variants:
                parts = (self.spell(variant) for variant in node.variants)
                return "|".join(dict.fromkeys(part for part in parts))
            case "enum" if node.literals:
                return "|".join(literal(value) for value in node.literals)
            case _ if node.codec:
                return f"{node.kind}:{node.codec}"
            case _:
                return node.kind


@lru_cache(maxsize=4096)
def literal(value: str) -> str:
    """Returns a literal of a target as a word of a type."""
    bare = value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
    return "=" + quote(bare, safe="-_.~/+ ").replace(" ", "%20")


def limit_facts(limits: LimitsNode | None) -> dict[str, str]:
    """Returns the constraints of a value as facts."""
    if limits is None:
        return {}
    facts = {key: value for key, name in _LIMITS if (value := getattr(limits, name))}
    if limits.unique_items:
        facts["unique"] = "yes"
    if limits.pattern:
        facts["pattern"] = limits.pattern.raw
    return facts


def plain(value: str | Text | Data) -> str:
    """Returns printable or document text as a string."""
    if isinstance(value, str):
        return value
    return value.raw if isinstance(value, Text) else str(value.raw)
