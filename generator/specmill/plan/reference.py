"""`docs/plan.md`: every node of the plan, field by field, made from the source of `nodes.py`."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator

from . import nodes


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


if __name__ == "__main__":
    print(reference_page(), end="")
