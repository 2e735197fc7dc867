"""The entry point of the mypy plugin: `plugins = httpstatus.mypy`.

Importing it raises `ImportError`, with what to install, where there is no mypy, or one that is too old.
"""

# The oldest mypy that has all that the plugin is built on.
_OLDEST = (1, 20)

_needs = f"httpstatus.mypy needs mypy {'.'.join(map(str, _OLDEST))} or newer"
_cure = "pip install --upgrade 'typed-httpstatus[mypy]'"

try:
    from mypy.version import __version__ as _found
except ImportError as error:
    raise ImportError(f"{_needs}, and there is none here: {_cure}") from error

if tuple(map(int, _found.split(".")[:2])) < _OLDEST:
    raise ImportError(f"{_needs}, and this is {_found}: {_cure}")

from httpstatus_mypy import plugin  # noqa: E402 - not before it is known that there is a mypy that will do

__all__ = ["plugin"]
