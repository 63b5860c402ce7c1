"""What the document says about the API as a whole."""

from __future__ import annotations

from ._runtime import api_facts as rt
from ._version import __version__

API = rt.Api(
    package="geopera",
    user_agent=f"geopera-python/{__version__}",
    servers=[
        rt.Server(
            "https://api.geopera.com",
        ),
    ],
    schemes={
        "apiKeyAuth": rt.SecurityScheme(
            "apiKey",
            location="header",
            name="X-API-Key",
        ),
        "bearerAuth": rt.SecurityScheme(
            "http",
            scheme="bearer",
        ),
    },
    security=[
        {
            "bearerAuth": [],
        },
        {
            "apiKeyAuth": [],
        },
    ],
)

rt.name_base_error("GeoperaError")
