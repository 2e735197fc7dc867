"""A stand-in for what mypy writes its cache with, which has no pure-Python form: enough for a run without a cache."""
