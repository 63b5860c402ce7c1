"""The commands of `payment-methods`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "Payment methods"
DESCRIPTION = "Cards that top-ups and invoices are charged to."
GROUPS = (
)
SUMMARIES = (
    ("attach", "Store a payment method with the organization.", ""),
    ("create-setup-intent", "Start collecting a card in a browser.", ""),
    ("detach", "Remove a stored payment method.", ""),
    ("list", "List stored payment methods.", ""),
    ("set-default", "Choose the payment method that is charged.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "attach": (
        "payment_methods.attach",
        ("payment_methods", "attach"),
        "Store a payment method with the organization.",
        "",
        "POST", "/v1/op/payment_methods.attach",
        "compute", "billing:write",
        "", "",
        "json", ("model", "payment_method_output", "PaymentMethodOutput"),
        (
            ("payment-method-id", "payment_method_id", ("string",), "r", "Identifier given out by the payment provider.", (("minLength", "4"), ("pattern", "^(cst|pm)_[A-Za-z0-9_]+$"), ), (), (), "body_field", "payment_method_id"),
        ),
        (True, True, ("model", "attach_input", "AttachInput"), (("application/json", "json"),), '{\n  "payment_method_id": "pm_1ExampleCard"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "create-setup-intent": (
        "payment_methods.create_setup_intent",
        ("payment_methods", "create_setup_intent"),
        "Start collecting a card in a browser.",
        "",
        "POST", "/v1/op/payment_methods.create_setup_intent",
        "compute", "billing:write",
        "", "",
        "json", ("model", "setup_intent_output", "SetupIntentOutput"),
        (
        ),
        (True, True, ("model", "setup_intent_input", "SetupIntentInput"), (("application/json", "json"),), "{}"),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "detach": (
        "payment_methods.detach",
        ("payment_methods", "detach"),
        "Remove a stored payment method.",
        "",
        "POST", "/v1/op/payment_methods.detach",
        "destructive", "billing:write",
        "", "",
        "json", ("model", "detach_output", "DetachOutput"),
        (
            ("payment-method-row-id", "payment_method_row_id", ("string",), "r", "Identifier of the stored payment method.", (), (), (), "body_field", "payment_method_row_id"),
        ),
        (True, True, ("model", "detach_input", "DetachInput"), (("application/json", "json"),), '{\n  "payment_method_row_id": "4e39ab1f-7c1e-4b52-9f3a-5d2e8a6b4c0f"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "list": (
        "payment_methods.list",
        ("payment_methods", "list"),
        "List stored payment methods.",
        "",
        "POST", "/v1/op/payment_methods.list",
        "read", "billing:read",
        "", "",
        "json", ("model", "payment_methods_output", "PaymentMethodsOutput"),
        (
        ),
        (True, True, ("model", "empty", "Empty"), (("application/json", "json"),), "{}"),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "set-default": (
        "payment_methods.set_default",
        ("payment_methods", "set_default"),
        "Choose the payment method that is charged.",
        "",
        "POST", "/v1/op/payment_methods.set_default",
        "compute", "billing:write",
        "", "",
        "json", ("model", "payment_method_output", "PaymentMethodOutput"),
        (
            ("payment-method-row-id", "payment_method_row_id", ("string",), "r", "Identifier of the stored payment method.", (), (), (), "body_field", "payment_method_row_id"),
        ),
        (True, True, ("model", "set_default_input", "SetDefaultInput"), (("application/json", "json"),), '{\n  "payment_method_row_id": "4e39ab1f-7c1e-4b52-9f3a-5d2e8a6b4c0f"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
