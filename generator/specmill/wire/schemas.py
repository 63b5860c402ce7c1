"""Raw schemas made readable: references and ``allOf`` merged, types listed."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
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
                    result[key] = {**before, **_both(before, member)}
                case "required", list() as before, list():
                    result[key] = [*before, *(name for name in member if name not in before)]
                case "enum", list() as before, list() if any(one in before for one in member):
                    result[key] = [one for one in member if one in before]
                case _:
                    result[key] = member
    return result


def _both(before: Mapping[str, Any], properties: Mapping[str, Any]) -> dict[str, Any]:
    """Return properties with what other parts say of the same names: a member obeys all of them."""
    return {
        name: {"allOf": [before[name], one]} if name in before and before[name] != one else one
        for name, one in properties.items()
    }


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
    return "null" in types(schema) or (in_variants and "type" not in schema)


def variants(document: Document, schema: Mapping[str, Any]) -> Sequence[Any]:
    """Return the non-null alternatives of a merged schema; empty if it is no union of values."""
    listed = schema.get("oneOf") or schema.get("anyOf") or ()
    return [
        one
        for one in listed
        if types(merged(document, one)) != ("null",) and set(merged(document, one)) != {"required"}
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Lists of members of which an object has one complete; no second one if ``exclusive``."""

    lists: tuple[tuple[str, ...], ...]
    exclusive: bool

    def holds(self, names: Collection[str]) -> bool:
        """Return whether an object with these members has chosen."""
        complete = sum(all(name in names for name in one) for one in self.lists)
        return complete == 1 if self.exclusive else complete > 0


def choices(document: Document, schema: Mapping[str, Any]) -> Sequence[Choice]:
    """Return what ``oneOf`` and ``anyOf`` of a merged schema ask for by nothing but ``required``."""
    found = []
    for word in ("oneOf", "anyOf"):
        branches = [merged(document, one) for one in schema.get(word) or ()]
        if branches and all(set(branch) == {"required"} for branch in branches):
            lists = tuple(tuple(branch["required"]) for branch in branches)
            found.append(Choice(lists=lists, exclusive=word == "oneOf"))
    return found


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
    reference = variant.get("$ref") if isinstance(variant, Mapping) else None
    if not isinstance(declared, Mapping) or reference is None:
        return None
    name = ref_name(variant)
    mapping: Mapping[str, str] = declared.get("mapping") or {}
    for value, target in mapping.items():
        if target in (reference, name):
            return declared["propertyName"], value
    return (declared["propertyName"], name) if name is not None else None


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
            chosen = all(choice.holds(value) for choice in choices(document, schema))
            complete = chosen and all(name in value for name in schema.get("required") or ())
            rest = schema.get("additionalProperties")
            return complete and all(
                fits(document, properties.get(name, rest), member, depth + 1)
                for name, member in value.items()
                if name in properties or isinstance(rest, Mapping)
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
