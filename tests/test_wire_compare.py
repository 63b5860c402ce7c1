"""What the comparer refuses, and what it lets pass, beyond the kit's own expectations."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from specmill.wire.compare import judge
from specmill.wire.json_values import difference, loads, same_number, untag
from specmill.wire.kit import Vector
from specmill.wire.media import FramingError, parts
from specmill.wire.messages import Request
from specmill.wire.protocol import Outcome, ProtocolError, job, outcome_from_line
from specmill.wire.rules import Level

from tests.wire import perfect

ZONED_QUERY = "https://api.example.test/v1/q/typed?dt=2024-01-05T07%3A07%3A08%2B01%3A00"
FAILED_ITEM = [{"n": 1}, {"itemError": "decode", "message": "m"}, {"n": 3}]
MEMBERS_URL = "https://api.example.test/v1/path/matrix/object/;color=R,1,G,5"
JSON_QUERY = "https://api.example.test/v1/q/json?filter={%22b%22:%22x+y%22,%22a%22:1}"


def with_result(name: str, **changes: Any) -> Outcome:
    outcome = perfect.outcome(perfect.vector(name))
    return replace(outcome, result={**outcome.result, **changes})


def with_error(name: str, **changes: Any) -> Outcome:
    outcome = perfect.outcome(perfect.vector(name))
    return replace(outcome, result={"error": {**outcome.result["error"], **changes}})


def changed_request(name: str, change: Callable[[Request], Request], index: int = 0) -> Outcome:
    outcome = perfect.outcome(perfect.vector(name))
    requests = list(outcome.requests)
    requests[index] = change(requests[index])
    return replace(outcome, requests=tuple(requests))


def key_of(name: str, outcome: Outcome) -> str | None:
    found = judge(perfect.vector(name), outcome).difference
    return found.key if found is not None else None


@pytest.mark.parametrize(
    ("name", "changes", "key"),
    [
        ("res_full", {"status": 201}, "status"),
        ("res_full", {"value": {"id": 5}}, "value/name"),
        ("res_int64_beyond_double", {"value": {"id": 9007199254740992, "name": "n"}}, "value/id"),
        ("res_int64_max", {"value": {"id": 9.223372036854775807e18, "name": "n"}}, "value/id"),
        ("res_minimal", {"value": {"name": "n", "note": None}}, "value/note"),
        ("res_explicit_null", {"value": {"name": "n"}}, "value/note"),
        ("res_extra_fields", {"value": {"name": "n"}}, "extras/future"),
        ("res_extra_fields", {"value": {"name": "n", "future": 1, "z": [1]}}, "extras/future"),
        ("res_unknown_enum", {"value": {"name": "n", "color": None}}, "value/color"),
        ("res_datetime_offset", {"value": {"name": "n", "createdAt": "2024"}}, "value/createdAt"),
        ("res_pet_cat", {"types": {"": "Dog"}}, "types/"),
        ("res_int_in_float", {"types": {"/price": "integer"}}, "types//price"),
        ("res_sor_object", {"types": {"": "string"}}, "types/"),
        ("res_pet_unknown", {"types": {"": "Cat"}}, "types/"),
        (
            "res_response_headers",
            {"headers": {"X-Rate-Remaining": "7"}},
            "headers/X-Rate-Remaining",
        ),
        ("res_response_headers", {"headers": {}}, "headers/X-Rate-Remaining"),
        ("res_ios_string_digits", {"value": 5}, "value"),
        ("res_any_scalar", {"value": False}, "value"),
        ("res_scalar", {"value": False}, "value"),
        ("res_binary", {"value": {"$bytes": "AAE="}}, "value"),
        ("hostile_duplicate_keys", {"value": {"a": 1}}, "anyOf"),
        ("sse_simple", {"items": []}, "items/0"),
        ("sse_simple", {"end": "terminator"}, "stream/end"),
        ("sse_simple", {"end": {"error": {"kind": "transport"}}}, "stream/end"),
        ("ssej_cut_mid_event", {"end": "eof"}, "stream/end"),
        ("ssej_cut_mid_event", {"end": {"error": {"kind": "decode"}}}, "stream/end/error"),
        ("seq_truncated_middle", {"items": [{"n": 1}, {"n": 3}]}, "items/1/itemError"),
        ("page_cursor_three", {"items": [{"name": "a"}]}, "items/1"),
        ("page_cursor_loop_guard", {"end": "eof"}, "end"),
        (
            "page_cursor_error_mid",
            {"end": {"error": {"kind": "http", "status": 401}}},
            "error/status",
        ),
        ("retry_429_seconds", {"value": {"ok": False}}, "value/ok"),
    ],
)
def test_wrong_results_are_refused(name: str, changes: dict[str, Any], key: str) -> None:
    assert key_of(name, with_result(name, **changes)) == key


@pytest.mark.parametrize(
    ("name", "changes", "key"),
    [
        ("res_problem_404", {"kind": "decode"}, "error/kind"),
        ("res_problem_404", {"kind": "native"}, "error/kind"),
        ("res_problem_404", {"status": 405}, "error/status"),
        ("res_problem_404", {"schema": "Error"}, "error/schema"),
        ("res_problem_404", {"value": {}}, "value/type"),
        ("res_problem_on_json_error", {"schema": "Error"}, "error/schema"),
        ("res_error_html_body", {"bodyText": ""}, "error/bodyText"),
        ("res_error_html_body", {"contentType": "text/plain"}, "error/contentType"),
        ("res_error_request_id", {"headers": {}}, "headers/x-request-id"),
        ("res_datetime_invalid", {"pointer": "/day"}, "anyOf"),
        ("query_required_missing", {"kind": "invalid-argument"}, "clientError/kind"),
        ("query_required_missing", {"param": "may"}, "clientError/param"),
        ("sec_bearer_crlf_rejected", {"message": "bad a\r\nX: y"}, "error/message"),
        ("oauth_token_error", {"message": "s3cret was refused"}, "error/message"),
        ("oauth_token_error", {"code": "other"}, "error/code"),
    ],
)
def test_wrong_errors_are_refused(name: str, changes: dict[str, Any], key: str) -> None:
    assert key_of(name, with_error(name, **changes)) == key


def moved(**changes: Any) -> Callable[[Request], Request]:
    return lambda request: replace(request, **changes)


def field(name: str, value: str) -> Callable[[Request], Request]:
    return lambda request: replace(request, headers=(*request.headers, (name, value)))


def without(name: str) -> Callable[[Request], Request]:
    return lambda request: replace(
        request, headers=tuple(pair for pair in request.headers if pair[0] != name)
    )


@pytest.mark.parametrize(
    ("name", "change", "key"),
    [
        ("query_string", moved(method="POST"), "method"),
        ("query_string_omitted", moved(url="https://api.example.test/v1/q/string?"), "query"),
        ("server_default", moved(url="http://api.example.test/v1/plain"), "url"),
        ("get_no_body", moved(body=b"{}"), "body"),
        ("get_no_body", field("content-type", "text/plain"), "headersAbsent/content-type"),
        ("body_none_post", field("content-type", "text/plain"), "headersAbsent/content-type"),
        ("query_string", field("content-type", "text/plain"), "contentType"),
        ("cookie_two", field("cookie", "c=1"), "cookies"),
        ("body_minimal", moved(body=b'{"name":"n","name":"n"}'), "body/json"),
        ("body_minimal", moved(body=b"\xff"), "body/json"),
        ("body_minimal", without("content-type"), "contentType"),
        ("accept_json", without("accept"), "headersContain/accept"),
        ("ndjson_body", moved(body=b'{"level":"a","n":1}'), "body/jsonl"),
        ("xml_body", moved(body=b"<!DOCTYPE a><item/>"), "body/xml"),
        ("xml_body", moved(body=b"<item>"), "body/xml"),
        ("form_basic", moved(body=b"name=Bo&age=3"), "body/form/ok"),
        ("binary_upload", moved(body=b""), "body/base64"),
        ("mp_text", moved(body=b"--x\r\n"), "body/multipart"),
        ("header_string", field("x-color", "blue"), "headers/x-color"),
    ],
)
def test_wrong_requests_are_refused(
    name: str, change: Callable[[Request], Request], key: str
) -> None:
    assert key_of(name, changed_request(name, change)) == key


def later(milliseconds: float) -> Callable[[Request], Request]:
    return lambda request: replace(request, at=request.at + milliseconds)


@pytest.mark.parametrize(
    ("name", "change", "index", "key"),
    [
        ("retry_429_seconds", later(-1500), 1, "exchanges/1/delay"),
        ("retry_429_seconds", later(9000), 1, "exchanges/1/delay"),
        ("page_cursor_three", moved(url="https://api.example.test/v1/pg/cursor"), 1, "exchanges/1/query/limit"),
        ("idem_key_reused", without("idempotency-key"), 1, "exchanges/1/headersPresent/idempotency-key"),
        ("redirect_other_host_drops_auth", field("authorization", "Bearer t"), 1,
         "exchanges/1/headersAbsent/authorization"),
    ],
)  # fmt: skip
def test_wrong_conversations_are_refused(
    name: str, change: Callable[[Request], Request], index: int, key: str
) -> None:
    assert key_of(name, changed_request(name, change, index)) == key


def test_a_request_beyond_the_script_is_refused() -> None:
    outcome = perfect.outcome(perfect.vector("retry_not_400"))
    again = replace(outcome, requests=outcome.requests * 2)
    assert key_of("retry_not_400", again) == "exchanges/1"


def test_a_missing_request_is_refused() -> None:
    outcome = perfect.outcome(perfect.vector("retry_exhausted"))
    assert (
        key_of("retry_exhausted", replace(outcome, requests=outcome.requests[:2])) == "exchanges/2"
    )


def test_refusing_a_redirect_ends_the_conversation_early() -> None:
    name = "redirect_other_host_drops_auth"
    outcome = perfect.outcome(perfect.vector(name))
    refused = replace(
        outcome, requests=outcome.requests[:1], result={"error": {"kind": "redirect"}}
    )
    assert key_of(name, refused) is None
    lost = replace(outcome, requests=outcome.requests[:1])
    assert key_of(name, lost) == "exchanges/1"


def test_invariants_hold_over_all_requests() -> None:
    def keyed(name: str, keys: list[str]) -> Outcome:
        outcome = perfect.outcome(perfect.vector(name))
        requests = [
            replace(request, headers=(("idempotency-key", key),))
            for request, key in zip(outcome.requests, keys, strict=True)
        ]
        return replace(outcome, requests=tuple(requests))

    assert (
        key_of("idem_key_reused", keyed("idem_key_reused", ["a", "b"])) == "invariants/sameHeader"
    )
    fresh = "idem_key_fresh_per_call"
    assert key_of(fresh, keyed(fresh, ["a", "a"])) == "invariants/differentHeader"
    assert key_of(fresh, keyed(fresh, ["a", "b"])) is None


def test_repeating_the_last_exchange_is_bounded() -> None:
    outcome = perfect.outcome(perfect.vector("redirect_loop"))
    some = replace(outcome, requests=outcome.requests * 11)
    many = replace(outcome, requests=outcome.requests * 40)
    assert key_of("redirect_loop", some) is None
    assert key_of("redirect_loop", many) == "invariants/maxRequests"


@pytest.mark.parametrize(
    ("name", "change", "level"),
    [
        ("query_string_space", moved(url="https://api.example.test/v1/q/string?color=a+b"), "semantic"),
        ("query_typed_all", moved(url="https://API.example.test:443/v1/q/typed?ints=3&e=red&b=true&n=2.5&i=1"), "exact"),
        ("query_json_object", moved(url=JSON_QUERY), "exact"),
        ("body_minimal", moved(body=b' { "name" : "\\u006e" } '), "exact"),
        ("query_typed_datetime_utc", moved(url=ZONED_QUERY), "semantic"),
        ("header_string", field("x-other", "1"), "exact"),
        ("form_space_plus", moved(body=b"name=a%20b%2Bc"), "semantic"),
        ("path_matrix_object_partial", moved(url=MEMBERS_URL), "semantic"),
    ],
)  # fmt: skip
def test_other_legitimate_spellings_pass(
    name: str, change: Callable[[Request], Request], level: str
) -> None:
    verdict = judge(perfect.vector(name), changed_request(name, change))
    assert verdict.difference is None
    assert verdict.level == level


def test_members_in_another_order_keep_their_values() -> None:
    name = "path_matrix_object_partial"
    swapped = moved(url=MEMBERS_URL.replace("R,1,G,5", "R,5,G,1"))
    assert key_of(name, changed_request(name, swapped)) == "path"


def test_semantic_is_not_enough_where_the_standard_fixes_the_text() -> None:
    lower = moved(url="https://api.example.test/v1/q/string?color=a%2bb")
    verdict = judge(
        perfect.vector("query_string_plus"), changed_request("query_string_plus", lower)
    )
    assert not verdict.passed
    assert verdict.level is Level.SEMANTIC


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        (
            "res_datetime_nanos",
            {"value": {"name": "n", "createdAt": "2024-01-05T06:07:08.123456Z"}},
        ),
        ("res_full", {"types": {}}),
        ("res_pet_unknown", {"types": {"": "object"}}),
        ("res_sor_object", {"types": {"": "GetStringOrObjectObject"}}),
        ("res_int_in_float", {"value": {"name": "n", "price": 3.0}, "types": {"/price": "number"}}),
        ("sse_simple", {"end": "closed"}),
        ("seq_truncated_middle", {"items": FAILED_ITEM}),
        ("ssej_extra_fields", {"items": [{"n": 1, "new": True}]}),
        ("hostile_deep_nesting", {"value": None, "opaque": True}),
    ],
)
def test_other_legitimate_results_pass(name: str, changes: dict[str, Any]) -> None:
    assert key_of(name, with_result(name, **changes)) is None


def test_an_error_before_the_first_item_is_an_error() -> None:
    error = {"kind": "http", "status": 401, "schema": "Error", "message": "m"}
    value = {"code": 1, "message": "no"}
    late = Outcome(
        id="x", requests=(), result={"items": [], "end": {"error": {**error, "value": value}}}
    )
    assert key_of("ssej_error_before_stream", late) is None


def test_overflow_to_infinity_is_no_value() -> None:
    name = "hostile_huge_number"
    kept = Outcome(id=name, requests=(), result={"value": loads('{"a":1e400}'), "status": 200})
    lost = Outcome(
        id=name, requests=(), result={"value": {"a": {"$float": "Infinity"}}, "status": 200}
    )
    assert key_of(name, kept) is None
    assert key_of(name, lost) == "anyOf"


def test_undeclared_members_may_be_dropped_by_languages_that_cannot_keep_them() -> None:
    vector = perfect.vector("res_extra_fields")
    outcome = with_result("res_extra_fields", value={"name": "n"})
    assert judge(vector, outcome, keeps_unknown=False).passed


def test_numbers_are_compared_as_json_numbers() -> None:
    assert same_number(5, loads("5.0"))
    assert same_number(loads("1e2"), 100)
    assert same_number(loads("0.1"), loads("0.1000000000000000055"))
    assert not same_number(9007199254740993, loads("9007199254740992.0"))
    assert not same_number(loads("1e400"), loads("1e401"))
    assert difference(True, 1, key="") is not None
    assert difference(untag({"$bytes": "AP/+"}), "AP/+", key="") is None


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"text\r\n--b\r\n\r\n\r\n--b--",
        b"--b\r\nContent-Type: a\r\n\r\nx",
        b"--bother\r\n\r\n\r\n--b--",
        b"--b\r\nno blank line\r\n--b--",
        b"--b\r\nContent-Disposition: form-data; name=\"a\"; filename*=UTF-8''x\r\n\r\n\r\n--b--",
        b"--b\r\nA: 1\r\nA: 2\r\n\r\n\r\n--b--",
    ],
)
def test_bad_framing_is_refused(body: bytes) -> None:
    with pytest.raises(FramingError):
        parts(body, "b")


@pytest.mark.parametrize("line", ["", "[]", "{}", '{"id":1,"requests":[{}],"result":{}}', "x"])
def test_lines_that_are_no_outcome_are_refused(line: str) -> None:
    with pytest.raises(ProtocolError):
        outcome_from_line(line)


def test_jobs_carry_expanded_scripts() -> None:
    def exchange(name: str) -> dict[str, Any]:
        made = job(perfect.vector(name), mode="m", consume="value", args={})
        first: dict[str, Any] = made["exchanges"][0]
        return first

    assert exchange("query_string") == {"status": 204, "headers": [], "chunks": [], "abort": False}
    assert exchange("res_binary_truncated")["abort"] is True
    assert exchange("res_head")["abort"] is False
    assert exchange("ssej_cut_mid_event")["abort"] is True
    assert exchange("post_plain_reset_not_retried") == {"fault": "connection-reset"}
    assert len(exchange("hostile_digits_bomb")["chunks"]) == 2
    assert sum(map(len, exchange("hostile_gzip_bomb")["chunks"])) < 1_000_000


def test_jobs_say_what_to_report() -> None:
    made = job(perfect.vector("res_missing_required"), mode="m", consume="value", args={})
    assert made["report"] == {"types": [], "headers": []}
    made = job(perfect.vector("res_pet_missing_tag"), mode="m", consume="value", args={})
    assert made["report"]["types"] == [""]


def test_unknown_invariants_are_not_ignored() -> None:
    vector = perfect.vector("retry_backoff_grows")
    strange: Vector = replace(vector, invariants=[{"newRule": 1}])
    with pytest.raises(ValueError, match="newRule"):
        judge(strange, perfect.outcome(vector))
