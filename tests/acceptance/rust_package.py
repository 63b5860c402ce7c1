"""The Rust package of the committed document through cargo: rustfmt, clippy without warnings, rustdoc, and its README's example.

`python -m tests.acceptance.rust_package [SPEC]`: needs cargo with rustfmt and clippy, and crates.io. CARGO_TARGET_DIR
keeps what was built.
"""

from __future__ import annotations

import os
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
PLAIN = ("--quiet", "--no-default-features")
COMMANDS = (
    ("cargo", "fmt", "--check"),
    ("cargo", "clippy", *PLAIN, "--all-targets", "--", "-D", "warnings"),
    ("cargo", "doc", *PLAIN, "--no-deps"),
    ("cargo", "test", *PLAIN, "--doc"),
)


def main() -> int:
    spec = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "spec" / "openapi.yaml").resolve()
    diagnostics = Diagnostics()
    configuration = Configuration(lenient=True, hide_scopes=("admin:*",)).with_targets(("rust",))
    result = run(spec, configuration, diagnostics)
    if diagnostics.has_errors:
        print(render(diagnostics, limit=5))
        return 2
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        write_files(result.files, Path(folder))
        for command in COMMANDS:
            done = subprocess.run(
                command,
                cwd=Path(folder) / "rust",
                env=os.environ | {"RUSTDOCFLAGS": "-D warnings"},
                capture_output=True,
                text=True,
                check=False,
            )
            failed += done.returncode != 0
            if done.returncode:
                print(f"  {' '.join(command)}:\n{(done.stdout + done.stderr)[:3000]}")
    print(f"rust: {len(result.files)} files, {failed} of {len(COMMANDS)} commands failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
