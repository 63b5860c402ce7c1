"""Overlays: what actions do, what is reported, and where changed places are said to stand."""

from pathlib import Path
from typing import Any

import pytest
from specmill.diagnostics import Diagnostics, Located, SpecmillError
from specmill.document import Document, Version, load

DOCUMENT = """\
openapi: 3.1.0
info: {title: T, version: "1", x-list: [1, 2]}
tags:
  - name: a
  - name: b
  - name: c
  - name: d
paths:
  /pets:
    get: {operationId: list, tags: [a, b], x-n: null}
    post: {operationId: create, tags: [b]}
  /cats:
    get: {operationId: cats, tags: [c]}
"""
HEAD = "overlay: 1.1.0\ninfo: {title: O, version: '1'}\nactions:\n"


class Applied:
    """A document with overlays applied, and what was reported."""

    def __init__(self, tmp_path: Path, *overlays: str, document: str = DOCUMENT) -> None:
        (tmp_path / "api.yaml").write_text(document)
        paths = []
        for number, text in enumerate(overlays):
            path = tmp_path / f"overlay{number}.yaml"
            path.write_text(text)
            paths.append(path)
        self.diagnostics = Diagnostics()
        self.document: Document = load(
            tmp_path / "api.yaml", overlays=paths, diagnostics=self.diagnostics
        )

    @property
    def root(self) -> dict[str, Any]:
        return self.document.root

    @property
    def found(self) -> tuple[Located, ...]:
        return self.diagnostics.located()

    def place(self, pointer: str) -> str:
        position = self.document.locate("", pointer)
        return f"{Path(position.path).name}:{position.line}:{position.column}"


def test_update_merges_objects_concatenates_arrays_and_replaces_values(tmp_path: Path) -> None:
    actions = """\
  - target: $
    update:
      info: {title: New, x-list: [3], x-new: {deep: [1]}}
      components:
  - target: $.paths.*.get
    update: {x-safe: true, tags: [z], x-n: {m: 1}}
"""
    applied = Applied(tmp_path, HEAD + actions)
    assert applied.found == ()
    assert applied.root["info"] == {
        "title": "New",
        "version": "1",
        "x-list": [1, 2, 3],
        "x-new": {"deep": [1]},
    }
    assert applied.root["components"] is None
    assert applied.root["paths"]["/pets"]["get"]["tags"] == ["a", "b", "z"]
    assert applied.root["paths"]["/pets"]["get"]["x-n"] == {"m": 1}
    assert applied.root["paths"]["/cats"]["get"]["x-safe"] is True
    assert "x-safe" not in applied.root["paths"]["/pets"]["post"]


def test_what_an_action_writes_is_not_shared(tmp_path: Path) -> None:
    actions = "  - target: $.paths.*.get\n    update: {x-new: {list: []}}\n"
    actions += "  - target: $.paths['/pets'].get['x-new'].list\n    update: 1\n"
    applied = Applied(tmp_path, HEAD + actions)
    assert applied.root["paths"]["/pets"]["get"]["x-new"] == {"list": [1]}
    assert applied.root["paths"]["/cats"]["get"]["x-new"] == {"list": []}


def test_arrays_take_entries_and_lists_of_entries(tmp_path: Path) -> None:
    actions = """\
  - target: $.tags
    update: {name: e}
  - target: $.tags
    update: [{name: f}, {name: g}]
  - target: $.info['x-list']
    update: 3
"""
    applied = Applied(tmp_path, HEAD + actions)
    assert [tag["name"] for tag in applied.root["tags"]] == list("abcdefg")
    assert applied.root["info"]["x-list"] == [1, 2, 3]


def test_values_are_replaced(tmp_path: Path) -> None:
    actions = "  - {target: $.info.title, update: New}\n  - {target: '$.tags[0].name', update: z}\n"
    applied = Applied(tmp_path, HEAD + actions)
    assert applied.root["info"]["title"] == "New"
    assert applied.root["tags"][0] == {"name": "z"}


