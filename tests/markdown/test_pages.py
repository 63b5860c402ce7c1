"""The pages of documents: the seed byte for byte, the rules of its format, and everything through real parsers."""

import json
import re
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from specmill.configuration import Configuration, TargetSettings, read_configuration
from specmill.diagnostics import Diagnostics
from specmill.pipeline import run

from tests.hostile.make import document as hostile_document
from tests.toolchains import need_node_tool

ROOT = Path(__file__).resolve().parent.parent.parent
TOOLS = ROOT / "tests" / "tools"


def pages(spec: Any, lenient: bool = False, **options: Any) -> dict[str, str]:
    """The pages of a document, given as data or as a path, by path."""
    diagnostics = Diagnostics()
    target = TargetSettings(key="pages", uses="markdown", options=options)
    configuration = replace(Configuration(lenient=lenient), targets=(target,))
    source = spec if isinstance(spec, Path) else json.dumps(spec).encode()
    result = run(source, configuration, diagnostics)
    assert result.targets, [item.message for item in diagnostics.items][:5]
    return {
        path.removeprefix("pages/"): content.decode()
        for path, content in result.files.items()
        if path.startswith("pages/")
    }


def operations_document(**operation: Any) -> dict[str, Any]:
    """A document of one operation reached at a path that ends with its id."""
    schemas = operation.pop("schemas", {})
    node = {
        "operationId": "tile_sets.get_one",
        "summary": "Get a tile set",
        "x-required-scope": "tile_sets:read",
        "x-side-effect": "read",
        "responses": {
            "200": {"description": "OK", "content": {"application/json": {"schema": {}}}}
        },
        **operation,
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Geopera", "version": "1"},
        "paths": {"/v1/op/tile_sets.get_one": {"post": node}},
        "components": {"schemas": schemas},
    }


def section(spec: Any, **options: Any) -> str:
    """What stands below the heading of the only operation."""
    return pages(spec, **options)["operations/tile-sets.md"].partition("## `tile_sets.get_one`\n")[
        2
    ]


def body(schema: Mapping[str, Any]) -> dict[str, Any]:
    return {"requestBody": {"content": {"application/json": {"schema": schema}}}}


@pytest.fixture(scope="module")
def committed() -> dict[str, str]:
    """The two editions that the project's own configuration makes."""
    diagnostics = Diagnostics()
    configuration = read_configuration(ROOT / "specmill.yaml", diagnostics)
    kept = tuple(target for target in configuration.targets if target.uses == "markdown")
    result = run(ROOT / "spec" / "openapi.yaml", replace(configuration, targets=kept), diagnostics)
    return {
        path: content.decode()
        for path, content in result.files.items()
        if path.endswith((".md", ".txt"))
    }


def test_the_billing_page_is_the_seed(committed: dict[str, str]) -> None:
    seed = (ROOT / "tests" / "fixtures" / "seed" / "billing.md").read_text("utf-8")
    assert committed["markdown/operations/billing.md"] == seed


def test_every_operation_is_listed_everywhere(committed: dict[str, str]) -> None:
    index = set(
        re.findall(r"^\| \[`([^`]+)`\]", committed["markdown/operations/index.md"], re.MULTILINE)
    )
    assert len(index) > 90
    for path in ("markdown/llms.txt", "reference/llms.txt"):
        assert set(re.findall(r"^- \[([^\]]+)\]", committed[path], re.MULTILINE)) == index
    for path in ("markdown/llms-full.txt", "reference/operations/*.md", "markdown/operations/*.md"):
        folder, _, name = path.rpartition("/")
        text = "\n".join(
            content
            for page, content in committed.items()
            if page == path
            or ("*" in name and page.startswith(folder + "/") and not page.endswith("/index.md"))
        )
        assert set(re.findall(r"^## `([^`]+)`$", text, re.MULTILINE)) == index


