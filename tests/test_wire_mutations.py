"""Typical bugs of clients, put into the reference builder: kit and comparer see each one."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any
from urllib.parse import unquote

import pytest
from specmill.wire.compare import judge
from specmill.wire.kit import Kind
from specmill.wire.reference import (
    bodies,
    builder,
    multipart,
    parameters,
    percent,
    security,
    servers,
    styles,
)

from tests.wire import perfect

Patch = Callable[[pytest.MonkeyPatch], None]

BUGS: dict[str, Patch] = {}
_encode = percent.encode
_encode_reserved = percent.encode_reserved
_scalar_text = percent.scalar_text


def bug(function: Patch) -> Patch:
    BUGS[function.__name__] = function
    return function


def everywhere(patch: pytest.MonkeyPatch, name: str, value: Any) -> None:
    for module in (bodies, multipart, parameters, percent, security, styles):
        if hasattr(module, name):
            patch.setattr(module, name, value)


def encoder(change: Callable[[str], str]) -> Patch:
    def apply(patch: pytest.MonkeyPatch) -> None:
        def encode(text: str, *, keep: frozenset[str] = percent.UNRESERVED) -> str:
            return change(_encode(text, keep=keep))

        everywhere(patch, "encode", encode)

    return apply


def scalar(change: Callable[[Any], str]) -> Patch:
    def apply(patch: pytest.MonkeyPatch) -> None:
        everywhere(patch, "scalar_text", change)

    return apply


@bug
def lower_case_hex(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(percent, "octet", lambda value: f"%{value:02x}")


@bug
def plus_for_space_in_paths(patch: pytest.MonkeyPatch) -> None:
    encoder(lambda text: text.replace("%20", "+"))(patch)


@bug
def slash_left_raw(patch: pytest.MonkeyPatch) -> None:
    encoder(lambda text: text.replace("%2F", "/"))(patch)


@bug
def sub_delimiters_left_raw(patch: pytest.MonkeyPatch) -> None:
    encoder(lambda text: text.replace("%21", "!").replace("%2A", "*").replace("%27", "'"))(patch)


@bug
def tilde_encoded(patch: pytest.MonkeyPatch) -> None:
    encoder(lambda text: text.replace("~", "%7E"))(patch)


@bug
def encoded_input_trusted(patch: pytest.MonkeyPatch) -> None:
    def encode(text: str, *, keep: frozenset[str] = percent.UNRESERVED) -> str:
        return _encode(unquote(text), keep=keep)

    everywhere(patch, "encode", encode)


@bug
def latin_1_instead_of_utf_8(patch: pytest.MonkeyPatch) -> None:
    def encode(text: str, *, keep: frozenset[str] = percent.UNRESERVED) -> str:
        octets = text.encode("latin-1", "replace")
        return "".join(chr(o) if chr(o) in keep and o < 128 else f"%{o:02X}" for o in octets)

    everywhere(patch, "encode", encode)


@bug
def explode_ignored(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(parameters, "_style", lambda node: (node.get("style", "form"), False))


@bug
def always_exploded(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(parameters, "_style", lambda node: (node.get("style", "form"), True))


@bug
def int64_through_a_double(patch: pytest.MonkeyPatch) -> None:
    scalar(
        lambda value: (
            str(int(float(value)))
            if isinstance(value, int) and not isinstance(value, bool)
            else _scalar_text(value)
        )
    )(patch)


@bug
def brackets_left_raw(patch: pytest.MonkeyPatch) -> None:
    encoder(lambda text: text.replace("%5B", "[").replace("%5D", "]"))(patch)


@bug
def pipes_left_raw(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(styles, "_DELIMITERS", {"pipeDelimited": "|", "spaceDelimited": "%20"})


@bug
def empty_strings_dropped(patch: pytest.MonkeyPatch) -> None:
    without_nulls = styles.without_nulls
    patch.setattr(parameters, "without_nulls", lambda value: without_nulls(value) or None)


@bug
def booleans_capitalised(patch: pytest.MonkeyPatch) -> None:
    scalar(lambda value: str(value) if isinstance(value, bool) else _scalar_text(value))(patch)


@bug
def null_sent_as_text(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(parameters, "without_nulls", lambda value: value)


@bug
def empty_list_sent(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(parameters, "without_nulls", lambda value: "" if value in ([], {}) else value)


@bug
def falsy_bodies_dropped(patch: pytest.MonkeyPatch) -> None:
    body_of = builder.body_of
    patch.setattr(
        builder, "body_of", lambda d, o, args: body_of(d, o, args) if args.get("body") else None
    )


@bug
def nulls_stripped_from_json(patch: pytest.MonkeyPatch) -> None:
    def stripped(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: stripped(one) for key, one in value.items() if one is not None}
        return value

    compact = percent.compact_json
    everywhere(patch, "compact_json", lambda value, **more: compact(stripped(value), **more))


@bug
def header_values_encoded(patch: pytest.MonkeyPatch) -> None:
    header_text = styles.header_text
    patch.setattr(
        parameters,
        "header_text",
        lambda value, explode: _encode(header_text(value, explode=explode)),
    )


@bug
def header_line_breaks_let_through(patch: pytest.MonkeyPatch) -> None:
    for module in (parameters, security):
        patch.setattr(module, "checked_field", lambda text, param, also="": text)


@bug
def dot_segments_let_through(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(parameters, "_DOTS", frozenset())


@bug
def form_spaces_as_percent(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(bodies, "encode_form", _encode)


@bug
def form_arrays_joined(patch: pytest.MonkeyPatch) -> None:
    member = bodies._form_member
    patch.setattr(
        bodies,
        "_form_member",
        lambda name, value, encoding: member(
            name, ",".join(map(str, value)) if isinstance(value, list) else value, encoding
        ),
    )


@bug
def multipart_objects_as_text(patch: pytest.MonkeyPatch) -> None:
    part = multipart._part
    patch.setattr(
        multipart,
        "_part",
        lambda name, value, encoding, schema: part(
            name,
            json.dumps(value, default=str)
            if isinstance(value, dict) and "$file" not in value
            else value,
            encoding,
            schema,
        ),
    )


@bug
def file_names_unescaped(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(multipart, "escaped", lambda name: name)


@bug
def credentials_sent_everywhere(patch: pytest.MonkeyPatch) -> None:
    def add(document: Any, operation: Any, config: Mapping[str, Any], parts: Any) -> None:
        for name, credential in config.get("auth", {}).items():
            scheme = document.root["components"]["securitySchemes"][name]
            security._add(scheme, name, credential, parts)

    patch.setattr(builder, "add_credentials", add)


@bug
def server_variables_unchecked(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(servers, "_NOT_IN_VARIABLES", frozenset())


@bug
def floats_with_six_digits(patch: pytest.MonkeyPatch) -> None:
    scalar(
        lambda value: f"{float(value):g}" if isinstance(value, Decimal) else _scalar_text(value)
    )(patch)


@bug
def hash_left_raw_in_reserved_values(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(
        parameters, "encode_reserved", lambda text, banned="": _encode_reserved(text, banned="")
    )


def failing() -> list[str]:
    return [
        vector.id
        for vector in perfect.vectors(Kind.REQUEST)
        if not judge(vector, _outcome(vector)).passed
    ]


def _outcome(vector: Any) -> Any:
    try:
        return perfect.request_outcome(vector)
    except Exception as error:
        message = {"kind": "native", "message": repr(error)}
        return perfect.Outcome(id=vector.id, requests=(), result={"error": message})


@pytest.mark.parametrize("name", BUGS)
def test_kit_catches(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    BUGS[name](monkeypatch)
    assert failing()


def test_there_are_at_least_the_26_bugs_of_the_wire_rules() -> None:
    assert len(BUGS) >= 26
    assert not failing()
