"""The types of TaskingSensorsOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .tasking_sensor import TaskingSensor


class TaskingSensorsOutput(rt.Model):
    """TaskingSensorsOutput

    Sensors that can be tasked.
    """

    sensors: typing.List[TaskingSensor] | rt.MISSING = rt.MISSING
    """The sensors."""
