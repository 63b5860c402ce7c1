"""Code of the user's own: the files of docs/custom-code.md, beside generated ones, under the judges of their languages."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from tests.toolchains import need

ROOT = Path(__file__).parent.parent
TOOLS = ROOT / "tests" / "tools" / "node_modules" / ".bin"
PAGE = (ROOT / "docs" / "custom-code.md").read_text("utf-8")
FILES = dict(re.findall(r"<!-- file: (\S+) -->\n```\w+\n(.*?)```\n", PAGE, re.DOTALL))
SNIPPET = re.search(r"```python\n(from geopera import .*?)```", PAGE, re.DOTALL)
CONFIGURATION = f"""\
spec: {ROOT / "spec" / "openapi.yaml"}
output: output
name: geopera
filter: {{include: {{operations: ["billing.approvals.*", "billing.topup"]}}, prune_schemas: true}}
targets:
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the configuration and the files of the page."""
    folder = tmp_path_factory.mktemp("project")
    targets = re.search(r"```yaml\ntargets:\n(.*?)```", PAGE, re.DOTALL)
    assert targets
    (folder / "specmill.yaml").write_text(CONFIGURATION + targets[1])
    specmill(folder, "generate")
    for path, text in FILES.items():
        place = folder / "output" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)
    return folder


def run(folder: Path, *words: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        words,
        cwd=folder,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )


def specmill(folder: Path, *words: str, code: int = 0) -> str:
    done = run(folder, sys.executable, "-m", "specmill", *words)
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout


def paths(project: Path) -> str:
    return os.pathsep.join(str(project / "output" / name) for name in ("python", "cli"))


@contextmanager
def server() -> Iterator[tuple[str, list[BaseHTTPRequestHandler]]]:
    """Answers every approval with 5 credits; yields its address and the requests."""
    seen: list[BaseHTTPRequestHandler] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            seen.append(self)
            body = b'{"id": "x", "credits": 5}'
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing."""

    listening = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=listening.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listening.server_port}", seen
    finally:
        listening.shutdown()
        listening.server_close()


def test_the_page_has_a_file_for_every_target() -> None:
    assert {path.partition("/")[0] for path in FILES} == {
        "python", "typescript", "cli", "go", "reference",
    }  # fmt: skip


def test_nothing_of_the_users_is_touched(project: Path) -> None:
    assert specmill(project, "check") == ""
    assert specmill(project, "check", "--fast") == ""
    specmill(project, "generate", "--force")
    configuration = project / "specmill.yaml"
    text = configuration.read_text()
    configuration.write_text(text.replace('["billing.approvals.*", ', "["))
    specmill(project, "generate")
    assert specmill(project, "check") == ""
    configuration.write_text(text)
    specmill(project, "generate")
    assert specmill(project, "check") == ""
    for path, content in FILES.items():
        assert (project / "output" / path).read_text() == content


def test_an_edit_of_a_generated_file_is_refused(project: Path) -> None:
    path = project / "output/python/geopera/_client.py"
    generated = path.read_text()
    path.write_text(generated + "# mine\n")
    assert "hand-edited" in specmill(project, "check", code=1)
    configuration = project / "specmill.yaml"
    text = configuration.read_text()
    configuration.write_text(text.replace("name: geopera", "name: geosphere"))
    refused = run(project, sys.executable, "-m", "specmill", "generate")
    assert refused.returncode == 2
    assert "hand-edited" in refused.stderr
    assert path.read_text().endswith("# mine\n")
    configuration.write_text(text)
    specmill(project, "generate", code=2)
    specmill(project, "generate", "--force")
    assert path.read_text() == generated
    assert specmill(project, "check") == ""


def test_python_runs_it(project: Path) -> None:
    assert SNIPPET
    with server() as (address, seen):
        done = run(
            project,
            sys.executable,
            "-c",
            SNIPPET[1],
            PYTHONPATH=paths(project),
            GEOPERA_BASE_URL=address,
        )
    assert (done.returncode, done.stdout) == (0, "10\n"), done.stderr
    assert [request.headers["X-Team"] for request in seen] == ["maps", "maps"]


def test_python_loads_it_late(project: Path) -> None:
    code = (
        "import sys, geopera\n"
        "assert not [name for name in sys.modules if name.startswith('geopera.')]\n"
        "assert not hasattr(geopera, 'BillingResource'), 'not in __all__'\n"
        "assert {'Geopera', 'credits_of', 'NotFoundError'} <= set(dir(geopera))\n"
        "assert geopera.Geopera.__module__ == geopera.credits_of.__module__ == 'geopera._custom'\n"
    )
    done = run(project, sys.executable, "-c", code, PYTHONPATH=paths(project))
    assert done.returncode == 0, done.stderr


