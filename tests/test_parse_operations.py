"""Operations: paths, parameters, bodies, responses, servers, security of all versions."""

from typing import Any

import pytest
from specmill import model as m
from specmill.parse import ParseSettings

from tests.parse_support import codes, parse_paths, text

S = {"type": "string"}
OK = {"200": {"description": "ok"}}


def one(operation: dict[str, Any], path: str = "/x", **rest: Any) -> m.Operation:
    """Return the model of one POST operation."""
    api, _ = parse_paths({path: {"post": {"responses": OK, **operation}}}, **rest)
    assert len(api.operations) == 1
    return api.operations[0]


def test_every_method_in_every_place_is_an_operation() -> None:
    item = {"$ref": "#/components/pathItems/Shared"}
    api, reported = parse_paths(
        {
            "/a": {
                **{method: {"responses": OK} for method in ("get", "query", "trace")},
                "additionalOperations": {"COPY": {"responses": OK}, "purge": {"responses": OK}},
            },
            "/b": item,
            "/c": item,
            "/d": {"GET": {"responses": OK}},
            "/e": {"get": None},
            "x-not-a-path": {},
        },
        version="3.2.0",
        settings=ParseSettings(lenient=True),
        components={"pathItems": {"Shared": {"get": {"responses": OK}}}},
        webhooks={"changed": {"post": {"responses": OK}}},
    )
    assert [(item.method, item.path) for item in api.operations] == [
        ("GET", "/a"),
        ("QUERY", "/a"),
        ("TRACE", "/a"),
        ("COPY", "/a"),
        ("purge", "/a"),
        ("GET", "/b"),
        ("GET", "/c"),
        ("GET", "/d"),
        ("GET", "/e"),
    ]
    assert len({item.pointer for item in api.operations}) == 9
    assert [(item.method, item.path) for item in api.webhooks] == [("POST", "changed")]
    assert codes(reported) == ["warning method-spelling", "warning operation-invalid"]


STYLES = [
    ({"in": "query"}, "form", True),
    ({"in": "query", "explode": False}, "form", False),
    ({"in": "query", "style": "deepObject"}, "deepObject", False),
    ({"in": "query", "style": "pipeDelimited"}, "pipeDelimited", False),
    ({"in": "header"}, "simple", False),
    ({"in": "cookie"}, "form", True),
    ({"in": "cookie", "style": "cookie"}, "cookie", True),
    ({"in": "query", "style": "matrix"}, "form", True),
]


@pytest.mark.parametrize(("told", "style", "explode"), STYLES)
def test_styles(told: dict[str, Any], style: str, explode: bool) -> None:
    operation = one({"parameters": [{"name": "p", "schema": S, **told}]})
    parameter = operation.parameters[0]
    assert (parameter.style.value, parameter.explode) == (style, explode)


COLLECTIONS = [
    ("query", None, "form", False),
    ("query", "csv", "form", False),
    ("query", "multi", "form", True),
    ("query", "ssv", "spaceDelimited", False),
    ("query", "tsv", "tabDelimited", False),
    ("query", "pipes", "pipeDelimited", False),
    ("header", "csv", "simple", False),
    ("header", "pipes", "simple", False),
]


@pytest.mark.parametrize(("where", "told", "style", "explode"), COLLECTIONS)
def test_collection_formats(where: str, told: str | None, style: str, explode: bool) -> None:
    parameter = {"name": "p", "in": where, "type": "array", "items": S}
    if told is not None:
        parameter["collectionFormat"] = told
    found = one({"parameters": [parameter]}, version="2.0").parameters[0]
    assert (found.style.value, found.explode) == (style, explode)


def test_path_item_parameters_are_overridden_by_name_and_location() -> None:
    api, _ = parse_paths(
        {
            "/x/{id}": {
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": S},
                    {"name": "q", "in": "query", "schema": S},
                    {"name": "q", "in": "header", "schema": S},
                ],
                "get": {
                    "parameters": [{"name": "q", "in": "query", "schema": {"type": "integer"}}],
                    "responses": OK,
                },
            }
        }
    )
    assert [
        (item.name, item.location.value, text(item.schema)) for item in api.operations[0].parameters
    ] == [("id", "path", "str"), ("q", "query", "int"), ("q", "header", "str")]


FAULTS = [
    ("/x/{id}", [], ["id"], "warning path-parameter-undeclared"),
    ("/x", [{"name": "id", "in": "path", "required": True, "schema": S}], [],
     "warning path-parameter-unused"),
    ("/x", [{"name": "q", "in": "query"}, {"name": "q", "in": "query"}], ["q"],
     "warning parameter-duplicate"),
    ("/x", [{"name": "q", "in": "nowhere"}], [], "error parameter-invalid"),
    ("/x", [{"in": "query"}], [], "error parameter-invalid"),
    ("/x", [{"name": "Accept", "in": "header", "schema": S}], [], "note parameter-header-ignored"),
    ("/x", [{"$ref": "#/components/parameters/Gone"}], [], "error reference-unresolved"),
    ("x", [], [], "warning path-slash"),
    ("/x#one", [], [], "note path-fragment"),
    ("/x{?q}", [{"name": "q", "in": "query", "schema": S}], ["q"], "note path-query-expansion"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "parameters", "kept", "code"), FAULTS)
