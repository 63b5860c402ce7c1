"""The formats of a check report, by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, assert_never, get_args

from ..load.positions import Position
from .check import CheckReport
from .report_ci import as_github, as_junit, as_sarif
from .reports import as_json, as_text

ReportFormat = Literal["text", "json", "junit", "github", "sarif"]
FORMATS: tuple[ReportFormat, ...] = get_args(ReportFormat)


def render_report(
    report: CheckReport,
    form: ReportFormat = "text",
    *,
    command: str = "specmill generate",
    places: Mapping[str, Position] | None = None,
) -> str:
    """Returns a report in a format: empty in `text` and `github` where nothing differs.

    `command` is what repairs; `places` maps paths of the output to places of the document, for
    annotations.
    """
    match form:
        case "text":
            return as_text(report, command)
        case "json":
            return as_json(report, command)
        case "junit":
            return as_junit(report, command)
        case "github":
            return as_github(report, command, places)
        case "sarif":
            return as_sarif(report, command, places)
        case _:
            assert_never(form)
