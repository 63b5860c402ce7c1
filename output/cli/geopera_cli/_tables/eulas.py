"""The commands of `eulas`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "EULAs"
DESCRIPTION = "Licence agreements of imagery providers."
GROUPS = (
    ("document", "eulas_document", "", "", "accept, get"),
    ("documents", "eulas_documents", "", "", "list"),
)
SUMMARIES = (
    ("get", "Show one licence agreement.", ""),
    ("list", "List licence agreements.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "get": (
        "eulas.get",
        ("eulas", "get"),
        "Show one licence agreement.",
        "",
        "POST", "/v1/op/eulas.get",
        "read", "eulas:read",
        "", "",
        "json", ("model", "eula", "Eula"),
        (
            ("eula-id", "eula_id", ("string",), "r", "Identifier of the licence agreement.", (), (), (), "body_field", "eula_id"),
        ),
        (True, True, ("model", "eula_get_input", "EulaGetInput"), (("application/json", "json"),), '{\n  "eula_id": "5540b226-7c1e-4b52-9f3a-5d2e8a6b4c16"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "list": (
        "eulas.list",
        ("eulas", "list"),
        "List licence agreements.",
        "",
        "POST", "/v1/op/eulas.list",
        "read", "eulas:read",
        "", "",
        "json", ("model", "eulas_output", "EulasOutput"),
        (
            ("term", "term", ("nullable", ("string",)), "", "Keep only entries that contain this text.", (), (), (), "body_field", "term"),
            ("page", "page", ("integer",), "", "Number of the page, starting at 0.", (("minimum", "0"), ), (0,), (), "body_field", "page"),
            ("size", "size", ("integer",), "", "Number of results per page.", (("minimum", "1"), ), (20,), (), "body_field", "size"),
            ("sort", "sort", ("string",), "", "Field to sort by and direction, separated by a comma.", (), ("createdAt,desc",), (), "body_field", "sort"),
        ),
        (True, True, ("model", "eulas_list_input", "EulasListInput"), (("application/json", "json"),), '{\n  "page": 0,\n  "size": 20\n}'),
        ("page", "/items", "size"),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