def test_remove_takes_out_members_and_items(tmp_path: Path) -> None:
    actions = """\
  - target: $.tags[?@.name == 'a' || @.name == 'c']
    remove: true
  - target: $.paths.*[?@.tags[?@ == 'c']]
    remove: true
    update: {ignored: 1}
  - target: $.paths['/pets'].get.tags[?@ == 'a']
    remove: true
  - target: $..operationId
    remove: true
  - target: $.info.title
    remove: false
    update: Kept
"""
    applied = Applied(tmp_path, HEAD + actions)
    assert [tag["name"] for tag in applied.root["tags"]] == ["b", "d"]
    assert applied.root["paths"] == {
        "/pets": {"get": {"tags": ["b"], "x-n": None}, "post": {"tags": ["b"]}},
        "/cats": {},
    }
    assert applied.root["info"]["title"] == "Kept"


def test_remove_copes_with_nested_and_repeated_targets(tmp_path: Path) -> None:
    actions = "  - target: $..[?@.name || @ == 'a' || @ == 1]\n    remove: true\n"
    applied = Applied(tmp_path, HEAD + actions)
    assert applied.root["tags"] == []
    assert applied.root["info"]["x-list"] == [2]
    assert applied.root["paths"]["/pets"]["get"]["tags"] == ["b"]


def test_copy_takes_what_stands_elsewhere(tmp_path: Path) -> None:
    actions = """\
  - target: $.paths
    update: {/dogs: {get: {}}}
  - target: $.paths['/dogs'].get
    copy: $.paths['/pets'].get
  - target: $.paths['/pets'].get
    remove: true
"""
    applied = Applied(tmp_path, HEAD + actions)
    assert applied.root["paths"]["/dogs"]["get"]["operationId"] == "list"
    assert "get" not in applied.root["paths"]["/pets"]
    assert applied.place("/paths/~1dogs/get/operationId") == "overlay0.yaml:7:5"


def test_places_are_where_they_were_written(tmp_path: Path) -> None:
    first = """\
  - target: $.tags[1]
    remove: true
  - target: $.tags
    update:
      - name: e
        description: new
  - target: $.paths
    update:
      /dogs:
        get: {operationId: dogs}
"""
    second = """\
  - target: $.tags[0]
    remove: true
  - target: $.paths['/dogs'].get
    update: {summary: S}
  - target: $.info.title
    update: New
"""
    applied = Applied(tmp_path, HEAD + first, HEAD + second)
    assert [tag["name"] for tag in applied.root["tags"]] == ["c", "d", "e"]
    assert applied.place("/tags/0/name") == "api.yaml:6:5"
    assert applied.place("/tags/1") == "api.yaml:7:5"
    assert applied.place("/tags/2/description") == "overlay0.yaml:9:9"
    assert applied.place("/tags/7") == "api.yaml:3:1"
    assert applied.place("/paths/~1dogs") == "overlay0.yaml:12:7"
    assert applied.place("/paths/~1dogs/get/operationId") == "overlay0.yaml:13:15"
    assert applied.place("/paths/~1dogs/get/summary") == "overlay1.yaml:7:14"
    assert applied.place("/info/title") == "overlay1.yaml:9:5"
    assert applied.place("/info/version") == "api.yaml:2:18"
    assert [item.kind for item in applied.document.inputs] == ["document", "overlay", "overlay"]


def test_actions_run_in_order(tmp_path: Path) -> None:
    actions = """\
  - {target: "$.paths['/pets']", remove: true}
  - {target: $.paths, update: {/pets: {get: {operationId: again}}}}
  - {target: "$.paths['/pets'].get", update: {x-late: 1}}
"""
    applied = Applied(tmp_path, HEAD + actions)
    assert applied.root["paths"]["/pets"] == {"get": {"operationId": "again", "x-late": 1}}
    assert applied.place("/paths/~1pets/get/operationId") == "overlay0.yaml:5:46"


def test_the_version_may_come_from_an_overlay(tmp_path: Path) -> None:
    overlay = HEAD + "  - {target: $, update: {openapi: 3.0.3}}\n"
    assert Applied(tmp_path, overlay).document.version is Version.OPENAPI_3_0


