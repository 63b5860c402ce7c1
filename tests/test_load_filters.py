"""Filters: which operations stay, and what pruning leaves."""

from pathlib import Path
from typing import Any

import pytest
from specmill.diagnostics import Diagnostics
from specmill.document import Document, load
from specmill.load.filters import Criteria, Filter, filter_from, filter_operations

DOCUMENT = """\
openapi: 3.2.0
info: {title: T, version: "1"}
security: [{auth: [base]}]
tags: [{name: pets}, {name: cats, parent: pets}, {name: admin}, {name: unused}]
x-tagGroups: [{name: all, tags: [unused]}]
paths:
  /pets:
    summary: All of them
    get: {operationId: pets.list, tags: [pets], parameters: [{$ref: '#/components/parameters/Limit'}]}
    post: {operationId: pets.create, tags: [pets], security: [{auth: [write, read]}], requestBody: {$ref: '#/components/requestBodies/Pet'}}
  /pets/{id}:
    get: {operationId: pets.get, tags: [pets, cats], deprecated: true}
    additionalOperations:
      LINK: {operationId: pets.link, tags: [pets], x-required-scope: 'admin:link'}
  /admin:
    delete: {operationId: admin.purge, tags: [admin], x-required-scope: ['admin:all', x]}
  /shared: {$ref: '#/components/pathItems/Shared'}
  /shared-too: {$ref: '#/components/pathItems/Shared'}
  x-note: {get: 1}
webhooks:
  petAdded:
    post: {operationId: on.pet, tags: [pets]}
components:
  securitySchemes: {auth: {type: http, scheme: bearer}}
  parameters: {Limit: {name: limit, in: query, schema: {$ref: '#/components/schemas/Count'}}, Old: {name: old, in: query}}
  requestBodies: {Pet: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
  pathItems:
    Shared:
      get: {operationId: shared.get, tags: [cats]}
      head: {operationId: shared.head}
  schemas:
    Count: {type: integer}
    Pet: {discriminator: {propertyName: kind, mapping: {d: Dog}}, properties: {owner: {$ref: '#/components/schemas/Owner'}}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/Claw'}]}
    Dog: {type: object}
    Claw: {type: object}
    Owner: {properties: {pet: {$ref: '#/components/schemas/Pet'}, example: {$ref: '#/components/schemas/Named'}}}
    Named: {type: string}
    Unused: {properties: {self: {$ref: '#/components/schemas/Unused'}}}
    OnlyInExample: {type: string}
"""  # noqa: E501

METHODS = ("get", "post", "delete", "head")


def filtered(chosen: Filter, source: str | Path = DOCUMENT) -> tuple[Document, Diagnostics]:
    diagnostics = Diagnostics()
    document = load(source, diagnostics=diagnostics)
    filter_operations(document, chosen, diagnostics)
    return document, diagnostics


def operations(document: Document) -> set[str]:
    found: set[str] = set()
    for section in ("paths", "webhooks"):
        for item in document.root.get(section, {}).values():
            target: dict[str, Any] = item
            while isinstance(target, dict) and "$ref" in target:
                target = document.resolve(target["$ref"]).value
            bodies = [target.get(method) for method in METHODS]
            bodies += list(target.get("additionalOperations", {}).values())
            found |= {body["operationId"] for body in bodies if isinstance(body, dict)}
    return found


ALL = {
    "pets.list", "pets.create", "pets.get", "pets.link", "admin.purge", "shared.get", "shared.head",
    "on.pet",
}  # fmt: skip

CHOICES: dict[str, tuple[Filter, set[str]]] = {
    "nothing": (Filter(), ALL),
    "include tag": (Filter(include=Criteria(tags=("cats",))), {"pets.get", "shared.get"}),
    "include path": (
        Filter(include=Criteria(paths=("/pets*",))),
        {"pets.list", "pets.create", "pets.get", "pets.link"},
    ),
    "include operation": (Filter(include=Criteria(operations=("pets.l*",))), {"pets.list", "pets.link"}),
    "include scope": (Filter(include=Criteria(scopes=("read", "admin:*"))), {"pets.create", "pets.link", "admin.purge"}),
    "document scope": (Filter(exclude=Criteria(scopes=("base",))), {"pets.create", "pets.link", "admin.purge"}),
    "either is enough": (
        Filter(include=Criteria(tags=("admin",), operations=("on.pet",))),
        {"admin.purge", "on.pet"},
    ),
    "exclude wins": (
        Filter(include=Criteria(tags=("pets",)), exclude=Criteria(operations=("pets.create", "on.*"))),
        {"pets.list", "pets.get", "pets.link"},
    ),
    "exclude scope": (Filter(exclude=Criteria(scopes=("admin:*",))), ALL - {"pets.link", "admin.purge"}),
    "exclude deprecated": (Filter(exclude=Criteria(deprecated=True)), ALL - {"pets.get"}),
    "shared by path": (Filter(exclude=Criteria(paths=("/shared-too",))), ALL),
}  # fmt: skip


