"""What `python -m tests.corpus --pages` holds the pages of a document to.

Both editions parse in markdown-it and MDX, without a dead link or anchor and with tables of one width; together with
their index and llms files neither is larger than four times the document as JSON; the compact pages of a document of
operations are those of the second renderer.
"""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

from specmill.configuration import Configuration, TargetSettings
from specmill.diagnostics import Diagnostics, SpecmillError
from specmill.pipeline import Result, run

from . import second_renderer

ROOT = Path(__file__).resolve().parent.parent.parent
EDITIONS = ("compact", "full")
MOST = 4.0


def worker(path: Path, folder: Path) -> dict[str, Any]:
    """Makes the pages of a document below a folder; returns sizes, versions and the errors that refused it."""
    diagnostics = Diagnostics()
    targets = tuple(
        TargetSettings(key=detail, uses="markdown", options={"detail": detail, "flavor": "mdx"})
        for detail in EDITIONS
    )
    report: dict[str, Any] = {"errors": [], "sizes": {}}
    configuration = replace(Configuration(lenient=True), targets=targets)
    try:
        result = run(path, configuration, diagnostics)
    except SpecmillError:
        result = None
    report["errors"] = [
        f"{item.path}:{item.line} {item.diagnostic.code} {item.diagnostic.message}"
        for item in diagnostics.located()
        if item.diagnostic.severity == "error"
    ]
    if result is None or report["errors"]:
        return report
    size = sum(
        len(json.dumps(file.value, ensure_ascii=False, separators=(",", ":")).encode())
        for file in result.document.files.values()
    )
    for detail in EDITIONS:
        pages = {key: text for key, text in result.files.items() if key.startswith(f"{detail}/")}
        for key, content in pages.items():
            place = folder / key
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
        report["sizes"][detail] = sum(map(len, pages.values()))
    report |= {
        "version": result.document.version_text,
        "operations": sum(not operation.hidden for operation in result.api.operations),
        "json": size,
        "differences": _differences(result),
    }
    return report


def _differences(result: Result) -> list[str]:
    document = result.document.root
    if not second_renderer.is_of_this_form(document):
        return []
    made = {
        key: content.decode()
        for key, content in result.files.items()
        if key.startswith("compact/operations/")
    }
    return [
        name
        for slug, name, text in second_renderer.sections(document)
        if f"\n{text}\n" not in made.get(f"compact/operations/{slug}.md", "")
    ]


def faults(report: dict[str, Any], folder: Path) -> list[str]:
    """Returns what is wrong with the pages that a worker made."""
    found = [f"{name} is not as the second renderer has it" for name in report["differences"]]
    for detail in EDITIONS:
        ratio = report["sizes"][detail] / report["json"]
        if ratio > MOST:
            found.append(f"{detail} is {ratio:.2f} times the size of the document")
        checked = check(folder / detail, "--mdx")
        found += [f"{detail}/{fault}" for fault in checked["faults"]]
    return found


def check(folder: Path, *flags: str) -> dict[str, Any]:
    """Returns what the parsers say of the pages below a folder (check_pages.mjs)."""
    script, tools = Path(__file__).parent / "check_pages.mjs", ROOT / "tests" / "tools"
    done = subprocess.run(
        ["node", str(script), str(tools), str(folder), *flags],
        capture_output=True,
        text=True,
        check=True,
    )
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def told(report: dict[str, Any]) -> str:
    """Returns the sizes in words."""
    parts = [
        f"{detail} {size} bytes ({size / report['json']:.2f}x)"
        for detail, size in report["sizes"].items()
    ]
    return ", ".join(parts)
