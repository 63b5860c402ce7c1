"""Values for any schema: the author's examples where they fit, else made up, always the same."""

from __future__ import annotations

import base64
import contextlib
import math
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any, Final

from .patterns import matches, matching_text
from .reference.bodies import is_form
from .reference.document import Document, Operation
from .reference.idempotency import idempotency_header
from .schemas import (
    Choice,
    choices,
    declared_examples,
    discriminator_value,
    fits,
    is_declared,
    merged,
    ref_name,
    types,
    variants,
)

_FORMATS: Final[Mapping[str, Any]] = {
    "date": "2024-02-29",
    "date-time": "2024-01-05T06:07:08Z",
    "time": "06:07:08Z",
    "duration": "PT90S",
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
    "uri": "https://example.test/a",
    "url": "https://example.test/a",
    "uri-reference": "/a",
    "email": "a.b@example.test",
    "hostname": "example.test",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": {"$bytes": "AP/+"},
    "binary": {"$bytes": "AP/+"},
    "decimal": "1.50",
    "json-pointer": "/a",
}
_CANDIDATES: Final = (
    "text",
    "a",
    "A",
    "1",
    "a1",
    "A1",
    "ABC",
    "abc",
    "123",
    "1234567890",
    "0123456789abcdef0123456789abcdef",
    "0" * 40,
    "a" * 64,
    "a_b",
    "a-b",
    "a.b",
    "a/b",
    "v1",
    "1.0.0",
    "en",
    "en-GB",
    "USD",
    "#aabbcc",
    "+441632960000",
    "2024-02-29",
    "2024-01-05T06:07:08Z",
    "123e4567-e89b-12d3-a456-426614174000",
    "https://example.test/a",
    "a.b@example.test",
    "192.0.2.1",
    "/a",
    "",
)
_DEEPEST: Final = 16
_MOST_ITEMS: Final = 64


class Direction(StrEnum):
    """Which way a value travels: read-only members do not go out, write-only ones do not come."""

    REQUEST = "readOnly"
    RESPONSE = "writeOnly"


class NoValueError(Exception):
    """No finite value can be made up for a schema."""


