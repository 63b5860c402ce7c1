"""The help of one operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .flags import InputOption
from .help import HelpWriter
from .prose import EFFECTS, harmless_lines, option_rows
from .values import choice_text

if TYPE_CHECKING:
    from .operation import OperationCommand
    from .slots import Slot


def operation_help(command: OperationCommand) -> str:
    """Return what an operation does, what it needs, its flags, and how it may be called."""
    operation = command.operation
    writer = HelpWriter()
    writer.usage(command.words, "[OPTIONS]")
    summary = harmless_lines(operation.summary)
    description = harmless_lines(operation.description)
    writer.text(summary)
    if description.strip() != summary.strip():
        writer.text(description)
    facts = [("Operation", operation.id)]
    if operation.scope:
        facts.append(("Scope", operation.scope))
    facts.append(("Effect", EFFECTS.get(operation.side_effect, operation.side_effect)))
    if "d" in operation.marks:
        facts.append(("Deprecated", "yes"))
    writer.section("About", facts)
    inputs = [p for p in command.params if isinstance(p, InputOption)]
    flat = [p for p in inputs if not p.slot.is_nested]
    flat.sort(key=lambda option: not option.slot.required)
    writer.section("Inputs", option_rows(flat))
    writer.section(
        "Members of inputs", option_rows(p for p in inputs if p.slot.is_nested)
    )
    others = [p for p in command.params if not isinstance(p, InputOption)]
    writer.section("Options", option_rows(others))
    writer.lines("Examples", examples(command))
    return str(writer)


def examples(command: OperationCommand) -> list[str]:
    """Return command lines that show the required inputs, bodies from files and pages."""
    slots = [p.slot for p in command.params if isinstance(p, InputOption)]
    needed = [example_words(slot) for slot in slots if slot.required]
    lines = [" ".join([command.words, *needed])]
    if command.operation.body is not None and command.operation.inputs:
        words = command.words
        lines.append(f"{words} --example > body.json && {words} --json @body.json")
    if command.operation.pagination is not None:
        lines.append(f"{lines[0]} --all")
    return lines


def example_words(slot: Slot) -> str:
    """Return a flag with a value it could have."""
    shape = slot.shape
    match shape.kind:
        case "boolean":
            return f"--{slot.flag}"
        case "enum":
            word = choice_text(shape.values[0]) if shape.values else "VALUE"
        case "integer" | "number":
            word = dict(slot.limits).get("minimum") or "1"
        case "binary":
            word = "FILE"
        case "map":
            word = "KEY=VALUE"
        case "object" | "union" | "tuple":
            word = f"@{slot.input.flag}.json"
        case _:
            word = "X"
    safe = word.replace("-", "").replace("_", "").replace(".", "").replace("@", "")
    if not safe.replace("=", "").isalnum():
        word = "'" + word.replace("'", "'\\''") + "'"
    return f"--{slot.flag} {word}"
