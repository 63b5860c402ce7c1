"""Vectors passed by area, from reports: a table, JSON, and a badge."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from .areas import AREAS

_COLOURS: Final = ((100, "brightgreen"), (95, "green"), (80, "yellow"), (50, "orange"), (0, "red"))


class ReportError(Exception):
    """A file is no report of a run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Passed and all vectors of an area."""

    passed: int
    total: int

    @property
    def percent(self) -> float:
        """Passed vectors in percent; an empty area is complete."""
        return 100.0 * self.passed / self.total if self.total else 100.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """The tallies of one target by area; a vector counts once, passed if it does in all modes."""

    target: str
    areas: Mapping[str, Tally]

    @property
    def all(self) -> Tally:
        """The sum over the areas."""
        return Tally(
            passed=sum(tally.passed for tally in self.areas.values()),
            total=sum(tally.total for tally in self.areas.values()),
        )

    def as_json(self) -> dict[str, Any]:
        """Return the score as plain data."""
        tallies = {**self.areas, "all": self.all}
        return {
            "target": self.target,
            "areas": {
                name: {"passed": tally.passed, "total": tally.total}
                for name, tally in tallies.items()
            },
        }


def read_score(file: Path) -> Score:
    """Return the score of a report written by a run. Raises ``ReportError``."""
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
        if content["format"] != "wire-report/1":
            raise ReportError(f"{file}: format is {content['format']!r}")
        return score_of(str(content["target"]), content["results"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ReportError(f"{file}: not a report of a run: {error!r}") from error


def score_of(target: str, results: Iterable[Mapping[str, Any]]) -> Score:
    """Return the score of results in the form they have in reports."""
    worst: dict[tuple[str, str], bool] = {}
    area_of: dict[tuple[str, str], str] = {}
    for result in results:
        key = (result["spec"], result["id"])
        worst[key] = worst.get(key, True) and result["outcome"] == "pass"
        area_of[key] = result["area"]
    areas = {
        name: Tally(
            passed=sum(1 for key, place in area_of.items() if place == name and worst[key]),
            total=sum(1 for place in area_of.values() if place == name),
        )
        for name in AREAS
    }
    return Score(target=target, areas=areas)


def table(scores: Sequence[Score]) -> str:
    """Return a Markdown table with an area in each row and a target in each column."""
    rows = [
        ["area", *(score.target for score in scores)],
        ["---", *("---:" for _ in scores)],
    ]
    for name in AREAS:
        tallies = [score.areas[name] for score in scores]
        rows.append([name, *(f"{tally.passed}/{tally.total}" for tally in tallies)])
    sums = [score.all for score in scores]
    rows.append(["all", *(f"{tally.passed}/{tally.total} ({_percent(tally)} %)" for tally in sums)])
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def badge(score: Score) -> dict[str, Any]:
    """Return the content of a shields.io endpoint file for a target."""
    tally = score.all
    colour = next(name for least, name in _COLOURS if tally.percent >= least)
    return {
        "schemaVersion": 1,
        "label": f"wire vectors: {score.target}",
        "message": f"{tally.passed}/{tally.total}",
        "color": colour,
    }


def _percent(tally: Tally) -> str:
    """Return the percentage rounded down, so that only everything is 100."""
    return f"{int(tally.percent * 10) / 10:g}"
