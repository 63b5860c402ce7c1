"""ApiKeyCreateInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ApiKeyCreateInput": (
        "object", "ApiKeyCreateInput", "",
        (
            ("name", "name", ("string",), "r", "Name by which the key is recognized.", (("minLength", "1"), ("maxLength", "200"), ), (), ()),
            ("permissions", "permissions", ("array", ("string",)), "", "Scopes granted to the key.", (), (), ()),
            ("rate-limit", "rate_limit", ("nullable", ("integer",)), "", "Requests per minute allowed to the key.", (("exclusiveMinimum", "0"), ), (), ()),
            ("expires-in-days", "expires_in_days", ("nullable", ("integer",)), "", "Days until the key stops working; never when absent.", (("exclusiveMinimum", "0"), ), (), ()),
        ),
        (), False,
        "",
    ),
}
