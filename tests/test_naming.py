"""Words, cases and claims."""

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from specmill.naming import (
    CASES,
    Claim,
    NameCollision,
    Speller,
    document_candidates,
    resolve,
    split_words,
)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("billing.approvals.approve", "billing approvals approve"),
        ("HTTPValidationError", "http validation error"),
        ("listPetIDs", "list pet ids"),
        ("OAuth2Token", "oauth2 token"),
        ("filter-lang", "filter lang"),
        ("eo:cloud_cover", "eo cloud cover"),
        ("getV2Items", "get v2 items"),
        ("GitHubApp", "github app"),
        ("ABC", "abc"),
        ("über", "uber"),
        ("+1", "1"),
        ("", ""),
    ],
)
def test_words(name: str, words: str) -> None:
    assert " ".join(split_words(name)) == words


def claims(*names: str) -> list[Claim]:
    return [Claim(key=name, original=name, candidates=document_candidates(name)) for name in names]


def test_the_exact_spelling_keeps_a_contested_name() -> None:
    names = resolve(claims("pet_id", "petId"), Speller(case="snake"))
    assert names["pet_id"] == "pet_id"
    assert names["petId"] == "pet_id_camel"


def test_signs_are_spelled() -> None:
    names = resolve(claims("+1", "-1", "1"), Speller(case="snake", digit_prefix="n"))
    assert names == {"+1": "plus_1", "-1": "minus_1", "1": "n1"}


def test_reserved_words_are_escaped_and_still_resolved() -> None:
    speller = Speller(case="snake", reserved=frozenset(["class"]))
    names = resolve(claims("class", "class_"), speller)
    assert len(set(names.values())) == 2


def test_case_folding_keeps_files_apart() -> None:
    speller = Speller(case="pascal", keep=re.compile("[A-Za-z]+"))
    names = resolve(claims("Pet", "PET"), speller, same=str.casefold)
    assert len({name.casefold() for name in names.values()}) == 2


def test_a_pin_that_nobody_can_yield_to_is_a_collision() -> None:
    both = [Claim(key=key, original="", candidates=(("a",),), pinned="a") for key in ("one", "two")]
    with pytest.raises(NameCollision) as caught:
        resolve(both, Speller(case="snake"))
    assert caught.value.keys == ("one", "two")


@given(st.lists(st.text(max_size=8), unique=True, max_size=6), st.sampled_from(sorted(CASES)))
def test_names_are_unique_and_do_not_depend_on_order(names: list[str], case: str) -> None:
    speller = Speller(case=case)
    first = resolve(claims(*names), speller)
    assert len(set(first.values())) == len(names)
    for order in itertools.islice(itertools.permutations(names), 6):
        assert resolve(claims(*order), speller) == first


def test_long_file_names_are_cut_the_same_way_everywhere() -> None:
    words = tuple("abcdefgh" for _ in range(40))
    for case, mark in (("snake", "_"), ("kebab", "-"), ("flat", "_")):
        speller = Speller(case=case, longest=120)
        name = speller.spell(words)
        assert len(name) <= 120
        assert name == Speller(case=case, longest=120).spell(words)
        assert re.fullmatch(rf"[a-z_-]+[^_-]{re.escape(mark)}[0-9a-f]{{8}}", name)
        assert name != speller.spell((*words, "x"))
        assert speller.spell(("short", "name")) == Speller(case=case).spell(("short", "name"))
