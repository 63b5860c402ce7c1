"""Extensions, pagination and streams: declared, mapped, pinned, recognised."""

from typing import Any

import pytest
from specmill import model as m
from specmill.parse import ParseSettings

from tests.parse_support import codes, parse_paths, text

S = {"type": "string"}
N = {"type": "integer"}
ITEMS = {"type": "array", "items": S}
KIT = ParseSettings(
    extensions={
        name: name.replace("x-", "x-kit-") for name in ("x-pagination", "x-stream", "x-idempotency")
    }
)


def one(operation: dict[str, Any], method: str = "get", **rest: Any) -> m.Operation:
    api, _ = parse_paths({"/x": {method: {"responses": {"200": {}}, **operation}}}, **rest)
    return api.operations[0]


def answering(schema: Any, *query: str, **response: Any) -> dict[str, Any]:
    """Return an operation with query parameters that answers JSON of a schema."""
    return {
        "parameters": [
            {"name": name, "in": "query", "schema": S if "cur" in name else N} for name in query
        ],
        "responses": {"200": {**response, "content": {"application/json": {"schema": schema}}}},
    }


EFFECTS = [
    ("get", None, "read"),
    ("post", None, "compute"),
    ("delete", None, "destructive"),
    ("post", "external_spend", "external_spend"),
    ("post", "extrenal_spend", "compute"),
]


@pytest.mark.parametrize(("method", "told", "expected"), EFFECTS)
def test_side_effects(method: str, told: str | None, expected: str) -> None:
    extension = {} if told is None else {"x-side-effect": told}
    assert one(extension, method).side_effect.value == expected


def test_an_unknown_side_effect_is_reported_with_what_was_meant() -> None:
    _, reported = parse_paths(
        {"/x": {"post": {"responses": {}, "x-side-effect": "extrenal_spend"}}}
    )
    assert [item.hint for item in reported] == ["did you mean external_spend?"]


def test_scope_comes_from_the_extension_or_the_security_requirement() -> None:
    schemes = {"o": {"type": "oauth2", "flows": {}}}
    rest = {"components": {"securitySchemes": schemes}, "security": [{}, {"o": ["a:r", "b:r"]}]}
    assert one({}, **rest).scope == "a:r b:r"
    assert one({"x-required-scope": "c:w"}, **rest).scope == "c:w"


def test_hidden_by_extension_or_by_scope() -> None:
    settings = ParseSettings(hide_scopes=("admin:*",))
    assert one({"x-hidden": True}).hidden
    assert one({"x-required-scope": "admin:billing"}, settings=settings).hidden
    assert not one({"x-required-scope": "billing:admin"}, settings=settings).hidden


IDEMPOTENCY = [
    ({"x-idempotency": True}, "Idempotency-Key"),
    ({"x-idempotency": {"header": "X-Once"}}, "X-Once"),
    ({"parameters": [{"name": "idempotency-key", "in": "header", "schema": S}]}, "idempotency-key"),
    ({}, ""),
]


@pytest.mark.parametrize(("told", "expected"), IDEMPOTENCY)
def test_idempotency(told: dict[str, Any], expected: str) -> None:
    assert one(told, "post").idempotency_header == expected


def test_names_are_pinned_by_the_configuration_before_the_document() -> None:
    settings = ParseSettings(pins={"op": {"name": "things.all"}})
    assert one({"operationId": "op", "x-name": "a.b"}).pinned_name == "a.b"
    assert (
        one({"operationId": "op", "x-name": "a.b"}, settings=settings).pinned_name == "things.all"
    )


DECLARED = [
    (
        {"style": "cursor", "request": "cursor", "response": "/next_cursor", "items": "/items"},
        m.Pagination(style="cursor", request="cursor", response="/next_cursor", items="/items"),
    ),
    (
        {"style": "page", "request": "page", "start": 1, "more": "/has_more", "items": "/items"},
        m.Pagination(style="page", request="page", start=1, more="/has_more", items="/items"),
    ),
    (
        {"style": "offset", "in": "body", "request": "offset", "limit": "limit", "items": "/items"},
        m.Pagination(style="offset", request="offset", limit="limit", items="/items", in_body=True),
    ),
    ({"style": "link", "rel": "next", "items": ""}, m.Pagination(style="link")),
    (
        {"style": "url", "response": "/next", "items": "/items"},
        m.Pagination(style="url", response="/next", items="/items"),
    ),
    ({"style": "magic"}, None),
]


@pytest.mark.parametrize(("told", "expected"), DECLARED)
def test_declared_pagination(told: dict[str, Any], expected: m.Pagination | None) -> None:
    assert one({"x-pagination": told}).pagination == expected
    assert one({"x-kit-pagination": told}, settings=KIT).pagination == expected


def page(**members: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"items": ITEMS, **members}}


