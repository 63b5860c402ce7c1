"""What the configuration tells the parser: names of extensions, hidden scopes, pins, leniency."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class ParseSettings:
    """Settings of one run of `parse`; the defaults suit any document.

    `extensions` maps our extension names onto those a document uses
    (`{"x-pagination": "x-kit-pagination"}`). `hide_scopes` are patterns such as `admin:*`.
    `pins` maps an operationId to what the configuration's `resources` say about it:
    `name`, `arguments` (names by wire name), `pagination`, `stream`. With `lenient`, faults that generation can go on from
    (an unresolved reference, a duplicate operationId) are warnings instead of errors.
    """

    extensions: Mapping[str, str] = field(default_factory=dict)
    hide_scopes: tuple[str, ...] = ()
    pins: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    lenient: bool = False

    def extension(self, value: Mapping[str, Any], name: str) -> Any:
        """Return what `value` says under our extension `name` or its mapped name, else None."""
        mapped = self.extensions.get(name)
        if mapped is not None and mapped in value:
            return value[mapped]
        return value.get(name)
