"""YAML has the meaning of YAML 1.2, whichever parser reads it."""

import math
import os
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from specmill.load.limits import Limits
from specmill.load.syntax import Problem, SyntaxProblem, TooDeep
from specmill.load.yaml_text import parse_yaml

CORPUS = Path(__file__).parent.parent.parent / "shared" / "corpus"
LIMITS = Limits()


def careful(text: str) -> Any:
    return parse_yaml(text, LIMITS, fast=False)[0]


def fast(text: str) -> Any:
    """Read with ryaml, which must be there in CI."""
    if find_spec("ryaml") is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)("needs ryaml")
    return parse_yaml(text, LIMITS)[0]


def problems(text: str) -> list[Problem]:
    return parse_yaml(text, LIMITS)[1]


SCALARS: dict[str, object] = {
    "no": "no",
    "on": "on",
    "Yes": "Yes",
    "y": "y",
    "true": True,
    "TRUE": True,
    "tRue": "tRue",
    "False": False,
    "null": None,
    "~": None,
    "nUll": "nUll",
    "": None,
    "2024-01-01": "2024-01-01",
    "2024-01-01T10:00:00Z": "2024-01-01T10:00:00Z",
    "012": "012",
    "-012": "-012",
    "00": "00",
    "0": 0,
    "-0": 0,
    "+12": 12,
    "1_000": "1_000",
    "12:30": "12:30",
    "0x1F": 31,
    "-0x1f": -31,
    "0X1f": "0X1f",
    "0o17": 15,
    "0b11": "0b11",
    "1.0": 1.0,
    "1.": 1.0,
    ".5": 0.5,
    "01.5": 1.5,
    "1e3": 1000.0,
    "1E-3": 0.001,
    "1e": "1e",
    ".": ".",
    "+": "+",
    "1.2.3": "1.2.3",
    "18446744073709551616": 18446744073709551616,
    "-9223372036854775809": -9223372036854775809,
    "=": "=",
    "'12'": "12",
    '"null"': "null",
    "!!str 12": "12",
    "! 12": "12",
    "!!int '12'": 12,
    "!!float 1": 1.0,
    "!!timestamp 2001-01-01": "2001-01-01",
    ".inf": ".inf",
    "-.INF": "-.INF",
    ".nan": ".nan",
    "1e999": "1e999",
    "x\u2028y": "x\u2028y",
    '"x\x85y"': "x\x85y",
}


@pytest.mark.parametrize("spelling", SCALARS)
def test_scalars(spelling: str) -> None:
    expected = SCALARS[spelling]
    for parse in (careful, fast):
        value = parse(f"a: {spelling}\n")["a"]
        assert value == expected
        assert type(value) is type(expected)


