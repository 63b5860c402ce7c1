"""How long our Go client takes to build beside oapi-codegen's: `python -m tests.acceptance.go_build DOCUMENT [--rounds N]`.

Both packages are made from the same document and built in turn; before each build a new constant makes the package
itself cold, while the standard library and the rival's dependencies are compiled already. The rival comes through the Go
proxy. It refuses names that meet and emits alternatives of a parameter that do not compile: its copy of the document gets
`x-go-name` for the former, a plain string for the latter. Prints the best seconds of each and the ratio; fails above 1.5.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from specmill.configuration import Configuration
from specmill.diagnostics import Diagnostics
from specmill.pipeline import run

from tests.writing import write_files

LIMIT = 1.5
RIVAL = "github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2"
SETTINGS = {
    "package": "rival",
    "generate": {"models": True, "client": True},
    "output": "rival.go",
    "output-options": {"resolve-type-name-collisions": True},
}
_DUPLICATE = re.compile(r"duplicate typename '(\w+)'")


def call(
    *words: str, folder: Path, environment: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        words, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def ours(document: Path, folder: Path) -> Path:
    result = run(document, Configuration(lenient=True).with_targets(("go",)), Diagnostics())
    write_files(result.files, folder)
    return folder / "go"


def rival(document: Path, folder: Path, environment: dict[str, str]) -> Path:
    folder.mkdir()
    installed = call("go", "install", RIVAL, folder=folder, environment=environment)
    assert installed.returncode == 0, installed.stderr[-2000:]
    tool = str(Path(environment["GOPATH"]) / "bin" / "oapi-codegen")
    content = json.loads(document.read_text("utf-8"))
    _plain_alternatives(content)
    (folder / "settings.json").write_text(json.dumps(SETTINGS))
    for _ in range(50):
        (folder / "document.json").write_text(json.dumps(content))
        done = call(
            tool,
            "-config",
            "settings.json",
            "document.json",
            folder=folder,
            environment=environment,
        )
        found = _DUPLICATE.search(done.stdout + done.stderr)
        if done.returncode == 0 or found is None:
            break
        _pin(content, found[1])
    assert done.returncode == 0, (done.stdout + done.stderr)[-2000:]
    (folder / "go.mod").write_text("module example.com/rival\n\ngo 1.24\n")
    tidied = call("go", "mod", "tidy", folder=folder, environment=environment)
    assert tidied.returncode == 0, tidied.stderr[-2000:]
    return folder


def _plain_alternatives(content: dict[str, Any]) -> None:
    for parameter in content.get("components", {}).get("parameters", {}).values():
        if "oneOf" in parameter.get("schema", {}):
            print(f"oapi-codegen: the parameter {parameter['name']} became a plain string")
            parameter["schema"] = {"type": "string"}


def _pin(content: dict[str, Any], name: str) -> None:
    for kind, suffix in (("schemas", "Schema"), ("parameters", "Parameter")):
        for key, value in content["components"].get(kind, {}).items():
            if "".join(word[:1].upper() + word[1:] for word in re.split(r"\W|_", key)) == name:
                print(f"oapi-codegen: {kind[:-1]} {key} was pinned, its name was taken")
                value["x-go-name"] = name + suffix
                return
    raise AssertionError(f"oapi-codegen: {name} is taken and nothing to pin was found")


def seconds(package: Path, environment: dict[str, str], turn: int) -> float:
    """Returns how long a build takes that finds everything but the package itself compiled."""
    name = call("go", "list", "-f", "{{.Name}}", ".", folder=package, environment=environment)
    (package / "cold.go").write_text(
        f"package {name.stdout.strip()}\n\n// Cold is the turn of this build.\nconst Cold = {turn}\n"
    )
    start = time.perf_counter()
    built = call("go", "build", ".", folder=package, environment=environment)
    assert built.returncode == 0, built.stderr[-2000:]
    return time.perf_counter() - start


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("document", type=Path)
    parser.add_argument("--rounds", type=int, default=2)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = os.environ | {
            "GOPATH": str(folder / "path"),
            "GOCACHE": str(folder / "cache"),
            "GOFLAGS": "-mod=mod -modcacherw",
        }
        packages = {
            "ours": ours(options.document, folder / "ours"),
            "oapi-codegen": rival(options.document, folder / "rival", environment),
        }
        for package in packages.values():
            listed = call("go", "list", "-deps", ".", folder=package, environment=environment)
            call(
                "go", "build", *listed.stdout.split()[:-1], folder=package, environment=environment
            )
        best = dict.fromkeys(packages, float("inf"))
        for turn in range(options.rounds):
            for key, package in packages.items():
                best[key] = min(best[key], seconds(package, environment, turn))
        for key, package in packages.items():
            sources = [path.read_bytes() for path in package.glob("*.go")]
            lines = sum(source.count(b"\n") for source in sources)
            print(f"{key}: {best[key]:.1f} s, {lines} lines")
        ratio = best["ours"] / best["oapi-codegen"]
        print(f"ratio {ratio:.2f}, at most {LIMIT}")
        return 1 if ratio > LIMIT else 0


if __name__ == "__main__":
    sys.exit(main())
