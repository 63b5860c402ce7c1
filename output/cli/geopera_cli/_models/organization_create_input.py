"""OrganizationCreateInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "OrganizationCreateInput": (
        "object", "OrganizationCreateInput", "",
        (
            ("name", "name", ("string",), "r", "Legal or trading name.", (("minLength", "1"), ), (), ()),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), ()),
            ("website", "website", ("nullable", ("string",)), "", "Address of the website.", (), (), ()),
            ("industry", "industry", ("nullable", ("string",)), "", "Line of business.", (), (), ()),
            ("size", "size", ("nullable", ("string",)), "", "Number of employees, as a range.", (), (), ()),
            ("country", "country", ("nullable", ("string",)), "", "ISO 3166-1 alpha-2 code of the country.", (), (), ()),
            ("abn", "abn", ("nullable", ("string",)), "", "Australian Business Number of the organization.", (), (), ()),
            ("tax-number", "tax_number", ("nullable", ("string",)), "", "Tax number of the organization.", (), (), ()),
            ("billing-email", "billing_email", ("nullable", ("string",)), "", "Address that invoices are sent to.", (), (), ()),
            ("billing-admin-id", "billing_admin_id", ("nullable", ("string",)), "", "User who receives billing questions.", (), (), ()),
            ("billing-address", "billing_address", ("nullable", ("map", ("any",))), "", "Postal address printed on invoices.", (), (), ()),
            ("enterprise-billing", "enterprise_billing", ("boolean",), "", "Whether usage is invoiced monthly instead of prepaid.", (), (False,), ()),
        ),
        (), False,
        "",
    ),
}
