"""The changelog of `specmill diff --format markdown`: what a maintainer would publish."""

from __future__ import annotations

import pytest
from specmill.surface.changelog import HINTS, changelog, sentence
from specmill.surface.rules import RULES, Severity

from .surface.catalogue import CASES, Case
from .surface.mutating import drop, mutate, put

LIST = "paths/~1pets/get"


def test_a_changelog() -> None:
    edits = (
        put(f"{LIST}/operationId", "pets.search"),
        drop("paths/~1pets~1{id}~1photo"),
        put(f"{LIST}/parameters/0/schema/maximum", 50),
        put("components/schemas/Pet/properties/name/type", "integer"),
        put("components/schemas/State/enum/-", "away"),
        put("components/schemas/Pet/properties/tag", {"type": "string"}),
    )
    forwards, _ = mutate(edits)
    text = changelog("typescript", forwards, "major")
    assert text.startswith("## typescript\n\n")
    assert "Suggested version: major.\n\n### Breaking changes\n\n#### pets\n\n" in text
    for line in (
        "- `client.pets.list` was renamed to `client.pets.search`. Call it by the new name.",
        "- `client.pets.photo` was removed. Remove the calls.",
        "- `limit` of `client.pets.search` has a new or stricter limit (max: `100` → `50`). Check the values you pass.",
        "- `Pet.name` has another type (`string` → `integer`). Adapt what you do with it.",
        "- `Pet.tag` is new.",
    ):
        assert line in text.splitlines(), text
    assert text.index("### Breaking changes") < text.index("### May behave differently")
    assert text.index("#### pets") < text.index("#### Types")


def test_what_happened_to_many_alike_is_one_line() -> None:
    edits = tuple(
        put(
            f"paths/~1more{number}",
            {"get": {"operationId": f"more.get{word}", "responses": {"204": {"description": "."}}}},
        )
        for number, word in enumerate(("One", "Two", "Three", "Four"))
    )
    text = changelog("typescript", mutate(edits)[0], "minor")
    assert "#### more\n\n- 4 methods are new: `client.more.getFour`, " in text


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_change_is_a_sentence(case: Case) -> None:
    for changes in mutate(case.edits):
        for change in changes:
            told = sentence(change)
            assert told.endswith(".")
            assert told[0] == "`" or told[0].isupper()
            assert "  " not in told


def test_what_breaks_has_a_hint() -> None:
    assert set(HINTS) <= set(RULES)
    silent = {name for name, rule in RULES.items() if rule.severity is Severity.BREAKING} - set(
        HINTS
    )
    assert silent <= {
        "model-kind-changed", "input-form-removed", "input-model-closed", "discriminator-changed",
        "input-field-constant-changed", "output-field-constant-changed", "value-changed",
        "variant-type-changed", "variant-tags-changed", "credential-changed", "exit-code-removed",
        "symbol-removed", "webhook-type-changed", "webhook-type-widened", "webhook-became-nullable",
        "webhook-removed",
    }  # fmt: skip


def test_nothing_changed() -> None:
    assert changelog("typescript", (), "none") == ""
