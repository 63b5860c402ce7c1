"""specmill: one OpenAPI document in; SDKs, a command line and reference pages out; checked.

`specmill.generate` and `specmill.check` do what the commands of the same names do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api import Checked, Generated, check, generate
    from .diagnostics import SpecmillError
    from .settings import NoDocumentError

__version__ = "0.1.0"
__all__ = [
    "Checked",
    "Generated",
    "NoDocumentError",
    "SpecmillError",
    "__version__",
    "check",
    "generate",
]


def __getattr__(name: str) -> object:
    """Imports what is asked for: the command line starts without all of it."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    modules = {"SpecmillError": "diagnostics", "NoDocumentError": "settings"}
    return getattr(import_module(f".{modules.get(name, 'api')}", __name__), name)
