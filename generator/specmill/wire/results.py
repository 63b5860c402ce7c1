"""Verdicts on all vectors of a run: lines for people, JSON for machines."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from .areas import area
from .difference import Difference
from .kit import Vector


class Status(StrEnum):
    """What became of a vector in one mode."""

    PASS = "pass"
    FAIL = "fail"
    UNSUPPORTED = "unsupported"


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One vector in one mode."""

    vector: Vector
    mode: str
    status: Status
    level: str | None = None
    difference: Difference | None = None
    reason: str = ""

    def line(self) -> str:
        """Return the line that is printed for a vector that did not pass."""
        detail = self.reason if self.difference is None else str(self.difference)
        level = f" ({self.level} only)" if self.level and self.status is Status.FAIL else ""
        return f"{self.vector.id} [{self.mode}] {self.status}{level}: {detail}"

    def as_json(self) -> dict[str, Any]:
        """Return the result as a member of a report."""
        content: dict[str, Any] = {
            "id": self.vector.id,
            "spec": self.vector.spec,
            "kind": self.vector.kind.value,
            "operationId": self.vector.operation_id,
            "basis": self.vector.basis,
            "tags": sorted(self.vector.tags),
            "area": area(self.vector),
            "mode": self.mode,
            "outcome": self.status.value,
            "level": self.level,
        }
        if self.difference is not None:
            content["key"] = self.difference.key
            content["expected"] = self.difference.expected
            content["actual"] = self.difference.actual
        if self.reason:
            content["reason"] = self.reason
        return content


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """All results of a run, in vector order and then in the order of the modes."""

    results: tuple[Result, ...]

    def count(self, status: Status) -> int:
        """Return how many vectors ended with a status, each counted once for all its modes.

        A vector fails if it fails in any mode and is unsupported if it is so in any mode.
        """
        return sum(1 for worst in self._by_vector().values() if worst is status)

    def _by_vector(self) -> dict[tuple[str, str], Status]:
        order = (Status.PASS, Status.UNSUPPORTED, Status.FAIL)
        worst: dict[tuple[str, str], Status] = {}
        for result in self.results:
            key = (result.vector.spec, result.vector.id)
            before = worst.get(key, Status.PASS)
            worst[key] = max(before, result.status, key=order.index)
        return worst

    @property
    def ok(self) -> bool:
        """Whether no vector failed."""
        return self.count(Status.FAIL) == 0

    def last_line(self) -> str:
        """Return ``N passed, M failed, K unsupported``."""
        return (
            f"{self.count(Status.PASS)} passed, {self.count(Status.FAIL)} failed, "
            f"{self.count(Status.UNSUPPORTED)} unsupported"
        )

    def lines(self) -> Iterator[str]:
        """Yield a line for each failure, then one for each unsupported vector."""
        for status in (Status.FAIL, Status.UNSUPPORTED):
            yield from (result.line() for result in self.results if result.status is status)


def write_report(file: Path, summary: Summary, *, target: str, modes: Sequence[str]) -> None:
    """Write all results as JSON."""
    content = {
        "format": "wire-report/1",
        "target": target,
        "modes": list(modes),
        "passed": summary.count(Status.PASS),
        "failed": summary.count(Status.FAIL),
        "unsupported": summary.count(Status.UNSUPPORTED),
        "results": [result.as_json() for result in summary.results],
    }
    file.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
