"""Help, suggestions, completion, man pages, and what they must not import."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from tests.toolchains import need

from .conftest import Run

GOLDEN = Path(__file__).parent / "golden"
ROOT = Path(__file__).resolve().parents[2]


def check_golden(name: str, text: str) -> None:
    """Compares with a file of `golden/`; `UPDATE_GOLDEN=1` rewrites it."""
    file = GOLDEN / name
    if os.environ.get("UPDATE_GOLDEN"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(text)
    assert text == file.read_text(), f"{name} differs; UPDATE_GOLDEN=1 rewrites it"


HELP = {
    "root": [],
    "group": ["things"],
    "list": ["things", "list"],
    "create": ["things", "create"],
    "shapes": ["odd", "shapes"],
    "login": ["login"],
}


@pytest.mark.parametrize("width", ["80", "120"])
@pytest.mark.parametrize("name", sorted(HELP))
def test_help(demo: Run, monkeypatch: pytest.MonkeyPatch, name: str, width: str) -> None:
    monkeypatch.setenv("COLUMNS", width)
    ran = demo(*HELP[name], "--help")
    assert ran.code == 0
    assert ran.err == ""
    wide = [
        line
        for line in ran.out.splitlines()
        if len(line) > int(width) and " --example > " not in line
    ]
    assert wide == []
    check_golden(f"help-{name}-{width}.txt", ran.out)


@pytest.mark.parametrize(
    ("words", "suggestion"),
    [
        (["thing"], "demo things"),
        (["things", "crate"], "demo things create"),
        (["buy"], "demo things buy"),
        (["odd", "put_blob", "--bdy", "x"], "--body"),
    ],
)
def test_did_you_mean(demo: Run, words: list[str], suggestion: str) -> None:
    ran = demo(*words)
    assert ran.code == 2
    assert suggestion in ran.err


def test_without_a_command(demo: Run) -> None:
    ran = demo()
    assert ran.code == 2
    assert ran.out == ""
    assert ran.err.startswith("Usage: demo [OPTIONS] COMMAND")
    assert demo("things").code == 2


def test_no_global_flag_hides_an_input(packages: Path) -> None:
    """Every flag of the tool is reserved, so that inputs of its name are renamed by meaning."""
    options = import_module("demo_cli._runtime.options")
    tables = import_module("demo_cli._runtime.tables").Tables("demo_cli")
    words = (ROOT / "templates" / "cli" / "reserved.txt").read_text().split("[taken resource]")[0]
    flags = set()
    for module, name in tables.operations.values():
        flags.update(options.call_options(tables.group(module).command(name)))
    flags.update(options.output_options(), options.connection_options(), [options.help_option()])
    names = {name for flag in flags for name in flag.opts if name.startswith("--")}
    assert {name.removeprefix("--") for name in names} - set(words.split()) == {"limit"}


def test_help_as_a_command(demo: Run) -> None:
    assert demo("help", "things", "get").out == demo("things", "get", "--help").out
    assert demo("help").out == demo("--help").out
    assert demo("help", "nope").code == 2


def test_version(demo: Run) -> None:
    assert demo("--version").out == "demo 1.2.3\n"


HEAVY = r"demo(\.|$)|pydantic|httpx|rich|jmespath|keyring|ssl$|asyncio$|logging$|shutil$|textwrap$"
PROBE = f"""
import re, sys
from demo_cli._runtime.app import run
code = run("demo_cli", sys.argv[1:])
print([name for name in sys.modules if re.match({HEAVY!r}, name)], file=sys.stderr)
sys.exit(code)
"""


@pytest.mark.parametrize(
    "words",
    [
        ["--help"],
        ["things", "--help"],
        ["things", "create", "--help"],
        ["things", "create", "--nope"],
        ["things", "create"],
        ["things", "create", "--name", "a"],
        ["nope"],
        ["--version"],
    ],
)
def test_help_imports_nothing_heavy(process_environment: dict[str, str], words: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROBE, *words],
        env=process_environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 2)
    assert done.stderr.splitlines()[-1] == "[]"


def complete(environment: dict[str, str], *words: str) -> list[str]:
    """Returns what click's protocol for bash answers to the words typed so far."""
    variables = {"_DEMO_COMPLETE": "bash_complete", "COMP_WORDS": " ".join(["demo", *words])}
    variables["COMP_CWORD"] = str(len(words))
    code = f"{PROBE}"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment | variables,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr.splitlines()[-1] == "[]"
    return done.stdout.splitlines()


