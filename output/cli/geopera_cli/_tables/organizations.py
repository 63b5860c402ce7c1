"""The commands of `organizations`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "Organizations"
DESCRIPTION = "Organizations and their spending commitments."
GROUPS = (
    ("commitments", "organizations_commitments", "", "", "list, statement"),
)
SUMMARIES = (
    ("create", "Create an organization owned by the caller.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "create": (
        "organizations.create",
        ("organizations", "create"),
        "Create an organization owned by the caller.",
        "",
        "POST", "/v1/op/organizations.create",
        "compute", "organizations:write",
        "", "",
        "json", ("model", "organization_create_output", "OrganizationCreateOutput"),
        (
            ("name", "name", ("string",), "r", "Legal or trading name.", (("minLength", "1"), ), (), (), "body_field", "name"),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), (), "body_field", "description"),
            ("website", "website", ("nullable", ("string",)), "", "Address of the website.", (), (), (), "body_field", "website"),
            ("industry", "industry", ("nullable", ("string",)), "", "Line of business.", (), (), (), "body_field", "industry"),
            ("size", "size", ("nullable", ("string",)), "", "Number of employees, as a range.", (), (), (), "body_field", "size"),
            ("country", "country", ("nullable", ("string",)), "", "ISO 3166-1 alpha-2 code of the country.", (), (), (), "body_field", "country"),
            ("abn", "abn", ("nullable", ("string",)), "", "Australian Business Number of the organization.", (), (), (), "body_field", "abn"),
            ("tax-number", "tax_number", ("nullable", ("string",)), "", "Tax number of the organization.", (), (), (), "body_field", "tax_number"),
            ("billing-email", "billing_email", ("nullable", ("string",)), "", "Address that invoices are sent to.", (), (), (), "body_field", "billing_email"),
            ("billing-admin-id", "billing_admin_id", ("nullable", ("string",)), "", "User who receives billing questions.", (), (), (), "body_field", "billing_admin_id"),
            ("billing-address", "billing_address", ("nullable", ("map", ("any",))), "", "Postal address printed on invoices.", (), (), (), "body_field", "billing_address"),
            ("enterprise-billing", "enterprise_billing", ("boolean",), "", "Whether usage is invoiced monthly instead of prepaid.", (), (False,), (), "body_field", "enterprise_billing"),
        ),
        (True, True, ("model", "organization_create_input", "OrganizationCreateInput"), (("application/json", "json"),), '{\n  "name": "Example Pty Ltd",\n  "description": "Imagery for ports and harbours",\n  "website": "https://example.com",\n  "size": "11-50",\n  "country": "AU",\n  "enterprise_billing": false\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
