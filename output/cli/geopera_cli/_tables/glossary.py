"""The commands of `glossary`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "Glossary"
DESCRIPTION = "What can be ordered, and from whom."
GROUPS = (
    ("collections", "glossary_collections", "Collections", "Groups of items within a project.", "get, list"),
    ("data-products", "glossary_data_products", "", "", "get, list"),
    ("providers", "glossary_providers", "", "", "get, list"),
)
SUMMARIES = (
)
COMMANDS: dict[str, CommandRow] = {
}
