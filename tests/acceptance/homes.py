"""The homes of the check, as their users have them: `python -m tests.acceptance.homes`.

pre-commit installs the hooks from a repository made of this checkout; every shell step of action.yml runs in order; the
GitLab job of docs/ci.md runs; the Make and Ninja files of docs/ci.md build. Needs git and a package index.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import venv
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Sequence
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent.parent
PAGE = (ROOT / "docs" / "ci.md").read_text("utf-8")
DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
paths:
  /pets:
    get: {operationId: pets.list, responses: {"204": {description: none}}}
"""
CONFIGURATION = "spec: openapi.yaml\ntargets: {python: {}, typescript: {}, cli: {}, markdown: {}}\n"
IDENTITY = ("-c", "user.name=x", "-c", "user.email=x@example.com", "-c", "commit.gpgsign=false")


class Home:
    """A repository of a user with a committed output, a copy of this checkout as one, and an installed command."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.source = folder / "specmill"
        self.repository = folder / "project"
        self.bin = folder / "venv" / "bin"
        tracked = self.run(ROOT, "git", "ls-files", "-co", "--exclude-standard", "--", ":!output")
        for name in tracked.splitlines():
            if (ROOT / name).is_file():
                place = self.source / name
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, place)
        self.commit(self.source)
        venv.create(folder / "venv", with_pip=True)
        self.run(folder, self.bin / "python", "-m", "pip", "install", "-q", self.source)
        self.repository.mkdir()
        (self.repository / "openapi.yaml").write_text(DOCUMENT)
        (self.repository / "specmill.yaml").write_text(CONFIGURATION)
        self.specmill("generate")
        self.commit(self.repository)

    def run(
        self, cwd: Path, *words: str | Path, code: int | Sequence[int] = 0, **environment: str
    ) -> str:
        """Runs a program and returns what it printed. Raises SystemExit for another exit code."""
        inherited = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
        done = subprocess.run(
            words,
            cwd=cwd,
            env=inherited | environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode not in ([code] if isinstance(code, int) else code):
            shown = " ".join(map(str, words))
            sys.exit(f"{shown}: exit code {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def specmill(self, *words: str, code: int = 0) -> str:
        return self.run(self.repository, self.bin / "specmill", *words, code=code)

    def commit(self, folder: Path) -> None:
        if not (folder / ".git").exists():
            self.run(folder, "git", "init", "-q", "-b", "main")
        self.run(folder, "git", "add", "-A", "-f")
        self.run(folder, "git", *IDENTITY, "commit", "-qm", "one")

    def edit(self, old: str = "pets.list", new: str = "pets.all") -> None:
        path = self.repository / "openapi.yaml"
        path.write_text(path.read_text().replace(old, new))

    def reset(self) -> None:
        self.run(self.repository, "git", "reset", "-q", "--hard")
        self.run(self.repository, "git", "clean", "-fdq")


def snippet(language: str, marker: str) -> str:
    """Returns the code block of docs/ci.md that holds a text."""
    blocks = re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)
    (found,) = [block for block in blocks if marker in block]
    return str(found)


def pre_commit(home: Home) -> None:
    """The configuration of docs/ci.md, with the repository's own address."""
    revision = home.run(home.source, "git", "rev-parse", "HEAD").strip()
    hooks = yaml.safe_load(snippet("yaml", "specmill-check"))
    hooks["repos"][0] |= {"repo": str(home.source), "rev": revision}
    hooks["repos"][0]["hooks"] = [{"id": "specmill-lint"}, {"id": "specmill-check"}]
    config = home.repository / ".pre-commit-config.yaml"
    config.write_text(yaml.safe_dump(hooks))
    home.run(home.repository, "git", "add", "-A")
    words = (sys.executable, "-m", "pre_commit")
    environment = {"PRE_COMMIT_HOME": str(home.folder / "hooks")}
    home.run(home.repository, *words, "install", **environment)
    committed = (home.repository, "git", *IDENTITY, "commit", "-qam", "two")
    home.run(*committed, **environment)
    home.edit()
    home.run(*committed, code=1, **environment)
    told = home.run(home.repository, *words, "run", "--all-files", code=1, **environment)
    assert "repair: specmill generate" in told, told
    hooks["repos"][0]["hooks"] = [{"id": "specmill-generate"}]
    config.write_text(yaml.safe_dump(hooks))
    told = home.run(home.repository, *words, "run", "--all-files", code=1, **environment)
    assert "files were modified by this hook" in told, told
    home.run(home.repository, *words, "run", "--all-files", code=0, **environment)
    hooks["repos"][0]["hooks"] = [{"id": "specmill-lint"}]
    config.write_text(yaml.safe_dump(hooks))
    home.edit("{description: none}", '{$ref: "#/components/responses/None"}')
    told = home.run(home.repository, *words, "run", "--all-files", code=1, **environment)
    assert "reference-unresolved" in told, told
    home.reset()
    home.run(home.repository, *words, "uninstall", **environment)


