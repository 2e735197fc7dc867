"""What the cases of pytest-mypy-plugins need."""

# Hypothesis's own part of pytest imports it in the end, and cannot after mypy ran in the same process.
import hypothesis  # noqa: F401
