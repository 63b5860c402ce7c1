"""Run inside the generated package: what its users rely on."""

# ruff: noqa: PT017
import asyncio
import datetime
import json
import uuid
import warnings

import httpx2
import zoo
from pydantic import MISSING
from zoo.models import Bird, Fish, UnknownVariant

ID = "123e4567-e89b-12d3-a456-426614174000"
BIRD = {"id": ID, "class": "bird", "wingSpan": 2, "hatchedAt": "2024-01-05T06:07:08Z"}
PAGES = [
    {"animals": [BIRD, {"id": ID, "class": "dragon", "fire": 1}], "next": "n"},
    {"animals": [{"id": ID, "class": "fish", "depth": None, "colour": "red"}], "next": None},
]
sent: list[httpx2.Request] = []


def answer(request: httpx2.Request) -> httpx2.Response:
    sent.append(request)
    if request.url.path == "/v1/events":
        return httpx2.Response(
            200,
            content=b'{"n":1}\n{"n":"two"}\n',
            headers={"content-type": "application/x-ndjson"},
        )
    if request.url.path == "/v1/answers":
        if not json.loads(request.content).get("stream"):
            return httpx2.Response(200, json={"text": "42"})
        return httpx2.Response(
            200,
            content=b'data: {"n": 4}\n\ndata: {"n": 2}\n\ndata: [DONE]\n\n',
            headers={"content-type": "text/event-stream"},
        )
    if request.method == "POST":
        return httpx2.Response(201, json={**BIRD, "wingSpan": "wide"})
    if request.url.path.endswith("/picture"):
        return httpx2.Response(200, content=b"png", headers={"content-type": "image/png"})
    cursor = request.url.params.get("cursor")
    return httpx2.Response(200, json=PAGES[1 if cursor else 0])


client = zoo.Zoo(api_key="k", http_client=httpx2.Client(transport=httpx2.MockTransport(answer)))

bird, unknown, fish = client.animals.list(class_="bird", filter={"a": 1})
assert str(sent[0].url) == "https://zoo.example.test/v1/animals?class=bird&filter%5Ba%5D=1"
assert sent[0].headers["x-key"] == "k"
assert isinstance(bird, Bird)
assert bird.hatched_at == datetime.datetime(2024, 1, 5, 6, 7, 8, tzinfo=datetime.UTC)
assert bird.mate is MISSING
assert isinstance(unknown, UnknownVariant)
assert unknown.to_dict() == {"id": ID, "class": "dragon", "fire": 1}
assert isinstance(fish, Fish)
assert fish.depth is None
assert fish.to_dict()["colour"] == "red"

response = client.animals.with_raw_response.create(
    class_="bird", parents=[bird, {"id": ID, "class": "fish"}], timeout_=3
)
assert [deviation.pointer for deviation in response.deviations] == ["/wingSpan"]
body = json.loads(sent[-1].content)
assert body["parents"][0] == {**BIRD, "wingSpan": 2.0}
assert body["timeout"] == 3
assert uuid.UUID(sent[-1].headers["idempotency-key"])

strict = client.with_options(validation="strict")
try:
    strict.animals.create(class_="bird")
except zoo.DecodeError as error:
    assert error.pointer == "/wingSpan"
else:
    raise AssertionError("strict mode let a deviation through")

events = list(client.events.follow())
assert events[0].n == 1
assert events[1].n == "two"

assert client.answers.create(question="?").text == "42"

with warnings.catch_warnings(record=True, action="always") as warned:
    client.animals.search(near={"place": "pond"})
assert [str(each.message) for each in warned] == [
    "client.animals.search is deprecated. Use client.animals.list instead. It goes away on 2031-05-01."
]
assert warned[0].category is DeprecationWarning
assert client.animals.with_raw_response.search().status == 200
assert [event.n for event in client.answers.create(question="?", stream=True)] == [4, 2]

with client.animals.pictures.with_streaming_response.get("a") as picture:
    assert b"".join(picture.iter_bytes()) == b"png"

client.animals.pictures.replace("a", file=zoo.File(b"x", filename="../x.png"), note="é")
assert b'filename="x.png"' in sent[-1].content


async def main() -> None:
    transport = httpx2.MockTransport(answer)
    async with zoo.AsyncZoo(
        api_key=lambda: "k2", http_client=httpx2.AsyncClient(transport=transport)
    ) as other:
        assert len([animal async for animal in other.animals.list()]) == 3
        assert (await other.animals.list()).body.next == "n"
        assert sent[-1].headers["x-key"] == "k2"


asyncio.run(main())
