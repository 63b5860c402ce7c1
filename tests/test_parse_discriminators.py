"""Discriminators: declared on unions, on bases, mapped, inferred from constants."""

from typing import Any

from specmill import model as m

from tests.parse_support import SCHEMAS, codes, parse_schemas, ref, text

S = {"type": "string"}


def tagged(*tags: str) -> dict[str, Any]:
    kind = {"const": tags[0]} if len(tags) == 1 else {"enum": list(tags)}
    return {"type": "object", "properties": {"kind": kind}, "required": ["kind"]}


def union(api: m.Api, name: str) -> m.UnionSchema:
    node = api.schemas[SCHEMAS + name].schema
    assert isinstance(node, m.UnionSchema)
    return node


def tags(node: m.UnionSchema) -> list[tuple[str, ...]]:
    return [variant.tags for variant in node.variants]


def test_mapping_by_name_reference_and_default() -> None:
    api, reported = parse_schemas(
        {
            "Cat": {"properties": {"kind": S}},
            "Dog": {"properties": {"kind": S}},
            "Cow": {"properties": {"kind": S}},
            "Pet": {
                "oneOf": [ref("Cat"), ref("Dog"), ref("Cow")],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {
                        "c": "Cat",
                        "k": "#/components/schemas/Cat",
                        "d": "Dog",
                        "x": "Gone",
                    },
                    "defaultMapping": "Dog",
                },
            },
        },
        version="3.2.0",
    )
    pet = union(api, "Pet")
    assert tags(pet) == [("c", "k"), ("d",), ("Cow",)]
    assert pet.discriminator is not None
    assert pet.discriminator.default == SCHEMAS + "Dog"
    assert dict(pet.discriminator.mapping)["Cow"] == SCHEMAS + "Cow"
    assert codes(reported) == ["warning discriminator-mapping-dangling"]


def test_constants_select_where_nothing_is_mapped() -> None:
    api, _ = parse_schemas(
        {
            "A": tagged("a"),
            "B": tagged("b", "bb"),
            "X": {"oneOf": [ref("A"), ref("B")], "discriminator": {"propertyName": "kind"}},
        }
    )
    assert tags(union(api, "X")) == [("a",), ("b", "bb")]


def test_a_discriminator_follows_from_constants() -> None:
    api, _ = parse_schemas(
        {"A": tagged("a"), "B": tagged("b"), "X": {"anyOf": [ref("A"), ref("B")]}}
    )
    node = union(api, "X")
    assert node.discriminator is not None
    assert (node.discriminator.property_name, node.discriminator.inferred) == ("kind", True)


def test_no_discriminator_follows_from_constants_that_overlap() -> None:
    api, _ = parse_schemas(
        {"A": tagged("a"), "B": tagged("a", "b"), "X": {"anyOf": [ref("A"), ref("B")]}}
    )
    assert union(api, "X").discriminator is None


BASE: dict[str, Any] = {
    "Pet": {
        "type": "object",
        "properties": {"kind": S},
        "required": ["kind"],
        "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat"}},
    },
    "Cat": {"allOf": [ref("Pet"), {"properties": {"lives": {"type": "integer"}}}]},
    "Kitten": {"allOf": [ref("Cat"), {"properties": {"age": {"type": "integer"}}}]},
    "Holder": {"properties": {"pet": ref("Pet"), "cat": ref("Cat")}},
}


def test_a_base_used_as_a_type_is_the_union_of_its_heirs() -> None:
    api, reported = parse_schemas(BASE, version="3.0.3")
    assert text(api.schemas[SCHEMAS + "Holder"].schema) == "{pet: @Pet/discriminator, cat: @Cat}"
    named = api.schemas[SCHEMAS + "Pet/discriminator"]
    assert (named.owner, named.role) == (SCHEMAS + "Pet", ("variant",))
    node = union(api, "Pet/discriminator")
    assert text(node) == "one(@Cat=cat | @Kitten=Kitten | @Pet=Pet)"
    assert node.discriminator is not None
    assert node.discriminator.default == SCHEMAS + "Pet"
    base = api.schemas[SCHEMAS + "Pet"].schema
    assert isinstance(base, m.ObjectSchema)
    assert base.discriminator == node.discriminator
    assert not list(reported)


def test_swagger_2_names_the_property_only() -> None:
    from tests.parse_support import parse_paths

    definitions = {
        "Pet": {"type": "object", "properties": {"kind": S}, "discriminator": "kind"},
        "Cat": {"allOf": [{"$ref": "#/definitions/Pet"}, {"properties": {"lives": S}}]},
    }
    api, _ = parse_paths({}, version="2.0", definitions=definitions)
    node = api.schemas["#/definitions/Pet/discriminator"].schema
    assert isinstance(node, m.UnionSchema)
    assert tags(node) == [("Cat",), ("Pet",)]


def test_a_base_that_lists_its_heirs_is_that_union() -> None:
    api, reported = parse_schemas(
        {
            "Pet": {
                "properties": {"kind": S},
                "oneOf": [ref("Cat"), ref("Dog")],
                "discriminator": {"propertyName": "kind"},
            },
            "Cat": {"allOf": [ref("Pet"), {"properties": {"lives": S}}]},
            "Dog": {"allOf": [ref("Pet"), {"properties": {"bark": S}}]},
        }
    )
    assert text(api.schemas[SCHEMAS + "Pet"].schema) == "one(@Cat=Cat | @Dog=Dog)"
    assert text(api.schemas[SCHEMAS + "Cat"].schema) == "{kind: str, lives: str}"
    assert not list(reported)


def test_heirs_without_additions_and_through_aliases_count() -> None:
    api, _ = parse_schemas(
        {
            "Base": {"properties": {"kind": S}, "discriminator": {"propertyName": "kind"}},
            "Alias": ref("Base"),
            "Lone": {"allOf": [ref("Base")]},
            "Other": {"allOf": [ref("Alias"), {"properties": {"o": S}}]},
            "Use": {"properties": {"b": {"allOf": [ref("Base")], "nullable": True}}},
        },
        version="3.0.3",
    )
    assert text(api.schemas[SCHEMAS + "Base/discriminator"].schema) == (
        "one(@Lone=Lone | @Other=Other | @Base=Base)"
    )
    assert text(api.schemas[SCHEMAS + "Lone"].schema) == "{kind: str}<Base>"
    assert text(api.schemas[SCHEMAS + "Use"].schema) == "{b: @Base/discriminator?}"
