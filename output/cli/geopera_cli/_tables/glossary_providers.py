"""The commands of `glossary providers`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("get", "Look up a provider by name.", ""),
    ("list", "List providers of imagery.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "get": (
        "glossary.providers.get",
        ("glossary", "providers", "get"),
        "Look up a provider by name.",
        "",
        "POST", "/v1/op/glossary.providers.get",
        "read", "catalog:read",
        "", "",
        "json", ("model", "glossary_provider", "GlossaryProvider"),
        (
            ("provider-name", "provider_name", ("string",), "r", "Name of the provider in the glossary.", (), (), (), "body_field", "provider_name"),
        ),
        (True, True, ("model", "provider_get_input", "ProviderGetInput"), (("application/json", "json"),), '{\n  "provider_name": "example-provider"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "list": (
        "glossary.providers.list",
        ("glossary", "providers", "list"),
        "List providers of imagery.",
        "",
        "POST", "/v1/op/glossary.providers.list",
        "read", "catalog:read",
        "", "",
        "json", ("model", "glossary_providers_output", "GlossaryProvidersOutput"),
        (
            ("page", "page", ("integer",), "", "Number of the page, starting at 0.", (("minimum", "0"), ), (0,), (), "body_field", "page"),
            ("size", "size", ("integer",), "", "Number of results per page.", (("minimum", "1"), ), (10,), (), "body_field", "size"),
            ("sort", "sort", ("nullable", ("string",)), "", "Field to sort by and direction, separated by a comma.", (), ("name,desc",), (), "body_field", "sort"),
            ("role", "role", ("nullable", ("string",)), "", "Keep only providers in this role.", (), (), (), "body_field", "role"),
        ),
        (True, True, ("model", "providers_list_input", "ProvidersListInput"), (("application/json", "json"),), '{\n  "page": 0,\n  "size": 20,\n  "role": "editor"\n}'),
        ("page", "/items", "size"),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