DOCUMENTS: dict[str, tuple[str, object]] = {
    "block": ("a:\n- 1\n- b: [x, {y: z}]\n  c: ''\n", {"a": [1, {"b": ["x", {"y": "z"}], "c": ""}]}),
    "response codes": ("200: a\n404: b\n'500': c\n", {"200": "a", "404": "b", "500": "c"}),
    "other keys": (
        "+1: a\n1.0: b\ntrue: c\n0x10: d\n2024-01-01: e\nno: f\n",
        {"+1": "a", "1.0": "b", "true": "c", "0x10": "d", "2024-01-01": "e", "no": "f"},
    ),
    "nested other keys": ("a: {b: {1: x}}\n", {"a": {"b": {"1": "x"}}}),
    "literal": ("a: |\n  x\n   y\n\nb: >-\n  p\n  q\n\n  r\n", {"a": "x\n y\n", "b": "p q\nr"}),
    "alias": ("a: &x {b: [1]}\nc: *x\nd: [*x]\n", {"a": {"b": [1]}, "c": {"b": [1]}, "d": [{"b": [1]}]}),
    "scalar alias": ("a: &x hi\nb: *x\n", {"a": "hi", "b": "hi"}),
    "alias as key": ("a: &x hi\n*x : b\n", {"a": "hi", "hi": "b"}),
    "redefined anchor": ("a: &x 1\nb: *x\nc: &x 2\nd: *x\n", {"a": 1, "b": 1, "c": 2, "d": 2}),
    "merge": (
        "base: &b {p: 1, q: 2}\nuse:\n  r: 3\n  <<: *b\n  q: 9\n",
        {"base": {"p": 1, "q": 2}, "use": {"p": 1, "q": 9, "r": 3}},
    ),
    "merge list": (
        "a: &a {p: 1}\nb: &b {p: 2, q: 2}\nuse: {<<: [*a, *b]}\n",
        {"a": {"p": 1}, "b": {"p": 2, "q": 2}, "use": {"p": 1, "q": 2}},
    ),
    "merge inline": ("use: {<<: {p: 1}, q: 2}\n", {"use": {"p": 1, "q": 2}}),
    "quoted merge is a key": ("'<<': {p: 1}\n", {"<<": {"p": 1}}),
    "comments and markers": ("%YAML 1.2\n---\n# hi\na: 1 # x\n...\n", {"a": 1}),
    "trailing marker": ("a: 1\n---\n", {"a": 1}),
    "flow over lines": ("a: {b: 1,\n c: [2,\n 3,]}\n", {"a": {"b": 1, "c": [2, 3]}}),
    "exclamation in prose": ("a: |\n  - ![x](y) !important\n  & more\n", {"a": "- ![x](y) !important\n& more\n"}),
    "tagged collections": ("a: !!map {b: !!seq [1]}\n", {"a": {"b": [1]}}),
    "json": ('{"a": [1, 2.5, "x\\ty", null, true], "b": {}}', {"a": [1, 2.5, "x\ty", None, True], "b": {}}),
}  # fmt: skip


@pytest.mark.parametrize("name", DOCUMENTS)
def test_documents(name: str) -> None:
    text, expected = DOCUMENTS[name]
    assert careful(text) == expected
    assert fast(text) == expected


def test_pyyaml_without_its_c_parser_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("specmill.load.yaml_parser._LOADER", yaml.SafeLoader)
    for name, (text, expected) in DOCUMENTS.items():
        assert careful(text) == expected, name
    for spelling, value in SCALARS.items():
        assert careful(f"a: {spelling}\n")["a"] == value, spelling


def test_merge_puts_what_is_merged_first() -> None:
    assert list(careful(DOCUMENTS["merge"][0])["use"]) == ["p", "q", "r"]


def test_aliases_share_nothing() -> None:
    value = careful("a: &x {b: [1]}\nc: *x\nd: {<<: *x}\n")
    value["a"]["b"].append(2)
    assert value["c"] == {"b": [1]}
    assert value["d"] == {"b": [1]}


TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029\ufeff\ufffe\uffff"),
    max_size=12,
)  # fmt: skip
SPELLINGS = [spelling for spelling in SCALARS if not {"\x85", "\u2028"} & set(spelling)]
WORDS = st.sampled_from(
    [*SPELLINGS, "a: b", "- x", "[", "&a", "*a", "!t", "# c", "|", "%", "@", " "]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS | WORDS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS | WORDS, inner, max_size=4),
    max_leaves=20,
)  # fmt: skip


@given(value=st.dictionaries(TEXTS | WORDS, VALUES, min_size=1, max_size=5), flow=st.booleans())
@settings(max_examples=150, deadline=None)
def test_both_parsers_read_what_was_written(value: dict[str, Any], flow: bool) -> None:
    text = yaml.safe_dump(value, default_flow_style=flow, allow_unicode=True, sort_keys=False)
    # The writer follows YAML 1.1 and leaves plain what only 1.2 reads differently.
    expected = careful(text)
    assert fast(text) == expected
    assert list(map(str, expected)) == list(expected)


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is no part of the repository")
def test_both_parsers_agree_over_the_corpus() -> None:
    files = sorted([*CORPUS.rglob("*.yaml"), *CORPUS.rglob("*.yml")])
    chosen = [path for path in files if path.stat().st_size < 200_000][:400]
    assert len(chosen) > 50
    for path in chosen:
        text = path.read_text("utf-8", errors="replace").replace("\r\n", "\n")
        assert outcome(text, quick=True) == outcome(text, quick=False), path


