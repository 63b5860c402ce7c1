"""The package of `document.yaml` is formatted, typed, linted, and behaves."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.acceptance.outputs import faults_of_pyright, pyright_is_missing
from tests.toolchains import missing


def run(package: Path, *command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=package, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_black_changes_nothing(package: Path) -> None:
    run(package, "black", "--check", "--quiet", ".")


def test_mypy_finds_nothing(package: Path) -> None:
    run(package, "mypy", "--strict", "zoo")


def test_callers_see_exact_types(package: Path) -> None:
    source = Path(__file__).with_name("use_types.py")
    run(package, "mypy", "--strict", "--enable-error-code=deprecated", str(source))


def test_pyright_finds_nothing_and_sees_the_same_types(package: Path) -> None:
    if pyright_is_missing():
        missing("pyright is not installed or cannot fetch Node")
    source = Path(__file__).with_name("use_types.py").read_text("utf-8")
    (package / "use_types.py").write_text(source, "utf-8")
    assert faults_of_pyright(package, "use_types.py") == []


def test_ruff_finds_nothing(package: Path) -> None:
    run(package, "ruff", "check", ".")
    run(package.parent, "ruff", "check", "--isolated", "--extend-select=I", package.name)


def test_its_own_tests_pass(package: Path) -> None:
    assert " passed" in run(package, "pytest", "-q", "-p", "no:cacheprovider")


def test_importing_it_loads_neither_pydantic_nor_httpx2(package: Path) -> None:
    source = (
        "import sys; import zoo; zoo.Zoo(base_url='http://x'); "
        "assert not {'pydantic', 'httpx2'} & set(sys.modules), 'heavy import'"
    )
    subprocess.run([sys.executable, "-c", source], cwd=package, check=True)


def test_docstrings_tell_of_what_is_deprecated(package: Path) -> None:
    resource = (package / "zoo/resources/animals.py").read_text("utf-8")
    assert "Deprecated. Use `client.animals.list` instead. It goes away on 2031-05-01." in resource
    assert "kind: Kind of animal.\n                Deprecated. Name a *species*." in resource
    assert "near: Where it was last seen.\n" in resource
    model = (package / "zoo/models/near.py").read_text("utf-8")
    assert '"""Its name.\n\n    Deprecated.\n    """' in model
    assert model.count("Deprecated.") == 3


def test_every_section_of_the_readme_has_an_example(package: Path) -> None:
    """The package's own tests run them."""
    sections = re.split(r"^## ", (package / "README.md").read_text("utf-8"), flags=re.MULTILINE)
    assert len(sections) > 8
    assert not [text.split("\n")[0] for text in sections[1:] if "```python\n" not in text]


def test_the_readme_shows_how_to_build_all_models_at_the_start(package: Path) -> None:
    blocks = re.findall(r"```python\n(.*?)```", (package / "README.md").read_text(), re.DOTALL)
    example = next(block for block in blocks if "warm_up" in block)
    check = "assert models.Bird.__pydantic_complete__"
    done = subprocess.run(
        [sys.executable, "-c", f"{example}\n{check}"],
        cwd=package,
        check=True,
        capture_output=True,
        text=True,
    )
    assert re.fullmatch(r"[1-9]\d* models are ready\n", done.stdout)


def test_a_call_from_arguments_to_models(package: Path) -> None:
    source = Path(__file__).with_name("use_package.py").read_text("utf-8")
    subprocess.run([sys.executable, "-c", source], cwd=package, check=True)
