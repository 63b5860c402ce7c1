"""Words of target.toml that a language asks for: what they change in a plan and in paths of files."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from specmill.configuration import Configuration
from specmill.diagnostics import Diagnostics
from specmill.pipeline import run
from specmill.plan.nodes import ParameterNode, TypeNode
from specmill.target import TargetError, load_target
from specmill.text import Text

ANY = TypeNode(kind="any", expr="Anything", input_expr="Anything")
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


@pytest.mark.parametrize(
    ("table", "line"),
    [
        ("names", 'parms = ["{name}"]'),
        ("names", 'params = ["Params"]'),
        ("names", 'params = "{name}"'),
        ("copied", '"module here" = 3'),
        ("copied", '"" = "{package}"'),
    ],
)
def test_wrong_entries_are_faults_of_the_target(tmp_path: Path, table: str, line: str) -> None:
    shutil.copytree(TOY, tmp_path / "words")
    with (tmp_path / "words" / "target.toml").open("a") as file:
        file.write(f"\n[{table}]\n{line}\n")
    with pytest.raises(TargetError, match=rf"\[{table}\]"):
        load_target(tmp_path / "words", "words")


def rendered(folder: Path, table: str, name: str, text: str, document: object) -> str:
    """A file of the toy language with more tables, members of enums in pascal case, and one more file."""
    target = folder / "words"
    shutil.copytree(TOY, target)
    toml = (target / "target.toml").read_text().replace('"upper_snake"', '"pascal"')
    (target / "target.toml").write_text(toml + table)
    (target / "files" / name).write_text(text)
    configuration = Configuration(template_folders=(str(folder),)).with_targets(("words",))
    result = run(yaml.safe_dump(document, sort_keys=False).encode(), configuration, Diagnostics())
    path = f"words/{name.removesuffix('.jinja')}"
    assert (path in result.copied) == (result.files[path] == text.encode())
    return result.files[path].decode()


def test_options_stand_in_copied_files_where_the_target_says_so(tmp_path: Path) -> None:
    table = '\n[copied]\n"module here" = "module {package}"\n'
    made = rendered(tmp_path / "a", table, "x.words", "module here {package} {{ }}", DOCUMENT)
    assert made == "module shop {package} {{ }}"
    assert (
        rendered(tmp_path / "b", table, "x.words", "here {package}", DOCUMENT) == "here {package}"
    )


@pytest.mark.parametrize("order", [1, -1])
def test_names_of_all_members_do_not_depend_on_order(tmp_path: Path, order: int) -> None:
    """What two members would be called is neither's; what a model is called is no member's."""
    schemas = {
        "Pet": {"type": "string", "enum": ["kindA", "b", "name"]},
        "PetKind": {"type": "string", "enum": ["a", "b"]},
        "PetName": {"type": "object"},
    }
    document = DOCUMENT | {"components": {"schemas": dict(list(schemas.items())[::order])}}
    names = '\n[names]\nvalue = ["{enum}{name}", "{enum}_{name}"]\n'
    lines = "{% for it in api.models %}{% for v in it['values'] %}{{ v.full_name }} {% endfor %}{% endfor %}"
    made = rendered(tmp_path, names, "x.words.jinja", lines, document)
    assert made.split() == ["Pet_KindA", "PetB", "Pet_Name", "PetKind_A", "PetKindB"]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ({"type": "object"}, "Kind"),
        ({"type": "array", "items": {"type": "string"}}, "Kind"),
        ({"type": "string", "enum": ["a"]}, "Kind"),
        ({"enum": ["a", 1]}, "EitherkindValue wrapped"),
        ({"type": "string"}, "EitherkindValue wrapped"),
        ({"type": ["array", "null"], "items": {"type": "string"}}, "EitherkindValue wrapped"),
    ],
)
def test_only_concrete_models_are_variants_themselves(
    tmp_path: Path, kind: dict[str, object], expected: str
) -> None:
    both = [{"$ref": "#/components/schemas/Kind"}, {"type": "integer"}]
    document = DOCUMENT | {"components": {"schemas": {"Kind": kind, "Either": {"oneOf": both}}}}
    names = '\n[names]\nvariant = ["{name}Value"]\n'
    lines = (
        "{% for it in api.models if it.kind == 'union' %}"
        "{{ it.variants[0].type_name }}{{ ' wrapped' if it.variants[0].is_wrapped }}{% endfor %}"
    )
    assert rendered(tmp_path, names, "x.words.jinja", lines, document) == expected


def test_the_notation_of_a_parameter_says_what_is_not_the_default() -> None:
    node = ParameterNode(name="a", wire_name=Text("a"), location="query", type=ANY, style="form")
    assert node.notation == "form"
    assert replace(node, explode=True).notation == ""
    assert replace(node, explode=True, allow_reserved=True).notation == "form*+"
    assert replace(node, location="path", style="simple").notation == ""
    assert replace(node, location="header", style="simple", explode=True).notation == "simple*"


def test_facts_put_the_anonymous_alternative_last_and_spell_lists_of_texts(tmp_path: Path) -> None:
    region = {"default": "eu", "enum": ["eu", "us"]}
    document = DOCUMENT | {
        "servers": [{"url": "https://{region}.test", "variables": {"region": region}}],
        "security": [{}, {"key": []}],
        "components": {
            "securitySchemes": {"key": {"type": "apiKey", "in": "query", "name": "k"}},
            "schemas": {},
        },
    }
    table = """
[records]
texts = ["texts(", ")"]
variables = ["<", ">"]
"""
    lines = "{% for name, text in api | record %}{{ name }} {{ text }}\n{% endfor %}"
    made = " ".join(rendered(tmp_path, table, "x.words.jinja", lines, document).split())
    assert made == (
        "servers { {url: 'https://{region}.test', variables: "
        "<{name: 'region', value: 'eu', enum: texts('eu', 'us')}>}, } "
        "security { {{scheme: 'key'}}, {}, } "
        "schemes { {name: 'key', location: 'query', key: 'k', env: 'SHOP_API_KEY'}, }"
    )
