"""The wheel in a new environment: `python -m tests.acceptance.wheel` builds it, installs it without this checkout, and
generates and checks a document with all built-in targets."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
DOCUMENT = ROOT / "tests" / "cases" / "inline_types_by_place" / "openapi.yaml"


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        run(sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", name, str(ROOT))
        wheel = next(folder.glob("specmill-*.whl"))
        venv.create(folder / "venv", with_pip=True)
        python = folder / "venv" / "bin" / "python"
        run(str(python), "-m", "pip", "install", "-q", str(wheel))
        (folder / "openapi.yaml").write_bytes(DOCUMENT.read_bytes())
        specmill = str(folder / "venv" / "bin" / "specmill")
        run(specmill, "generate", "openapi.yaml", "-o", "out", cwd=folder)
        run(specmill, "check", "openapi.yaml", "-o", "out", cwd=folder)
        made = sorted(path.name for path in (folder / "out").iterdir())
        print(f"{wheel.name}: installed, generated and checked {', '.join(made)}")
    return 0


def run(*command: str, cwd: Path | None = None) -> None:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    subprocess.run(command, cwd=cwd, env=environment, check=True)


if __name__ == "__main__":
    sys.exit(main())