RECOGNISED = [
    (answering(page(next_cursor=S), "cursor", "limit"), "cursor cursor /next_cursor /items limit"),
    (answering(page(meta={"properties": {"next_cursor": S}}), "cursor"),
     "cursor cursor /meta/next_cursor /items "),
    (answering(page(total=N), "offset", "limit"), "offset offset  /items limit"),
    (answering(page(total_pages=N), "page", "per_page"), "page page  /items per_page"),
    (answering(page(has_more={"type": "boolean"}), "page"), "page page  /items "),
    (answering(ITEMS, "page", headers={"Link": {"description": 'rel="next"', "schema": S}}),
     "link    "),
    (answering(page(metadata={"properties": {"continue": S}}), "continue", "limit"),
     "cursor continue /metadata/continue /items limit"),
    (answering(page(last_id=S, has_more={"type": "boolean"}), "after", "limit"),
     "cursor after /last_id /items limit"),
    (answering(page(last_id=S), "after", "limit"), ""),
    (answering(page(meta={"properties": {"next_page_url": S}}), "Page"),
     "url  /meta/next_page_url /items "),
    (answering(page(), "cursor"), ""),
    (answering(page(), "offset", "limit"), ""),
    (answering(page(), "page", "per_page"), ""),
    (answering(page(other=ITEMS, next_cursor=S), "cursor"), ""),
    (answering(ITEMS, "page", headers={"Link": {"schema": S}}), ""),
]  # fmt: skip


@pytest.mark.parametrize(("operation", "expected"), RECOGNISED)
def test_pagination_is_recognised_only_where_it_is_safe(
    operation: dict[str, Any], expected: str
) -> None:
    found = one(operation).pagination
    told = (
        ""
        if found is None
        else f"{found.style} {found.request} {found.response} {found.items} {found.limit}"
    )
    assert told == expected


def test_pagination_can_be_denied() -> None:
    operation = answering(page(next_cursor=S), "cursor")
    assert one({**operation, "x-pagination": False}).pagination is None


def streaming(*names: str, schema: Any = None, **rest: Any) -> dict[str, Any]:
    content = {name: {"schema": schema or S, **rest} for name in names}
    return {"responses": {"200": {"content": content}}}


FORMATS = [
    ("text/event-stream", "sse"),
    ("application/x-ndjson", "jsonl"),
    ("application/jsonl; charset=utf-8", "jsonl"),
    ("application/json-seq", "json-seq"),
    ("application/geo+json-seq", "json-seq"),
]


@pytest.mark.parametrize(("name", "expected"), FORMATS)
def test_streams_by_media_type(name: str, expected: str) -> None:
    found = one(streaming(name)).stream
    assert found is not None
    assert (found.format, found.optional) == (expected, False)
    assert found.item is not None
    assert text(found.item) == "str"


def test_events_with_json_data() -> None:
    schema = {"type": "object", "properties": {"n": N}}
    told = {"data": "json", "terminator": "[DONE]"}
    operation = {**streaming("text/event-stream", schema=schema), "x-kit-stream": told}
    found = one(operation, settings=KIT).stream
    assert found is not None
    assert (found.data_json, found.terminator, found.event_fields) == (True, "[DONE]", False)


def test_event_data_is_not_guessed() -> None:
    schema = {"type": "object", "properties": {"n": N}}
    api, reported = parse_paths({"/x": {"get": streaming("text/event-stream", schema=schema)}})
    stream = api.operations[0].stream
    assert stream is not None
    assert not stream.data_json
    assert codes(reported) == ["note stream-data-undeclared"]


def test_item_schema_of_3_2_with_content_schema() -> None:
    data = {"type": "string", "contentMediaType": "application/json", "contentSchema": N}
    event = {"type": "object", "properties": {"data": data, "event": S}}
    operation = {"responses": {"200": {"content": {"text/event-stream": {"itemSchema": event}}}}}
    found = one(operation, version="3.2.0").stream
    assert found is not None
    assert found.item is not None
    assert (text(found.item), found.data_json, found.event_fields) == ("int", True, True)


def test_an_operation_that_streams_on_request() -> None:
    body = {"type": "object", "properties": {"stream": {"type": "boolean"}}}
    operation = {
        **streaming("application/json", "text/event-stream"),
        "requestBody": {"content": {"application/json": {"schema": body}}},
    }
    found = one(operation, "post").stream
    assert found is not None
    assert (found.optional, found.switch) == (True, "stream")


def test_a_file_or_events() -> None:
    found = one(streaming("application/octet-stream", "text/event-stream"), "post").stream
    assert found is not None
    assert (found.format, found.optional) == ("sse", True)


def test_lines_of_an_array_schema_are_its_items() -> None:
    found = one(streaming("application/x-ndjson", schema=ITEMS)).stream
    assert found is not None
    assert found.item is not None
    assert text(found.item) == "str"


def test_arguments_are_pinned_and_unknown_operations_reported() -> None:
    settings = ParseSettings(pins={"op": {"arguments": {"q": "query"}}, "opp": {"name": "a.b"}})
    parameter = {"name": "q", "in": "query", "schema": S}
    operation = {"operationId": "op", "parameters": [parameter], "responses": {"200": {}}}
    api, reported = parse_paths({"/x": {"get": operation}}, settings=settings)
    assert api.operations[0].parameters[0].pinned_name == "query"
    assert api.operations[0].pinned_arguments == (("q", "query"),)
    assert [(item.code, item.hint) for item in reported] == [
        ("pin-unmatched", "did you mean 'op'?")
    ]
