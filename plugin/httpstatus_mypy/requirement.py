"""What the plugin needs: a mypy that is new enough.  Importing this raises `ImportError` where there is none."""

from __future__ import annotations

from typing import Final

#: The oldest mypy that has all that the plugin is built on.
OLDEST_MYPY: Final = (1, 20)

_needs: Final = f"httpstatus.mypy needs mypy {'.'.join(map(str, OLDEST_MYPY))} or newer"
_cure: Final = "pip install --upgrade 'httpstatus[mypy]'"

try:
    from mypy.version import __version__ as _found
except ImportError as error:
    raise ImportError(f"{_needs}, and there is none here: {_cure}") from error

if tuple(map(int, _found.split(".")[:2])) < OLDEST_MYPY:
    raise ImportError(f"{_needs}, and this is {_found}: {_cure}")
