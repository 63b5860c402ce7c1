"""ProviderGetInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ProviderGetInput": (
        "object", "ProviderGetInput", "",
        (
            ("provider-name", "provider_name", ("string",), "r", "Name of the provider in the glossary.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
