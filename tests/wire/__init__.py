"""Helpers of the wire tests: the kit, a perfect client, and its outcomes."""
