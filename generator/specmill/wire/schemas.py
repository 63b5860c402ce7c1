"""Raw schemas made readable: references and ``allOf`` merged, types listed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from .instants import instant
from .patterns import matches
from .reference.document import Document

_TYPES: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("object", ("properties", "additionalProperties", "required")),
    ("array", ("items", "prefixItems")),
    ("string", ("pattern", "minLength", "maxLength", "contentEncoding")),
    ("number", ("minimum", "maximum", "multipleOf")),
)
_DEEPEST: Final = 12


def merged(document: Document, schema: Any, depth: int = 0) -> Mapping[str, Any]:
    """Return one object for a schema: references followed, the members of ``allOf`` put together.

    Raises ``LookupError`` for references that cannot be followed.
    """
    schema = document.resolve(schema)
    if not isinstance(schema, Mapping):
        return {}
    if "allOf" not in schema or depth > _DEEPEST:
        return schema
    result: dict[str, Any] = {}
    own = {key: member for key, member in schema.items() if key != "allOf"}
    for part in (*(merged(document, one, depth + 1) for one in schema["allOf"]), own):
        for key, member in part.items():
            match key, result.get(key), member:
                case "properties", dict() as before, dict():
                    result[key] = {**before, **member}
                case "required", list() as before, list():
                    result[key] = [*before, *(name for name in member if name not in before)]
                case _:
                    result[key] = member
    return result


def types(schema: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the JSON types a merged schema allows; empty if it allows any."""
    declared = schema.get("type")
    named: list[str] = [declared] if isinstance(declared, str) else list(declared or ())
    if not named:
        named = [name for name, keys in _TYPES if any(key in schema for key in keys)][:1]
    if schema.get("nullable") and named and "null" not in named:
        named.append("null")
    return tuple(named)


def allows_null(schema: Mapping[str, Any]) -> bool:
    """Return whether a merged schema declares null in any spelling."""
    variants = [*(schema.get("oneOf") or ()), *(schema.get("anyOf") or ())]
    in_variants = any(isinstance(one, Mapping) and one.get("type") == "null" for one in variants)
    return "null" in types(schema) or in_variants


def variants(document: Document, schema: Mapping[str, Any]) -> Sequence[Any]:
    """Return the non-null alternatives of a merged schema; empty if it is no union of values."""
    listed = schema.get("oneOf") or schema.get("anyOf") or ()
    return [
        one
        for one in listed
        if types(merged(document, one)) != ("null",) and set(merged(document, one)) != {"required"}
    ]


def unwrapped(schema: Any) -> Any:
    """Return the only member of an `allOf` that stands alone, else the schema itself."""
    if isinstance(schema, Mapping) and set(schema) == {"allOf"} and len(schema["allOf"]) == 1:
        return schema["allOf"][0]
    return schema


def ref_name(schema: Any) -> str | None:
    """Return the component name a schema refers to, or None if it is written in place."""
    reference = schema.get("$ref") if isinstance(schema, Mapping) else None
    if isinstance(reference, str) and reference.startswith("#/components/schemas/"):
        return reference.rpartition("/")[2]
    return None


def discriminator_value(schema: Mapping[str, Any], variant: Any) -> tuple[str, str] | None:
    """Return property and value that select a variant, or None without a discriminator."""
    declared = schema.get("discriminator")
    name = ref_name(variant)
    if not isinstance(declared, Mapping) or name is None:
        return None
    mapping: Mapping[str, str] = declared.get("mapping") or {}
    for value, target in mapping.items():
        if target in (variant["$ref"], name):
            return declared["propertyName"], value
    return declared["propertyName"], name


def fits(document: Document, schema: Any, value: Any, depth: int = 0) -> bool:
    """Return whether an example of the document agrees with its schema, as far as clients care."""
    try:
        schema = merged(document, schema)
    except LookupError:
        return False
    if depth > _DEEPEST:
        return False
    if value is None:
        return allows_null(schema)
    allowed = types(schema)
    if allowed and not any(_is_type(name, value) for name in allowed):
        return False
    if "enum" in schema and value not in schema["enum"]:
        return False
    if "const" in schema and value != schema["const"]:
        return False
    alternatives = variants(document, schema)
    if alternatives and not any(fits(document, one, value, depth + 1) for one in alternatives):
        return False
    match value:
        case dict():
            properties: Mapping[str, Any] = schema.get("properties") or {}
            return all(name in value for name in schema.get("required") or ()) and all(
                fits(document, properties[name], member, depth + 1)
                for name, member in value.items()
                if name in properties
            )
        case list():
            items = schema.get("items", {})
            return all(fits(document, items, item, depth + 1) for item in value)
        case str():
            return matches(schema.get("pattern"), value) and _fits_format(schema, value)
        case _:
            return True


def is_declared(document: Document, schema: Any, value: Any, depth: int = 0) -> bool:
    """Return whether every member of a fitting value is one that the schema names or allows."""
    schema = merged(document, schema)
    alternatives = variants(document, schema)
    if depth > _DEEPEST:
        return False
    if alternatives:
        return any(
            fits(document, one, value) and is_declared(document, one, value, depth + 1)
            for one in alternatives
        )
    match value:
        case dict():
            properties: Mapping[str, Any] = schema.get("properties") or {}
            free = schema.get("additionalProperties", not properties)
            return all(
                (
                    name in properties
                    and not merged(document, properties[name]).get("readOnly")
                    and is_declared(document, properties[name], member, depth + 1)
                )
                or (name not in properties and free is not False)
                for name, member in value.items()
            )
        case list():
            items = schema.get("items", {})
            return all(is_declared(document, items, item, depth + 1) for item in value)
        case _:
            return True


def declared_examples(document: Document, holder: Mapping[str, Any]) -> list[Any]:
    """Return the data values of ``example`` and ``examples`` of a parameter or media type."""
    found = [holder["example"]] if "example" in holder else []
    listed = holder.get("examples")
    for one in listed.values() if isinstance(listed, Mapping) else ():
        named = document.resolve(one)
        if isinstance(named, Mapping):
            found += [named[key] for key in ("dataValue", "value") if key in named][:1]
    return found


def _is_type(name: str, value: Any) -> bool:
    match value:
        case bool():
            return name == "boolean"
        case int():
            return name in ("integer", "number")
        case float():
            return name == "number" or (name == "integer" and value.is_integer())
        case str():
            return name == "string"
        case list():
            return name == "array"
        case dict():
            return name == "object"
        case _:
            return False


def _fits_format(schema: Mapping[str, Any], text: str) -> bool:
    match schema.get("format"):
        case "date-time":
            return instant(text) is not None and "T" in text
        case "date":
            return instant(f"{text}T00:00:00Z") is not None
        case "uuid":
            groups = [len(group) for group in text.split("-")]
            digits = set(text) <= set("0123456789abcdefABCDEF-")
            return groups == [8, 4, 4, 4, 12] and digits
        case None | "uri" | "url" | "email" | "hostname" | "password":
            return "contentEncoding" not in schema
        case _:
            return False
