"""The entry point of the mypy plugin: `plugins = httpstatus.mypy`."""

from httpstatus_mypy import plugin

__all__ = ["plugin"]
