"""The last step: write the generated files, or compare them with what is committed."""

from .lock import Lock, LockInputs, read_lock
from .write import TargetCounts, WriteReport, write

__all__ = ["Lock", "LockInputs", "TargetCounts", "WriteReport", "read_lock", "write"]