def outcome(text: str, *, quick: bool) -> object:
    try:
        return parse_yaml(text, LIMITS, fast=quick)
    except SyntaxProblem as problem:
        return problem.code, problem.line


BAD: dict[str, tuple[str, str, int, int]] = {
    "a: 1\nb: 2\na: 3\n": ("duplicate-key", "the key 'a' stands twice in one mapping, first in line 1", 3, 1),
    "x: {200: a, '200': b}\n": ("duplicate-key", "the key '200' stands twice in one mapping, first in line 1", 1, 13),
    "a: !foo 1\n": ("yaml-tag", "the tag '!foo' is not accepted", 1, 4),
    "a: !!python/object:os.system x\n": ("yaml-tag", "the tag 'tag:yaml.org,2002:python/object:os.system' is not accepted", 1, 4),
    "a: !!int x\n": ("yaml-tag", "'x' is not a value of the tag !!int", 1, 4),
    "a: !!set {b}\n": ("yaml-tag", "the tag 'tag:yaml.org,2002:set' is not accepted", 1, 4),
    "~: 1\n": ("key-not-string", "a key is null; it is read as the string '~'", 1, 1),
    "a: {<<: 1}\n": ("yaml-merge", "the merge key << wants a mapping or a sequence of mappings", 1, 1),
    "a: 1\n---\nb: 2\n": ("document-multiple", "the file holds more than one YAML document; only the first one is read", 2, 1),
    "a: [1,\n  .inf]\n": ("number-not-finite", ".inf is not a finite number", 2, 3),
}  # fmt: skip


@pytest.mark.parametrize("text", BAD)
def test_problems_have_a_code_and_a_place(text: str) -> None:
    (problem,) = problems(text)
    assert (problem.code, problem.message, problem.line, problem.column) == BAD[text]


REFUSED: dict[str, tuple[str, int, int]] = {
    "a: b: c\n": ("document-syntax", 1, 5),
    "a: [1, 2\nb: 3\n": ("document-syntax", 2, 2),
    "a: 1\n\tb: 2\n": ("document-syntax", 2, 1),
    "a: @x\n": ("document-syntax", 1, 4),
    "a: 'x\n": ("document-syntax", 2, 1),
    "a: \x00\n": ("document-syntax", 1, 4),
    "a:\n  - b\n c: d\n": ("document-syntax", 3, 2),
    "? [x]\n: 1\n": ("key-not-string", 1, 3),
    "a: *x\n": ("document-syntax", 1, 4),
    "a: &x [*x]\n": ("alias-expansion", 1, 8),
    "a: &x {b: *x}\n": ("alias-expansion", 1, 11),
}


@pytest.mark.parametrize("text", REFUSED)
def test_refused_texts_have_a_code_and_a_place(text: str) -> None:
    code, line, column = REFUSED[text]
    with pytest.raises(SyntaxProblem) as caught:
        parse_yaml(text, LIMITS)
    assert (caught.value.code, caught.value.line, caught.value.column) == (code, line, column)


def test_aliases_are_bounded_in_nodes_and_depth() -> None:
    bomb = "a0: &a0 [x, x]\n" + "".join(
        f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 40)
    )
    with pytest.raises(SyntaxProblem, match="aliases expand to more than 1,000,000 nodes"):
        parse_yaml(bomb, LIMITS)
    ladder = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}]\n" for n in range(1, 300))
    with pytest.raises(TooDeep):
        parse_yaml(ladder, LIMITS)


@pytest.mark.parametrize(
    "text",
    ["x: " + "[" * 100_000, "x: " + "{a: " * 50_000, "- " * 100_000 + "a", "[" * 300 + "]" * 300],
    ids=["flow sequence", "flow mapping", "block sequence", "closed"],
)
def test_depth_is_bounded(text: str) -> None:
    with pytest.raises(TooDeep) as caught:
        parse_yaml(text, LIMITS)
    assert caught.value.line == 1


def test_numbers_stay_finite() -> None:
    value = careful("a: [1e308, -1e308, 1e309, 9" + "9" * 5000 + "]")
    assert all(math.isfinite(item) for item in value["a"][:2])
    assert all(isinstance(item, str) for item in value["a"][2:])