def test_pages_end_with_one_line_end_and_no_trailing_space(committed: dict[str, str]) -> None:
    for path, text in committed.items():
        assert text.endswith("\n"), path
        assert not text.endswith("\n\n"), path
        assert not re.search(r"[ \t]$", text, re.MULTILINE), path
        assert "\n\n\n" not in re.sub(r"```.*?```", "code", text, flags=re.DOTALL), path


def test_operations_are_sorted_by_id(committed: dict[str, str]) -> None:
    for path, text in committed.items():
        if path.startswith("markdown/operations/") and not path.endswith("/index.md"):
            ids = re.findall(r"^## `([^`]+)`$", text, re.MULTILINE)
            assert ids == sorted(ids), path


def test_the_property_table_of_an_operation() -> None:
    assert section(operations_document()) == (
        "\nGet a tile set.\n\n| | |\n|---|---|\n| **Scope** | `tile_sets:read` |\n| **Side-effect** | read |\n"
        "| **HTTP** | `POST /v1/op/tile_sets.get_one`  ·  `POST /v1/tile_sets/get_one` |\n"
        "| **Python / TypeScript** | `client.tile_sets.get_one(…)` |\n"
        "| **CLI** | `geopera tile-sets get-one …` |\n\n"
        "**Response** — a streaming or binary payload (NDJSON / file / tile). Call the HTTP endpoint directly;"
        " the JSON SDK return does not apply.\n"
    )


@pytest.mark.parametrize(
    ("tier", "label"),
    [
        ("read", "read"),
        ("compute", "compute"),
        ("external_spend", "spend — accepts an `Idempotency-Key` header"),
        ("share_export", "export"),
        ("destructive", "destructive"),
    ],
)
def test_side_effect_labels(tier: str, label: str) -> None:
    assert f"| **Side-effect** | {label} |\n" in section(
        operations_document(**{"x-side-effect": tier})
    )


def test_without_a_summary_there_is_no_paragraph() -> None:
    assert section(operations_document(summary="")).startswith("\n| | |\n")


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        ({"type": "string"}, "string"),
        ({"type": "string", "format": "date-time"}, "string (date-time)"),
        ({"type": "integer"}, "integer"),
        ({"anyOf": [{"type": "number"}, {"type": "null"}]}, "number"),
        ({"type": "array", "items": {"type": "string"}}, "array of string"),
        ({"type": "array", "items": {"type": "object"}}, "array of object"),
        ({"type": "array", "items": {}}, "array of any"),
        ({"type": "array", "prefixItems": [{"type": "string"}]}, "array of any"),
        (
            {"type": "array", "items": {"$ref": "#/components/schemas/src__a__SortClause"}},
            "array of src__a__SortClause",
        ),
        ({"$ref": "#/components/schemas/GcsRegion"}, "GcsRegion"),
        ({"anyOf": [{"$ref": "#/components/schemas/GcsRegion"}, {"type": "null"}]}, "GcsRegion"),
        ({"type": "object"}, "object"),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, "object"),
        ({"type": "object", "properties": {"a": {"type": "string"}}}, "object"),
        ({"type": "string", "enum": ["a", "b"]}, "string"),
        ({}, "any"),
    ],
)
def test_types_of_fields(schema: dict[str, Any], text: str) -> None:
    schemas = {
        "Input": {
            "type": "object",
            "required": ["b-c"],
            "properties": {"b-c": schema, "a": {"type": "boolean", "default": True}},
        },
        "GcsRegion": {"type": "string", "enum": ["eu", "us"]},
        "src__a__SortClause": {"type": "object", "properties": {"field": {"type": "string"}}},
    }
    made = section(
        operations_document(schemas=schemas, **body({"$ref": "#/components/schemas/Input"}))
    )
    assert (
        "\n**Request** — `Input`\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n"
        f"| `b-c` | {text} | yes |  |\n| `a` | boolean | — |  |\n\n**Response**"
    ) in made


