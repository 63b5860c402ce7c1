"""Words of target.toml that a language asks for: what they change in a plan and in paths of files."""

import shutil
from pathlib import Path

import pytest
import yaml
from specmill.configuration import Configuration
from specmill.diagnostics import Diagnostics
from specmill.pipeline import run
from specmill.target import TargetError, load_target

TOY = Path(__file__).parent / "targets" / "toy"
DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1.0.0"},
    "paths": {},
    "components": {
        "schemas": {
            "Pet": {
                "type": "object",
                "properties": {
                    "names": {"$ref": "#/components/schemas/Names"},
                    "tree": {"$ref": "#/components/schemas/Tree"},
                    "home": {"type": "object", "properties": {"street": {"type": "string"}}},
                },
            },
            "Names": {"type": "array", "items": {"type": "string"}},
            "Tree": {
                "type": "object",
                "additionalProperties": {"$ref": "#/components/schemas/Tree"},
            },
        }
    },
}


def files_of(folder: Path, *, plan: str, package: str = "") -> dict[str, str]:
    """The files of the toy language with more words under [plan], by path below its folder."""
    target = folder / "templates" / "words"
    shutil.copytree(TOY, target)
    table = (target / "target.toml").read_text() + f"\n[plan]\n{plan}\n"
    if package:
        table = table.replace('pattern = "[a-z_][a-z0-9_]*"', 'pattern = "[a-z.]+"\nfolders = "."')
        table = table.replace('default = "{name_snake}"', f'default = "{package}"')
    (target / "target.toml").write_text(table)
    (target / "files" / "{package}").mkdir()
    (target / "files" / "{package}" / "{model}.words.jinja").write_text(
        "{{ options.package }}{% for model in group.models %} {{ model.name }}"
        "{% for field in model.fields %} {{ field.name }}:{{ field.type.expr }}{% endfor %}{% endfor %}"
    )
    document = folder / "openapi.yaml"
    document.write_text(yaml.safe_dump(DOCUMENT, sort_keys=False))
    configuration = Configuration(template_folders=(str(folder / "templates"),))
    made = run(document, configuration.with_targets(("words",)), Diagnostics()).files
    return {
        path.removeprefix("words/"): content.decode()
        for path, content in made.items()
        if path.endswith(".words")
    }


def test_a_model_stands_beside_its_owner_by_default(tmp_path: Path) -> None:
    assert files_of(tmp_path, plan="") == {
        "shop/pet.words": "shop Pet names:Names tree:Tree home:PetHome PetHome street:Str",
        "shop/names.words": "shop Names",
        "shop/tree.words": "shop Tree",
    }


def test_a_file_for_each_type_names_files_like_types(tmp_path: Path) -> None:
    assert files_of(tmp_path, plan='model_files = "type"') == {
        "shop/Pet.words": "shop Pet names:Names tree:Tree home:PetHome",
        "shop/PetHome.words": "shop PetHome street:Str",
        "shop/Names.words": "shop Names",
        "shop/Tree.words": "shop Tree",
    }


def test_kinds_without_a_declaration_are_spelled_where_they_are_used(tmp_path: Path) -> None:
    assert files_of(tmp_path, plan='named_kinds = ["object", "enum", "union"]') == {
        "shop/pet.words": (
            "shop Pet names:List<Str> tree:Map<Anything> home:PetHome PetHome street:Str"
        ),
    }


def test_parts_of_an_option_become_folders_in_paths_only(tmp_path: Path) -> None:
    made = files_of(tmp_path, plan='named_kinds = ["object"]', package="com.example.shop")
    assert made == {
        "com/example/shop/pet.words": (
            "com.example.shop Pet names:List<Str> tree:Map<Anything> home:PetHome PetHome street:Str"
        ),
    }


@pytest.mark.parametrize("value", ['["enum"]', '["object", "struct"]', "true"])
def test_unknown_kinds_are_faults_of_the_target(tmp_path: Path, value: str) -> None:
    shutil.copytree(TOY, tmp_path / "words")
    table = tmp_path / "words" / "target.toml"
    table.write_text(table.read_text() + f"\n[plan]\nnamed_kinds = {value}")
    with pytest.raises(TargetError, match="named_kinds"):
        load_target(tmp_path / "words", "words")


def test_made_names_step_aside_for_models_and_siblings(tmp_path: Path) -> None:
    """The first pattern counts that nobody holds, whatever the order of the document."""
    media = {"application/json": {"schema": {"type": "object"}}}
    jsonl = {"application/jsonl": {"itemSchema": {"type": "string"}}}
    answers = {"200": {"description": "ok", "content": media | jsonl}}
    operation = {"tags": ["pets"], "responses": answers}
    document = {
        **DOCUMENT,
        "openapi": "3.2.0",
        "paths": {
            "/a": {"get": {**operation, "operationId": "watch"}},
            "/b": {"get": {**operation, "operationId": "watchStream"}},
        },
        "components": {"schemas": {"PetsWatchParams": {"type": "object"}}},
    }
    names = """
[names]
service = ["{name}Service"]
params = ["{name}Params", "{name}Arguments"]
stream = ["{name}Stream", "{name}Items"]
"""
    lines = "{% for it in api.operations %}{{ it.params_name }} {{ it.name }} {{ it.stream_name }}\n{% endfor %}"
    target = tmp_path / "words"
    shutil.copytree(TOY, target)
    with (target / "target.toml").open("a") as table:
        table.write(names)
    (target / "files" / "made.txt.jinja").write_text(lines + "{{ api.resources[0].service_name }}")
    configuration = Configuration(template_folders=(str(tmp_path),)).with_targets(("words",))
    made = run(yaml.safe_dump(document).encode(), configuration, Diagnostics()).files
    assert made["words/made.txt"].decode().split("\n") == [
        "PetsWatchArguments watch watchItems",
        "PetsWatchStreamParams watchStream watchStreamStream",
        "PetsService",
    ]


@pytest.mark.parametrize("line", ['parms = ["{name}"]', 'params = ["Params"]', 'params = "{name}"'])
def test_wrong_patterns_of_names_are_faults_of_the_target(tmp_path: Path, line: str) -> None:
    shutil.copytree(TOY, tmp_path / "words")
    with (tmp_path / "words" / "target.toml").open("a") as table:
        table.write(f"\n[names]\n{line}\n")
    with pytest.raises(TargetError, match=r"\[names\] (unknown|params)"):
        load_target(tmp_path / "words", "words")
