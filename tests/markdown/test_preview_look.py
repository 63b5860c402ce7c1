"""`specmill preview` in headless Chromium: no error, nothing too wide, nothing axe-core calls serious, pictures kept."""

import contextlib
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.toolchains import need, need_node_tool

ROOT = Path(__file__).resolve().parent.parent.parent
TOOLS = ROOT / "tests" / "tools"
PAGES = (
    "reference/index.md",
    "reference/operations/items.md",
    "reference/schemas/item-create-input.md",
    "markdown/operations/index.md",
    "markdown/operations/billing.md",
    "reference/llms.txt",
    "nowhere",
)


def needed() -> str:
    """The path of Chromium; skips, or fails in CI, where it or the Node tools are missing."""
    need_node_tool("axe-core")
    return need("chromium", "chromium-browser")


@contextlib.contextmanager
def preview(*arguments: str) -> Iterator[str]:
    """Runs `specmill preview`; gives its address."""
    command = [sys.executable, "-m", "specmill", "preview", *arguments]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        first = re.match(r"(http://127\.0\.0\.1:\d+/)", process.stdout.readline())
        assert first is not None
        yield first[1]
    finally:
        process.terminate()
        process.wait()


@pytest.fixture
def browser() -> str:
    return needed()


@pytest.fixture
def address(browser: str) -> Iterator[str]:
    with preview("-t", "reference", "-t", "markdown") as found:
        yield found


def test_a_page_follows_its_document(browser: str, tmp_path: Path) -> None:
    spec = tmp_path / "bodies.yaml"
    text = (Path(__file__).parent / "bodies.yaml").read_text("utf-8")
    spec.write_text(text, "utf-8")
    with preview(str(spec), "-t", "markdown") as address:
        script = [str(Path(__file__).parent / "wait_for.mjs"), str(TOOLS), browser]
        command = ["node", *script, f"{address}markdown/operations/index.md", "Storehouse"]
        waiting = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert waiting.stdout is not None
        assert waiting.stdout.readline() == "open\n"
        spec.write_text("{", "utf-8")
        spec.write_text(text.replace("Depot", "Storehouse"), "utf-8")
        assert waiting.wait(90) == 0


def test_pages_look_right(browser: str, address: str, tmp_path: Path) -> None:
    script = [str(Path(__file__).parent / "look_at.mjs"), str(TOOLS), browser, str(tmp_path)]
    shown = [f"{address}{page}" for page in PAGES]
    done = subprocess.run(["node", *script, *shown], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    faults = [text for text in json.loads(done.stdout) if not text.startswith("/nowhere")]
    assert faults == []
    assert len(list(tmp_path.glob("*.png"))) == len(PAGES) * 6
