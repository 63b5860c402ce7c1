"""Surfaces, diffs of every kind of source, explain and whence, and documents that only look different."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result
from specmill.cli import main
from specmill.configuration import Configuration, TargetSettings
from specmill.diagnostics import Diagnostics
from specmill.pipeline import Result as Run
from specmill.pipeline import run
from specmill.surface import SurfaceError, Symbol, parse_surface
from specmill.surface.compare import compare
from specmill.surface.pages import page_anchors
from specmill.surface.rules import rules_table
from specmill.surface.types import Relation, alternatives, expanded, relate, renamed

from .surface.mutating import base, surface_of

HERE = Path(__file__).parent
ROOT = HERE.parent
PETS = HERE / "surface" / "pets.yaml"


# The file.

LINES = [
    Symbol(name="client.a", kind="method"),
    Symbol(name='x "y" : z', kind="server", facts={"note": 'a "b" = c\n', "default": "yes"}),
    Symbol(
        name="geopera pets --all", kind="flag", facts={"type": "string|null", "as": "str | None"}
    ),
    Symbol(name="é", kind="anchor", facts={"pattern": r"^\d{4}$", "empty": ""}),
]


@pytest.mark.parametrize("symbol", LINES, ids=lambda symbol: symbol.kind)
def test_a_line_round_trips(symbol: Symbol) -> None:
    text = f"# specmill surface 1: toy\n{symbol.line}\n"
    assert "\n" not in symbol.line
    (found,) = parse_surface(text).symbols.values()
    assert found == symbol
    assert parse_surface(text).text() == text


@pytest.mark.parametrize(
    "text", ["", "x", "# specmill surface 1: a\nnonsense", "# specmill surface 1: a\na : b ==", "# specmill surface 9: a\n"]
)  # fmt: skip
def test_what_is_no_surface_file_is_told_with_its_line(text: str) -> None:
    with pytest.raises(SurfaceError, match="line "):
        parse_surface(text)


def test_the_file_is_sorted_and_has_no_places() -> None:
    surface = surface_of(base())
    _, *lines = surface.text().splitlines()
    assert lines == sorted(lines)
    assert not any("#/" in line for line in lines)
    assert surface.symbols["client.pets.list", "method"].pointer == "#/paths/~1pets/get"


def test_docs_hold_the_rules() -> None:
    assert rules_table() in (ROOT / "docs" / "surface.md").read_text("utf-8")


# Types.


@pytest.mark.parametrize(
    ("old", "new", "relation"),
    [
        ("string", "string", Relation.SAME),
        ("integer", "number", Relation.WIDER),
        ("number", "integer", Relation.NARROWER),
        ("integer", "string", Relation.OTHER),
        ("=a|=b", "=a|=b|=c", Relation.WIDER),
        ("=b|=a", "=a|=b", Relation.SAME),
        ("=a|=b", "=a|=c", Relation.OTHER),
        ("=a", "string", Relation.WIDER),
        ("[integer]", "[number]", Relation.WIDER),
        ("{string}", "{any}", Relation.WIDER),
        ("(string,integer)", "(string,number)", Relation.WIDER),
        ("(string)", "(string,string)", Relation.OTHER),
        ("any", "string", Relation.NARROWER),
        ("never", "string", Relation.WIDER),
        ("@A", "@A|@B", Relation.WIDER),
        ("[string|null]", "[string]", Relation.NARROWER),
    ],
)
def test_relations_of_types(old: str, new: str, relation: Relation) -> None:
    assert relate(old, new) is relation


def test_parts_of_types() -> None:
    assert alternatives("[a|b]|{c|d}|(e,f|g)") == ("[a|b]", "{c|d}", "(e,f|g)")
    assert renamed("[@A]|{@B}|@AA", {"A": "Z"}) == "[@Z]|{@B}|@AA"
    assert expanded("[@A]|null", {"A": "=x|@B", "B": "string"}) == "[=x|string]|null"
    assert expanded("@A", {"A": "[@A]|integer"}).count("[") < 10


# Pages.


def test_anchors_are_those_of_github() -> None:
    text = '# Héllo, World!\n## `billing.topup`\n## A & B\n## A & B\n```\n# not this\n```\n<a id="x"></a>\n## [Link](u) {#own}\n'
    assert [anchor for anchor, _ in page_anchors(text)] == [
        "héllo-world", "billingtopup", "a--b", "a--b-1", "x", "own", "link"
    ]  # fmt: skip


def test_an_anchor_of_the_same_place_is_renamed() -> None:
    old, new = (
        parse_surface(f"# specmill surface 1: p\na.md : page\na.md#{name} : anchor\n")
        for name in "xy"
    )
    for surface, name in ((old, "x"), (new, "y")):
        key = (f"a.md#{name}", "anchor")
        surface.symbols[key] = Symbol(name=key[0], kind="anchor", pointer="#/paths/~1a/get")  # type: ignore[index]
    assert [change.rule for change in compare(old, new)] == ["anchor-renamed"]


# Documents that only look different.

Rewrite = Callable[[dict[str, Any]], dict[str, Any]]


def through_json(document: dict[str, Any]) -> dict[str, Any]:
    return document


def reordered(value: Any) -> Any:
    """Schemas and paths in another order; members of a schema keep theirs, which is the order of arguments."""
    document = dict(reversed(value.items()))
    document["paths"] = dict(reversed(value["paths"].items()))
    document["components"] = {
        key: dict(reversed(members.items()))
        for key, members in reversed(value["components"].items())
    }
    return document


def hoisted_parameters(document: dict[str, Any]) -> dict[str, Any]:
    """Every inline parameter and response becomes a component."""
    for kind, place in (("parameters", "parameters"), ("responses", "responses")):
        held = document["components"].setdefault(kind, {})
        for path, item in document["paths"].items():
            for method, operation in item.items():
                if not isinstance(operation, dict) or place not in operation:
                    continue
                members = operation[place]
                pairs = members.items() if isinstance(members, dict) else enumerate(members)
                for key, member in list(pairs):
                    if "$ref" not in member and not _gives_a_name(member):
                        name = "".join(c if c.isalnum() else "-" for c in f"{path}-{method}-{key}")
                        held[name] = member
                        members[key] = {"$ref": f"#/components/{kind}/{name}"}
    return document


def _gives_a_name(value: Any) -> bool:
    """Whether a type in it is called after the place it stands in, so that moving it renames it."""
    if isinstance(value, list):
        return any(_gives_a_name(item) for item in value)
    if not isinstance(value, dict):
        return False
    return bool({"enum", "properties", "oneOf", "anyOf"} & set(value)) or any(
        _gives_a_name(item) for item in value.values()
    )


def single_all_of(value: Any) -> Any:
    """Every reference to a schema becomes an allOf of one member."""
    if isinstance(value, list):
        return [single_all_of(item) for item in value]
    if not isinstance(value, dict):
        return value
    if str(value.get("$ref", "")).startswith("#/components/schemas/") and len(value) == 1:
        return {"allOf": [value]}
    return {
        key: item if key in ("oneOf", "anyOf", "allOf", "discriminator") else single_all_of(item)
        for key, item in value.items()
    }


def as_30(value: Any) -> Any:
    """OpenAPI 3.0 spellings of nullability."""
    if isinstance(value, list):
        return [as_30(item) for item in value]
    if not isinstance(value, dict):
        return value
    changed = {key: as_30(item) for key, item in value.items()}
    kinds = changed.get("type")
    if isinstance(kinds, list):
        (changed["type"],) = [kind for kind in kinds if kind != "null"]
        changed["nullable"] = True
    if changed.get("openapi"):
        changed["openapi"] = "3.0.3"
    return changed


def path_level_parameters(document: dict[str, Any]) -> dict[str, Any]:
    """Parameters that all operations of a path share move to the path."""
    for item in document["paths"].values():
        lists = [operation.get("parameters", []) for operation in item.values()]
        shared = [one for one in lists[0] if all(one in other for other in lists[1:])]
        if shared and all(lists) and all(other[: len(shared)] == shared for other in lists):
            for operation in item.values():
                operation["parameters"] = operation["parameters"][len(shared) :]
            item["parameters"] = shared
    return document


REWRITES: dict[str, Rewrite] = {
    "JSON": through_json,
    "other order": reordered,
    "components": hoisted_parameters,
    "single allOf": single_all_of,
    "parameters of the path": path_level_parameters,
}


def generated(document: dict[str, Any], *targets: TargetSettings) -> dict[str, bytes]:
    diagnostics = Diagnostics()
    configuration = Configuration(targets=targets, folder=HERE, template_folders=("targets",))
    result = run(json.dumps(document).encode(), configuration, diagnostics)
    assert not diagnostics.has_errors, [item.message for item in diagnostics]
    return result.files


TYPESCRIPT = (TargetSettings(key="typescript", uses="typescript"),)
SDKS = tuple(TargetSettings(key=name, uses=name) for name in ("toy", "python", "typescript", "cli"))


def documents() -> Iterator[tuple[str, dict[str, Any]]]:
    yield "pets", base()
    text = (ROOT / "spec" / "openapi.yaml").read_text("utf-8")
    yield "committed", yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


@pytest.fixture(scope="module", params=["pets", "committed"])
def document(request: pytest.FixtureRequest) -> dict[str, Any]:
    return dict(documents())[request.param]


@pytest.fixture(scope="module")
def targets(document: dict[str, Any]) -> tuple[TargetSettings, ...]:
    """All of them for the small document; one is enough for the large one."""
    return SDKS if len(document["paths"]) < 10 else TYPESCRIPT


@pytest.fixture(scope="module")
def plain(document: dict[str, Any], targets: tuple[TargetSettings, ...]) -> dict[str, bytes]:
    return generated(document, *targets)


@pytest.mark.parametrize("rewrite", REWRITES)
def test_a_document_that_only_looks_different_gives_the_same_bytes(
    document: dict[str, Any],
    targets: tuple[TargetSettings, ...],
    plain: dict[str, bytes],
    rewrite: str,
) -> None:
    found = generated(REWRITES[rewrite](json.loads(json.dumps(document))), *targets)
    assert sorted(found) == sorted(plain)
    assert [path for path in plain if found[path] != plain[path]] == []


def test_versions_give_the_same_bytes() -> None:
    newer = json.loads(re.sub(r'"const": ("\w+")', r'"enum": [\1]', json.dumps(base())))
    assert generated(as_30(newer), *SDKS) == generated(newer, *SDKS)


# The commands.


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    (folder / "spec").mkdir()
    (folder / "spec" / "pets.yaml").write_text(PETS.read_text("utf-8"))
    (folder / "spec" / "public.yaml").write_text(OVERLAY)
    (folder / "specmill.yaml").write_text(CONFIGURATION)
    git(folder, "init", "-q", "-b", "main")
    commit(folder)
    return folder


OVERLAY = """\
overlay: 1.0.0
info: {title: Public, version: 1.0.0}
actions:
  - target: $.components.schemas.Problem.properties
    update:
      code:
        type: integer
