"""Loading: bytes to plain data, positions, references, limits, overlays and filters."""
