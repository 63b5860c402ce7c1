"""An expected request message against a recorded one, at one level of strictness."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from .compare_body import body_difference, media_type_difference
from .compare_pairs import pairs_difference
from .difference import Difference, differ
from .json_values import difference, loads, untag
from .messages import Request, percent_decoded
from .rules import Rules


def request_difference(
    expect: Mapping[str, Any], request: Request, rules: Rules
) -> Difference | None:
    """Return the first difference in the order method, URL, query, headers, body, or None."""
    checks: tuple[Callable[[Mapping[str, Any], Request, Rules], Difference | None], ...] = (
        _method,
        _path,
        _url,
        _query,
        _headers,
        _cookies,
        _content_type,
        _body,
    )
    return next((found for check in checks if (found := check(expect, request, rules))), None)


def _method(expect: Mapping[str, Any], request: Request, _: Rules) -> Difference | None:
    if "method" not in expect or request.method == expect["method"]:
        return None
    return differ("method", expect["method"], request.method)


def _path(expect: Mapping[str, Any], request: Request, rules: Rules) -> Difference | None:
    if "path" not in expect:
        return None
    accepted = (expect["path"], *expect.get("pathAlternatives", ()))
    if any(_same_path(path, request.path, rules) for path in accepted):
        return None
    return differ("path", expect["path"], request.path)


def _same_path(expected: str, actual: str, rules: Rules) -> bool:
    left, right = expected.split("/"), actual.split("/")
    return len(left) == len(right) and all(
        rules.same(rules.text(one), rules.text(other))
        for one, other in zip(left, right, strict=True)
    )


def _url(expect: Mapping[str, Any], request: Request, rules: Rules) -> Difference | None:
    if "url" not in expect or rules.text(expect["url"]) == rules.text(request.target):
        return None
    return differ("url", expect["url"], request.target)


def _query(expect: Mapping[str, Any], request: Request, rules: Rules) -> Difference | None:
    if "queryString" in expect:
        same = rules.text(expect["queryString"]) == rules.text(request.query or "")
        return None if same else differ("queryString", expect["queryString"], request.query)
    if "query" not in expect:
        return None
    if not expect["query"] and (request.query if rules.semantic else request.query is not None):
        return differ("query", "no query", f"?{request.query}")
    actual = request.query.split("&") if request.query else []
    decoded: Mapping[str, Any] = expect.get("queryJson", {})
    found = _query_json(decoded, actual)
    if found is not None:
        return found
    plain = [pair for pair in actual if percent_decoded(_name(pair), plus=True) not in decoded]
    accepted = (expect["query"], *expect.get("queryAlternatives", ()))
    differences = [
        pairs_difference(
            [pair for pair in pairs if percent_decoded(_name(pair)) not in decoded],
            plain,
            rules,
            key="query",
        )
        for pairs in accepted
    ]
    return None if None in differences else differences[0]


def _query_json(decoded: Mapping[str, Any], actual: Sequence[str]) -> Difference | None:
    for name, value in decoded.items():
        texts = [
            percent_decoded(pair.partition("=")[2], plus=True)
            for pair in actual
            if percent_decoded(_name(pair), plus=True) == name
        ]
        if len(texts) != 1:
            return differ(f"queryJson/{name}", value, texts)
        try:
            found = difference(untag(value), loads(texts[0]), key=f"queryJson/{name}")
        except ValueError:
            return differ(f"queryJson/{name}", value, texts[0])
        if found is not None:
            return found
    return None


def _name(pair: str) -> str:
    return pair.partition("=")[0]


def _headers(expect: Mapping[str, Any], request: Request, rules: Rules) -> Difference | None:
    for name, value in expect.get("headers", {}).items():
        actual = request.header(name)
        if actual is None or not rules.same(value, actual):
            return differ(f"headers/{name}", value, actual)
    for name, members in expect.get("headersContain", {}).items():
        actual = request.header(name) or ""
        listed = {member.partition(";")[0].strip().lower() for member in actual.split(",")}
        for member in members:
            if member.lower() not in listed:
                return differ(f"headersContain/{name}", member, actual)
    for name in expect.get("headersPresent", ()):
        if request.header(name) is None:
            return differ(f"headersPresent/{name}", "present", "absent")
    for name in expect.get("headersAbsent", ()):
        if request.header(name) is not None:
            return differ(f"headersAbsent/{name}", "absent", request.header(name))
    return None


def _cookies(expect: Mapping[str, Any], request: Request, rules: Rules) -> Difference | None:
    if "cookies" not in expect:
        return None
    fields = request.fields("cookie")
    actual = fields[0].split("; ") if len(fields) == 1 and fields[0] else []
    if len(fields) > 1:
        return differ("cookies", "one Cookie field", fields)
    return pairs_difference(expect["cookies"], actual, rules, key="cookies", any_order=True)


def _content_type(expect: Mapping[str, Any], request: Request, _: Rules) -> Difference | None:
    actual = request.header("content-type")
    if "contentType" in expect:
        return media_type_difference(expect["contentType"], actual, key="contentType")
    if expect.get("body") == {"none": True} and actual is not None:
        return differ("contentType", "absent", actual)
    return None


def _body(expect: Mapping[str, Any], request: Request, rules: Rules) -> Difference | None:
    if "body" not in expect:
        return None
    return body_difference(
        expect["body"],
        request.body,
        request.header("content-type"),
        pairs=partial(pairs_difference, rules=rules, key="body/form"),
        instants=rules.semantic and rules.instants,
    )
