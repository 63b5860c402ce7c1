"""The bounds on what is read; past them a document is refused with a diagnostic."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Upper bounds on the input, generous for real documents and finite for hostile ones."""

    max_bytes: int = 64 * 1024 * 1024
    """Size of one file."""
    max_total_bytes: int = 256 * 1024 * 1024
    """Size of all files of one document together."""
    max_depth: int = 250
    """Nesting of mappings and sequences in one file; published documents stay below 60."""
    max_alias_nodes: int = 1_000_000
    """Nodes that the YAML aliases of one file may add when they are expanded."""
    max_files: int = 20_000
    """Files that one document may consist of."""
    max_reference_hops: int = 100
    """Length of a chain of $ref that leads from a reference to its value."""
    fetch_seconds: float = 20.0
    """Time to wait for one remote document."""
