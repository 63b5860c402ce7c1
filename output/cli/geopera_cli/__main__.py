"""Makes `python -m` work."""

from .main import main

main()
