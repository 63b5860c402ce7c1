"""The mutation catalogue: one change of pets.yaml a case, and every finding of `specmill diff`, forwards and backwards.

Findings are `rule symbol`; a case lists all of them, so that nothing is missed and nothing is made up.
"""

from typing import NamedTuple

from .mutating import Edit, drop, move, put, replace_refs, turn_round

LIST = "paths/~1pets/get"
MAKE = "paths/~1pets/post"
ONE = "paths/~1pets~1{id}~1{part}"
ARGS = f"{LIST}/parameters"
SCHEMAS = "components/schemas"
FLOW = "components/securitySchemes/oauth/flows/clientCredentials"
NEW_PET = {"schema": {"$ref": "#/components/schemas/NewPet"}}
NEW = {
    "operationId": "owners.list",
    "tags": ["owners"],
    "responses": {"204": {"description": "None."}},
}


class Case(NamedTuple):
    """A change of the document, what it means, and what its reverse means."""

    name: str
    edits: tuple[Edit, ...]
    forwards: tuple[str, ...]
    backwards: tuple[str, ...]


CASES = (
    Case(
        "operation added",
        (
            put(
                "paths/~1owners",
                {
                    "get": {
                        "operationId": "owners.list",
                        "tags": ["owners"],
                        "responses": {"204": {"description": "None."}},
                    }
                },
            ),
        ),
        ("operation-added client.owners.list",),
        ("operation-removed client.owners.list",),
    ),
    Case(
        "operation renamed",
        (put(f"{LIST}/operationId", "pets.search"),),
        ("model-renamed PetsSearchColor", "operation-renamed client.pets.search"),
        ("model-renamed PetsListColor", "operation-renamed client.pets.list"),
    ),
    Case(
        "operation deprecated",
        (put(f"{LIST}/deprecated", True),),
        ("operation-deprecated client.pets.list",),
        ("operation-undeprecated client.pets.list",),
    ),
    Case(
        "operation path",
        (move("paths/~1pets", "/animals"),),
        ("operation-http-changed client.pets.create", "operation-http-changed client.pets.list"),
        ("operation-http-changed client.pets.create", "operation-http-changed client.pets.list"),
    ),
    Case(
        "operation side effect",
        (put(f"{MAKE}/x-side-effect", "external_spend"),),
        ("operation-side-effect-raised client.pets.create",),
        ("operation-side-effect-lowered client.pets.create",),
    ),
    Case(
        "operation idempotency",
        (put(f"{MAKE}/x-idempotency", True),),
        ("operation-idempotency-added client.pets.create",),
        ("operation-idempotency-removed client.pets.create",),
    ),
    Case(
        "operation security relaxed",
        (put(f"{LIST}/security", [{"key": []}, {"oauth": ["write"]}]),),
        ("operation-security-relaxed client.pets.list",),
        ("operation-security-tightened client.pets.list",),
    ),
    Case(
        "operation security scope",
        (put(f"{ONE}/delete/security", [{"key": []}, {"oauth": ["admin"]}]),),
        ("operation-security-tightened client.pets.remove",),
        ("operation-security-tightened client.pets.remove",),
    ),
    Case(
        "operation pagination",
        (
            put(
                f"{LIST}/x-pagination",
                {"style": "cursor", "items": "items", "request": "name", "response": "next"},
            ),
        ),
        ("operation-pagination-added client.pets.list",),
        ("operation-pagination-removed client.pets.list",),
    ),
    Case(
        "operation stream",
        (
            put(
                f"{LIST}/responses/200/content",
                {"application/jsonl": {"itemSchema": {"$ref": "#/components/schemas/Pet"}}},
            ),
        ),
        ("operation-stream-added client.pets.list",),
        ("operation-stream-removed client.pets.list",),
    ),
    Case(
        "operation moved to a resource",
        (put(f"{LIST}/operationId", "animals.pets.list"),),
        ("model-renamed AnimalsPetsListColor", "operation-renamed client.animals.pets.list"),
        ("model-renamed PetsListColor", "operation-renamed client.pets.list"),
    ),
    Case(
        "argument added",
        (put(f"{ARGS}/-", {"name": "extra", "in": "query", "schema": {"type": "string"}}),),
        ("argument-added client.pets.list(extra)",),
        ("argument-removed client.pets.list(extra)",),
    ),
    Case(
        "argument added required",
        (
            put(
                f"{ARGS}/-",
                {"name": "extra", "in": "query", "required": True, "schema": {"type": "string"}},
            ),
        ),
        ("argument-added-required client.pets.list(extra)",),
        ("argument-removed client.pets.list(extra)",),
    ),
    Case(
        "argument required",
        (put(f"{ARGS}/0/required", True),),
        ("argument-became-required client.pets.list(limit)",),
        ("argument-became-optional client.pets.list(limit)",),
    ),
    Case(
        "argument type changed",
        (put(f"{ARGS}/5/schema/type", "integer"),),
        ("argument-type-changed client.pets.list(trace)",),
        ("argument-type-changed client.pets.list(trace)",),
    ),
    Case(
        "argument type widened",
        (put(f"{ARGS}/0/schema/type", "number"),),
        ("argument-type-widened client.pets.list(limit)",),
        ("argument-type-narrowed client.pets.list(limit)",),
    ),
    Case(
        "argument union widened",
        (put(f"{ARGS}/5/schema", {"type": ["string", "integer"]}),),
        ("argument-type-widened client.pets.list(trace)", "model-added PetsListTrace"),
        ("argument-type-narrowed client.pets.list(trace)", "model-removed PetsListTrace"),
    ),
    Case(
        "argument nullable",
        (put(f"{ARGS}/5/schema/type", ["string", "null"]),),
        ("argument-became-nullable client.pets.list(trace)",),
        ("argument-became-not-null client.pets.list(trace)",),
    ),
    Case(
        "argument format",
        (put(f"{ARGS}/5/schema/format", "uuid"),),
        ("argument-format-changed client.pets.list(trace)",),
        ("argument-format-changed client.pets.list(trace)",),
    ),
    Case(
        "argument date",
        (drop(f"{ARGS}/3/schema/format"),),
        ("argument-type-changed client.pets.list(since)",),
        ("argument-type-changed client.pets.list(since)",),
    ),
    Case(
        "argument int64",
        (put(f"{ARGS}/0/schema/format", "int64"),),
        ("argument-type-changed client.pets.list(limit)",),
        ("argument-type-changed client.pets.list(limit)",),
    ),
    Case(
        "argument items",
        (put(f"{ARGS}/2/schema/items/type", "integer"),),
        ("argument-type-changed client.pets.list(tags)",),
        ("argument-type-changed client.pets.list(tags)",),
    ),
    Case(
        "argument enum value added",
        (put(f"{ARGS}/1/schema/enum/-", "blue"),),
        ("input-value-added PetsListColor.BLUE",),
        ("value-removed PetsListColor.BLUE",),
    ),
    Case(
        "argument enum dropped",
        (drop(f"{ARGS}/1/schema/enum"),),
        ("argument-type-widened client.pets.list(color)", "model-removed PetsListColor"),
        ("argument-type-narrowed client.pets.list(color)", "model-added PetsListColor"),
    ),
    Case(
        "argument default changed",
        (put(f"{ARGS}/0/schema/default", 50),),
        ("argument-default-changed client.pets.list(limit)",),
        ("argument-default-changed client.pets.list(limit)",),
    ),
    Case(
        "argument default added",
        (put(f"{ARGS}/5/schema/default", "x"),),
        ("argument-default-changed client.pets.list(trace)",),
        ("argument-default-changed client.pets.list(trace)",),
    ),
    Case(
        "argument maximum",
        (put(f"{ARGS}/0/schema/maximum", 50),),
        ("argument-limit-tightened client.pets.list(limit)",),
        ("argument-limit-relaxed client.pets.list(limit)",),
    ),
    Case(
        "argument minimum",
        (put(f"{ARGS}/0/schema/minimum", 2),),
        ("argument-limit-tightened client.pets.list(limit)",),
        ("argument-limit-relaxed client.pets.list(limit)",),
    ),
    Case(
        "argument exclusive",
        (put(f"{ARGS}/0/schema/exclusiveMaximum", 90),),
        ("argument-limit-tightened client.pets.list(limit)",),
        ("argument-limit-relaxed client.pets.list(limit)",),
    ),
    Case(
        "argument multiple",
        (put(f"{ARGS}/0/schema/multipleOf", 5),),
        ("argument-limit-tightened client.pets.list(limit)",),
        ("argument-limit-relaxed client.pets.list(limit)",),
    ),
    Case(
        "argument min length",
        (put(f"{ARGS}/4/schema/minLength", 3),),
        ("argument-limit-tightened client.pets.list(name)",),
        ("argument-limit-relaxed client.pets.list(name)",),
    ),
    Case(
        "argument max length",
        (put(f"{ARGS}/4/schema/maxLength", 30),),
        ("argument-limit-tightened client.pets.list(name)",),
        ("argument-limit-relaxed client.pets.list(name)",),
    ),
    Case(
        "argument pattern",
        (put(f"{ARGS}/4/schema/pattern", "^[a-f]+$"),),
        ("argument-pattern-changed client.pets.list(name)",),
        ("argument-pattern-changed client.pets.list(name)",),
    ),
    Case(
        "argument pattern dropped",
        (drop(f"{ARGS}/4/schema/pattern"),),
        ("argument-limit-relaxed client.pets.list(name)",),
        ("argument-limit-tightened client.pets.list(name)",),
    ),
    Case(
        "argument max items",
        (put(f"{ARGS}/2/schema/maxItems", 3),),
        ("argument-limit-tightened client.pets.list(tags)",),
        ("argument-limit-relaxed client.pets.list(tags)",),
    ),
    Case(
        "argument unique items",
        (put(f"{ARGS}/2/schema/uniqueItems", True),),
        ("argument-limit-tightened client.pets.list(tags)",),
        ("argument-limit-relaxed client.pets.list(tags)",),
    ),
    Case(
        "argument deprecated",
        (put(f"{ARGS}/0/deprecated", True),),
        ("argument-deprecated client.pets.list(limit)",),
        ("argument-undeprecated client.pets.list(limit)",),
    ),
    Case(
        "argument moved",
        (put(f"{ARGS}/5/in", "query"),),
        ("argument-moved client.pets.list(trace)",),
        ("argument-moved client.pets.list(trace)",),
    ),
    Case(
        "argument style",
        (put(f"{ARGS}/2/explode", False),),
        ("argument-style-changed client.pets.list(tags)",),
        ("argument-style-changed client.pets.list(tags)",),
    ),
    Case(
        "argument renamed pinned",
        (put(f"{ARGS}/6/x-name", "sort"),),
        ("argument-renamed client.pets.list(sort)",),
        ("argument-renamed client.pets.list(kind)",),
    ),
    Case(
        "argument wire name",
        (put(f"{ARGS}/6/name", "Kind"),),
        ("argument-wire-name-changed client.pets.list(kind)",),
        ("argument-wire-name-changed client.pets.list(kind)",),
    ),
    Case(
        "argument renamed on the wire",
        (put(f"{ARGS}/6/name", "species"),),
        (
            "argument-added-required client.pets.list(species)",
            "argument-removed client.pets.list(kind)",
        ),
        (
            "argument-added-required client.pets.list(kind)",
            "argument-removed client.pets.list(species)",
        ),
    ),
    Case(
        "argument positions",
        (move(ONE, "/pets/{part}/{id}"),),
        (
            "argument-position-changed client.pets.part(id)",
            "argument-position-changed client.pets.part(part)",
            "argument-position-changed client.pets.remove(id)",
            "argument-position-changed client.pets.remove(part)",
            "operation-http-changed client.pets.part",
            "operation-http-changed client.pets.remove",
        ),
        (
            "argument-position-changed client.pets.part(id)",
            "argument-position-changed client.pets.part(part)",
            "argument-position-changed client.pets.remove(id)",
            "argument-position-changed client.pets.remove(part)",
            "operation-http-changed client.pets.part",
            "operation-http-changed client.pets.remove",
        ),
    ),
    Case(
        "argument const",
        (put(f"{ARGS}/6/schema", {"const": "dog"}),),
        ("argument-type-narrowed client.pets.list(kind)",),
        ("argument-type-widened client.pets.list(kind)",),
    ),
    Case(
        "result changed",
        (put(f"{ONE}/get/responses/200/content/application~1json/schema/type", "string"),),
        ("result-type-changed client.pets.part",),
        ("result-type-changed client.pets.part",),
    ),
    Case(
        "result widened",
        (put(f"{ONE}/get/responses/200/content/application~1json/schema/type", "number"),),
        ("result-type-widened client.pets.part",),
        ("result-type-narrowed client.pets.part",),
    ),
    Case(
        "result nullable",
        (
            put(
                f"{ONE}/get/responses/200/content/application~1json/schema/type",
                ["integer", "null"],
            ),
        ),
        ("result-became-nullable client.pets.part",),
        ("result-became-not-null client.pets.part",),
    ),
    Case(
        "result added",
        (
            put(
                f"{ONE}/delete/responses",
                {
                    "200": {
                        "description": "x",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}
                        },
                    }
                },
            ),
        ),
        ("result-added client.pets.remove",),
        ("result-removed client.pets.remove",),
    ),
    Case(
        "result kind",
        (
            put(
                "paths/~1pets~1{id}~1photo/get/responses/200/content",
                {"text/plain": {"schema": {"type": "string"}}},
            ),
        ),
        ("result-kind-changed client.pets.photo",),
        ("result-kind-changed client.pets.photo",),
    ),
    Case(
        "result to array",
        (
            put(
                f"{MAKE}/responses/201/content/application~1json/schema",
                {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}},
            ),
        ),
        ("result-type-changed client.pets.create",),
        ("result-type-changed client.pets.create",),
    ),
    Case(
        "result other model",
        (
            put(
                f"{MAKE}/responses/201/content/application~1json/schema",
                {"$ref": "#/components/schemas/Circle"},
            ),
        ),
        ("result-type-changed client.pets.create",),
        ("result-type-changed client.pets.create",),
    ),
    Case(
        "result format",
        (put(f"{ONE}/get/responses/200/content/application~1json/schema/format", "int32"),),
        ("result-format-changed client.pets.part",),
        ("result-format-changed client.pets.part",),
    ),
    Case(
        "error added",
        (
            put(
                f"{MAKE}/responses/409",
                {
                    "description": "x",
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}
                    },
                },
            ),
        ),
        ("error-added client.pets.create!409",),
        ("error-removed client.pets.create!409",),
    ),
    Case(
        "error type",
        (put(f"{MAKE}/responses/422/content/application~1json/schema", {"type": "string"}),),
        ("error-type-changed client.pets.create!422",),
        ("error-type-changed client.pets.create!422",),
    ),
    Case(
        "error nullable",
        (
            put(
                f"{MAKE}/responses/422/content/application~1json/schema",
                {"oneOf": [{"$ref": "#/components/schemas/Problem"}, {"type": "null"}]},
            ),
        ),
        ("error-became-nullable client.pets.create!422",),
        ("error-became-not-null client.pets.create!422",),
    ),
    Case(
        "model added",
        (put(f"{SCHEMAS}/Extra", {"type": "object", "properties": {"a": {"type": "string"}}}),),
        ("model-added Extra",),
        ("model-removed Extra",),
    ),
    Case(
        "model renamed",
        (
            move(f"{SCHEMAS}/Problem", "Trouble"),
            replace_refs("Problem", "Trouble"),
        ),
        ("model-renamed Trouble",),
        ("model-renamed Problem",),
    ),
    Case(
        "model kind",
        (put(f"{SCHEMAS}/Labels", {"type": "object", "properties": {"a": {"type": "string"}}}),),
        ("model-kind-changed Labels",),
        ("model-kind-changed Labels",),
    ),
    Case(
        "model deprecated",
        (put(f"{SCHEMAS}/Pet/deprecated", True),),
        ("model-deprecated Pet",),
        ("model-undeprecated Pet",),
    ),
    Case(
        "model closed in",
        (put(f"{SCHEMAS}/Size/additionalProperties", False),),
        ("input-model-closed Size",),
        ("input-model-opened Size",),
    ),
    Case(
        "model closed out",
        (put(f"{SCHEMAS}/Problem/additionalProperties", False),),
        ("output-model-closed Problem",),
        ("output-model-opened Problem",),
    ),
    Case(
        "map values",
        (put(f"{SCHEMAS}/Labels/additionalProperties", {"type": ["string", "null"]}),),
        ("output-field-became-nullable Labels",),
        ("output-field-became-not-null Labels",),
    ),
    Case(
        "map values changed",
        (put(f"{SCHEMAS}/Labels/additionalProperties", {"type": "integer"}),),
        ("output-field-type-changed Labels",),
        ("output-field-type-changed Labels",),
    ),
    Case(
        "input field added",
        (put(f"{SCHEMAS}/Size/properties/height", {"type": "integer"}),),
        ("input-field-added Size.height",),
        ("input-field-removed Size.height",),
    ),
    Case(
        "input field added required",
        (
            put(f"{SCHEMAS}/Size/properties/height", {"type": "integer"}),
            put(f"{SCHEMAS}/Size/required/-", "height"),
        ),
        ("input-field-added-required Size.height",),
        ("input-field-removed Size.height",),
    ),
    Case(
        "input field required",
        (put(f"{SCHEMAS}/Size/required/-", "unit"),),
        ("input-field-became-required Size.unit",),
        ("input-field-became-optional Size.unit",),
    ),
    Case(
        "input field type",
        (
            put(f"{SCHEMAS}/Size/properties/width/type", "string"),
            drop(f"{SCHEMAS}/Size/properties/width/minimum"),
        ),
        ("input-field-limit-relaxed Size.width", "input-field-type-changed Size.width"),
        ("input-field-limit-tightened Size.width", "input-field-type-changed Size.width"),
    ),
    Case(
        "input field widened",
        (put(f"{SCHEMAS}/Size/properties/width/type", "number"),),
        ("input-field-type-widened Size.width",),
        ("input-field-type-narrowed Size.width",),
    ),
    Case(
        "input field nullable",
        (put(f"{SCHEMAS}/Size/properties/unit/type", ["string", "null"]),),
        ("input-field-became-nullable Size.unit",),
        ("input-field-became-not-null Size.unit",),
    ),
    Case(
        "input field limit",
        (put(f"{SCHEMAS}/Size/properties/width/minimum", 5),),
        ("input-field-limit-tightened Size.width",),
        ("input-field-limit-relaxed Size.width",),
    ),
    Case(
        "input field pattern",
        (put(f"{SCHEMAS}/Size/properties/unit/pattern", "^cm$"),),
        ("input-field-limit-tightened Size.unit",),
        ("input-field-limit-relaxed Size.unit",),
    ),
    Case(
        "input field default",
        (put(f"{SCHEMAS}/Size/properties/unit/default", "mm"),),
        ("input-field-default-changed Size.unit",),
        ("input-field-default-changed Size.unit",),
    ),
    Case(
        "input field deprecated",
        (put(f"{SCHEMAS}/Size/properties/unit/deprecated", True),),
        ("input-field-deprecated Size.unit",),
        ("input-field-undeprecated Size.unit",),
    ),
    Case(
        "input field format",
        (put(f"{SCHEMAS}/Size/properties/unit/format", "uuid"),),
        ("input-field-format-changed Size.unit",),
        ("input-field-format-changed Size.unit",),
    ),
    Case(
        "input field read only",
        (put(f"{SCHEMAS}/Size/properties/unit/readOnly", True),),
        ("field-became-read-only Size.unit",),
        ("field-became-writable Size.unit",),
    ),
    Case(
        "input field renamed",
        (put(f"{SCHEMAS}/Size/properties/unit/x-name", "measure"),),
        (),
        (),
    ),
    Case(
        "input field const",
        (put(f"{SCHEMAS}/Size/properties/unit", {"const": "cm"}),),
        ("input-field-default-changed Size.unit", "input-field-type-narrowed Size.unit"),
        ("input-field-default-changed Size.unit", "input-field-type-widened Size.unit"),
    ),
    Case(
        "output field added",
        (put(f"{SCHEMAS}/Problem/properties/code", {"type": "integer"}),),
        ("output-field-added Problem.code",),
        ("output-field-removed Problem.code",),
    ),
    Case(
        "output field required",
        (put(f"{SCHEMAS}/Problem/required/-", "detail"),),
        ("output-field-became-required Problem.detail",),
        ("output-field-became-optional Problem.detail",),
    ),
    Case(
        "output field type",
        (put(f"{SCHEMAS}/Pet/properties/count/type", "string"),),
        ("output-field-type-changed Pet.count",),
        ("output-field-type-changed Pet.count",),
    ),
    Case(
        "output field widened",
        (put(f"{SCHEMAS}/Pet/properties/count/type", "number"),),
        ("output-field-type-widened Pet.count",),
        ("output-field-type-narrowed Pet.count",),
    ),
    Case(
        "output field nullable",
        (put(f"{SCHEMAS}/Pet/properties/nickname/type", ["string", "null"]),),
        ("output-field-became-nullable Pet.nickname",),
        ("output-field-became-not-null Pet.nickname",),
    ),
    Case(
        "output field limit",
        (put(f"{SCHEMAS}/Pet/properties/name/maxLength", 100),),
        ("output-field-limit-changed Pet.name",),
        ("output-field-limit-changed Pet.name",),
    ),
    Case(
        "output field default",
        (put(f"{SCHEMAS}/Pet/properties/nickname/default", "x"),),
        ("output-field-default-changed Pet.nickname",),
        ("output-field-default-changed Pet.nickname",),
    ),
    Case(
        "output field deprecated",
        (put(f"{SCHEMAS}/Pet/properties/nickname/deprecated", True),),
        ("output-field-deprecated Pet.nickname",),
        ("output-field-undeprecated Pet.nickname",),
    ),
    Case(
        "output field int64",
        (put(f"{SCHEMAS}/Pet/properties/count/format", "int64"),),
        ("output-field-type-changed Pet.count",),
        ("output-field-type-changed Pet.count",),
    ),
    Case(
        "output field format",
        (put(f"{SCHEMAS}/Pet/properties/nickname/format", "uuid"),),
        ("output-field-format-changed Pet.nickname",),
        ("output-field-format-changed Pet.nickname",),
    ),
    Case(
        "output field date",
        (drop(f"{SCHEMAS}/Pet/properties/born/format"),),
        ("output-field-type-changed Pet.born",),
        ("output-field-type-changed Pet.born",),
    ),
    Case(
        "output field write only",
        (put(f"{SCHEMAS}/Pet/properties/nickname/writeOnly", True),),
        ("field-became-write-only Pet.nickname",),
        ("field-became-readable Pet.nickname",),
    ),
    Case(
        "output field renamed",
        (put(f"{SCHEMAS}/Pet/properties/nickname/x-name", "alias"),),
        (),
        (),
    ),
    Case(
        "output field renamed on the wire",
        (move(f"{SCHEMAS}/Pet/properties/nickname", "alias"),),
        ("output-field-added Pet.alias", "output-field-removed Pet.nickname"),
        ("output-field-added Pet.nickname", "output-field-removed Pet.alias"),
    ),
    Case(
        "output field const",
        (put(f"{SCHEMAS}/Circle/properties/kind/const", "Circle2"),),
        ("output-field-type-changed Circle.kind", "variant-tags-changed Shape.circle"),
        ("output-field-type-changed Circle.kind", "variant-tags-changed Shape.circle"),
    ),
    Case(
        "output field of another model",
        (put(f"{SCHEMAS}/Pet/properties/shape", {"$ref": "#/components/schemas/Circle"}),),
        ("output-field-type-narrowed Pet.shape",),
        ("output-field-type-widened Pet.shape",),
    ),
    Case(
        "output value added",
        (put(f"{SCHEMAS}/State/enum/-", "gone"),),
        ("output-value-added State.GONE",),
        ("value-removed State.GONE",),
    ),
    Case(
        "input value added",
        (put(f"{SCHEMAS}/Mood/enum/-", "angry"),),
        ("input-value-added Mood.ANGRY",),
        ("value-removed Mood.ANGRY",),
    ),
    Case(
        "value renamed",
        (put(f"{SCHEMAS}/State/x-enum-varnames", ["LIVING", "ASLEEP"]),),
        ("value-renamed State.LIVING",),
        ("value-renamed State.ALIVE",),
    ),
    Case(
        "value changed",
        (
            put(
                f"{SCHEMAS}/State",
                {
                    "type": "string",
                    "enum": ["living", "asleep"],
                    "x-enum-varnames": ["ALIVE", "ASLEEP"],
                },
            ),
        ),
        ("value-changed State.ALIVE",),
        ("value-changed State.ALIVE",),
    ),
    Case(
        "variant added",
        (put(f"{SCHEMAS}/Shape/oneOf/-", {"$ref": "#/components/schemas/Triangle"}),),
        ("output-variant-added Shape.triangle",),
        ("variant-removed Shape.triangle",),
    ),
    Case(
        "discriminator",
        (put(f"{SCHEMAS}/Shape/discriminator/propertyName", "type"),),
        ("discriminator-changed Shape",),
        ("discriminator-changed Shape",),
    ),
    Case(
        "variant tags",
        (
            put(
                f"{SCHEMAS}/Shape/discriminator/mapping",
                {"round": "#/components/schemas/Circle", "Square": "#/components/schemas/Square"},
            ),
        ),
        ("variant-tags-changed Shape.circle",),
        ("variant-tags-changed Shape.circle",),
    ),
    Case(
        "client renamed",
        (put("info/title", "Animals"),),
        (
            "client-renamed client",
            "credential-environment-changed client(api_key)",
            "credential-environment-changed client(oauth2)",
        ),
        (
            "client-renamed client",
            "credential-environment-changed client(api_key)",
            "credential-environment-changed client(oauth2)",
        ),
    ),
    Case(
        "credential added",
        (put("components/securitySchemes/basic", {"type": "http", "scheme": "basic"}),),
        ("credential-added client(basic_auth)",),
        ("credential-removed client(basic_auth)",),
    ),
    Case(
        "credential changed",
        (put("components/securitySchemes/key/in", "query"),),
        ("credential-changed client(api_key)",),
        ("credential-changed client(api_key)",),
    ),
    Case(
        "server added",
        (put("servers/-", {"url": "https://other.example.com"}),),
        ("server-added client https://other.example.com",),
        ("server-removed client https://other.example.com",),
    ),
    Case(
        "server default",
        (
            put(
                "servers",
                [
                    {
                        "url": "https://{region}.example.com",
                        "variables": {"region": {"default": "eu", "enum": ["eu", "us"]}},
                    },
                    {"url": "https://api.example.com"},
                ],
            ),
        ),
        ("server-default-changed client https://{region}.example.com",),
        ("server-default-changed client https://api.example.com",),
    ),
    Case(
        "server variable",
        (put("servers/1/variables/region/default", "us"),),
        ("server-variables-changed client https://{region}.example.com",),
        ("server-variables-changed client https://{region}.example.com",),
    ),
    Case(
        "webhook added",
        (
            put(
                "webhooks",
                {
                    "born": {
                        "post": {
                            "operationId": "born",
                            "requestBody": {
                                "content": {
                                    "application/json": {
                                        "schema": {"$ref": "#/components/schemas/Pet"}
                                    }
                                }
                            },
                            "responses": {"204": {"description": "x"}},
                        }
                    }
                },
            ),
        ),
        ("webhook-added client.webhooks.born",),
        ("webhook-removed client.webhooks.born",),
    ),
    Case(
        "body required",
        (drop(f"{MAKE}/requestBody/required"),),
        ("argument-became-optional client.pets.create(name)",),
        ("argument-became-required client.pets.create(name)",),
    ),
    Case(
        "body to a list",
        (
            put(
                f"{MAKE}/requestBody/content/application~1json/schema",
                {"type": "array", "items": {"$ref": "#/components/schemas/NewPet"}},
            ),
        ),
        (
            "argument-added-required client.pets.create(body)",
            "argument-removed client.pets.create(mood)",
            "argument-removed client.pets.create(name)",
            "argument-removed client.pets.create(nickname)",
            "argument-removed client.pets.create(price)",
            "argument-removed client.pets.create(size)",
        ),
        (
            "argument-added client.pets.create(mood)",
            "argument-added client.pets.create(nickname)",
            "argument-added client.pets.create(price)",
            "argument-added client.pets.create(size)",
            "argument-added-required client.pets.create(name)",
            "argument-removed client.pets.create(body)",
        ),
    ),
    Case(
        "input model used for output too",
        (
            put(
                f"{MAKE}/responses/201/content/application~1json/schema",
                {"$ref": "#/components/schemas/NewPet"},
            ),
        ),
        ("result-type-changed client.pets.create",),
        ("result-type-changed client.pets.create",),
    ),
    Case(
        "descriptions only",
        (
            put(f"{LIST}/summary", "List"),
            put(f"{SCHEMAS}/Pet/description", "A pet"),
        ),
        (),
        (),
    ),
    Case(
        "order only",
        (
            move(f"{SCHEMAS}/Pet", "Pet"),
            turn_round(SCHEMAS),
        ),
        (),
        (),
    ),
    Case(
        "examples only",
        (put(f"{SCHEMAS}/Pet/example", {"id": 1}),),
        (),
        (),
    ),
    Case(
        "tag description only",
        (put("tags", [{"name": "pets", "description": "x"}]),),
        (),
        (),
    ),
    Case(
        "success status",
        (move(f"{MAKE}/responses/201", "200"),),
        ("operation-success-changed client.pets.create",),
        ("operation-success-changed client.pets.create",),
    ),
    Case(
        "success status without a body",
        (put(f"{LIST}/responses/204", {"description": "None."}),),
        ("operation-success-changed client.pets.list",),
        ("operation-success-changed client.pets.list",),
    ),
    Case(
        "error status without a body",
        (put(f"{LIST}/responses/404", {"description": "None."}),),
        ("operation-errors-changed client.pets.list",),
        ("operation-errors-changed client.pets.list",),
    ),
    Case(
        "response header",
        (put(f"{LIST}/responses/200/headers", {"X-Total": {"schema": {"type": "integer"}}}),),
        ("result-header-added client.pets.list",),
        ("result-header-removed client.pets.list",),
    ),
    Case(
        "request media type added",
        (put(f"{MAKE}/requestBody/content/application~1x-www-form-urlencoded", NEW_PET),),
        ("body-media-added client.pets.create",),
        ("body-media-removed client.pets.create",),
    ),
    Case(
        "request media type changed",
        (
            move(
                f"{MAKE}/requestBody/content/application~1json", "application/x-www-form-urlencoded"
            ),
        ),
        ("body-media-added client.pets.create", "body-media-removed client.pets.create"),
        ("body-media-added client.pets.create", "body-media-removed client.pets.create"),
    ),
    Case(
        "response media type changed",
        (move(f"{MAKE}/responses/201/content/application~1json", "application/vnd.pet+json"),),
        ("result-media-changed client.pets.create",),
        ("result-media-changed client.pets.create",),
    ),
    Case(
        "response of one more family",
        (
            put(
                f"{MAKE}/responses/201/content/image~1png",
                {"schema": {"type": "string", "format": "binary"}},
            ),
        ),
        ("result-type-widened client.pets.create",),
        ("result-type-narrowed client.pets.create",),
    ),
    Case(
        "response of another family",
        (move(f"{MAKE}/responses/201/content/application~1json", "application/xml"),),
        ("result-kind-changed client.pets.create",),
        ("result-kind-changed client.pets.create",),
    ),
    Case(
        "body optional",
        (put(f"{MAKE}/requestBody/required", False),),
        ("argument-became-optional client.pets.create(name)",),
        ("argument-became-required client.pets.create(name)",),
    ),
    Case(
        "argument explode",
        (put(f"{ARGS}/2/explode", False),),
        ("argument-style-changed client.pets.list(tags)",),
        ("argument-style-changed client.pets.list(tags)",),
    ),
    Case(
        "argument reserved",
        (put(f"{ARGS}/4/allowReserved", True),),
        ("argument-style-changed client.pets.list(name)",),
        ("argument-style-changed client.pets.list(name)",),
    ),
    Case(
        "header argument renamed",
        (put(f"{ARGS}/5/name", "X-Trace"),),
        ("argument-added client.pets.list(xTrace)", "argument-removed client.pets.list(trace)"),
        ("argument-added client.pets.list(trace)", "argument-removed client.pets.list(xTrace)"),
    ),
    Case(
        "method",
        (move(f"{ONE}/delete", "put"),),
        (
            "operation-http-changed client.pets.remove",
            "operation-side-effect-lowered client.pets.remove",
        ),
        (
            "operation-http-changed client.pets.remove",
            "operation-side-effect-raised client.pets.remove",
        ),
    ),
    Case(
        "security of all operations",
        (put("security", [{"oauth": ["write"]}]),),
        tuple(
            f"operation-security-tightened client.pets.{name}"
            for name in ("create", "list", "part", "photo")
        ),
        tuple(
            f"operation-security-tightened client.pets.{name}"
            for name in ("create", "list", "part", "photo")
        ),
    ),
    Case(
        "security dropped",
        (put(f"{LIST}/security", []),),
        ("operation-security-relaxed client.pets.list",),
        ("operation-security-tightened client.pets.list",),
    ),
    Case(
        "server moved",
        (put("servers/0/url", "https://api2.example.com"),),
        (
            "server-added client https://api2.example.com",
            "server-removed client https://api.example.com",
        ),
        (
            "server-added client https://api.example.com",
            "server-removed client https://api2.example.com",
        ),
    ),
    Case(
        "token url",
        (put(f"{FLOW}/tokenUrl", "https://example.com/tokens"),),
        ("credential-tokens-changed client(oauth2)",),
        ("credential-tokens-changed client(oauth2)",),
    ),
    Case(
        "nullable property by type array and back by anyOf",
        (
            put(
                f"{SCHEMAS}/PetPage/properties/next",
                {"anyOf": [{"type": "string"}, {"type": "null"}]},
            ),
        ),
        (),
        (),
    ),
    Case(
        "discriminator mapping in other words",
        (
            put(
                f"{SCHEMAS}/Shape/discriminator/mapping",
                {"Circle": "#/components/schemas/Circle", "Square": "#/components/schemas/Square"},
            ),
        ),
        (),
        (),
    ),
    Case("title only", (put("info/title", "Pet store"),), (), ()),
)