"""
CONFIGURATION = """\
spec: spec/pets.yaml
overlays: [spec/public.yaml]
targets: {typescript: {}, cli: {}, markdown: {}}
"""


def git(folder: Path, *arguments: str) -> None:
    names = {
        f"GIT_{who}_{what}": "x@x" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
    }
    subprocess.run(["git", *arguments], cwd=folder, check=True, env=os.environ | names)


def commit(folder: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        done = specmill("generate")
        assert done.exit_code == 0, done.output
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "state")


def specmill(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


@pytest.fixture
def here(project: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The project as working folder; its files are as committed again afterwards."""
    monkeypatch.chdir(project)
    yield project
    git(project, "checkout", "-q", "--", ".")
    git(project, "clean", "-fdq")


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1))


PETS_LINES = PETS.read_text("utf-8").splitlines()


def at(text: str, column: int = 0) -> str:
    """`LINE:COLUMN` of the first line of the document that holds a text."""
    number = next(n for n, line in enumerate(PETS_LINES, 1) if text in line)
    return f"{number}:{column or PETS_LINES[number - 1].index(text) + 1}"


def line_of(text: str) -> str:
    return at(text).partition(":")[0]


LIMIT = "{name: limit"
NICKNAME = "nickname: {type: string}"
LIST = f"spec/pets.yaml:{at('get:')}"


