"""The types of TaskingSensorsOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .tasking_sensor import TaskingSensor


class TaskingSensorsOutput(rt.Model):
    """Sensors that can be tasked."""

    sensors: list[TaskingSensor] | MISSING = MISSING
    """The sensors."""
