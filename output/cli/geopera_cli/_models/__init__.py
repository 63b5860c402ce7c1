"""The named types that requests use, as tables: one file for each type and what it holds."""
