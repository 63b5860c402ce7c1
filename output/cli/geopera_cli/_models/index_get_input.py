"""IndexGetInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "IndexGetInput": (
        "object", "IndexGetInput", "",
        (
            ("index-name", "index_name", ("string",), "r", "Short name of the spectral index.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