def test_diff_of_documents(here: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.yaml"
    new.write_text(PETS.read_text("utf-8"))
    edit(new, "maximum: 100", "maximum: 50")
    done = specmill("diff", "spec/pets.yaml", str(new), "-t", "typescript")
    assert done.exit_code == 1
    assert "typescript: 1 breaking; suggested version: major" in done.output
    assert "argument-limit-tightened  client.pets.list(limit)" in done.output
    assert "(max: 100 → 50)" in done.output
    assert f"spec/pets.yaml:{at(LIMIT)} → {new}:{at(LIMIT)}" in done.output
    assert specmill("diff", "spec/pets.yaml", str(new), "--fail-on", "never").exit_code == 0
    back = specmill("diff", str(new), "spec/pets.yaml", "-t", "typescript")
    assert back.exit_code == 0
    assert "suggested version: minor" in back.output
    assert specmill("diff", str(new), "spec/pets.yaml", "--fail-on", "addition").exit_code == 1


def test_diff_of_revisions_and_surface_files(here: Path) -> None:
    edit(here / "spec/pets.yaml", "operationId: pets.photo", "operationId: pets.picture")
    by_document = specmill("diff", "HEAD:spec/pets.yaml", "spec/pets.yaml", "-t", "cli")
    assert specmill("generate").exit_code == 0
    by_surface = specmill("diff", "HEAD", "-t", "cli")
    by_file = specmill("diff", "HEAD:output/surface/cli.txt", "output/surface/cli.txt")
    for done in (by_document, by_surface, by_file):
        assert done.exit_code == 1
        assert "pet-store pets photo is called pet-store pets picture now" in done.output
    assert (
        specmill("diff", "HEAD:output/surface", "output/surface", "-t", "markdown").exit_code == 0
    )


def test_diff_formats(here: Path) -> None:
    edit(here / "spec/pets.yaml", "title: {type: string}", "title: {type: [string, 'null']}")
    pair = ("HEAD:spec/pets.yaml", "spec/pets.yaml")
    changelog = specmill("diff", *pair, "--format", "markdown").output
    assert (
        "## typescript\n\n1 breaking change. Suggested version: major.\n\n### Breaking changes\n\n#### Types\n\n"
        "- `Problem.title` may now be null (`string` → `string|null`). Handle null.\n" in changelog
    )
    value = json.loads(specmill("diff", *pair, "--format", "json").output)
    assert value["worst"] == "breaking"
    (change,) = value["targets"]["typescript"]["changes"]
    assert change["rule"] == "output-field-became-nullable"
    assert change["new"]["pointer"] == "#/components/schemas/Problem/properties/title"
    assert change["new"]["place"]["path"] == "spec/pets.yaml"
    github = specmill("diff", *pair, "--format", "github").output
    assert "::error file=spec/pets.yaml,line=" in github


@pytest.mark.parametrize(
    "arguments",
    [("missing.yaml", "spec/pets.yaml"), ("nonsense:spec/pets.yaml", "spec/pets.yaml"), ("specmill.yaml", "spec/pets.yaml"),
     ("output/typescript", "spec/pets.yaml"), ("HEAD:../outside", "spec/pets.yaml")],
)  # fmt: skip
def test_diff_of_what_cannot_be_read(here: Path, arguments: tuple[str, str]) -> None:
    done = specmill("diff", *arguments)
    assert done.exit_code == 2
    assert done.output
    assert "Traceback" not in done.output


@pytest.mark.parametrize(
    ("symbol", "place"),
    [
        ("client.pets.list", LIST),
        ("pets.list", LIST),
        ("client.pets.list(limit)", f"spec/pets.yaml:{at(LIMIT)}"),
        ("Pet.nickname", f"spec/pets.yaml:{at(NICKNAME)}"),
        ("pet-store pets list --limit", f"spec/pets.yaml:{at(LIMIT)}"),
        ("operations/pets.md#petslist", LIST),
        ("Problem.code", "spec/public.yaml:6:7"),
        ("GET /pets", LIST),
        ("/pets", LIST),
        ("PetStore.pets.list", LIST),
        ("client.pets", LIST),
    ],
)
def test_explain(here: Path, symbol: str, place: str) -> None:
    done = specmill("explain", "--", symbol)
    assert done.exit_code == 0, done.output
    assert f"from {place} " in done.output


@pytest.mark.parametrize(
    ("path", "text", "symbol"),
    [
        ("cli/docs/commands/pets.md", "| `--limit` | no |", "pet-store pets list --limit"),
        ("surface/typescript.txt", "client.pets.list(limit) : ", "client.pets.list(limit)"),
        ("surface/cli.txt", "pet-store pets list : ", "pet-store pets list"),
    ],
)
def test_whence_of_pages_and_surfaces(here: Path, path: str, text: str, symbol: str) -> None:
    lines = (here / "output" / path).read_text().splitlines()
    number = next(at for at, line in enumerate(lines, 1) if line.startswith(text))
    done = specmill("whence", f"output/{path}:{number}", "--format", "json")
    assert done.exit_code == 0, done.output
    assert [item["symbol"] for item in json.loads(done.output)] == [symbol]


def test_explain_what_nothing_is_called(here: Path) -> None:
    done = specmill("explain", "client.pets.lisst")
    assert done.exit_code == 1
    assert "did you mean client.pets.list" in done.output


@pytest.mark.parametrize(
    ("place", "symbols"),
    [
        (
            f"spec/pets.yaml:{line_of(LIMIT)}",
            {"client.pets.list(limit)", "pet-store pets list --limit"},
        ),
        (
            f"spec/pets.yaml:{line_of('operationId: pets.list')}",
            {"client.pets.list", "pet-store pets list", "operations/pets.md#petslist"},
        ),
        (f"spec/pets.yaml:{line_of(NICKNAME)}", {"Pet.nickname"}),
        ("spec/public.yaml:7", {"Problem.code"}),
    ],
)
def test_whence_of_the_document(here: Path, place: str, symbols: set[str]) -> None:
    done = specmill("whence", place, "--format", "json")
    assert done.exit_code == 0, done.output
    assert {item["symbol"] for item in json.loads(done.output)} >= symbols


def test_whence_of_the_output(here: Path) -> None:
    models = here / "output/typescript/src/models/pet.ts"
    lines = models.read_text().splitlines()
    line = next(number for number, text in enumerate(lines, 1) if "nickname" in text)
    done = specmill("whence", f"output/typescript/src/models/pet.ts:{line}")
    assert "Pet.nickname" in done.output
    assert f"from spec/pets.yaml:{at(NICKNAME)}" in done.output
    page = (here / "output/markdown/operations/pets.md").read_text().splitlines()
    line = next(number for number, text in enumerate(page, 1) if "pets.photo" in text)
    assert (
        "operations/pets.md#petsphoto"
        in specmill("whence", f"output/markdown/operations/pets.md:{line + 2}").output
    )


@pytest.mark.parametrize("place", ["spec/pets.yaml", "nowhere.yaml:3", "spec/pets.yaml:x"])
def test_whence_of_nonsense(here: Path, place: str) -> None:
    assert specmill("whence", place).exit_code == 2


def test_every_symbol_has_a_place_and_whence_finds_it(here: Path) -> None:
    """From each operation, argument, model and field to the document, and from there back."""
    from specmill.explain import SymbolIndex

    result = ran(here)
    index = SymbolIndex.of(result)
    checked = 0
    for target, symbols in index.symbols.items():
        for symbol in symbols.values():
            if symbol.kind in ("method", "command", "argument", "flag", "model", "field"):
                (found, *_) = [e for e in index.explain(symbol.name) if e.target == target]
                assert found.place is not None
                at = found.place.position
                assert at.line, symbol.name
                back = index.whence_document(at.path, at.line, at.column)
                assert symbol.name in {e.symbol.name for e in back} or symbol.kind in (
                    "argument",
                    "flag",
                )
                checked += 1
    assert checked > 80


def ran(folder: Path) -> Run:
    from specmill.configuration import read_configuration

    diagnostics = Diagnostics()
    configuration = read_configuration(folder / "specmill.yaml", diagnostics)
    return run(Path("spec/pets.yaml"), configuration, diagnostics)


# check: against, fast, upgrade, formats; a dependency file.


def test_check_fast_and_against(here: Path) -> None:
    assert (specmill("check", "--fast").exit_code, specmill("check", "--fast").output) == (0, "")
    edit(here / "spec/pets.yaml", "maximum: 100", "maximum: 50")
    done = specmill("check", "--fast")
    assert done.exit_code == 1
    assert "moved: spec pets.yaml changed" in done.output
    assert specmill("generate").exit_code == 0
    assert specmill("check").output == ""
    against = specmill("check", "--against", "HEAD")
    assert against.exit_code == 1
    assert "output/surface/typescript.txt" in against.output
    assert specmill("check", "--against", "nonsense").exit_code == 2


@pytest.mark.parametrize(
    ("change", "cause"),
    [
        (lambda here: edit(here / "spec/pets.yaml", "pets.photo", "pets.picture"), "spec"),
        (lambda here: edit(here / "spec/public.yaml", "integer", "string"), "overlay"),
        (lambda here: edit(here / "specmill.yaml", "overlays", "name: other\noverlays"), "config"),
    ],
)
def test_check_tells_which_input_moved(
    here: Path, change: Callable[[Path], None], cause: str
) -> None:
    change(here)
    done = specmill("check", "--format", "json")
    value = json.loads(done.output)
    assert [move["cause"] for move in value["moved"]] == [cause]
    assert {tuple(drift["causes"]) for drift in value["drifts"]} == {(cause,)}
    for command in value["repair"]:
        assert specmill(*command.split()[1:]).exit_code == 0
    assert specmill("check").output == ""


@pytest.mark.parametrize("form", ["text", "json", "junit", "github", "sarif"])
def test_check_formats(here: Path, form: str) -> None:
    (here / "output/cli/README.md").write_text("mine")
    done = specmill("check", "--format", form)
    assert done.exit_code == 1
    assert "cli/README.md" in done.output
    assert "specmill generate --force" in done.output


def test_github_annotations_stand_on_lines_of_the_document(here: Path) -> None:
    edit(here / "spec/pets.yaml", "nickname: {type: string}", "nickname: {type: integer}")
    done = specmill("check", "--format", "github", "-t", "typescript")
    assert (
        f"::error file=spec/pets.yaml,line={line_of(NICKNAME)},col=9,title=specmill changed"
        in done.output
    )


def test_an_upgrade_preview(here: Path, tmp_path: Path) -> None:
    """A template that changed stands for a new version; the document moves meanwhile and does not count."""
    templates = tmp_path / "templates"
    for path in (ROOT / "templates" / "markdown").rglob("*"):
        if path.is_file():
            place = templates / "markdown" / path.relative_to(ROOT / "templates" / "markdown")
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(path.read_bytes())
    head, old = (
        subprocess.check_output(["git", "rev-parse", "HEAD"], text=True).strip(),
        "specmill.yaml",
    )
    edit(here / old, "targets:", f"templates: [{json.dumps(str(templates))}]\ntargets:")
    commit(here)
    try:
        assert (
            "no generated file changes\nno surface changes" in specmill("check", "--upgrade").output
        )
        edit(templates / "markdown/compact/section.jinja", "\n# ", "\n# All ")
        done = specmill("check", "--upgrade")
        assert done.exit_code == 0, done.output
        assert "markdown: 1 risky, 1 addition" in done.output or "anchor-renamed" in done.output
        edit(here / "spec/pets.yaml", "pets.photo", "pets.picture")
        again = specmill("check", "--upgrade")
        assert "document as of" in again.output
        assert "picture" not in again.output
    finally:
        git(here, "reset", "-q", "--hard", head)


def test_a_dependency_file(here: Path) -> None:
    assert specmill("generate", "--depfile", "x.d").exit_code == 0
    text = (here / "x.d").read_text()
    assert text.startswith(
        "output/specmill.lock: \\\n  spec/pets.yaml \\\n  spec/public.yaml \\\n  specmill.yaml \\\n"
    )
    (here / "Makefile").write_text(
        f"output/specmill.lock:\n\t{sys.executable} -m specmill generate --depfile x.d\n\t@touch $@\n-include x.d\n"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT / "generator")}

    def run_make() -> str:
        return subprocess.run(
            ["make"], capture_output=True, text=True, check=True, env=environment
        ).stdout

    run_make()
    assert "up to date" in run_make()
    os.utime(here / "spec/public.yaml")
    assert "specmill generate" in run_make()
