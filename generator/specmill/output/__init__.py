"""The last step: write the generated files, or compare them with what is committed."""

from .attribution import Cause, Move
from .check import CheckReport, Drift, Kind, Repair, Share, check, quick_check
from .formats import FORMATS, ReportFormat, render_report
from .lock import Lock, LockInputs, digest, lock_path, read_lock
from .write import TargetCounts, WriteReport, write

__all__ = [
    "FORMATS",
    "Cause",
    "CheckReport",
    "Drift",
    "Kind",
    "Lock",
    "LockInputs",
    "Move",
    "Repair",
    "ReportFormat",
    "Share",
    "TargetCounts",
    "WriteReport",
    "check",
    "digest",
    "lock_path",
    "quick_check",
    "read_lock",
    "render_report",
    "write",
]
