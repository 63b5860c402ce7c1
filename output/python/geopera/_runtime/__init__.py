"""The runtime that every generated module of this package calls; not part of the public interface."""
