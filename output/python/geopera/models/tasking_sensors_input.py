"""The types of TaskingSensorsInput."""

from __future__ import annotations

from .._runtime import model_api as rt


class TaskingSensorsInput(rt.Model):
    """TaskingSensorsInput"""
