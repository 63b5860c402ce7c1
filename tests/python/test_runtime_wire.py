"""Rules of the wire that the conformance kit leaves to each language's runtime."""

from __future__ import annotations

import io
from collections.abc import Callable
from types import ModuleType
from typing import Any

import httpx2
import pytest

Import = Callable[[str], ModuleType]


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("form", True, ["a", "b c"], ["color=a", "color=b%20c"]),
        ("form", False, ["a,b", None, "c"], ["color=a%2Cb,c"]),
        ("form", True, {"R": 1, "G": None}, ["R=1"]),
        ("spaceDelimited", False, [1, 2], ["color=1%202"]),
        ("pipeDelimited", False, {"R": 1}, ["color=R%7C1"]),
        (
            "deepObject",
            True,
            {"a": {"b": [1, 2]}},
            ["color%5Ba%5D%5Bb%5D=1", "color%5Ba%5D%5Bb%5D=2"],
        ),
        ("form", True, [], []),
        ("form", True, "", ["color="]),
    ],
)
def test_query_styles(
    runtime: Import, style: str, explode: bool, value: Any, expected: list[str]
) -> None:
    pairs = runtime("styles").query_pairs("color", value, style=style, explode=explode)
    assert pairs == expected


@pytest.mark.parametrize(
    ("arrays", "expected"),
    [("repeat", "f%5Ba%5D=1"), ("brackets", "f%5Ba%5D%5B%5D=1"), ("indices", "f%5Ba%5D%5B0%5D=1")],
)
def test_arrays_inside_deep_objects(runtime: Import, arrays: str, expected: str) -> None:
    pairs = runtime("styles").query_pairs("f", {"a": [1]}, style="deepObject", deep_arrays=arrays)
    assert pairs == [expected]


@pytest.mark.parametrize("value", ["", ".", "..", None, []])
def test_a_path_cannot_be_changed_by_its_parameters(runtime: Import, value: Any) -> None:
    operation = runtime("operation")
    prepare, described = runtime("prepare"), operation.Operation("x", "GET", "/a/{id}/b")
    with pytest.raises(runtime("errors").SDKError):
        prepare.fill_path(prepare.Places(described), {"id": value})


@pytest.mark.parametrize("text", ["a\r\nX: y", "a\0", "é"])
def test_a_credential_that_cannot_be_sent_is_not_shown(runtime: Import, text: str) -> None:
    with pytest.raises(runtime("errors").InvalidArgumentError) as caught:
        runtime("text").header_value(text, "token", secret=True)
    assert text not in str(caught.value)


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b'{"a":NaN}', b"[1]x", b'"\xff"', b"1e400", b"[" * 100_000, b'{"a":1}{}'],
)
def test_what_is_not_json_is_a_value_error(runtime: Import, body: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        runtime("jsontext").load(body)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b'{"a":1e400}', True),
        (b'{"a":-12.5E+999 }', True),
        (b"[NaN]", True),
        (b"1" * 400, True),
        (b'{"sha":"3e1234","a":1e30,"b":[1.5]}', False),
    ],
)
def test_numbers_that_a_fast_parser_would_lose(
    runtime: Import, body: bytes, expected: bool
) -> None:
    assert runtime("jsontext").needs_strict_parser(body) is expected


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (3.0, "3"),
        (-0.0, "0"),
        (0.1, "0.1"),
        (1e-6, "0.000001"),
        (1.5e-6, "0.0000015"),
        (1e-7, "1e-7"),
        (-4.898619485211566e18, "-4898619485211566000"),
        (1e20, "100000000000000000000"),
        (1e21, "1e+21"),
        (5e-324, "5e-324"),
    ],
)
def test_numbers_are_spelled_as_in_every_other_client(
    runtime: Import, number: float, text: str
) -> None:
    assert runtime("text").scalar_text(number) == text


def test_retry_after_is_a_lower_bound_and_has_a_ceiling(runtime: Import) -> None:
    policy = runtime("retry").RetryPolicy(3, 60.0)

    def delay(status: int, after: str | None, *, repeatable: bool) -> float | None:
        headers = httpx2.Headers({"retry-after": after} if after else {})
        found: float | None = policy.after_status(
            status, headers, 0, repeatable=repeatable, now=0.0
        )
        return found

    assert (delay(429, "5", repeatable=False) or 0) >= 5
    assert delay(429, "86400", repeatable=True) is None
    assert delay(503, None, repeatable=False) is None
    assert delay(503, "0", repeatable=False) == 0
    assert delay(500, None, repeatable=False) is None
    assert delay(409, None, repeatable=True) is None
    assert 0 < (delay(502, "soon", repeatable=True) or 0) < 1
    assert delay(503, "Thu, 01 Jan 1970 00:00:00 GMT", repeatable=True) == 0


