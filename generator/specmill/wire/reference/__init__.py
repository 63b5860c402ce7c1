"""The reference builder: the expected message from the raw document and the inputs alone.

It shares no code with the parser, the plan, the templates or the runtimes of any target, so that an
agreement between the two is evidence.
"""
