"""The compact page once more, straight from the document's JSON: the form's rules without a line of the generator.

It reads plain data (no model, no plan, no templates), so that a page of the generator and one of these agree only where
both follow the rules. It knows the shapes that documents of this form have and stops at any other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Data = Mapping[str, Any]
SIDE_EFFECTS = {
    "read": "read",
    "compute": "compute",
    "external_spend": "spend \u2014 accepts an `Idempotency-Key` header",
    "share_export": "export",
    "destructive": "destructive",
}
PAYLOAD = (
    "a streaming or binary payload (NDJSON / file / tile). Call the HTTP endpoint directly; "
    "the JSON SDK return does not apply."
)


def sections(document: Data) -> Iterator[tuple[str, str, str]]:
    """Yields slug, operation id and text of every public operation's section, in the order of the pages."""
    found = {
        node["operationId"]: node for item in document["paths"].values() for node in item.values()
    }
    for name in sorted(found):
        node = found[name]
        if not node["x-required-scope"].startswith("admin:"):
            yield name.split(".")[0].replace("_", "-"), name, section(document, name, node)


def is_of_this_form(document: Data) -> bool:
    """Whether every operation is a `POST` to `/v1/op/` and its id, with a scope and a JSON body."""
    return all(
        method == "post"
        and path == f"/v1/op/{node.get('operationId')}"
        and "x-required-scope" in node
        and "requestBody" in node
        for path, item in document.get("paths", {}).items()
        for method, node in item.items()
    )


def section(document: Data, name: str, node: Data) -> str:
    """Returns the text from an operation's heading to its last line, without the line end."""
    command = name.replace(".", " ").replace("_", "-")
    summary = (node.get("summary") or "").strip()
    blocks = [f"## `{name}`"]
    if summary:
        blocks.append(summary if summary[-1] == "." else summary + ".")
    blocks.append(
        "| | |\n|---|---|\n"
        f"| **Scope** | `{node['x-required-scope']}` |\n"
        f"| **Side-effect** | {SIDE_EFFECTS[node.get('x-side-effect', 'compute')]} |\n"
        f"| **HTTP** | `POST /v1/op/{name}`  \u00b7  `POST /v1/{name.replace('.', '/')}` |\n"
        f"| **Python / TypeScript** | `client.{name}(\u2026)` |\n"
        f"| **CLI** | `geopera {command} \u2026` |"
    )
    request = node["requestBody"]["content"]["application/json"]["schema"]
    if "$ref" not in request:
        assert {kind.get("type") for kind in request["anyOf"]} == {"object", "null"}, name
        return "\n\n".join([*blocks, "**Request** \u2014 a free-form JSON object."])
    title, schema = _component(document, request)
    properties = schema.get("properties") or {}
    if properties:
        rows = [
            "| Field | Type | Required | Description |",
            "|---|---|---|---|",
            *(_row(field, value, schema) for field, value in properties.items()),
        ]
        blocks += [f"**Request** \u2014 `{title}`", "\n".join(rows)]
    else:
        blocks.append(f"**Request** \u2014 `{title}` _(see the OpenAPI schema for fields)_.")
    blocks.append(f"**Response** \u2014 {_success(node)}")
    return "\n\n".join(blocks)


def _component(document: Data, reference: Data) -> tuple[str, Data]:
    name = reference["$ref"].rpartition("/")[2]
    return name, document["components"]["schemas"][name]


def _row(name: str, schema: Data, owner: Data) -> str:
    required = "yes" if name in owner.get("required", []) else "\u2014"
    description = schema.get("description", "").replace("|", "\\|")
    return f"| `{name}` | {kind_of(schema)} | {required} | {description} |"


def kind_of(schema: Data) -> str:
    """Returns what the Type column says of a schema."""
    if "$ref" in schema:
        return str(schema["$ref"].rpartition("/")[2])
    for choices in (schema.get("anyOf"), schema.get("oneOf")):
        if choices is not None:
            (inner,) = [one for one in choices if one.get("type") != "null"]
            return kind_of(inner)
    kind = schema.get("type")
    if isinstance(kind, list):
        (kind,) = [one for one in kind if one != "null"]
    if kind == "array":
        return "array of any" if "prefixItems" in schema else f"array of {kind_of(schema['items'])}"
    if kind == "string" and "format" in schema:
        return f"string ({schema['format']})"
    return kind or "any"


def _success(node: Data) -> str:
    status = min(code for code in node["responses"] if code.startswith("2"))
    content = node["responses"][status]["content"]
    kinds = [name for name in content if name.endswith(("/json", "+json"))]
    schema = content[kinds[0] if kinds else next(iter(content))]["schema"]
    if node.get("x-raw-response") or set(schema) <= {"title"}:
        return PAYLOAD
    return f"`{schema['$ref'].rpartition('/')[2]}`."