def action(home: Home) -> None:
    """Every shell step in order, as the runner calls them, where nothing drifted and where something did."""
    runner = home.folder / "runner"
    runner.mkdir()
    steps = yaml.safe_load((home.source / "action.yml").read_text("utf-8"))["runs"]["steps"]
    scripts = [item for item in steps if "run" in item]

    def called(name: str, code: int, **values: str) -> str:
        (item,) = [each for each in scripts if each["name"] == name]
        environment = dict.fromkeys(item.get("env", {}), "") | values
        return home.run(
            home.repository, "bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", item["run"],
            code=code, RUNNER_TEMP=str(runner), GITHUB_STEP_SUMMARY=str(runner / "summary.md"),
            **environment,
        )  # fmt: skip

    called("Install", 0, SOURCE=str(home.source))
    assert called("Check", 0) == ""
    home.edit()
    told = called("Check", 1, SARIF="drift.sarif", CONFIG="specmill.yaml")
    assert "::error file=openapi.yaml,line=5" in told, told
    assert json.loads((home.repository / "drift.sarif").read_text())["runs"][0]["results"]
    home.specmill("generate")
    told = called("Surface", 1, AGAINST="HEAD", FAIL_ON="breaking")
    assert "title=operation-renamed" in told, told
    assert "Breaking" in (runner / "summary.md").read_text()
    called("Surface", 0, AGAINST="HEAD", FAIL_ON="never")
    assert {item["name"] for item in scripts} == {"Install", "Check", "Surface"}
    home.reset()


def gitlab(home: Home) -> None:
    """The job of docs/ci.md, with this checkout for the published package."""
    job = yaml.safe_load(snippet("yaml", "junit: specmill.xml"))["specmill"]
    assert job["artifacts"]["reports"]["junit"] == "specmill.xml"
    home.edit()
    script = [
        line.replace("install specmill", f"install -q {home.source}") for line in job["script"]
    ]
    for line, code in zip(script, (0, 1), strict=True):
        path = os.pathsep.join([str(home.bin), os.environ["PATH"]])
        home.run(home.repository, "sh", "-c", line, code=code, PATH=path)
    text = (home.repository / "specmill.xml").read_text("utf-8")
    root = ElementTree.fromstring(text)
    assert int(root.get("failures", "0")) == len(list(root.iter("failure"))) > 0
    home.reset()


def builds(home: Home) -> None:
    """Make and Ninja run the generator when an input moved, and only then."""
    path = os.pathsep.join([str(home.bin), os.environ["PATH"]])
    for tool, name, idle in (
        ("make", "Makefile", "up to date"),
        ("ninja", "build.ninja", "no work to do"),
    ):
        if shutil.which(tool) is None:
            sys.exit(f"{tool} is not installed")
        language = "make" if tool == "make" else "ninja"
        (home.repository / name).write_text(snippet(language, "--depfile"))
        home.run(home.repository, tool, PATH=path)
        assert idle in home.run(home.repository, tool, PATH=path), tool
        home.edit()
        told = home.run(home.repository, tool, PATH=path)
        assert idle not in told, told
        assert home.specmill("check") == ""
        assert idle in home.run(home.repository, tool, PATH=path), tool
        home.reset()


HOMES: tuple[Callable[[Home], None], ...] = (pre_commit, action, gitlab, builds)


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        home = Home(Path(name))
        for tried in HOMES:
            tried(home)
            print(f"{tried.__name__}: as documented", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