def test_pipes_in_descriptions_are_escaped() -> None:
    schemas = {
        "Input": {
            "type": "object",
            "properties": {"kind": {"type": "string", "description": "item | order"}},
        }
    }
    made = section(
        operations_document(schemas=schemas, **body({"$ref": "#/components/schemas/Input"}))
    )
    assert "| `kind` | string | — | item \\| order |\n" in made


def test_a_schema_without_members() -> None:
    made = section(
        operations_document(
            schemas={"_Empty": {"type": "object"}}, **body({"$ref": "#/components/schemas/_Empty"})
        )
    )
    assert (
        "\n**Request** — `_Empty` _(see the OpenAPI schema for fields)_.\n\n**Response** — a streaming"
        in made
    )


def test_a_free_form_body_has_no_response() -> None:
    made = section(
        operations_document(
            **body({"anyOf": [{"type": "object", "additionalProperties": True}, {"type": "null"}]})
        )
    )
    assert made.endswith("|\n\n**Request** — a free-form JSON object.\n")


def test_a_named_response() -> None:
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Output"}}}
    made = section(
        operations_document(
            schemas={"Output": {"type": "object", "properties": {"a": {"type": "string"}}}},
            responses={"201": {"description": "Made", "content": content}},
        )
    )
    assert made.endswith("\n\n**Response** — `Output`.\n")


def test_titles_and_intros_come_from_tags() -> None:
    spec = operations_document()
    assert "\n# Tile sets operations\n\nEach operation" in pages(spec)["operations/tile-sets.md"]
    spec["tags"] = [
        {"name": "tile_sets", "x-title": "Tiles & sets", "description": "Sets of tiles."}
    ]
    assert (
        "\n# Tiles & sets operations\n\nSets of tiles.\n\nEach operation"
        in pages(spec)["operations/tile-sets.md"]
    )


def test_a_house_of_its_own() -> None:
    made = pages(
        operations_document(),
        site_url="https://docs.example.com",
        banner="make pages",
        preface="All calls are posts.",
        rows=["http", "scope"],
        http_calls=["{method} {path}"],
        labels={"read": "no effect"},
    )["operations/tile-sets.md"]
    assert made.startswith(
        "<!-- Source: https://docs.example.com/api-reference/operations/tile-sets · Markdown for LLMs -->\n\n"
    )
    assert "AUTO-GENERATED by make pages from" in made
    assert "\nAll calls are posts.\n" in made
    assert (
        "|---|---|\n| **HTTP** | `POST /v1/op/tile_sets.get_one` |\n| **Scope** | `tile_sets:read` |\n\n"
        in made
    )


