"""The verdict of `specmill diff` agrees with the type checker: code written for the old package, checked against the new.

Cases of the mutation catalogue that prove a rule which types can show are generated as TypeScript packages; a file that uses
everything in the old surface (calls
with all and with only the required arguments, reads of every field, values of every model that is sent) is type-checked against
the new package, in both directions. It must fail exactly where the diff reports a breaking change that types can show.
"""

import json
import os
import re
import subprocess
from collections import defaultdict
from pathlib import Path

import pytest
from specmill.configuration import Configuration, TargetSettings
from specmill.diagnostics import Diagnostics
from specmill.pipeline import run
from specmill.surface import Surface, parse_surface
from specmill.surface.compare import compare, owner_of
from specmill.surface.rules import Severity
from specmill.surface.symbols import Symbol

from .surface.catalogue import CASES, Case
from .surface.mutating import base

ROOT = Path(__file__).parent.parent
TSC = ROOT / "tests" / "tools" / "node_modules" / ".bin" / "tsc"
HIDDEN = re.compile(
    r"-(limit|pattern|default|format|constant)-|-(un)?deprecated$"
    r"|^(value|discriminator|credential|server|package|variant|error|webhook)-"
    r"|^(input|output)-model-|^operation-(idempotency|pagination)|^model-(added|kind-changed)"
    r"|^field-became-|^result-kind-"
)
"""Rules whose effect the types of this target do not show, or that the file below does not use."""


def chosen() -> tuple[Case, ...]:
    """Cases that prove a rule no earlier one did, so that the type checker has to read few packages."""
    proven: set[str] = set()
    found = []
    for case in CASES:
        rules = {finding.partition(" ")[0] for finding in (*case.forwards, *case.backwards)}
        if new := {rule for rule in rules if not HIDDEN.search(rule)} - proven:
            proven |= new
            found.append(case)
    return tuple(found)


CHOSEN = chosen()


def package(folder: Path, document: dict[str, object]) -> Surface:
    """Writes a package, its runtime shared with all others, and returns its surface."""
    settings = (TargetSettings(key="typescript", uses="typescript"),)
    diagnostics = Diagnostics()
    result = run(json.dumps(document).encode(), Configuration(targets=settings), diagnostics)
    assert not diagnostics.has_errors, [item.message for item in diagnostics]
    shared = folder.parent / "runtime"
    for path, content in result.files.items():
        inside = path.removeprefix("typescript/src/")
        if inside == path:
            continue
        place = (
            shared / inside.removeprefix("runtime/")
            if inside.startswith("runtime/")
            else folder / inside
        )
        if not place.exists():
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
    (folder / "runtime").symlink_to(shared)
    return parse_surface(result.files["surface/typescript.txt"].decode())


def spelled(symbol: Symbol) -> str:
    return symbol.fact("as") or "|".join(
        part.partition(":")[0] for part in symbol.fact("type").split("|")
    )


def usage(surface: Surface, new: str) -> str:
    """A file that uses everything of a surface, importing the package in folder `new`."""
    models = surface.of_kind("model")
    names = sorted({*models, *(model.fact("input") for model in models.values())} - {""})
    client = surface.symbols["client", "client"].fact("name")
    lines = [f'import {{ {client} }} from "./{new}/index.ts";']
    lines.append(f'import type {{ FileInput }} from "./{new}/index.ts";')
    lines += [f'import type {{ {", ".join(names)} }} from "./{new}/models/index.ts";', ""]
    parts: dict[str, list[Symbol]] = defaultdict(list)
    for symbol in surface.symbols.values():
        if symbol.kind in ("argument", "field"):
            parts[owner_of(symbol)].append(symbol)
    for name, method in surface.of_kind("method").items():
        lines += calls(name, method, parts[name])
    for name, model in surface.of_kind("model").items():
        if model.fact("type") == "object":
            lines += members(name, model, parts[name])
        elif model.fact("type") == "map" and "out" in model.fact("used"):
            of = model.fact("of").replace("integer", "number")
            lines.append(f"export function read_{name}(value: {name}) {{")
            lines.append(f"  const read: {{ [key: string]: {of} }} = value; void read; }}")
    return "\n".join(lines) + "\n"