def test_python_type_checkers_see_it(project: Path, tmp_path: Path) -> None:
    assert SNIPPET
    (tmp_path / "use.py").write_text(
        SNIPPET[1]
        + "reveal_type(client.billing.approve_all([]))\nclient.billing.approve_none([])\n"
    )
    for checker in (
        ["mypy", "--strict", "--cache-dir", os.devnull],
        ["pyright", "--pythonpath", sys.executable],
    ):
        words = [sys.executable, "-m", *checker, str(tmp_path / "use.py")]
        folder = project / "output" / "python"
        done = run(folder, *words, MYPYPATH=str(folder))
        found = [line for line in done.stdout.splitlines() if re.search("error:| - error", line)]
        assert "ApprovalOutput]" in done.stdout, done.stdout
        assert found, done.stdout
        assert all("approve_none" in line for line in found), done.stdout


def test_the_command_line_runs_it(project: Path) -> None:
    command = (sys.executable, "-m", "geopera_cli")
    with server() as (address, seen):
        environment = {
            "PYTHONPATH": paths(project),
            "GEOPERA_API_KEY": "gpra_x",
            "GEOPERA_API_URL": address,
        }
        words = (*command, "--output", "jsonl", "billing", "approve-all", "a", "b")
        done = run(project, *words, **environment)
    assert done.returncode == 0, done.stderr
    assert done.stdout == '{"id":"x","credits":5}\n' * 2
    assert {(r.headers["X-API-Key"], r.headers["User-Agent"]) for r in seen} == {
        ("gpra_x", "geopera-cli/2.1.0")
    }
    helped = run(project, *command, "billing", "--help", **environment)
    assert re.search(r"approve-all +Approve several credit purchases", helped.stdout)
    manual = run(project, *command, "man", "manual", **environment)
    assert manual.returncode == 0, manual.stderr
    assert "approve\\-all" in (project / "manual/geopera-billing.1").read_text()
    refused = run(project, *words, **environment | {"GEOPERA_API_URL": "http://127.0.0.1:1"})
    assert refused.returncode not in (0, 1)
    assert "Traceback" not in refused.stderr


def test_a_command_in_a_group_that_is_not_there(project: Path) -> None:
    path = project / "output/cli/geopera_cli/_custom.py"
    path.write_text(FILES["cli/geopera_cli/_custom.py"].replace('"billing a', '"nowhere a'))
    done = run(project, sys.executable, "-m", "geopera_cli", "--help", PYTHONPATH=paths(project))
    path.write_text(FILES["cli/geopera_cli/_custom.py"])
    assert done.returncode == 2
    assert "'nowhere approve-all' in a group that does not exist" in done.stderr


def test_typescript_runs_it(project: Path) -> None:
    need("node")
    tsc = need(TOOLS / "tsc")
    package = project / "output" / "typescript"
    for name in ("tsconfig.json", "tsconfig.cjs.json"):
        built = run(package, tsc, "-p", name)
        assert built.returncode == 0, built.stdout
    script = (
        'import { Billing, Geopera, NotFoundError } from "./dist/esm/index.js";\n'
        "const client = new Geopera({ apiKey: 'x', baseURL: process.env.ADDRESS });\n"
        "const found = await client.billing.approveAll(['a', 'b']);\n"
        "console.log(found.length, client.billing instanceof Billing, typeof NotFoundError);\n"
    )
    with server() as (address, seen):
        words = ("node", "--input-type=module", "-e", script)
        done = run(package, *words, ADDRESS=address)
    assert (done.returncode, done.stdout) == (0, "2 true function\n"), done.stderr
    assert [request.headers["X-Team"] for request in seen] == ["maps", "maps"]
    assert specmill(project, "check") == ""


def test_go_compiles_it(project: Path) -> None:
    go = need("go")
    done = run(project / "output/go", go, "vet", ".", GOFLAGS="-mod=mod", GOPROXY="off")
    assert done.returncode == 0, done.stderr
    assert run(project / "output/go", need("gofmt"), "-l", ".").stdout == ""


def test_pages_link_it(project: Path) -> None:
    pages = project / "output" / "reference"
    link = "[Getting started]({}_custom/start.md)"
    assert link.format("") in (pages / "index.md").read_text()
    assert link.format("../") in (pages / "operations/index.md").read_text()
    assert link.format("") in (pages / "llms.txt").read_text()


def test_without_the_option_nothing_is_looked_for(tmp_path: Path) -> None:
    (tmp_path / "specmill.yaml").write_text(CONFIGURATION + "  python: {}\n  typescript: {}\n")
    specmill(tmp_path, "generate")
    for path in ("python/geopera/__init__.py", "typescript/src/index.ts"):
        assert "_custom" not in (tmp_path / "output" / path).read_text()
