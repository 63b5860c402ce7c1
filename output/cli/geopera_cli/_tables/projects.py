"""The commands of `projects`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "Projects"
DESCRIPTION = "Spaces that hold items, and the people who work there."
GROUPS = (
)
SUMMARIES = (
    ("add-member", "Add a user to a project.", ""),
    ("archive", "Archive a project or bring it back.", ""),
    ("create", "Create a project.", ""),
    ("delete", "Delete a project with everything in it.", ""),
    ("remove-member", "Remove a user from a project.", ""),
    ("update", "Change a project.", ""),
    ("update-member", "Change the role of a member.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "add-member": (
        "projects.add_member",
        ("projects", "add_member"),
        "Add a user to a project.",
        "",
        "POST", "/v1/op/projects.add_member",
        "compute", "projects:write",
        "", "",
        "json", ("model", "member_output", "MemberOutput"),
        (
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), (), "body_field", "project_id"),
            ("user-id", "user_id", ("string",), "r", "User to add.", (), (), (), "body_field", "user_id"),
            ("role", "role", ("enum", ("string",), ["admin", "editor", "viewer"]), "", "Role of the member in the project.", (), ("editor",), (), "body_field", "role"),
        ),
        (True, True, ("model", "add_member_input", "AddMemberInput"), (("application/json", "json"),), '{\n  "project_id": "402b9d11-7c1e-4b52-9f3a-5d2e8a6b4c01",\n  "user_id": "5742b428-7c1e-4b52-9f3a-5d2e8a6b4c18",\n  "role": "editor"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "archive": (
        "projects.archive",
        ("projects", "archive"),
        "Archive a project or bring it back.",
        "",
        "POST", "/v1/op/projects.archive",
        "compute", "projects:write",
        "", "",
        "json", ("model", "project_response", "ProjectResponse"),
        (
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), (), "body_field", "project_id"),
            ("name", "name", ("nullable", ("string",)), "", "Name shown to people.", (("minLength", "1"), ("maxLength", "255"), ), (), (), "body_field", "name"),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), (), "body_field", "description"),
            ("is-archived", "is_archived", ("nullable", ("boolean",)), "", "Whether the project is archived.", (), (), (), "body_field", "is_archived"),
        ),
        (True, True, ("model", "project_archive_input", "ProjectArchiveInput"), (("application/json", "json"),), '{\n  "name": "Harbour",\n  "description": "Northern part of the harbour",\n  "project_id": "402b9d11-7c1e-4b52-9f3a-5d2e8a6b4c01"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "create": (
        "projects.create",
        ("projects", "create"),
        "Create a project.",
        "",
        "POST", "/v1/op/projects.create",
        "compute", "projects:write",
        "", "",
        "json", ("model", "project_response", "ProjectResponse"),
        (
            ("name", "name", ("string",), "r", "Name shown to people.", (("minLength", "1"), ("maxLength", "255"), ), (), (), "body_field", "name"),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), (), "body_field", "description"),
            ("gcs-region", "gcs_region", ("model", "gcs_region", "GcsRegion"), "", "Storage region for the files of the project.", (), ("australia-southeast1",), (), "body_field", "gcs_region"),
        ),
        (True, True, ("model", "project_create", "ProjectCreate"), (("application/json", "json"),), '{\n  "name": "Harbour monitoring",\n  "description": "Northern part of the harbour",\n  "gcs_region": "australia-southeast1"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "delete": (
        "projects.delete",
        ("projects", "delete"),
        "Delete a project with everything in it.",
        "",
        "POST", "/v1/op/projects.delete",
        "destructive", "projects:write",
        "", "",
        "json", ("model", "project_delete_output", "ProjectDeleteOutput"),
        (
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), (), "body_field", "project_id"),
        ),
        (True, True, ("model", "project_delete_input", "ProjectDeleteInput"), (("application/json", "json"),), '{\n  "project_id": "402b9d11-7c1e-4b52-9f3a-5d2e8a6b4c01"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "remove-member": (
        "projects.remove_member",
        ("projects", "remove_member"),
        "Remove a user from a project.",
        "",
        "POST", "/v1/op/projects.remove_member",
        "compute", "projects:write",
        "", "",
        "json", ("model", "remove_member_output", "RemoveMemberOutput"),
        (
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), (), "body_field", "project_id"),
            ("user-id", "user_id", ("string",), "r", "Identifier of the user.", (), (), (), "body_field", "user_id"),
        ),
        (True, True, ("model", "remove_member_input", "RemoveMemberInput"), (("application/json", "json"),), '{\n  "project_id": "402b9d11-7c1e-4b52-9f3a-5d2e8a6b4c01",\n  "user_id": "5742b428-7c1e-4b52-9f3a-5d2e8a6b4c18"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "update": (
        "projects.update",
        ("projects", "update"),
        "Change a project.",
        "",
        "POST", "/v1/op/projects.update",
        "compute", "projects:write",
        "", "",
        "json", ("model", "project_response", "ProjectResponse"),
        (
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), (), "body_field", "project_id"),
            ("name", "name", ("nullable", ("string",)), "", "Name shown to people.", (("minLength", "1"), ("maxLength", "255"), ), (), (), "body_field", "name"),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), (), "body_field", "description"),
            ("is-archived", "is_archived", ("nullable", ("boolean",)), "", "Whether the project is archived.", (), (), (), "body_field", "is_archived"),
        ),
        (True, True, ("model", "project_update_input", "ProjectUpdateInput"), (("application/json", "json"),), '{\n  "name": "Harbour",\n  "description": "Northern part of the harbour",\n  "project_id": "402b9d11-7c1e-4b52-9f3a-5d2e8a6b4c01"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "update-member": (
        "projects.update_member",
        ("projects", "update_member"),
        "Change the role of a member.",
        "",
        "POST", "/v1/op/projects.update_member",
        "compute", "projects:write",
        "", "",
        "json", ("model", "member_output", "MemberOutput"),
        (
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), (), "body_field", "project_id"),
            ("user-id", "user_id", ("string",), "r", "Identifier of the user.", (), (), (), "body_field", "user_id"),
            ("role", "role", ("enum", ("string",), ["admin", "editor", "viewer"]), "r", "Role of the member in the project.", (), (), (), "body_field", "role"),
        ),
        (True, True, ("model", "update_member_input", "UpdateMemberInput"), (("application/json", "json"),), '{\n  "project_id": "402b9d11-7c1e-4b52-9f3a-5d2e8a6b4c01",\n  "user_id": "5742b428-7c1e-4b52-9f3a-5d2e8a6b4c18",\n  "role": "editor"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
