"""A condition on one status is a set of codes: what it says, read from mypy's syntax, and the rules about it."""
