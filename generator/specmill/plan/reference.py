"""`docs/plan.md`: every node of the plan, field by field, made from the source of `nodes.py`."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from typing import Final

from . import nodes

_COMMON: Final = {
    "name": "The identifier in the target, final: cased, free of reserved words and collisions.",
    "wire_name": "What travels, or what the document calls it.",
    "module": "The base name of a file, final and unique in the package.",
    "pointer": "Where it stands: a JSON pointer into the document, behind the file's name where there are several.",
    "type": "The type, spelled for results and for arguments.",
    "title": "As the document says; empty where it says nothing. So are `summary` and `description`.",
    "limits": "What the schema asks of a value; None where it asks for nothing.",
    "references": "The models named in it, without repetition, so that a file can import them.",
    "imports": "What its types need besides models, by the type table.",
}


def reference_page() -> str:
    """Returns the page: a section per node with a table of its fields."""
    tree = ast.parse(inspect.getsource(nodes))
    sections = [_section(node) for node in tree.body if isinstance(node, ast.ClassDef)]
    head = [
        "# The plan, node by node",
        "",
        "What templates see. Made by `python -m specmill.plan.reference` from `plan/nodes.py`; `specmill show plan` prints a plan.",
        "A `str` is final and printed as it is; a `Text` must go through an escape filter ([templates.md](templates.md)).",
        "",
        "Fields that mean the same everywhere:",
        "",
        "| field | meaning |",
        "|---|---|",
        *(f"| `{name}` | {meaning} |" for name, meaning in _COMMON.items()),
        "",
        "",
    ]
    return "\n".join(head) + "\n".join(sections)


def _section(node: ast.ClassDef) -> str:
    lines = [
        f"## {node.name}",
        "",
        ast.get_docstring(node) or "",
        "",
        "| field | type | meaning |",
        "|---|---|---|",
    ]
    for name, annotation, meaning in _fields(node):
        escaped = annotation.replace("|", "\\|")
        lines.append(f"| `{name}` | `{escaped}` | {meaning} |")
    return "\n".join([*lines, ""])


def _fields(node: ast.ClassDef) -> Iterator[tuple[str, str, str]]:
    for index, statement in enumerate(node.body):
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            after = node.body[index + 1] if index + 1 < len(node.body) else None
            meaning = ""
            if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
                meaning = " ".join(str(after.value.value).split())
            yield statement.target.id, ast.unparse(statement.annotation), meaning
        elif isinstance(statement, ast.FunctionDef) and statement.returns is not None:
            meaning = " ".join((ast.get_docstring(statement) or "").split())
            yield statement.name, ast.unparse(statement.returns), meaning


if __name__ == "__main__":
    print(reference_page(), end="")
