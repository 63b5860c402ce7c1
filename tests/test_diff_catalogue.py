"""`specmill diff` against the mutation catalogue: every rule, both directions, nothing missed and nothing made up."""

import pytest
from specmill.surface import parse_surface
from specmill.surface.compare import Change, compare
from specmill.surface.rules import RULES, rules_table

from .surface.catalogue import CASES, Case
from .surface.mutating import base, mutate, surface_of, told

HEADER = "# specmill surface 1: toy\n"
SENT = "M : model type=object used=in\n"
RECEIVED = "M : model type=object used=out\n"
BOTH = "M : model type=object used=in,out\n"
CONSTANTS = f"""\
{SENT}M.a : field const=x type=string
N : model type=object used=out
N.a : field const=x type=string
c.get(a) : argument const=x in=query type=string
"""

LINES: dict[str, tuple[str, str, set[str], set[str]]] = {
    "anchor": (
        "a.md : page\na.md#x : anchor\n",
        "a.md : page\na.md#x : anchor\na.md#y : anchor\n",
        {"anchor-added a.md#y"},
        {"anchor-removed a.md#y"},
    ),
    "page": (
        "a.md : page\n",
        "a.md : page\nb.md : page\nb.md#x : anchor\n",
        {"page-added b.md"},
        {"page-removed b.md"},
    ),
    "position": (
        "c.get : method\nc.get(a) : argument in=path type=string\n",
        "c.get : method\nc.get(a) : argument in=path position=1 type=string\n",
        {"argument-became-positional c.get(a)"},
        {"argument-became-keyword c.get(a)"},
    ),
    "constants": (
        CONSTANTS,
        CONSTANTS.replace("const=x", "const=y"),
        {
            "argument-constant-changed c.get(a)",
            "input-field-constant-changed M.a",
            "output-field-constant-changed N.a",
        },
        {
            "argument-constant-changed c.get(a)",
            "input-field-constant-changed M.a",
            "output-field-constant-changed N.a",
        },
    ),
    "input form": (
        "M : model type=object used=in,out\n",
        "M : model input=MInput type=object used=in,out\n",
        {"input-form-added M"},
        {"input-form-removed M"},
    ),
    "credential": (
        "c(key) : credential in=header type=apiKey wire=X-Key\n",
        "c(api_key) : credential in=header type=apiKey wire=X-Key\n",
        {"credential-renamed c(api_key)"},
        {"credential-renamed c(key)"},
    ),
    "error": (
        "c.get!404 : error as=A type=integer\n",
        "c.get!404 : error as=B type=number\n",
        {"error-type-widened c.get!404"},
        {"error-type-narrowed c.get!404"},
    ),
    "error format": (
        "c.get!404 : error as=A type=string:date\n",
        "c.get!404 : error as=A type=string:uuid\n",
        {"error-format-changed c.get!404"},
        {"error-format-changed c.get!404"},
    ),
    "exit code": (
        "x 0 : exit-code\n",
        "x 0 : exit-code\nx 3 : exit-code\n",
        {"exit-code-added x 3"},
        {"exit-code-removed x 3"},
    ),
    "field pattern": (
        f"{SENT}M.a : field pattern=^a type=string\n",
        f"{SENT}M.a : field pattern=^b type=string\n",
        {"input-field-pattern-changed M.a"},
        {"input-field-pattern-changed M.a"},
    ),
    "input field renamed": (
        f"{SENT}M.a : field type=string\n",
        f"{SENT}M.b : field type=string wire=a\n",
        {"input-field-renamed M.b"},
        {"input-field-renamed M.a"},
    ),
    "output field renamed": (
        f"{RECEIVED}M.a : field type=string\n",
        f"{RECEIVED}M.b : field type=string wire=a\n",
        {"output-field-renamed M.b"},
        {"output-field-renamed M.a"},
    ),
    "input wire name": (
        f"{SENT}M.a : field type=string wire=A\n",
        f"{SENT}M.a : field type=string wire=B\n",
        {"input-field-wire-name-changed M.a"},
        {"input-field-wire-name-changed M.a"},
    ),
    "output wire name": (
        f"{RECEIVED}M.a : field type=string wire=A\n",
        f"{RECEIVED}M.a : field type=string wire=B\n",
        {"output-field-wire-name-changed M.a"},
        {"output-field-wire-name-changed M.a"},
    ),
    "input variant": (
        "U : model type=union used=in\nU.a : variant type=@A\n",
        "U : model type=union used=in\nU.a : variant type=@A\nU.b : variant type=@B\n",
        {"input-variant-added U.b"},
        {"variant-removed U.b"},
    ),
    "variant type": (
        "U : model type=union used=in\nU.a : variant type=@A\n",
        "U : model type=union used=in\nU.a : variant type=@B\n",
        {"variant-type-changed U.a"},
        {"variant-type-changed U.a"},
    ),
    "pagination": (
        "c.get : method pages=cursor\n",
        "c.get : method pages=offset\n",
        {"operation-pagination-changed c.get"},
        {"operation-pagination-changed c.get"},
    ),
    "stream": (
        "c.get : method stream=sse\n",
        "c.get : method stream=jsonl\n",
        {"operation-stream-changed c.get"},
        {"operation-stream-changed c.get"},
    ),
    "package": (
        "package.package : option value=a\n",
        "package.package : option value=b\n",
        {"package-renamed package.package"},
        {"package-renamed package.package"},
    ),
    "another kind": (
        "a : thing\n",
        "a : thing\nb : thing\n",
        {"symbol-added b"},
        {"symbol-removed b"},
    ),
    "another fact": (
        "a : thing x=1\n",
        "a : thing x=2\n",
        {"symbol-changed a"},
        {"symbol-changed a"},
    ),
    "webhook": (
        "w : webhook as=A type=integer\n",
        "w : webhook as=B type=number|null\n",
        {"webhook-type-widened w", "webhook-became-nullable w"},
        {"webhook-type-narrowed w", "webhook-became-not-null w"},
    ),
    "webhook type": (
        "w : webhook type=integer\nv : webhook as=A type=string:date\n",
        "w : webhook type=string\nv : webhook as=A type=string\n",
        {"webhook-type-changed w", "webhook-format-changed v"},
        {"webhook-type-changed w", "webhook-format-changed v"},
    ),
    "a field that is sent and received: the graver finding counts": (
        f"{BOTH}M.a : field as=A type=integer\n",
        f"{BOTH}M.a : field as=B type=number\n",
        {"output-field-type-widened M.a"},
        {"input-field-type-narrowed M.a"},
    ),
    "a limit of a field that is sent and received": (
        f"{BOTH}M.a : field max=5 type=integer\n",
        f"{BOTH}M.a : field max=6 type=integer\n",
        {"input-field-limit-relaxed M.a"},
        {"input-field-limit-tightened M.a"},
    ),
    "spellings of one wire type": (
        "c.get(a) : argument as=number in=query type=integer\n",
        'c.get(a) : argument as="number | bigint" in=query type=integer:int64\n',
        {"argument-type-widened c.get(a)"},
        {"argument-type-narrowed c.get(a)"},
    ),
    "a command with flags": (
        "x pets : command http=GET\n",
        "x pets : command http=GET\nx pets --all : flag in=query type=boolean\n",
        {"argument-added x pets --all"},
        {"argument-removed x pets --all"},
    ),
    "a command goes with its flags": (
        "",
        "x pets : command http=GET\nx pets --all : flag in=query required type=boolean\n",
        {"operation-added x pets"},
        {"operation-removed x pets"},
    ),
}  # fmt: skip


