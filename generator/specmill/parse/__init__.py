"""Parsing: a loaded document of any supported version becomes the version-free `Api` model."""

from .api import parse
from .settings import ParseSettings

__all__ = ["ParseSettings", "parse"]
