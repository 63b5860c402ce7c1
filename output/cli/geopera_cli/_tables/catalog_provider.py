"""The commands of `catalog provider`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("samples", "List sample scenes of a provider.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "samples": (
        "catalog.provider.samples",
        ("catalog", "provider", "samples"),
        "List sample scenes of a provider.",
        "",
        "POST", "/v1/op/catalog.provider.samples",
        "read", "tiles:read",
        "", "",
        "json", ("model", "catalog_samples_output", "CatalogSamplesOutput"),
        (
            ("provider", "provider", ("string",), "r", "Name of the data provider.", (), (), (), "body_field", "provider"),
            ("page-size", "limit", ("integer",), "", "Largest number of results to return.", (("minimum", "1"), ), (50,), (), "body_field", "limit"),
            ("offset", "offset", ("integer",), "", "Number of results to skip.", (("minimum", "0"), ), (0,), (), "body_field", "offset"),
        ),
        (True, True, ("model", "provider_samples_input", "ProviderSamplesInput"), (("application/json", "json"),), '{\n  "provider": "example-provider",\n  "limit": 20,\n  "offset": 0\n}'),
        ("offset", "/items", "page-size"),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
