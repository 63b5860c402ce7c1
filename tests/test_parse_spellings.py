"""One API written in Swagger 2.0, OpenAPI 3.0 and 3.1 is one model."""

import pytest

from tests.parse_support import DOCUMENTS, neutral, parse_text

SPELLINGS = DOCUMENTS / "spellings"


@pytest.mark.parametrize("name", ["swagger-2.0.yaml", "openapi-3.1.yaml"])
def test_spellings_of_one_api_are_one_model(name: str) -> None:
    expected, reported = parse_text(SPELLINGS / "openapi-3.0.yaml")
    assert not list(reported)
    found, reported = parse_text(SPELLINGS / name)
    assert not list(reported)
    assert neutral(found) == neutral(expected)


def test_every_operation_is_there() -> None:
    api, _ = parse_text(SPELLINGS / "swagger-2.0.yaml")
    assert [operation.id for operation in api.operations] == [
        "listBooks",
        "addBook",
        "getBook",
        "removeBook",
        "putCover",
        "getCover",
        "postSearch",
    ]
    assert [operation.id_declared for operation in api.operations] == [True] * 6 + [False]
