"""An expected result of a call against what the runner reported."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from .difference import Difference, differ
from .json_values import Json, difference, pointer_tokens, untag

_CLEAN_ENDS: Final = frozenset({"eof", "terminator", "closed", "taken"})
_INTEGERS: Final = frozenset({"integer", "int32", "int64"})
_NUMBERS: Final = frozenset({"number", "float", "double", "decimal"})
_KINDS: Final = frozenset(
    {"string", "boolean", "null", "array", "integer", "number"}
    | {"date-time", "date", "time", "uuid", "bytes", "decimal"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultRules:
    """What a vector and a target allow when results are compared."""

    subset: bool = False
    instants: bool = False
    keeps_unknown: bool = True


def result_difference(
    expect: Mapping[str, Any], result: Mapping[str, Any], rules: ResultRules
) -> Difference | None:
    """Return why the result is none of the expected outcomes, or None if it is one of them."""
    if "anyOf" in expect:
        found = [_outcome(one, result, rules) for one in expect["anyOf"]]
        if None in found:
            return None
        kinds = [next(iter(one)) for one in expect["anyOf"]]
        return differ("anyOf", kinds, _brief(result))
    return _outcome(expect, result, rules)


def _outcome(
    expect: Mapping[str, Any], result: Mapping[str, Any], rules: ResultRules
) -> Difference | None:
    if "stream" in expect:
        return _stream(expect["stream"], result, rules)
    if "items" in expect or "itemsBeforeError" in expect:
        return _pages(expect, result, rules)
    if "error" in expect:
        return _error(expect["error"], failure(result), rules, result)
    if failure(result) is not None:
        return differ("result", "a value", _brief(result))
    if "value" not in result:
        if expect.get("untyped") and "items" in result:
            return None
        return differ("result", "a value", _brief(result))
    return _value(expect, result, rules)


def failure(result: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the error of a call that delivered nothing before it failed, else None."""
    match result:
        case {"error": dict() as error}:
            return error
        case {"items": [], "end": {"error": dict() as error}}:
            return error
        case _:
            return None


def _value(
    expect: Mapping[str, Any], result: Mapping[str, Any], rules: ResultRules
) -> Difference | None:
    if "status" in expect and result.get("status") != expect["status"]:
        return differ("status", expect["status"], result.get("status"))
    if expect.get("untyped"):
        return None
    if result.get("opaque"):
        return differ("value", expect.get("value"), "a value that cannot be written as JSON")
    actual = untag(result["value"])
    if "lexical" in expect:
        return _lexical(expect["lexical"], actual)
    found = _members(expect, actual, rules, subset=expect.get("mode") == "subset")
    if found is not None:
        return found
    for pointer in expect.get("absent", ()):
        if _at(actual, pointer) is not _MISSING:
            return differ(f"absent{pointer}", "absent", _at(actual, pointer))
    return _types(expect.get("types", {}), result) or _headers(expect.get("headers", {}), result)


_MISSING: Final = object()


def _members(
    expect: Mapping[str, Any], actual: Json, rules: ResultRules, *, subset: bool
) -> Difference | None:
    extras: Mapping[str, Any] = expect.get("extras", {})
    if extras and isinstance(actual, dict):
        for name, member in untag(extras).items():
            if name in actual:
                found = difference(member, actual[name], key=f"extras/{name}")
                if found is not None:
                    return found
            elif rules.keeps_unknown:
                return differ(f"extras/{name}", member, "absent")
        actual = {name: member for name, member in actual.items() if name not in extras}
    if "value" not in expect:
        return None
    return difference(
        untag(expect["value"]),
        actual,
        key="value",
        instants=rules.instants,
        truncated=rules.instants,
        subset=subset or rules.subset,
    )


def _at(value: Json, pointer: str) -> Json:
    for token in pointer_tokens(pointer):
        if isinstance(value, dict) and token in value:
            value = value[token]
        elif isinstance(value, list) and token.isdecimal() and int(token) < len(value):
            value = value[int(token)]
        else:
            return _MISSING
    return value


def _lexical(expect: Mapping[str, str], actual: Json) -> Difference | None:
    for pointer, text in expect.items():
        found = _at(actual, pointer)
        same = found == text or (isinstance(found, (int, Decimal)) and found == Decimal(text))
        if not same:
            return differ(f"lexical{pointer}", text, None if found is _MISSING else found)
    return None


def _types(expect: Mapping[str, Any], result: Mapping[str, Any]) -> Difference | None:
    told: Mapping[str, Any] = result.get("types") or {}
    for pointer, wanted in expect.items():
        if pointer not in told:
            continue
        name = "bytes" if isinstance(wanted, dict) else str(wanted)
        if not _same_type(name, str(told[pointer])):
            return differ(f"types/{pointer}", name, told[pointer])
    return None


