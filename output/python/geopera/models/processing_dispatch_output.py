"""The types of ProcessingDispatchOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .dispatch_receipt import DispatchReceipt
    from .processing_job import ProcessingJob


class ProcessingDispatchOutput(rt.Model):
    """ProcessingDispatchOutput

    A job that was handed to the workers.
    """

    job: ProcessingJob | rt.MISSING = rt.MISSING
    """The job."""
    dispatch: DispatchReceipt | rt.MISSING = rt.MISSING
    """Where it went."""