def calls(name: str, method: Symbol, arguments: list[Symbol]) -> list[str]:
    own = {argument.name: argument.name[len(name) + 1 : -1] for argument in arguments}
    key = re.sub(r"\W", "_", name)
    lines = [f"export async function {key}(client: {{CLIENT}}, values: {{"]
    lines += [f"  {own[argument.name]}: {spelled(argument)};" for argument in arguments]
    lines.append("}) {")
    positional = sorted(
        (a for a in arguments if a.fact("position")), key=lambda a: int(a.fact("position"))
    )
    for wanted in (arguments, [a for a in arguments if a.fact("required")]):
        given = [f"values.{own[a.name]}" for a in positional]
        keywords = [
            f"{own[a.name]}: values.{own[a.name]}" for a in wanted if not a.fact("position")
        ]
        if keywords:
            given.append(f"{{ {', '.join(keywords)} }}")
        lines.append(f"  {{ const result = await {name}({', '.join(given)});")
        if method.fact("returns") != "none" and method.fact("result") != "binary":
            lines.append(f"    const typed: {spelled_result(method)} = result; void typed;")
        lines.append("    void result; }")
    return [*lines, "}"]


def spelled_result(method: Symbol) -> str:
    return method.fact("as") or method.fact("returns").partition(":")[0]


def members(name: str, model: Symbol, fields: list[Symbol]) -> list[str]:
    own = {field.name: field.name[len(name) + 1 :] for field in fields}
    lines = []
    used = model.fact("used").split(",")
    if "out" in used:
        lines.append(f"export function read_{name}(value: {name}) {{")
        for field in fields:
            if not field.fact("write-only"):
                optional = "" if field.fact("required") else " | undefined"
                lines.append(
                    f"  {{ const read: {spelled(field)}{optional} = value.{own[field.name]}; void read; }}"
                )
        lines.append("}")
    if "in" in used:
        sent = [field for field in fields if not field.fact("read-only")]
        lines.append(
            f"export function make_{name}(values: {{ {'; '.join(f'{own[f.name]}: {spelled(f)}' for f in sent)} }}) {{"
        )
        for wanted in (sent, [f for f in sent if f.fact("required")]):
            pairs = ", ".join(f"{own[f.name]}: values.{own[f.name]}" for f in wanted)
            lines.append(f"  {{ const made: {name} = {{ {pairs} }}; void made; }}")
        lines.append("}")
    return lines


CONFIGURATION = {
    "compilerOptions": {
        "target": "ES2022",
        "lib": ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
        "types": [],
        "module": "NodeNext",
        "allowImportingTsExtensions": True,
        "strict": True,
        "noEmit": True,
        "skipLibCheck": True,
    },
    "include": ["*.ts"],
}


@pytest.mark.node
@pytest.mark.slow
@pytest.mark.skipif(
    not TSC.exists() and os.environ.get("CI") != "true", reason="tests/tools is not installed"
)
def test_the_diff_agrees_with_the_type_checker(tmp_path: Path) -> None:
    surfaces = {"base": package(tmp_path / "base", base())}
    for number, case in enumerate(CASES):
        if case not in CHOSEN:
            continue
        document = base()
        for edit in case.edits:
            edit(document)
        surfaces[f"case{number}"] = package(tmp_path / f"case{number}", document)
    expected: dict[str, bool] = {}
    titles: dict[str, str] = {}
    reasons: dict[str, list[str]] = {}
    for name in surfaces:
        if name == "base":
            continue
        for old, new in (("base", name), (name, "base")):
            file = f"{old}_against_{new}.ts"
            text = usage(surfaces[old], new)
            client = surfaces[old].symbols["client", "client"].fact("name")
            (tmp_path / file).write_text(text.replace("{CLIENT}", client))
            visible = [
                change
                for change in compare(surfaces[old], surfaces[new])
                if change.severity is Severity.BREAKING and not HIDDEN.search(change.rule)
            ]
            expected[file] = bool(visible)
            titles[file] = CASES[int(name.removeprefix("case"))].name
            reasons[file] = [f"{change.rule} {change.name}" for change in visible]
    (tmp_path / "tsconfig.json").write_text(json.dumps(CONFIGURATION))
    done = subprocess.run(
        [TSC, "-p", "."], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    errors: dict[str, list[str]] = defaultdict(list)
    for line in done.stdout.splitlines():
        file = line.partition("(")[0]
        if file in expected:
            errors[file].append(line)
        else:
            assert line.startswith(" "), line
    wrong = {
        f"{file} ({titles[file]})": (reasons[file], errors[file][:2])
        for file in expected
        if expected[file] != bool(errors[file])
    }
    assert not wrong, json.dumps(wrong, indent=1)
    assert sum(expected.values()) > 20
