"""docs/new-language.md tells the truth: the files it shows make a client that passes the vectors it claims."""

import re
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner
from specmill.cli import main

from tests.toolchains import need

ROOT = Path(__file__).parent.parent
TUTORIAL = (ROOT / "docs" / "new-language.md").read_text("utf-8")
FILES = re.compile(r"<!-- file: (\S+) -->\n```\w+\n(.*?)```\n", re.DOTALL)
MEASURED = re.compile(r"<!-- measured -->\n```text\n(.*?)```\n", re.DOTALL)


def write_files(text: str, folder: Path) -> None:
    for name, content in FILES.findall(text):
        path = folder / "ruby" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")


@pytest.mark.slow
def test_the_tutorial_passes_the_vectors_it_claims(tmp_path: Path) -> None:
    need("ruby")
    claims = list(MEASURED.finditer(TUTORIAL))
    assert len(claims) == 2
    kit = ["--target", "ruby", "--templates", str(tmp_path)]
    write_files(TUTORIAL[: claims[0].start()], tmp_path)
    done = CliRunner().invoke(main, ["wire", "run", str(ROOT / "tests/wire/kit"), *kit])
    assert done.output.splitlines()[-1] + "\n" == claims[0][1]
    assert int(claims[0][1].split()[0]) >= 100
    write_files(TUTORIAL, tmp_path)
    done = CliRunner().invoke(main, ["wire", "score", "--kit", str(ROOT / "tests/wire/kit"), *kit])
    assert done.output == claims[1][1]


def test_the_client_of_the_committed_document_is_sound_ruby(tmp_path: Path) -> None:
    ruby = need("ruby")
    write_files(TUTORIAL, tmp_path)
    (tmp_path / "specmill.yaml").write_text(
        f"spec: {ROOT / 'spec' / 'openapi.yaml'}\ntemplates: ['.']\ntargets: {{ruby: {{}}}}\n"
    )
    done = CliRunner().invoke(main, ["generate", "--config", str(tmp_path / "specmill.yaml")])
    assert done.exit_code == 0, done.output
    package = tmp_path / "output" / "ruby"
    library = next((package / "lib").glob("*.rb"))
    found = re.search(r"^module (\w+)", library.read_text("utf-8"), re.MULTILINE)
    assert found is not None
    script = f"""
    transport = ->(request) {{ {found[1]}::Response.new(200, [], request.url) }}
    client = {found[1]}::Client.new(base_url: "http://x", transport: transport)
    puts client.billing.approvals.list(body: {{}}).first
    """
    told = subprocess.run(
        [ruby, "-w", "-r", str(library), "-e", script], capture_output=True, text=True, check=False
    )
    assert (told.stderr, told.stdout) == ("", "http://x/v1/op/billing.approvals.list\n")