def resources_document() -> dict[str, Any]:
    pet = {"$ref": "#/components/schemas/Pet"}
    json_pet = {"application/json": {"schema": pet}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1.0"},
        "servers": [{"url": "https://pets.example/v2"}],
        "security": [{"key": []}],
        "paths": {
            "/pets/{petId}": {
                "parameters": [
                    {"name": "petId", "in": "path", "required": True, "schema": {"type": "integer"}}
                ],
                "put": {
                    "operationId": "updatePet",
                    "tags": ["pets"],
                    "summary": "Update a pet",
                    "parameters": [
                        {
                            "name": "dry",
                            "in": "query",
                            "schema": {"type": "boolean"},
                            "description": "Only try.",
                        },
                        {"name": "X-Trace", "in": "header", "schema": {"type": "string"}},
                        {"name": "session", "in": "cookie", "schema": {"type": "string"}},
                    ],
                    "requestBody": {
                        "required": True,
                        "content": {
                            **json_pet,
                            "multipart/form-data": {
                                "schema": {
                                    "type": "object",
                                    "properties": {"photo": {"type": "string", "format": "binary"}},
                                }
                            },
                        },
                    },
                    "responses": {
                        "200": {"description": "The pet", "content": json_pet},
                        "204": {"description": "Nothing changed"},
                        "default": {
                            "description": "A fault",
                            "content": {"text/plain": {"schema": {"type": "string"}}},
                        },
                    },
                },
            }
        },
        "components": {
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
            "schemas": {
                "Pet": {
                    "type": "object",
                    "required": ["name"],
                    "properties": {
                        "id": {"type": "integer", "readOnly": True},
                        "name": {
                            "type": "string",
                            "minLength": 1,
                            "maxLength": 9,
                            "pattern": "^[a-z|]+$",
                        },
                        "kind": {"type": "string", "enum": ["cat", "dog"], "default": "cat"},
                        "parent": {"anyOf": [pet, {"type": "null"}]},
                        "home": {"type": "object", "properties": {"city": {"type": "string"}}},
                        "food": {"$ref": "#/components/schemas/Food"},
                        "old": {"type": "string", "deprecated": True},
                        "secret": {"type": "string", "writeOnly": True},
                    },
                },
                "Food": {
                    "oneOf": [
                        {"$ref": "#/components/schemas/Meat"},
                        {"$ref": "#/components/schemas/Grass"},
                    ],
                    "discriminator": {
                        "propertyName": "kind",
                        "mapping": {
                            "m": "#/components/schemas/Meat",
                            "g": "#/components/schemas/Grass",
                        },
                    },
                },
                "Meat": {
                    "type": "object",
                    "required": ["kind"],
                    "properties": {"kind": {"type": "string"}},
                },
                "Grass": {
                    "type": "object",
                    "required": ["kind"],
                    "properties": {
                        "kind": {"type": "string"},
                        "wet": {"type": "boolean"},
                        "size": {
                            "type": "string",
                            "enum": ["s", "l"],
                            "x-enum-descriptions": ["Small", "Large"],
                        },
                    },
                },
                "Mood": {
                    "type": "string",
                    "enum": ["good", "bad"],
                    "x-enum-descriptions": ["Wags.", "Bites."],
                },
            },
        },
    }


def test_methods_and_paths_of_ordinary_documents() -> None:
    made = pages(resources_document())["operations/pets.md"]
    assert "| **HTTP** | `PUT /pets/{petId}` |\n| **Security** | `key` |\n" in made
    for row in (
        "| `petId` | path | integer | yes |  |",
        "| `dry` | query | boolean | — | Only try. |",
        "| `X-Trace` | header | string | — |  |",
        "| `session` | cookie | string | — |  |",
        "| `photo` | string (binary) | — |  |",
        "| `200` | `application/json` | Pet | The pet |",
        "| `204` | — | — | Nothing changed |",
        "| `default` | `text/plain` | string | A fault |",
    ):
        assert row + "\n" in made
    assert "**Request** (`application/json`) — `Pet`\n" in made
    assert "**Request** (`multipart/form-data`) — an object\n" in made
    assert "/v1/op/" not in made
    assert "**Deprecated.**" not in made
    spec = resources_document()
    spec["paths"]["/pets/{petId}"]["put"]["deprecated"] = True
    assert "## `updatePet`\n\n**Deprecated.** New" in pages(spec)["operations/pets.md"]


