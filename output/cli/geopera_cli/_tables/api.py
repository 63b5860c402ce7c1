"""The document as a whole: names, servers and credentials."""

from __future__ import annotations

from .._runtime.rows import ApiRow

# fmt: off

API: ApiRow = (
    "geopera",
    "geopera-cli",
    "geopera",
    "Geopera",
    "GEOPERA",
    "Geopera",
    "2.1.0",
    "Operations of the Geopera geospatial data platform.",
    "Find, order, process and share geospatial data.\n\nEvery operation is one `POST` with a JSON body; an operation without input takes `{}`. Errors are problem documents\nafter RFC 9457. Unknown members may appear in any answer at any time: ignore them.\n\nAuthenticate with an API key (it starts with `gpra_`) or a session token. Each operation needs exactly one scope,\ngiven as `x-required-scope`. Operations that spend money accept an `Idempotency-Key` header.",
    "",
    (
        ("https://api.geopera.com", "", "Production", ()),
    ),
    (
        ("apiKeyAuth", "apiKey", "", "header", "X-API-Key", "api_key", "GEOPERA_API_KEY", (), ""),
        ("bearerAuth", "http", "bearer", "", "", "bearer_token", "GEOPERA_BEARER_TOKEN", (("deviceAuthorization", "", "https://api.geopera.com/realms/public/protocol/openid-connect/auth/device", "https://api.geopera.com/realms/public/protocol/openid-connect/token", "", "geopera-cli", ("openid", "profile", )), ), ""),
    ),
    False,
)