@pytest.mark.parametrize(
    ("location", "allowed"),
    [
        ("/b", True),
        ("https://a.test/b", True),
        ("https://other.test/b", True),
        ("http://a.test/b", False),
        ("file:///etc/passwd", False),
        ("https://user:pw@a.test/", False),
    ],
)
def test_redirects(runtime: Import, location: str, allowed: bool) -> None:
    messages, redirects = runtime("messages"), runtime("redirects")
    headers = [("Accept", "*/*"), ("Authorization", "Bearer t"), ("X-Key", "k")]
    request = messages.HttpRequest("GET", "https://a.test/a", headers, None, 1.0)
    raw = httpx2.Response(302, headers={"location": location})
    response = messages.HttpResponse(raw, "GET", request.url, None)
    if not allowed:
        with pytest.raises(runtime("errors").RedirectError):
            redirects.redirected(request, response, 0)
        return
    followed = redirects.redirected(request, response, 0)
    if "other" in location:
        assert followed.headers == [("Accept", "*/*")]
    else:
        assert followed.headers == headers


def test_a_body_never_follows_to_another_origin(runtime: Import) -> None:
    messages, redirects = runtime("messages"), runtime("redirects")
    payload = runtime("payload").Payload("text/plain", b"secret")
    request = messages.HttpRequest("POST", "https://a.test/a", [], payload, 1.0)
    raw = httpx2.Response(307, headers={"location": "https://b.test/"})
    response = messages.HttpResponse(raw, "POST", request.url, None)
    with pytest.raises(runtime("errors").RedirectError):
        redirects.redirected(request, response, 0)


def test_events_split_anywhere(runtime: Import) -> None:
    text = (
        "\ufeffid: 1\r\nevent: add\rdata: é\ndata: b\r\n\r\n: ping\n\ndata:x\n\ndata: lost".encode()
    )
    for size in (1, 2, 3, 7, 100):
        parser = runtime("parsers").EventParser()
        events = [
            event
            for start in range(0, len(text), size)
            for event in parser.feed(text[start : start + size])
        ]
        assert [(e.event, e.data, e.id) for e in events] == [
            ("add", "é\nb", "1"),
            ("message", "x", "1"),
        ]


def test_links(runtime: Import) -> None:
    headers = httpx2.Headers(
        [("link", '</a>; title="x, <y>; rel=next"; rel=prev, </b>; REL="last Next"')]
    )
    assert runtime("pagination").next_link(headers) == "/b"


def test_multipart_keeps_its_framing(runtime: Import) -> None:
    operation, types = runtime("operation"), runtime("types")
    content = operation.Content("multipart/form-data", "multipart")
    value = {
        'na"me': "a\r\n--b",
        "file": types.File(b"x", filename='../a"b\r\n.txt', content_type="text/plain"),
    }
    payload = runtime("multipart").multipart_payload(content, value)
    assert b'name="na%22me"' in payload.content
    assert b'filename="a%22b%0D%0A.txt"' in payload.content


def test_data_travels_as_yaml_but_not_as_text(runtime: Import) -> None:
    operation, encode_body = runtime("operation"), runtime("body").encode_body
    contents = [
        operation.Content("application/json", "json"),
        operation.Content("application/apply-patch+yaml", "binary"),
        operation.Content("text/plain", "text"),
    ]
    body = operation.RequestBody(*contents, flat=True)
    payload = encode_body(body, {"a": [1]}, content_type="application/apply-patch+yaml")
    assert payload.content == b'{"a":[1]}'
    assert payload.content_type == "application/apply-patch+yaml"
    with pytest.raises(runtime("errors").InvalidArgumentError, match="text/plain is text or bytes"):
        encode_body(body, {"a": [1]}, content_type="text/plain")
    assert encode_body(body, b"a: [1]", content_type="text/x-yaml").content == b"a: [1]"


def test_a_file_is_streamed_and_can_be_sent_again(runtime: Import) -> None:
    operation = runtime("operation")
    content = operation.Content("multipart/form-data", "multipart")
    file = io.BytesIO(b"xyz" * 100_000)
    file.read(3)
    payload = runtime("multipart").multipart_payload(content, {"file": file})
    assert payload.content is None
    assert payload.replayable
    first, second = b"".join(payload.chunks()), b"".join(payload.chunks())
    assert first == second
    assert payload.length == len(first)
    assert first.count(b"xyz") == 99_999


def test_logs_hide_credentials(runtime: Import) -> None:
    logs = runtime("logs")
    shown = logs.shown_headers(
        [("Authorization", "t"), ("X-Odd-Key", "k"), ("Accept", "a")], frozenset(["x-odd-key"])
    )
    assert shown == {"Authorization": "***", "X-Odd-Key": "***", "Accept": "a"}
    assert logs.shown_url("https://x/?api_key=s&q=1", frozenset()) == "https://x/?api_key=***&q=1"


def test_webhook_signatures(runtime: Import) -> None:
    webhooks = runtime("webhooks")
    given = webhooks.signature(b"body", "secret")
    webhooks.verify(b"body", given, "secret")
    for wrong in (None, "", "sha256=00", webhooks.signature(b"other", "secret")):
        with pytest.raises(runtime("errors").WebhookVerificationError):
            webhooks.verify(b"body", wrong, "secret")


@pytest.mark.parametrize("value", ["a/b", "a@b", "a:80", "a?", "a#", "a\\", "a b", "\n"])
def test_server_variables_cannot_move_the_authority(runtime: Import, value: str) -> None:
    operation = runtime("operation")
    server = operation.Server(
        "https://{t}.example.test", variables={"t": operation.ServerVariable("demo")}
    )
    with pytest.raises(runtime("errors").InvalidArgumentError):
        runtime("servers").server_url(server, {"t": value}, None)
