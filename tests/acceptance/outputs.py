"""Generated code under its own languages' judges: `python -m tests.acceptance.outputs [OUTPUT]`.

Python: every module imports; mypy --strict, pyright in strict mode, ruff (its default rules, and the wider ones that the
package asks for), black. TypeScript: tsc --strict and its stricter friends, prettier.
The functions return faults as text; an empty list is a pass. A missing tool is a fault where CI is set.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
TOOLS = ROOT / "tests" / "tools" / "node_modules" / ".bin"

_IMPORT_ALL = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
names = [module.name for module in pkgutil.walk_packages(package.__path__, sys.argv[1] + ".")]
for name in (name for name in names if not name.endswith(".__main__")):
    module = importlib.import_module(name)
    for exported in getattr(module, "__all__", ()):
        getattr(module, exported)
print(len(names))
"""


def package_of(folder: Path) -> Path:
    """Returns the import package in a generated Python project: the folder with py.typed."""
    return next(path.parent for path in sorted(folder.glob("*/py.typed")))


def faults_of_python(folder: Path, path: str = "") -> list[str]:
    """Returns what is wrong with a generated Python package: imports and types."""
    package = package_of(folder)
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, [str(folder), path]))}
    imported = _run([sys.executable, "-c", _IMPORT_ALL, package.name], folder, environment)
    typed = _run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--no-error-summary",
            "--cache-dir",
            os.devnull,
            str(package),
        ],
        folder,
        environment | {"MYPYPATH": path},
    )
    return [*imported, *typed]


def faults_of_pyright(folder: Path, *others: str, path: str = "") -> list[str]:
    """Returns what pyright in strict mode says about a generated package, and about other files beside it."""
    if pyright_is_missing():
        return ["pyright does not run"] if os.environ.get("CI") else []
    package = package_of(folder)
    environment = Path(sys.prefix)
    settings = {
        "include": [package.name, *others],
        "typeCheckingMode": "strict",
        "reportUnnecessaryTypeIgnoreComment": bool(others),
        "pythonVersion": "3.11",
        "venvPath": str(environment.parent),
        "venv": environment.name,
        "extraPaths": [path] if path else [],
    }
    with tempfile.NamedTemporaryFile(
        "w", suffix=".json", prefix="pyright-", dir=folder, encoding="utf-8"
    ) as file:
        json.dump(settings, file)
        file.flush()
        memory = {"NODE_OPTIONS": "--max-old-space-size=6144"}
        return _run(
            [sys.executable, "-m", "pyright", "-p", file.name],
            folder,
            memory | dict(os.environ),
        )


@cache
def pyright_is_missing() -> bool:
    """Whether pyright cannot be run, for want of it or of the Node it needs."""
    command = [sys.executable, "-m", "pyright", "--version"]
    return subprocess.run(command, capture_output=True, check=False).returncode != 0


def faults_of_ruff(folder: Path) -> list[str]:
    """Returns what ruff says about a generated project: with its default rules, then with the project's own."""
    common = [sys.executable, "-m", "ruff", "check", "--quiet", "--no-cache"]
    usual = [*common, "--isolated", "--target-version", "py311", str(folder)]
    return [
        *_run(usual, folder, dict(os.environ)),
        *_run([*common, str(folder)], folder, dict(os.environ)),
    ]


def faults_of_black(folder: Path) -> list[str]:
    """Returns what black would change in a generated project."""
    return _run(
        [sys.executable, "-m", "black", "--check", "-q", "--diff", str(folder)],
        folder,
        dict(os.environ),
    )


def faults_of_typescript(folder: Path) -> list[str]:
    """Returns what tsc says about a generated TypeScript package, without emitting."""
    tsc = TOOLS / "tsc"
    if not tsc.exists():
        return ["tsc is not installed: make node-tools"] if os.environ.get("CI") else []
    modules = folder / "node_modules"
    if not modules.exists():
        modules.symlink_to(TOOLS.parent)
    try:
        stricter = ["--noUnusedLocals", "--noUnusedParameters", "--isolatedModules"]
        return _run([str(tsc), "--noEmit", "-p", str(folder), *stricter], folder, dict(os.environ))
    finally:
        if modules.is_symlink():
            modules.unlink()


def faults_of_prettier(folder: Path) -> list[str]:
    prettier = TOOLS / "prettier"
    if not prettier.exists():
        return ["prettier is not installed: make node-tools"] if os.environ.get("CI") else []
    return _run([str(prettier), "--check", "src", "--log-level", "warn"], folder, dict(os.environ))


def faults_of_go(folder: Path) -> list[str]:
    """Returns what gofmt and go vet, which compiles the package and its tests, say about a generated Go package."""
    if shutil.which("go") is None:
        return ["go is not installed"] if os.environ.get("CI") else []
    environment = os.environ | {"GOFLAGS": "-mod=mod", "GOPROXY": "off"}
    listed = subprocess.run(
        ["gofmt", "-l", "."], cwd=folder, capture_output=True, text=True, check=False
    )
    unformatted = (listed.stdout + listed.stderr).split("\n")
    return [f"gofmt: {line}" for line in unformatted if line] + _run(
        ["go", "vet", "./..."], folder, environment
    )


def _run(command: list[str], folder: Path, environment: dict[str, str]) -> list[str]:
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode == 0:
        return []
    return (done.stdout + done.stderr).strip().splitlines()[-40:] or [f"{command[0]} failed"]


def main() -> int:
    output = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT / "output"
    judges = {
        "python: imports and mypy --strict": lambda: faults_of_python(output / "python"),
        "python: pyright in strict mode": lambda: faults_of_pyright(output / "python"),
        "python: ruff": lambda: faults_of_ruff(output / "python"),
        "python: black": lambda: faults_of_black(output / "python"),
        "cli: imports and mypy --strict": lambda: faults_of_python(
            output / "cli", str(output / "python")
        ),
        "cli: black": lambda: faults_of_black(output / "cli"),
        "typescript: tsc --strict": lambda: faults_of_typescript(output / "typescript"),
        "typescript: prettier": lambda: faults_of_prettier(output / "typescript"),
    }
    failed = 0
    for name, judge in judges.items():
        faults = judge()
        failed += bool(faults)
        print(f"{'FAILED' if faults else 'ok':7}{name}", *faults, sep="\n    " if faults else "")
    return 1 if failed or (not shutil.which("node") and os.environ.get("CI")) else 0


if __name__ == "__main__":
    sys.exit(main())
