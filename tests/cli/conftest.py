"""The demo command line: generated once, run in the test process or as a process of its own."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx2
import pytest
from specmill.configuration import Configuration, TargetSettings
from specmill.diagnostics import Diagnostics
from specmill.pipeline import run as run_pipeline

from tests.writing import write_files

HERE = Path(__file__).parent
ENV = "DEMO"


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Returns the folder of the generated projects: `cli` with `demo_cli`, `python` with `demo`."""
    folder = tmp_path_factory.mktemp("packages")
    targets = tuple(TargetSettings(key=name, uses=name) for name in ("cli", "python"))
    diagnostics = Diagnostics()
    result = run_pipeline(HERE / "demo.yaml", Configuration(targets=targets), diagnostics)
    assert not diagnostics.has_errors
    write_files(result.files, folder)
    sys.path[:0] = [str(folder / "cli"), str(folder / "python")]
    return folder


@dataclass
class Ran:
    """What a command line did."""

    code: int
    out: str
    err: str
    raw: bytes = b""
    requests: list[httpx2.Request] = field(default_factory=list)

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def request(self) -> httpx2.Request:
        assert len(self.requests) == 1
        return self.requests[0]

    @property
    def body(self) -> Any:
        return json.loads(self.request.content)


Answer = Callable[[httpx2.Request], httpx2.Response] | httpx2.Response
Run = Callable[..., Ran]


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Returns the folder of the stored credentials; no other setting reaches the tests."""
    for name in list(os.environ):
        if name.startswith(f"{ENV}_"):
            monkeypatch.delenv(name)
    folder = tmp_path / "config"
    monkeypatch.setenv(f"{ENV}_CONFIG_DIR", str(folder))
    monkeypatch.setenv("COLUMNS", "80")
    return folder


@pytest.fixture
def demo(packages: Path, config: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Returns a function that runs the command line in this process over a scripted transport."""
    monkeypatch.setenv(f"{ENV}_API_KEY", "k-secret-key")
    app = import_module("demo_cli._runtime.app")
    hooks_type = import_module("demo_cli._runtime.settings").Hooks

    def run(*words: str, answer: Answer | None = None, stdin: bytes = b"", **hooks: Any) -> Ran:
        requests: list[httpx2.Request] = []

        def handle(request: httpx2.Request) -> httpx2.Response:
            request.read()
            requests.append(request)
            if callable(answer):
                return answer(request)
            return answer if answer is not None else httpx2.Response(200, json={"ok": True})

        transport = httpx2.MockTransport(handle)
        raw = io.BytesIO()
        out = io.TextIOWrapper(raw, encoding="utf-8", write_through=True)
        err = io.StringIO()
        source = io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8")
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            patch.setattr(sys, "stdin", source)
            options = {"transport": transport, "client_options": (("max_retries", 0),), **hooks}
            code = app.run("demo_cli", list(words), hooks_type(**options))
            out.flush()
        content = raw.getvalue()
        text = content.decode("utf-8", "replace")
        return Ran(code, text, err.getvalue(), content, requests)

    return run


@pytest.fixture
def process_environment(packages: Path, config: Path) -> dict[str, str]:
    """Returns the environment for the command line as a process of its own."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(config.parent),
        "PYTHONPATH": f"{packages / 'cli'}:{packages / 'python'}",
        f"{ENV}_CONFIG_DIR": str(config),
        "LANG": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