def _same_type(wanted: str, told: str) -> bool:
    if wanted == told:
        return True
    if wanted in _INTEGERS:
        return told in _INTEGERS
    if wanted in _NUMBERS:
        return told in _NUMBERS
    if wanted == "unknown":
        return told == "object"
    return wanted == "object" and told not in _KINDS and told != "unknown"


def _headers(expect: Mapping[str, Any], result: Mapping[str, Any]) -> Difference | None:
    told = {str(name).lower(): value for name, value in (result.get("headers") or {}).items()}
    for name, wanted in expect.items():
        if name.lower() not in told:
            return differ(f"headers/{name}", wanted, "absent")
        found = difference(untag(wanted), untag(told[name.lower()]), key=f"headers/{name}")
        if found is not None:
            return found
    return None


def _error(
    expect: Mapping[str, Any],
    error: Mapping[str, Any] | None,
    rules: ResultRules,
    result: Mapping[str, Any],
) -> Difference | None:
    if error is None:
        return differ("error", dict(expect), _brief(result))
    if error.get("kind") != expect["kind"]:
        return differ("error/kind", expect["kind"], f"{error.get('kind')}: {error.get('message')}")
    for key in ("status", "code", "bodyText", "param"):
        if key in expect and error.get(key) != expect[key]:
            return differ(f"error/{key}", expect[key], error.get(key))
    if "schema" in expect and error.get("schema") != expect["schema"]:
        return differ("error/schema", expect["schema"], error.get("schema"))
    if "pointer" in expect and error.get("pointer") not in (None, expect["pointer"]):
        return differ("error/pointer", expect["pointer"], error["pointer"])
    if "contentType" in expect:
        told = str(error.get("contentType") or "").partition(";")[0].strip().lower()
        if told != expect["contentType"].lower():
            return differ("error/contentType", expect["contentType"], error.get("contentType"))
    if "value" in expect:
        if "value" not in error:
            return differ("error/value", expect["value"], "absent")
        found = _members(expect, untag(error["value"]), rules, subset=False)
        if found is not None:
            return found
    return _headers(expect.get("headers", {}), error)


def _stream(
    expect: Mapping[str, Any], result: Mapping[str, Any], rules: ResultRules
) -> Difference | None:
    items = [_expanded(item) for item in expect["items"]]
    end = expect["end"]
    told = _items_and_end(result)
    if told is None:
        return differ("stream", "items", _brief(result))
    found = _items(items, told[0], rules)
    if found is not None:
        return found
    match end, told[1]:
        case {"error": str() as kind}, {"error": {"kind": actual}}:
            return None if actual == kind else differ("stream/end/error", kind, actual)
        case str(), str() as actual if actual == end or actual == "closed":
            return None
        case _:
            return differ("stream/end", end, told[1])


def _pages(
    expect: Mapping[str, Any], result: Mapping[str, Any], rules: ResultRules
) -> Difference | None:
    told = _items_and_end(result)
    if told is None:
        return differ("items", "items", _brief(result))
    wanted = expect["itemsBeforeError"] if "error" in expect else expect["items"]
    found = _items(wanted, told[0], rules)
    if found is not None:
        return found
    match told[1]:
        case {"error": dict() as error}:
            if "error" in expect:
                return _error(expect["error"], error, rules, result)
        case str() as end if end in _CLEAN_ENDS and "error" not in expect:
            return None
    return differ("end", expect.get("error", "a clean end"), told[1])


def _items_and_end(result: Mapping[str, Any]) -> tuple[list[Json], Any] | None:
    match result:
        case {"items": list() as items, "end": end}:
            return items, end
        case {"error": dict() as error}:
            return [], {"error": error}
        case _:
            return None


def _items(expect: list[Json], items: list[Json], rules: ResultRules) -> Difference | None:
    return difference(
        untag(expect),
        [_without_details(item) for item in untag(items)],
        key="items",
        instants=rules.instants,
        truncated=rules.instants,
        subset=rules.subset,
    )


def _without_details(item: Json) -> Json:
    """Return a failed item with its kind alone; runners may add what the user was told."""
    return (
        {"itemError": item["itemError"]} if isinstance(item, dict) and "itemError" in item else item
    )


def _expanded(item: Json) -> Json:
    match item:
        case {"repeat": list() as pieces, **rest} if not rest:
            return "".join(text * count for text, count in pieces)
        case dict():
            return {name: _expanded(member) for name, member in item.items()}
        case _:
            return item


def _brief(result: Mapping[str, Any]) -> Mapping[str, Any]:
    return {key: member for key, member in result.items() if key not in ("types", "headers")}
