"""A hostile document: every string that a document may hold carries a payload which would show if it became code."""

from __future__ import annotations

from typing import Any

MARK = "pwned"
PAYLOADS = (
    '"); pwned(); ("',
    "'); pwned(); ('",
    '"""\npwned()\n"""',
    "'''\npwned()\n'''",
    "*/ pwned(); /*",
    "// \n pwned()",
    "# \n pwned()",
    "\\\npwned()\n",
    "\\",
    "{{ pwned() }}{% set pwned = 1 %}{# pwned #}",
    "${pwned()}",
    "#{pwned()}",
    "`pwned()`",
    "```\npwned()\n```",
    "| pwned | pwned |\n|---|---|",
    "</script><script>pwned()</script>",
    "<!-- --> <img src=x onerror=pwned()> -->",
    "[x](javascript:pwned())",
    "\x00\x07\x1b[31mpwned\x7f",
    "\u202epwned()\u2066\u2069",
    "a\u2028pwned()\u2029",
    "a\u0085pwned()",
    "a\r\npwned()\rpwned()",
    "@param {pwned} @pwned {@link pwned}",
    "$(pwned)`pwned`; pwned",
    "---\npwned: 1\n---",
    "%s %(pwned)s {pwned} {0}",
    "\ufeffpwned",
)


def document() -> dict[str, Any]:
    """Returns an OpenAPI 3.1 document with an operation, a schema and a parameter for each payload."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for index, text in enumerate(PAYLOADS):
        name = f"Thing{index}"
        schemas[name] = {
            "title": text,
            "description": text,
            "type": "object",
            "required": [f"field {text}"],
            "properties": {
                f"field {text}": {
                    "type": "string",
                    "description": text,
                    "default": text,
                    "pattern": text,
                },
                "choice": {"type": "string", "enum": [text, f"{text} other"], "description": text},
                "constant": {"const": text},
                "odd": {"type": "string", "format": text, "examples": [text]},
                "map": {
                    "type": "object",
                    "additionalProperties": {"type": "string", "description": text},
                },
            },
            "example": {f"field {text}": text},
        }
        union = {
            "description": text,
            "oneOf": [{"$ref": f"#/components/schemas/{name}"}, {"type": "string", "title": text}],
        }
        schemas[f"Union{index}"] = union
        paths[f"/things/{index}/{{id}}"] = {
            "post": {
                "operationId": f"op{index} {text}",
                "summary": text,
                "description": text,
                "tags": [f"tag {text}"],
                "deprecated": index % 2 == 0,
                "x-required-scope": text,
                "externalDocs": {"url": f"https://example.test/{text}", "description": text},
                "parameters": [
                    {
                        "name": "id",
                        "in": "path",
                        "required": True,
                        "description": text,
                        "schema": {"type": "string"},
                    },
                    {
                        "name": f"query {text}",
                        "in": "query",
                        "description": text,
                        "schema": {"type": "string", "default": text},
                    },
                    {
                        "name": f"X-Header-{index}",
                        "in": "header",
                        "description": text,
                        "schema": {"type": "string", "enum": [text]},
                    },
                ],
                "requestBody": {
                    "description": text,
                    "content": {
                        "application/json": {
                            "schema": {"$ref": f"#/components/schemas/{name}"},
                            "examples": {
                                text: {
                                    "summary": text,
                                    "description": text,
                                    "value": {f"field {text}": text},
                                }
                            },
                        }
                    },
                },
                "responses": {
                    "200": {
                        "description": text,
                        "headers": {
                            f"X-Reply-{index}": {"description": text, "schema": {"type": "string"}}
                        },
                        "content": {
                            "application/json": {
                                "schema": {"$ref": f"#/components/schemas/Union{index}"}
                            }
                        },
                    },
                    "404": {
                        "description": text,
                        "content": {f"application/x{index}+json": {"schema": union}},
                    },
                },
            }
        }
    every = " ".join(PAYLOADS)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": f"Hostile {every}",
            "version": f"1.0 {PAYLOADS[0]}",
            "description": every,
            "contact": {"name": PAYLOADS[0], "url": PAYLOADS[15], "email": PAYLOADS[4]},
            "license": {"name": PAYLOADS[2]},
        },
        "servers": [
            {"url": f"https://example.test/{text}", "description": text}
            for text in PAYLOADS
            if "{" not in text
        ],
        "tags": [
            {"name": f"tag {text}", "description": text, "x-title": text} for text in PAYLOADS
        ],
        "security": [{"key": []}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "key": {
                    "type": "apiKey",
                    "in": "header",
                    "name": f"X-{PAYLOADS[0]}",
                    "description": every,
                }
            },
        },
    }
