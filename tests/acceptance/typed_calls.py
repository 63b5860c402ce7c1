"""Do the types let through what the document allows? `python -m tests.acceptance.typed_calls [DIR] [--only TEXT] [--limit N]`.

The reference builder derives calls and answers from each document. The calls are written out as a user would write them in
Python and TypeScript, the JSON answers as constants of the result types of TypeScript, and pyright (strict) and tsc judge them.
What travels as bytes or files is not judged, nor are members that an example has beside the declared ones: at run time they
are kept. Fails if a type refuses a value that the document allows.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from specmill.configuration import Configuration
from specmill.diagnostics import Diagnostics, SpecmillError
from specmill.pipeline import run
from specmill.plan.nodes import ApiNode, ArgumentNode, OperationNode
from specmill.wire.json_values import dumps
from specmill.wire.reading import MALFORMED, DocumentReadError, read_document
from specmill.wire.vectors import derive

from tests.acceptance.outputs import TOOLS, package_of
from tests.corpus import documents, documents_parser
from tests.writing import write_files

RENDER = Path(__file__).with_name("typed_calls_python.py")
_SAFE = 2**53
_UNDECLARED = "TS2353"
"""What tsc calls a literal with a member that its type does not have."""
_EXPORTED = re.compile(r"^export type (\w+Result) =", re.MULTILINE)


def judged(path: Path, limit: int) -> Iterator[tuple[str, int, list[str]]]:
    """Yields each language with the number of statements and what its checker says of them."""
    derived = derive(read_document(path), path.name, limit=limit, mutations=False).content
    vectors = [one for one in derived["requests"] if "clientError" not in one["expect"]]
    configuration = Configuration(lenient=True).with_targets(("python", "typescript"))
    result = run(path, configuration, Diagnostics())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_files(result.files, folder)
        python, typescript = (target.api for target in result.targets)
        count, faults = _python(folder / "python", python, vectors)
        yield "python", count, faults
        answers = derived["responses"]
        count, faults = _typescript(folder / "typescript", typescript, vectors, answers)
        yield "typescript", count, faults


def _python(package: Path, api: ApiNode, vectors: list[dict[str, Any]]) -> tuple[int, list[str]]:
    """The package itself writes the calls, as it knows the Python values of its arguments."""
    command = [sys.executable, str(RENDER), package_of(package).name, api.client_name]
    done = subprocess.run(
        command, cwd=package, input=dumps(vectors), capture_output=True, text=True, check=True
    )
    (package / "calls.py").write_text(done.stdout)
    judge = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "calls.py"]
    told = _told(judge, package)
    return done.stdout.count("\n    client."), _faults(told, "calls.py", done.stdout)


def _typescript(
    package: Path, api: ApiNode, vectors: list[dict[str, Any]], answers: list[dict[str, Any]]
) -> tuple[int, list[str]]:
    operations = {operation.id.raw: operation for operation in api.operations}
    known = [one for one in vectors if one["operationId"] in operations]
    lines = [_call(operations[one["operationId"]], one["args"]) for one in known]
    homes = {
        name: file.name
        for file in (package / "src" / "operations").glob("*.ts")
        for name in _EXPORTED.findall(file.read_text())
    }
    used = set()
    for index, answer in enumerate(answers):
        operation = operations.get(answer["operationId"])
        if operation is not None and _is_plain(operation, answer):
            name, value = f"{operation.type_name}Result", _literal(answer["expect"]["value"])
            lines.append(f"export const v{index}: {name} = {value};")
            used.add(name)
    source = [
        f'import type {{ {api.client_name} }} from "./client.ts";',
        *(f'import type {{ {name} }} from "./operations/{homes[name]}";' for name in sorted(used)),
        f"declare const client: {api.client_name};",
        *lines,
    ]
    text = "\n".join(source) + "\n"
    (package / "src" / "calls.ts").write_text(text)
    (package / "tsconfig.calls.json").write_text(
        json.dumps({"extends": "./tsconfig.json", "compilerOptions": {"noEmit": True}})
    )
    told = _told([str(TOOLS / "tsc"), "-p", "tsconfig.calls.json"], package)
    return len(lines), _faults(told, "src/calls.ts", text)


def _told(judge: list[str], package: Path) -> str:
    """Returns what a checker prints. Raises RuntimeError for one that fails and says nothing of the code."""
    done = subprocess.run(judge, cwd=package, capture_output=True, text=True, check=False)
    if done.returncode and "error" not in done.stdout:
        raise RuntimeError(f"{judge[0]} does not run: {done.stdout}{done.stderr}")
    return done.stdout


def _is_plain(operation: OperationNode, answer: Mapping[str, Any]) -> bool:
    """Whether an answer is one JSON value that the call hands over as it is."""
    value = answer["expect"].get("value")
    kinds = [one.kind for one in operation.results]
    is_bytes = isinstance(value, dict) and "$bytes" in value
    return kinds[:1] == ["json"] and not (operation.pagination or is_bytes or value is None)


def _call(operation: OperationNode, args: Mapping[str, Any]) -> str:
    path, params = [], []
    for argument in operation.arguments:
        given = _place(argument, args)
        if argument.wire_name.raw not in given:
            continue
        value = _literal(given[argument.wire_name.raw])
        if argument.source == "path":
            path.append(value)
        else:
            params.append(f"{json.dumps(argument.name)}: {value}")
    everything = [*path, *([f"{{ {', '.join(params)} }}"] if params else [])]
    if "contentType" in args:
        everything += ["undefined"] if operation.arguments and not params else []
        everything.append(f"{{ contentType: {json.dumps(args['contentType'])} }}")
    return f"void client.{'.'.join(operation.chain)}({', '.join(everything)});"


def _place(argument: ArgumentNode, args: Mapping[str, Any]) -> Mapping[str, Any]:
    if argument.source in ("body", "querystring"):
        return {argument.wire_name.raw: args[argument.source]} if argument.source in args else {}
    given: Mapping[str, Any] = args.get(argument.source.replace("_field", "")) or {}
    return given


def _literal(value: Any) -> str:
    if isinstance(value, dict):
        match list(value):
            case ["$int"]:
                return value["$int"] + ("" if abs(int(value["$int"])) < _SAFE else "n")
            case ["$float"]:
                return str(value["$float"])
            case ["$bytes"] | ["$file"]:
                return "undefined as never"
        return f"{{ {', '.join(f'{json.dumps(key)}: {_literal(one)}' for key, one in value.items())} }}"
    if isinstance(value, list):
        return f"[{', '.join(map(_literal, value))}]"
    return json.dumps(value) if isinstance(value, str | bool | None) else str(value)


def _faults(told: str, file: str, source: str) -> list[str]:
    """Returns what a checker says, behind the beginning of the line it speaks of; of other files, as it is."""
    lines = source.splitlines()
    found = []
    for line in told.splitlines():
        match = re.search(rf"{re.escape(file)}[:(](\d+)[:,]\d+\)?:? - error: (.*)", line)
        match = match or re.search(rf"{re.escape(file)}\((\d+),\d+\): error (.*)", line)
        if match is not None and not match[2].startswith(_UNDECLARED):
            found.append(f"{lines[int(match[1]) - 1].strip()[:120]} ...: {match[2]}")
        elif match is None and re.search(r": error|- error:", line):
            found.append(line.strip())
    return found


def main() -> int:
    parser = documents_parser(__doc__)
    parser.add_argument("--limit", type=int, default=3, help="vectors of a kind for an operation")
    chosen = parser.parse_args()
    statements = refused = 0
    for path in documents(chosen.folder, chosen.only, chosen.skip):
        name = path.relative_to(chosen.folder).as_posix()
        try:
            for language, count, faults in judged(path, chosen.limit):
                print(f"{name} {language}: {count} statements, {len(faults)} refused", flush=True)
                for fault in faults:
                    print(f"  {fault[:300]}")
                statements, refused = statements + count, refused + len(faults)
        except (DocumentReadError, SpecmillError, *MALFORMED) as error:
            print(f"{name}: not judged: {error}")
    print(f"{statements} statements, {refused} refused")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