REPORTED = {
    "- {target: $.none, remove: true}": ("overlay-unmatched", "matches nothing", 4, 6),
    "- {target: $.none.*, update: 1}": ("overlay-unmatched", "matches nothing", 4, 6),
    "- {target: tags, update: 1}": ("overlay-invalid", "is not a JSONPath query", 4, 6),
    "- {target: '$.tags[', update: 1}": ("overlay-invalid", "is not a JSONPath query", 4, 6),
    "- {target: 5, update: 1}": ("overlay-invalid", "no \"target\"", 4, 5),
    "- {update: 1}": ("overlay-invalid", "no \"target\"", 4, 5),
    "- {target: $.tags}": ("overlay-invalid", "none of", 4, 5),
    "- text": ("overlay-invalid", "no \"target\"", 4, 5),
    "- {target: $, remove: true}": ("overlay-invalid", "cannot be removed", 4, 6),
    "- {target: $.info, remove: 'yes'}": ("overlay-invalid", "true or false", 4, 22),
    "- {target: $.info, update: [1]}": ("overlay-invalid", "a sequence cannot be merged", 4, 22),
    "- {target: $.info, update: 1}": ("overlay-invalid", "single value cannot be merged", 4, 22),
    "- {target: $.info, update: {title: {a: 1}}}": ("overlay-invalid", "'/info/title'", 4, 22),
    "- {target: $.info.title, update: {a: 1}}": ("overlay-invalid", "'/info/title'", 4, 28),
    "- {target: $.info, copy: $.none}": ("overlay-invalid", "selects 0 places", 4, 22),
    "- {target: $.info, copy: '$.tags[*]'}": ("overlay-invalid", "selects 4 places", 4, 22),
    "- {target: $.info, copy: 5}": ("overlay-invalid", "must be a JSONPath", 4, 22),
}  # fmt: skip


@pytest.mark.parametrize("action", REPORTED)
def test_bad_actions_are_reported_and_change_nothing(action: str, tmp_path: Path) -> None:
    code, message, line, column = REPORTED[action]
    applied = Applied(tmp_path, HEAD + f"  {action}\n")
    (located,) = applied.found
    assert located.diagnostic.code == code
    assert message in located.diagnostic.message
    assert (Path(located.path).name, located.line, located.column) == (
        "overlay0.yaml",
        line,
        column,
    )
    assert applied.root == load(DOCUMENT, diagnostics=Diagnostics()).root


def test_a_bad_action_does_not_stop_the_others(tmp_path: Path) -> None:
    actions = "  - {target: $.none, update: 1}\n  - {target: $.info.title, update: New}\n"
    assert Applied(tmp_path, HEAD + actions).root["info"]["title"] == "New"


REFUSED = {
    "openapi: 3.1.0\npaths: {}\n": "give the document first",
    "actions: []\n": "",
    "overlay: 2.0.0\nactions: []\n": "1.0.0 or 1.1.0",
    "overlay: 1.0.0\nactions: {}\n": "",
    "- overlay\n": "",
}


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_overlay_is_refused(text: str, tmp_path: Path) -> None:
    with pytest.raises(SpecmillError) as caught:
        Applied(tmp_path, text)
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.code == "overlay-invalid"
    assert REFUSED[text] in diagnostic.hint


def test_unreadable_overlays_are_located(tmp_path: Path) -> None:
    diagnostics = Diagnostics()
    with pytest.raises(SpecmillError):
        load(DOCUMENT, overlays=[tmp_path / "none.yaml"], diagnostics=diagnostics)
    (located,) = diagnostics.located()
    assert located.diagnostic.code == "document-unreadable"
    assert located.path.endswith("none.yaml")


def test_version_1_0_overlays_in_json(tmp_path: Path) -> None:
    overlay = (
        '{"overlay": "1.0.0", "info": {}, "actions": [{"target": "$.tags", '
        '"update": [{"name": "x"}]}]}'
    )
    assert Applied(tmp_path, overlay).root["tags"][-1] == {"name": "x"}


def test_many_removals_are_fast(tmp_path: Path) -> None:
    tags = "".join(f"  - {{name: t{number}}}\n" for number in range(3000))
    document = f"openapi: 3.1.0\npaths: {{}}\ntags:\n{tags}"
    applied = Applied(
        tmp_path,
        HEAD + "  - target: $.tags[?@.name != 't0']\n    remove: true\n",
        document=document,
    )
    assert applied.root["tags"] == [{"name": "t0"}]