@pytest.mark.parametrize("name", CHOICES)
def test_what_stays(name: str) -> None:
    chosen, expected = CHOICES[name]
    document, diagnostics = filtered(chosen)
    assert operations(document) == expected
    assert diagnostics.items == ()


def test_filters_from_a_configuration() -> None:
    assert not filter_from({}, {})
    made = filter_from({"tags": ["a"]}, {"deprecated": True, "paths": ["/x*"]}, prune=True)
    assert made == Filter(
        include=Criteria(tags=("a",)),
        exclude=Criteria(paths=("/x*",), deprecated=True),
        prune=True,
    )


def test_paths_without_operations_go() -> None:
    document, _ = filtered(Filter(include=Criteria(operations=("pets.link",))))
    assert list(document.root["paths"]) == ["/pets/{id}", "x-note"]
    assert document.root["webhooks"] == {}
    assert document.root["paths"]["/pets/{id}"] == {
        "additionalOperations": {"LINK": document.resolve("#/paths/~1pets~1{id}/additionalOperations/LINK").value}
    }  # fmt: skip


def test_patterns_that_match_nothing_are_reported() -> None:
    _, diagnostics = filtered(
        Filter(include=Criteria(tags=("pets", "dogs")), exclude=Criteria(paths=("/none",)))
    )
    assert [item.message for item in diagnostics] == [
        "the filter exclude paths '/none' matches no operation",
        "the filter include tags 'dogs' matches no operation",
    ]


def test_unmatched_patterns_are_located_in_the_configuration() -> None:
    diagnostics = Diagnostics()
    text = "filter:\n  include:\n    tags: [pets, dogs]\n"
    diagnostics.sources.add("specmill.yaml", text, path="specmill.yaml")
    document = load(DOCUMENT, diagnostics=diagnostics)
    chosen = Filter(include=Criteria(tags=("pets", "dogs")))
    filter_operations(document, chosen, diagnostics, file="specmill.yaml", pointer="/filter")
    (located,) = diagnostics.located()
    assert (located.path, located.line, located.column) == ("specmill.yaml", 3, 18)


def test_pruning_keeps_what_is_reachable() -> None:
    chosen = Filter(include=Criteria(operations=("pets.create",)), prune=True)
    document, diagnostics = filtered(chosen)
    components = document.root["components"]
    assert list(components["schemas"]) == ["Pet", "Cat", "Dog", "Claw", "Owner", "Named"]
    assert components["parameters"] == {}
    assert components["pathItems"] == {}
    assert list(components["securitySchemes"]) == ["auth"]
    assert [tag["name"] for tag in document.root["tags"]] == ["pets"]
    assert diagnostics.items == ()
    assert document.locate("", "/tags/0").line == 4


def test_pruning_alone() -> None:
    document, _ = filtered(Filter(prune=True))
    assert "Unused" not in document.root["components"]["schemas"]
    assert list(document.root["components"]["parameters"]) == ["Limit"]
    assert [tag["name"] for tag in document.root["tags"]] == ["pets", "cats", "admin"]


def test_swagger_2_definitions_are_pruned() -> None:
    document, _ = filtered(
        Filter(prune=True),
        """\
swagger: '2.0'
paths:
  /a:
    get: {parameters: [{$ref: '#/parameters/P'}], responses: {200: {$ref: '#/responses/R'}}}
parameters: {P: {name: p, in: query, type: string}, Q: {}}
responses: {R: {description: r, schema: {$ref: '#/definitions/A'}}, S: {}}
definitions: {A: {properties: {b: {$ref: '#/definitions/B'}}}, B: {}, C: {}}
""",
    )
    root = document.root
    assert (list(root["parameters"]), list(root["responses"])) == (["P"], ["R"])
    assert list(root["definitions"]) == ["A", "B"]


def test_operations_in_other_files(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(
        "openapi: 3.0.0\npaths:\n  /a: {$ref: 'paths/a.yaml'}\n"
        "  /b: {get: {$ref: 'paths/b.yaml#/op'}}\n"
        "components: {schemas: {Used: {}, Unused: {}}}\n"
    )
    (tmp_path / "paths").mkdir()
    (tmp_path / "paths" / "a.yaml").write_text(
        "get: {tags: [x], operationId: a}\npost: {tags: [y], operationId: ap}\n"
    )
    (tmp_path / "paths" / "b.yaml").write_text(
        "op: {tags: [x], operationId: b, y: {$ref: '../api.yaml#/components/schemas/Used'}}\n"
    )
    document, diagnostics = filtered(
        Filter(include=Criteria(tags=("x",)), prune=True), tmp_path / "api.yaml"
    )
    assert list(document.root["paths"]) == ["/a", "/b"]
    assert list(document.resolve("paths/a.yaml").value) == ["get"]
    assert list(document.root["components"]["schemas"]) == ["Used"]
    assert diagnostics.items == ()
