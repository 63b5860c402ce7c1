"""The commands of `eulas document`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("accept", "Accept one version of a licence agreement.", ""),
    ("get", "Show one version of a licence agreement.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "accept": (
        "eulas.document.accept",
        ("eulas", "document", "accept"),
        "Accept one version of a licence agreement.",
        "",
        "POST", "/v1/op/eulas.document.accept",
        "compute", "eulas:write",
        "", "",
        "json", ("model", "eula_document", "EulaDocument"),
        (
            ("eula-id", "eula_id", ("string",), "r", "Identifier of the licence agreement.", (), (), (), "body_field", "eula_id"),
            ("document-id", "document_id", ("string",), "r", "Identifier of the document within the licence agreement.", (), (), (), "body_field", "document_id"),
            ("is-accepted", "is_accepted", ("boolean",), "", "Whether the agreement is accepted.", (), (True,), (), "body_field", "is_accepted"),
        ),
        (True, True, ("model", "eula_accept_input", "EulaAcceptInput"), (("application/json", "json"),), '{\n  "eula_id": "5540b226-7c1e-4b52-9f3a-5d2e8a6b4c16",\n  "document_id": "5641b327-7c1e-4b52-9f3a-5d2e8a6b4c17"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "get": (
        "eulas.document.get",
        ("eulas", "document", "get"),
        "Show one version of a licence agreement.",
        "",
        "POST", "/v1/op/eulas.document.get",
        "read", "eulas:read",
        "", "",
        "json", ("model", "eula_document", "EulaDocument"),
        (
            ("eula-id", "eula_id", ("string",), "r", "Identifier of the licence agreement.", (), (), (), "body_field", "eula_id"),
            ("document-id", "document_id", ("string",), "r", "Identifier of the document within the licence agreement.", (), (), (), "body_field", "document_id"),
        ),
        (True, True, ("model", "eula_document_get_input", "EulaDocumentGetInput"), (("application/json", "json"),), '{\n  "eula_id": "5540b226-7c1e-4b52-9f3a-5d2e8a6b4c16",\n  "document_id": "5641b327-7c1e-4b52-9f3a-5d2e8a6b4c17"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
