"""The entry point of the mypy plugin: `plugins = httpstatus.mypy`.

Importing it raises `ImportError`, with what to install, where there is no mypy, or one that is too old.
"""

from httpstatus_mypy import plugin

__all__ = ["plugin"]