class Synthesis:
    """Makes values for schemas of one document in one direction.

    Optional members are filled down to ``depth``; below it only required ones are. With ``telling``
    no object or list is empty where it can hold anything: forms cannot write what is empty.
    """

    def __init__(
        self, document: Document, direction: Direction, *, depth: int = 2, telling: bool = False
    ) -> None:
        self._document = document
        self._hidden = direction.value
        self._depth = depth
        self._telling = telling
        self._made: dict[tuple[str, int], Any] = {}

    def value(self, schema: Any, level: int = 0) -> Any:
        """Return a value with tags where JSON has none. Raises ``NoValueError``."""
        name = ref_name(schema)
        if name is None or len(schema) > 1:
            return self._value(schema, level)
        key = (name, min(level, self._depth + 1))
        if key not in self._made:
            if level > _DEEPEST:
                raise NoValueError(name)
            self._made[key] = self._value(schema, level)
        return self._made[key]

    def example(self, holder: Mapping[str, Any]) -> Any:
        """Return the first fitting example of a parameter or media type, else None."""
        schema = holder.get("schema") or {}
        for one in declared_examples(self._document, holder):
            if fits(self._document, schema, one) and is_declared(self._document, schema, one):
                return one
        return None

    def variant(self, schema: Any, index: int, level: int = 0) -> Any:
        """Return a value of one alternative of a union. Raises ``NoValueError``."""
        union = self._merged(schema)
        chosen = variants(self._document, union)[index]
        selector = discriminator_value(union, chosen)
        beside = {
            key: member
            for key, member in union.items()
            if key not in ("oneOf", "anyOf", "discriminator")
        }
        if "properties" not in beside:
            value = self.value(chosen, level + 1)
        else:
            whole = self._merged({"allOf": [beside, chosen]})
            nested = bool(variants(self._document, whole))
            value = self._value(whole, level + nested)
        if not isinstance(value, dict):
            return value
        if selector is None:
            return self._told_apart(value, union, chosen, level)
        member = (self._merged(chosen).get("properties") or {}).get(selector[0], {})
        if not fits(self._document, member, selector[1]):
            if selector[1] != ref_name(chosen):
                raise NoValueError(f"{selector[1]!r} selects a schema that forbids it")
            return {**value, selector[0]: self.value(member, level + 1)}
        return {**value, selector[0]: selector[1]}

    def _told_apart(
        self, value: dict[str, Any], union: Mapping[str, Any], chosen: Any, level: int
    ) -> dict[str, Any]:
        """Add optional members, those with few values first, while a second branch of ``oneOf`` fits."""
        others = [one for one in union.get("oneOf") or () if one is not chosen]
        spare = {name: one for name, one in self.members(chosen).items() if name not in value}
        few = {name: {"enum", "const"} & self._merged(one).keys() for name, one in spare.items()}
        result = dict(value)
        for name in sorted(spare, key=lambda name: not few[name]):
            if not any(fits(self._document, one, result) for one in others):
                break
            self._try(result, name, spare[name], level)
        return result

    def members(self, schema: Any) -> Mapping[str, Any]:
        """Return the properties of an object schema that travel in this direction."""
        properties: Mapping[str, Any] = self._merged(schema).get("properties") or {}
        return {name: one for name, one in properties.items() if not self._is_hidden(one)}

    def made_of(self, schema: Any) -> Mapping[str, Any]:
        """Return the properties of the objects that ``value`` makes, those of branches included."""
        union = self._merged(schema)
        branches = variants(self._document, union)
        inner: dict[str, Any] = {}
        for one in reversed(branches):
            inner |= self.made_of(one)
        return {**inner, **self.members(schema)}

    def _merged(self, schema: Any) -> Mapping[str, Any]:
        try:
            return merged(self._document, schema)
        except LookupError as error:
            raise NoValueError(str(error)) from error

    def _is_hidden(self, schema: Any) -> bool:
        return bool(self._merged(schema).get(self._hidden))

    def _value(self, schema: Any, level: int) -> Any:
        if level > _DEEPEST:
            raise NoValueError("a schema contains itself without an end")
        schema = self._merged(schema)
        if "const" in schema:
            return schema["const"]
        for example in self._examples(schema):
            if not isinstance(example, (dict, list)) and fits(self._document, schema, example):
                return example
        if schema.get("enum") == []:
            raise NoValueError("an enum without members")
        if schema.get("enum"):
            return next((one for one in schema["enum"] if one is not None), None)
        branches = variants(self._document, schema)
        for index in range(len(branches)):
            try:
                return self.variant(schema, index, level)
            except NoValueError:
                if index == len(branches) - 1:
                    raise
        match next((name for name in types(schema) if name != "null"), None):
            case "object":
                return self._object(schema, level)
            case "array":
                return self._array(schema, level)
            case "string":
                return _string(schema)
            case "integer" | "number" as name:
                return _number(schema, whole=name == "integer")
            case "boolean":
                return True
            case _:
                return None if types(schema) == ("null",) else "text"

    def _examples(self, schema: Mapping[str, Any]) -> list[Any]:
        listed = schema.get("examples")
        single = [schema["example"]] if schema.get("example") is not None else []
        return [*single, *(listed if isinstance(listed, list) else ())]

    def _object(self, schema: Mapping[str, Any], level: int) -> dict[str, Any]:
        properties: Mapping[str, Any] = {
            name: member
            for name, member in (schema.get("properties") or {}).items()
            if not self._is_hidden(member)
        }
        made = choices(self._document, schema)
        required: list[str] = list(schema.get("required") or ())
        for choice in made:
            required += _chosen(choice, properties)
        value: dict[str, Any] = {}
        for name, member in properties.items():
            if name in required:
                value[name] = self.value(member, level + 1)
            elif level < self._depth:
                self._try(value, name, member, level)
        extra = schema.get("additionalProperties")
        if not properties and isinstance(extra, Mapping) and level < self._depth:
            value["key"] = self.value(extra, level + 1)
        for name in required:
            if name not in (schema.get("properties") or {}) and name not in value:
                value[name] = "text"
        self._fill(value, schema, properties, level)
        optional = [name for name in value if name not in required]
        for name in optional[: max(0, len(value) - int(schema.get("maxProperties", len(value))))]:
            del value[name]
        for names in _too_much(schema, made):
            spare = [name for name in names if name in value and name not in required]
            if spare and all(name in value for name in names):
                del value[spare[0]]
        return value

    def _try(self, value: dict[str, Any], name: str, member: Any, level: int) -> None:
        with contextlib.suppress(NoValueError):
            value[name] = self.value(member, level + 1)

    def _fill(
        self,
        value: dict[str, Any],
        schema: Mapping[str, Any],
        properties: Mapping[str, Any],
        level: int,
    ) -> None:
        """Add members until there are as many as the schema wants, or any if nothing may be empty."""
        least = max(int(schema.get("minProperties") or 0), int(self._telling))
        deep = {name: types(self._merged(one))[:1] for name, one in properties.items()}
        for name in sorted(properties, key=lambda name: deep[name] in (("object",), ("array",))):
            if len(value) >= least:
                return
            if name not in value:
                self._try(value, name, properties[name], level)
        extra = schema.get("additionalProperties", not properties)
        for index in range(len(value), min(least, _MOST_ITEMS)):
            if extra is not False:
                free = extra if isinstance(extra, Mapping) else {}
                self._try(value, f"key{index or ''}", free, level)

    def _array(self, schema: Mapping[str, Any], level: int) -> list[Any]:
        least = int(schema.get("minItems") or 0)
        if schema.get("maxItems") == 0 or (level > self._depth and not least and not self._telling):
            return []
        prefix = [self.value(one, level + 1) for one in schema.get("prefixItems") or ()]
        items = schema.get("items", {})
        try:
            item = self.value(items, level + 1)
        except NoValueError:
            if least:
                raise
            return []
        if schema.get("uniqueItems") and least > 1:
            return _distinct(self._merged(items), item, least)
        return [*prefix, *([item] * (max(1, min(least, _MOST_ITEMS)) - len(prefix)))]


