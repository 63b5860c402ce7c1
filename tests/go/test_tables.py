"""What the tables of the Go target ask for: null at each use, initialisms in names but not in file names."""

from __future__ import annotations

import json

from specmill.configuration import Configuration
from specmill.diagnostics import Diagnostics
from specmill.pipeline import run

DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1"},
    "paths": {
        "/api-keys": {
            "get": {
                "operationId": "list",
                "tags": ["api keys"],
                "responses": {
                    "200": {
                        "description": "ok",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Key"}}
                        },
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Key": {
                "type": "object",
                "required": ["state"],
                "properties": {
                    "state": {"$ref": "#/components/schemas/State"},
                    "owner_id": {"type": "string"},
                },
            },
            "State": {"type": ["string", "null"], "enum": ["on", "off", None]},
        }
    },
}


def test_nullable_enums_and_initialisms() -> None:
    configuration = Configuration().with_targets(("go",))
    result = run(json.dumps(DOCUMENT).encode(), configuration, Diagnostics())
    model = result.files["go/key_model.go"].decode()
    assert 'State Nullable[State] `api:"state"`' in model
    assert 'OwnerID Optional[string] `api:"owner_id"`' in model
    assert "APIKeysService" in result.files["go/api_keys_resource.go"].decode()
