"""JSON types: which ones a schema object allows, told or inferred from its keywords."""

from typing import Any, Final, TypeAlias

from .places import Raw

ALL: Final = ("object", "array", "string", "number", "integer", "boolean")

_MEANT: Final = {
    "String": "string",
    "str": "string",
    "text": "string",
    "int": "integer",
    "int32": "integer",
    "int64": "integer",
    "long": "integer",
    "Integer": "integer",
    "float": "number",
    "double": "number",
    "decimal": "number",
    "Number": "number",
    "bool": "boolean",
    "Boolean": "boolean",
    "Object": "object",
    "dict": "object",
    "map": "object",
    "Array": "array",
    "list": "array",
    "date": "string",
    "datetime": "string",
    "date-time": "string",
    "uuid": "string",
    "file": "file",
}
"""Words that are no JSON type but whose meaning is clear."""

_IMPLIED: Final = (
    ("object", ("properties", "additionalProperties", "patternProperties", "required",
                "minProperties", "maxProperties", "propertyNames")),
    ("array", ("items", "prefixItems", "minItems", "maxItems", "uniqueItems")),
    ("string", ("pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType")),
    ("number", ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")),
)  # fmt: skip

_STRING_FORMATS: Final = frozenset(
    {"date-time", "date", "time", "email", "uri", "url", "uuid", "hostname", "ipv4", "ipv6",
     "byte", "binary", "password", "uri-reference", "duration", "iri", "regex"}
)  # fmt: skip
_NUMBER_FORMATS: Final = {
    "int32": "integer",
    "int64": "integer",
    "float": "number",
    "double": "number",
}


Told: TypeAlias = tuple[tuple[str, ...], bool, tuple[Any, ...]]

_NONE: Final[Told] = ((), False, ())
_ONE: Final[dict[str, Told]] = {kind: ((kind,), False, ()) for kind in (*ALL, "file")}
_ONE["null"] = ((), True, ())


def told(kw: Raw) -> Told:
    """Return the types a schema names, whether null is among them, and what is no type."""
    value = kw.get("type")
    if value is None:
        return _NONE
    if value.__class__ is str and value in _ONE:
        return _ONE[value]
    kinds: list[str] = []
    nullable, strange = False, []
    for kind in value if isinstance(value, list) else [value]:
        if kind == "null" or kind is None:
            nullable = True
        elif not isinstance(kind, str) or (kind not in _ONE and kind not in _MEANT):
            strange.append(kind)
        else:
            if kind not in _ONE:
                strange.append(kind)
            meant = _MEANT.get(kind, kind)
            if meant not in kinds:
                kinds.append(meant)
    return tuple(kinds), nullable, tuple(strange)


def inferred(kw: Raw) -> str:
    """Return the type that keywords other than `type` imply, "" where any value may be meant."""
    for kind, keys in _IMPLIED:
        for key in keys:
            if key in kw and not (key == "required" and isinstance(kw[key], bool)):
                return kind
    format_ = kw.get("format")
    if isinstance(format_, str):
        if format_ in _STRING_FORMATS:
            return "string"
        return _NUMBER_FORMATS.get(format_, "")
    return ""