def _chosen(choice: Choice, properties: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the first list whose members all have a schema, else the first one."""
    known = (one for one in choice.lists if all(name in properties for name in one))
    return next(known, choice.lists[0])


def _too_much(schema: Mapping[str, Any], made: Sequence[Choice]) -> Iterator[Sequence[str]]:
    """Yield lists of members that an object may not have complete, unless all are required."""
    for choice in made:
        if choice.exclusive:
            yield from choice.lists
    banned = schema.get("not")
    if isinstance(banned, Mapping) and set(banned) == {"required"}:
        yield banned["required"]


def _distinct(schema: Mapping[str, Any], item: Any, count: int) -> list[Any]:
    if len(schema.get("enum") or ()) >= count:
        return list(schema["enum"][:count])
    match item:
        case bool():
            return [item]
        case int() | float():
            return [item + index for index in range(count)]
        case str():
            return [f"{item}{index or ''}" for index in range(count)]
        case _:
            return [item]


def _is_raw(schema: Mapping[str, Any]) -> bool:
    """Whether 3.1 describes raw bytes: a media type that is no text, without an encoding."""
    media_type = str(schema.get("contentMediaType") or "").lower()
    textual = media_type.startswith("text/") or media_type.endswith(("json", "xml"))
    return bool(media_type) and not textual and "contentEncoding" not in schema


def _string(schema: Mapping[str, Any]) -> Any:
    least, most = int(schema.get("minLength") or 0), schema.get("maxLength")
    pattern = schema.get("pattern")
    made = _FORMATS.get("binary" if _is_raw(schema) else schema.get("format") or "")
    if made is None and schema.get("contentEncoding") in ("base64", "binary"):
        made = {"$bytes": base64.b64encode(b"\0\xff\xfe").decode()}
    if made is not None and (not isinstance(made, str) or matches(pattern, made)):
        return made
    for text in _CANDIDATES:
        long_enough = text.ljust(least, text[-1:] or "a")
        if (most is None or len(long_enough) <= most) and matches(pattern, long_enough):
            return long_enough
    return (matching_text(pattern, least=least) if pattern else None) or "a" * max(least, 1)


def _number(schema: Mapping[str, Any], *, whole: bool) -> int | float:
    low, high = schema.get("minimum"), schema.get("maximum")
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    step = schema.get("multipleOf")
    if isinstance(above, bool):
        low, above = (None, low) if above else (low, None)
    if isinstance(below, bool):
        high, below = (None, high) if below else (high, None)
    unit: int | float = step or (1 if whole else 0.5)
    value: int | float = step or (1 if whole else 1.5)
    if above is not None and value <= above:
        value = (math.floor(above / unit) + 1) * unit
    if low is not None and value < low:
        value = math.ceil(low / unit) * unit
    if below is not None and value >= below:
        value = (math.ceil(below / unit) - 1) * unit
    if high is not None and value > high:
        value = math.floor(high / unit) * unit
    return int(value) if whole else value


def required_arguments(document: Document, operation: Operation) -> dict[str, Any]:
    """Return inputs with nothing but what the operation requires.

    Raises ``NoValueError`` if a required input has no value.
    """
    synthesis = Synthesis(document, Direction.REQUEST, depth=0)
    telling = Synthesis(document, Direction.REQUEST, depth=0, telling=True)
    filled = Synthesis(document, Direction.REQUEST, depth=1)
    args: dict[str, Any] = {}
    key_header = idempotency_header(operation)
    for parameter in operation.parameters:
        if parameter["in"] == "header" and parameter["name"] == key_header:
            continue
        if not parameter.get("required") and parameter["in"] != "path":
            continue
        own = filled if parameter["in"] == "path" else synthesis
        value = parameter_value(
            telling if parameter.get("style") == "deepObject" else own, parameter
        )
        if parameter["in"] == "querystring":
            args["querystring"] = value
        else:
            args.setdefault(parameter["in"], {})[parameter["name"]] = value
    body = document.resolve(operation.node.get("requestBody")) or {}
    content = document.content(operation)
    if body.get("required") and content:
        media_type, media = next(iter(content.items()))
        if "itemSchema" in media:
            args["body"] = [synthesis.value(media["itemSchema"])]
        else:
            own = telling if is_form(media_type) else synthesis
            args["body"] = own.value(media.get("schema") or {})
    return args


def is_told_by_member(parameter: Mapping[str, Any]) -> bool:
    """Return whether an object is written member by member, so that an empty one leaves no trace."""
    content = parameter.get("content") or {}
    return parameter.get("style") == "deepObject" or any(map(is_form, content))


def parameter_value(synthesis: Synthesis, parameter: Mapping[str, Any]) -> Any:
    """Return a value of a parameter: its example if that fits, else one for its schema."""
    content = parameter.get("content")
    holder = next(iter(content.values())) if content else parameter
    return synthesis.example(holder) or synthesis.value(holder.get("schema") or {})
