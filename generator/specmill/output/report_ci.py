"""What a check found, in the formats of CI systems:

JUnit XML, GitHub workflow commands, SARIF 2.1.0.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import groupby
from typing import Any
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from .. import __version__
from ..load.positions import Position
from .check import CheckReport, Drift, Kind
from .reports import causes, repairs, shown_path, summary

_MEANING: Mapping[Kind, str] = {
    Kind.MISSING: "A generated file is not there.",
    Kind.CHANGED: "A generated file is out of date.",
    Kind.STALE: "A file is no longer generated.",
    Kind.HAND_EDITED: "A generated file was edited by hand.",
    Kind.UNEXPECTED: "A file stands in the output that specmill did not write.",
}
_GENERATE = "Run `{command}` and commit the result."
_HELP: Mapping[Kind, str] = {
    Kind.MISSING: _GENERATE,
    Kind.CHANGED: _GENERATE,
    Kind.STALE: _GENERATE,
    Kind.HAND_EDITED: 'Move the change to a "_custom" file or a template; `{command} --force` discards it.',
    Kind.UNEXPECTED: "Remove the file, give it a name that begins with `_custom`, or list it in specmill.keep.",
}
_ANNOTATIONS = 50


def as_junit(report: CheckReport, command: str = "specmill generate") -> str:
    """Returns JUnit XML: one suite per target, one failed case per file that differs."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    failures = len(report.drifts) + len(report.diagnostics)
    cases = max(failures, 1)
    lines.append(f'<testsuites name="specmill check" tests="{cases}" failures="{failures}">')
    for target, group in groupby(report.drifts, key=lambda drift: drift.target):
        drifts = list(group)
        name = quoteattr(f"specmill {target}".strip())
        count = len(drifts)
        lines.append(f'  <testsuite name={name} tests="{count}" failures="{count}">')
        for drift in drifts:
            lines += _junit_case(report, drift, command)
        lines.append("  </testsuite>")
    if report.diagnostics or report.clean:
        count = len(report.diagnostics)
        lines.append(f'  <testsuite name="specmill" tests="{max(count, 1)}" failures="{count}">')
        if report.clean:
            lines.append('    <testcase classname="specmill" name="output is up to date"/>')
        for item in report.diagnostics:
            lines.append(f'    <testcase classname="specmill" name={quoteattr(item.code)}>')
            lines.append(f"      <failure message={quoteattr(_xml(item.message))}/>")
            lines.append("    </testcase>")
        lines.append("  </testsuite>")
    lines.append("</testsuites>")
    return "\n".join(lines) + "\n"


def _junit_case(report: CheckReport, drift: Drift, command: str) -> list[str]:
    name, suite = quoteattr(shown_path(report, drift)), quoteattr(f"specmill.{drift.target}")
    message = f"{drift.kind} ({causes(drift)}): {drift.message}; repair: {_repair(report, command)}"
    failure = f"<failure type={quoteattr(drift.kind)} message={quoteattr(_xml(message))}>"
    return [
        f"    <testcase classname={suite} name={name}>",
        f"      {failure}{escape(_xml(drift.diff))}</failure>",
        "    </testcase>",
    ]


def _xml(text: str) -> str:
    """Text without the characters that XML 1.0 forbids."""
    return "".join(c if c in "\n\t" or c.isprintable() else "�" for c in text)


def _repair(report: CheckReport, command: str) -> str:
    return " && ".join(repairs(report, command))


def as_github(
    report: CheckReport,
    command: str = "specmill generate",
    places: Mapping[str, Position] | None = None,
) -> str:
    """Returns workflow commands; empty if nothing differs.

    `places` tells for paths of the output where in the document their difference comes from: the
    annotation then stands there.
    """
    if report.clean:
        return ""
    lines = []
    for item in report.diagnostics:
        lines.append(_command("error", item.code, item.message, file=item.file))
    for drift in report.drifts[:_ANNOTATIONS]:
        path = shown_path(report, drift)
        where = (places or {}).get(drift.path)
        text = f"{path} {drift.message} ({causes(drift)}); repair: {_repair(report, command)}"
        if where is not None and where.line:
            place = {"file": where.path, "line": where.line, "col": where.column}
        elif drift.kind in (Kind.CHANGED, Kind.HAND_EDITED):
            place = {"file": path, "line": drift.first_line}
        else:
            place = {"file": path}
        lines.append(_command("error", f"specmill {drift.kind}", text, **place))
    if len(report.drifts) > _ANNOTATIONS:
        rest = len(report.drifts) - _ANNOTATIONS
        lines.append(_command("error", "specmill", f"and {rest} more files: {summary(report)}"))
    return "".join(line + "\n" for line in lines)


def _command(level: str, title: str, text: str, **properties: object) -> str:
    fields = {**properties, "title": title}
    spelled = ",".join(f"{key}={_property(str(value))}" for key, value in fields.items())
    return f"::{level} {spelled}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def as_sarif(
    report: CheckReport,
    command: str = "specmill generate",
    places: Mapping[str, Position] | None = None,
) -> str:
    """Returns a SARIF 2.1.0 log for code scanning; without results if nothing differs."""
    used = sorted({drift.kind for drift in report.drifts})
    rules: list[dict[str, Any]] = [
        {
            "id": f"specmill/{kind}",
            "shortDescription": {"text": _MEANING[kind]},
            "help": {"text": _HELP[kind].format(command=command)},
        }
        for kind in used
    ]
    results = [_sarif_result(report, drift, command, places or {}) for drift in report.drifts]
    rules += [
        {"id": f"specmill/{code}", "shortDescription": {"text": code}}
        for code in sorted({item.code for item in report.diagnostics})
    ]
    results += [
        {
            "ruleId": f"specmill/{item.code}",
            "level": "error",
            "message": {"text": item.message},
            "locations": [_sarif_place(item.file, 1)],
        }
        for item in report.diagnostics
    ]
    driver = {"name": "specmill", "version": __version__, "rules": rules}
    value = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "results": results}],
    }
    return json.dumps(value, indent=2) + "\n"


def _sarif_result(
    report: CheckReport, drift: Drift, command: str, places: Mapping[str, Position]
) -> dict[str, Any]:
    path = f"{report.output}/{drift.path}"
    where = places.get(drift.path)
    locations = [_sarif_place(path, drift.first_line)]
    if where is not None and where.line:
        locations.insert(0, _sarif_place(where.path, where.line))
    text = f"{path} {drift.message} ({causes(drift)}); repair: {_repair(report, command)}"
    return {
        "ruleId": f"specmill/{drift.kind}",
        "level": "error",
        "message": {"text": text},
        "locations": locations[:1],
        "relatedLocations": locations[1:],
        "partialFingerprints": {"specmillDrift/v1": f"{drift.kind}:{drift.path}"},
        "properties": {"causes": list(drift.causes)},
    }


def _sarif_place(path: str, line: int) -> dict[str, Any]:
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(path)},
            "region": {"startLine": max(line, 1)},
        }
    }
