"""What a bundle of generated TypeScript weighs: `python -m tests.acceptance.bundle_growth [DOCUMENT]`.

Bundles the small client with one function, for every function of the API, and the full client with every operation; prints
bytes after minification and gzip, and by how much the full client grows with each operation. Exit code 1 if a client with
one function is larger than 12 KB.
"""

from __future__ import annotations

import gzip
import re
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
ESBUILD = ROOT / "tests" / "tools" / "node_modules" / ".bin" / "esbuild"
DEFAULT = ROOT.parent / "shared" / "corpus" / "github.json"
LIMIT = 12 * 1024


def weigh(folder: Path, texts: dict[str, str]) -> dict[str, tuple[int, int]]:
    """Bundles modules that stand in the sources, each for itself; returns bytes minified and gzipped, by module."""
    entries = folder / "entries"
    entries.mkdir()
    for name, text in texts.items():
        (entries / f"{name}.ts").write_text(text)
    options = ["--bundle", "--minify", "--format=esm", "--target=es2022", "--log-level=error"]
    command = [str(ESBUILD), *(f"entries/{name}.ts" for name in texts), "--outdir=bundles"]
    subprocess.run([*command, *options], cwd=folder, check=True)
    contents = {name: (folder / "bundles" / f"{name}.js").read_bytes() for name in texts}
    return {
        name: (len(content), len(gzip.compress(content, 9))) for name, content in contents.items()
    }


def main() -> int:
    document = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else DEFAULT
    with tempfile.TemporaryDirectory() as name:
        command = [sys.executable, "-m", "specmill", "generate", str(document), "--lenient"]
        options = ["-o", name, "--target", "typescript"]
        subprocess.run([*command, *options], check=True, capture_output=True)
        source = Path(name) / "typescript" / "src"
        client = re.findall(r"^export class (\w+)Core ", (source / "core.ts").read_text(), re.M)[0]
        functions = sorted(
            {
                function
                for path in (source / "operations").glob("*.ts")
                for function in re.findall(r"^export function (\w+)\(", path.read_text(), re.M)
            }
        )
        texts = {
            function: f'import {{ {client} }} from "../src/core.ts";\n'
            f'import {{ {function} }} from "../src/functions.ts";\n'
            f"console.log({function}, new {client}());\n"
            for function in functions
        }
        everything = (
            f'import {{ {client} }} from "../src/client.ts";\nconsole.log(new {client}());\n'
        )
        small = weigh(source.parent, texts | {"-": everything})
        full = small.pop("-")
    zipped = {function: size[1] for function, size in small.items()}
    largest = max(zipped, key=lambda function: zipped[function])
    middle = statistics.median(zipped.values())
    base = min(size[0] for size in small.values()), min(zipped.values())
    grown = [(full[i] - base[i]) / len(functions) for i in (0, 1)]
    print(f"{document.name}, {len(functions)} operations, bytes minified and gzipped:")
    print(
        f"  client and one function  {min(zipped.values())} to {zipped[largest]}, median {middle:.0f} "
        f"(largest {largest}; limit {LIMIT})"
    )
    print(f"  client with everything   {full[1]} ({full[0]} minified)")
    print(f"  growth per operation     {grown[1]:.0f} ({grown[0]:.0f} minified)")
    return 1 if zipped[largest] > LIMIT else 0


if __name__ == "__main__":
    sys.exit(main())
