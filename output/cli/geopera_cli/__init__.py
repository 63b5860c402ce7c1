"""The command line of Geopera."""

__version__ = "2.1.0"
