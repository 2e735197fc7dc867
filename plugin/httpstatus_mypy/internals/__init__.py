"""Everything that is not mypy's documented plugin interface: `types`, `reporting` and `daemon`.

Each function says in which versions of mypy it was seen to hold, and what is lost where it does not.  What they import
is imported where it is used, so that a mypy without it loses that one thing.
"""
