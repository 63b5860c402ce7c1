"""specmill: one OpenAPI document in; SDKs, a command line and reference pages out; checked."""

__version__ = "0.1.0"