def test_faults_of_parameters_are_reported(
    path: str, parameters: list[Any], kept: list[str], code: str
) -> None:
    api, reported = parse_paths({path: {"get": {"parameters": parameters, "responses": OK}}})
    assert [item.name for item in api.operations[0].parameters] == kept
    assert codes(reported) == [code]


def test_a_query_in_a_path_key() -> None:
    operation = one(
        {"parameters": [{"name": "v", "in": "path", "required": True, "schema": S}]},
        path="/x?action=list&version={v}",
    )
    assert operation.path == "/x"
    assert operation.fixed_query == (("action", "list"),)
    assert [(item.name, item.location.value) for item in operation.parameters] == [
        ("version", "query")
    ]


def test_reserved_expansion_in_a_path() -> None:
    operation = one(
        {"parameters": [{"name": "name", "in": "path", "required": True, "schema": S}]},
        path="/v1/{+name}",
    )
    assert operation.path == "/v1/{name}"
    assert operation.parameters[0].allow_reserved


def test_bodies_of_swagger_2() -> None:
    file = {"name": "f", "in": "formData", "type": "file", "required": True}
    tags = {"name": "t", "in": "formData", "type": "array", "items": S}
    operation = one({"parameters": [file, tags]}, version="2.0")
    body = operation.request_body
    assert body is not None
    assert body.required
    assert [item.name for item in body.media_types] == ["multipart/form-data"]
    assert [
        (item.property_name, item.style, item.explode) for item in body.media_types[0].encodings
    ] == [("t", m.Style.FORM, False)]


def test_media_types_of_swagger_2() -> None:
    operation = one(
        {
            "consumes": ["application/xml"],
            "parameters": [{"name": "b", "in": "body", "schema": S}],
            "responses": {"200": {"description": "d", "schema": S}},
        },
        version="2.0",
        produces=["text/plain", "application/json"],
    )
    assert operation.request_body is not None
    assert [item.name for item in operation.request_body.media_types] == ["application/xml"]
    assert [item.name for item in operation.responses[0].media_types] == [
        "text/plain",
        "application/json",
    ]


def test_statuses() -> None:
    api, reported = parse_paths(
        {"/x": {"get": {"responses": {"200": {}, "4xx": {}, "default": {}, "900": {}, "x-y": {}}}}}
    )
    assert [item.status for item in api.operations[0].responses] == ["200", "4XX", "default"]
    assert codes(reported) == ["warning response-status-invalid"]


@pytest.mark.parametrize(
    ("media_type", "schema", "expected"),
    [
        ("application/octet-stream", None, "str(format=binary)"),
        ("image/png", {}, "str(format=binary)"),
        ("text/plain", None, "str"),
        ("application/json", None, "any"),
        ("application/json", {}, "any"),
    ],
)
def test_media_types_without_schema(media_type: str, schema: Any, expected: str) -> None:
    content = {media_type: {} if schema is None else {"schema": schema}}
    operation = one({"requestBody": {"content": content}})
    assert operation.request_body is not None
    found = operation.request_body.media_types[0].schema
    assert found is not None
    assert text(found) == expected


def test_security_is_inherited_overridden_and_removed() -> None:
    schemes = {
        "key": {"type": "apiKey", "in": "header", "name": "K"},
        "login": {"type": "http", "scheme": "Basic"},
    }
    api, reported = parse_paths(
        {
            "/a": {"get": {"responses": OK}},
            "/b": {"get": {"responses": OK, "security": []}},
            "/c": {"get": {"responses": OK, "security": [{"key": [], "login": []}, {}]}},
            "/d": {"get": {"responses": OK, "security": [{"gone": []}, {"login": []}]}},
        },
        security=[{"key": []}],
        components={"securitySchemes": schemes},
    )
    assert [
        [[name for name, _ in item.schemes] for item in operation.security]
        for operation in api.operations
    ] == [[["key"]], [], [["key", "login"], []], [["login"]]]
    assert api.security_schemes[1].scheme == "basic"
    assert codes(reported) == ["warning security-scheme-undefined"]


