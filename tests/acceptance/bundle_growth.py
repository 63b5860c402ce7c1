"""What a bundle of generated TypeScript weighs: `python -m tests.acceptance.bundle_growth [DOCUMENT]`.

Bundles the small client with one function, for functions spread over the whole API, and the full client with every
operation; prints bytes after minification and gzip, and by how much the full client grows with each operation. Exit code 1
if a client with one function is larger than 12 KB.
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
SAMPLES = 24


def weigh(source: Path, text: str) -> tuple[int, int]:
    """Bundles a module that stands in the sources; returns its bytes minified and gzipped."""
    entry = source / "bundled.ts"
    entry.write_text(text)
    options = ["--bundle", "--minify", "--format=esm", "--target=es2022"]
    done = subprocess.run(
        [str(ESBUILD), str(entry), *options], capture_output=True, text=True, check=True
    )
    content = done.stdout.encode()
    return len(content), len(gzip.compress(content, 9))


def main() -> int:
    document = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else DEFAULT
    with tempfile.TemporaryDirectory() as name:
        command = [sys.executable, "-m", "specmill", "generate", str(document), "--lenient"]
        options = ["-o", name, "--target", "typescript"]
        subprocess.run([*command, *options], check=True, capture_output=True)
        source = Path(name) / "typescript" / "src"
        client = re.findall(r"^export class (\w+)Core ", (source / "core.ts").read_text(), re.M)[0]
        functions = sorted(
            function
            for path in (source / "operations").glob("*.ts")
            for function in re.findall(r"^export function (\w+)\(", path.read_text(), re.M)
        )
        functions = list(dict.fromkeys(functions))
        small = {
            function: weigh(
                source,
                f'import {{ {client} }} from "./core.ts";\nimport {{ {function} }} from "./functions.ts";\n'
                f"console.log({function}, new {client}());\n",
            )
            for function in functions[:: max(1, len(functions) // SAMPLES)]
        }
        full = weigh(
            source, f'import {{ {client} }} from "./client.ts";\nconsole.log(new {client}());\n'
        )
    zipped = {function: size[1] for function, size in small.items()}
    largest = max(zipped, key=lambda function: zipped[function])
    middle = statistics.median(zipped.values())
    base = min(size[0] for size in small.values()), min(zipped.values())
    grown = [(full[i] - base[i]) / len(functions) for i in (0, 1)]
    print(f"{document.name}, {len(functions)} operations, bytes minified and gzipped:")
    print(
        f"  client and one function  {min(zipped.values())} to {zipped[largest]}, median {middle:.0f} "
        f"({len(small)} functions; largest {largest}; limit {LIMIT})"
    )
    print(f"  client with everything   {full[1]} ({full[0]} minified)")
    print(f"  growth per operation     {grown[1]:.0f} ({grown[0]:.0f} minified)")
    return 1 if zipped[largest] > LIMIT else 0


if __name__ == "__main__":
    sys.exit(main())
