"""Checked by mypy and pyright beside the generated package, never run: what callers see of its types."""

from typing import assert_type

import zoo
from zoo.models import Answer, Bird, BirdParam, Event, Fish, UnknownVariant


def streams_on_request(client: zoo.Zoo, wanted: bool) -> None:
    assert_type(client.answers.create(question="?"), Answer)
    assert_type(client.answers.create(question="?", stream=False), Answer)
    assert_type(client.answers.create(question="?", stream=None), Answer)
    assert_type(client.answers.create(question="?", stream=zoo.omit), Answer)
    assert_type(client.answers.create(question="?", stream=True), zoo.Stream[Event])
    assert_type(client.answers.create(question="?", stream=wanted), zoo.Stream[Event] | Answer)
    with client.answers.create(question="?", stream=True, timeout=3) as stream:
        for event in stream:
            assert_type(event, Event)


async def streams_on_request_to_be_awaited(client: zoo.AsyncZoo, wanted: bool) -> None:
    assert_type(await client.answers.create(question="?"), Answer)
    assert_type(await client.answers.create(question="?", stream=False), Answer)
    assert_type(await client.answers.create(question="?", stream=True), zoo.AsyncStream[Event])
    assert_type(
        await client.answers.create(question="?", stream=wanted), zoo.AsyncStream[Event] | Answer
    )


def a_file_or_events(client: zoo.Zoo) -> None:
    assert_type(client.songs.sing(tempo=0.5), zoo.Stream[zoo.ServerSentEvent[str]] | bytes)


def the_whole_response(client: zoo.Zoo) -> None:
    raw = client.answers.with_raw_response.create(question="?")
    assert_type(raw.parse(), Answer)
    streamed = client.answers.with_raw_response.create(question="?", stream=True)
    assert_type(streamed.parse(), zoo.Stream[Event])
    assert_type(client.animals.with_raw_response.get("a").status, int)


def models_and_dictionaries(client: zoo.Zoo, bird: Bird, given: BirdParam) -> None:
    client.animals.create(class_="bird", parents=[bird, given, {"id": "a", "class": "fish"}])
    for animal in client.animals.list(class_="bird"):
        assert_type(animal, Bird | Fish | UnknownVariant)


def mistakes(client: zoo.Zoo) -> None:
    client.answers.create()  # type: ignore[call-overload]
    client.answers.create(question=1)  # type: ignore[call-overload]
    client.animals.create(class_="bird", timeuot=3)  # type: ignore[call-arg]
    client.animals.search()  # type: ignore[deprecated]
    client.animals.list(class_=3)  # type: ignore[arg-type]
