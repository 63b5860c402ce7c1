"""The Java package of the committed document through Maven: no compiler warning, no Javadoc error, and its README's example.

`python -m tests.acceptance.java_package [SPEC]`: needs a JDK of at least 17, Maven and Maven Central.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from specmill.configuration import Configuration
from specmill.diagnostic_formats import render
from specmill.diagnostics import Diagnostics
from specmill.pipeline import run

from tests.writing import write_files

ROOT = Path(__file__).resolve().parent.parent.parent
MAVEN = ("mvn", "-q", "-B", "-ntp")


def main() -> int:
    spec = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "spec" / "openapi.yaml").resolve()
    diagnostics = Diagnostics()
    configuration = Configuration(lenient=True, hide_scopes=("admin:*",)).with_targets(("java",))
    result = run(spec, configuration, diagnostics)
    if diagnostics.has_errors:
        print(render(diagnostics, limit=5))
        return 2
    with tempfile.TemporaryDirectory() as folder:
        write_files(result.files, Path(folder))
        package = Path(folder) / "java"
        write_example(package)
        done = subprocess.run(
            [*MAVEN, "package", "javadoc:javadoc"],
            cwd=package,
            capture_output=True,
            text=True,
            check=False,
        )
        faults = [line for line in done.stdout.splitlines() if "ERROR" in line or "WARN" in line]
        jar = next((package / "target").glob("*.jar"), None)
    for line in faults[:20]:
        print(f"  {line}")
    print(f"java: {len(result.files)} files, Maven ended with {done.returncode}")
    return 1 if done.returncode or faults or jar is None else 0


def write_example(package: Path) -> None:
    """Puts the example of the README into a class of the package's tests, which Maven compiles."""
    example = re.search(r"```java\n(.*?)```", (package / "README.md").read_text(), re.DOTALL)
    binding = next((package / "src" / "test").rglob("WireBindings.java"))
    name = binding.read_text().split("package ", 1)[1].split(";", 1)[0]
    body = "\n    ".join(example[1].strip().splitlines()) if example else ""
    binding.with_name("ReadmeExample.java").write_text(
        f"package {name};\n\nimport {name}.params.*;\n\nfinal class ReadmeExample {{\n"
        f"  static Object result() {{\n    {body}\n    return result;\n  }}\n}}\n"
    )


if __name__ == "__main__":
    sys.exit(main())
