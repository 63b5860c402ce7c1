"""What a violation of an OpenAPI schema means, in words for the author of the document.

The validator says which keyword of the schema failed where; here the failing alternative that was
probably meant is chosen, and the name of the object that the schema describes is found.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Any

from jsonschema_rs import ValidationError

from .load import pointers
from .object_names import article, object_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Violation:
    """One broken rule: where, what it says about the place, and which rule it is."""

    pointer: str
    message: str
    rule: str
    hint: str = ""


Tokens = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cause:
    """One error of the validator, in plain data."""

    keyword: str
    facts: dict[str, Any]
    place: Tokens
    rule: Tokens
    message: str


_DISCRIMINATING = frozenset({"in", "type", "flow", "scheme", "style"})
_STATUS = re.compile(r"[0-9]|default")


def violations(
    errors: Iterable[ValidationError], schema: dict[str, Any], root: dict[str, Any]
) -> Iterator[Violation]:
    """Yield what the errors of a validator mean, the root causes only."""
    causes = [cause for error in errors for cause in _causes(_cause(error), root)]
    unknown = {cause.place for cause in causes if cause.keyword == "unevaluatedProperties"}
    causes = [cause for cause in causes if not (_is_default(cause) and cause.place in unknown)]
    broken = {cause.place for cause in causes if cause.keyword != "unevaluatedProperties"}
    for cause in causes:
        if cause.keyword != "unevaluatedProperties" or not _explained(cause, broken):
            yield from _Words(cause, schema, root).violations()


def _is_default(cause: _Cause) -> bool:
    """Whether responses lack a default, as they seem to if their only status code is misspelt."""
    return cause.keyword == "required" and cause.facts["property"] == "default"


def _cause(error: ValidationError) -> _Cause:
    return _Cause(
        keyword=error.kind.name,
        facts=error.kind.as_dict(),
        place=tuple(str(token) for token in error.instance_path),
        rule=tuple(str(token) for token in error.schema_path),
        message=error.message,
    )


def _explained(cause: _Cause, broken: set[Tokens]) -> bool:
    """Whether fields count as unknown only because something else in the object is wrong."""
    place = cause.place
    if place in broken or any((*place, field) in broken for field in _DISCRIMINATING):
        return True
    unexpected = cause.facts.get("unexpected", [])
    return any(other[: len(place) + 1] == (*place, key) for key in unexpected for other in broken)


def _causes(cause: _Cause, root: dict[str, Any]) -> list[_Cause]:
    """Return the errors of the alternative that was probably meant, or the error itself."""
    branches = _branches(cause)
    if not branches or any(not branch for branch in branches):
        return [cause]
    instance = pointers.follow(root, cause.place)
    if isinstance(instance, dict) and "$ref" not in instance:
        meant = [branch for branch in branches if not _wants_reference(branch)]
        branches = meant or branches
    if len(branches) > 1 and all(_alternative_field(branch) for branch in branches):
        return [cause]
    leaves = [[leaf for inner in branch for leaf in _causes(inner, root)] for branch in branches]
    undecided = [_wrong_kind(branch, cause.place) for branch in leaves]
    if len(undecided) > 1 and all(undecided):
        return [_merged([wrong for wrong in undecided if wrong is not None])]
    return min(leaves, key=lambda branch: _misfit(branch, cause.place))


def _branches(cause: _Cause) -> list[list[_Cause]]:
    if cause.keyword not in {"oneOf", "anyOf"}:
        return []
    context: list[list[ValidationError]] = cause.facts.get("context", [])
    return [[_cause(error) for error in branch] for branch in context]


def _wants_reference(branch: Sequence[_Cause]) -> bool:
    return any(
        cause.keyword == "required" and cause.facts["property"] == "$ref" for cause in branch
    )


def _alternative_field(branch: Sequence[_Cause]) -> str | None:
    """Return the field whose absence is all that keeps an alternative from fitting."""
    if len(branch) != 1 or branch[0].keyword != "required":
        return None
    field: str = branch[0].facts["property"]
    return field


def _wrong_kind(branch: Sequence[_Cause], place: Tokens) -> _Cause | None:
    """Return the error that says that an alternative is for another kind of object."""
    for cause in branch:
        says_kind = cause.place[-1:] and cause.place[-1] in _DISCRIMINATING
        if says_kind and cause.keyword in {"enum", "const"} and cause.place[:-1] == place:
            return cause
    return None


def _merged(wrong: Sequence[_Cause]) -> _Cause:
    """Return one error for a field whose value fits none of the alternatives."""
    options = [option for cause in wrong for option in _wanted(cause)]
    facts = {"options": list(dict.fromkeys(options))}
    return replace(wrong[0], keyword="enum", facts=facts)


def _wanted(cause: _Cause) -> list[Any]:
    options: list[Any] = cause.facts.get("options") or [cause.facts.get("expected_value")]
    return options


def _misfit(branch: Sequence[_Cause], place: Tokens) -> tuple[bool, bool, int, int]:
    """Order alternatives: the right kind of object first, then the one that fails deepest."""
    wrong_type = any(cause.keyword == "type" and cause.place == place for cause in branch)
    wrong_kind = _wrong_kind(branch, place) is not None
    deepest = max((len(cause.place) for cause in branch), default=0)
    return wrong_type, wrong_kind, -deepest, len(branch)


class _Words:
    """Puts one error into words."""

    def __init__(self, cause: _Cause, schema: dict[str, Any], root: dict[str, Any]) -> None:
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
        match self._cause.keyword:
            case "additionalProperties" | "unevaluatedProperties":
                for key in self._facts["unexpected"]:
                    yield self._unexpected(str(key))
            case "required":
                if _is_default(self._cause):
                    yield self._say('the responses have neither a status code nor "default"')
                    return
                missing = self._facts["property"]
                yield self._say(f'{article(self._object)} has no "{missing}", which is required')
            case "type":
                wanted = _listed([_TYPES.get(name, name) for name in self._facts["types"]])
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
        options = _wanted(self._cause)
        listed = _listed([_short(option) for option in options])
        names = [option for option in options if isinstance(option, str)]
        close = get_close_matches(str(self._value), names, n=1, cutoff=0.6)
        hint = f'did you mean "{close[0]}"?' if close else ""
        return self._say(
            f"{self._subject()} is {_short(self._value)}, but must be {listed}", hint=hint
        )

    def _alternatives(self) -> Violation:
        branches = _branches(self._cause)
        fields = [field for branch in branches if (field := _alternative_field(branch))]
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