def test_completion(process_environment: dict[str, str]) -> None:
    assert complete(process_environment, "th") == ["plain,things"]
    assert "plain,create" in complete(process_environment, "things", "")
    assert complete(process_environment, "things", "create", "--col") == ["plain,--color"]
    assert complete(process_environment, "things", "create", "--color", "g") == ["plain,green"]
    assert complete(process_environment, "things", "create", "--area.center.") == [
        "plain,--area.center.lat",
        "plain,--area.center.lon",
    ]
    assert complete(process_environment, "things", "list", "--output", "j") == [
        "plain,json",
        "plain,jsonl",
    ]
    assert complete(process_environment, "things", "create", "--area", "@") == ["file,"]
    assert complete(process_environment, "odd", "upload", "--file", "") == ["file,"]


@pytest.fixture
def installed(process_environment: dict[str, str], tmp_path: Path) -> dict[str, str]:
    """Returns an environment in which `demo` is a command."""
    folder = tmp_path / "bin"
    folder.mkdir()
    script = folder / "demo"
    script.write_text(f"#!{sys.executable}\nfrom demo_cli.main import main\nmain()\n")
    script.chmod(0o755)
    return process_environment | {"PATH": f"{folder}:{process_environment['PATH']}"}


def test_bash(installed: dict[str, str]) -> None:
    script = """
    eval "$(demo completion bash)"
    COMP_WORDS=(demo things create --color ""); COMP_CWORD=4
    _demo_completion demo
    printf '%s\\n' "${COMPREPLY[@]}"
    """
    done = subprocess.run(
        [need("bash"), "-c", script], env=installed, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert done.stdout == "red\ngreen\ndeep blue\n"


def test_zsh(installed: dict[str, str]) -> None:
    script = """
    autoload -Uz compinit; compinit -u -D
    eval "$(demo completion zsh)"
    compadd() { local name="${@[-1]}"; print -l -- "${(@P)name}" }
    _describe() { local name="$3"; print -l -- "${(@P)name}" }
    words=(demo things create --color ""); CURRENT=5
    _demo_completion
    """
    done = subprocess.run(
        [need("zsh"), "-f", "-c", script],
        env=installed,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "green" in done.stdout


def test_fish(installed: dict[str, str]) -> None:
    script = 'demo completion fish | source; complete -C "demo things create --color "'
    done = subprocess.run(
        [need("fish"), "-c", script], env=installed, capture_output=True, text=True, check=False
    )
    assert "green" in done.stdout


def test_man_pages(demo: Run, tmp_path: Path) -> None:
    ran = demo("man", str(tmp_path / "man"))
    assert ran.code == 0
    pages = {path.name: path.read_text() for path in (tmp_path / "man").iterdir()}
    assert sorted(pages) == ["demo-odd.1", "demo-things.1", "demo.1"]
    assert ".SS \\fBdemo things create\\fR" in pages["demo-things.1"]
    assert "\\-\\-area.center.lat" in pages["demo-things.1"]
    man = shutil.which("man")
    if man is not None:
        done = subprocess.run(
            [man, "--warnings", "-l", str(tmp_path / "man" / "demo-things.1")],
            capture_output=True,
            text=True,
            check=False,
            env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "MANWIDTH": "100"},
        )
        assert done.stderr == ""
        assert "demo things create" in done.stdout


def test_command_reference(packages: Path) -> None:
    index = (packages / "cli" / "docs" / "commands.md").read_text()
    assert "[`things`](commands/things.md)" in index
    page = (packages / "cli" / "docs" / "commands" / "things.md").read_text()
    assert re.findall(r"^## `(.+)`$", page, re.M) == [
        "things buy",
        "things create",
        "things delete",
        "things get",
        "things list",
    ]
    assert (
        "| `--name` | yes | What it is called\\. |" in page
        or "| `--name` | yes | What it is called. |" in page
    )


def test_every_command_has_help(demo: Run, packages: Path) -> None:
    operations = import_module("demo_cli._tables.operations")
    for id_, (module, name) in operations.OPERATIONS.items():
        ran = demo(*operations.PATHS[module], name, "--help")
        assert ran.code == 0
        assert id_ in ran.out


def test_the_package_describes_itself(packages: Path) -> None:
    import tomllib

    project = tomllib.loads((packages / "cli" / "pyproject.toml").read_text())["project"]
    assert project["name"] == "demo-cli"
    assert project["version"] == "1.2.3"
    assert project["scripts"] == {"demo": "demo_cli.main:main"}
    assert "demo>=1.2.3" in project["dependencies"]
