"""The public surface of each target as sorted text, and what a change of it means."""

from .build import build_surface, surface
from .symbols import Surface, SurfaceError, Symbol, is_surface, parse_surface

__all__ = [
    "Surface",
    "SurfaceError",
    "Symbol",
    "build_surface",
    "is_surface",
    "parse_surface",
    "surface",
]
