"""The committed OpenAPI document: valid, complete, and true to the reference page it has to reproduce."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

ROOT = Path(__file__).parent.parent
SPEC = ROOT / "spec" / "openapi.yaml"
SEED_PAGE = Path(__file__).parent / "fixtures" / "seed" / "billing.md"

TIERS = {"read", "compute", "external_spend", "share_export", "destructive"}
STREAMING_SENTENCE = "a streaming or binary payload"
FREE_FORM = {
    "billing.topup",
    "catalog.search_stream",
    "clip.create_from_item",
    "orders.archive.place",
    "orders.tasking.place",
    "processing.create",
    "processing.create_and_dispatch",
    "reports.generate",
    "uploads.complete",
}
LABELS = {
    "external_spend": "spend — accepts an `Idempotency-Key` header",
    "share_export": "export",
}

TEXT = SPEC.read_text(encoding="utf-8")
DOCUMENT: dict[str, Any] = yaml.load(TEXT, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
OPERATIONS: dict[str, dict[str, Any]] = {
    item["post"]["operationId"]: item["post"] for item in DOCUMENT["paths"].values()
}
SCHEMAS: dict[str, dict[str, Any]] = DOCUMENT["components"]["schemas"]
PUBLIC = {
    name: operation
    for name, operation in OPERATIONS.items()
    if not operation["x-required-scope"].startswith("admin:")
}
_SPLIT = re.split(r"^## `([\w.]+)`\n", SEED_PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)
SECTIONS: dict[str, str] = dict(zip(_SPLIT[1::2], _SPLIT[2::2], strict=True))


def request_schema(operation: dict[str, Any]) -> dict[str, Any]:
    schema: dict[str, Any] = operation["requestBody"]["content"]["application/json"]["schema"]
    return schema


def success(operation: dict[str, Any]) -> dict[str, Any]:
    (response,) = (value for code, value in operation["responses"].items() if code.startswith("2"))
    content: dict[str, Any] = response["content"]
    return content


def page_type(schema: dict[str, Any]) -> str:
    """The type as the page spells it: nullability is not shown."""
    if "anyOf" in schema:
        schema = next(member for member in schema["anyOf"] if member != {"type": "null"})
    return str(schema["type"])


def media_types(node: Any, pointer: str = "#") -> Iterator[tuple[str, Any, Any]]:
    """Every (pointer, schema, example) of the document's media types, parameters and headers."""
    if isinstance(node, dict):
        if "schema" in node and "example" in node:
            yield pointer, node["schema"], node["example"]
        for key, value in node.items():
            if key != "example":
                yield from media_types(value, f"{pointer}/{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from media_types(value, f"{pointer}/{index}")


def absolute(node: Any) -> Any:
    """The schema with its references pointing into the registered document."""
    if isinstance(node, dict):
        return {k: f"spec:/{v}" if k == "$ref" else absolute(v) for k, v in node.items()}
    return [absolute(value) for value in node] if isinstance(node, list) else node


def test_the_complete_validator_finds_nothing() -> None:
    errors = list(OpenAPIV31SpecValidator(DOCUMENT).iter_errors())
    assert [f"{list(error.absolute_path)}: {error.message}" for error in errors] == []


def test_examples_match_their_schemas() -> None:
    resource = DRAFT202012.create_resource(DOCUMENT)
    registry: Registry[Any] = Registry().with_resource("spec:/", resource)
    found = list(media_types({k: DOCUMENT[k] for k in ("paths", "webhooks", "components")}))
    faults = [
        f"{pointer}{error.json_path}: {error.message}"
        for pointer, schema, example in found
        for error in Draft202012Validator(
            absolute(schema), registry=registry, format_checker=FormatChecker()
        ).iter_errors(example)
    ]
    assert faults == []
    assert len(found) > 400


def test_operation_counts() -> None:
    assert DOCUMENT["openapi"] == "3.1.0"
    assert len(OPERATIONS) == len(DOCUMENT["paths"]) == 227
    assert len(PUBLIC) == 202
    domains = Counter(name.partition(".")[0] for name in OPERATIONS)
    assert domains["billing"] == 36
    assert sum(name.startswith("billing.") for name in PUBLIC) == 15
    assert domains["orders"] == 26
    assert domains["items"] == 22
    assert list(domains) == [tag["name"] for tag in DOCUMENT["tags"]]
    assert all(tag["x-title"] and tag["description"].endswith(".") for tag in DOCUMENT["tags"])


@pytest.mark.parametrize("name", OPERATIONS)
def test_operation_is_described_completely(name: str) -> None:
    operation = OPERATIONS[name]
    assert DOCUMENT["paths"][f"/v1/op/{name}"]["post"] is operation
    assert operation["tags"] == [name.partition(".")[0]]
    assert re.fullmatch(r"[a-z_]+:[a-z]+", operation["x-required-scope"])
    assert operation["x-side-effect"] in TIERS
    assert ("summary" in operation) == (name != "provenance.get")
    assert ("example" in operation["requestBody"]["content"]["application/json"]) is True
    assert {"403", "404", "422", "429", "500"} <= set(operation["responses"])
    assert ("401" in operation["responses"]) == (operation.get("security") != [])
    spends = operation["x-side-effect"] == "external_spend"
    assert ("402" in operation["responses"]) == ("409" in operation["responses"]) == spends
    assert operation.get("x-idempotency") == ({"header": "Idempotency-Key"} if spends else None)
    key = {"$ref": "#/components/parameters/IdempotencyKey"}
    assert operation.get("parameters", []) == ([key] if spends else [])


def test_free_form_requests_are_the_known_nine() -> None:
    assert {n for n, op in OPERATIONS.items() if "$ref" not in request_schema(op)} == FREE_FORM
    for name in FREE_FORM:
        assert [m["type"] for m in request_schema(OPERATIONS[name])["anyOf"]] == ["object", "null"]


def test_only_billing_leaves_answers_untyped() -> None:
    untyped = {
        name
        for name, operation in PUBLIC.items()
        for media in success(operation).values()
        if media["schema"] == {}
    }
    assert untyped == {n for n, text in SECTIONS.items() if STREAMING_SENTENCE in text} | {
        "billing.topup"
    }


def test_raw_answers_are_marked() -> None:
    for name, operation in OPERATIONS.items():
        structured = {"application/json", "application/geo+json"} & set(success(operation))
        assert operation.get("x-raw-response", False) is not bool(structured), name


def test_public_operations_need_no_credential() -> None:
    open_ = {name for name, operation in OPERATIONS.items() if operation.get("security") == []}
    assert open_ == {"share.link.validate", "share.tile.render", "share.tilejson"}
    assert DOCUMENT["security"] == [{"bearerAuth": []}, {"apiKeyAuth": []}]


def test_pagination_points_at_what_exists() -> None:
    declared = {name: op for name, op in OPERATIONS.items() if "x-pagination" in op}
    assert {op["x-pagination"]["style"] for op in declared.values()} == {"offset", "page", "cursor"}
    for name, operation in declared.items():
        pagination = operation["x-pagination"]
        fields = SCHEMAS[request_schema(operation)["$ref"].rpartition("/")[2]]["properties"]
        (media,) = success(operation).values()
        answer = SCHEMAS[media["schema"]["$ref"].rpartition("/")[2]]["properties"]
        assert pagination["in"] == "body"
        assert {pagination[k] for k in ("request", "limit") if k in pagination} <= set(fields), name
        for key in ("items", "total", "response"):
            assert pagination.get(key, "/" + next(iter(answer)))[1:] in answer, name


def test_described_fields() -> None:
    """Billing requests carry no field descriptions, since the page shows none; every other field has one."""
    for name, operation in PUBLIC.items():
        reference = request_schema(operation).get("$ref")
        fields = SCHEMAS[reference.rpartition("/")[2]]["properties"] if reference else {}
        for field, schema in fields.items():
            assert ("description" in schema) != name.startswith("billing."), f"{name} {field}"


def test_the_page_lists_the_public_billing_operations() -> None:
    assert list(SECTIONS) == sorted(name for name in PUBLIC if name.startswith("billing."))
    intro = SEED_PAGE.read_text(encoding="utf-8").splitlines()[6]
    assert next(t["description"] for t in DOCUMENT["tags"] if t["name"] == "billing") == intro


@pytest.mark.parametrize("name", SECTIONS)
def test_billing_operation_agrees_with_the_page(name: str) -> None:
    section, operation = SECTIONS[name], OPERATIONS[name]
    assert section.split("\n")[1] == operation["summary"]
    assert f"| **Scope** | `{operation['x-required-scope']}` |" in section
    tier = operation["x-side-effect"]
    assert f"| **Side-effect** | {LABELS.get(tier, tier)} |" in section

    schema = request_schema(operation)
    if "$ref" not in schema:
        assert "**Request** — a free-form JSON object." in section
        assert "201" in operation["responses"]
        return
    schema_name = schema["$ref"].rpartition("/")[2]
    assert f"**Request** — `{schema_name}`" in section
    rows = re.findall(r"^\| `(\w+)` \| (.+?) \| (yes|—) \| (.*) \|$", section, flags=re.MULTILINE)
    properties = SCHEMAS[schema_name]["properties"]
    required = SCHEMAS[schema_name].get("required", [])
    assert rows == [
        (field, page_type(value), "yes" if field in required else "—", value.get("description", ""))
        for field, value in properties.items()
    ]

    answer = success(operation)["application/json"]["schema"]
    expected = answer["$ref"].rpartition("/")[2] if answer else STREAMING_SENTENCE
    assert f"**Response** — {f'`{expected}`.' if answer else expected}" in section


def test_the_text_is_kept_readable() -> None:
    assert not re.search(r"(?<![\w'\"`])[&*][A-Za-z]\w*\s*$", TEXT, flags=re.MULTILINE), (
        "anchors or aliases"
    )
    assert not re.search(r"[ \t]$|\t|\r", TEXT, flags=re.MULTILINE)
    assert TEXT.endswith("\n")
    assert not TEXT.endswith("\n\n")
    assert [line for line in TEXT.splitlines() if len(line) > 124] == []
    names = list(SCHEMAS)
    assert names == sorted(names, key=lambda name: (name.lower(), name))
    assert list(OPERATIONS) == sorted(OPERATIONS)
