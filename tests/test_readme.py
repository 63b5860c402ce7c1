"""The README tells the truth: its excerpts stand in the output, its links lead somewhere, its commands exist."""

import re
from pathlib import Path

from click.testing import CliRunner
from specmill.cli import main

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def test_excerpts_stand_in_the_output() -> None:
    found = re.findall(r"<!-- excerpt: (\S+) -->\n```\w+\n(.*?)```", README, re.DOTALL)
    assert found
    for path, text in found:
        assert text in (ROOT / path).read_text("utf-8")


def test_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / target).exists(), target


def test_commands_exist() -> None:
    listed = CliRunner().invoke(main, ["--help"]).output
    for line in README.splitlines():
        if line.startswith("| `"):
            for name in re.findall(r"`(?:specmill )?([a-z-]+)", line.split("|")[1]):
                assert re.search(rf"^  {name}\b", listed, re.MULTILINE), name
