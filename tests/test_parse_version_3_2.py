"""What OpenAPI 3.2 added, in one document."""

from specmill import model as m

from tests.parse_support import DOCUMENTS, SCHEMAS, parse_text, text

API, REPORTED = parse_text(DOCUMENTS / "openapi-3.2.yaml")
FIND, DOCK = API.operations


def test_nothing_is_reported() -> None:
    assert not list(REPORTED)


def test_methods() -> None:
    assert [(item.method, item.id) for item in API.operations] == [
        ("QUERY", "findShips"),
        ("Dock", "dockShips"),
    ]
    assert FIND.side_effect is m.SideEffect.READ


def test_tags_servers_and_summaries() -> None:
    assert [(item.title, item.parent, item.kind) for item in API.tags] == [
        ("Ships", "", "nav"),
        ("Cargo", "ships", ""),
    ]
    assert [item.name for item in API.servers] == ["live", "trial"]
    assert (API.summary, FIND.responses[0].summary) == ("Ships and quays.", "The ships.")


def test_parameters() -> None:
    whole, cookie = FIND.parameters
    assert whole.location is m.Location.QUERYSTRING
    assert whole.content is not None
    assert whole.content.name == "application/x-www-form-urlencoded"
    assert (cookie.style, cookie.explode) == (m.Style.COOKIE, True)


def test_media_types() -> None:
    assert FIND.request_body is not None
    schema = FIND.request_body.media_types[0].schema
    assert isinstance(schema, m.SchemaRef)
    assert text(API.schemas[schema.target].schema) == "{where: str}"
    lines = FIND.responses[0].media_types[0]
    assert lines.item_schema is not None
    assert text(lines.item_schema) == "@Ship"
    assert lines.examples[0].value == {"name": "Anna"}
    assert lines.examples[0].serialized == '{"name":"Anna"}'
    assert FIND.stream is not None
    assert (FIND.stream.format, FIND.stream.item) == ("jsonl", lines.item_schema)


def test_encodings_by_position() -> None:
    assert DOCK.request_body is not None
    mixed = DOCK.request_body.media_types[0]
    assert [item.content_types for item in mixed.prefix_encodings] == [("application/json",)]
    assert mixed.item_encoding is not None
    assert mixed.item_encoding.content_types == ("image/png", "image/jpeg")


def test_security() -> None:
    scheme = API.security_schemes[0]
    assert (scheme.key, scheme.deprecated) == ("device", True)
    assert scheme.metadata_url.endswith("/oauth-authorization-server")
    assert scheme.flows[0].kind == "deviceAuthorization"
    assert scheme.flows[0].device_authorization_url == "https://auth.harbour.test/device"
    assert FIND.security == (m.SecurityRequirement(schemes=(("device", ("read",)),)),)
    assert FIND.scope == "read"


def test_default_mapping_and_xml_node_types() -> None:
    node = API.schemas[SCHEMAS + "Ship"].schema
    assert isinstance(node, m.UnionSchema)
    assert node.discriminator is not None
    assert node.discriminator.default == SCHEMAS + "Boat"
    boat = API.schemas[SCHEMAS + "Boat"].schema
    assert isinstance(boat, m.ObjectSchema)
    xml = boat.properties[1].schema.facts.xml
    assert xml is not None
    assert xml.attribute
