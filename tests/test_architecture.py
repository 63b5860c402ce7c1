"""The shape of the generator: one direction of imports, and no target known by name."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "generator" / "specmill"
TARGETS = sorted(path.parent.name for path in (ROOT / "templates").glob("*/target.toml"))
LAYERS = {
    "model": 0,
    "text": 0,
    "diagnostics": 0,
    "diagnostic_codes": 0,
    "diagnostic_formats": 0,
    "load": 0,
    "document": 1,
    "validate": 2,
    "parse": 3,
    "lint": 4,
    "naming": 1,
    "target": 2,
    "escape": 3,
    "layout": 3,
    "plan": 4,
    "records": 5,
    "render": 5,
    "configuration": 5,
    "output": 6,
    "timings": 0,
    "collector": 0,
    "target_options": 6,
    "production": 7,
    "pipeline": 8,
    "cli": 9,
}
"""Where a module stands in the flow; it may import from its own layer and lower ones."""


def imports(path: Path) -> set[str]:
    """Top-level modules of the package that a file imports while it is loaded."""
    package = path.relative_to(PACKAGE).parts[:-1]
    found = set()
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.ImportFrom) and node.level:
            base = package[: len(package) - node.level + 1]
            module = (*base, *(node.module or "").split(".")) if node.module else base
            found |= {module[0]} if module else {alias.name for alias in node.names}
    return found - {"__version__"}


@pytest.mark.parametrize(
    "path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE))
)
def test_imports_point_down_the_flow(path: Path) -> None:
    own = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    if own not in LAYERS:
        return
    wrong = {name for name in imports(path) if LAYERS.get(name, 0) > LAYERS[own]}
    assert not wrong, f"{own} (layer {LAYERS[own]}) imports {sorted(wrong)}"


LANGUAGES = ("typescript", "golang", "kotlin", "swift", "ruby", "rust", "java", "javascript")


@pytest.mark.parametrize(
    "path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE))
)
def test_the_generator_names_no_target(path: Path) -> None:
    """Except as data: `DEFAULT_TARGETS` of configuration.py lists folders."""
    text = path.read_text("utf-8")
    code = "\n".join(line for line in text.splitlines() if not line.startswith("DEFAULT_TARGETS"))
    strings = [
        node.value
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    exact = {name for name in (*TARGETS, *LANGUAGES) for text in strings if text == name}
    assert exact - {"go", "cli", "markdown"} == set() or path.name == "cli.py", sorted(exact)
    comparisons = re.findall(r"(?:target|settings)\.(?:name|key|uses)\s*[!=]=", code)
    assert not comparisons, "decide by a table of the target, not by its name"