def test_full_pages_say_what_the_document_says() -> None:
    made = pages(resources_document(), detail="full")
    schema, operation = made["schemas/pet.md"], made["operations/pets.md"]
    for row in (
        "| `id` | integer | — | **Read-only.** |",
        "| `name` | string | yes | 1 to 9 characters. Pattern: `^[a-z\\|]+$`. |",
        '| `kind` | string | — | One of `"cat"`, `"dog"`. Default: `"cat"`. |',
        "| `parent` | [`Pet`](../schemas/pet.md) or null | — |  |",
        "| `home` | [`PetHome`](../schemas/pet.md#pethome) | — |  |",
        "| `food` | [`Food`](../schemas/food.md) | — |  |",
        "| `old` | string | — | **Deprecated.** |",
        "| `secret` | string | — | **Write-only.** |",
    ):
        assert row + "\n" in schema
    assert "\nUsed by [`updatePet`](../operations/pets.md#updatepet), [`PetHome`]" not in schema
    assert "[`updatePet`](../operations/pets.md#updatepet)" in schema
    assert "| `home.city` | string | — |  |\n" in operation
    assert "| `parent.name`" in operation
    assert "told apart by `kind`" in made["schemas/food.md"]
    assert '- [`Meat`](../schemas/meat.md) when `"m"`\n' in made["schemas/food.md"]
    assert '- `"good"` — Wags\n' in made["schemas/mood.md"]
    assert (
        '| `size` | string | — | One of `"s"` (Small), `"l"` (Large). |\n'
        in made["schemas/grass.md"]
    )
    assert (
        "curl -X PUT 'https://pets.example/v2/pets/1?dry=true' \\\n  -H 'X-Key: '\"$PETS_API_KEY\" \\\n"
        in operation
    )


def parsed(files: Mapping[str, str], folder: Path, *flags: str) -> dict[str, Any]:
    """What markdown-it and MDX make of pages."""
    need_node_tool("markdown-it")
    for path, text in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
    command = [
        "node",
        str(Path(__file__).parent / "check_pages.mjs"),
        str(TOOLS),
        str(folder),
        *flags,
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def test_committed_pages_parse_and_link(committed: dict[str, str], tmp_path: Path) -> None:
    report = parsed(committed, tmp_path)
    assert report["faults"] == []
    assert report["tables"] > 2000


def test_ordinary_pages_are_mdx_without_any_option(tmp_path: Path) -> None:
    for detail in ("compact", "full"):
        files = pages(resources_document(), detail=detail)
        assert parsed(files, tmp_path / detail, "--mdx")["faults"] == []


@pytest.mark.parametrize("detail", ["compact", "full"])
def test_hostile_pages_parse_and_link(detail: str, tmp_path: Path) -> None:
    files = pages(
        hostile_document(), lenient=True, detail=detail, flavor="mdx", front_matter="docusaurus"
    )
    assert parsed(files, tmp_path, "--mdx")["faults"] == []


@pytest.mark.parametrize("kind", ["docusaurus", "mkdocs", "mintlify", "vitepress"])
def test_navigation_names_every_page(kind: str) -> None:
    made = pages(resources_document(), detail="full", sidebar=kind)
    extra = [path for path in made if not path.endswith((".md", ".txt"))]
    assert len(extra) == 1
    for page in (path.removesuffix(".md") for path in made if path.endswith(".md")):
        assert page.rpartition("/")[2] in made[extra[0]] or page.endswith("index")


def test_recursion_keeps_pages_small() -> None:
    chain = {
        f"Node{index}": {
            "type": "object",
            "properties": {
                f"to{other}": {"$ref": f"#/components/schemas/Node{other}"} for other in range(12)
            },
        }
        for index in range(12)
    }
    spec = operations_document(schemas=chain, **body({"$ref": "#/components/schemas/Node0"}))
    made = pages(spec, detail="full")
    assert sum(map(len, made.values())) < 6 * len(json.dumps(spec)) + 20_000


def test_calls_are_spelled_as_configured_whatever_targets_are_made() -> None:
    diagnostics = Diagnostics()
    configuration = read_configuration(ROOT / "specmill.yaml", diagnostics).with_targets(
        ("reference",)
    )
    result = run(ROOT / "spec" / "openapi.yaml", configuration, diagnostics)
    page = result.files["reference/operations/billing.md"].decode()
    assert 'from "@geopera/sdk";' in page


def deprecated_document() -> dict[str, Any]:
    def old(name: str, description: str = "", **members: Any) -> dict[str, Any]:
        operation = {
            "operationId": name,
            "tags": ["things"],
            "deprecated": True,
            "responses": {"204": {"description": "Done"}},
            **members,
        }
        return {
            f"/{name}": {"get": operation | ({"description": description} if description else {})}
        }

    thing = {
        "type": "object",
        "properties": {
            "size": {
                "type": "string",
                "deprecated": True,
                "x-deprecated-replacement": "width",
                "x-sunset": "2027-01-01",
                "description": "How big.",
            },
            "name": {
                "type": "string",
                "deprecated": True,
                "x-deprecated-replacement": "Nothing <b>takes</b> its place",
            },
            "width": {"type": "integer"},
        },
    }
    parameter = {
        "name": "q",
        "in": "query",
        "schema": {"type": "string"},
        "deprecated": True,
        "x-deprecated-replacement": "https://a.test/q",
    }
    answer = {
        "200": {
            "description": "OK",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
        }
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": {
            **old("byExtension", **{"x-deprecated-replacement": "list", "x-sunset": "2027-01-01"}),
            **old("byName", "Old. Use listThings instead."),
            **old("byCode", "Old. Please call `list` now."),
            **old("byWord", "Use a list. It may list things."),
            **old("byCall", "Replaced by `GET /list`."),
            **old("byMapping", **{"x-successor": {"operationId": "listThings"}}),
            **old("alone", parameters=[parameter], responses=answer),
            **old("list", deprecated=False),
            **old("listThings", deprecated=False),
        },
        "components": {"schemas": {"Thing": thing}},
    }


