"""The types of ProcessingDispatchOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .dispatch_receipt import DispatchReceipt
    from .processing_job import ProcessingJob


class ProcessingDispatchOutput(rt.Model):
    """A job that was handed to the workers."""

    job: ProcessingJob | MISSING = MISSING
    """The job."""
    dispatch: DispatchReceipt | MISSING = MISSING
    """Where it went."""
