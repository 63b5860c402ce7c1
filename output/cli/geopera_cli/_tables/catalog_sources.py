"""The commands of `catalog sources`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("list", "List the sources that can be searched.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "list": (
        "catalog.sources.list",
        ("catalog", "sources", "list"),
        "List the sources that can be searched.",
        "",
        "POST", "/v1/op/catalog.sources.list",
        "read", "catalog:read",
        "", "",
        "json", ("model", "sources_list_output", "SourcesListOutput"),
        (
            ("data-type", "data_type", ("nullable", ("string",)), "", "Keep only sources that offer this kind of data.", (), (), (), "body_field", "data_type"),
            ("scope", "scope", ("nullable", ("string",)), "", "Keep only sources of this geographic reach.", (), (), (), "body_field", "scope"),
            ("country", "country", ("nullable", ("string",)), "", "Keep only sources that cover this country.", (), (), (), "body_field", "country"),
        ),
        (True, True, ("model", "sources_list_input", "SourcesListInput"), (("application/json", "json"),), '{\n  "country": "AU"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
