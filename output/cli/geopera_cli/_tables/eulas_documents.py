"""The commands of `eulas documents`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("list", "List the versions of a licence agreement.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "list": (
        "eulas.documents.list",
        ("eulas", "documents", "list"),
        "List the versions of a licence agreement.",
        "",
        "POST", "/v1/op/eulas.documents.list",
        "read", "eulas:read",
        "", "",
        "json", ("model", "eula_documents_output", "EulaDocumentsOutput"),
        (
            ("eula-id", "eula_id", ("string",), "r", "Identifier of the licence agreement.", (), (), (), "body_field", "eula_id"),
            ("page", "page", ("integer",), "", "Number of the page, starting at 0.", (("minimum", "0"), ), (0,), (), "body_field", "page"),
            ("size", "size", ("integer",), "", "Number of results per page.", (("minimum", "1"), ), (20,), (), "body_field", "size"),
            ("sort", "sort", ("string",), "", "Field to sort by and direction, separated by a comma.", (), ("validFrom,desc",), (), "body_field", "sort"),
        ),
        (True, True, ("model", "eula_documents_list_input", "EulaDocumentsListInput"), (("application/json", "json"),), '{\n  "eula_id": "5540b226-7c1e-4b52-9f3a-5d2e8a6b4c16",\n  "page": 0,\n  "size": 20\n}'),
        ("page", "/items", "size"),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