@pytest.mark.parametrize("detail", ["compact", "full"])
def test_what_is_deprecated_names_its_successor(detail: str) -> None:
    made = pages(deprecated_document(), detail=detail)["operations/things.md"]
    told = {
        block.partition("`")[0]: re.findall(r"\*\*Deprecated\.\*\* (.*)", block)[:1]
        for block in made.split("\n## `")[1:]
    }
    assert told == {
        "byExtension": ["Use [`list`](things.md#list) instead. It goes away on `2027-01-01`."],
        "byName": ["Use [`listThings`](things.md#listthings) instead."],
        "byCode": ["Use [`list`](things.md#list) instead."],
        "byWord": ["New code should not call it."],
        "byCall": ["Use [`list`](things.md#list) instead."],
        "byMapping": ["New code should not call it."],
        "alone": ["New code should not call it."],
        "list": [],
        "listThings": [],
    }
    if detail == "full":
        assert "| **Deprecated.** [Use this instead](https://a.test/q). |" in made
        assert (
            "| `size` | string | — | **Deprecated.** Use `width` instead."
            " It goes away on `2027-01-01`. How big. |"
        ) in made
        assert "| **Deprecated.** Nothing \\<b>takes\\</b> its place. |" in made


def test_extensions_about_deprecation_may_have_other_names() -> None:
    diagnostics = Diagnostics()
    target = TargetSettings(key="pages", uses="markdown")
    configuration = Configuration(
        targets=(target,), extensions={"x-deprecated-replacement": "x-successor"}
    )
    spec = json.dumps(deprecated_document()).encode()
    made = run(spec, configuration, diagnostics).files["pages/operations/things.md"].decode()
    assert "Use [`listThings`](things.md#listthings) instead.\n\n| |" in made


@pytest.mark.parametrize("detail", ["compact", "full"])
def test_llms_txt_has_the_form_of_llmstxt_org(detail: str) -> None:
    """A title, a quote, text without headings, then lists of links under second-level headings."""
    head, *lists = pages(resources_document(), detail=detail)["llms.txt"].split("\n## ")
    assert re.fullmatch(r"# [^\n]+\n\n(> [^\n]+\n\n)?[^#>]+", head)
    assert lists
    for one in lists:
        lines = one.strip("\n").split("\n")[2:]
        assert lines
        assert all(re.fullmatch(r"- \[[^\]]+\]\([^)\s]+\)(: .+)?", line) for line in lines)