def changes_of(old: str, new: str) -> tuple[Change, ...]:
    return compare(parse_surface(HEADER + old), parse_surface(HEADER + new))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_mutation(case: Case) -> None:
    forwards, backwards = mutate(case.edits)
    assert told(forwards) == set(case.forwards)
    assert told(backwards) == set(case.backwards)


@pytest.mark.parametrize("name", LINES)
def test_lines(name: str) -> None:
    old, new, forwards, backwards = LINES[name]
    assert told(changes_of(old, new)) == forwards
    assert told(changes_of(new, old)) == backwards


def test_every_rule_has_a_case() -> None:
    findings = [finding for case in CASES for finding in (*case.forwards, *case.backwards)]
    findings += [finding for case in LINES.values() for side in case[2:] for finding in side]
    assert len(CASES) >= 80
    unproven = set(RULES) - {finding.partition(" ")[0] for finding in findings}
    assert unproven == {"anchor-renamed"}, "anchors are matched by places, see test_surface.py"


def test_every_rule_is_documented() -> None:
    table = rules_table()
    assert all(f"| `{rule}` | {RULES[rule].severity} |" in table for rule in RULES)


def test_a_document_compared_with_itself_has_no_changes() -> None:
    surface = surface_of(base())
    assert compare(surface, surface) == ()
    assert compare(surface, parse_surface(surface.text())) == ()
