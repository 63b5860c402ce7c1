"""`specmill.generate` and `specmill.check`: what the commands do, with typed results and nothing printed."""

import subprocess
import sys
from pathlib import Path

import pytest
import specmill

DOCUMENT = Path(__file__).parent / "cases" / "inline_types_by_place" / "openapi.yaml"


def test_generate_writes_and_check_agrees(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = specmill.generate(DOCUMENT, output=tmp_path, targets=["markdown"])
    assert first.output == tmp_path
    assert "markdown/llms.txt" in first.written
    again = specmill.generate(str(DOCUMENT), output=tmp_path, targets=["markdown"])
    assert (again.written, again.removed) == ((), ())
    assert set(again.unchanged) == set(first.written)
    assert specmill.check(DOCUMENT, output=tmp_path, targets=["markdown"]).clean
    (tmp_path / "markdown/llms.txt").unlink()
    found = specmill.check(DOCUMENT, output=tmp_path, targets=["markdown"])
    assert not found.clean
    assert [drift.path for drift in found.report.drifts] == ["markdown/llms.txt"]
    assert capsys.readouterr() == ("", "")


def test_hand_edits_are_refused_unless_forced(tmp_path: Path) -> None:
    specmill.generate(DOCUMENT, output=tmp_path, targets=["markdown"])
    (tmp_path / "markdown/llms.txt").write_text("mine")
    with pytest.raises(specmill.SpecmillError, match=r"llms\.txt"):
        specmill.generate(DOCUMENT, output=tmp_path, targets=["markdown"])
    done = specmill.generate(DOCUMENT, output=tmp_path, targets=["markdown"], force=True)
    assert done.written == ("markdown/llms.txt",)


def test_the_configuration_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(specmill.NoDocumentError):
        specmill.generate()
    Path("specmill.yaml").write_text(
        f"spec: {DOCUMENT}\noutput: made\ntargets: {{pages: {{uses: markdown}}}}\n"
    )
    done = specmill.generate()
    assert done.output == Path("made")
    assert "pages/llms.txt" in done.written
    assert specmill.check(config="specmill.yaml").clean


def test_bad_documents_raise_and_write_nothing(tmp_path: Path) -> None:
    document = tmp_path / "openapi.yaml"
    document.write_text("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {\n")
    with pytest.raises(specmill.SpecmillError) as caught:
        specmill.generate(document, output=tmp_path / "out")
    assert caught.value.diagnostics[0].code == "document-syntax"
    assert not (tmp_path / "out").exists()


def test_importing_the_package_imports_no_stage() -> None:
    script = "import sys, specmill; print('specmill.pipeline' in sys.modules, specmill.__version__)"
    told = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert told.stdout.startswith("False ")
