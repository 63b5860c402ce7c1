"""What a violation of an OpenAPI schema means, in words for the author of the document.

The validator says which keyword of the schema failed where; a message says which object of OpenAPI
that is about, what is there and what should be.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from jsonschema_rs import ValidationError

from .load import pointers
from .object_names import article, object_name
from .violation_causes import (
    Cause,
    Tokens,
    alternative_field,
    branches,
    is_default,
    root_causes,
    wanted_values,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Violation:
    """One broken rule: where, what it says about the place, and which rule it is."""

    pointer: str
    message: str
    rule: str
    hint: str = ""


_STATUS = re.compile(r"[0-9]|default")


def violations(
    errors: Iterable[ValidationError], schema: dict[str, Any], root: dict[str, Any]
) -> Iterator[Violation]:
    """Yield what the errors of a validator mean, the root causes only."""
    for cause in root_causes(errors, root):
        yield from _Words(cause, schema, root).violations()


class _Words:
    """Puts one error into words."""

    def __init__(self, cause: Cause, schema: dict[str, Any], root: dict[str, Any]) -> None:
        self._cause = cause
        self._facts = cause.facts
        self._place = cause.place
        self._schema = schema
        self._parent = self._schema_at(cause.rule[:-1])
        self._above: object = pointers.follow(root, cause.place[:-1])
        self._value: object = pointers.follow(root, cause.place)
        self._object = object_name(cause.rule)
        self._rule = "/".join(cause.rule)

    def violations(self) -> Iterator[Violation]:
        if self._is_misplaced_reference():
            yield self._reference()
            return
        if self._place[-1:] == ("$ref",) and len(self._place) > 1 and isinstance(self._value, str):
            message = f'a reference is not allowed in place of "{self._place[-2]}"'
            yield self._say(message, rule="/reference")
            return
        match self._cause.keyword:
            case "additionalProperties" | "unevaluatedProperties":
                for key in self._facts["unexpected"]:
                    yield self._unexpected(str(key))
            case "required":
                if is_default(self._cause):
                    yield self._say('the responses have neither a status code nor "default"')
                    return
                missing = self._facts["property"]
                yield self._say(f'{article(self._object)} has no "{missing}", which is required')
            case "type":
                types: list[str] = self._facts["types"]
                wanted = _listed([_TYPES[name] for name in types])
                yield self._say(f"{self._subject()} must be {wanted}, not {_kind(self._value)}")
            case "enum" | "const":
                yield self._choice()
            case "pattern":
                yield self._say(f"{self._subject()} cannot be {_short(self._value)}")
            case "oneOf" | "anyOf":
                yield self._alternatives()
            case "propertyNames":
                yield self._bad_name(str(self._facts["error"].instance))
            case "not":
                yield self._say(self._excluded())
            case "uniqueItems":
                yield self._say(f"{self._subject()} has the same item twice")
            case _:
                said = self._cause.message.replace("the value", self._subject(), 1)
                yield self._say(said)

    def _say(self, message: str, *more: str, hint: str = "", rule: str = "") -> Violation:
        pointer = pointers.join((*self._place, *more))
        return Violation(pointer=pointer, message=message, rule=self._rule + rule, hint=hint)

    def _schema_at(self, path: Tokens) -> dict[str, Any]:
        value = pointers.follow(self._schema, path)
        return value if isinstance(value, dict) else {}

    def _subject(self) -> str:
        if not self._place:
            return "the document"
        last = self._place[-1]
        if isinstance(self._above, list):
            return f'an item of "{self._place[-2]}"'
        return f'"{last}"'

    def _is_misplaced_reference(self) -> bool:
        if not isinstance(self._value, dict) or not isinstance(self._value.get("$ref"), str):
            return False
        keyword = self._cause.keyword
        return keyword in {"required", "type"} or "$ref" in self._facts.get("unexpected", ())

    def _reference(self) -> Violation:
        """Say that a reference stands where only an object may; often it is understood anyway."""
        name = article(self._object) if self._object != "object" else "this"
        if self._cause.keyword == "type":
            name = self._subject()
        return Violation(
            pointer=pointers.join((*self._place, "$ref")),
            message=f"a reference is not allowed in place of {name}",
            rule="reference",
        )

    def _unexpected(self, key: str) -> Violation:
        patterns = self._parent.get("patternProperties", {})
        if any(r"\/" in pattern or pattern == "^/" for pattern in patterns):
            hint = f'write "/{key}"'
            return self._say(f'the path "{key}" does not begin with "/"', key, hint=hint)
        if any(_STATUS.search(pattern) and "5" in pattern for pattern in patterns):
            return self._say(
                f'"{key}" is not a status code', key, hint='such as "200", "4XX" or "default"'
            )
        close = get_close_matches(key, list(self._parent.get("properties", {})), n=1, cutoff=0.75)
        hint = f'did you mean "{close[0]}"?' if close else ""
        return self._say(
            f'"{key}" is not a field of {article(self._object)}', key, hint=hint, rule=f"/{key}"
        )

    def _bad_name(self, name: str) -> Violation:
        if self._object == "components object":
            hint = 'letters, digits, ".", "-" and "_" are allowed'
            return self._say(f'"{name}" is not a valid component name', name, hint=hint)
        return self._say(f'"{name}" is not a valid name in {self._subject()}', name)

    def _choice(self) -> Violation:
        options = wanted_values(self._cause)
        listed = _listed([_short(option) for option in options])
        names = [option for option in options if isinstance(option, str)]
        close = get_close_matches(str(self._value), names, n=1, cutoff=0.6)
        hint = f'did you mean "{close[0]}"?' if close else ""
        return self._say(
            f"{self._subject()} is {_short(self._value)}, but must be {listed}", hint=hint
        )

    def _alternatives(self) -> Violation:
        found = branches(self._cause)
        fields = [field for branch in found if (field := alternative_field(branch))]
        if fields:
            listed = _listed([f'"{field}"' for field in dict.fromkeys(fields)])
            name = self._subject() if self._object == "object" else article(self._object)
            return self._say(f"{name} must have {listed}")
        wanted = [field for option in self._options() for field in option.get("required", ())]
        present = [
            field for field in wanted if isinstance(self._value, dict) and field in self._value
        ]
        if len(present) > 1:
            listed = " and ".join(f'"{field}"' for field in present)
            return self._say(f"{article(self._object)} cannot have {listed} together")
        return self._say(f"{self._subject()} fits none, or more than one, of the allowed forms")

    def _options(self) -> list[dict[str, Any]]:
        options = self._schema_at(self._cause.rule)
        listed = self._parent.get(self._cause.keyword, options)
        return [option for option in listed if isinstance(option, dict)]

    def _excluded(self) -> str:
        schema = self._facts.get("schema")
        fields = schema.get("required") if isinstance(schema, dict) else None
        if isinstance(fields, list) and fields:
            if self._cause.rule[-3:-2] == ("dependentSchemas",):
                fields = [self._cause.rule[-2], *fields]
            listed = " and ".join(f'"{field}"' for field in fields)
            together = " together" if len(fields) > 1 else " beside its other fields"
            return f"{article(self._object)} cannot have {listed}{together}"
        return f"{self._subject()} has a combination that is not allowed"


_TYPES = {
    "array": "a sequence",
    "object": "a mapping",
    "string": "a string",
    "boolean": "a boolean",
    "integer": "an integer",
    "number": "a number",
    "null": "null",
}


def _kind(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int() | float():
            return "a number"
        case str():
            return "a string"
        case list():
            return "a sequence"
        case _:
            return "a mapping"


def _listed(words: Sequence[str]) -> str:
    if len(words) < 2:
        return "".join(words)
    shown = list(words[:12])
    return f"{', '.join(shown[:-1])} or {shown[-1]}"


def _short(value: object) -> str:
    if isinstance(value, dict | list):
        return _kind(value)
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:57]}…"