def test_flows_of_swagger_2_have_the_names_of_3() -> None:
    api, _ = parse_paths(
        {},
        version="2.0",
        securityDefinitions={
            "a": {"type": "oauth2", "flow": "application", "tokenUrl": "/t", "scopes": {"r": "R"}},
            "b": {"type": "basic"},
        },
    )
    assert [(item.kind, item.scheme) for item in api.security_schemes] == [
        ("oauth2", ""),
        ("http", "basic"),
    ]
    flow = api.security_schemes[0].flows[0]
    assert (flow.kind, flow.token_url, flow.scopes) == ("clientCredentials", "/t", (("r", "R"),))


HOSTS = [
    ({"host": "h.test", "basePath": "/v1/", "schemes": ["http", "https"]},
     ["https://h.test/v1", "http://h.test/v1"]),
    ({"host": "h.test"}, ["https://h.test"]),
    ({"basePath": "v1"}, ["/v1"]),
    ({}, []),
]  # fmt: skip


@pytest.mark.parametrize(("told", "expected"), HOSTS)
def test_hosts_of_swagger_2(told: dict[str, Any], expected: list[str]) -> None:
    api, _ = parse_paths({}, version="2.0", **told)
    assert [server.url for server in api.servers] == expected


def test_server_variables() -> None:
    api, reported = parse_paths(
        {},
        servers=[
            {
                "url": "https://{region}.test/{version}",
                "variables": {"region": {"default": "eu", "enum": ["eu", "us"]}},
            }
        ],
    )
    assert [(item.name, item.default, item.enum) for item in api.servers[0].variables] == [
        ("region", "eu", ("eu", "us")),
        ("version", "", ()),
    ]
    assert codes(reported) == ["warning server-variable-undefined"]


def test_callbacks_are_operations_of_their_operation() -> None:
    operation = one(
        {
            "operationId": "subscribe",
            "callbacks": {"done": {"{$request.body#/url}": {"post": {"responses": OK}}}},
        }
    )
    assert [(item.id, item.path) for item in operation.callbacks] == [
        ("subscribe done post", "{$request.body#/url}")
    ]


def test_paths_of_an_extension_and_parameters_without_schema() -> None:
    api, reported = parse_paths(
        {},
        **{
            "x-ms-paths": {
                "/x?op=one": {
                    "get": {
                        "parameters": [{"name": "q", "in": "query", "type": "integer"}],
                        "responses": OK,
                    }
                }
            }
        },
    )
    assert [(item.path, item.fixed_query) for item in api.operations] == [("/x", (("op", "one"),))]
    assert text(api.operations[0].parameters[0].schema) == "int"
    assert not list(reported)


def test_a_misspelt_method_is_an_error_because_it_loses_an_operation() -> None:
    _, reported = parse_paths({"/x": {"gett": {"responses": OK}, "note": {}}})
    assert codes(reported) == ["error path-item-field", "warning path-item-field"]
    assert next(iter(reported)).hint == "did you mean 'get'?"


def test_bodies_that_exclude_each_other() -> None:
    body = {"name": "b", "in": "body", "schema": S}
    field = {"name": "f", "in": "formData", "type": "string"}
    again = {"name": "c", "in": "body", "schema": {"type": "integer"}}
    _, reported = parse_paths(
        {"/x": {"post": {"parameters": [body, again, field], "responses": OK}}}, version="2.0"
    )
    assert codes(reported) == ["warning parameter-duplicate", "warning parameter-body-conflict"]


@pytest.mark.parametrize(
    ("url", "expected", "reported"),
    [
        ("api.example.test/v1", "https://api.example.test/v1", ["warning server-url-scheme"]),
        ("/v1", "/v1", []),
        ("v1", "v1", []),
        ("{base}/v1", "{base}/v1", ["warning server-variable-undefined"]),
    ],
)
def test_server_urls(url: str, expected: str, reported: list[str]) -> None:
    api, found = parse_paths({}, servers=[{"url": url}])
    assert [server.url for server in api.servers] == [expected]
    assert codes(found) == reported


def test_a_reference_to_another_kind_of_component() -> None:
    content = {"application/json": {"schema": {"$ref": "#/components/responses/R"}}}
    api, reported = parse_paths(
        {"/x": {"get": {"responses": {"200": {"content": content}}}}},
        components={"responses": {"R": {"description": "d"}}},
    )
    schema = api.operations[0].responses[0].media_types[0].schema
    assert schema is not None
    assert text(schema) == "any"
    assert codes(reported) == ["warning reference-kind"]


def test_media_types_that_differ_in_parameters_have_roles_of_their_own() -> None:
    body = {"type": "object", "properties": {"a": S}}
    names = ["application/json", "application/json; v=1", "application/json; v=2"]
    operation = {
        "operationId": "op",
        "responses": {"200": {"content": {name: {"schema": body} for name in names}}},
    }
    api, _ = parse_paths({"/x": {"get": operation}})
    assert [item.role for item in api.schemas.values()] == [
        ("response 200",),
        ("response 200", "json v=1"),
        ("response 200", "json v=2"),
    ]
